export type { Situation } from './alert';
export { raiseAlerts } from './raise-alerts';
export { reportingNow } from './reporting-days';
