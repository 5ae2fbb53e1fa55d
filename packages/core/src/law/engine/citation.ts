import { z } from 'zod';
import { instruments, type InstrumentCode } from './instrument';

/** How well a citation is known: read in the legal text, read in a page about it, or not checked. */
const trustSchema = z.enum(['text', 'secondary', 'unverified']);
/** How well the text of a place is known. */
export type Trust = z.infer<typeof trustSchema>;

const codes = Object.keys(instruments) as [InstrumentCode, ...InstrumentCode[]];

/** A place in a legal document: article (điều), clause (khoản), point (điểm), or a section of an annex (phụ lục). */
export const citationSchema = z.strictObject({
  instrument: z.enum(codes),
  /** Absent where the place is in an annex, or not known. */
  article: z.int().positive().optional(),
  annex: z
    .string()
    .regex(/^[IVX]+$/)
    .optional(),
  section: z.string().min(1).optional(),
  clause: z.int().positive().optional(),
  point: z
    .string()
    .regex(/^[a-zđ]$/)
    .optional(),
  trust: trustSchema,
});
/** A place in a legal document, and how well its text is known. */
export type Citation = z.infer<typeof citationSchema>;

/** `d74.k2` is article 74 clause 2; `d103.k1.e` is its point e; `annex-IV.II.6` is section II.6 of annex IV.
 * `whole` is for a page about a document that does not tell which article it speaks of. */
type Pointer =
  | `d${number}`
  | `d${number}.k${number}`
  | `d${number}.k${number}.${string}`
  | `annex-${string}`
  | 'whole';
const ANNEX = /^annex-([IVX]+)(?:\.(.+))?$/;
const POINTER = /^d(\d+)(?:\.k(\d+)(?:\.([a-zđ]))?)?$/;

/** A way to write citations of one instrument, all read with the same trust: `citing('law-17-2023', 'text')('d74.k1')`. */
export function citing(instrument: InstrumentCode, trust: Trust): (pointer: Pointer) => Citation {
  // Rules cite while they judge. A place is frozen, so it is read once and shared.
  const places = new Map<Pointer, Citation>();
  return (pointer) => {
    const place = places.get(pointer) ?? placeOf(instrument, pointer, trust);
    places.set(pointer, place);
    return place;
  };
}

function placeOf(instrument: InstrumentCode, pointer: Pointer, trust: Trust): Citation {
  if (pointer === 'whole') return Object.freeze({ instrument, trust });
  const [, annex, section] = ANNEX.exec(pointer) ?? [];
  if (annex) return Object.freeze({ instrument, annex, ...(section && { section }), trust });
  const match = POINTER.exec(pointer);
  if (!match)
    throw new TypeError(`Not a place in a legal document: ${pointer}. Expected for example d74.k2.`);
  const [, article, clause, point] = match;
  return Object.freeze({
    instrument,
    article: Number(article),
    ...(clause && { clause: Number(clause) }),
    ...(point && { point }),
    trust,
  });
}

/** The laws on cooperatives, both read in full. */
export const law2023 = citing('law-17-2023', 'text');
export const law2012 = citing('law-23-2012', 'text');

/** A citation as people write it: `Điều 74 khoản 1, Luật 17/2023/QH15`. */
export function formatCitation(
  citation: Citation,
  { language = 'vi' }: { language?: 'vi' | 'en' } = {},
): string {
  const { article, clause, point, annex, section } = citation;
  const name = instruments[citation.instrument].name[language];
  if (!article && !annex) return name;
  if (annex && language === 'en') return `Annex ${annex}${section ? `, section ${section}` : ''}, ${name}`;
  if (annex) return `Phụ lục ${annex}${section ? ` mục ${section}` : ''}, ${name}`;
  if (language === 'en')
    return `Article ${article}${clause ? `, clause ${clause}` : ''}${point ? `, point ${point}` : ''}, ${name}`;
  return `Điều ${article}${clause ? ` khoản ${clause}` : ''}${point ? ` điểm ${point}` : ''}, ${name}`;
}
