import { activityForms } from './activity-forms';
import type { StatisticalForm } from './statistical-form';
import { supportForms } from './support-forms';

/**
 * The 27 forms on cooperatives of annex III, circular 19/2022/TT-BKHĐT: every row that is printed, filled by an indicator of
 * ours or with why it cannot be. The circular's explanations of its forms are not among our sources.
 */
export const statisticalForms: readonly StatisticalForm[] =
  /* @__PURE__ */ activityForms.concat(supportForms);
