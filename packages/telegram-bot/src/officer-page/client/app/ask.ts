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
  let response: Response;
  try {
    response = await fetch(`api/${call}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(Object.assign({}, asked, around)),
    });
  } catch {
    return { ok: false, problem: OFFLINE };
  }
  try {
    return (await response.json()) as Outcome<C>;
  } catch {
    return { ok: false, problem: UNREADABLE };
  }
}
