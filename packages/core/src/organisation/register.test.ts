import { expect, it } from 'vitest';
import { operatingOn, type Register, type RegisterEvent } from './register';

const event = (type: RegisterEvent['type'], on: RegisterEvent['on']): RegisterEvent => ({
  id: type + on,
  type,
  on,
  organisation: 'a',
});
const register = (...events: RegisterEvent[]): Register => ({
  organisations: [{ id: 'a', name: 'A', kind: 'cooperative', sector: 'trade', place: 'x', facts: {} }],
  events,
});

it('follows an organisation through its events', () => {
  const life = register(
    event('resumed', '2023-06-01'),
    event('founded', '2020-05-05'),
    event('rated', '2022-12-31'),
    event('suspended', '2023-01-01'),
    event('dissolved', '2024-01-01'),
  );
  const works = (on: RegisterEvent['on']) => operatingOn(life, on).length === 1;
  expect(works('2020-05-04')).toBe(false);
  expect(works('2020-05-05')).toBe(true);
  expect(works('2022-12-31')).toBe(true);
  expect(works('2023-01-01')).toBe(false);
  expect(works('2023-06-01')).toBe(true);
  expect(works('2024-01-01')).toBe(false);
});

it('does not count what was never founded', () => {
  expect(operatingOn(register(event('rated', '2023-01-01')), '2023-12-31')).toEqual([]);
});
