import { describe, expect, it } from 'vitest';
import { parseEnv } from './env';

describe('parseEnv', () => {
  it('has a default for everything', () => {
    expect(parseEnv({})).toEqual({
      databaseUrl: 'file:data/athar.db',
      publicUrl: 'http://localhost:3000',
      isDemonstration: false,
    });
  });

  it('takes the port into the default address', () => {
    expect(parseEnv({ PORT: '4000' }).publicUrl).toBe('http://localhost:4000');
  });

  it('keeps the public address as an origin', () => {
    expect(parseEnv({ ATHAR_URL: 'https://Athar.example.org/' }).publicUrl).toBe(
      'https://athar.example.org',
    );
  });

  it('takes what is empty for not given', () => {
    expect(parseEnv({ ATHAR_URL: '', ATHAR_DEMO: '' })).toEqual(parseEnv({}));
  });

  it.each([
    ['ATHAR_URL', 'athar.example.org'],
    ['ATHAR_URL', 'ftp://athar.example.org'],
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'postgres://x'],
    ['ATHAR_DEMO', 'yes'],
  ])('names the variable when %s is "%s"', (name, value) => {
    expect(() => parseEnv({ [name]: value })).toThrow(name);
  });
});
