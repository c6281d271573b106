/** The types of file that are taken as evidence, with the ending each is handed out under. */
export const mediaTypes = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'text/csv': 'csv',
} as const;
export type MediaType = keyof typeof mediaTypes;

/** Of one file, in bytes. */
export const largestFile = 20 * 1024 * 1024;

/**
 * The name under which a file is handed out: what was typed, without anything that a file system or a
 * header could misread, and with the ending of what the file is.
 */
export function fileName(title: string, type: MediaType): string {
  const ending = `.${mediaTypes[type]}`;
  const plain = title
    .normalize('NFC')
    .replaceAll(/[/\\:*?"<>|\p{C}]/gu, '_')
    .replace(/^\.+/, '_')
    .trim();
  const isEnded =
    plain.toLowerCase().endsWith(ending) || (type === 'image/jpeg' && /\.jpeg$/i.test(plain));
  return isEnded ? plain : `${plain || '_'}${ending}`;
}
