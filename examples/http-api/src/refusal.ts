import { createRoute, z } from '@hono/zod-openapi';
import { en, vi } from 'zod/locales';
import { bilingual } from './described.js';

type Issue = z.core.$ZodIssue;
type Words = z.infer<typeof bilingual>;

/** Every answer that is not 200 has this shape. */
const refusalSchema = z
  .object({
    code: z.enum(['invalid', 'unreadable', 'tooLarge', 'notFound', 'failed']),
    message: bilingual,
    problems: z.array(z.object({ path: z.string(), message: bilingual })),
  })
  .openapi('Refusal');
export type Refusal = z.infer<typeof refusalSchema>;

const MESSAGES: Record<Refusal['code'], Words> = {
  invalid: {
    vi: 'Dữ liệu gửi lên chưa đúng; xem từng lỗi.',
    en: 'The input is not right; see each problem.',
  },
  unreadable: { vi: 'Hãy gửi một đối tượng JSON.', en: 'Send a JSON object.' },
  tooLarge: { vi: 'Dữ liệu quá lớn; hãy chia nhỏ.', en: 'The input is too large; split it.' },
  notFound: {
    vi: 'Không có đường dẫn này; xem /openapi.json.',
    en: 'There is no such path; see /openapi.json.',
  },
  failed: { vi: 'Máy chủ gặp lỗi; hãy thử lại sau.', en: 'The server failed; try again later.' },
};

export function refusal(code: Refusal['code'], problems: Refusal['problems'] = []): Refusal {
  return { code, message: MESSAGES[code], problems };
}

const [inVietnamese, inEnglish] = [vi().localeError, en().localeError];

/** What zod has found wrong with what was given, in both languages. */
export function problemsOf(issues: readonly Issue[], given: unknown): Refusal['problems'] {
  return issues.map((found) => {
    const issue = { ...found, input: at(found.path, given) } as z.core.$ZodRawIssue;
    const message = { vi: said(inVietnamese(issue)), en: said(inEnglish(issue)) };
    return { path: found.path.join('.'), message };
  });
}

function at(path: readonly PropertyKey[], given: unknown): unknown {
  return path.reduce<unknown>(
    (held, key) => (held as Record<PropertyKey, unknown> | undefined)?.[key],
    given,
  );
}

function said(words: string | { message: string } | undefined | null): string {
  return (typeof words === 'string' ? words : words?.message) ?? 'invalid';
}

const json = <Schema extends z.ZodType>(schema: Schema) => ({ content: { 'application/json': { schema } } });

/** A question: what goes in, what comes out, and the refusals that every question can meet. */
export function question<Asked extends z.ZodType, Answered extends z.ZodType>(about: {
  path: string;
  summary: string;
  asked: Asked;
  answered: Answered;
}) {
  const refused = (description: string) => ({ ...json(refusalSchema), description });
  return createRoute({
    method: 'post',
    path: about.path,
    operationId: about.path.slice(1),
    summary: about.summary,
    request: { body: { ...json(about.asked), required: true } },
    responses: {
      200: { ...json(about.answered), description: 'The answer' },
      400: refused('Not JSON'),
      413: refused('Too large'),
      422: refused('Not right, with every problem named'),
    },
  });
}
