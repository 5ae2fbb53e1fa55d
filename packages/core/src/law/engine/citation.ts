import { z } from 'zod';
import { instruments, type InstrumentCode } from './instrument';

/** How well a citation is known: read in the legal text, read in a page about it, or not checked. */
const trustSchema = z.enum(['text', 'secondary', 'unverified']);
export type Trust = z.infer<typeof trustSchema>;

const codes = Object.keys(instruments) as [InstrumentCode, ...InstrumentCode[]];

/** A place in a legal document: article (điều), clause (khoản), point (điểm). */
export const citationSchema = z.strictObject({
  instrument: z.enum(codes),
  article: z.int().positive(),
  clause: z.int().positive().optional(),
  point: z
    .string()
    .regex(/^[a-zđ]$/)
    .optional(),
  trust: trustSchema,
});
export type Citation = z.infer<typeof citationSchema>;

/** `d74.k2` is article 74 clause 2; `d103.k1.e` is its point e. */
type Pointer = `d${number}` | `d${number}.k${number}` | `d${number}.k${number}.${string}`;
const POINTER = /^d(\d+)(?:\.k(\d+)(?:\.([a-zđ]))?)?$/;

/** A way to write citations of one instrument, all read with the same trust: `citing('law-17-2023', 'text')('d74.k1')`. */
export function citing(instrument: InstrumentCode, trust: Trust): (pointer: Pointer) => Citation {
  return (pointer) => {
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
  };
}

/** The laws on cooperatives, both read in full. */
export const law2023 = citing('law-17-2023', 'text');
export const law2012 = citing('law-23-2012', 'text');

/** A citation as people write it: `Điều 74 khoản 1, Luật 17/2023/QH15`. */
export function formatCitation(
  citation: Citation,
  { language = 'vi' }: { language?: 'vi' | 'en' } = {},
): string {
  const { article, clause, point } = citation;
  const name = instruments[citation.instrument].name[language];
  if (language === 'en')
    return `Article ${article}${clause ? `, clause ${clause}` : ''}${point ? `, point ${point}` : ''}, ${name}`;
  return `Điều ${article}${clause ? ` khoản ${clause}` : ''}${point ? ` điểm ${point}` : ''}, ${name}`;
}
