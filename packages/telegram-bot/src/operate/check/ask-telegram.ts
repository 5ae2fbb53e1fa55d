import { request as requestPlain, type Agent } from 'node:http';
import { request as requestSecure } from 'node:https';

/** What Telegram answered, and by its clock when; or why it was not reached. */
export type Asked =
  | { reached: true; status: number; result?: unknown; description?: string; date?: Date; tookMs: number }
  | { reached: false; code: string };

const TIMEOUT_MS = 10_000;
const TELEGRAM = 'https://api.telegram.org';
const LARGEST_ANSWER = 1_000_000;

/** Asks one question of the Bot API that takes no parameters. Never rejects, and tells no token. */
export function askTelegram(
  method: 'getMe' | 'getWebhookInfo',
  {
    token,
    apiRoot = TELEGRAM,
    agent,
  }: { token: string; apiRoot?: string | undefined; agent: Agent | undefined },
): Promise<Asked> {
  const url = new URL(`/bot${token}/${method}`, apiRoot);
  const began = performance.now();
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) =>
      resolve({ reached: false, code: error.code ?? error.name });
    const request = (url.protocol === 'https:' ? requestSecure : requestPlain)(
      url,
      { ...(agent && { agent }), signal: AbortSignal.timeout(TIMEOUT_MS) },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('error', failed);
        response.on('data', (chunk: string) => {
          text += chunk;
          if (text.length > LARGEST_ANSWER) response.destroy(new Error('too long'));
        });
        response.on('end', () => {
          const date = response.headers.date === undefined ? undefined : new Date(response.headers.date);
          resolve({
            reached: true,
            status: response.statusCode ?? 0,
            ...bodyOf(text),
            ...(date && { date }),
            tookMs: performance.now() - began,
          });
        });
      },
    );
    request.on('error', failed);
    request.end();
  });
}

function bodyOf(text: string): { result?: unknown; description?: string } {
  try {
    const { result, description } = JSON.parse(text) as { result?: unknown; description?: string };
    return { result, ...(typeof description === 'string' && { description }) };
  } catch {
    return {};
  }
}
