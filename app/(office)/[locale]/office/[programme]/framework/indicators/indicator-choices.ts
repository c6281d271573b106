import type { NamedChoice } from '@/components/framework/indicator/identity-part';
import type { EditedIndicator } from '@/lib/api/framework/editor-schema';
import type { PersonCaller } from '@/lib/permissions';
import { personApi } from '@/server/api/person-client';

interface Choices {
  readonly results: readonly NamedChoice[];
  readonly organisations: readonly NamedChoice[];
}

/** What an indicator can stand under and who can answer for it: what is in use, and what it has. */
export async function indicatorChoices(
  caller: PersonCaller,
  programme: string,
  indicator: EditedIndicator | null,
): Promise<Choices> {
  const api = personApi(caller);
  const [{ results }, organisations] = await Promise.all([
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
  };
}
