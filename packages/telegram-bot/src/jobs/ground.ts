import { readRegister, type Person, type Transaction } from '@hoptac/adapters/store';
import { operatingOn, type Organisation, type Place, type Register } from '@hoptac/core/organisation';
import { lastDayOfMonth, periodRange, type CalendarDate, type Month } from '@hoptac/core/time';

/** What a round of reminders reads once, for everybody. */
export interface Ground {
  register: Register;
  territory: readonly Place[];
  people: readonly Person[];
  organisationOf: ReadonlyMap<string, Organisation>;
  /** Those that are to report a month: at work at its end, and neither suspended nor ended since. */
  expected(month: Month): Organisation[];
}

export async function readGround(transaction: Transaction, today: CalendarDate): Promise<Ground> {
  const register = await readRegister(transaction);
  const working = new Set(operatingOn(register, today).map(({ id }) => id));
  return {
    register,
    territory: await transaction.places.all(),
    people: await transaction.people.all(),
    organisationOf: new Map(register.organisations.map((organisation) => [organisation.id, organisation])),
    expected(month) {
      const { year, index } = periodRange(month);
      const last = lastDayOfMonth(year, index);
      // Of a month that is not over only those at work by now are known.
      const then = operatingOn(register, last < today ? last : today);
      return then.filter(({ id }) => working.has(id));
    },
  };
}

/** The cooperatives that somebody hands in figures for. */
export function officeOf({ roles }: Person): string[] {
  return roles.flatMap(({ role, organisation }) =>
    role === 'officer' && organisation !== undefined ? [organisation] : [],
  );
}
