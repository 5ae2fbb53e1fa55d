import { z } from 'zod';
import { bilingualSchema } from '../vi';

/** The units that a figure can be counted in. */
export const measureUnitSchema = z.enum([
  'dong',
  'person',
  'personMonth',
  'attendance',
  'organisation',
  'event',
  'product',
  'chain',
  'percent',
]);
/**
 * What a figure counts. `dong` is whole đồng; `percent` runs 0–100 where it is a share; an `attendance` is one person
 * once (lượt người); a `chain` is a value chain.
 */
export type MeasureUnit = z.infer<typeof measureUnitSchema>;

const codeSchema = z.string().regex(/^[a-z][A-Za-z0-9]*$/);

/** A sum of other elements: those of `plus` less those of `minus`. */
const sumSchema = z.strictObject({
  plus: z.array(codeSchema).min(1),
  minus: z.array(codeSchema).default([]),
});

/** Where a name or a definition is read, and how well that text is known; see the trust grades of `@hoptac/core/law`. */
export const elementSourceSchema = z.strictObject({
  document: z.string().min(1),
  place: z.string().min(1).optional(),
  trust: z.enum(['text', 'secondary', 'unverified']),
});

/** A refusal of a definition in both languages; `params` carries them to `readElements`. */
const because = (field: string, vi: string, en: string) => ({ path: [field], error: vi, params: { vi, en } });

/**
 * A figure that an organisation gives for a month.
 *
 * How months become a longer period (`overTime`: a flow is summed, a stock is the last month known) and how organisations
 * become a place (`overUnits`) are separate. `none` over units means that it is never put together. A yes is kept as 1, a
 * no as 0, so that the sum over units counts the organisations that said yes.
 *
 * @example
 * dataElementSchema.parse({
 *   code: 'honeyJars',
 *   name: { vi: 'Lọ mật ong', en: 'Jars of honey' },
 *   unit: 'product',
 *   valueKind: 'whole',
 *   overTime: 'sum',
 *   synonyms: ['lọ mật ong', 'mật ong'],
 * }).overUnits; // 'sum'
 */
export const dataElementSchema = z
  .strictObject({
    code: codeSchema,
    /** Raised when what is counted changes, so that figures of two versions are not taken for one series. */
    version: z.int().min(1).default(1),
    name: bilingualSchema,
    /** What counts and what does not. */
    meaning: bilingualSchema.optional(),
    unit: measureUnitSchema,
    valueKind: z.enum(['whole', 'money', 'percent', 'decimal', 'yesNo']),
    overTime: z.enum(['sum', 'last', 'average', 'max']),
    overUnits: z.enum(['sum', 'average', 'max', 'none']).default('sum'),
    allowNegative: z.boolean().default(false),
    /** The least and the most that one organisation can have in one month, both included. */
    range: z.strictObject({ min: z.number().optional(), max: z.number().optional() }).optional(),
    /** What it may be broken down by: kind of organisation, field of work, place or organisation. */
    disaggregation: z.array(z.enum(['kind', 'sector', 'unit'])).default(['kind', 'sector', 'unit']),
    /** What people call it, accents or not; the name itself included. */
    synonyms: z.array(z.string().min(1)).min(1),
    /** The element that it is a part of, and so can never be larger than. */
    partOf: codeSchema.optional(),
    /** What it is by arithmetic, within the same month: profit is revenue less cost. */
    equals: sumSchema.optional(),
    /** What a stock changes by from one month to the next: members by those who join less those who leave. */
    changesBy: sumSchema.optional(),
    /** Where it is defined; empty where the definition is this library's own. */
    sources: z.array(elementSourceSchema).default([]),
  })
  .refine(
    ({ unit, valueKind }) => (unit === 'dong') === (valueKind === 'money'),
    because(
      'valueKind',
      'Đơn vị dong và loại money phải đi cùng nhau.',
      'Unit dong and value kind money go together.',
    ),
  )
  .refine(
    ({ unit, valueKind }) => (unit === 'percent') === (valueKind === 'percent'),
    because(
      'valueKind',
      'Đơn vị percent và loại percent phải đi cùng nhau.',
      'Unit and value kind percent go together.',
    ),
  )
  .refine(
    ({ valueKind, overTime }) => valueKind !== 'percent' || overTime !== 'sum',
    because('overTime', 'Không cộng phần trăm của các tháng.', 'Percentages of months are not added.'),
  )
  .refine(
    ({ valueKind, overUnits }) => valueKind !== 'percent' || overUnits !== 'sum',
    because('overUnits', 'Không cộng phần trăm của các đơn vị.', 'Percentages of units are not added.'),
  )
  .refine(
    ({ overTime, changesBy }) => changesBy === undefined || overTime === 'last',
    because('changesBy', 'Chỉ số dư cuối kỳ (last) mới có changesBy.', 'Only a stock (last) has changesBy.'),
  )
  .refine(
    ({ range }) => range?.min === undefined || range.max === undefined || range.min <= range.max,
    because('range', 'Số nhỏ nhất lớn hơn số lớn nhất.', 'The least is above the most.'),
  )
  .readonly();
/** A data element as it is used, with what was left out filled in. */
export type DataElement = z.infer<typeof dataElementSchema>;
/** A data element as it is written down: what has a usual value may be left out. */
export type DataElementDefinition = z.input<typeof dataElementSchema>;
