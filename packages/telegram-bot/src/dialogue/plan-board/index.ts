import type { Screens } from '../turn';
import { boardIndicator } from './board-indicator';
import { boardPeriods } from './board-periods';
import { boardPlaces } from './board-places';
import { boardRanking } from './board-ranking';
import { notReported } from './not-reported';
import type { PlanBoardPlace } from './places';
import { planBoard } from './plan-board';

export { askedOfPlan } from './asked-of-plan';
export { planBoardEntries } from './entries';
export const planBoardScreens: Screens<PlanBoardPlace> = {
  planBoard,
  boardPeriods,
  boardPlaces,
  boardIndicator,
  boardRanking,
  notReported,
};
