import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Faults, Trouble } from './faults';
import { refusalOf } from './faults';
import { METHODS } from './methods';
import { methodNamed, parametersOf, type Method } from './parameters';
import { Refusal } from './refusal';
import { readParameters, type Given } from './request';
import type { World } from './world';

/** What was asked of the server: for tests that ask how the bot calls it. */
export interface Asked {
  method: string;
  given: Given;
  at: number;
  /** The code it was refused with. */
  refused?: number;
}

type Answer = (world: World, parameters: unknown) => unknown;

/** Telegram's two addresses, `/bot<token>/<method>` and `/file/bot<token>/<path>`, over HTTP. */
export async function serve(options: {
  world: World;
  faults: Faults;
  asked: Asked[];
  port: number;
  tls?: { key: string; cert: string };
}): Promise<{ apiRoot: string; close(): Promise<void> }> {
  const { world, faults, asked, port, tls } = options;

  const handle = (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response).catch((error: unknown) => {
      if (!(error instanceof Refusal)) response.destroy(error as Error);
      else reply(response, error.code, error.body());
    });
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = /^\/file\/bot([^/]+)\/(.+)$/.exec(pathname);
    if (file) return download(response, decodeURIComponent(file[1]!), file[2]!);
    const call = /^\/bot([^/]+)\/(\w+)$/.exec(pathname);
    if (!call || !/^\d+:[\w-]+$/.test(decodeURIComponent(call[1]!))) throw new Refusal(404);
    if (decodeURIComponent(call[1]!) !== world.token) throw new Refusal(401);
    const given = await readParameters(request);
    const one: Asked = { method: call[2]!, given, at: world.now() };
    asked.push(one);
    const method = methodNamed(call[2]!);
    if (!method) throw new Refusal(404, 'method not found');
    try {
      await carryOut(response, method, given);
    } catch (error) {
      if (error instanceof Refusal) one.refused = error.code;
      throw error;
    }
  }

  async function carryOut(response: ServerResponse, method: Method, given: Given): Promise<void> {
    const chat = given['chat_id'] === undefined ? undefined : Number(given['chat_id']);
    const trouble = faults.meet({ method, chat });
    if (trouble && !(await begins(trouble, response))) return;
    const result = await (METHODS[method] as Answer)(world, parametersOf(method, given));
    if (trouble?.kind === 'reset') response.destroy();
    else if (trouble?.kind === 'malformed') reply(response, 200, '{"ok":true,"result":{"mess');
    else if (trouble?.kind !== 'silent') reply(response, 200, { ok: true, result });
  }

  async function download(response: ServerResponse, token: string, path: string): Promise<void> {
    const kept = world.files.get(path.split('/').at(-1)!);
    if (token !== world.token || !kept) throw new Refusal(404);
    const trouble = faults.meet({ method: 'getFile', chat: undefined });
    if (trouble && !(await begins(trouble, response))) return;
    response.writeHead(200, { 'content-type': 'application/octet-stream' });
    if (trouble?.kind === 'reset' || trouble?.kind === 'malformed') {
      response.write(kept.content.subarray(0, kept.content.length / 2));
      setTimeout(() => response.destroy(), 10);
    } else if (trouble?.kind !== 'silent') response.end(kept.content);
  }

  const server = tls ? createSecureServer(tls, handle) : createServer(handle);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    apiRoot: `${tls ? 'https' : 'http'}://127.0.0.1:${address.port}`,
    close: () => closeServer(server),
  };
}

/** Whether the call is carried out all the same, once what stands before it is over. */
async function begins(trouble: Trouble, response: ServerResponse): Promise<boolean> {
  switch (trouble.kind) {
    case 'refuse':
      throw refusalOf(trouble);
    case 'broken':
      response.writeHead(trouble.status, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>');
      return false;
    case 'reset':
      if (trouble.when === 'before') response.destroy();
      return trouble.when === 'after';
    case 'silent':
      return trouble.when === 'after';
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, trouble.milliseconds));
      return true;
    case 'malformed':
      return true;
  }
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  if (response.destroyed) return;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json' }).end(text);
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
