import { z } from 'zod';
import type { Place } from '../organisation';
import type { Bilingual } from '../vi';
import { dataElementSchema, type DataElement } from './data-element';
import { formulaProblems, type FormulaReason } from './formula-problems';
import { unitsOf } from './formula-unit';
import { indicatorSchema, type Indicator } from './indicator';
import { readElements } from './read-elements';
import { inEnglish, inVietnamese } from './shape-words';

/** Why a definition was refused: where, such as `indicators.3.formula.over.element`, and the reason. */
export interface IndicatorProblem {
  path: string;
  reason: 'malformed' | 'element' | 'duplicateCode' | FormulaReason;
  message: Bilingual;
}

/** What was read, or everything that is wrong with it. */
export type ReadIndicators =
  | { ok: true; elements: readonly DataElement[]; indicators: readonly Indicator[] }
  | { ok: false; problems: readonly IndicatorProblem[] };

const definitionsSchema = z.strictObject({
  elements: z.array(z.unknown()).optional(),
  indicators: z.array(z.unknown()).min(1),
});

/**
 * Reads an alliance's own indicators from parsed JSON: `{ indicators: […] }` with `elements` of its own if it has any, or
 * only the list of indicators. `elements` are those that formulas may name besides; `territory`, when given, the places.
 *
 * A bad definition is refused, and all that is wrong with all of them is told at once: the wrong shape, an element or place
 * that nobody defined, units that do not go together, a code used twice, a condition that nothing can meet, a formula that
 * says nothing. What is read comes frozen, with the given elements before the alliance's own.
 *
 * @example
 * const read = readIndicators(
 *   [
 *     {
 *       code: 'revenuePerMember',
 *       name: { vi: 'Doanh thu bình quân một thành viên', en: 'Revenue per member' },
 *       unit: 'dong',
 *       better: 'higher',
 *       formula: {
 *         kind: 'ratio',
 *         over: { kind: 'element', element: 'revenue' },
 *         under: { kind: 'element', element: 'members' },
 *       },
 *       show: { scale: 'million', digits: 1 },
 *     },
 *   ],
 *   { elements: monthlyElements },
 * );
 * // { ok: false, problems: [{ path: 'indicators.0.formula.under.element', reason: 'unknownElement', message: … }] }
 */
export function readIndicators(
  json: unknown,
  known: { elements: readonly DataElement[]; territory?: readonly Place[] },
): ReadIndicators {
  const definitions = safeParse(definitionsSchema, Array.isArray(json) ? { indicators: json } : json, []);
  if (!definitions.ok) return definitions;
  const own = readOwnElements(definitions.data.elements ?? [], known.elements);
  const problems = [...own.problems];
  const elements = [...known.elements, ...own.elements];
  const named = {
    elements: new Map(elements.map((element) => [element.code, element])),
    ...(known.territory && { places: new Set(known.territory.map(({ code }) => code)) }),
  };
  const indicators: Indicator[] = [];
  const codes = new Set<string>();
  for (const [index, definition] of definitions.data.indicators.entries()) {
    const path = ['indicators', index];
    const indicator = safeParse(indicatorSchema, definition, path);
    if (!indicator.ok) {
      problems.push(...indicator.problems);
      continue;
    }
    const { code, unit, formula } = indicator.data;
    if (codes.has(code))
      problems.push({
        path: [...path, 'code'].join('.'),
        reason: 'duplicateCode',
        message: { vi: `Mã “${code}” đã dùng.`, en: `Code “${code}” is used already.` },
      });
    codes.add(code);
    const found = formulaProblems(formula, named, [...path, 'formula']).filter(
      // Of elements that could not be read nobody can say which are missing.
      ({ reason }) => own.problems.length === 0 || reason !== 'unknownElement',
    );
    problems.push(...found.map((problem) => ({ ...problem, path: problem.path.join('.') })));
    const units = unitsOf(formula, named.elements);
    if (units.length > 0 && !units.includes(unit))
      problems.push({
        path: [...path, 'unit'].join('.'),
        reason: 'unitMismatch',
        message: {
          vi: `Công thức cho đơn vị “${units.join('”, “')}”, không phải “${unit}”.`,
          en: `The formula gives the unit “${units.join('”, “')}”, not “${unit}”.`,
        },
      });
    indicators.push(frozen(indicator.data));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, elements, indicators };
}

/** Reads an alliance's own elements beside those given, whose own references may lie outside what is given. */
function readOwnElements(
  own: readonly unknown[],
  given: readonly DataElement[],
): { elements: readonly DataElement[]; problems: readonly IndicatorProblem[] } {
  if (own.length === 0) return { elements: [], problems: [] };
  const read = readElements([...given, ...own]);
  const problems = (read.ok ? [] : read.problems).flatMap(({ path, message }): IndicatorProblem[] => {
    const [index, ...rest] = path.split('.');
    const place = Number(index) - given.length;
    return place < 0 ? [] : [{ path: ['elements', place, ...rest].join('.'), reason: 'element', message }];
  });
  return {
    elements: problems.length > 0 ? [] : own.map((element) => dataElementSchema.parse(element)),
    problems,
  };
}

type Parsed<T> = { ok: true; data: T } | { ok: false; problems: IndicatorProblem[] };

function safeParse<T>(schema: z.ZodType<T>, value: unknown, path: readonly (string | number)[]): Parsed<T> {
  const read = schema.safeParse(value, { error: inVietnamese });
  if (read.success) return { ok: true, data: read.data };
  const english = schema.safeParse(value, { error: inEnglish }).error?.issues ?? [];
  const problems = read.error.issues.map((issue, at): IndicatorProblem => ({
    path: [...path, ...issue.path].join('.'),
    reason: 'malformed',
    message: wordsOf(issue, english[at]?.message),
  }));
  return { ok: false, problems };
}

/** For a kind of formula that there is none of, zod says only that the input is not right. */
function wordsOf(issue: z.core.$ZodIssue, english = issue.message): Bilingual {
  if (issue.code !== 'invalid_union' || issue.discriminator === undefined)
    return { vi: issue.message, en: english };
  return {
    vi: 'Không có loại công thức này, hoặc không dùng được ở chỗ này.',
    en: 'There is no such kind of formula, or it cannot stand here.',
  };
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}
