/** How an alliance reminds. */
interface ReminderRules {
  /** Day of the month on which reports of the month before are due; the usual one when left out. */
  dueDay?: number;
  quietHours: QuietHours;
}

/** From when until when nobody is reminded, by the clock in Việt Nam: `20:00`, `07:00`. */
export interface QuietHours {
  from: string;
  until: string;
}

/** Where an alliance says nothing else. */
export const USUAL_QUIET_HOURS: QuietHours = { from: '20:00', until: '07:00' };

export interface ReminderQueries {
  reminderRules: { asked: object; answer: ReminderRules };
}
