import type { Backlog } from '@hoptac/adapters/store';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds: within a breath, within a wait, too long. */
const ANSWER_BUCKETS = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

export type Metrics = ReturnType<typeof createMetrics>;

/** The few numbers that tell how a bot does. None of them names a person, a chat or an organisation. */
export function createMetrics({ alliance, version }: { alliance: string; version: string }) {
  const registry = new Registry();
  registry.setDefaultLabels({ alliance });
  const registers = [registry];
  const gauge = (name: string, help: string, labelNames: readonly string[] = []) =>
    new Gauge({ name, help, labelNames, registers });
  const counter = (name: string, help: string, labelNames: readonly string[] = []) =>
    new Counter({ name, help, labelNames, registers });

  const waiting = gauge('hoptac_waiting', 'Messages not answered (inbox) or not sent (answers, bulk) yet', [
    'queue',
  ]);
  const oldest = gauge('hoptac_oldest_seconds', 'How long the oldest of them has waited', ['queue']);
  const parked = gauge('hoptac_parked', 'Messages set aside because they could not be answered');
  gauge('hoptac_build_info', 'Always 1', ['version', 'node']).set(
    { version, node: process.versions.node },
    1,
  );
  const ofProcess = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  ofProcess('process_resident_memory_bytes', 'Memory of the process', () => process.memoryUsage.rss());
  ofProcess('process_cpu_seconds_total', 'Time of the processor that the process has used', () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  });
  ofProcess('process_uptime_seconds', 'How long the process has run', () => process.uptime());

  return {
    received: counter('hoptac_updates_received_total', 'Messages taken in', ['channel', 'kind']),
    sent: counter('hoptac_answers_sent_total', 'Messages handed to a channel', ['channel']),
    failures: counter('hoptac_send_failures_total', 'Messages that a channel did not take', [
      'channel',
      'why',
    ]),
    submissions: counter('hoptac_submissions_total', 'Monthly reports handed in'),
    parkedNow: counter('hoptac_updates_parked_total', 'Messages set aside by this process'),
    storeErrors: counter('hoptac_store_errors_total', 'Transactions that the store failed', ['code']),
    timeToAnswer: new Histogram({
      name: 'hoptac_time_to_answer_seconds',
      help: 'From taking a message in to handing over its first answer',
      buckets: ANSWER_BUCKETS,
      registers,
    }),
    ready: gauge('hoptac_ready', '1 where messages are taken in'),
    diskFree: gauge('hoptac_disk_free_ratio', 'Free part of the disk that the store is on'),
    /** Takes over what waits, by what the store tells. */
    setBacklog({ inbox, answers, bulk, parked: aside }: Backlog, now: Date): void {
      for (const [queue, { count, oldest: since }] of Object.entries({ inbox, answers, bulk })) {
        waiting.set({ queue }, count);
        const seconds = since === undefined ? 0 : (now.getTime() - Date.parse(since)) / 1000;
        oldest.set({ queue }, Math.max(0, seconds));
      }
      parked.set(aside);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
