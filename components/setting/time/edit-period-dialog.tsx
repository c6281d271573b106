'use client';

import { useTranslations } from 'next-intl';
import type { SettingPeriod } from '@/lib/api/setting/period-contract';
import { periodInput } from '@/lib/period/period-input';
import { lineFrom, textsFrom } from '../../office/fields/read-fields';
import { TextsField } from '../../office/fields/texts-field';
import { TextField } from '../../office/form-field';
import { answerOf, officeApi } from '../../office/office-api';
import { FormDialog } from '../form-dialog';
import { useSetting } from '../setting-desk';

/** The words and the due day of a period; the time it speaks for stays what it is. */
export function EditPeriodDialog({
  period,
  name,
  onClose,
}: {
  period: SettingPeriod;
  name: string;
  onClose: () => void;
}) {
  const t = useTranslations('setting.periods');
  const { programme, tell } = useSetting();
  const { code, phase, frequency, start, end, dueOn, title } = period;
  return (
    <FormDialog
      title={t('editTitle', { name })}
      isWide
      schema={periodInput}
      read={(data) => ({
        ...{ code, phase, frequency },
        ...{ startsOn: start.date, startsPrecision: start.precision },
        ...{ endsOn: end.date, endsPrecision: end.precision },
        title: textsFrom(data, 'title'),
        dueOn: lineFrom(data, 'dueOn'),
      })}
      send={(input) =>
        answerOf(officeApi().setting.changePeriod({ programme, period: code, ...input }))
      }
      onDone={() => {
        onClose();
        tell(t('changed', { name }));
      }}
      onClose={onClose}
    >
      {(problemOf) => (
        <>
          <TextField
            label={t('columns.due')}
            name="dueOn"
            type="date"
            defaultValue={dueOn ?? ''}
            hint={t('dueHint')}
            problem={problemOf('dueOn')}
          />
          <TextsField
            name="title"
            label={t('title')}
            hint={t('titleHint')}
            lines="one"
            defaultValue={title}
            problemOf={problemOf}
          />
        </>
      )}
    </FormDialog>
  );
}
