import { UNDER_LAW_2023 } from '../engine/instrument';
import { termOfMonths } from '../engine/term';
import { boardMeetings } from '../governance/board-parameters';
import { simplifiedCongress as interval } from '../meetings/congress-parameters';
import { COOPERATIVES_AND_UNIONS, datedByLaw, NOTHING, type Duty } from './duty';
import { WITH_A_BOARD, withBoard } from './with-board';

/** The next one only: the one after is counted from the day on which the next is held. */
const boardMeeting: Duty = {
  code: 'board-meeting',
  title: { vi: 'Họp hội đồng quản trị định kỳ', en: 'Hold the regular meeting of the board' },
  ...WITH_A_BOARD,
  date: (facts, { to }) =>
    withBoard(facts, to, () => {
      const { kind, lastBoardMeetingOn: last } = facts;
      if (kind === 'group' || last === 'never') return NOTHING;
      if (last === undefined) return { missing: ['lastBoardMeetingOn'] };
      return datedByLaw(boardMeetings[kind], last, termOfMonths);
    }),
};

/** The next one only, as for the board. */
const simplifiedCongress: Duty = {
  code: 'simplified-congress',
  title: {
    vi: 'Họp đại hội thành viên định kỳ (quản trị rút gọn)',
    en: 'Hold the regular congress (simplified governance)',
  },
  kinds: COOPERATIVES_AND_UNIONS.kinds,
  appliesTo: {
    vi: 'Hợp tác xã, liên hiệp theo tổ chức quản trị rút gọn.',
    en: 'Cooperatives and unions under simplified governance.',
  },
  date({ governance, lastCongressOn: last }, { to }) {
    if (to < UNDER_LAW_2023.from || governance === 'full' || last === 'never') return NOTHING;
    if (governance === undefined) return { missing: ['governance'] };
    return last === undefined ? { missing: ['lastCongressOn'] } : datedByLaw(interval, last, termOfMonths);
  },
};

export const meetingDuties: readonly Duty[] = [boardMeeting, simplifiedCongress];
