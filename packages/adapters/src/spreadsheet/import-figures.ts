import { validateMonth } from '@hoptac/core/indicators';
import { shiftMonth, type Month } from '@hoptac/core/time';
import type { Submission, Transaction } from '../store';
import type { Found, FiguresRow, SpreadsheetContent } from './content';
import type { ImportOptions, Tally } from './import-options';
import { spoken } from './kinds';
import type { CellProblem } from './problem';
import { same } from './same';

type Say = (problem: CellProblem) => void;
type Row = Found<FiguresRow> & { id: string };

const ROWS_BETWEEN_PROGRESS = 500;

/** Adds a version for each month whose figures a file sets or changes; what it leaves blank stays as it was. */
export async function importFigures(
  { organisations, submissions }: Transaction,
  content: SpreadsheetContent,
  { alliance, by, at, why, onProgress }: Omit<ImportOptions, 'store' | 'tenant'>,
  say: Say,
): Promise<Tally> {
  const tally: Tally = { added: 0, changed: 0, unchanged: 0 };
  if (content.figures.length === 0) return tally;
  const known = [
    ...(await organisations.all()),
    ...content.organisations.map(({ organisation }) => organisation),
  ];
  const rows = identified(content.figures, known, say);
  const months = rows.map(({ month }) => month).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return tally;
  const kept = new Map<string, Submission[]>();
  for (const one of await submissions.all({ from: shiftMonth(first, -12), to: last })) {
    const before = kept.get(one.organisation);
    if (before) before.push(one);
    else kept.set(one.organisation, [one]);
  }
  const history = historyOf(rows, kept);

  for (const [index, { id, month, values, version, at: where }] of rows.entries()) {
    if (index % ROWS_BETWEEN_PROGRESS === 0) onProgress?.({ rows: index, of: rows.length });
    // The last version in whatever state: a draft or one taken back is what the next one follows.
    const latest = await submissions.latest(id, month);
    if (version !== undefined && version !== (latest?.version ?? 0)) {
      say({ ...where('version'), severity: 'error', message: overtaken(version, latest?.version ?? 0) });
      continue;
    }
    const all = { ...latest?.values, ...values };
    for (const { element, severity, message } of validateMonth(all, alliance.elements, {
      month,
      history: history(id),
    }))
      say({ ...where(element in values ? element : undefined), severity, message });
    const kind = latest === undefined ? 'added' : same(latest.values, all) ? 'unchanged' : 'changed';
    tally[kind]++;
    if (kind === 'unchanged') continue;
    await submissions.append({
      organisation: id,
      period: month,
      values: all,
      basedOn: latest?.version ?? 0,
      by,
      at,
      ...(latest && { reason: why }),
    });
  }
  return tally;
}

/** Finds out whom each row is of: by the code, else by a name that only one has. */
function identified(
  figures: SpreadsheetContent['figures'],
  known: readonly { id: string; name: string }[],
  say: Say,
): Row[] {
  const ids = new Set(known.map(({ id }) => id));
  const byName = new Map<string, Set<string>>();
  for (const { id, name } of known) byName.set(spoken(name), (byName.get(spoken(name)) ?? new Set()).add(id));
  return figures.flatMap((row): Row[] => {
    const named = [...(byName.get(spoken(row.name ?? '')) ?? [])];
    const id = row.organisation ?? (named.length === 1 ? named[0] : undefined);
    if (id !== undefined && ids.has(id)) return [{ ...row, id }];
    const many = row.organisation === undefined && named.length > 1;
    const shown = row.organisation ?? row.name;
    say({
      ...row.at(row.organisation === undefined ? 'name' : 'organisation'),
      severity: 'error',
      message: many
        ? {
            vi: `Có ${named.length} đơn vị tên “${shown}”. Ghi thêm mã.`,
            en: `${named.length} organisations are called “${shown}”. Write the code too.`,
          }
        : {
            vi: `Không có đơn vị “${shown}”. Sửa lại, hoặc thêm vào trang Tổ chức.`,
            en: `There is no organisation “${shown}”. Correct it, or add it to the sheet Tổ chức.`,
          },
    });
    return [];
  });
}

/** What is known of an organisation's months, with those of the file itself. */
function historyOf(rows: readonly Row[], kept: ReadonlyMap<string, readonly Submission[]>) {
  const ofFile = new Map<string, { period: Month; values: Readonly<Record<string, number>> }[]>();
  for (const { id, month, values } of rows)
    ofFile.set(id, [...(ofFile.get(id) ?? []), { period: month, values }]);
  return (id: string) => {
    const known = new Map((kept.get(id) ?? []).map(({ period, values }) => [period, { period, values }]));
    for (const { period, values } of ofFile.get(id) ?? [])
      known.set(period, { period, values: { ...known.get(period)?.values, ...values } });
    return [...known.values()];
  };
}

const overtaken = (version: number, latest: number) => ({
  vi: `Tệp được xuất khi số liệu ở bản ${version}, nay đã là bản ${latest}. Xuất tệp mới, sửa trên tệp đó rồi gửi lại.`,
  en: `The file was exported when the figures were at version ${version}; now they are at ${latest}. Export again and change that file.`,
});
