import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { fixtureContext } from '@/components/releases/context-fixture';
import { figureOf, inAll, indicatorOf, targetOf, valued } from '@/lib/chart/release-fixture';
import type { ReleaseContent } from '@/lib/release/content';
import { ImpactPage } from './impact-page';

function pageOf(content: Partial<ReleaseContent>, locale: 'fr' | 'ar' = 'fr'): string {
  return renderToStaticMarkup(<ImpactPage context={fixtureContext(content, locale)} />);
}

const keyFigures = [{ indicatorCode: 'I-1', placeKey: 'N@1', phaseCode: null }];

describe('ImpactPage', () => {
  it('keeps the doubt about a key figure in sight, behind nothing', () => {
    const html = pageOf({
      keyFigures,
      figures: [
        figureOf({ value: valued({ value: 751 }), doubts: [inAll('No split was found.')] }),
      ],
    });
    const card = html.slice(html.indexOf('<article'), html.indexOf('</article>'));
    expect(card).toContain('751');
    expect(card).toContain('No split was found.');
    expect(card).not.toContain('<details');
  });

  it('says the words of a planned reach and gives no status for them', () => {
    const target = { ...targetOf(0), value: null, words: inAll('At least 650 planned') };
    const html = pageOf({
      keyFigures,
      figures: [
        figureOf({
          value: valued({ value: 751 }),
          target: target as ReturnType<typeof targetOf>,
          status: { code: 'no-target', reason: 'words-only' },
        }),
      ],
    });
    const card = html.slice(html.indexOf('<article'), html.indexOf('</article>'));
    expect(card).toContain('At least 650 planned');
    expect(card).toContain('sans cible');
    expect(card).toContain('stroke-dasharray="4 3"');
  });

  it('reads a value against its target in words, number and status', () => {
    const html = pageOf({
      keyFigures,
      figures: [
        figureOf({
          value: valued({ value: 1240 }),
          target: targetOf(1600),
          achievement: 0.775,
          status: { code: 'on-track', reason: null },
        }),
      ],
    });
    expect(html).toContain('1\u202f240 sur 1\u202f600, 78\u202f% de la cible');
    expect(html).toContain('en bonne voie');
  });

  it('leads from a key figure to its evidence in one step', () => {
    const html = pageOf({ keyFigures, figures: [figureOf({ value: valued({ value: 3 }) })] });
    const card = html.slice(html.indexOf('<article'), html.indexOf('</article>'));
    expect(card).toContain('href="/fr/sample/indicators/I-1"');
  });

  it('shows what organisations say as their words, outside the figures', () => {
    const html = pageOf({
      figures: [figureOf({ value: valued({ value: 3 }) })],
      organisations: [{ code: 'MS2', name: inAll('MS2'), roles: ['partner'] }],
      statements: [
        {
          text: inAll('Health improved.'),
          speaker: inAll('An adviser'),
          organisationCode: 'MS2',
          resultCode: null,
          sourceKey: null,
        },
      ],
    });
    expect(html).toMatch(/<blockquote[^>]*>Health improved\.<\/blockquote>/);
    expect(html).toContain('Ce ne sont pas des mesures');
  });

  it('counts what is missing instead of leaving it out', () => {
    const html = pageOf({
      figures: [
        figureOf({ value: valued({ value: 3 }) }),
        figureOf({ placeKey: 'S@1', state: 'missing' }),
      ],
    });
    expect(html).toContain('South\u202f: 1 valeur prévue n’a pas été communiquée.');
    expect(html).toContain('East\u202f: aucun chiffre trouvé');
  });

  it('says so where a text had to fall back to another language', () => {
    const html = pageOf(
      {
        indicators: [indicatorOf()],
        programme: {
          ...fixtureContext().release.content.programme,
          headline: { fr: 'Ce qui a été atteint' },
        },
      },
      'ar',
    );
    expect(html).toContain('<span lang="fr" dir="ltr">Ce qui a été atteint</span>');
  });

  it('keeps the geography of its map in Arabic', () => {
    const tile = { column: 1, row: 1 };
    const places = fixtureContext().release.content.places.map((place) =>
      place.level === 'region' ? { ...place, tile } : place,
    );
    expect(pageOf({ places }, 'ar')).toMatch(/<nav[^>]* dir="ltr">\s*<svg/);
  });
});
