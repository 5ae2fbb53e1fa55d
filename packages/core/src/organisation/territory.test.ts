import { describe, expect, it } from 'vitest';
import { rosterFrom } from './roster';
import type { Organisation, RegisterEvent } from './register';
import { placeFinder, placesOn, territorySchema, type Place } from './territory';

// Hòa Bình joined Phú Thọ and districts ended on 2025-07-01; the communes and their numbers are those of decision
// 19/2025/QĐ-TTg. Old communes have codes of their own, because new ones took their numbers over.
const LAST = '2025-06-30';
const NEW = '2025-07-01';
const territory: Place[] = [
  { code: 'hoa-binh', name: 'Tỉnh Hòa Bình', to: LAST, successors: ['phu-tho'] },
  { code: 'phu-tho', name: 'Tỉnh Phú Thọ' },
  {
    code: 'da-bac',
    name: 'Huyện Đà Bắc',
    parent: 'hoa-binh',
    to: LAST,
    successors: ['04831', '04891', '04828'],
  },
  { code: 'cao-phong', name: 'Huyện Cao Phong', parent: 'hoa-binh', to: LAST, successors: ['05089'] },
  { code: 'old-tu-ly', name: 'Xã Tú Lý', parent: 'da-bac', to: LAST, successors: ['04831'] },
  { code: 'old-toan-son', name: 'Xã Toàn Sơn', parent: 'da-bac', to: LAST, successors: ['04831'] },
  { code: 'old-vay-nua', name: 'Xã Vầy Nưa', parent: 'da-bac', to: LAST, successors: ['04828', '04891'] },
  { code: '04831', name: 'Xã Đà Bắc', parent: 'phu-tho', from: NEW },
  { code: '04891', name: 'Xã Tiền Phong', parent: 'phu-tho', from: NEW },
  { code: '04828', name: 'Phường Thống Nhất', parent: 'phu-tho', from: NEW },
  { code: '05089', name: 'Xã Cao Phong', parent: 'phu-tho', from: NEW },
];

describe('a territory', () => {
  it('has the places of the day, each after the one it lies in', () => {
    expect(placesOn(territory, LAST).map(({ code }) => code)).toEqual([
      'hoa-binh',
      'da-bac',
      'old-tu-ly',
      'old-toan-son',
      'old-vay-nua',
      'cao-phong',
      'phu-tho',
    ]);
    expect(placesOn(territory, NEW).map(({ code, parent }) => [code, parent])).toEqual([
      ['phu-tho', undefined],
      ['04831', 'phu-tho'],
      ['04891', 'phu-tho'],
      ['04828', 'phu-tho'],
      ['05089', 'phu-tho'],
    ]);
  });

  it('finds what became of a place, and the lowest place above where that is several', () => {
    const now = placeFinder(territory, NEW);
    expect(now('old-tu-ly')).toBe('04831');
    expect(now('cao-phong')).toBe('05089');
    expect(now('da-bac')).toBe('phu-tho');
    expect(now('old-vay-nua')).toBe('phu-tho');
    expect(now('hoa-binh')).toBe('phu-tho');
    expect(now('04831')).toBe('04831');
    expect(now('nowhere')).toBeUndefined();
  });

  it('finds what a place came from', () => {
    const then = placeFinder(territory, LAST);
    expect(then('04831')).toBe('da-bac');
    expect(then('05089')).toBe('cao-phong');
    expect(then('old-tu-ly')).toBe('old-tu-ly');
  });

  it('follows a place that came to lie elsewhere', () => {
    const moved: Place[] = [
      { code: 'a', name: 'A' },
      { code: 'b', name: 'B' },
      { code: 'c', name: 'C', parent: 'a', parents: [{ parent: 'b', from: '2024-01-01' }] },
    ];
    const parentOf = (on: '2023-12-31' | '2024-01-01') =>
      placesOn(moved, on).find(({ code }) => code === 'c')?.parent;
    expect([parentOf('2023-12-31'), parentOf('2024-01-01')]).toEqual(['a', 'b']);
  });

  it('is refused where it contradicts itself', () => {
    expect(territorySchema.safeParse(territory).success).toBe(true);
    const wrong = [
      { code: 'a', name: 'A', parent: 'x', from: '2024-01-02', to: '2024-01-01' },
      { code: 'a', name: 'A', successors: ['y'] },
    ];
    expect(territorySchema.safeParse(wrong).error?.issues.map(({ path }) => path.join('.'))).toEqual([
      '0.parent',
      '0.to',
      '1.code',
      '1.successors',
      '1.successors',
    ]);
    const circle = [
      { code: 'a', name: 'A', parent: 'b' },
      { code: 'b', name: 'B', parent: 'a' },
    ];
    expect(() => placesOn(circle, NEW)).toThrow(/circle/);
  });
});

describe('a roster', () => {
  const organisation = (id: string, place: string): Organisation => ({
    id,
    name: id,
    kind: 'cooperative',
    sector: 'agriculture',
    place,
    facts: {},
  });
  const organisations = [
    organisation('in-phu-tho', 'phu-tho'),
    organisation('in-tu-ly', 'old-tu-ly'),
    organisation('in-vay-nua', 'old-vay-nua'),
    organisation('in-cao-phong', 'cao-phong'),
    organisation('lost', 'nowhere'),
  ];
  const relocated: RegisterEvent = {
    id: 'r',
    type: 'relocated',
    on: '2025-08-01',
    organisation: 'in-vay-nua',
    place: '04891',
  };
  const register = { organisations, events: [relocated] };
  const rowsOf = (on: '2025-06-30' | '2025-07-01' | '2025-08-01', code: string | undefined) => {
    const { places, ids } = rosterFrom({ register, territory, on });
    const place = places.find((each) => each.code === code)!;
    return ids.slice(place.from, place.to);
  };

  it('has every place of the day as one run of rows', () => {
    expect(rowsOf(LAST, 'da-bac')).toEqual(['in-tu-ly', 'in-vay-nua']);
    expect(rowsOf(LAST, 'hoa-binh')).toEqual(['in-tu-ly', 'in-vay-nua', 'in-cao-phong']);
    expect(rowsOf(LAST, 'phu-tho')).toEqual(['in-phu-tho']);
    expect(rowsOf(NEW, '04831')).toEqual(['in-tu-ly']);
    expect(rowsOf(NEW, '05089')).toEqual(['in-cao-phong']);
    expect(rowsOf(NEW, 'phu-tho')).toHaveLength(4);
    expect(rowsOf(NEW, undefined)).toHaveLength(5);
  });

  it('places one of a divided commune only where somebody has said so', () => {
    expect(rowsOf(NEW, '04891')).toEqual([]);
    expect(rowsOf('2025-08-01', '04891')).toEqual(['in-vay-nua']);
  });

  it('keeps the order of the register where there is no territory', () => {
    expect(rosterFrom({ register }).ids).toEqual(organisations.map(({ id }) => id));
  });
});
