import type { OwnMonth } from '@hoptac/adapters/spreadsheet';
import type { Bilingual } from '@hoptac/core/vi';
import { lookUp, type Load } from '../query';
import { may } from '../rights';
import type { DialogueState } from '../state';
import { go, type Context, type SentDocument, type Turn } from '../turn';
import { monthIn, sentFor, withChanges } from './draft';
import { whyNoMonth } from './take-report';
import { words } from './words';
import { words as menuWords } from '../menu/words';

/** More would not fit on a small screen; the rest is counted. */
const PROBLEMS_TOLD = 10;

/**
 * Takes a filled form: the months of one's own cooperative in it go into their drafts, wholly or not at all, and the first
 * is read back. Everything that is wrong is told by its cell.
 */
export function takeDocument(context: Context, { name, base64 }: SentDocument): Turn | Load {
  const { state, view } = context;
  const { organisation } = view;
  const say = words[state.language];
  if (!may(view.person, 'submit') || !organisation)
    return { state, notice: menuWords[state.language].officersOnly };
  const found = lookUp(view, {
    kind: 'ownFigures',
    organisation: organisation.id,
    name: organisation.name,
    base64,
  });
  if ('load' in found) return found;
  if ('refused' in found.answer)
    return { state, notice: [say.fileRefused(name), found.answer.refused[state.language]].join('\n') };
  const { months, problems } = found.answer;
  const late = months.flatMap((month) => whyNotTaken(context, month));
  const errors = [...problems.filter(({ severity }) => severity === 'error'), ...late];
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  if (errors.length > 0)
    return { state, notice: [say.fileWrong(name), ...told(errors, state.language), say.fileMend].join('\n') };
  const [first] = months;
  if (!first) return { state, notice: [say.fileEmpty(name), ...told(warnings, state.language)].join('\n') };
  const taken = months.reduce((next, { month, values }) => withChanges(next, view, month, values), state);
  const others = months.slice(1).map(({ month }) => monthIn(context, month));
  return {
    state: go(taken, { screen: 'review', period: first.month }),
    notice: [
      say.fileRead(name),
      ...(others.length > 0 ? [say.fileOthers(others.join(', '))] : []),
      ...(warnings.length > 0 ? [say.fileLeft, ...told(warnings, state.language)] : []),
    ].join('\n'),
  };
}

interface Told {
  sheet: string;
  row?: number;
  column?: string;
  heading?: string;
  message: Bilingual;
}

/** What only the conversation knows of a row: months that are too late or too early, and versions sent meanwhile. */
function whyNotTaken(context: Context, { month, version, at }: OwnMonth): Told[] {
  const refusal = whyNoMonth(context, month);
  if (refusal !== undefined) return [{ ...at, message: { vi: refusal, en: refusal } }];
  const current = sentFor(context.view, month)?.version ?? 0;
  if (version === undefined || version === current) return [];
  return [
    {
      ...at,
      message: {
        vi: words.vi.fileOvertaken(version, current),
        en: words.en.fileOvertaken(version, current),
      },
    },
  ];
}

function told(problems: readonly Told[], language: DialogueState['language']): string[] {
  const say = words[language];
  const lines = problems.slice(0, PROBLEMS_TOLD).map((problem) => {
    const { sheet, row, column, heading, message } = problem;
    const cell = row === undefined ? '' : column === undefined ? say.row(row) : say.cell(`${column}${row}`);
    const place = [sheet, cell].filter(Boolean).join(', ');
    const where = place === '' ? '' : `${place}${heading === undefined ? '' : ` (${heading})`}: `;
    return `• ${where}${message[language]}`;
  });
  const more = problems.length - lines.length;
  return more > 0 ? [...lines, say.moreProblems(more)] : lines;
}
