import type { Screens } from '../turn';
import type { ReminderPlace } from './places';
import { reminders } from './reminders';

export { reminderEntries } from './entries';
export const reminderScreens: Screens<ReminderPlace> = { reminders };
