import type { Answer, Asked, Call, Problem } from '../../contract';

/** A problem as the server tells it, or that the server could not be reached. */
export type Trouble = Omit<Problem, 'code'> & { code: Problem['code'] | 'offline' };
export type Outcome<C extends Call> = { ok: true; value: Answer<C> } | { ok: false; problem: Trouble };

/** In which language and role everything is asked. */
export interface Voice {
  language: 'vi' | 'en';
  role: string | undefined;
}

const OFFLINE: Trouble = {
  code: 'offline',
  message: {
    vi: 'Chưa nối được với máy chủ. Anh/chị kiểm tra mạng rồi bấm “Thử lại”; chưa có gì bị mất.',
    en: 'The server cannot be reached. Please check your connection and press “Try again”; nothing is lost.',
  },
};
const UNREADABLE: Trouble = {
  code: 'broken',
  message: {
    vi: 'Máy chủ trả lời không đọc được. Anh/chị đợi một lát rồi bấm “Thử lại”.',
    en: 'The answer of the server cannot be read. Please wait a moment and press “Try again”.',
  },
};

/** Asks the server. Never throws: what goes wrong is an outcome. */
export async function ask<C extends Call>(call: C, asked: Asked<C>, voice: Voice): Promise<Outcome<C>> {
  const around = voice.role === undefined ? { language: voice.language } : voice;
  return post(`api/${call}`, Object.assign({}, asked, around)) as Promise<Outcome<C>>;
}

/** Sends, and reads what the server makes of it. Never throws either. */
export async function post(
  path: string,
  body: object,
): Promise<{ ok: true; value: unknown } | { ok: false; problem: Trouble }> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    return { ok: false, problem: OFFLINE };
  }
  try {
    return (await response.json()) as { ok: true; value: unknown } | { ok: false; problem: Trouble };
  } catch {
    return { ok: false, problem: UNREADABLE };
  }
}
