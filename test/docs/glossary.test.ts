import { readFile } from 'node:fs/promises';
import { factCatalogue, rules } from '@hoptac/core/law';
import { describe, expect, it } from 'vitest';

const page = await readFile(new URL('../../packages/core/GLOSSARY.md', import.meta.url), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| --'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, vi]) => vi !== 'Vietnamese')
  .map(([, vi = '', en = '', code = '', law2023 = '', law2012 = '']) => ({ vi, en, code, law2023, law2012 }));

/** What a name in the third column may be, beside facts and rules. */
const OTHER_NAMES = ['cooperative', 'union', 'group', 'Instrument', 'd103.k1.e', 'from', 'to'];
const names = new Set([...Object.keys(factCatalogue), ...rules.map(({ code }) => code), ...OTHER_NAMES]);

/** The article of a place in a law, or nothing where the place is in another document. */
function articleOf(place: string): number | undefined {
  const number = /^d(\d+)(\.k\d+)?(\.[a-zđ])?$/.exec(place)?.[1];
  return number === undefined ? undefined : Number(number);
}

describe('the glossary', () => {
  it('has each term once, in both languages', () => {
    expect(rows.length).toBeGreaterThanOrEqual(120);
    expect(new Set(rows.map(({ vi }) => vi)).size).toBe(rows.length);
    expect(rows.filter(({ vi, en }) => vi === '' || en === '')).toEqual([]);
  });

  it('knows only names that are in the code', () => {
    const used = rows.flatMap(({ code }) => [...code.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    expect(used.filter((name) => name !== undefined && !names.has(name))).toEqual([]);
  });

  it('points at articles that exist', () => {
    const astray = rows.filter(
      ({ law2023, law2012 }) => (articleOf(law2023) ?? 1) > 115 || (articleOf(law2012) ?? 1) > 64,
    );
    expect(astray).toEqual([]);
    const places = rows.flatMap(({ law2023, law2012 }) => [law2023, law2012]).filter((place) => place !== '');
    const elsewhere = places.filter((place) => articleOf(place) === undefined);
    expect(elsewhere.every((place) => /^(decree|circular|Civil Code).*, d\d+$/.test(place))).toBe(true);
  });
});
