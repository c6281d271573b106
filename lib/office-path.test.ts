import { describe, expect, it } from 'vitest';
import { safeOfficePath, signInPath } from './office-path';

describe('safeOfficePath', () => {
  it('keeps an address of the office, with its filters', () => {
    expect(safeOfficePath('/ar/office/demo/entry?period=2#row-3', 'fr')).toBe(
      '/ar/office/demo/entry?period=2#row-3',
    );
  });

  it.each([
    null,
    '',
    'https://evil.example/fr/office',
    '//evil.example/fr/office',
    '/\\evil.example/fr/office',
    '\\\\evil.example/fr/office',
    'javascript:alert(1)',
    '/fr/office/../../evil',
    '/fr/officers',
    '/de/office',
    '/fr/m4sd',
    '/api/auth/sign-out',
    'http://[',
  ])('goes to the office instead of %j', (asked) => {
    expect(safeOfficePath(asked, 'fr')).toBe('/fr/office');
  });

  it('does not lead back to the doors of the office', () => {
    expect(safeOfficePath('/fr/office/sign-in?next=/fr/office', 'fr')).toBe('/fr/office');
    expect(safeOfficePath('/fr/office/setup?token=x', 'en')).toBe('/en/office');
  });
});

describe('signInPath', () => {
  it('carries the whole address it leads back to', () => {
    const path = signInPath('en', '/en/office/demo?phase=3&place=1');
    expect(new URL(path, 'http://x').searchParams.get('next')).toBe(
      '/en/office/demo?phase=3&place=1',
    );
  });
});
