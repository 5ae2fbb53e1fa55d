import { z } from 'zod';

/** The same words for people in both languages, Vietnamese first. */
export const bilingualSchema = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
/** A text in Vietnamese and in English. */
export type Bilingual = z.infer<typeof bilingualSchema>;
