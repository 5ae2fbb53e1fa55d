import { withDots } from './number-literal';
import { QUANTITY_HINTS } from './quantity-hints';
import { refuse, type Refusal, type ReportReason } from './refusal';
import { REPORT_HINTS } from './report-hints';
import { endsInProfit, exampleOf, type ReportElement } from './report-labels';
import type { Pair } from './report-pairs';
import type { Quantity } from './read-quantity';
import type { Token } from './tokens';

/** From here a bare number is taken for đồng: nobody reports hundreds of đồng, so below it triệu or nghìn was left out. */
const LEAST_BARE_DONG = 1000;

const signed = (text: string) => [text, `âm ${text}`];
const inMillions = (text: string) => [`${text} triệu`, `${text} nghìn`];

function judgeUnit(
  element: ReportElement,
  read: Quantity,
  label: string,
  text: string,
): Refusal<ReportReason> | undefined {
  const bare = read.unit === 'number' && read.said === 'none';
  const below = String(Math.floor(read.value));
  const above = String(Math.floor(read.value) + 1);
  if (element.valueKind === 'yesNo')
    return bare && (read.value === 0 || read.value === 1)
      ? undefined
      : refuse('wrongUnit', REPORT_HINTS.wantsYesOrNo(label, text));
  if (element.unit === 'percent')
    return read.unit === 'percent' || (bare && read.power === 0)
      ? undefined
      : refuse('wrongUnit', REPORT_HINTS.wantsPercent(label, text));
  if (element.unit !== 'dong') {
    if (read.unit !== 'number') return refuse('wrongUnit', REPORT_HINTS.wantsNumber(label, text));
    return element.valueKind === 'whole' && !Number.isInteger(read.value)
      ? refuse('notWhole', QUANTITY_HINTS.notWholeCount(text, below, above))
      : undefined;
  }
  if (read.unit === 'dong') return undefined;
  if (!bare) return refuse('wrongUnit', REPORT_HINTS.wantsMoney(label, text));
  if (read.power === 0 && read.value !== 0 && Math.abs(read.value) < LEAST_BARE_DONG)
    return refuse('ambiguous', QUANTITY_HINTS.choose(text, inMillions(text)), inMillions(text));
  return Number.isInteger(read.value)
    ? undefined
    : refuse('notWhole', QUANTITY_HINTS.notWholeDong(withDots(below), withDots(above)));
}

/** The value that a pair gives its element, or why it gives none. `textOf` shows tokens as they were typed. */
export function judgePair(
  { label, value }: Pair,
  tokens: readonly Token[],
  textOf: (from: number, next: number) => string,
): { ok: true; element: string; value: number } | (Refusal<ReportReason> & { element?: string }) {
  const [element, ...others] = label.elements;
  const name = textOf(label.from, label.next) || (element?.synonyms[0] ?? '');
  if (!element || others.length > 0) {
    const names = label.elements.map((candidate) => candidate.synonyms[0] ?? candidate.code).join(', ');
    return refuse('ambiguous', REPORT_HINTS.severalElements(name, names));
  }
  const { code, allowNegative = false } = element;
  const { read } = value;
  const text = textOf(value.from, value.next);
  if (value.answer !== undefined && element.valueKind === 'yesNo')
    return { ok: true, element: code, value: value.answer === 'yes' ? 1 : 0 };
  if (value.answer === 'yes')
    return { ...refuse('missingValue', REPORT_HINTS.missingValue(name, exampleOf(element))), element: code };
  if (!read.ok) return { ...refuse(read.reason, read.hint, read.readings), element: code };
  const touching = value.from - label.next <= (tokens[label.next]?.text === '/' ? 1 : 0);
  if (read.loss && label.next > label.from && touching && endsInProfit(tokens[label.next - 1]))
    return { ...refuse('ambiguous', REPORT_HINTS.profitOrLoss(text), signed(text)), element: code };
  if (read.value < 0 && !allowNegative)
    return { ...refuse('negative', QUANTITY_HINTS.negative(text)), element: code };
  if (value.dash && allowNegative && label.next <= value.from)
    return { ...refuse('ambiguous', REPORT_HINTS.signOrDash(text), signed(text)), element: code };
  if (value.brackets && allowNegative && read.value > 0)
    return {
      ...refuse('ambiguous', QUANTITY_HINTS.brackets(`(${text})`, text, `âm ${text}`), signed(text)),
      element: code,
    };
  const wrong = judgeUnit(element, read, name, text);
  return wrong ? { ...wrong, element: code } : { ok: true, element: code, value: read.value };
}
