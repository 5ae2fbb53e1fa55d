import { describe, expect, it } from 'vitest';
import { cases } from '../cases';
import { instruments, type InstrumentCode } from '../engine/instrument';
import { duties } from '../obligations/duties';
import { parameters } from '../parameters';
import { rules } from '../rules';
import { encodingsOf, isEncoded } from './articles';
import { calculators } from './calculators';
import { CASES_PAGE, casesPage } from './case-page';
import { lawCatalogue } from './catalogue';
import { numberOf, pointerOf } from './citations-in';
import { collectEncodings } from './encodings';
import { maps } from './maps';
import { subjects } from './subjects';

const codes = Object.keys(maps) as InstrumentCode[];
const articles = codes.flatMap((code) =>
  (maps[code] ?? []).flatMap((group) => group.articles.map((article) => ({ code, ...article }))),
);
const encodings = collectEncodings();
const encoded = ({ code, number }: (typeof articles)[number]) =>
  isEncoded(encodingsOf(encodings, code, number));
const nameOf = ({ code, number }: (typeof articles)[number]) => `${code} d${number}`;
const numbersOf = (code: InstrumentCode) =>
  articles.filter((article) => article.code === code).map(({ number }) => number);
const upTo = (last: number) => Array.from({ length: last }, (_, index) => String(index + 1));

describe('the map of the law', () => {
  it('has every article of both laws, in order, once', () => {
    expect(numbersOf('law-17-2023')).toEqual(upTo(115));
    expect(numbersOf('law-23-2012')).toEqual(upTo(64));
  });

  it('has every article of the decrees whose text is at hand', () => {
    expect(numbersOf('decree-92-2024')).toEqual(upTo(66));
    expect(numbersOf('decree-193-2013')).toEqual(upTo(33));
    expect(numbersOf('decree-77-2019')).toEqual(upTo(32));
    expect(numbersOf('decree-113-2024')).toEqual(upTo(24));
  });

  it('has no article twice', () => {
    for (const code of codes) expect(new Set(numbersOf(code)).size).toBe(numbersOf(code).length);
  });

  it('says of every article what encodes it or why nothing does', () => {
    const open = articles.filter((article) => !encoded(article) && !article.notComputable).map(nameOf);
    expect(open, 'Encode these, or say in map/ why not.').toEqual([]);
  });

  it('calls no article not computable that is encoded', () => {
    const both = articles.filter((article) => encoded(article) && article.notComputable).map(nameOf);
    expect(both, 'Take back the reason in map/, or say with but() what is left.').toEqual([]);
  });

  it('leaves something over only of what is encoded', () => {
    const nothing = articles.filter((article) => !encoded(article) && article.left).map(nameOf);
    expect(nothing, 'Nothing encodes these; give the whole reason with because().').toEqual([]);
  });

  it('has every place that is cited', () => {
    const known = new Set(articles.map(({ code, number }) => `${code} ${number}`));
    const astray = encodings.filter(
      ({ citation }) => !known.has(`${citation.instrument} ${numberOf(citation)}`),
    );
    const list = astray.map(({ code, citation }) => `${code}: ${citation.instrument} ${pointerOf(citation)}`);
    expect(list, 'Map these articles, or mend the citation.').toEqual([]);
  });

  it('has the place of every worked case', () => {
    const known = new Set(articles.map(({ code, number }) => `${code} ${number}`));
    const astray = cases.filter(
      ({ on, article }) => !placesOf(on, article).every((place) => known.has(place) || place in instruments),
    );
    expect(astray.map(({ name, article }) => `${name}: ${article}`)).toEqual([]);
  });

  it.each(['calculator', 'duty'] as const)('knows a place of every %s', (means) => {
    const cited = new Set(encodings.filter((each) => each.means === means).map(({ code }) => code));
    const all = means === 'duty' ? duties.map(({ code }) => code) : calculators.map(({ name }) => name);
    expect(
      all.filter((code) => !cited.has(code)),
      'Add an example in map/.',
    ).toEqual([]);
  });

  it('shows every rule, value and case under its subject', () => {
    const sorted = (names: string[]) => names.sort();
    expect(sorted(subjects.flatMap((subject) => subject.rules.map(({ code }) => code)))).toEqual(
      sorted(rules.map(({ code }) => code)),
    );
    expect(subjects.flatMap((subject) => subject.parameters).length).toBe(parameters.length);
    expect(subjects.flatMap((subject) => subject.cases).length).toBe(cases.length);
  });

  it('is the catalogue in docs/ (regenerate with -u)', async () => {
    await expect(lawCatalogue(encodings)).toMatchFileSnapshot('../../../docs/law.md');
    await expect(casesPage()).toMatchFileSnapshot(`../../../docs/${CASES_PAGE}`);
  });
});

/**
 * `d74.k1` is in the law of the day; other documents are named: `decree-92-2024 d50.k4`, or alone where no article of
 * them is at hand. Several stand with commas.
 */
function placesOf(on: string, article: string): string[] {
  const law = on < instruments['law-17-2023'].from ? 'law-23-2012' : 'law-17-2023';
  return article.split(/[,;]\s*/).map((place) => {
    if (place in instruments) return place;
    const [, code = law, number, annex] =
      /^(?:(\S+) )?(?:d(\d+[a-d]?)|(annex-[IVX]+))(?:\..+)?$/.exec(place) ?? [];
    return `${code} ${number ?? annex}`;
  });
}
