import { describe, expect, it } from 'vitest';
import { publicLinks } from './public-links';

describe('publicLinks', () => {
  it('follows the latest release where the address names none', () => {
    const links = publicLinks('fr', 'm4sd', null);
    expect(links.indicator('ACC-1')).toBe('/fr/m4sd/indicators/ACC-1');
    expect(links.indicator('ACC-1', 'table')).toBe('/fr/m4sd/indicators/ACC-1/table');
    expect(links.region('MA-09@2015')).toBe('/fr/m4sd/regions/MA-09@2015');
  });

  it('stays in the release that the address names', () => {
    const links = publicLinks('ar', 'm4sd', 2);
    expect(links.impact).toBe('/ar/m4sd/releases/2');
    expect(links.indicator('ACC-1')).toBe('/ar/m4sd/releases/2/indicators/ACC-1');
    expect(links.region('MA-09@2015')).toBe('/ar/m4sd/releases/2/regions/MA-09@2015');
  });

  it('names the release in every permanent address and download', () => {
    const links = publicLinks('en', 'm4sd', null);
    expect(links.permanent(3)).toBe('/en/m4sd/releases/3');
    expect(links.permanent(3, 'ACC-1')).toBe('/en/m4sd/releases/3/indicators/ACC-1');
    expect(links.csv(3, 'ACC-1')).toBe(
      '/api/v1/programmes/m4sd/releases/3/figures.csv?lang=en&indicator=ACC-1',
    );
  });
});
