import { describe, expect, it } from 'vitest';
import { publicMetadata } from './public-metadata';

const page = { locale: 'fr', path: '/m4sd/data', title: 'Données' } as const;

describe('publicMetadata', () => {
  it('names the page in every language, at the public address', () => {
    expect(publicMetadata(page).alternates).toEqual({
      canonical: 'http://localhost:3000/fr/m4sd/data',
      languages: {
        fr: 'http://localhost:3000/fr/m4sd/data',
        en: 'http://localhost:3000/en/m4sd/data',
        ar: 'http://localhost:3000/ar/m4sd/data',
      },
    });
  });

  it('tells nobody about an unlisted page', () => {
    expect(publicMetadata({ ...page, isUnlisted: true })).toMatchObject({
      robots: { index: false, follow: false },
      referrer: 'no-referrer',
    });
    expect(publicMetadata(page)).not.toHaveProperty('robots');
  });
});
