import { describe, expect, it } from 'vitest';
import type { Editor } from '@/lib/api/framework/editor-schema';
import type { SettingDimensions } from '@/lib/api/setting/dimension-contract';
import { anAimIndicator } from './aim-fixture';
import { aimLines, rowKey, visibleRows } from './aim-rows';

const aResult = (code: string): Editor['results'][number] => ({
  ...{ code, level: 'output', parent: null, title: { en: code }, description: null },
  ...{ conditions: [], isArchived: false, untranslated: [] },
});
const listed = (
  code: string,
  result: string,
  plannedBreakdowns: string[] = [],
): Editor['indicators'][number] => ({
  ...anAimIndicator({ code }),
  levels: [],
  ...{ result, plannedBreakdowns, shortTitle: null, isPublic: true, isPlanKnown: true },
  ...{ isArchived: code === 'gone', version: 1, untranslated: [], hasValues: false },
  ...{ aggregation: 'sum', planned: 0, baselines: 0, targets: 0 },
  ...{ cumulativeOrigin: null, components: [], mayCountTwice: false },
});
const category = (code: string, isArchived = false) => ({
  ...{ code, title: { en: code }, isNotSpecified: false, isArchived },
});
const dimensions: SettingDimensions = {
  dimensions: [
    {
      ...{ code: 'sex', title: { en: 'Sex' }, isExclusive: true },
      categories: [category('f'), category('m'), category('old', true)],
    },
    {
      ...{ code: 'help', title: { en: 'Help' }, isExclusive: false },
      categories: [category('a'), category('b')],
    },
  ],
  breakdowns: [],
};
const editor: Editor = {
  results: [aResult('O1'), aResult('O2')],
  indicators: [
    listed('2', 'O2', ['sex']),
    listed('1', 'O1'),
    listed('3', 'O2'),
    listed('gone', 'O1'),
  ],
  breakdowns: [
    { code: 'none', dimensions: [] },
    { code: 'sex', dimensions: ['sex'] },
    { code: 'sex-help', dimensions: ['sex', 'help'] },
  ],
};
const lines = aimLines(editor, dimensions, 'en', new Set([rowKey('1', 'sex=m|help=b')]));

describe('the rows of targets', () => {
  it('are the indicators in use, in the order of the framework', () => {
    expect(lines.map(({ indicator, under }) => [indicator.code, under?.code ?? null])).toEqual([
      ['1', 'O1'],
      ['2', 'O2'],
      ['3', null],
    ]);
  });

  it('open into the categories the plan gives them, and those in which something stands', () => {
    const [first, second, third] = lines.map(({ categories }) => categories);
    expect(second).toEqual([
      { key: 'sex=f', name: 'f', partOf: 'sex' },
      { key: 'sex=m', name: 'm', partOf: 'sex' },
    ]);
    expect(first).toEqual([{ key: 'sex=m|help=b', name: 'm · b', partOf: '' }]);
    expect(third).toEqual([]);
  });

  it('are seen where their indicator is open', () => {
    const keys = visibleRows(lines, new Set(['2'])).map(({ key }) => key);
    expect(keys).toEqual([
      rowKey('1'),
      ...['', 'sex=f', 'sex=m'].map((one) => rowKey('2', one)),
      rowKey('3'),
    ]);
  });
});
