import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { readDemoSettings, readSettings } from './settings.mjs';

describe('the settings of an instance', () => {
  it('need nothing to be set', () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      host: undefined,
      url: 'http://localhost:3000',
      databaseUrl: 'file:data/athar.db',
      buildDir: '.next',
      isDemo: false,
    });
  });

  it('put the chosen port into the address', () => {
    expect(readSettings({ PORT: '8080' }).url).toBe('http://localhost:8080');
  });

  it('take the public address as it is given, without its last slash', () => {
    expect(readSettings({ ATHAR_URL: 'https://athar.example.org/' }).url).toBe(
      'https://athar.example.org',
    );
  });

  it.each(['abc', '0', '65536', '80.5', '-1', '0x50'])('refuse %s as a port', (PORT) => {
    expect(() => readSettings({ PORT })).toThrow(/PORT is/);
  });

  it.each([
    'athar.example.org',
    'ftp://athar.example.org',
    'https://example.org/athar',
    'https://example.org/?a=b',
  ])('refuse %s as a public address', (ATHAR_URL) => {
    expect(() => readSettings({ ATHAR_URL })).toThrow(/ATHAR_URL is/);
  });
});

describe('the settings of a demonstration for measurements', () => {
  it('give it a database of its own for each size', () => {
    expect(readDemoSettings({}, ['--observations', '100000'])).toMatchObject({
      databaseUrl: 'file:data/100000-demo.db',
      observations: 100_000,
    });
  });

  it.each([['--observations', 'many'], ['--observations', '10'], ['--observations'], ['--n', '3']])(
    'refuse %s %s with the way to say it',
    (...words) => {
      expect(() => readDemoSettings({}, words)).toThrow(/npm run demo -- --observations N/);
    },
  );
});

describe('the settings of the demonstration', () => {
  it('keep it on this machine, with a database of its own', () => {
    expect(readDemoSettings({ PORT: '4000' })).toMatchObject({
      host: '127.0.0.1',
      url: 'http://localhost:4000',
      databaseUrl: 'file:data/demo.db',
      isDemo: true,
    });
  });

  it.each(['0.0.0.0', '::', '192.0.2.1', 'athar.example.org'])('refuse to serve on %s', (host) => {
    expect(() => readDemoSettings({ HOST: host })).toThrow(/this machine only/);
    expect(() => readDemoSettings({ HOSTNAME: host })).toThrow(/this machine only/);
  });

  it.each(['localhost', '127.0.0.1', '::1'])('accept %s', (HOST) => {
    expect(readDemoSettings({ HOST }).host).toBe('127.0.0.1');
  });

  it('do not take the name of the machine for a choice', () => {
    expect(readDemoSettings({ HOSTNAME: hostname() }).host).toBe('127.0.0.1');
  });

  it('refuse a public address', () => {
    expect(() => readDemoSettings({ ATHAR_URL: 'https://athar.example.org' })).toThrow(
      /no public address/,
    );
  });
});
