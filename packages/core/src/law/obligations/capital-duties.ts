import { termOfDays, termOfMonths } from '../engine/term';
import { unknownAmong } from '../engine/unknown-among';
import { contributionTerm } from '../capital/parameters';
import type { FactName, Facts } from '../facts';
import { COOPERATIVES_AND_UNIONS, datedByLaw, NOTHING, type Dating, type Duty } from './duty';
import { capitalSettlementTerm } from './parameters';

/** Of the member that has owed longest; where nobody's day is told, of the founders. */
function paidInBy(facts: Facts): Dating {
  const since = facts.unpaidContributionSince ?? facts.registeredOn;
  return since ? datedByLaw(contributionTerm, since, termOfMonths) : NOTHING;
}

const OWING: readonly FactName[] = ['unpaidContribution', 'unpaidContributionSince'];

const contributions: Duty = {
  code: 'contribution-paid-in',
  title: { vi: 'Góp đủ vốn đã cam kết', en: 'Pay in the contributions promised' },
  ...COOPERATIVES_AND_UNIONS,
  date(facts) {
    if (facts.unpaidContribution === 0) return NOTHING;
    return { ...paidInBy(facts), missing: unknownAmong(facts, OWING) };
  },
};

/** Only where something is still owed, and only for terms that ended under law 17/2023. */
const settlement: Duty = {
  code: 'capital-registered-as-paid-in',
  title: {
    vi: 'Đăng ký vốn điều lệ bằng số đã góp, nếu đến hạn góp vẫn còn thiếu và không góp đủ trong 30 ngày này',
    en: 'Register the capital as paid in, if it fell short and is not made up within these 30 days',
  },
  ...COOPERATIVES_AND_UNIONS,
  date(facts) {
    if (facts.unpaidContribution === 0) return NOTHING;
    const missing = unknownAmong(facts, OWING);
    const [ended] = paidInBy(facts).dues ?? [];
    if (!facts.unpaidContribution || !ended) return { missing };
    return { ...datedByLaw(capitalSettlementTerm, ended.effective, termOfDays), missing };
  },
};

export const capitalDuties: readonly Duty[] = [contributions, settlement];
