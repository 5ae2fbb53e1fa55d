import type { boardFor } from '../board';
import { byId, element } from './element';

type Board = Awaited<ReturnType<typeof boardFor>>;
type Row = Board['rows'][number];

/** A number and its sign stay on one line. */
const unbroken = (text: string) => text.replaceAll(/ ([%*])/g, '\u00a0$1');

function cell(label: string, text: string, ...children: Node[]): HTMLElement {
  const node = element('td', {}, unbroken(text), ...children);
  node.dataset['label'] = label;
  return node;
}

function rowOf(row: Row): HTMLElement {
  const { code, name, status, actual, target, sampleTarget, percent, words, growth, reason, coverage } = row;
  const notes = [reason && `Lý do: ${reason}`, coverage && `${coverage} báo cáo tháng`].filter(Boolean);
  const node = element(
    'tr',
    { className: status },
    element('th', { scope: 'row' }, name, ...notes.map((note) => element('small', {}, note ?? ''))),
    cell('Thực hiện', actual),
    cell('Kế hoạch', sampleTarget ? `${target} *` : target),
    cell(
      'Đạt',
      '',
      element('span', { className: 'badge' }, unbroken(percent || words)),
      element('small', {}, percent && unbroken(words)),
    ),
    cell('So năm trước', growth || '–'),
  );
  node.dataset['code'] = code;
  return node;
}

const exactBefore = new Map<string, unknown>();

async function refresh(): Promise<void> {
  const [board, summary] = (await Promise.all(
    ['/api/board', '/api/summary'].map(async (url) => (await fetch(url)).json()),
  )) as [Board, { paragraphs: string[] }];
  const { exceeded, met, missed, noData } = board.count;
  byId('year').textContent = String(board.year);
  byId('counts').textContent =
    `${exceeded} vượt · ${met} đạt · ${missed} chưa đạt${noData ? ` · ${noData} chưa có số liệu` : ''}`;
  byId('board').replaceChildren(
    ...board.rows.map((line) => {
      const node = rowOf(line);
      const before = exactBefore.get(line.code);
      if (exactBefore.has(line.code) && before !== line.exact) node.classList.add('moved');
      exactBefore.set(line.code, line.exact);
      return node;
    }),
  );
  byId('summary').replaceChildren(...summary.paragraphs.map((text) => element('p', {}, text)));
}

let refreshing = Promise.resolve();

/** Reads the year anew, one reading after another. */
export function refreshYear(): void {
  refreshing = refreshing.then(refresh).catch(() => undefined);
}
