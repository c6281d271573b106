import { textFor } from '@/lib/chart/reader';
import { dayIn, type ReleaseContext } from './release-context';

/** A reference ready to copy, to the address that will show the same figures for ever. */
export function citationText(context: ReleaseContext, indicatorCode?: string): string {
  const { head, release, reader, say, links, origin } = context;
  const { programme } = release.content;
  const indicator = indicatorCode ? release.indicators.get(indicatorCode) : undefined;
  const values = {
    programme: textFor(reader, programme.title),
    number: head.number,
    date: dayIn(context, head.asOf),
    address: origin + links.permanent(head.number, indicatorCode),
    demonstration: programme.isDemonstration ? say.releases('demonstrationMark') : '',
  };
  const text = indicator
    ? say.releases('citation.indicator', { ...values, title: textFor(reader, indicator.title) })
    : say.releases('citation.release', values);
  return text.trim();
}

export function Citation({
  context,
  indicatorCode,
}: {
  context: ReleaseContext;
  indicatorCode?: string;
}) {
  return (
    <details className="text-sm">
      <summary className="inline-block py-1 font-semibold text-brand">
        {context.say.releases('citation.open')}
      </summary>
      <p className="mt-1 select-all wrap-anywhere rounded-control bg-sand px-3 py-2 text-ink">
        {citationText(context, indicatorCode)}
      </p>
    </details>
  );
}
