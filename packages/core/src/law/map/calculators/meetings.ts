import { boardQuorum } from '../../governance/board-quorum';
import { incompatibleOffices } from '../../governance/incompatible-offices';
import { OFFICES } from '../../governance/office';
import { annualMeetingDueOn } from '../../meetings/annual-meeting-due-on';
import { delegatesRequired } from '../../meetings/delegates-required';
import { quorum } from '../../meetings/quorum';
import { votesToPass } from '../../meetings/votes-to-pass';
import { calculator, EACH_LAW } from './calculator';

export const meetingCalculators = [
  calculator(
    'annualMeetingDueOn',
    { vi: 'Hạn họp đại hội thường niên', en: 'when the annual congress is due' },
    [
      () => annualMeetingDueOn({ fiscalYearEnd: '2022-12-31' }),
      () => annualMeetingDueOn({ fiscalYearEnd: '2024-12-31' }),
    ],
  ),
  calculator(
    'delegatesRequired',
    { vi: 'Số đại biểu tối thiểu', en: 'how many delegates a congress needs' },
    EACH_LAW.map(
      (on) => () =>
        [20, 50, 100, 200, 800, 2000].map((officialMembers) => delegatesRequired({ officialMembers, on })),
    ),
  ),
  calculator(
    'quorum',
    { vi: 'Số người dự họp tối thiểu', en: 'how many must attend' },
    EACH_LAW.map((on) => () => ([1, 2, 3] as const).map((call) => quorum({ invited: 121, call, on }))),
  ),
  calculator(
    'votesToPass',
    { vi: 'Số phiếu để thông qua', en: 'how many votes pass a resolution' },
    EACH_LAW.map(
      (on) => () =>
        (['charterAmendment', 'other'] as const).map((matter) =>
          votesToPass({ votesCast: 40, present: 40, matter, on }),
        ),
    ),
  ),
  calculator(
    'boardQuorum',
    { vi: 'Số thành viên hội đồng quản trị phải dự', en: 'how many of the board must attend' },
    EACH_LAW.map((on) => () => ([1, 2] as const).map((call) => boardQuorum({ boardMembers: 5, call, on }))),
  ),
  calculator(
    'incompatibleOffices',
    { vi: 'Chức danh không được kiêm', en: 'offices that clash' },
    EACH_LAW.flatMap((on) =>
      (['cooperative', 'union'] as const).map(
        (kind) => () =>
          incompatibleOffices(
            [
              { name: 'An', offices: OFFICES, relatives: [{ to: 'Bình', tie: 'spouse' }] },
              { name: 'Bình', offices: OFFICES },
            ],
            { on, kind },
          ),
      ),
    ),
  ),
];
