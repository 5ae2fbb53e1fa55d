import { describe, expect, it } from 'vitest';
import { formCell } from '../forms/statistical-form';
import { statisticalForms } from '../forms/statistical-forms';
import { nationalProgrammes } from '../national/programmes';
import { catalogue, indicatorsPage } from './indicators-page';

const codes = new Set(catalogue.map(({ code }) => code));
const cells = statisticalForms.flatMap((form) =>
  form.sections.flatMap((section) =>
    section.rows.flatMap((row) =>
      form.measures.map((measure) => ({
        where: `${form.code} ${row.code} ${measure.code}`,
        cell: formCell(form, section, row, measure),
      })),
    ),
  ),
);

describe('the catalogue of indicators', () => {
  it('tells what fills a cell', () => {
    const form = statisticalForms.find(({ code }) => code === '16b.N.HTX')!;
    const [ages] = form.sections;
    expect(formCell(form, ages!, ages!.rows[0]!, form.measures[0]!)).toEqual({
      indicator: 'form16ManagersAged18To24',
    });
  });

  it('says of every row and column of the forms what fills it or why nothing does', () => {
    expect(
      cells.filter(({ cell }) => !cell).map(({ where }) => where),
      'Fill these, or say in forms/ why not.',
    ).toEqual([]);
  });

  it('fills no two columns of a row with the same indicator', () => {
    for (const form of statisticalForms)
      for (const section of form.sections)
        for (const row of section.rows) {
          const filled = form.measures.flatMap((measure) => {
            const cell = formCell(form, section, row, measure);
            return cell && 'indicator' in cell ? [cell.indicator] : [];
          });
          expect(new Set(filled).size, `${form.code} ${row.code}`).toBe(filled.length);
        }
  });

  it('fills nothing that no form prints', () => {
    for (const { code, fill, sections, measures } of statisticalForms) {
      const known = sections.flatMap((section) => [section.code, ...section.rows.map((row) => row.code)]);
      for (const [place, cell] of Object.entries(fill)) {
        expect(known, code).toContain(place);
        expect(Object.keys(cell), code).toEqual(measures.map((measure) => measure.code));
      }
    }
  });

  it('has no code twice, and every indicator that a form or a target names', () => {
    expect(codes.size).toBe(catalogue.length);
    const named = [
      ...cells.flatMap(({ cell }) => (cell && 'indicator' in cell ? [cell.indicator] : [])),
      ...nationalProgrammes.flatMap(({ targets }) => targets.map(({ indicator }) => indicator)),
    ];
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
  });

  it('is the page in docs/ (regenerate with -u)', async () => {
    await expect(indicatorsPage()).toMatchFileSnapshot('../../../../docs/indicators.md');
  });
});
