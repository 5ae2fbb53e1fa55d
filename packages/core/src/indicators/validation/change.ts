import type { DataElement } from '../data-element';
import { knownElements, type JudgedMonth } from './month';
import type { MonthProblem } from './problem';
import { inFull, midSentence } from './show';

/**
 * A stock beside last month's: members now are those of last month with those who joined, less those who left. A rise above
 * those who joined cannot be; a smaller one means that somebody left, which is asked where nobody said it. A fall while
 * nobody joined needs no question.
 */
export function judgeChange(month: JudgedMonth): MonthProblem[] {
  return knownElements(month).flatMap(({ element, value }) => {
    const before = month.before?.[element.code];
    const gained = element.changesBy && total(month, element.changesBy.plus);
    if (!element.changesBy || before === undefined || gained === undefined) return [];
    const lost = total(month, element.changesBy.minus);
    const gap = value - (before + gained - (lost ?? 0));
    if (gap === 0 || (lost === undefined && gap < 0 && gained === 0)) return [];
    const meant = lost === undefined ? likelyFlow(month, element.changesBy, gained, gap) : undefined;
    const say = (language: 'vi' | 'en') => sentence(month, element, { before, value, meant }, language);
    return [
      {
        element: element.code,
        severity: 'warning',
        reason: 'stockDoesNotFollow',
        message: { vi: say('vi'), en: say('en') },
        ...(meant && { suggestion: { [meant.flow.code]: meant.value } }),
      },
    ];
  });
}

interface Likely {
  flow: DataElement;
  value: number;
}

/** What would explain the gap, where one flow can: more joined than was said, or somebody left. */
function likelyFlow(
  { elements }: JudgedMonth,
  { plus, minus }: NonNullable<DataElement['changesBy']>,
  gained: number,
  gap: number,
): Likely | undefined {
  const [code, ...others] = gap > 0 ? plus : minus;
  const flow = elements.get(code ?? '');
  return flow && others.length === 0 ? { flow, value: gap > 0 ? gained + gap : -gap } : undefined;
}

function sentence(
  month: JudgedMonth,
  element: DataElement,
  { before, value, meant }: { before: number; value: number; meant: Likely | undefined },
  language: 'vi' | 'en',
): string {
  const [was, is] = [before, value].map((amount) => inFull(element, amount, language));
  const given = givenFlows(month, element, language);
  const answer =
    meant && `${midSentence(meant.flow.name[language])}: ${inFull(meant.flow, meant.value, language)}`;
  if (language === 'vi') {
    const course = `${element.name.vi} tháng trước ${was}, tháng này ${is}, không khớp với ${given}.`;
    return answer ? `${course} Có phải ${answer} không?` : `${course} Số nào đúng?`;
  }
  const course = `${element.name.en}: ${was} last month, ${is} this month, which does not agree with ${given}.`;
  return answer ? `${course} Should it be ${answer}?` : `${course} Which figure is right?`;
}

/** What was given of the gains and losses: `thành viên mới 5, thành viên ra khỏi hợp tác xã 1`. */
function givenFlows(
  { values, elements }: JudgedMonth,
  { changesBy }: DataElement,
  language: 'vi' | 'en',
): string {
  return [...(changesBy?.plus ?? []), ...(changesBy?.minus ?? [])]
    .flatMap((code) => {
      const [flow, value] = [elements.get(code), values[code]];
      return flow && value !== undefined
        ? [`${midSentence(flow.name[language])} ${inFull(flow, value, language)}`]
        : [];
    })
    .join(', ');
}

function total({ values }: JudgedMonth, codes: readonly string[]): number | undefined {
  let sum = 0;
  for (const code of codes) {
    const value = values[code];
    if (value === undefined) return undefined;
    sum += value;
  }
  return codes.length === 0 ? undefined : sum;
}
