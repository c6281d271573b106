import { describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/locale';
import { wordsOf } from '@/lib/words-testing';
import { type LabelledPeriod, periodLabel } from './label';
import type { DatePrecision } from './vocabulary';

function period(
  start: string | null,
  end: string | null,
  precision: DatePrecision = 'day',
): LabelledPeriod {
  return {
    isStated: true,
    start: { date: start, precision: start ? precision : 'unknown' },
    end: { date: end, precision: end ? precision : 'unknown' },
    reportedFrom: null,
    reportedTo: null,
    title: null,
  };
}

const say = (one: LabelledPeriod, locale: Locale) =>
  periodLabel(one, locale, wordsOf('periods', locale));

describe('periodLabel', () => {
  it.each([
    ['2022-10-01', '2022-12-31', '4e trimestre 2022', 'Q4 2022', 'الربع الرابع 2022'],
    ['2022-01-01', '2022-03-31', '1er trimestre 2022', 'Q1 2022', 'الربع الأول 2022'],
    ['2022-07-01', '2022-12-31', '2e semestre 2022', 'H2 2022', 'النصف الثاني من 2022'],
    ['2022-01-01', '2022-12-31', '2022', '2022', '2022'],
    ['2019-01-01', '2021-12-31', '2019–2021', '2019–2021', '2019–2021'],
    ['2023-10-01', '2023-10-31', 'octobre 2023', 'October 2023', 'أكتوبر 2023'],
    [
      '2022-02-01',
      '2022-04-30',
      'février–avril 2022',
      'February–April 2022',
      'فبراير – أبريل 2022',
    ],
    ['2023-10-01', '2023-10-01', '1er octobre 2023', '1 October 2023', '1 أكتوبر 2023'],
    ['2023-10-23', '2023-10-24', '23–24 octobre 2023', '23–24 October 2023', '23–24 أكتوبر 2023'],
    [
      '2023-09-28',
      '2023-10-02',
      '28 septembre 2023 – 2 octobre 2023',
      '28 September 2023 – 2 October 2023',
      '28 شتنبر 2023 – 2 أكتوبر 2023',
    ],
  ])('names %s to %s', (start, end, fr, en, ar) => {
    const one = period(start, end);
    expect([say(one, 'fr'), say(one, 'en'), say(one, 'ar')]).toEqual([fr, en, ar]);
  });

  it('names months and years no more exactly than they are known', () => {
    expect(say(period('2020-11-01', '2021-12-31', 'month'), 'fr')).toBe(
      'novembre 2020 – décembre 2021',
    );
    expect(say(period('2014-01-01', '2018-12-31', 'year'), 'en')).toBe('2014–2018');
  });

  it('says what is known of a period with one end', () => {
    expect(say(period(null, '2018-01-31'), 'fr')).toBe('jusqu’au 31 janvier 2018');
    expect(say(period('2011-01-01', null, 'year'), 'en')).toBe('since 2011');
    expect(say(period(null, null), 'fr')).toBe('dates non connues');
  });

  it('never makes up a period that was not stated', () => {
    const reported = (reportedFrom: string | null, reportedTo: string | null) => ({
      ...period(null, null),
      isStated: false,
      reportedFrom,
      reportedTo,
    });
    const days = reported('2023-10-23', '2023-10-24');
    expect(say(days, 'fr')).toBe('période non précisée, communiqué les 23–24 octobre 2023');
    expect(say(days, 'en')).toBe('period not stated, reported on 23–24 October 2023');
    expect(say(days, 'ar')).toBe('فترة غير محددة، أُعلن عنها يومي 23–24 أكتوبر 2023');
    expect(say(reported(null, '2018-01-31'), 'fr')).toBe(
      'période non précisée, communiqué le 31 janvier 2018',
    );
    expect(say(reported(null, null), 'en')).toBe('period not stated');
  });

  it('prefers the title that people gave it', () => {
    const titled = { ...period('2022-01-01', '2022-12-31'), title: { fr: 'Année scolaire' } };
    expect(say(titled, 'en')).toBe('Année scolaire');
  });
});
