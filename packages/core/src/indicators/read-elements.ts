import { z } from 'zod';
import { fold, type Bilingual } from '../vi';
import { dataElementSchema, type DataElement } from './data-element';
import { inEnglish, inVietnamese } from './shape-words';

/** Why definitions were refused: where, such as `3.synonyms`, and the reason. */
export interface ElementProblem {
  path: string;
  message: Bilingual;
}

type Read = { ok: true; elements: readonly DataElement[] } | { ok: false; problems: ElementProblem[] };

const elementsSchema = z.array(dataElementSchema).min(1).readonly();

/**
 * Reads an alliance's own data elements from parsed JSON. They are refused with the path and the reason when one is
 * malformed, when two share a code or a synonym (accents aside), when an element is not among its own synonyms, or when
 * one refers to a code that is not there.
 *
 * @example
 * readElements([{ code: 'Honey' }]).ok; // false
 */
export function readElements(json: unknown): Read {
  const read = elementsSchema.safeParse(json, { error: inVietnamese });
  if (read.success) {
    const problems = contradictions(read.data);
    return problems.length === 0 ? { ok: true, elements: read.data } : { ok: false, problems };
  }
  const english = elementsSchema.safeParse(json, { error: inEnglish }).error?.issues ?? [];
  const problems = read.error.issues.map((issue, at) => ({
    path: issue.path.join('.'),
    message: {
      vi: issue.message,
      en: issue.code === 'custom' ? String(issue.params?.['en']) : (english[at]?.message ?? issue.message),
    },
  }));
  return { ok: false, problems };
}

function contradictions(elements: readonly DataElement[]): ElementProblem[] {
  const problems: ElementProblem[] = [];
  const refuse = (path: string, vi: string, en: string) => problems.push({ path, message: { vi, en } });
  const at = new Map<string, number>();
  const nameOf = new Map<string, string>();
  for (const [index, { code, name, synonyms }] of elements.entries()) {
    if (at.has(code)) refuse(`${index}.code`, `Mã “${code}” đã dùng.`, `Code “${code}” is used already.`);
    else at.set(code, index);
    const said = synonyms.map(spoken);
    if (!said.includes(spoken(name.vi)))
      refuse(
        `${index}.synonyms`,
        `Thiếu chính tên “${name.vi}”.`,
        `The name itself, “${name.vi}”, is missing.`,
      );
    for (const [place, words] of said.entries()) {
      const other = nameOf.get(words);
      if (other !== undefined && other !== code)
        refuse(
          `${index}.synonyms.${place}`,
          `“${synonyms[place]}” cũng là tên gọi của “${other}”, nên tin nhắn không rõ là mục nào.`,
          `“${synonyms[place]}” is a synonym of “${other}” too, so a message would be unclear.`,
        );
      nameOf.set(words, code);
    }
  }
  for (const [index, { partOf, equals, changesBy }] of elements.entries()) {
    const named = { partOf: [partOf ?? []].flat(), equals: termsOf(equals), changesBy: termsOf(changesBy) };
    for (const [field, codes] of Object.entries(named))
      for (const code of codes)
        if (!at.has(code))
          refuse(
            `${index}.${field}`,
            `Không có chỉ tiêu mã “${code}”.`,
            `No element has the code “${code}”.`,
          );
  }
  return problems;
}

const termsOf = (sum: DataElement['equals']) => (sum ? [...sum.plus, ...sum.minus] : []);

/** How a synonym is told from others in a message: accents, case, spaces and marks aside. */
const spoken = (words: string) => fold(words).replaceAll(/[^a-z0-9]/g, '');
