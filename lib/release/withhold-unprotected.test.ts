import { describe, expect, it } from 'vitest';
import { buildFigures } from '@/lib/figures/build-figures';
import { type TestSum, testSum } from '@/lib/figures/calculated/calculated-testing';
import { type TestProgramme, testProgramme } from '@/lib/figures/snapshot-testing';
import { allWords } from '@/lib/words-testing';
import type { ReleaseFigure } from './figure';
import { withholdUnprotected } from './withhold-unprotected';

const people = { countsPeople: true } as const;

const released = (programme: TestProgramme) => releasedFrom(testProgramme(programme));

function releasedFrom(snapshot: ReturnType<typeof testProgramme>): ReleaseFigure[] {
  const question = { asOf: '2024-06-30', basis: 'approved', words: allWords } as const;
  return withholdUnprotected(buildFigures(snapshot, question), snapshot);
}

const places = ['A region', 'A1 site A', 'A2 site A', 'B region', 'B1 site B', 'B2 site B'];

const split: TestProgramme = {
  places,
  indicator: people,
  dimensions: ['sex: f m'],
  values: [
    ['A1', '2022', 402],
    ['A1', '2022', 311, { category: 'sex=f' }],
    ['A2', '2022', 87],
    ['B1', '2022', 513],
    ['B2', '2022', 264],
  ],
};

const keys = (figures: readonly ReleaseFigure[]) =>
  [...new Set(figures.map(({ placeKey }) => placeKey))].sort();

describe('rule 11: a release without protection of small numbers (peer: one person shown)', () => {
  it('carries no categories and no sites of indicators that count people', () => {
    const figures = released(split);
    expect(figures.map(({ categoryKey }) => categoryKey)).not.toContain('sex=f');
    expect(keys(figures)).toEqual(['A@1', 'B@1', null]);
    expect(figures.find(({ placeKey }) => placeKey === 'A@1')?.value.value).toBe(489);
  });

  it('lets no site leak through contributors, remainders or sentences', () => {
    const stated = { ...split, values: [...split.values, ['A', '2022', 500] as const] };
    for (const programme of [split, stated]) {
      const text = JSON.stringify(released(programme));
      for (const site of ['402', '311', '87', '513', '264', 'A1@1', 'B2@1']) {
        expect(text).not.toContain(`:${site}`);
        expect(text).not.toContain(`"${site}"`);
      }
    }
    expect(released(stated).flatMap(({ remainders }) => remainders)).toEqual([]);
  });

  it('withholds a region that rests on one site, and the total that would give it away', () => {
    const oneSite = { ...split, values: split.values.filter(([place]) => place !== 'A2') };
    const figures = released(oneSite);
    expect(keys(figures)).toEqual(['B@1']);
    expect(JSON.stringify(figures)).not.toContain('402');
  });

  it('keeps the total where two regions are withheld, as neither follows from it', () => {
    const figures = released({
      ...split,
      values: [
        ['A1', '2022', 402],
        ['B1', '2022', 513],
      ],
    });
    expect(keys(figures)).toEqual([null]);
    expect(figures[0]?.value.value).toBe(915);
  });

  it('shows no points over time where values come from sites', () => {
    const figures = released({
      ...split,
      values: [
        ['A1', '2022', 402],
        ['A2', '2022', 87],
        ['A1', '2023', 55],
        ['B1', '2022', 513],
        ['B2', '2022', 264],
        ['B1', '2023', 500],
        ['B2', '2023', 300],
      ],
    });
    expect(figures.filter(({ period }) => period !== null)).toEqual([]);
    expect(keys(figures)).toEqual(['A@1', 'B@1', null]);
  });

  it('gives back no site by what a region states beside it', () => {
    const figures = released({
      ...split,
      values: [
        ['A', '2022', 100],
        ['A1', '2023', 4],
        ['B1', '2022', 513],
        ['B2', '2022', 264],
      ],
    });
    expect(figures.flatMap(({ contributors }) => contributors)).toEqual([]);
    expect(JSON.stringify(figures)).not.toMatch(/"value":(4|100)[,}]/);
  });

  it('withholds the total of a site that lies in no region', () => {
    const figures = released({
      places: ['A region', 'A1 site A', 'A2 site A', 'S site'],
      indicator: people,
      values: [
        ['A1', '2022', 120],
        ['A2', '2022', 80],
        ['S', '2022', 4],
      ],
    });
    expect(keys(figures)).toEqual(['A@1']);
  });

  it('says no doubt that was written at a site', () => {
    const figures = released(split).map((figure) => figure.doubts);
    expect(figures.flat()).toEqual([]);
  });

  it('shows a figure that a region itself states, and leaves other indicators alone', () => {
    const [figure] = released({ places, indicator: people, values: [['A', '2022', 751]] });
    expect(figure).toMatchObject({ placeKey: 'A@1', value: { value: 751 } });
    expect(figure?.contributors).toHaveLength(1);
    const things = released({ ...split, indicator: {} });
    expect(things.map(({ categoryKey }) => categoryKey)).toContain('sex=f');
    expect(keys(things)).toContain('A1@1');
  });
});

describe('rule 11: a calculated indicator', () => {
  const two = [
    ['A1', '2022', 402],
    ['A2', '2022', 87],
  ] as const;
  const one = [['A1', '2022', 4]] as const;
  const sumOf = (components: TestSum['components'], sum: TestSum['sum'] = people) =>
    releasedFrom(testSum({ places, sum, components })).filter(
      ({ indicatorCode }) => indicatorCode === 'SUM',
    );

  it('is shown where each of its components is', () => {
    const figures = sumOf({ P: { rule: people, values: two }, Q: { rule: people, values: two } });
    expect(keys(figures)).toEqual(['A@1', null]);
    expect(figures[0]).toMatchObject({ value: { value: 978 }, contributors: [] });
  });

  it('is withheld where one of them is, which would follow from it and the others', () => {
    const plan = ['A1 I year'];
    const components = {
      P: { rule: people, values: two },
      Q: { rule: people, values: one, plan },
    };
    expect(sumOf(components)).toEqual([]);
    const all = releasedFrom(testSum({ places, sum: people, components }));
    expect(JSON.stringify(all)).not.toMatch(/"value":(4|493)[,}]/);
  });

  it('of things shows its sites as they do', () => {
    const figures = sumOf({ P: { values: two }, Q: { values: one } }, {});
    expect(keys(figures)).toContain('A1@1');
  });
});
