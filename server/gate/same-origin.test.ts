import { describe, expect, it } from 'vitest';
import { assertSameOrigin } from './same-origin';

const publicUrl = 'https://athar.example.org';
const ask = (method: string, headers: Record<string, string>) => () =>
  assertSameOrigin(new Request(`${publicUrl}/api/v1/x`, { method, headers }), publicUrl);

describe('the same-origin check', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('lets a %s of our own pages through', (method) => {
    expect(ask(method, { origin: publicUrl })).not.toThrow();
    expect(ask(method, { 'sec-fetch-site': 'same-origin' })).not.toThrow();
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another scheme', { origin: 'http://athar.example.org' }],
    ['another port', { origin: 'https://athar.example.org:8443' }],
    ['a name that begins alike', { origin: 'https://athar.example.org.evil.example' }],
    ['a hidden origin', { origin: 'null' }],
    ['a sibling, by fetch metadata', { 'sec-fetch-site': 'same-site' }],
    ['another site, by fetch metadata', { 'sec-fetch-site': 'cross-site' }],
    ['a typed address', { 'sec-fetch-site': 'none' }],
    [
      'another site that claims to be the host',
      { origin: 'https://evil.example', host: 'evil.example' },
    ],
    [
      'another site with a lenient proxy',
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    ],
  ])('refuses %s', (_, headers) => {
    expect(ask('POST', headers as Record<string, string>)).toThrow('errors.otherOrigin');
  });

  it('lets a program through, which is no browser and carries nobody else’s cookies', () => {
    expect(ask('POST', {})).not.toThrow();
  });

  it.each(['GET', 'HEAD', 'OPTIONS'])('does not ask for the origin of a %s', (method) => {
    expect(ask(method, { origin: 'https://evil.example' })).not.toThrow();
  });
});
