import type { IncomingMessage } from 'node:http';
import { LIMITS } from './limits';
import { Refusal } from './refusal';

/** A file in a request. */
export interface Upload {
  name: string;
  type: string;
  content: Buffer;
}

/** The parameters of a call, as they came: text where they came in a form or an address, else JSON; uploads as files. */
export type Given = Record<string, unknown>;

/** Reads a call's parameters in any of the ways that Telegram takes: the address, a form, JSON, multipart. */
export async function readParameters(request: IncomingMessage): Promise<Given> {
  const given: Given = Object.fromEntries(new URL(request.url ?? '/', 'http://localhost').searchParams);
  const body = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  if (body.length === 0) return given;
  if (type.startsWith('application/json')) return { ...given, ...readJson(body) };
  if (/^(?:multipart\/form-data|application\/x-www-form-urlencoded)/.test(type))
    return { ...given, ...(await readForm(body, type)) };
  throw new Refusal(400, 'unsupported content type');
}

async function readBody(request: IncomingMessage, largest = LIMITS.uploadBytes + 1_000_000) {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    // What is too long is read to its end, so that the answer is seen.
    if (length <= largest) parts.push(part);
  }
  if (length > largest) throw new Refusal(413);
  return Buffer.concat(parts);
}

function readJson(body: Buffer): Given {
  try {
    const read: unknown = JSON.parse(body.toString('utf8'));
    if (typeof read === 'object' && read !== null && !Array.isArray(read)) return read as Given;
  } catch {
    // Refused below.
  }
  throw new Refusal(400, "can't parse request: can't parse JSON object");
}

async function readForm(body: Buffer, type: string): Promise<Given> {
  const response = new Response(new Uint8Array(body), { headers: { 'content-type': type } });
  const form = await response.formData().catch(() => {
    throw new Refusal(400, "can't parse the form");
  });
  const given: Given = {};
  for (const [name, value] of form)
    given[name] =
      typeof value === 'string'
        ? value
        : {
            name: value.name,
            type: value.type,
            content: Buffer.from(await value.arrayBuffer()),
          };
  return given;
}
