export * from './year-reports';
