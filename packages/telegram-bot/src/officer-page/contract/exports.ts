import { z } from 'zod';
import { namedSchema, periodSchema } from './said';

export const exportCalls = {
  /** What the person may have as a file; `href` is relative to the page, and downloads. */
  exports: {
    asked: z.strictObject({ period: periodSchema }),
    answer: z.strictObject({
      period: namedSchema,
      files: z.array(
        z.strictObject({
          what: z.string(),
          label: z.string(),
          formats: z.array(z.strictObject({ format: z.string(), label: z.string(), href: z.string() })),
        }),
      ),
    }),
  },
} as const;
