import type { MonthlyPeriod } from '../time';
import { powerOf } from './number-words';
import type { PeriodContext } from './period-context';
import { afterPhrase, phrases, says } from './phrases';
import { QUANTITY_HINTS } from './quantity-hints';
import { readNone } from './read-none';
import { readPeriod } from './read-period';
import { readQuantity, type Quantity } from './read-quantity';
import { refuse, type PeriodReason, type RefusedAt } from './refusal';
import { findLabel, type Labels, type ReportElement } from './report-labels';
import { spell, type Token } from './tokens';

interface Place {
  from: number;
  next: number;
}
export interface LabelPiece extends Place {
  kind: 'label';
  elements: readonly ReportElement[];
}
export interface ValuePiece extends Place {
  kind: 'value';
  read: Quantity | Extract<ReturnType<typeof readQuantity>, { ok: false }>;
  /** A dash stood before it that could be a bullet or a minus. */
  dash: boolean;
  /** It stands in brackets, as bookkeepers write what is below zero. */
  brackets: boolean;
  /** It is a word that answers a question of yes or no. */
  answer?: 'yes' | 'no';
  /** The same tokens read as separate numbers, where a space allows it. */
  apart: readonly ValuePiece[];
}
interface PeriodPiece extends Place {
  kind: 'period';
  read: { ok: true; period: MonthlyPeriod } | RefusedAt<PeriodReason>;
}
export type Piece = LabelPiece | ValuePiece | PeriodPiece | (Place & { kind: 'word' | 'break' });

