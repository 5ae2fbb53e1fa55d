import { formatPeriod } from '@hoptac/core/time';
import { hears } from '../hears';
import { pageOf, pageTurned } from '../page';
import { lookUp, type Load } from '../query';
import { go, type Context, type Flow, type Turn } from '../turn';
import type { QueueFilter, ReviewPlace } from './places';
import type { WaitingMonth } from './queries';
import { fits, monthKey, monthNamed, versionKey } from './waiting';
import { words } from './words';

type ApproveAll = Extract<ReviewPlace, { screen: 'reviewApproveAll' }>;

/** More than this nobody looks through at once. */
const MOST = 100;
/** How many that are left out are named. */
const NAMED = 10;
const ROWS = 12;

const SPOKEN = {
  confirm: ['duyet', 'duyet het', 'duyet tat ca', 'dong y', 'dung', 'ok', 'oke', 'co', 'yes', 'approve'],
  back: ['quay lai', 'khong', 'ko', 'thoi', 'huy', 'back', 'no'],
};

/** Lists what gives no reason to ask, to be approved in one go. */
export function openApproveAll(
  context: Context,
  filter: QueueFilter,
  waiting: readonly WaitingMonth[],
): Turn | Load {
  const { state } = context;
  const found = withoutDoubts(context, waiting.filter(({ own }) => !own).slice(0, MOST));
  if ('load' in found) return found;
  if (found.clean.length === 0) return { state, notice: words[state.language].noneClean };
  const listed = found.clean.map((month) => versionKey(month));
  return { state: go(state, { screen: 'reviewApproveAll', filter, listed, page: 1 }) };
}

/** The list of what is approved in one go; it is seen before. */
export const reviewApproveAll: Flow<ApproveAll> = {
  right: 'review',
  ownWords: ['reviewQueue'],
  searches: true,
  draw({ state, view }, at) {
    const { language } = state;
    const say = words[language];
    const found = lookUp(view, { kind: 'reviewQueue' });
    if ('load' in found) return found;
    const nameOf = new Map(found.answer.waiting.map((month) => [versionKey(month), month]));
    const page = pageOf(at.listed, at.page, language, ROWS);
    const lines = page.shown.map((key, index) => {
      const month = nameOf.get(key);
      const name = month && formatPeriod(month.period, { language });
      const number = page.first + index + 1;
      return month && name ? say.listLine(number, month.name, name, month.placeName) : say.listGone(number);
    });
    const others = found.answer.waiting.filter((month) => fits(month, at.filter)).length - at.listed.length;
    return {
      text: [
        say.approveThese(at.listed.length),
        '',
        ...lines,
        ...(others > 0 ? ['', say.othersStay(others)] : []),
      ].join('\n'),
      buttons: [
        ...(page.turning.length > 0 ? [page.turning] : []),
        [{ label: say.approveCount(at.listed.length), action: 'confirm' }],
        [
          { label: say.back, action: 'back' },
          { label: say.menu, action: 'menu' },
        ],
      ],
    };
  },

  take(context, at, input) {
    const { state } = context;
    const turned = pageTurned(input, at.page);
    if (turned !== undefined) return { state: go(state, { ...at, page: Math.max(1, turned) }) };
    const action = 'action' in input ? input.action : hears(input.text, SPOKEN);
    if (action === 'confirm') return approveListed(context, at);
    if (action === 'back') return { state: go(state, { screen: 'reviewQueue', filter: at.filter, page: 1 }) };
    return { state, notice: words[state.language].chooseFromList };
  },
};

/** Approves what still is as it was listed; what has changed meanwhile is left out, and named. */
function approveListed(context: Context, { filter, listed }: ApproveAll): Turn | Load {
  const { state, view } = context;
  const { language } = state;
  const say = words[language];
  const found = lookUp(view, { kind: 'reviewQueue' });
  if ('load' in found) return found;
  const { waiting } = found.answer;
  const shown = new Set(listed);
  const still = waiting.filter((month) => shown.has(versionKey(month)) && !month.own);
  const judged = withoutDoubts(context, still);
  if ('load' in judged) return judged;
  const approved = new Set(judged.clean.map((month) => versionKey(month)));
  const leftOut = listed
    .filter((key) => !approved.has(key))
    .map((key) => monthNamed(key.slice(0, key.lastIndexOf('/')))!);
  const names = leftOut.slice(0, NAMED).map((named) => {
    const name = waiting.find((month) => month.organisation === named.organisation)?.name;
    return `• ${say.month(name ?? named.organisation, formatPeriod(named.period, { language }))}`;
  });
  const left = waiting.filter((month) => fits(month, filter) && !approved.has(versionKey(month))).length;
  return {
    state: go(state, { screen: 'reviewDone', filter, left }),
    notice: [
      say.approvedMany(approved.size),
      ...(leftOut.length > 0 ? [say.leftOut(leftOut.length), ...names] : []),
      ...(leftOut.length > NAMED ? [say.andMore(leftOut.length - NAMED)] : []),
    ].join('\n'),
    commands: judged.clean.map(({ organisation, period, version, state: from }) => ({
      kind: 'approveMonth',
      organisation,
      period,
      version,
      from,
    })),
  };
}

function withoutDoubts(
  { view }: Context,
  waiting: readonly WaitingMonth[],
): { clean: WaitingMonth[] } | Load {
  if (waiting.length === 0) return { clean: [] };
  const found = lookUp(view, { kind: 'reviewDoubts', months: waiting.map((month) => monthKey(month)) });
  if ('load' in found) return found;
  return { clean: waiting.filter((month) => found.answer[monthKey(month)] === 0) };
}
