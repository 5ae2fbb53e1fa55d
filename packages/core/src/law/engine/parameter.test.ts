import { describe, expect, it } from 'vitest';
import { membersMinimum } from '../membership/parameters';
import { parameters } from '../parameters';
import { rules } from '../rules';
import { instruments } from './instrument';
import { parameterAt, parameterSchema } from './parameter';

describe('parameters', () => {
  it.each(parameters.map((parameter) => [parameter.code, parameter] as const))(
    '%s is well formed',
    (_code, parameter) => {
      expect(parameterSchema.safeParse(parameter).error).toBeUndefined();
      for (const { from, to = from, citation } of parameter.values) {
        const instrument = instruments[citation.instrument];
        expect(
          (instrument.partFrom ?? instrument.from) <= from && to <= (instrument.to ?? to),
          'the instrument is in force',
        ).toBe(true);
      }
    },
  );

  it('have codes of their own, and none that a rule reads is left out of the list', () => {
    expect(new Set(parameters.map(({ code }) => code)).size).toBe(parameters.length);
    for (const rule of rules)
      for (const parameter of rule.parameters) expect(parameters).toContain(parameter);
  });

  it('cannot be changed by who reads them', () => {
    const { values } = membersMinimum.cooperative;
    expect(Object.isFrozen(values) && values.every((value) => Object.isFrozen(value))).toBe(true);
  });

  const { cooperative } = membersMinimum;
  const [first, second] = cooperative.values;
  const withFirst = (change: object) => ({ ...cooperative, values: [{ ...first, ...change }, second] });

  it.each([
    ['a citation', withFirst({ citation: undefined })],
    ['a trust grade', withFirst({ citation: { ...first.citation, trust: undefined } })],
    ['a trust grade that exists', withFirst({ citation: { ...first.citation, trust: 'sure' } })],
    ['a known instrument', withFirst({ citation: { ...first.citation, instrument: 'law-0-1900' } })],
    ['the day it was checked', withFirst({ checkedOn: undefined })],
    ['a day that exists', withFirst({ checkedOn: '2026-02-30' })],
    ['a first day', withFirst({ from: undefined })],
    ['spans that do not overlap', withFirst({ to: '2024-07-01' })],
    ['an end before the next begins', withFirst({ to: undefined })],
    ['any value', { ...cooperative, values: [] }],
  ])('are refused without %s', (_what, parameter) => {
    expect(parameterSchema.safeParse(parameter).success).toBe(false);
  });
});

describe('parameterAt', () => {
  const { cooperative, group } = membersMinimum;

  it('reads the value of the day', () => {
    expect(parameterAt(cooperative, '2013-07-01')).toMatchObject({ status: 'inForce', value: 7 });
    expect(parameterAt(cooperative, '2024-06-30')).toMatchObject({
      status: 'inForce',
      value: 7,
      to: '2024-06-30',
    });
    expect(parameterAt(cooperative, '2024-07-01')).toMatchObject({
      status: 'inForce',
      value: 5,
      checkedOn: '2026-11-23',
    });
  });

  it('guesses nothing outside', () => {
    expect(parameterAt(cooperative, '2013-06-30')).toMatchObject({
      status: 'outOfScope',
      because: 'beforeFirstValue',
    });
    expect(parameterAt(group, '2015-01-01')).toMatchObject({
      status: 'outOfScope',
      because: 'sourceNotFound',
    });
    expect(parameterAt(cooperative, '2024-02-30')).toMatchObject({
      status: 'outOfScope',
      because: 'notADay',
    });
    const ended = { ...cooperative, values: [cooperative.values[0]] };
    expect(parameterAt(ended, '2024-07-01')).toMatchObject({
      status: 'outOfScope',
      because: 'afterLastValue',
    });
  });
});
