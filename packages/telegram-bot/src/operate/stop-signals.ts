/** What a stop is asked for by. */
const STOP_SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** 0: all done; 5: the time was up, and what was left waits in the store; 128 and more: a second signal ended it at once. */
export type StopCode = 0 | 1 | 5 | 130 | 143;

const CODE_OF = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Waits for a signal, then stops within a deadline; a second signal ends it at once. Whatever way it ends, nothing that was
 * taken in is lost: it is in the store, and the next start goes on with it.
 */
export function stopOnSignal(options: {
  signals: Pick<NodeJS.EventEmitter, 'on' | 'off'>;
  stop: () => Promise<void>;
  deadlineSeconds: number;
  onError: (error: unknown) => void;
}): { stopped: Promise<StopCode>; stopNow(): void } {
  const { signals, stop, deadlineSeconds, onError } = options;
  let end: (code: StopCode) => void = () => undefined;
  const stopped = new Promise<StopCode>((resolve) => (end = resolve));
  let stopping = false;

  function begin(): void {
    stopping = true;
    const deadline = setTimeout(() => end(5), deadlineSeconds * 1000);
    stop()
      .then(
        () => end(0),
        (error: unknown) => {
          onError(error);
          end(1);
        },
      )
      .finally(() => clearTimeout(deadline));
  }

  const handlers = STOP_SIGNALS.map((signal) => ({
    signal,
    handle: () => (stopping ? end(CODE_OF[signal]) : begin()),
  }));
  for (const { signal, handle } of handlers) signals.on(signal, handle);
  return {
    stopped: stopped.finally(() => {
      for (const { signal, handle } of handlers) signals.off(signal, handle);
    }),
    stopNow() {
      if (!stopping) begin();
    },
  };
}
