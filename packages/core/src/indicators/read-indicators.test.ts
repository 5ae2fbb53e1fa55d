import { describe, expect, it } from 'vitest';
import { hoaBinh2023Indicators } from './catalogue/hoa-binh-2023';
import { monthlyElements } from './catalogue/monthly-elements';
import { readIndicators } from './read-indicators';

const definition = (more: object) => ({
  code: 'tried',
  name: { vi: 'thử', en: 'tried' },
  unit: 'dong',
  better: 'higher',
  formula: { kind: 'element', element: 'revenue' },
  show: { digits: 0 },
  ...more,
});
const read = (...definitions: object[]) => readIndicators(definitions, { elements: monthlyElements });
const problemsOf = (result: ReturnType<typeof readIndicators>) =>
  result.ok ? [] : result.problems.map(({ path, reason }) => `${path} ${reason}`);
const element = (code: string) => ({ kind: 'element', element: code });
const ofFormula = (formula: object, unit = 'dong') => problemsOf(read(definition({ formula, unit })));

describe('readIndicators', () => {
  it('reads what is shipped, from JSON, frozen', () => {
    const json: unknown = JSON.parse(JSON.stringify(hoaBinh2023Indicators));
    const result = readIndicators(json, { elements: monthlyElements });
    expect(result).toMatchObject({ ok: true, indicators: hoaBinh2023Indicators });
    expect(result.ok && Object.isFrozen(result.indicators[0]?.formula)).toBe(true);
  });

  it('reads own elements before the indicators that name them', () => {
    const honey = {
      code: 'honeyJars',
      name: { vi: 'Lọ mật ong', en: 'Jars of honey' },
      unit: 'product',
      valueKind: 'whole',
      overTime: 'sum',
      synonyms: ['lọ mật ong'],
    };
    const indicators = [definition({ unit: 'product', formula: element('honeyJars') })];
    const result = readIndicators({ elements: [honey], indicators }, { elements: monthlyElements });
    expect(result.ok && result.elements.at(-1)?.code).toBe('honeyJars');
    const bad = readIndicators(
      { elements: [{ ...honey, code: 'Honey' }], indicators },
      { elements: monthlyElements },
    );
    expect(problemsOf(bad)).toEqual(['elements.0.code element']);
  });

  it('tells all that is wrong at once, where and why, in both languages', () => {
    const result = readIndicators(
      [
        definition({
          formula: { kind: 'ratio', over: element('revenue'), under: element('members') },
        }),
        definition({ better: 'bigger', formula: { kind: 'magic' } }),
        definition({ unit: 'person' }),
        definition({}),
      ],
      { elements: monthlyElements },
    );
    expect(problemsOf(result)).toEqual([
      'indicators.0.formula.under.element unknownElement',
      'indicators.1.better malformed',
      'indicators.1.formula.kind malformed',
      'indicators.2.code duplicateCode',
      'indicators.2.unit unitMismatch',
      'indicators.3.code duplicateCode',
    ]);
    const messages = result.ok ? [] : result.problems.map(({ message }) => message);
    expect(messages[0]).toEqual({
      vi: 'Không có chỉ tiêu mã “members”.',
      en: 'No element has the code “members”.',
    });
    expect(messages[4]).toEqual({
      vi: 'Công thức cho đơn vị “dong”, không phải “person”.',
      en: 'The formula gives the unit “dong”, not “person”.',
    });
    for (const { vi, en } of messages) expect(vi).not.toBe(en);
  });

  it.each<[string, object, string[], string?]>([
    ['unit', { kind: 'sum', plus: [element('revenue'), element('newMembers')] }, [' unitMismatch']],
    [
      'share',
      { kind: 'share', part: element('newMembers'), whole: element('revenue') },
      [' unitMismatch'],
      'percent',
    ],
    [
      'itself',
      { kind: 'ratio', over: element('revenue'), under: element('revenue') },
      ['.under meaningless'],
    ],
    [
      'nothing',
      { kind: 'sum', plus: [element('revenue')], minus: [element('revenue')] },
      ['.minus meaningless'],
    ],
    [
      'stock',
      { kind: 'cumulative', amount: element('officialMembers'), since: 'start' },
      ['.amount.element meaningless'],
      'person',
    ],
    ['weight', { kind: 'average', element: 'revenue', weight: 'revenue' }, ['.weight meaningless']],
    ['grades', { kind: 'events', event: 'founded', grades: ['good'] }, ['.grades meaningless'], 'event'],
    [
      'condition',
      { ...element('revenue'), of: { figures: [{ element: 'profit' }] } },
      ['.of.figures.0 meaningless'],
    ],
    [
      'no number',
      { ...element('revenue'), of: { figures: [{ element: 'profit', above: 5, atMost: 5 }] } },
      ['.of.figures.0 contradiction'],
    ],
    [
      'unknown in a filter',
      { ...element('revenue'), of: { figures: [{ element: 'luck', above: 5 }] } },
      ['.of.figures.0.element unknownElement'],
    ],
    ['empty list', { ...element('revenue'), of: { kinds: [] } }, ['.of.kinds malformed']],
    ['too much', { ...element('revenue'), of: {}, also: 1 }, [' malformed']],
    [
      'nesting',
      { kind: 'growth', measure: { kind: 'growth' }, on: 'yearBefore' },
      ['.measure.kind malformed'],
      'percent',
    ],
    ['day', { kind: 'cumulative', amount: element('revenue'), since: '2021-02-30' }, ['.since malformed']],
  ])('refuses a formula that makes no sense: %s', (_name, formula, expected, unit) => {
    expect(ofFormula(formula, unit)).toEqual(expected.map((end) => `indicators.0.formula${end}`));
  });

  it('refuses to add up what does not add up over organisations', () => {
    const share = {
      code: 'share',
      name: { vi: 'Tỷ lệ', en: 'Share' },
      unit: 'percent',
      valueKind: 'percent',
      overTime: 'last',
      overUnits: 'none',
      synonyms: ['tỷ lệ'],
    };
    const tried = (formula: object) =>
      problemsOf(
        readIndicators(
          { elements: [share], indicators: [definition({ unit: 'percent', formula })] },
          { elements: monthlyElements },
        ),
      );
    expect(tried(element('share'))).toEqual(['indicators.0.formula.element notAddable']);
    expect(tried({ kind: 'average', element: 'share', weight: 'officialMembers' })).toEqual([]);
  });

  it('knows places where it is given them', () => {
    const known = { elements: monthlyElements, territory: [{ code: 'hoa-binh', name: 'Hòa Bình' }] };
    const of = (places: string[]) => [definition({ formula: { ...element('revenue'), of: { places } } })];
    expect(readIndicators(of(['hoa-binh']), known).ok).toBe(true);
    expect(problemsOf(readIndicators(of(['atlantis']), known))).toEqual([
      'indicators.0.formula.of.places.0 unknownPlace',
    ]);
  });

  it('refuses what is no list of definitions', () => {
    for (const json of [undefined, 7, {}, [], { indicators: 'x' }])
      expect(readIndicators(json, { elements: monthlyElements }).ok).toBe(false);
  });
});
