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
export {
  addWorkingDays,
  isWorkingDay,
  workingDay,
  workingDayAfter,
  workingDayFrom,
  type CountedDay,
  type WorkingDay,
} from './working-days';
