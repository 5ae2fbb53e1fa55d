import { z } from 'zod';

export const reminderPlaces = [z.object({ screen: z.literal('reminders') })] as const;
export type ReminderPlace = z.infer<(typeof reminderPlaces)[number]>;