/** Small words around a report that say nothing of its figures. */
const FILLERS = phrases(
  'là|được|đạt|của|em|anh|chị|bác|cô|chú|mình|bên em|chúng em|ạ|dạ|vâng|thưa|kính|xin|gửi|báo cáo|' +
    'htx|hợp tác xã|và|với|có|thì|tổng|số|tổng số|tổng cộng|kỳ|trong|như sau|cho|nhé|nha|còn|chẵn|tròn|cảm ơn|cám ơn',
);
/** What is compared with, not reported: `so với năm trước`, `cùng kỳ năm ngoái`. */
const COMPARED = phrases('so với|cùng kỳ|so với cùng kỳ|như|bằng|giống|giống như|tương đương|hơn|kém');
/** Digits in words are other words without their accents (sau: after, six), so one alone counts only as properly spelled. */
const PROPER_DIGITS = new Set(['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'bẩy', 'tám', 'chín', 'mười']);

const isDash = (token: Token | undefined) => /^[-–—−]$/.test(token?.text ?? '');

function isBreak(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (/^[\n;|]$/.test(token?.text ?? '')) return true;
  const inNumber = token?.glued && before?.kind === 'digits' && after?.glued && after.kind === 'digits';
  return (token?.text === ',' && !inNumber) || (token?.text === '.' && !after?.glued);
}

function readValue(tokens: readonly Token[], from: number, joins: boolean): ValuePiece | undefined {
  const previous = tokens[from - 1];
  const dash = isDash(previous);
  // A dash that is apart from the number, or between a name and a number, is a bullet or a joint.
  const next = tokens[from + 1];
  if (isDash(tokens[from]) && (!next?.glued || tokens[from]?.glued || next.text === '>')) return undefined;
  // The head of an arrow, `doanh thu -> 350tr`, does not mean "more than".
  if (tokens[from]?.text === '>' && tokens[from]?.glued) return undefined;
  const read = readQuantity(tokens, from, joins);
  if (!read) return undefined;
  const alone = read.next === from + 1 && tokens[from]?.kind === 'word';
  if (alone && !PROPER_DIGITS.has(tokens[from]?.accented ?? '')) return undefined;
  const brackets = previous?.text === '(' && tokens[read.next]?.text === ')';
  return { kind: 'value', from, next: read.next, read, dash, brackets, apart: [] };
}

/** The same value where the number of a list item after it could also belong to it, and so in doubt. */
function inDoubt(piece: ValuePiece, tokens: readonly Token[]): ValuePiece {
  const ways = [piece.next, piece.next + 1].map((next) => spell(tokens, piece.from, next));
  const hint = QUANTITY_HINTS.choose(ways[1] ?? '', ways);
  return { ...piece, read: { ...refuse('ambiguous', hint, ways), next: piece.next } };
}

/** Courtesy at the end of a clause. */
const AT_END = phrases('ạ|nhé|nha|nhá|nhe|em|anh|chị|rồi|cả');
const NO = phrases('không|ko|chưa|no');
const YES = phrases('có|rồi|có rồi|đã|đã có|yes');

/**
 * An answer without a number beside a name: `thành viên mới: không`, `không có doanh thu`. It must end its clause or be followed by the name, or
 * it is part of what is said (`chưa có thuế`). Only after a colon is `không` an answer, and so zero.
 */
function readAnswer(
  tokens: readonly Token[],
  from: number,
  afterLabel: boolean,
  labelAt: (at: number) => boolean,
): ValuePiece | undefined {
  const endsAt = (next: number) => {
    const end = afterPhrase(tokens, next, AT_END) ?? next;
    return end >= tokens.length || isBreak(tokens, end);
  };
  const none = readNone(tokens, from);
  const [no, yes] = [afterPhrase(tokens, from, NO), afterPhrase(tokens, from, YES)];
  const base = { kind: 'value' as const, from, dash: false, brackets: false, apart: [] };
  if (none && tokens[from]?.kind !== 'mark' && ((afterLabel && endsAt(none.next)) || labelAt(none.next))) {
    const answer = afterLabel ? { answer: 'no' as const } : {};
    return { ...base, next: none.next, read: none, ...answer };
  }
  if (!afterLabel) return undefined;
  if (no !== undefined && endsAt(no)) {
    const told = /^[:=]$/.test(tokens[from - 1]?.text ?? '');
    const zero = told ? readQuantity(tokens, from) : undefined;
    const hint = QUANTITY_HINTS.noneOrUnknown(tokens[from]?.accented ?? '');
    const read = zero ?? { ...refuse('ambiguous' as const, hint, ['0']), next: no };
    return { ...base, next: no, read, answer: 'no' };
  }
  if (yes === undefined || !endsAt(yes)) return undefined;
  const read = { ...refuse('notANumber' as const, QUANTITY_HINTS.notANumber), next: yes };
  return { ...base, next: yes, read, answer: 'yes' };
}

/** The tokens of a value as separate numbers: `40tr 25` as 40tr and 25. Empty when they do not come apart. */
function readApart(tokens: readonly Token[], from: number, next: number): ValuePiece[] {
  const parts: ValuePiece[] = [];
  for (let at = from; at < next;) {
    const part = readValue(tokens, at, false);
    if (!part && tokens[at]?.kind !== 'mark') return [];
    if (part) parts.push(part);
    at = part?.next ?? at + 1;
  }
  return parts.length > 1 && parts.at(-1)?.next === next ? parts : [];
}

/** Whether `tháng` is a unit here, not a month: what a figure is per (`4tr5/người/tháng`) or counts (`12 tháng`, `350t`). */
function isUnit(tokens: readonly Token[], at: number, periodEnd: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const counted = before?.kind === 'digits' && at !== periodEnd && (says(token, 'tháng') || says(token, 't'));
  return before?.text === '/' || counted;
}

/** Position after a full date, `05/10/2023`: the day it was written, not a period and not three figures. */
function afterDate(tokens: readonly Token[], at: number): number | undefined {
  const shape = tokens
    .slice(at, at + 5)
    .map((token) => token.text)
    .join('');
  return /^\d{1,2}([/-])\d{1,2}\1\d{4}$/.test(shape) ? at + 5 : undefined;
}

/**
 * Position after the number of a list item, `2. Doanh thu`, `1/ Doanh thu`, `(3) Lãi`. Only the expected next number is one, so that no
 * figure is lost.
 */
function afterListNumber(tokens: readonly Token[], at: number, expected: number): number | undefined {
  const open = tokens[at]?.text === '(' ? at + 1 : at;
  const startsLine = at === 0 || tokens[at - 1]?.text === '\n';
  const [mark, name] = [tokens[open + 1], tokens[open + 2]];
  const marked = open > at ? mark?.text === ')' : /^[.)/:-]$/.test(mark?.text ?? '');
  const sameLine = expected > 1 && /^[.)]$/.test(mark?.text ?? '') && !mark?.text.includes('-');
  const listed = (startsLine || sameLine) && tokens[open]?.text === String(expected) && marked;
  return listed && name?.kind === 'word' ? open + 2 : undefined;
}

