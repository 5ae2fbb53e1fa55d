import type { MonthlyPeriod } from '@hoptac/core/time';
import { fold, parsePeriod } from '@hoptac/core/vi';
import { lastMonth } from '../submit/draft';
import { lookUp, type Load } from '../query';
import { may } from '../rights';
import { go, type Context, type Turn } from '../turn';
import { boardYear } from './board-year';
import type { PlanBoardPlace } from './places';
import { typedPeriod } from './typed-period';

const OF_THE_PLAN = /\b(?:ke hoach|chi tieu|tien do|plan)\b/;
const NOT_REPORTED = /\bchua (?:nop|gui|bao cao)\b|\bnot reported\b/;
const RANKED = /\bxep hang\b|\b(?:tot|cao|gioi|kem|thap|yeu) nhat\b|\bdan dau\b|\b(?:ranking|best|worst)\b/;
const ASKED = /\b(?:the nao|ra sao|sao roi|den dau|bao nhieu|how)\b/;

/** Words that ask, and those around them: whatever else is said must be a period, a place or an indicator. */
const ASKING = new Set(
  [
    'ke hoach chi tieu tien do bang tinh hinh chua nop gui bao cao so lieu xep hang tot cao gioi kem thap yeu nhat dan dau',
    'ai con nhung cac don vi huyen xa thanh pho tinh noi dia ban htx hop tac xa nao the ra sao den dau roi bao nhieu duoc dat co la gi',
    'khong cho toi em minh chung xem coi biet muon hoi cua o tai trong ve theo nhe nha a voi di anh chi oi da vang vay so',
    'the plan of in for show me us how is are we doing who has not reported ranking best worst please',
  ].flatMap((words) => words.split(' ')),
);
/** The longest period in words: “từ tháng 1 đến tháng 9 năm 2023”. */
const WORDS_OF_PERIOD = 9;
const WORDS_OF_QUESTION = 24;
const ON_BOARD = new Set<string>([
  'planBoard',
  'boardPeriods',
  'boardPlaces',
  'boardIndicator',
  'boardRanking',
  'notReported',
] satisfies PlanBoardPlace['screen'][]);

/**
 * Where a question about the plan leads: “kế hoạch quý 3 của Cao Phong”, “HTX thành lập mới năm 2023 bao nhiêu”, “ai chưa nộp
 * tháng 12”. Undefined where the message asks for something else, or says one word more than is understood.
 */
export function askedOfPlan(context: Context, text: string): Turn | Load | undefined {
  const { state, view } = context;
  const said = plain(text);
  const words = said.split(' ');
  const onBoard = ON_BOARD.has(state.at.screen);
  const named = OF_THE_PLAN.test(said) || RANKED.test(said) || NOT_REPORTED.test(said);
  // A period or a place by itself is for the screen.
  if (words.length > WORDS_OF_QUESTION || !(named || ASKED.test(said))) return undefined;
  const when = periodIn(words, context);
  const places = lookUp(view, { kind: 'boardPlaces', on: view.today });
  if ('load' in places) return places;
  const where = places.answer
    .map(({ code, name }) => ({ code, left: without(when.left, nameWords(name)) }))
    .find(({ left }) => left !== undefined);
  const left = where?.left ?? when.left;
  if (when.period === undefined && !where && !RANKED.test(said) && !(onBoard && ASKED.test(said)))
    return undefined;
  const read = when.period === undefined ? undefined : typedPeriod(context, when.period);
  if (read && 'notice' in read) return { state, ...read };
  const own = view.person?.place;
  const place = where?.code ?? own;
  const at = (period: MonthlyPeriod) => ({ period, ...(place !== undefined && { place }) });
  const rest = left.filter((word) => !ASKING.has(word));
  if (NOT_REPORTED.test(said))
    return rest.length === 0 && may(view.person, 'review')
      ? { state: go(state, { screen: 'notReported', page: 1, ...at(read?.period ?? lastMonth(view)) }) }
      : undefined;
  const seen = at(read?.period ?? boardPeriod(context));
  const standing = 'indicator' in state.at ? state.at.indicator : undefined;
  if (rest.length === 0) {
    if (!named && !where) return undefined;
    return RANKED.test(said) && standing !== undefined
      ? { state: go(state, { screen: 'boardRanking', page: 1, ...seen, indicator: standing }) }
      : { state: go(state, { screen: 'planBoard', ...seen }) };
  }
  const board = lookUp(view, { kind: 'board', ...seen });
  if ('load' in board) return board;
  const indicator = namedIn(left, board.answer.report.rows);
  if (indicator === undefined) return undefined;
  return RANKED.test(said)
    ? { state: go(state, { screen: 'boardRanking', page: 1, ...seen, indicator }) }
    : { state: go(state, { screen: 'boardIndicator', ...seen, indicator }) };
}

/** The period that is looked at, else the year. */
function boardPeriod({ state, view }: Context): MonthlyPeriod {
  return ON_BOARD.has(state.at.screen) && 'period' in state.at
    ? (state.at.period as MonthlyPeriod)
    : `${boardYear(view)}`;
}

const plain = (text: string) =>
  fold(text)
    .replaceAll(/[^a-z0-9/ ]/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();

/** The longest run of words that is a period, and the words beside it. */
function periodIn(
  words: readonly string[],
  { view: { today } }: Context,
): { period?: string; left: string[] } {
  for (let length = Math.min(words.length, WORDS_OF_PERIOD); length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const period = words.slice(from, from + length).join(' ');
      if (parsePeriod(period, { today }).ok)
        return { period, left: [...words.slice(0, from), ...words.slice(from + length)] };
    }
  return { left: [...words] };
}

/** A place is mostly called without what it is: “Cao Phong”, not “huyện Cao Phong”. */
const nameWords = (name: string) =>
  plain(name)
    .replace(/^(?:huyen|thanh pho|thi xa|thi tran|xa|phuong|tinh) /, '')
    .split(' ');

/** The words without a run of others, if that is among them. */
function without(words: readonly string[], run: readonly string[]): string[] | undefined {
  const at = words.findIndex((_, from) => run.every((word, index) => words[from + index] === word));
  return at === -1 ? undefined : [...words.slice(0, at), ...words.slice(at + run.length)];
}

/** The one indicator whose name has all these words but such as only ask. */
function namedIn(
  words: readonly string[],
  rows: readonly { indicator: { code: string; name: { vi: string; en: string } } }[],
): string | undefined {
  const found = rows
    .map(({ indicator }) => ({
      code: indicator.code,
      name: plain(`${indicator.name.vi} ${indicator.name.en}`).split(' '),
    }))
    .filter(({ name }) => words.every((word) => name.includes(word) || ASKING.has(word)))
    .map(({ code, name }) => ({ code, agree: words.filter((word) => name.includes(word)).length }))
    .sort((a, b) => b.agree - a.agree);
  const [first, second] = found;
  return first && first.agree >= 2 && first.agree !== second?.agree ? first.code : undefined;
}
