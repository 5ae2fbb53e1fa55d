import type { Sector } from '@hoptac/core/organisation';

/**
 * The section of the national classification of industries (VSIC) that a field of work lies in: the statistical forms ask
 * for the letter, and a register keeps it as the fact `industry`.
 */
const SECTIONS: Readonly<Record<Exclude<Sector, 'other'>, string>> = {
  agriculture: 'A',
  industry: 'C',
  environment: 'E',
  construction: 'F',
  trade: 'G',
  transport: 'H',
  credit: 'K',
};

/** Those of other fields, by what they call themselves: lodging, electricity, weaving, and ploughing for others. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/Du lịch|Nhà nghỉ/, 'I'],
  [/điện/, 'D'],
  [/Dệt/, 'C'],
  [/Làm đất/, 'A'],
];

export function industryOf({ sector, name }: { sector: Sector; name: string }): string {
  if (sector !== 'other') return SECTIONS[sector];
  const found = BY_NAME.find(([words]) => words.test(name));
  if (!found) throw new Error(`No industry is known for ${name}.`);
  return found[1];
}
