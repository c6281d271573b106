import { LocalisedText } from '@/components/releases/localised-text';
import type { ReleaseContext } from '@/components/releases/release-context';
import type { Localised } from '@/lib/locale';

/** What one may doubt about a figure, always in sight: never behind a click or a pointer. */
export function Doubts({
  doubts,
  context,
}: {
  doubts: readonly Localised[];
  context: Pick<ReleaseContext, 'reader' | 'say'>;
}) {
  if (doubts.length === 0) return null;
  const { reader, say } = context;
  return (
    <div className="border-s-2 border-saffron ps-3 text-sm text-soft">
      <p className="font-semibold text-saffron-word">{say.impact('doubt')}</p>
      {doubts.map((doubt) => (
        <p key={JSON.stringify(doubt)}>
          <LocalisedText text={doubt} locale={reader.locale} />
        </p>
      ))}
    </div>
  );
}
