import { describe, expect, it } from 'vitest';
import { isCalendarDate } from '../../time';
import { instruments, type Instrument } from './instrument';

const all = Object.entries(instruments);
const codes: readonly string[] = Object.keys(instruments);

describe('instruments', () => {
  it.each(all)('%s has an interval, an issuer and words in both languages', (_code, instrument) => {
    const { from, to = from, name, title, issuer, note } = instrument;
    expect(isCalendarDate(from) && isCalendarDate(to) && from <= to).toBe(true);
    for (const words of [name, title, issuer, note]) expect(words.vi && words.en).toBeTruthy();
  });

  it.each(all)('%s ends the day before what replaced it', (_code, instrument) => {
    if (instrument.replacedBy === undefined) return;
    expect(codes).toContain(instrument.replacedBy);
    const next: Instrument = instruments[instrument.replacedBy as keyof typeof instruments];
    expect(instrument.to !== undefined && instrument.to < next.from).toBe(true);
    expect(Date.parse(next.from) - Date.parse(String(instrument.to))).toBe(86_400_000);
  });

  it('are told apart by name', () => {
    expect(new Set(all.map(([, { name }]) => name.vi)).size).toBe(all.length);
  });
});
