import type { CalendarDate } from '../../time';
import type { Bilingual } from '../engine/bilingual';
import { law2023, type Citation } from '../engine/citation';
import { parameterAt } from '../engine/parameter';
import { dueOf, termOfMonths } from '../engine/term';
import type { FactName, Facts } from '../facts';
import { boardTerm } from '../governance/board-parameters';
import { directorTerm, supervisorsTerm } from '../governance/supervision-parameters';
import { COOPERATIVES_AND_UNIONS, NOTHING, type Dating, type Duty } from './duty';
import { WITH_A_BOARD, withBoard } from './with-board';

type Place = Parameters<typeof law2023>[0];

interface Office {
  /** The longest term that the law of the first day allows, in months. */
  most: { months: number; citations: readonly Citation[] } | undefined;
  began: FactName & `${string}On`;
  charter: FactName & `${string}TermMonths`;
}

/** Ends as the charter says, and at the latest when the law does. */
function endOfOffice(facts: Facts, { most, began, charter }: Office): Dating {
  const from = facts[began] as CalendarDate | undefined;
  const months = facts[charter];
  if (from === undefined) return { missing: [began] };
  if (!most) return NOTHING;
  const term = termOfMonths(from, Math.min(months ?? most.months, most.months));
  const { because, citations, ...due } = dueOf(term);
  const unsaid = months === undefined;
  return {
    dues: [
      {
        ...due,
        citations: [...most.citations, ...citations],
        because: unsaid ? { vi: `${because.vi} ${LONGEST.vi}`, en: `${because.en} ${LONGEST.en}` } : because,
      },
    ],
    missing: unsaid ? [charter] : [],
  };
}

const LONGEST: Bilingual = {
  vi: 'Đây là nhiệm kỳ dài nhất luật cho phép; Điều lệ có thể định ngắn hơn.',
  en: 'This is the longest the law allows; the charter may set less.',
};

/** The law of the first day of a term sets its longest length. Before law 23/2012 nothing is concluded. */
function longestBoardTerm(from: CalendarDate | undefined): Office['most'] {
  const reading = from && parameterAt<{ most: number }>(boardTerm, from);
  return reading?.status === 'inForce'
    ? { months: reading.value.most * 12, citations: [reading.citation] }
    : undefined;
}

function longestSupervisorsTerm({ governance, supervisorsElectedOn: from }: Facts): Office['most'] {
  const reading = from && parameterAt<number | 'asBoard'>(supervisorsTerm, from);
  if (reading?.status !== 'inForce') return undefined;
  const board = longestBoardTerm(from);
  if (reading.value === 'asBoard') return board && { months: board.months, citations: [reading.citation] };
  return { months: reading.value * 12, citations: byGovernance(governance, 'd69.k1', 'd72.k2') };
}

function longestDirectorTerm({ governance, directorAppointedOn: from }: Facts): Office['most'] {
  const reading = from && parameterAt(directorTerm, from);
  if (reading?.status !== 'inForce') return undefined;
  return { months: reading.value * 12, citations: byGovernance(governance, 'd68.k2', 'd71.k2') };
}

/** Law 17/2023 says the same of both forms, in two articles; both where the form is not known. */
function byGovernance(governance: Facts['governance'], ...[full, simplified]: [Place, Place]): Citation[] {
  return [
    ...(governance === 'simplified' ? [] : [law2023(full)]),
    ...(governance === 'full' ? [] : [law2023(simplified)]),
  ];
}

const boardElection: Duty = {
  code: 'board-term',
  title: { vi: 'Bầu lại hội đồng quản trị khi hết nhiệm kỳ', en: 'Elect a new board as its term ends' },
  ...WITH_A_BOARD,
  date: (facts, { to }) =>
    withBoard(facts, to, () =>
      endOfOffice(facts, {
        most: longestBoardTerm(facts.boardElectedOn),
        began: 'boardElectedOn',
        charter: 'boardTermMonths',
      }),
    ),
};

const supervisorsElection: Duty = {
  code: 'supervisors-term',
  title: {
    vi: 'Bầu lại ban kiểm soát, kiểm soát viên khi hết nhiệm kỳ',
    en: 'Elect new supervisors as their term ends',
  },
  ...COOPERATIVES_AND_UNIONS,
  date: (facts) =>
    endOfOffice(facts, {
      most: longestSupervisorsTerm(facts),
      began: 'supervisorsElectedOn',
      charter: 'supervisorsTermMonths',
    }),
};

const directorAppointment: Duty = {
  code: 'director-term',
  title: { vi: 'Bầu, bổ nhiệm lại giám đốc khi hết nhiệm kỳ', en: 'Appoint the director as the term ends' },
  appliesTo: {
    vi: 'Giám đốc không phải người được thuê, từ 01/07/2024.',
    en: 'Directors who are not hired, since 1 July 2024.',
  },
  kinds: ['cooperative', 'union'],
  date(facts) {
    // Only full governance can hire one; a hired director serves as the labour contract says (article 68 clause 3).
    const isHired = facts.governance === 'simplified' ? false : facts.directorHired;
    if (isHired === undefined) return { missing: ['directorHired'] };
    if (isHired) return NOTHING;
    return endOfOffice(facts, {
      most: longestDirectorTerm(facts),
      began: 'directorAppointedOn',
      charter: 'directorTermMonths',
    });
  },
};

export const officeDuties: readonly Duty[] = [boardElection, supervisorsElection, directorAppointment];
