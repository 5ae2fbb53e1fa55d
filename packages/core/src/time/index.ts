export * from './calendar-date';
export * from './period';
