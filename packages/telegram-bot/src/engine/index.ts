export * from './alliance';
export * from './channel';
export * from './engine';
export { hashInvitationCode, invite } from './invitation';
export { readPlanReport } from './plan-year';
