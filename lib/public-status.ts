/**
 * The name of the `<meta>` by which a public page says with which status it is to be sent.
 * Next's own notFound() leaves the body empty until JavaScript runs, so a page that is missing
 * renders its words as usual and says 404 here.
 */
export const publicStatusMeta = 'athar:status';

export type PublicStatus = 404 | 410;
