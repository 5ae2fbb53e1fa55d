import type { Screens } from '../turn';
import type { PlanBoardPlace } from './places';
import { planBoard } from './plan-board';

export { planBoardEntries } from './entries';
export const planBoardScreens: Screens<PlanBoardPlace> = { planBoard };
