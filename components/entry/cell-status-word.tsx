'use client';

import { useTranslations } from 'next-intl';
import { StatusMark } from '@/components/ui/status-mark';
import { type CellStatus, statusShapes, statusTones } from './cell-status';

/** How a cell stands, by word, shape and colour. Nothing is said of a cell that is simply empty. */
export function CellStatusWord({ id, status }: { id: string; status: CellStatus }) {
  const t = useTranslations('entry.status');
  if (status === 'empty') return null;
  return (
    <span
      id={id}
      className={`flex items-baseline gap-1 text-start text-xs font-medium ${statusTones[status]}`}
    >
      <StatusMark shape={statusShapes[status]} />
      {t(status)}
    </span>
  );
}
