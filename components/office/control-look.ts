/** How a field to type or choose in looks, wherever it stands. */
export const controlLook =
  'min-h-10 w-full rounded-control border border-edge bg-card px-3 py-1.5 text-ink aria-[invalid]:border-2 aria-[invalid]:border-clay';

/** How a field to choose a file looks: the button of the browser is one of ours. */
export const fileLook =
  'w-full min-w-0 text-sm text-ink file:me-3 file:min-h-9 file:cursor-pointer file:rounded-control file:border file:border-solid file:border-edge file:bg-card file:px-3 file:font-semibold file:text-ink';