/** Whether the number of a list item could also end the figure before it: `1. Doanh thu 1 tỷ 2. Thành viên`. */
const continuesFigure = (tokens: readonly Token[], at: number) => powerOf(tokens[at - 1]) !== undefined;

/** Names, periods and clause ends; what is between them is `undefined`. */
function findFixed(tokens: readonly Token[], labels: Labels, context: PeriodContext) {
  const fixed = new Map<number, Piece>();
  let periodEnd = -1;
  let listed = 0;
  for (let at = 0; at < tokens.length;) {
    const compared = afterPhrase(tokens, at, COMPARED);
    const comparedPeriod = compared === undefined ? undefined : readPeriod(tokens, compared, context);
    const aside = comparedPeriod?.next ?? afterDate(tokens, at);
    if (aside !== undefined) {
      fixed.set(at, { kind: 'word', from: at, next: aside });
      at = aside;
      continue;
    }
    const item = afterListNumber(tokens, at, listed + 1);
    if (item !== undefined) {
      fixed.set(at, { kind: 'break', from: at, next: item });
      listed++;
      at = item;
      continue;
    }
    const period = isUnit(tokens, at, periodEnd) ? undefined : readPeriod(tokens, at, context);
    const label = period ? undefined : findLabel(labels, tokens, at);
    const next = period?.next ?? label?.next ?? at + 1;
    if (period) {
      fixed.set(at, { kind: 'period', from: at, next, read: period });
      periodEnd = next;
    }
    if (label) fixed.set(at, { kind: 'label', from: at, next, elements: label.elements });
    else if (isBreak(tokens, at)) fixed.set(at, { kind: 'break', from: at, next });
    at = next;
  }
  return fixed;
}

/** Cuts a message into names, values, periods, clause ends and words that are none of these. */
export function cutReport(tokens: readonly Token[], labels: Labels, context: PeriodContext): Piece[] {
  const fixed = findFixed(tokens, labels, context);
  const starts = [...fixed.keys(), tokens.length];
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length;) {
    const limit = starts.find((start) => start >= at) ?? tokens.length;
    const within = tokens.slice(0, limit);
    const filler = afterPhrase(within, at, FILLERS);
    const afterLabel = pieces.at(-1)?.kind === 'label';
    const answer = readAnswer(tokens, at, afterLabel, (next) => fixed.get(next)?.kind === 'label');
    const piece = fixed.get(at) ?? answer ?? readValue(within, at, true);
    const listed = piece && fixed.get(piece.next);
    if (piece?.kind === 'value' && listed?.kind === 'break' && tokens[piece.next]?.kind === 'digits')
      pieces.push(continuesFigure(tokens, piece.next) ? inDoubt(piece, tokens) : piece);
    else if (piece?.kind === 'value' && piece.read.joined)
      pieces.push({ ...piece, apart: readApart(within, at, piece.next) });
    else if (piece) pieces.push(piece);
    else if (filler === undefined && isWord(tokens[at]))
      pieces.push({ kind: 'word', from: at, next: at + 1 });
    at = piece?.next ?? filler ?? at + 1;
  }
  return pieces;
}

/** What is not passed over in silence: words, and signs and pictures that may say something of a figure. */
const isWord = (token: Token | undefined) =>
  token?.kind !== 'mark' ||
  says(token, '%') ||
  /[\u2190-\u21FF\u2B00-\u2BFF\u{1F53A}-\u{1F53D}\u{1F4C8}\u{1F4C9}\u2795\u2796^×÷]/u.test(token.text);
