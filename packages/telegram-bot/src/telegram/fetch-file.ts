import { createReadStream } from 'node:fs';
import { get as getPlain, type Agent, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import type { Telegram } from 'telegraf';
import { LARGEST_DOCUMENT_BYTES, type ChatEvent } from '../dialogue/event';
import type { FileToFetch } from '../engine';
import { within } from './deadline';

const ATTEMPTS = 3;
const TIMEOUT_MS = 20_000;
const PAUSE_MS = 500;

/** The event of a file: with its content, or that it is too large or could not be fetched. It never rejects. */
export async function fetchFile(
  telegram: Telegram,
  { id, name, size, sender }: FileToFetch,
  { agent, onError }: { agent: Agent | undefined; onError: (error: unknown) => void },
): Promise<ChatEvent> {
  const tooLarge: ChatEvent = { kind: 'unreadable', what: 'tooLarge', sender };
  if (size !== undefined && size > LARGEST_DOCUMENT_BYTES) return tooLarge;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      const content = await within(TIMEOUT_MS, [], async (signal) => {
        const { file_path: path } = await telegram.callApi(
          'getFile',
          { file_id: id },
          { signal: signal as never },
        );
        return download(telegram, path ?? '', agent, signal);
      });
      if (!content) return tooLarge;
      return { kind: 'document', name, base64: content.toString('base64'), sender };
    } catch (error) {
      onError(error);
      if (attempt < ATTEMPTS) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
    }
  }
  return { kind: 'unreadable', what: 'notFetched', sender };
}

/** The content, or undefined as soon as it is more than what is taken: the size that was told may be wrong. */
async function download(
  telegram: Telegram,
  path: string,
  agent: Agent | undefined,
  signal: AbortSignal,
): Promise<Buffer | undefined> {
  const stream = path.startsWith('/')
    ? // Telegram's own server, run beside the bot, tells where the file lies.
      createReadStream(path, { signal })
    : await open(new URL(`./file/bot${telegram.token}/${path}`, telegram.options.apiRoot), agent, signal);
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LARGEST_DOCUMENT_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function open(url: URL, agent: Agent | undefined, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const get = url.protocol === 'https:' ? getSecure : getPlain;
    const through = url.protocol === 'https:' && agent ? { agent } : {};
    get(url, { signal, ...through }, (answer) => {
      if (answer.statusCode === 200) return resolve(answer);
      answer.resume();
      // The address holds the token, so it is not told.
      reject(new Error(`Telegram did not hand over a file (${answer.statusCode}).`));
    }).on('error', reject);
  });
}
