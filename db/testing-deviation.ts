import { type ExplainInput, explainInput } from '@/lib/deviation/deviation-input';
import type { PersonCaller } from '@/lib/permissions';
import { explainDeviation } from './commands/deviation/explain-deviation';
import { submitExplanations } from './commands/deviation/submit-explanations';
import type { Queryable } from './open';
import { testNow } from './testing-people';
import type { TestProgramme } from './testing-programme';
import { scopeFor } from './testing-scope';
import { north } from './testing-values';

const at = { now: testNow, way: 'api' } as const;

/** Of people served in North in the first quarter of 2023. */
export const anExplanation = (more: Partial<ExplainInput> = {}): ExplainInput =>
  explainInput.parse({
    ...{ place: north, period: '2023-Q1', indicator: 'served', words: 'The clinic opened late' },
    ...more,
  });

export function explain(
  db: Queryable,
  programme: TestProgramme,
  caller: PersonCaller,
  more: Partial<ExplainInput> = {},
) {
  const scope = scopeFor(caller, 'viewOffice', programme);
  return explainDeviation(db, scope, { ...anExplanation(more), ...at });
}

/** Written and handed over. */
export function explainAndSubmit(
  db: Queryable,
  programme: TestProgramme,
  caller: PersonCaller,
  more: Partial<ExplainInput> = {},
) {
  const { id, revision } = explain(db, programme, caller, more);
  const scope = scopeFor(caller, 'viewOffice', programme);
  const [submitted] = submitExplanations(db, scope, { explanations: [{ id, revision }], ...at });
  if (!submitted) throw new Error('Nothing was submitted.');
  return submitted;
}
