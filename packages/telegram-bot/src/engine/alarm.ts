/** A timer may fire a little before the clock says so. */
const LATE_MS = 20;
/** Moments so close to each other are one. */
const GRAIN_MS = 50;

/** Rings at each of the moments it was set to; none of them is lost for another. It keeps no process alive. */
export function createAlarm(ring: () => void) {
  const moments = new Set<number>();
  let timer: NodeJS.Timeout | undefined;

  function wait(): void {
    clearTimeout(timer);
    if (moments.size === 0) return;
    const next = Math.min(...moments);
    timer = setTimeout(
      () => {
        moments.delete(next);
        wait();
        ring();
      },
      Math.max(next - performance.now(), 0) + LATE_MS,
    );
    timer.unref();
  }

  return {
    /** Rings in so many seconds. */
    set(seconds: number): void {
      const size = moments.size;
      moments.add(Math.ceil((performance.now() + seconds * 1000) / GRAIN_MS) * GRAIN_MS);
      if (moments.size > size) wait();
    },
    /** Rings no more. */
    clear(): void {
      clearTimeout(timer);
      moments.clear();
    },
  };
}
