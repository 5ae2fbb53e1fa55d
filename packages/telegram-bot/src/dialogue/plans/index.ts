import type { Screens } from '../turn';
import { planDone } from './done';
import type { PlansPlace } from './places';
import { planForPlace, planHistory, plans } from './plans';
import { planRevise } from './revise';

export { plansEntries } from './entries';
export const plansScreens: Screens<PlansPlace> = { plans, planHistory, planForPlace, planRevise, planDone };
