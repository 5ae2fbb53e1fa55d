export * from './alliance';
export * from './channel';
export * from './engine';
export { hashInvitationCode, invite, newInvitationCode } from './invitation';
export { hashPhone, normalisePhone } from './phone';
export { readPlanReport, readYear, type YearRecords } from './plan-year';
export type { FileToFetch } from './file-to-fetch';
export { ParkedUpdateError } from './parked-update-error';
