import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { refused } from './visit';
import type { Topic } from './contract';
import type { Serving } from './serving';

const HEARTBEAT_MS = 25_000;
/** Pages that one server keeps open at most; each is a connection. */
const MOST_STREAMS = 500;
/** Of one session: so many tabs of it are told at once. */
const MOST_OF_ONE = 12;

/** Tells an open page what has changed, and that its session has ended as soon as it has. */
export async function streamChanges(
  context: Context,
  { visits, live, onError, session }: Pick<Serving, 'visits' | 'live' | 'onError'> & { session: string },
): Promise<Response> {
  if (live.listening() >= MOST_STREAMS || live.listening(session) >= MOST_OF_ONE)
    return context.json(refused('tooMany'), 429);
  if (!(await visits.holds(session))) return context.json(refused('signedOut'), 401);
  return streamSSE(
    context,
    async (stream) => {
      const changed = new Set<Topic>();
      let noted = false;
      let wake = () => undefined as void;
      const leave = live.listen(session, (topics) => {
        for (const topic of topics) changed.add(topic);
        noted = true;
        wake();
      });
      stream.onAbort(() => {
        leave();
        wake();
      });
      try {
        await stream.writeSSE({ event: 'hello', data: '{}' });
        while (!stream.aborted) {
          const slept = await new Promise<'change' | 'pause'>((resolve) => {
            const timer = setTimeout(() => resolve('pause'), HEARTBEAT_MS);
            wake = () => {
              clearTimeout(timer);
              resolve('change');
            };
            if (noted || stream.aborted) wake();
          });
          noted = false;
          if (stream.aborted) return;
          const topics = [...changed];
          changed.clear();
          if (!(await visits.holds(session))) {
            await stream.writeSSE({ event: 'signedOut', data: '{}' });
            return;
          }
          if (slept === 'pause') await stream.writeSSE({ event: 'pause', data: '{}' });
          if (topics.length > 0)
            await stream.writeSSE({ event: 'changed', data: JSON.stringify({ topics }) });
        }
      } finally {
        leave();
      }
    },
    // The page opens the stream again by itself.
    async (error) => onError(error),
  );
}
