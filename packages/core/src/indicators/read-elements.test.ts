import { describe, expect, it } from 'vitest';
import { dataElements } from './catalogue/monthly-elements';
import { readElements } from './read-elements';

const honey = {
  code: 'honeyJars',
  name: { vi: 'Lọ mật ong', en: 'Jars of honey' },
  unit: 'product',
  valueKind: 'whole',
  overTime: 'sum',
  synonyms: ['lọ mật ong', 'mật ong'],
};

const refusals = (...definitions: unknown[]) => {
  const read = readElements(definitions);
  return read.ok ? [] : read.problems.map(({ path, message }) => `${path}: ${message.en}`);
};

describe('readElements', () => {
  it('reads what is written and fills in what is usual', () => {
    expect(readElements([honey])).toEqual({
      ok: true,
      elements: [
        {
          ...honey,
          version: 1,
          overUnits: 'sum',
          allowNegative: false,
          disaggregation: ['kind', 'sector', 'unit'],
          sources: [],
        },
      ],
    });
  });

  it('reads the shipped catalogue back from JSON', () => {
    expect(readElements(JSON.parse(JSON.stringify(dataElements)))).toEqual({
      ok: true,
      elements: dataElements,
    });
  });

  it('refuses malformed definitions with the path, in both languages', () => {
    const read = readElements([{ ...honey, code: 'Honey jars', overTime: 'often' }]);
    expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual(['0.code', '0.overTime']);
    const messages = read.ok ? [] : read.problems.map(({ message }) => message);
    for (const { vi, en } of messages) expect(vi).not.toBe(en);
    expect(refusals({ ...honey, overTimes: 'sum' })).toEqual(['0: Unrecognized key: "overTimes"']);
    expect(readElements('honey').ok).toBe(false);
    expect(readElements([]).ok).toBe(false);
  });

  it('refuses kinds and aggregations that do not go together', () => {
    expect(refusals({ ...honey, unit: 'dong' })).toEqual([
      '0.valueKind: Unit dong and value kind money go together.',
    ]);
    expect(refusals({ ...honey, unit: 'percent', valueKind: 'percent' })).toEqual([
      '0.overTime: Percentages of months are not added.',
      '0.overUnits: Percentages of units are not added.',
    ]);
    expect(
      refusals({ ...honey, unit: 'percent', valueKind: 'percent', overTime: 'average', overUnits: 'none' }),
    ).toEqual([]);
    expect(refusals({ ...honey, changesBy: { plus: ['honeyJars'] } })).toEqual([
      '0.changesBy: Only a stock (last) has changesBy.',
    ]);
    expect(refusals({ ...honey, range: { min: 2, max: 1 } })).toEqual([
      '0.range: The least is above the most.',
    ]);
  });

  it('refuses what two elements would share, and references to nothing', () => {
    expect(refusals(honey, { ...honey, name: honey.name })).toEqual([
      '1.code: Code “honeyJars” is used already.',
    ]);
    expect(refusals(honey, { ...honey, code: 'honey', synonyms: ['Lọ mật ong', 'MAT  ONG'] })).toEqual([
      '1.synonyms.0: “Lọ mật ong” is a synonym of “honeyJars” too, so a message would be unclear.',
      '1.synonyms.1: “MAT  ONG” is a synonym of “honeyJars” too, so a message would be unclear.',
    ]);
    expect(refusals({ ...honey, synonyms: ['mật'] })).toEqual([
      '0.synonyms: The name itself, “Lọ mật ong”, is missing.',
    ]);
    expect(refusals({ ...honey, partOf: 'jars', equals: { plus: ['full'], minus: ['broken'] } })).toEqual([
      '0.partOf: No element has the code “jars”.',
      '0.equals: No element has the code “full”.',
      '0.equals: No element has the code “broken”.',
    ]);
  });
});
