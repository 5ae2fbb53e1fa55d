import type { Screens } from '../turn';
import { planDone } from './done';
import type { PlansPlace } from './places';
import { planForPlace } from './plan-for-place';
import { planHistory } from './plan-history';
import { plans } from './plans';
import { planRevise } from './revise/revise';

export { plansEntries } from './entries';
export const plansScreens: Screens<PlansPlace> = { plans, planHistory, planForPlace, planRevise, planDone };
