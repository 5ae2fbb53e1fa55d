import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, parseReport } from '../../vi';
import { readElements } from '../read-elements';
import { dataElementSchema, type DataElement } from '../data-element';
import { dataElements, formOf, monthlyElements } from './monthly-elements';

const today = '2023-10-02';
const read = (text: string) => {
  const { values, problems, leftovers } = parseReport(text, { elements: dataElements, today });
  return {
    values: Object.fromEntries(values.map(({ element, value }) => [element, value])),
    unclear: [...problems.map(({ hint }) => hint), ...leftovers.map((left) => left.text)],
  };
};
/** A value of this element's kind, as it is typed. */
const typed = ({ valueKind }: DataElement, value: number) =>
  valueKind === 'money' ? `${value}tr` : valueKind === 'yesNo' ? 'có' : `${value}`;
const meant = ({ valueKind }: DataElement, value: number) =>
  valueKind === 'money' ? value * 1_000_000 : valueKind === 'yesNo' ? 1 : value;

const spoken = dataElements.flatMap((element) => element.synonyms.map((synonym) => ({ element, synonym })));

describe('the catalogue of monthly elements', () => {
  it('holds no contradiction: codes, references and synonyms are each of one element', () => {
    expect(readElements(dataElements)).toMatchObject({ ok: true });
  });

  it('is written as the schema reads it', () => {
    expect(dataElements.map((element) => dataElementSchema.parse(element))).toEqual(dataElements);
  });

  it('says what counts or where it is defined, for each element', () => {
    const bare = dataElements.filter(
      ({ meaning, sources, equals }) => !meaning && sources.length === 0 && !equals,
    );
    expect(bare.map(({ code }) => code)).toEqual([]);
  });

  it('is understood in a message by every synonym, with accents and without', () => {
    for (const { element, synonym } of spoken)
      for (const words of [synonym, fold(synonym), synonym.toUpperCase()]) {
        const only = { values: { [element.code]: meant(element, 2) }, unclear: [] };
        expect({ words, ...read(`${words} ${typed(element, 2)}`) }).toEqual({ words, ...only });
        expect({ words, ...read(`T9: ${words}: ${typed(element, 2)}`) }).toEqual({ words, ...only });
      }
  });

  it('keeps two figures of one message apart, whatever they are called', () => {
    fc.assert(
      fc.property(fc.constantFrom(...spoken), fc.constantFrom(...spoken), (one, other) => {
        fc.pre(one.element !== other.element);
        const text = `${one.synonym} ${typed(one.element, 3)}, ${other.synonym} ${typed(other.element, 5)}`;
        expect(read(text)).toEqual({
          values: {
            [one.element.code]: meant(one.element, 3),
            [other.element.code]: meant(other.element, 5),
          },
          unclear: [],
        });
      }),
      { numRuns: 300 },
    );
  });

  it('does not take “trung cấp trở lên” for one level, nor a part for its whole', () => {
    expect(read('trình độ trung cấp trở lên 3').values).toEqual({ managersIntermediate: 3 });
    expect(read('chỉ có trung cấp 2, trung cấp trở lên 3').values).toEqual({
      managersOnlyIntermediate: 2,
      managersIntermediate: 3,
    });
    expect(read('thành viên liên kết không góp vốn 4').values).toEqual({ otherAssociates: 4 });
    expect(read('lao động nữ 4, lao động 9').values).toEqual({ regularWorkersWomen: 4, regularWorkers: 9 });
    expect(read('doanh thu nội bộ 40tr').values).toEqual({ internalRevenue: 40_000_000 });
  });
});

describe('formOf', () => {
  it('is what is asked, in the order of asking', () => {
    expect(formOf(dataElements, ['officialMembers', 'revenue']).map(({ name }) => name.vi)).toEqual([
      'Thành viên',
      'Doanh thu',
    ]);
    expect(monthlyElements).toHaveLength(10);
    expect(() => formOf(dataElements, ['happiness'])).toThrow(RangeError);
  });
});
