import { auditParameters, auditRules } from '../audit';
import { auditCases } from '../audit/cases';
import { capitalParameters, capitalRules } from '../capital';
import { capitalCases } from '../capital/cases';
import { dissolutionParameters, dissolutionRules } from '../dissolution';
import { dissolutionCases } from '../dissolution/cases';
import type { Bilingual } from '../engine/bilingual';
import type { Parameter } from '../engine/parameter';
import type { Rule } from '../engine/rule';
import type { WorkedCase } from '../engine/worked-case';
import { fundsParameters, fundsRules } from '../funds';
import { fundsCases } from '../funds/cases';
import { governanceParameters, governanceRules } from '../governance';
import { governanceCases } from '../governance/cases';
import { groupsParameters, groupsRules } from '../groups';
import { groupsCases } from '../groups/cases';
import { lendingParameters, lendingRules } from '../lending';
import { lendingCases } from '../lending/cases';
import { meetingsParameters, meetingsRules } from '../meetings';
import { meetingsCases } from '../meetings/cases';
import { membershipParameters, membershipRules } from '../membership';
import { membershipCases } from '../membership/cases';
import { obligationsParameters } from '../obligations';
import { ratingParameters, ratingRules } from '../rating';
import { ratingCases } from '../rating/cases';
import { registrationParameters, registrationRules } from '../registration';
import { registrationCases } from '../registration/cases';
import { reportingParameters, reportingRules } from '../reporting';
import { reportingCases } from '../reporting/cases';
import { sizeParameters, sizeRules } from '../size';
import { sizeCases } from '../size/cases';
import { supportParameters, supportRules } from '../support';
import { supportCases } from '../support/cases';

/** What belongs together in the catalogue. */
export interface Subject {
  name: Bilingual;
  rules: readonly Rule[];
  parameters: readonly Parameter[];
  cases: readonly WorkedCase[];
}

function subject(vi: string, en: string, ...[rules, parameters, cases]: SubjectParts): Subject {
  return { name: { vi, en }, rules, parameters, cases };
}
type SubjectParts = [readonly Rule[], readonly Parameter[], readonly WorkedCase[]];

/** In the order of the rules. */
export const subjects: readonly Subject[] = [
  subject('Thành viên', 'Members', membershipRules, membershipParameters, membershipCases),
  subject('Đăng ký', 'Registration', registrationRules, registrationParameters, registrationCases),
  subject('Quản trị', 'Governance', governanceRules, governanceParameters, governanceCases),
  subject('Đại hội', 'Meetings', meetingsRules, meetingsParameters, meetingsCases),
  subject('Vốn', 'Capital', capitalRules, capitalParameters, capitalCases),
  subject('Cho vay nội bộ', 'Internal lending', lendingRules, lendingParameters, lendingCases),
  subject('Quỹ và thu nhập', 'Funds and income', fundsRules, fundsParameters, fundsCases),
  subject('Giải thể, thu hồi', 'Dissolution', dissolutionRules, dissolutionParameters, dissolutionCases),
  subject('Quy mô', 'Size', sizeRules, sizeParameters, sizeCases),
  subject('Kiểm toán', 'Audit', auditRules, auditParameters, auditCases),
  subject('Hỗ trợ', 'Support', supportRules, supportParameters, supportCases),
  subject('Đánh giá', 'Rating', ratingRules, ratingParameters, ratingCases),
  subject('Tổ hợp tác', 'Groups', groupsRules, groupsParameters, groupsCases),
  subject('Báo cáo', 'Reports', reportingRules, reportingParameters, reportingCases),
  subject('Lịch nghĩa vụ', 'Duties', [], obligationsParameters, []),
];
