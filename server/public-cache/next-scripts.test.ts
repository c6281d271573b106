import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashNextScripts } from './next-scripts';

const start = '(self.__next_f=self.__next_f||[]).push([0])';
const loader =
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/a.js"],"runtimeModuleIds":[7]});';
const payload = Buffer.from('0:"Évaluation"\n1:"</"\n');
const first = 'self.__next_f.push([1,"0:\\"Évaluation\\"\\n"])';
const second = 'self.__next_f.push([1,"1:\\"\\u003c/\\"\\n"])';

const inline = (text: string, attributes = '') => `<script${attributes}>${text}</script>`;
const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

function document(content: string, ...scripts: string[]): string {
  return `<html><head></head><body><main>${content}</main>${scripts.join('')}</body></html>`;
}

const own = [
  inline(loader, ' id="_R_"'),
  '<script src="/_next/static/chunks/a.js" async=""></script>',
  inline(start),
  inline(first),
  inline(second),
];

describe('hashNextScripts', () => {
  it('names the scripts that Next put at the end of the document', () => {
    expect(hashNextScripts(document('text', ...own), payload)).toEqual(
      [loader, start, first, second].map(hash),
    );
  });

  it('reads pieces of the payload that are not text', () => {
    const binary = `self.__next_f.push([3,"${payload.toString('base64')}"])`;
    expect(hashNextScripts(document('', inline(start), inline(binary)), payload)).toEqual(
      [start, binary].map(hash),
    );
  });

  it.each([
    ['a script of its own', 'alert(1)'],
    ['a script that looks like a piece of the payload', 'self.__next_f.push([1,"2:smuggled\\n"])'],
    ['a script that goes on after a piece', `${second};alert(1)`],
    ['a chunk loader', loader.replace('a.js', 'b.js')],
  ])('does not name %s within the content', (_what, script) => {
    expect(hashNextScripts(document(inline(script), ...own), payload)).not.toContain(hash(script));
  });

  it.each([
    ['a foreign script', 'alert(1)'],
    [
      'a chunk loader that is code',
      '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"a":alert(1)});',
    ],
    [
      'a chunk loader with other parts',
      '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"a":1});',
    ],
    ['a script that starts the payload and goes on', `${start};alert(1)`],
    ['a piece that is code', 'self.__next_f.push([1,alert(1)])'],
  ])('does not name %s at the end of the document either', (_what, script) => {
    expect(hashNextScripts(document('', ...own, inline(script)), payload)).not.toContain(
      hash(script),
    );
  });

  it('names no piece at all when together they do not spell the payload', () => {
    const smuggled = inline('self.__next_f.push([1,"2:smuggled\\n"])');
    expect(hashNextScripts(document('', ...own, smuggled), payload)).toEqual(
      [loader, start].map(hash),
    );
    expect(hashNextScripts(document('', ...own), undefined)).toEqual([loader, start].map(hash));
  });

  it('names nothing in a document that goes on after its scripts', () => {
    expect(hashNextScripts(document('', ...own, '<p>more</p>'), payload)).toEqual([]);
    expect(hashNextScripts('', payload)).toEqual([]);
    expect(hashNextScripts('</script></body></html>', payload)).toEqual([]);
  });
});
