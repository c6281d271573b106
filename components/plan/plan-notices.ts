import type { Notice } from '@/lib/api/notice-schema';
import type { GridPoint } from '../grid/grid-selection';
import type { Pasted } from './paste-frequencies';
import type { CellAddress } from './plan-cells';

interface Saved {
  readonly unplanned: readonly (CellAddress & { readonly values: number })[];
  readonly newVersions: readonly string[];
}

type PlaceName = (key: string) => string;

const mostNamed = 8;

/** What is worth knowing once a plan was saved: values that stay where nothing is expected now. */
export function noticesOfSave({ unplanned, newVersions }: Saved, placeName: PlaceName): Notice[] {
  const stays = unplanned.slice(0, mostNamed).map(({ indicator, place, values }) => ({
    words: 'setting.plan.stays',
    params: { indicator, place: placeName(place), count: values },
  }));
  return [
    ...stays,
    ...more(unplanned.length),
    ...(newVersions.length > 0
      ? [{ words: 'setting.plan.newVersions', params: { codes: newVersions.join(', ') } }]
      : []),
  ];
}

/** What of a block could not be pasted. */
export function noticesOfPaste(
  { unread, outside }: Pasted,
  addressAt: (point: GridPoint) => CellAddress,
  placeName: PlaceName,
): Notice[] {
  const unreadNotices = unread.slice(0, mostNamed).map(({ text, ...point }) => {
    const { indicator, place } = addressAt(point);
    return { words: 'setting.plan.unread', params: { indicator, place: placeName(place), text } };
  });
  return [
    ...unreadNotices,
    ...more(unread.length),
    ...(outside > 0 ? [{ words: 'setting.plan.outside', params: { count: outside } }] : []),
  ];
}

function more(named: number): Notice[] {
  if (named <= mostNamed) return [];
  return [{ words: 'setting.plan.moreCells', params: { count: named - mostNamed } }];
}
