'use client';

import { useTranslations } from 'next-intl';
import type { InputProblem } from '@/lib/input-problems';
import { conditionKinds } from '@/lib/result/result-input';
import { controlLook } from '../../office/control-look';
import { OrderedItems } from '../../office/fields/ordered-items';
import { noTexts } from '../../office/fields/texts';
import { TextsField } from '../../office/fields/texts-field';
import { FormField } from '../../office/form-field';
import type { ConditionDraft } from './result-draft';

/** What a result rests on and what endangers it. */
export function ConditionsField({
  conditions,
  problemOf,
  onChange,
}: {
  conditions: readonly ConditionDraft[];
  problemOf: (field: string) => InputProblem | undefined;
  onChange: (conditions: readonly ConditionDraft[]) => void;
}) {
  const t = useTranslations('framework.result');
  return (
    <OrderedItems<ConditionDraft>
      items={conditions}
      blank={{ kind: 'assumption', text: noTexts }}
      nameOf={(number) => t('conditionNumber', { number })}
      addWords={t('addCondition')}
      onChange={onChange}
    >
      {(condition, at, change) => (
        <>
          <FormField label={t('conditionKind')} problem={problemOf(`conditions.${at}.kind`)}>
            {(control) => (
              <select
                {...control}
                name={`conditions.${at}.kind`}
                value={condition.kind}
                onChange={(event) => {
                  const kind = conditionKinds.find((one) => one === event.target.value);
                  if (kind) change({ kind });
                }}
                className={`${controlLook} sm:w-auto sm:justify-self-start`}
              >
                {conditionKinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`conditions.${kind}`)}
                  </option>
                ))}
              </select>
            )}
          </FormField>
          <TextsField
            name={`conditions.${at}.text`}
            label={t('conditionText')}
            texts={condition.text}
            problemOf={problemOf}
            onChange={(text) => change({ text })}
          />
        </>
      )}
    </OrderedItems>
  );
}
