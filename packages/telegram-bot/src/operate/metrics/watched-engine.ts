import { DeliveryError, type Channel, type Engine } from '../../engine';
import type { Metrics } from './metrics';

/** Answers that are not measured any more are forgotten from so many on: somebody else sent them, or nobody will. */
const MOST_PENDING = 10_000;

/** The engine, with what goes through it counted. */
export function watchedEngine(
  engine: Engine,
  metrics: Metrics,
  clock: () => number = performance.now.bind(performance),
): Engine {
  /** Since when a message waits for its first answer, by the id that answer has. */
  const pending = new Map<string, number>();
  engine.onWritten((commands) => {
    metrics.submissions.inc(commands.filter(({ kind }) => kind === 'submit').length);
  });

  function watchedChannel(channel: Channel): Channel {
    return {
      ...channel,
      async send(chat, reply, id, how) {
        try {
          await channel.send(chat, reply, id, how);
        } catch (error) {
          metrics.failures.inc({ channel: channel.name, why: whyNot(error) });
          throw error;
        }
        metrics.sent.inc({ channel: channel.name });
        const since = pending.get(id);
        if (since === undefined) return;
        pending.delete(id);
        metrics.timeToAnswer.observe((clock() - since) / 1000);
      },
    };
  }

  return {
    ...engine,
    connect: (channel) => engine.connect(watchedChannel(channel)),
    async receive(message) {
      const { channel, id, event } = message;
      const began = clock();
      await engine.receive(message);
      metrics.received.inc({ channel, kind: event.kind });
      pending.set(`${channel}:${id}:0`, began);
      if (pending.size > MOST_PENDING) pending.delete(pending.keys().next().value!);
    },
  };
}

function whyNot(error: unknown): string {
  if (!(error instanceof DeliveryError)) return 'other';
  if (error.permanent) return 'refused';
  return error.retryAfterSeconds === undefined ? 'unreached' : 'tooFast';
}
