export * from './alliance';
export * from './channel';
export * from './engine';
export { hashInvitationCode, invite } from './invitation';
export { readPlanReport, readYear, type YearRecords } from './plan-year';
