import type { Bilingual } from '../engine/bilingual';

/** One article of a legal document, in our own words, and what of it no program decides. */
export interface MappedArticle {
  /** As numbered: `74`, and where letters were added later, `6a`. */
  number: string;
  title: Bilingual;
  /** Why nothing of it is encoded. */
  notComputable?: Bilingual;
  /** What stays with people, beside what is encoded. */
  left?: Bilingual;
}

/** Articles that belong together, under a heading of our own: our texts come without the chapters' headings. */
export interface ArticleGroup {
  title: Bilingual;
  articles: readonly MappedArticle[];
}

/** An article with its title in Vietnamese and English. */
export function article(
  number: number | string,
  vi: string,
  en: string,
  remark: Pick<MappedArticle, 'notComputable' | 'left'> = {},
): MappedArticle {
  return { number: String(number), title: { vi, en }, ...remark };
}

/** Said of an article that is not encoded. */
export function not(notComputable: Bilingual) {
  return { notComputable };
}

/** Said of an article that is encoded but for something. */
export function but(vi: string, en: string) {
  return { left: { vi, en } };
}

/** A reason written for one article. */
export function because(vi: string, en: string) {
  return { notComputable: { vi, en } };
}
