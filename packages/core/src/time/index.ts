export * from './calendar-date';
export * from './period';
export * from './working-days';
