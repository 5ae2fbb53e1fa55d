import type { lawChange } from '../law-change';
import { send } from './chat';
import { byId, element } from './element';

type Compared = Awaited<ReturnType<typeof lawChange>>;
type Change = Compared['organisations'][number]['changes'][number];

const STATUS = {
  satisfied: '✓ Đúng luật',
  violated: '✕ Chưa đúng luật',
  unknown: '? Chưa đủ thông tin',
  notApplicable: '– Không áp dụng',
} as const;
/** What is worth asking again on the other day. */
const QUESTIONS = ['tình hình', 'một thành viên được góp vốn tối đa bao nhiêu?', 'kế hoạch'];

function sideOf(day: string, { status, explanation, citations }: Change['before']): HTMLElement {
  return element(
    'div',
    { className: `side ${status}` },
    element('p', { className: 'day' }, day),
    element('p', { className: 'status' }, STATUS[status]),
    element('p', {}, explanation),
    element('p', { className: 'note' }, citations),
  );
}

/** Whether the law of both days says yes or no: the rest waits for facts, or was no matter before. */
const isDecided = ({ before, after }: Change) =>
  [before, after].every(({ status }) => status === 'satisfied' || status === 'violated');
/** The other way round than before: what a visitor should see first. */
const isTurned = (change: Change) => isDecided(change) && change.before.status !== change.after.status;
const turnedFirst = <One>(all: readonly One[], isTurned: (one: One) => boolean) =>
  [...all].sort((a, b) => Number(isTurned(b)) - Number(isTurned(a)));

/** What the law of the second day finds otherwise, one cooperative after another; of the others it says so. */
export async function refreshLaw(on: string): Promise<void> {
  const answer = await fetch('/api/law-change');
  if (!answer.ok) return;
  const { before, after, organisations } = (await answer.json()) as Compared;
  const shown = ({ title, ...change }: Change) =>
    element(
      'article',
      { className: 'change' },
      element('h4', {}, title),
      element('div', { className: 'sides' }, sideOf(before, change.before), sideOf(after, change.after)),
    );
  byId('law-days').textContent = `${before} và ${after}`;
  byId('law-today').textContent = on;
  byId('law-changes').replaceChildren(
    ...turnedFirst(organisations, ({ changes }) => changes.some(isTurned)).map(({ name, changes }) => {
      const decided = changes.filter(isDecided);
      const open = changes.filter((change) => !isDecided(change));
      return element(
        'section',
        {},
        element('h3', {}, name),
        ...(changes.length === 0 ? [element('p', {}, 'Theo những gì đã biết, không có gì đổi.')] : []),
        ...turnedFirst(decided, isTurned).map(shown),
        ...(open.length === 0
          ? []
          : [
              element(
                'details',
                {},
                element('summary', {}, `${open.length} điều khác cũng đổi, nhưng còn thiếu dữ liệu để xét`),
                ...open.map(shown),
              ),
            ]),
      );
    }),
  );
}

/** Questions to ask again on the other day, each by one press. */
export function offerQuestions(shown: () => void): void {
  byId('law-questions').replaceChildren(
    ...QUESTIONS.map((text) =>
      element('button', {
        type: 'button',
        textContent: text,
        onclick() {
          shown();
          void send({ text });
        },
      }),
    ),
  );
}
