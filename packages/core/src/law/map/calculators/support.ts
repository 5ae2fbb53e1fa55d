import type { CalendarDate } from '../../../time';
import { finesFor } from '../../fines/decree-122';
import { conversionFromGroup } from '../../groups/conversion';
import { supportAfterConversionUntil } from '../../groups/support-after-conversion';
import { rules } from '../../rules';
import { supportEligibility } from '../../support/eligibility';
import { rankForSupport, type SupportApplicant } from '../../support/rank';
import { calculator, DECREE_92_DAY, LAW_2012_DAY } from './calculator';

const on = DECREE_92_DAY;
/** Before decree 122/2021, under it, and under the law of 2023. */
const FINE_DAYS: readonly CalendarDate[] = [LAW_2012_DAY, '2023-03-01', DECREE_92_DAY];
const CLEAN = {
  underSanction: false,
  servingSentence: false,
  auditReportRequired: true,
  hasAuditReport: true,
};
const APPLICANT: SupportApplicant = {
  name: 'A',
  members: 20,
  membersWithDisabilities: 0,
  ethnicMinorityMembers: 0,
  sociallyInsured: 0,
  women: 10,
  inDisadvantagedArea: false,
  inValueChain: false,
  servesCommunity: false,
};

export const supportCalculators = [
  calculator(
    'supportEligibility',
    { vi: 'Đủ tiêu chí hỗ trợ chưa', en: 'whether support may be considered' },
    [
      () => supportEligibility({ kind: 'cooperative', on, ...CLEAN, members: [40, 45, 52] }),
      () =>
        supportEligibility({ kind: 'group', on, ...CLEAN, hasGroupCertificate: true, members: [4, 5, 6] }),
    ],
  ),
  calculator(
    'rankForSupport',
    { vi: 'Ưu tiên ai khi cùng đủ tiêu chí', en: 'who comes first among equals' },
    [() => rankForSupport([APPLICANT, { ...APPLICANT, name: 'B', members: 30 }], { on })],
  ),
  calculator('conversionFromGroup', { vi: 'Tổ hợp tác thành hợp tác xã', en: 'from group to cooperative' }, [
    () =>
      conversionFromGroup({
        certifiedOn: '2024-10-01',
        workedContinuously: true,
        allMembersAgree: true,
        members: 8,
        on: '2025-10-02',
      }),
  ]),
  calculator(
    'supportAfterConversionUntil',
    { vi: 'Hỗ trợ sau chuyển đổi đến ngày nào', en: 'how long help after conversion lasts' },
    [() => supportAfterConversionUntil({ certifiedOn: on })],
  ),
  calculator(
    'finesFor',
    { vi: 'Khung phạt theo Nghị định 122/2021', en: 'fines of decree 122/2021' },
    FINE_DAYS.map((day) => () => rules.map(({ code }) => finesFor(code, { on: day }))),
  ),
];
