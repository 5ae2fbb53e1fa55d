import type { Agent } from 'node:http';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { SocksProxyAgent } from 'socks-proxy-agent';

/**
 * The way out through a proxy, for networks on which Telegram is blocked; undefined without one.
 *
 * @param proxy `http://`, `https://`, `socks4://`, `socks5://` or `socks5h://`, with name and password where it asks for
 * them: `socks5h://name:password@10.0.0.1:1080`.
 * @throws {TypeError} for any other address.
 */
export function agentFor(proxy: string | undefined): Agent | undefined {
  if (proxy === undefined || proxy === '') return undefined;
  const { protocol } = new URL(proxy);
  const options = { keepAlive: true };
  if (/^socks[45]?[ah]?:$/.test(protocol)) return new SocksProxyAgent(proxy, options);
  if (/^https?:$/.test(protocol)) return new HttpsProxyAgent(proxy, options);
  throw new TypeError(`A proxy is http://, https:// or socks5://, not ${protocol}//.`);
}
