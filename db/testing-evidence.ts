import { commentInput, fileInput, linkInput } from '@/lib/evidence/evidence-input';
import type { z } from '@/lib/zod';

/** The cell that tests give evidence for: North in the first quarter of 2023. */
export const testCell = { place: 'TL-01@2015', period: '2023-Q1', indicator: 'served' };

export const aFile = (more: Partial<z.input<typeof fileInput>> = {}) =>
  fileInput.parse({ cell: testCell, name: 'list.csv', namesPeople: false, ...more });

export const aLink = () =>
  linkInput.parse({ cell: testCell, title: 'A report', url: 'https://example.org/report' });

export const aComment = () => commentInput.parse({ cell: testCell, words: 'Counted twice?' });
