import { UNDER_LAW_2023 } from '../engine/instrument';
import { parameterAt } from '../engine/parameter';
import { termOfMonths, termOfWorkingDays } from '../engine/term';
import { unknownAmong } from '../engine/unknown-among';
import { registrationFiling, registrationTerm, registrationTransition } from '../groups/parameters';
import { mustRegister } from '../groups/registration-rule';
import { charterTransition } from '../reporting/parameters';
import { datedByLaw, NOTHING, type Duty } from './duty';

const BEGAN = UNDER_LAW_2023.from;

const charter: Duty = {
  code: 'charter-amended',
  title: {
    vi: 'Sửa Điều lệ cho phù hợp với Luật Hợp tác xã 2023',
    en: 'Bring the charter in line with the 2023 law',
  },
  kinds: ['cooperative', 'union'],
  appliesTo: {
    vi: 'Hợp tác xã, liên hiệp thành lập trước 01/07/2024 mà Điều lệ chưa phù hợp.',
    en: 'Cooperatives and unions founded before 1 July 2024 whose charter is not in line.',
  },
  date(facts, { from, to }) {
    const dating = datedByLaw(charterTransition, BEGAN, termOfMonths);
    const last = dating.dues?.[0]?.effective;
    if (!last || last < from || last > to) return NOTHING;
    if (facts.charterConforms === true || (facts.registeredOn && facts.registeredOn >= BEGAN)) return NOTHING;
    const missing = unknownAmong(facts, ['registeredOn', 'charterConforms']);
    return missing.length > 0 ? { missing } : dating;
  },
};

/** Groups formed before the law had 18 months; since then the filing follows the signing of the contract. */
const groupRegistration: Duty = {
  code: 'group-registration',
  title: { vi: 'Nộp hồ sơ đăng ký tổ hợp tác', en: 'File the registration of the group' },
  kinds: ['group'],
  appliesTo: {
    vi: 'Tổ hợp tác có góp vốn và hợp đồng không thời hạn hoặc từ 12 tháng, hoặc đề nghị hưởng chính sách.',
    en: 'Groups with capital and a contract without end or of 12 months or more, or that apply for support.',
  },
  date(facts, { to }) {
    const least = parameterAt(registrationTerm, to);
    if (facts.hasGroupCertificate || least.status === 'outOfScope') return NOTHING;
    const must = mustRegister(facts, least.value);
    if (must === false) return NOTHING;
    const missing = unknownAmong(facts, ['hasGroupCertificate', 'contractSignedOn']);
    if (must !== true || missing.length > 0) return { missing: [...(must === true ? [] : must), ...missing] };
    const signed = facts.contractSignedOn ?? BEGAN;
    return signed < BEGAN
      ? datedByLaw(registrationTransition, BEGAN, termOfMonths)
      : datedByLaw(registrationFiling, signed, termOfWorkingDays);
  },
};

export const transitionDuties: readonly Duty[] = [charter, groupRegistration];
