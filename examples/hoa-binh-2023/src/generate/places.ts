/** A unit of the province as it was in 2023, before Hòa Bình joined Phú Thọ on 2025-07-01. */
export interface Place {
  code: string;
  name: string;
  parent?: string;
}

const PROVINCE = 'hoa-binh';

/** Cooperatives of each unit in mid 2021, as the province reported them: the proportions of the sample. */
const UNITS = [
  { code: 'lac-thuy', name: 'Lạc Thủy', cooperatives: 58 },
  { code: 'luong-son', name: 'Lương Sơn', cooperatives: 57 },
  { code: 'tp-hoa-binh', name: 'TP Hòa Bình', cooperatives: 53 },
  { code: 'cao-phong', name: 'Cao Phong', cooperatives: 45 },
  { code: 'lac-son', name: 'Lạc Sơn', cooperatives: 37 },
  { code: 'tan-lac', name: 'Tân Lạc', cooperatives: 36 },
  { code: 'kim-boi', name: 'Kim Bôi', cooperatives: 35 },
  { code: 'yen-thuy', name: 'Yên Thủy', cooperatives: 35 },
  { code: 'da-bac', name: 'Đà Bắc', cooperatives: 32 },
  { code: 'mai-chau', name: 'Mai Châu', cooperatives: 27 },
] as const;

/** Code of one of the nine districts or the city. */
export type UnitCode = (typeof UNITS)[number]['code'];

export const unitCodes: readonly UnitCode[] = UNITS.map(({ code }) => code);

/** The province and its ten units. */
export const places: readonly Place[] = [
  { code: PROVINCE, name: 'Tỉnh Hòa Bình' },
  ...UNITS.map(({ code, name }) => ({ code, name, parent: PROVINCE })),
];

/** `total` unit codes in the province's proportions (largest remainders), unit after unit. */
export function unitsFor(total: number): UnitCode[] {
  const whole = UNITS.reduce((sum, { cooperatives }) => sum + cooperatives, 0);
  const quotas = UNITS.map(({ code, cooperatives }) => ({ code, quota: (total * cooperatives) / whole }));
  const given = quotas.reduce((sum, { quota }) => sum + Math.floor(quota), 0);
  const rounded = new Set(
    [...quotas]
      .sort((a, b) => (b.quota % 1) - (a.quota % 1))
      .slice(0, total - given)
      .map(({ code }) => code),
  );
  return quotas.flatMap(({ code, quota }) =>
    Array<UnitCode>(Math.floor(quota) + (rounded.has(code) ? 1 : 0)).fill(code),
  );
}
