import { HINTS, refuse, type Refusal, type ReportReason } from './hints';
import { endsInProfit, type ReportElement } from './report-labels';
import type { Pair } from './report-pairs';
import type { Quantity } from './read-quantity';
import type { Token } from './tokens';

/** From here a bare number is taken for đồng: nobody reports hundreds of đồng, so below it triệu or nghìn was left out. */
const LEAST_BARE_DONG = 1000;

function judgeUnit(
  element: ReportElement,
  read: Quantity,
  label: string,
  text: string,
): Refusal<ReportReason> | undefined {
  const bare = read.unit === 'number' && read.said === 'none';
  if (element.unit === 'percent')
    return read.unit === 'percent' || (bare && read.power === 0)
      ? undefined
      : refuse('wrongUnit', HINTS.wantsPercent(label, text));
  if (element.unit !== 'dong')
    return read.unit === 'number' ? undefined : refuse('wrongUnit', HINTS.wantsNumber(label, text));
  if (read.unit === 'dong') return undefined;
  if (!bare) return refuse('wrongUnit', HINTS.wantsMoney(label, text));
  if (read.power === 0 && read.value !== 0 && Math.abs(read.value) < LEAST_BARE_DONG)
    return refuse('ambiguous', HINTS.smallMoney(text));
  if (!Number.isInteger(read.value)) {
    const below = Math.floor(read.value);
    return refuse('notWhole', HINTS.notWhole(String(below), String(below + 1)));
  }
  return undefined;
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
    return refuse('ambiguous', HINTS.severalElements(name, names));
  }
  const { code, allowNegative = false } = element;
  const { read } = value;
  const text = textOf(value.from, value.next);
  if (!read.ok) return { ...refuse(read.reason, read.hint), element: code };
  const touching = value.from - label.next <= (tokens[label.next]?.text === '/' ? 1 : 0);
  if (read.loss && label.next > label.from && touching && endsInProfit(tokens[label.next - 1]))
    return { ...refuse('ambiguous', HINTS.profitOrLoss(text)), element: code };
  if (read.value < 0 && !allowNegative) return { ...refuse('negative', HINTS.negative(text)), element: code };
  if (value.dash && allowNegative && label.next <= value.from)
    return { ...refuse('ambiguous', HINTS.signOrDash(text)), element: code };
  const wrong = judgeUnit(element, read, name, text);
  return wrong ? { ...wrong, element: code } : { ok: true, element: code, value: read.value };
}
