'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Editor } from '@/lib/api/framework/editor-schema';
import { canonicalJson } from '@/lib/canonical-json';
import type { Locale } from '@/lib/locale';
import { changedResultInput, resultInput } from '@/lib/result/result-input';
import { FormPart } from '../../office/fields/form-part';
import { SaveBar } from '../../office/fields/save-bar';
import { TextsField } from '../../office/fields/texts-field';
import { TextField } from '../../office/form-field';
import { useNotice } from '../../office/notice-board';
import { answerOf, officeApi } from '../../office/office-api';
import { useForm } from '../../office/use-form';
import { useLeaveGuard } from '../../office/use-leave-guard';
import { ConditionsField } from './conditions-field';
import { LevelField } from './level-field';
import { ParentField } from './parent-field';
import {
  newResultDraft,
  type ResultDraft,
  resultDraftInput,
  resultDraftOf,
  withParent,
} from './result-draft';

/** Describes a result anew; without one, adds it under `under`. */
export function ResultForm({
  programme,
  results,
  result,
  under = '',
  locale,
  root,
}: {
  /** Its slug. */
  programme: string;
  results: Editor['results'];
  result: Editor['results'][number] | null;
  under?: string;
  locale: Locale;
  /** The address of the framework. */
  root: string;
}) {
  const t = useTranslations('framework');
  const router = useRouter();
  const say = useNotice();
  const [draft, setDraft] = useState(() =>
    result ? resultDraftOf(result) : newResultDraft(results, under),
  );
  const [saved, setSaved] = useState(draft);
  const input = resultDraftInput(draft);
  const isUnsaved = canonicalJson(input) !== canonicalJson(resultDraftInput(saved));
  useLeaveGuard(isUnsaved, t('editing.leave'));
  const { submit, isSending, failure, problemOf } = useForm({
    schema: result ? changedResultInput : resultInput,
    read: () => input,
    send: (checked) => {
      const { framework } = officeApi();
      return answerOf(
        result
          ? framework.changeResult({ programme, result: result.code, ...checked })
          : framework.createResult({ programme, ...checked }),
      );
    },
    onDone: ({ code }) => {
      setSaved(draft);
      const address = `${root}/results/${encodeURIComponent(code)}`;
      say(t(result ? 'editing.saved' : 'editing.added', { code }), { at: address });
      if (result?.code === code) router.refresh();
      else router.replace(address);
    },
  });

  function change(patch: Partial<ResultDraft>) {
    say('');
    setDraft((held) => ({ ...held, ...patch }));
  }

  return (
    <form
      noValidate
      onSubmit={submit}
      className="grid gap-4 [&_:is(input,textarea,select,button)]:scroll-mb-32"
    >
      <FormPart title={t('result.place')}>
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            label={t('result.code')}
            hint={t('result.codeHint')}
            name="code"
            dir="ltr"
            autoComplete="off"
            required
            value={draft.code}
            onChange={(event) => change({ code: event.target.value })}
            problem={problemOf('code')}
          />
          <ParentField
            results={results}
            draft={draft}
            locale={locale}
            isNew={result === null}
            problem={problemOf('parent')}
            onChoose={(parent) => change(withParent(draft, results, parent))}
          />
        </div>
        <LevelField
          results={results}
          draft={draft}
          problem={problemOf('level')}
          onChoose={(level) => change({ level })}
        />
      </FormPart>
      <FormPart title={t('result.texts')}>
        <TextsField
          name="title"
          label={t('result.title')}
          hint={t('editing.oneLanguage')}
          lines="one"
          texts={draft.title}
          problemOf={problemOf}
          onChange={(title) => change({ title })}
        />
        <TextsField
          name="description"
          label={t('result.description')}
          texts={draft.description}
          problemOf={problemOf}
          onChange={(description) => change({ description })}
        />
      </FormPart>
      <FormPart title={t('result.conditionsTitle')} hint={t('result.conditionsHint')}>
        <ConditionsField
          conditions={draft.conditions}
          problemOf={problemOf}
          onChange={(conditions) => change({ conditions })}
        />
      </FormPart>
      <SaveBar
        words={result ? t('editing.save') : t('results.add')}
        back={root}
        isSending={isSending}
        isUnsaved={isUnsaved}
        failure={failure}
      />
    </form>
  );
}
