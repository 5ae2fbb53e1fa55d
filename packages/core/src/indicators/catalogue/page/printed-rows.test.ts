import { expect, it } from 'vitest';
import { statisticalForms } from '../forms/statistical-forms';

/**
 * What annex III of circular 19/2022 prints, read off it: the sections of each form with how many rows, those left as dots
 * counted as one, and how many columns a year has.
 */
const printed: Readonly<Record<string, { rows: Record<string, number>; columns: number }>> = {
  '09.N.HTX': { rows: { total: 1 }, columns: 1 },
  '10.N.QLĐKKD': { rows: { industry: 3, place: 2 }, columns: 1 },
  '11.N.QLĐKKD': { rows: { industry: 3, place: 2 }, columns: 3 },
  '12a.N.HTX': { rows: { industry: 4, place: 2 }, columns: 3 },
  '12b.N.HTX': { rows: { industry: 4 }, columns: 3 },
  '13a.N.HTX': { rows: { industry: 3, place: 2 }, columns: 2 },
  '13b.N.HTX': { rows: { industry: 3 }, columns: 2 },
  '14a.N.HTX': { rows: { industry: 3, place: 2 }, columns: 2 },
  '14b.N.HTX': { rows: { industry: 3 }, columns: 2 },
  '15a.N.HTX': { rows: { industry: 3, place: 2 }, columns: 2 },
  '15b.N.HTX': { rows: { industry: 3 }, columns: 2 },
  '16a.N.HTX': { rows: { age: 3, schooling: 4, place: 2 }, columns: 3 },
  '16b.N.HTX': { rows: { age: 3, schooling: 4 }, columns: 3 },
  '17a.N.HTX': { rows: { age: 3, schooling: 4, place: 2 }, columns: 3 },
  '17b.N.HTX': { rows: { age: 3, schooling: 4 }, columns: 3 },
  '18a.N.HTX': { rows: { total: 1, industry: 3, place: 2 }, columns: 1 },
  '18b.N.HTX': { rows: { industry: 3 }, columns: 1 },
  '19a.N.HTX': { rows: { total: 1, industry: 3, place: 2 }, columns: 1 },
  '19b.N.HTX': { rows: { total: 1, industry: 3 }, columns: 1 },
  '20a.N.HTX': { rows: { support: 6, place: 2 }, columns: 1 },
  '20b.N.HTX': { rows: { support: 6 }, columns: 1 },
  '21a.N.HTX': { rows: { total: 1, industry: 3, place: 2 }, columns: 1 },
  '21b.N.HTX': { rows: { industry: 3 }, columns: 1 },
  '22a.N.HTX': { rows: { total: 1, industry: 3, place: 2 }, columns: 1 },
  '22b.N.HTX': { rows: { industry: 3 }, columns: 1 },
  '23a.N.HTX': { rows: { total: 1, place: 2 }, columns: 1 },
  '23b.N.HTX': { rows: { total: 1 }, columns: 1 },
};

it('has the 27 forms with every section and row that is printed', () => {
  const ours = statisticalForms.map(({ code, sections, measures }) => [
    code,
    {
      rows: Object.fromEntries(sections.map((section) => [section.code, section.rows.length])),
      columns: measures.length,
    },
  ]);
  expect(Object.fromEntries(ours)).toEqual(printed);
  expect(ours.length).toBe(27);
});
