import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { AppError } from '@/lib/errors';
import { fileProblem } from '@/lib/workbook/read-rows';

/** More than any workbook of values holds, and little enough to read in a few seconds. */
const most = { tags: 1_000_000, depth: 32, attributes: 100 };

export interface XmlReader {
  readonly open: (tag: SaxesTagPlain) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Reads XML without namespaces; a reader may stop it by throwing. Nothing is expanded or fetched. */
export function parseXml(xml: string, reader: XmlReader): void {
  const { write, end } = xmlStream(reader, most);
  write(xml);
  end();
}

/** The same of XML that comes in pieces. */
export function xmlStream(
  { open, text, close }: XmlReader,
  most: { readonly tags: number; readonly depth: number; readonly attributes: number },
): { readonly write: (xml: string) => void; readonly end: () => void } {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw fileProblem('damaged');
  });
  let tags = 0;
  let depth = 0;
  let attributes = 0;
  parser.on('opentagstart', () => {
    tags += 1;
    depth += 1;
    attributes = 0;
    if (tags > most.tags || depth > most.depth) throw fileProblem('tooMuchInside');
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > most.attributes) throw fileProblem('tooMuchInside');
  });
  parser.on('opentag', (tag) => open({ ...tag, name: localName(tag.name) }));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close?.(localName(name));
  });
  if (text) parser.on('text', text);
  return {
    write: (xml) => asDamaged(() => parser.write(xml)),
    end: () => asDamaged(() => parser.close()),
  };
}

function asDamaged(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError || !(error instanceof Error)) throw error;
    throw new AppError('invalid', {
      ...{ field: 'file', words: 'workbook.errors.damaged', cause: error },
    });
  }
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);
