import type { ComponentType } from 'preact';
import type { Route, View } from '../route';
import { AnnouncementView } from './announcement';
import { AnnouncementsView } from './announcements';
import { BoardView } from './board';
import { ExportsView } from './exports';
import { IndicatorView } from './indicator';
import { MonthView } from './month';
import { OrganisationView } from './organisation';
import { PlanView } from './plan';
import { RegisterView } from './register';
import { ReportingView } from './reporting';
import { ReviewView } from './review';
import { WriteView } from './write';

export const viewOf: Readonly<Record<View, ComponentType<{ asked: Route['asked'] }>>> = {
  board: BoardView,
  indicator: IndicatorView,
  reporting: ReportingView,
  review: ReviewView,
  month: MonthView,
  register: RegisterView,
  organisation: OrganisationView,
  plan: PlanView,
  announcements: AnnouncementsView,
  announcement: AnnouncementView,
  write: WriteView,
  exports: ExportsView,
};

/** What a view is about: while it stays the same, what is chosen and typed in it is kept. */
const ABOUT: Partial<Record<View, readonly string[]>> = {
  indicator: ['indicator'],
  month: ['organisation', 'period'],
  organisation: ['id'],
  announcement: ['id'],
  write: ['id'],
};

/** The same text for two routes means the same view of the same thing. */
export function sameView({ view, asked }: Route): string {
  return [view, ...(ABOUT[view] ?? []).map((name) => asked[name] ?? '')].join('/');
}
