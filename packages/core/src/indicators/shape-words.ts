import type { z } from 'zod';
import { en, vi } from 'zod/locales';

type Said = ReturnType<typeof vi>['localeError'];

/** What is wrong with the shape of something, in Vietnamese and in English: in zod’s words, but for what is not there at all. */
export const inVietnamese = orMissing(vi().localeError, 'Thiếu mục này.');
export const inEnglish = orMissing(en().localeError, 'This is missing.');

function orMissing(said: Said, missing: string): Said {
  return (issue: z.core.$ZodRawIssue) =>
    issue.code === 'invalid_type' && issue.input === undefined ? missing : said(issue);
}
