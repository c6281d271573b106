import 'server-only';

interface Named {
  readonly name: string;
}

/** What a procedure answers for a file of text, or of bytes of its own. */
export function asFile(
  file: Named & ({ readonly text: string } | { readonly bytes: Uint8Array<ArrayBuffer> }),
  type: string,
) {
  const isText = 'text' in file;
  const body = new File([isText ? file.text : file.bytes], file.name, {
    type: isText || type.startsWith('text/') ? `${type}; charset=utf-8` : type,
  });
  return { headers: { 'content-disposition': `attachment; filename="${file.name}"` }, body };
}
