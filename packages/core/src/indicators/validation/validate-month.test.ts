import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataElements, monthlyElements } from '../catalogue/monthly-elements';
import { dataElementSchema } from '../data-element';
import { month, monthsBefore } from './history.samples';
import { validateMonth } from './validate-month';

const reasons = (values: Record<string, number>) =>
  validateMonth(values, monthlyElements).map(({ element, reason }) => `${element}: ${reason}`);

describe('validateMonth', () => {
  it('asks about a slip, with what was probably meant', () => {
    const [problem] = validateMonth({ revenue: 350_000_000_000 }, dataElements, {
      month: '2023-12',
      history: [{ period: '2023-11', values: { revenue: 350_000_000 } }],
    });
    expect(problem?.message.vi).toBe(
      'Doanh thu 350 tỷ đồng gấp 1.000 lần tháng trước (350 triệu đồng). Có đúng không, hay là 350 triệu đồng?',
    );
    expect(problem?.severity).toBe('warning');
    expect(problem?.suggestion).toEqual({ revenue: 350_000_000 });
  });

  it('lets a sensible month through, a loss included', () => {
    expect(
      reasons({ revenue: 350_000_000, profit: -20_000_000, officialMembers: 25, newMembers: 0 }),
    ).toEqual([]);
  });

  it('stops what cannot be', () => {
    expect(reasons({ officialMembers: 25.5 })).toEqual(['officialMembers: notWhole']);
    expect(reasons({ revenue: -1 })).toEqual(['revenue: negative']);
    expect(reasons({ revenue: Number.NaN })).toEqual(['revenue: notWhole']);
    expect(reasons({ happiness: 3 })).toEqual(['happiness: unknownElement']);
    expect(reasons({ managers: 3, managersIntermediate: 4, managersCollege: 4 })).toEqual([
      'managersIntermediate: partAboveWhole',
    ]);
    expect(reasons({ officialMembers: 5, newMembers: 6 })).toEqual(['newMembers: partAboveWhole']);
    expect(reasons({ officialMembers: 350_000_000 })).toEqual(['officialMembers: outOfRange']);
    expect(validateMonth({ internalRevenue: 40_000_000, revenue: 4_000_000 }, dataElements)[0]).toMatchObject(
      {
        severity: 'error',
        message: {
          vi: 'Doanh thu nội bộ (40.000.000 đồng) không thể nhiều hơn Doanh thu (4.000.000 đồng).',
          en: 'Revenue from internal transactions (40,000,000 dong) cannot be more than Revenue (4,000,000 dong).',
        },
      },
    );
  });

  it('knows yes and no, percentages and ranges of an alliance of its own', () => {
    expect(validateMonth({ highTechnology: 1, wasSupported: 0 }, dataElements)).toEqual([]);
    expect(validateMonth({ highTechnology: 2 }, dataElements)[0]?.message.vi).toBe(
      'Ứng dụng công nghệ cao chỉ nhận có (1) hoặc không (0).',
    );
    const organic = dataElementSchema.parse({
      code: 'organicShare',
      name: { vi: 'Tỷ lệ hữu cơ', en: 'Organic share' },
      unit: 'percent',
      valueKind: 'percent',
      overTime: 'last',
      overUnits: 'none',
      range: { min: 5, max: 100 },
      synonyms: ['tỷ lệ hữu cơ'],
    });
    const judge = (organicShare: number) =>
      validateMonth({ organicShare }, [organic]).map(({ reason, message }) => `${reason} ${message.vi}`);
    expect(judge(82.5)).toEqual([]);
    expect(judge(100.5)).toEqual([
      'outOfRange Tỷ lệ hữu cơ (100,5 %) không thể quá 100 %. Anh/chị xem lại con số và đơn vị.',
    ]);
    expect(judge(4)).toEqual([
      'outOfRange Tỷ lệ hữu cơ (4 %) không thể dưới 5 %. Anh/chị xem lại con số và đơn vị.',
    ]);
    expect(judge(Number.POSITIVE_INFINITY)).toEqual([
      'notANumber Tỷ lệ hữu cơ phải là một con số, ví dụ 82,5.',
    ]);
  });

  it('uses the twelve months before only: later ones and its own earlier version do not count', () => {
    const known = { revenue: 350_000_000 };
    const judge = (period: '2023-12' | '2024-01' | '2022-11' | '2022-12') =>
      validateMonth({ revenue: 350_000_000_000 }, dataElements, {
        month,
        history: [{ period, values: known }],
      }).length;
    expect([judge('2023-12'), judge('2024-01'), judge('2022-11'), judge('2022-12')]).toEqual([0, 0, 0, 1]);
  });

  it('never breaks off, and every suggestion answers its own question', () => {
    const codes = dataElements.map(({ code }) => code);
    const amount = fc.oneof(
      fc.integer({ min: -5, max: 50 }),
      fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
      fc.double(),
    );
    const values = fc.dictionary(fc.constantFrom(...codes), amount, { maxKeys: 12 });
    fc.assert(
      fc.property(
        values,
        fc.array(values, { maxLength: 13 }),
        fc.array(values, { maxLength: 12 }),
        (sent, past, peers) => {
          const context = { month, history: monthsBefore(...past), peers };
          for (const { element, severity, reason, suggestion } of validateMonth(
            sent,
            dataElements,
            context,
          )) {
            if (!suggestion) continue;
            expect(severity).toBe('warning');
            const mended = validateMonth({ ...sent, ...suggestion }, dataElements, context);
            expect(mended).not.toContainEqual(expect.objectContaining({ element, reason, suggestion }));
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
