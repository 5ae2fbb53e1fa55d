import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../time';
import { beneficialOwners, type PossibleOwner } from './beneficial-owners';
import { publishedUntil, registryAnswerDueOn } from './registry-answer';

describe('registryAnswerDueOn', () => {
  it.each([
    ['three working days', { submittedOn: '2025-03-03' }, 3, '2025-03-06'],
    ['over a weekend', { submittedOn: '2025-03-06' }, 3, '2025-03-11'],
    ['over the holidays', { submittedOn: '2025-04-29' }, 3, '2025-05-07'],
    ['five on the last day of the 2012 law', { submittedOn: '2024-06-30' }, 5, '2024-07-05'],
    ['three on the first day of the 2023 law', { submittedOn: '2024-07-01' }, 3, '2024-07-04'],
    ['a change, before 28 May 2019', { submittedOn: '2019-05-27', matter: 'change' }, 5, '2019-06-03'],
    ['a change, since', { submittedOn: '2019-05-28', matter: 'change' }, 3, '2019-05-31'],
    ['a notice', { submittedOn: '2025-03-03', matter: 'notice' }, 3, '2025-03-06'],
    ['a branch', { submittedOn: '2025-03-03', matter: 'branch' }, 3, '2025-03-06'],
    [
      'a change of a branch by decree 92',
      { submittedOn: '2026-07-22', matter: 'branchChange' },
      3,
      '2026-07-27',
    ],
    [
      'a change of a branch by decree 295',
      { submittedOn: '2026-07-23', matter: 'branchChange' },
      2,
      '2026-07-27',
    ],
  ] as const)('%s', (_what, input, workingDays, effective) => {
    expect(registryAnswerDueOn(input)).toMatchObject({ ok: true, workingDays, effective });
  });

  it('tells whether the answer is late, and what shortened the term', () => {
    const asked = (on: '2025-03-06' | '2025-03-07') => registryAnswerDueOn({ submittedOn: '2025-03-03', on });
    expect(asked('2025-03-06')).toMatchObject({
      place: 'within',
      citations: [{ article: 42, clause: 4 }, {}],
    });
    expect(asked('2025-03-07')).toMatchObject({ place: 'after' });
    expect(registryAnswerDueOn({ submittedOn: '2020-03-02' })).toMatchObject({
      note: { vi: expect.stringContaining('Điều 6b') as string },
    });
    expect(registryAnswerDueOn({ submittedOn: '2019-05-27' })).not.toHaveProperty('note');
    expect(registryAnswerDueOn({ submittedOn: '2024-07-01' })).not.toHaveProperty('note');
  });

  it('says where a day stands only when asked, and what shortened the term of a founding only', () => {
    expect(registryAnswerDueOn({ submittedOn: '2025-03-03' })).not.toHaveProperty('place');
    const note = (submittedOn: '2019-05-28' | '2024-06-30', matter: 'founding' | 'change') =>
      'note' in registryAnswerDueOn({ submittedOn, matter });
    expect([note('2019-05-28', 'founding'), note('2024-06-30', 'founding')]).toEqual([true, true]);
    expect(note('2019-05-28', 'change')).toBe(false);
  });

  it('cites decree 193 beside the 2012 law on founding, while it was in force', () => {
    const cited = (submittedOn: CalendarDate, matter: 'founding' | 'change' = 'founding') => {
      const due = registryAnswerDueOn({ submittedOn, matter });
      return (
        due.ok &&
        due.citations.some(({ instrument, article }) => instrument === 'decree-193-2013' && article === 14)
      );
    };
    expect([cited('2014-01-26'), cited('2014-01-27')]).toEqual([false, true]);
    expect([cited('2024-06-30'), cited('2024-07-01')]).toEqual([true, false]);
    expect(cited('2016-03-01', 'change')).toBe(false);
  });

  it.each([
    [undefined],
    [{ submittedOn: '2025-02-30' }],
    [{ submittedOn: '2025-03-03', on: 'soon' }],
    [{ submittedOn: '2025-03-03', matter: 'toString' }],
    [{ submittedOn: '2013-06-30' }],
    [{ submittedOn: '2024-06-30', matter: 'notice' }],
  ])('refuses %j', (input) => {
    expect(registryAnswerDueOn(input as never)).toMatchObject({ ok: false });
  });
});

