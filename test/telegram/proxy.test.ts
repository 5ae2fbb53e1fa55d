import { agentFor } from '@hoptac/telegram-bot';
import type { Agent } from 'node:http';
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { generate } from 'selfsigned';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Telegram } from 'telegraf';
import { startBotApi, type BotApi } from '../bot-api';

const ASKED = 'api.telegram.test:443';
let api: BotApi;
let cert: string;
let proxy: Server;
/** Where the proxy was asked to go. */
let wanted: string[];

beforeEach(async () => {
  const made = await generate([{ name: 'commonName', value: 'api.telegram.test' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'api.telegram.test' }] }],
  });
  cert = made.cert;
  api = await startBotApi({ tls: { key: made.private, cert } });
  wanted = [];
});
afterEach(async () => {
  await new Promise((resolve) => proxy.close(resolve));
  await api.close();
});

/** A proxy on this machine: whatever name is asked for, it leads to the Bot API server. */
async function startProxy(
  greet: (socket: Socket, go: (name: string, answer: Buffer | string) => void) => void,
) {
  proxy = createServer((socket) => {
    socket.on('error', () => undefined);
    greet(socket, (name, answer) => {
      wanted.push(name);
      const onward = connect(Number(new URL(api.apiRoot).port), '127.0.0.1', () => {
        socket.write(answer);
        onward.pipe(socket).pipe(onward);
      });
      onward.on('error', () => socket.destroy());
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(proxy.address() as AddressInfo).port}`;
}

/** What the bot learns of itself by this way out. */
async function calledThrough(address: string) {
  const agent = agentFor(address)!;
  Object.assign((agent as Agent & { options: object }).options, { ca: cert });
  const telegram = new Telegram(api.token, { apiRoot: 'https://api.telegram.test', agent });
  const me = await telegram.getMe();
  agent.destroy();
  return { username: me.username, wanted };
}

it('goes out through an HTTPS proxy, which finds the name', async () => {
  const address = await startProxy((socket, go) => {
    socket.once('data', (data) => {
      const [, name = ''] = /^CONNECT (\S+)/.exec(data.toString()) ?? [];
      go(name, 'HTTP/1.1 200 OK\r\n\r\n');
    });
  });
  expect(await calledThrough(`http://${address}`)).toEqual({ username: api.username, wanted: [ASKED] });
});

it('goes out through a SOCKS proxy, which finds the name', async () => {
  const address = await startProxy((socket, go) => {
    socket.once('data', () => {
      socket.write(Buffer.from([5, 0]));
      socket.once('data', (asked) => {
        const length = asked[4]!;
        const name = asked.subarray(5, 5 + length).toString();
        go(`${name}:${asked.readUInt16BE(5 + length)}`, Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
      });
    });
  });
  expect(await calledThrough(`socks5h://${address}`)).toEqual({ username: api.username, wanted: [ASKED] });
});

it('refuses an address that is no proxy’s, and needs none', async () => {
  await startProxy(() => undefined);
  expect(() => agentFor('ftp://a.vn')).toThrow(/http:\/\/, https:\/\/ or socks5/);
  expect(agentFor(undefined)).toBeUndefined();
});
