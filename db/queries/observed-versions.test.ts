import { expect, test } from 'vitest';
import { testDatabase } from '../testing';
import { aProgramme } from '../testing-programme';
import { recordApproved } from '../testing-values';
import { observedIndicatorIds, observedVersions } from './observed-versions';

test('the values of an indicator are found without reading those of the others', () => {
  const db = testDatabase();
  const programme = aProgramme(db);
  recordApproved(db, programme, [{ indicator: 'spent', value: 7 }]);
  const statements: string[] = [];
  const { prepare } = db.$client;
  db.$client.prepare = ((source: string) => {
    statements.push(source);
    return prepare.call(db.$client, source);
  }) as typeof prepare;
  expect(observedVersions(db, programme.indicators.spent)).toMatchObject([{ values: 1 }]);
  expect([...observedIndicatorIds(db, programme.id)]).toEqual([programme.indicators.spent]);
  db.$client.prepare = prepare;
  const plans = statements.flatMap((source) => {
    const parameters = (source.match(/\?/g) ?? []).map(() => 1);
    const plan = db.$client.prepare(`EXPLAIN QUERY PLAN ${source}`).all(...parameters);
    return plan as { detail: string }[];
  });
  expect(plans.length).toBeGreaterThan(4);
  expect(plans.filter(({ detail }) => /SCAN (o|observation|earlier)\b/.test(detail))).toEqual([]);
});
