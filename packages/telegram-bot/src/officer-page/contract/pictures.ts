import { z } from 'zod';
import { periodSchema } from './said';

export const pictureCalls = {
  /** A screen as a picture, the very one the chat sends; `alt` says the same in words. */
  picture: {
    asked: z.strictObject({
      of: z.enum(['board', 'indicator', 'ranking', 'reporting']),
      /** Of `reporting` its last month. */
      period: periodSchema,
      place: z.string().max(64).optional(),
      /** Of `indicator` and `ranking`. */
      indicator: z.string().max(64).optional(),
      theme: z.enum(['light', 'dark']).default('light'),
    }),
    answer: z.strictObject({ svg: z.string(), alt: z.string() }),
  },
} as const;
