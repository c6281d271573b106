import type { AddableIndicator } from '@/components/framework/indicator/addable';
import type { NamedChoice } from '@/components/framework/indicator/identity-part';
import type { EditedIndicator } from '@/lib/api/framework/editor-schema';
import type { PersonCaller } from '@/lib/permissions';
import { personApi } from '@/server/api/person-client';

interface Choices {
  readonly results: readonly NamedChoice[];
  readonly organisations: readonly NamedChoice[];
  readonly addable: readonly AddableIndicator[];
}

/**
 * What an indicator can stand under, who can answer for it and what it can add: what is in use, and
 * what it has.
 */
export async function indicatorChoices(
  caller: PersonCaller,
  programme: string,
  indicator: EditedIndicator | null,
): Promise<Choices> {
  const api = personApi(caller);
  const [{ results, indicators }, organisations] = await Promise.all([
    api.framework.editor({ programme }),
    api.setting.organisations({ programme }),
  ]);
  return {
    results: results
      .filter(({ code, isArchived }) => !isArchived || code === indicator?.result)
      .map(({ code, title }) => ({ code, name: title })),
    organisations: organisations
      .filter(({ code, isArchived }) => !isArchived || code === indicator?.responsible)
      .map(({ code, name }) => ({ code, name })),
    addable: indicators
      .filter(
        ({ code, isArchived, components }) =>
          code !== indicator?.code && !isArchived && components.length === 0,
      )
      .map(({ title, ...one }) => ({ ...addableOf(one), name: title })),
  };
}

/** What the form asks of it, and nothing more on the wire. */
function addableOf(one: Omit<AddableIndicator, 'name'>): Omit<AddableIndicator, 'name'> {
  const { code, kind, currency, accumulation, cumulativeOrigin, aggregation } = one;
  const { countsPeople, isPublic, mayCountTwice, allowsNegative } = one;
  return {
    ...{ code, kind, currency, accumulation, cumulativeOrigin, aggregation },
    ...{ countsPeople, isPublic, mayCountTwice, allowsNegative },
  };
}
