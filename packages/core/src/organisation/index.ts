export * from './kind';
export * from './register';
export { placesMovedTo, rosterFrom, type Roster, type RosterEvent, type RosterPlace } from './roster';
export { NO_END, type StandingSpans } from './standing';
export * from './territory';
