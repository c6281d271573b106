'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type DatedEnd, type DatePrecision, datePrecisions } from '@/lib/period/vocabulary';
import type { ProblemOf } from '../../office/fields/problem-of';
import { lineFrom } from '../../office/fields/read-fields';
import { SelectField } from '../../office/fields/select-field';
import { TextField } from '../../office/form-field';

/** Both ends of a phase, each as exact as it is known. */
export function DatedFields({
  start,
  end,
  problemOf,
}: {
  start?: DatedEnd;
  end?: DatedEnd;
  problemOf: ProblemOf;
}) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <EndFields of="starts" end={start} problemOf={problemOf} />
      <EndFields of="ends" end={end} problemOf={problemOf} />
    </div>
  );
}

function EndFields({
  of,
  end,
  problemOf,
}: {
  of: 'starts' | 'ends';
  end: DatedEnd | undefined;
  problemOf: ProblemOf;
}) {
  const t = useTranslations('setting.phases');
  const [precision, setPrecision] = useState<DatePrecision>(end?.precision ?? 'day');
  return (
    <div className="grid content-start gap-2">
      <SelectField
        label={t(`${of}.precision`)}
        name={`${of}Precision`}
        value={precision}
        onChange={(event) =>
          setPrecision(datePrecisions.find((one) => one === event.target.value) ?? 'day')
        }
        choices={datePrecisions.map((value) => ({ value, text: t(`precisions.${value}`) }))}
      />
      {precision !== 'unknown' && (
        <TextField
          label={t(`${of}.on`)}
          name={`${of}On`}
          type="date"
          required
          defaultValue={end?.date ?? ''}
          {...(precision !== 'day' && { hint: t(`whole.${precision}`) })}
          problem={problemOf(`${of}On`)}
        />
      )}
    </div>
  );
}

export function datesFrom(data: FormData) {
  return {
    startsOn: lineFrom(data, 'startsOn'),
    startsPrecision: lineFrom(data, 'startsPrecision'),
    endsOn: lineFrom(data, 'endsOn'),
    endsPrecision: lineFrom(data, 'endsPrecision'),
  };
}
