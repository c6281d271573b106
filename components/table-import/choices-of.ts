import type { TableChoices } from '@/lib/api/table-schema';

type Choice = TableChoices['place'][number];

/** What a name can mean, by the axis of a question: `place`, `category`, `category:sex` … */
export function choicesOf(choices: TableChoices, axis: string): readonly Choice[] {
  const [of, dimension] = axis.split(':');
  if (of === 'category') {
    return choices.dimensions
      .filter(({ code }) => dimension === undefined || code === dimension)
      .flatMap((one) =>
        one.categories.map(({ code, text }) => ({ code, text: `${text} (${one.text})` })),
      );
  }
  const lists: Readonly<Record<string, readonly Choice[]>> = {
    indicator: choices.indicator,
    place: choices.place,
    period: choices.period,
    organisation: choices.organisation,
    source: choices.source,
  };
  return lists[of ?? ''] ?? [];
}
