'use client';

import { useTranslations } from 'next-intl';
import type { InputProblem } from '@/lib/input-problems';
import { conditionKinds } from '@/lib/result/result-input';
import { OrderedItems } from '../../office/fields/ordered-items';
import { SelectField } from '../../office/fields/select-field';
import { noTexts } from '../../office/fields/texts';
import { TextsField } from '../../office/fields/texts-field';
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
          <div className="sm:max-w-xs">
            <SelectField
              label={t('conditionKind')}
              name={`conditions.${at}.kind`}
              value={condition.kind}
              onChange={(event) => {
                const kind = conditionKinds.find((one) => one === event.target.value);
                if (kind) change({ kind });
              }}
              choices={conditionKinds.map((kind) => ({
                value: kind,
                text: t(`conditions.${kind}`),
              }))}
              problem={problemOf(`conditions.${at}.kind`)}
            />
          </div>
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
