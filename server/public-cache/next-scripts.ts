import { createHash } from 'node:crypto';

interface Script {
  readonly attributes: string;
  readonly text: string;
}

const documentEnd = '</body></html>';
const scriptEnd = '</script>';
const payloadStart = '(self.__next_f=self.__next_f||[]).push([0])';
const payloadPiece = /^self\.__next_f\.push\((\[.*\])\)$/;
const chunkLoader =
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((\{.*\})\);$/;

/**
 * The hashes (`sha256-…`) of the inline scripts that Next itself put into a page. They stand in
 * one run before the end of the document, where no content can reach, since React closes the
 * elements around it first. Of these, one starts the payload, one loads chunks, and the others
 * count only if together they spell exactly the payload that Next handed over beside the page.
 * @param payload the page's flight data
 */
export function hashNextScripts(html: string, payload: Buffer | undefined): string[] {
  const texts = scriptsAtEnd(html)
    .filter(({ attributes }) => !attributes.includes('src='))
    .map(({ text }) => ({ text, piece: readPiece(text) }));
  const spelled = Buffer.concat(texts.flatMap(({ piece }) => piece ?? []));
  const isPayload = payload !== undefined && spelled.equals(payload);
  return texts
    .filter(
      ({ text, piece }) =>
        text === payloadStart || isChunkLoader(text) || (isPayload && piece !== null),
    )
    .map(({ text }) => `sha256-${createHash('sha256').update(text).digest('base64')}`);
}

function scriptsAtEnd(html: string): Script[] {
  const scripts: Script[] = [];
  if (!html.endsWith(documentEnd)) return scripts;
  let end = html.length - documentEnd.length;
  while (html.endsWith(scriptEnd, end)) {
    const start = html.lastIndexOf('<script', end - 1);
    const open = html.indexOf('>', start);
    const text = html.slice(open + 1, end - scriptEnd.length);
    if (start < 0 || text.includes('<')) break;
    scripts.unshift({ attributes: html.slice(start + '<script'.length, open), text });
    end = start;
  }
  return scripts;
}

/** What a piece of the payload spells: `[1, text]` or `[3, base64]`; null for any other script. */
function readPiece(text: string): Buffer | null {
  const piece = parseJson(payloadPiece.exec(text)?.[1]);
  if (!Array.isArray(piece) || piece.length !== 2 || typeof piece[1] !== 'string') return null;
  if (piece[0] === 1) return Buffer.from(piece[1]);
  return piece[0] === 3 ? Buffer.from(piece[1], 'base64') : null;
}

function isChunkLoader(text: string): boolean {
  const parameters = parseJson(chunkLoader.exec(text)?.[1]);
  return (
    typeof parameters === 'object' &&
    parameters !== null &&
    Object.keys(parameters).join() === 'otherChunks,runtimeModuleIds'
  );
}

function parseJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON, so not written by Next: the caller leaves it out of the policy.
    return undefined;
  }
}
