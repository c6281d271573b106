import { describe, expect, it } from 'vitest';
import { readBodyWithin, readJsonWithin } from './body-limit';

const url = 'https://athar.example.org/api/v1/x';
const post = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  new Request(url, { method: 'POST', body, headers });

/** A body that is sent piece by piece without saying how long it is. */
function streamed(pieces: number, size: number) {
  let sent = 0;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    if (sent === pieces) return controller.close();
    sent += 1;
    controller.enqueue(new Uint8Array(size).fill(32));
  };
  const body = new ReadableStream<Uint8Array>({ pull }, { highWaterMark: 0 });
  const init = { method: 'POST', body, duplex: 'half' };
  return { request: new Request(url, init as RequestInit), sent: () => sent };
}

describe('readBodyWithin', () => {
  it('reads a body up to the limit, letters cut between pieces included', async () => {
    const bytes = new TextEncoder().encode('é'.repeat(50));
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const init = { method: 'POST', body, duplex: 'half' };
    expect(await readBodyWithin(new Request(url, init as RequestInit), 100)).toBe('é'.repeat(50));
  });

  it('refuses a body that says it is longer before reading any of it', async () => {
    const { request, sent } = streamed(1, 10);
    request.headers.set('content-length', '101');
    await expect(readBodyWithin(request, 100)).rejects.toThrow('too-large');
    expect(sent()).toBe(0);
  });

  it('stops a body that turns out to be longer where the limit is passed', async () => {
    const { request, sent } = streamed(1000, 40);
    await expect(readBodyWithin(request, 100)).rejects.toThrow('too-large');
    expect(sent()).toBeLessThan(10);
  });

  it('refuses what is not text', async () => {
    await expect(readBodyWithin(post(Uint8Array.of(0xff, 0xfe)), 100)).rejects.toThrow('invalid');
  });
});

describe('readJsonWithin', () => {
  it('reads JSON, and nothing as null', async () => {
    expect(await readJsonWithin(post('{"a":[1]}'), 100)).toEqual({ a: [1] });
    expect(await readJsonWithin(post(null), 100)).toBeNull();
  });

  it('refuses anything else in words', async () => {
    await expect(readJsonWithin(post('email=a&password=b'), 100)).rejects.toMatchObject({
      code: 'invalid',
      words: 'errors.notJson',
    });
  });
});
