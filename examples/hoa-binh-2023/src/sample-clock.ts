import type { CalendarDate } from '@hoptac/core/time';

/** The year is over, and December's reports are due. */
export const SAMPLE_DAY: CalendarDate = '2024-01-05';

/** The sample's time, which can be set to another day. */
export interface SampleClock {
  (): Date;
  /** Goes to eight o'clock of a day in Việt Nam, and runs on from there. */
  goTo(day: CalendarDate): void;
}

/** The sample's time: it begins at the same moment at each start, and then runs as time does. */
export function sampleClock(): SampleClock {
  let began = 0;
  let started = 0;
  const goTo = (day: CalendarDate) => {
    began = Date.parse(`${day}T08:00:00+07:00`);
    started = performance.now();
  };
  goTo(SAMPLE_DAY);
  return Object.assign(() => new Date(began + (performance.now() - started)), { goTo });
}
