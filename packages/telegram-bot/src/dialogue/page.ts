import type { Button } from './reply';
import type { Language } from './state';
import type { Input } from './turn';
import { hears } from './hears';
import { words } from './page-words';

/** One page of a long list. Places are counted from 0, pages from 1. */
export interface Page<Item> {
  shown: readonly Item[];
  /** Place of the first one shown in the whole list. */
  first: number;
  page: number;
  pages: number;
  /** `◀️ Trước` and `Sau ▶️` as far as there is something; empty where all is on one page. */
  turning: Button[];
}

const ROWS = 8;
const PAGE = 'page:';
const SPOKEN = {
  before: ['truoc', 'trang truoc', 'previous'],
  after: ['sau', 'tiep', 'trang sau', 'xem tiep', 'next', 'more'],
};

/** A page of a list; a page that there is not is the nearest one there is. */
export function pageOf<Item>(
  items: readonly Item[],
  asked: number,
  language: Language,
  rows = ROWS,
): Page<Item> {
  const pages = Math.max(1, Math.ceil(items.length / rows));
  const page = Math.min(Math.max(1, asked), pages);
  const first = (page - 1) * rows;
  const say = words[language];
  return {
    shown: items.slice(first, first + rows),
    first,
    page,
    pages,
    turning: [
      ...(page > 1 ? [{ label: say.before, action: `${PAGE}${page - 1}` }] : []),
      ...(page < pages ? [{ label: say.after(page, pages), action: `${PAGE}${page + 1}` }] : []),
    ],
  };
}

/** The page that an input turns to from this one; undefined where it asks for none. */
export function pageTurned(input: Input, page: number): number | undefined {
  if ('action' in input) {
    const asked = input.action.startsWith(PAGE) ? Number(input.action.slice(PAGE.length)) : Number.NaN;
    return Number.isInteger(asked) ? asked : undefined;
  }
  const said = hears(input.text, SPOKEN);
  if (said === undefined) return undefined;
  return said === 'after' ? page + 1 : page - 1;
}

/** The place in the whole list that somebody names by its number, `3` or `3.`, counted from 0; undefined for none. */
export function placeNamed(input: Input, length: number): number | undefined {
  if (!('text' in input)) return undefined;
  const place = Number(/^\s*(?:số|so)?\s*(\d{1,4})\s*[.)]?\s*$/iu.exec(input.text)?.[1] ?? Number.NaN) - 1;
  return place >= 0 && place < length ? place : undefined;
}
