export {
  addDays,
  addMonths,
  calendarDate,
  dayNumber,
  daysBetween,
  formatDate,
  isCalendarDate,
  lastDayOfMonth,
  vietnamDate,
  type CalendarDate,
} from './calendar-date';
export * from './period';
export * from './working-days';
