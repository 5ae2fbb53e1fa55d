/** Whose test of likeness: the bare law knows sameness only; the decrees differ in a few words. */
export type LikenessLaw = 'law' | 'decree193' | 'decree92';

/** Why a proper name would be taken for one already registered. */
export type Likeness = 'same' | 'numberOrLetter' | 'sign' | 'newWord' | 'region';

const fold = (name: string) => name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
/** `Hòa` and `Hoà` are one word written in two ways. */
const SIGNS = /&|(?<=\s)và(?=\s)|[.,+\-_]/gu;
const REGIONS = ['miền bắc', 'miền nam', 'miền trung', 'miền tây', 'miền đông'];

const without = (name: string, part: RegExp | string) => fold(name.replace(part, ' '));

/**
 * Compares two proper names (decree 92/2024, article 17; decree 193/2013, article 10): the same but for capitals, or
 * different only by a number or letter after it, a sign, “tân” or “mới”, a region. Names that are read alike cannot be
 * told from the writing; decree 193 also leaves others to the registry.
 */
export function likeness(proposed: string, registered: string, by: LikenessLaw): Likeness | undefined {
  const [name, taken] = [fold(proposed), fold(registered)];
  if (taken === '') return undefined;
  if (name === taken) return 'same';
  if (by === 'law') return undefined;
  if (name.startsWith(taken) && /^ ?(?:\d+|\p{L})$/u.test(name.slice(taken.length))) return 'numberOrLetter';
  if (without(name, SIGNS) === without(taken, SIGNS)) return 'sign';
  if ([`tân ${taken}`, `${taken} mới`].includes(name)) return 'newWord';
  if (by === 'decree92' && [`mới ${taken}`, `mới${taken}`, `${taken}mới`].includes(name)) return 'newWord';
  if (REGIONS.some((region) => without(name, region) === taken || without(taken, region) === name))
    return 'region';
  return undefined;
}
