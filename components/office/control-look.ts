/** How a field to type or choose in looks, wherever it stands. */
export const controlLook =
  'min-h-10 w-full rounded-control border border-edge bg-card px-3 py-1.5 text-ink aria-[invalid]:border-2 aria-[invalid]:border-clay';