it('publishes for 30 days on end', () => {
  expect(publishedUntil({ acceptedOn: '2025-03-03' })).toMatchObject({ ok: true, nominal: '2025-04-02' });
  for (const wrong of [undefined, { acceptedOn: 'x' }, { acceptedOn: '2024-06-30' }])
    expect(publishedUntil(wrong as never).ok).toBe(false);
  expect(publishedUntil({ acceptedOn: 'x' as never })).toMatchObject({
    reason: { en: expect.stringContaining('exist') as string },
  });
});

describe('beneficialOwners', () => {
  const person = (name: string, more: Partial<PossibleOwner> = {}): PossibleOwner => ({
    name,
    directContribution: 0,
    indirectContribution: 0,
    controls: false,
    ...more,
  });
  const of = (people: PossibleOwner[], kind: 'cooperative' | 'union' = 'cooperative') =>
    beneficialOwners(people, { kind, charterCapital: 1000, on: '2026-07-23' });

  it.each([
    ['a quarter', [person('An', { directContribution: 250 })], 'contribution'],
    ['a quarter through others', [person('An', { indirectContribution: 250 })], 'contribution'],
    ['less, with control', [person('An', { directContribution: 249, controls: true })], 'control'],
    ['nobody but the manager', [person('An', { directContribution: 249, topManager: true })], 'topManager'],
  ] as const)('%s', (_what, people, because) => {
    expect(of([...people])).toMatchObject({ ok: true, owners: [{ name: 'An', because }], unclear: [] });
  });

  it('does not add up two ways of holding, but says so', () => {
    expect(of([person('An', { directContribution: 200, indirectContribution: 50 })])).toMatchObject({
      owners: [],
      unclear: ['An'],
      citations: [{ instrument: 'decree-295-2026', trust: 'secondary' }],
    });
  });

  it('counts only what is held indirectly in a union', () => {
    const people = [person('An', { directContribution: 250, topManager: true })];
    expect(of(people, 'union')).toMatchObject({ owners: [{ because: 'topManager' }] });
    expect(of([person('An', { indirectContribution: 250 })], 'union')).toMatchObject({
      owners: [{ because: 'contribution' }],
    });
  });

  it.each([
    ['a day that is none', {}, { on: 'x' }],
    ['no list of people', undefined, {}],
    ['capital of 0', {}, { charterCapital: 0 }],
    ['negative capital', {}, { charterCapital: -1 }],
    ['capital in parts of a đồng', {}, { charterCapital: 0.5 }],
    ['no name', { name: 7 }, {}],
    ['a negative part', { directContribution: -1 }, {}],
    ['text for a part', { indirectContribution: '1' }, {}],
    ['control in words', { controls: 'yes' }, {}],
  ])('says what is needed: %s', (_what, change, organisation) => {
    const people = change && [person('An', { controls: true }), { ...person('Bình'), ...change }];
    const asked = { kind: 'cooperative', charterCapital: 1000, on: '2026-07-23', ...organisation };
    expect(beneficialOwners(people as never, asked as never)).toMatchObject({
      ok: false,
      reason: { en: expect.stringContaining('Needed: a day that exists') as string },
    });
  });

  it('is not for groups', () => {
    const group = { kind: 'group' as never, charterCapital: 1000, on: '2026-07-23' } as const;
    expect(beneficialOwners([person('An', { controls: true })], group)).toMatchObject({
      ok: false,
      reason: { en: 'This is provided for cooperatives and unions.' },
    });
  });

  it('refuses what it cannot answer', () => {
    const asked = { kind: 'cooperative', charterCapital: 1000, on: '2026-07-23' } as const;
    expect(of([person('An')])).toMatchObject({
      ok: false,
      reason: { en: expect.stringContaining('manager') as string },
    });
    expect(beneficialOwners([person('An')], { ...asked, on: '2026-07-22' }).ok).toBe(false);
    expect(beneficialOwners([person('An')], { ...asked, on: 'x' as never }).ok).toBe(false);
    expect(beneficialOwners([person('An')], { ...asked, kind: 'group' as never }).ok).toBe(false);
    expect(beneficialOwners([person('An')], { ...asked, charterCapital: 0 }).ok).toBe(false);
    expect(beneficialOwners([null as never], asked).ok).toBe(false);
    expect(beneficialOwners([person('An', { controls: undefined as never })], asked).ok).toBe(false);
    expect(beneficialOwners(undefined as never, undefined as never).ok).toBe(false);
  });
});
