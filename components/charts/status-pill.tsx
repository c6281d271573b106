import { Pill } from '@/components/ui/pill';
import { StatusMark } from '@/components/ui/status-mark';
import { statusLooks } from '@/lib/chart/figure-status';
import type { FigureStatus } from '@/lib/release/figure';

/** A status by word and shape; colour only adds to them. */
export function StatusPill({ status, word }: { status: FigureStatus; word: string }) {
  const { shape, tone } = statusLooks[status];
  return (
    <Pill tone={tone} mark={<StatusMark shape={shape} />}>
      <span className="inline-block first-letter:uppercase">{word}</span>
    </Pill>
  );
}
