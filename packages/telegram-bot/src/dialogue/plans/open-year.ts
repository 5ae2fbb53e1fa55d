import { go, type Context, type Turn } from '../turn';
import { words } from './words';

/** Opens the plan of a year, where there can be one. */
export function openYear({ state }: Context, year: number, unit?: string): Turn {
  if (year < 1990 || year > 2200) return { state, notice: words[state.language].noSuchYear };
  return { state: go(state, { screen: 'plans', year, ...(unit !== undefined && { unit }) }) };
}

/** The year that people mean when they name none. */
export function planYear({ view }: Context): number {
  return Number(view.today.slice(0, 4));
}
