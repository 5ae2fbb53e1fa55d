import { array, assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCitation } from '../engine/citation';
import type { Liquidation } from './liquidation-question';
import { settleLiquidation } from './settle-liquidation';
import { splitMixedAsset } from './split-mixed-asset';

const settle = (question: Partial<Liquidation>) =>
  settleLiquidation({
    on: '2025-06-01',
    cash: 0,
    indivisible: [],
    claims: [],
    members: [
      { member: 'An', contribution: 2 },
      { member: 'Bình', contribution: 1 },
    ],
    ...question,
  });
const settled = (question: Partial<Liquidation>) => {
  const answer = settle(question);
  if (!answer.ok) throw new Error(answer.reason.en);
  return answer;
};
const claim = (kind: Liquidation['claims'][number]['kind'], amount: number, creditor: string = kind) => ({
  creditor,
  kind,
  amount,
});
const paid = (question: Partial<Liquidation>) =>
  settled(question).payments.map(({ creditor, paid: amount }) => [creditor, amount]);

describe('order of payment', () => {
  const claims = [
    claim('other', 10),
    claim('tax', 10),
    claim('secured', 10),
    claim('wages', 10),
    claim('costs', 10),
  ];

  it('is that of the 2023 law', () => {
    expect(settled({ claims, cash: 35 })).toMatchObject({
      payments: [
        { creditor: 'costs', rank: 1, paid: 10 },
        { creditor: 'wages', rank: 2, paid: 10 },
        { creditor: 'tax', rank: 3, paid: 10 },
        { creditor: 'other', rank: 4, paid: 3 },
        { creditor: 'secured', rank: 4, paid: 2 },
      ],
      unpaid: 15,
      notes: [{ citation: { article: 97, clause: 2 } }],
      citations: [{ instrument: 'law-17-2023', article: 101, clause: 4 }, { clause: 5 }],
    });
  });

  it('is that of the 2012 law on its last day', () => {
    expect(settled({ claims, cash: 35, on: '2024-06-30' })).toMatchObject({
      payments: [
        { creditor: 'costs', rank: 1, paid: 10 },
        { creditor: 'wages', rank: 2, paid: 10 },
        { creditor: 'secured', rank: 3, paid: 10 },
        { creditor: 'other', rank: 4, paid: 3 },
        { creditor: 'tax', rank: 4, paid: 2 },
      ],
      unpaid: 15,
      notes: [{ citation: { article: 49, clause: 3 } }],
      citations: [{ instrument: 'law-23-2012', article: 49, clause: 2 }, { point: 'đ' }],
    });
  });

  it('changes on 1 July 2024', () => {
    const taxAndSecured = { claims: [claim('secured', 10), claim('tax', 10)], cash: 10 };
    expect(paid({ ...taxAndSecured, on: '2024-06-30' })).toEqual([
      ['secured', 10],
      ['tax', 0],
    ]);
    expect(paid({ ...taxAndSecured, on: '2024-07-01' })).toEqual([
      ['tax', 10],
      ['secured', 0],
    ]);
  });

  it('is in proportion inside a rank, the largest fraction first', () => {
    expect(paid({ claims: [claim('other', 1, 'A'), claim('other', 2, 'B')], cash: 2 })).toEqual([
      ['A', 1],
      ['B', 1],
    ]);
  });

  it('leaves the rest to members by contribution', () => {
    expect(settled({ claims, cash: 150 })).toMatchObject({
      unpaid: 0,
      notes: [],
      members: [
        { member: 'An', amount: 67 },
        { member: 'Bình', amount: 33 },
      ],
    });
  });
});

describe('indivisible fund and assets since 2024', () => {
  it.each([
    ['fundFromStateAssets', {}, 'stateBudget', 'k2.a'],
    ['landFromState', {}, 'stateAuthority', 'k3.a'],
    ['assetsFromState', {}, 'stateAuthority', 'k3.a'],
    ['fundFromGifts', { underAgreement: true }, 'agreement', 'k2.b'],
    ['assetsFromGifts', { underAgreement: true }, 'agreement', 'k3.b'],
  ] as const)('%s is set aside', (source, more, goesTo, place) => {
    const answer = settled({ indivisible: [{ source, amount: 90, ...more }] });
    expect(answer).toMatchObject({ available: 0, setAside: [{ source, amount: 90, goesTo }] });
    const { clause, point } = answer.setAside[0]?.citation ?? {};
    expect(`k${clause}.${point}`).toBe(place);
  });

  it.each([
    ['fundFromIncome', {}],
    ['assetsFromFund', {}],
    ['assetsByCharter', {}],
    ['fundFromGifts', { underAgreement: false }],
    ['assetsFromGifts', { underAgreement: false }],
  ] as const)('%s pays creditors and members', (source, more) => {
    expect(settled({ indivisible: [{ source, amount: 90, ...more }] })).toMatchObject({
      available: 90,
      setAside: [],
      members: [{ amount: 60 }, { amount: 30 }],
    });
  });
});

describe('indivisible assets under the 2012 law', () => {
  const on = '2024-06-30';
  const indivisible: Liquidation['indivisible'] = [
    { source: 'assetsByCharter', amount: 30 },
    { source: 'assetsFromDevelopmentFund', amount: 20 },
    { source: 'assetsFromGifts', amount: 10 },
    { source: 'assetsFromState', amount: 100 },
    { source: 'landFromState', amount: 200 },
    { source: 'unknownOrigin', amount: 5 },
  ];

  it('never reach members, and pay no debt that cash pays', () => {
    const answer = settled({ on, indivisible, cash: 30, claims: [claim('tax', 30)] });
    expect(answer.members).toEqual([
      { member: 'An', amount: 0 },
      { member: 'Bình', amount: 0 },
    ]);
    expect(answer.setAside.map(({ amount }) => amount).reduce((sum, amount) => sum + amount)).toBe(365);
  });

  it('pay what is short in the order of decree 193', () => {
    const answer = settled({ on, indivisible, cash: 30, claims: [claim('tax', 65)] });
    expect(answer).toMatchObject({ unpaid: 0, available: 65 });
    expect(answer.setAside).toMatchObject([
      { source: 'assetsFromState', goesTo: 'stateBudget', amount: 100 },
      { source: 'landFromState', goesTo: 'stateAuthority', amount: 200 },
      {
        source: 'unknownOrigin',
        goesTo: 'stateBudget',
        amount: 5,
        citation: { instrument: 'circular-31-2018' },
      },
      { source: 'assetsByCharter', goesTo: 'membersResolution', amount: 25 },
    ]);
  });

  it.each([
    ['before decree 193', { on: '2014-01-26', indivisible: [{ source: 'assetsByCharter', amount: 1 }] }],
    [
      'unknown origin before circular 31',
      { on: '2018-05-13', indivisible: [{ source: 'unknownOrigin', amount: 1 }] },
    ],
    ['a fund the 2012 law did not know', { on, indivisible: [{ source: 'fundFromIncome', amount: 1 }] }],
    ['a source the 2023 law does not know', { indivisible: [{ source: 'unknownOrigin', amount: 1 }] }],
    ['a gift without a word on agreements', { indivisible: [{ source: 'assetsFromGifts', amount: 1 }] }],
    ['a remainder for nobody', { cash: 1, members: [] }],
    ['a remainder without contributions', { cash: 1, members: [{ member: 'An', contribution: 0 }] }],
    ['half a đồng', { cash: 0.5 }],
    ['a negative claim', { claims: [claim('tax', -1)] }],
    ['a day before the law', { on: '2013-06-30' }],
    ['a day that is none', { on: '2025-02-30' }],
    [
      'sums beyond exactness',
      { cash: Number.MAX_SAFE_INTEGER, indivisible: [{ source: 'fundFromIncome', amount: 9 }] },
    ],
  ])('%s is refused', (_what, question) => {
    expect(settle(question as Partial<Liquidation>)).toMatchObject({
      ok: false,
      reason: { vi: expect.any(String) as string },
    });
  });

  it('is refused, not thrown, without a question', () => {
    expect(settleLiquidation(undefined as never)).toMatchObject({ ok: false });
    expect(settled({ on: '2014-01-26', cash: 3 }).members[0]).toEqual({ member: 'An', amount: 2 });
  });
});

const amount = integer({ min: 0, max: 1_000_000 });
const source = constantFrom('landFromState', 'assetsFromState', 'assetsFromGifts', 'assetsByCharter');
const questions = record({
  on: constantFrom('2020-01-01', '2024-06-30', '2024-07-01', '2026-08-01'),
  cash: amount,
  indivisible: array(record({ source, amount, underAgreement: boolean() })),
  claims: array(
    record({
      creditor: constantFrom('a', 'b'),
      kind: constantFrom('costs', 'wages', 'tax', 'secured', 'other'),
      amount,
    }),
  ),
  members: array(record({ member: constantFrom('a', 'b'), contribution: integer({ min: 1, max: 99 }) }), {
    minLength: 1,
  }),
});

it('loses and invents no đồng, and pays no rank before the one above it', () => {
  assert(
    property(questions, (question) => {
      const { setAside, payments, members, unpaid } = settled(question);
      const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0);
      const out = sum([
        ...setAside.map((each) => each.amount),
        ...payments.map((each) => each.paid),
        ...members.map((each) => each.amount),
      ]);
      expect(out).toBe(question.cash + sum(question.indivisible.map((each) => each.amount)));
      for (const { paid: given, claimed } of payments) expect(given >= 0 && given <= claimed).toBe(true);
      const short = payments.filter(({ paid: given, claimed }) => given < claimed).map(({ rank }) => rank);
      const later = payments.filter(({ rank }) => rank > Math.min(...short));
      expect(sum(later.map((each) => each.paid))).toBe(0);
      expect(Math.min(unpaid, sum(members.map((each) => each.amount)))).toBe(0);
    }),
  );
});

describe('splitMixedAsset', () => {
  const on = '2020-05-05';
  it('divides by original cost and exempts small assets from auction', () => {
    const asset = { on, valuation: 2_000_000, netProceeds: 100, funding: { state: 2, members: 1 } } as const;
    expect(splitMixedAsset(asset)).toMatchObject({
      auction: true,
      parts: [
        { source: 'state', amount: 67 },
        { source: 'members', amount: 33 },
      ],
    });
    expect(splitMixedAsset({ ...asset, valuation: 1_999_999 })).toMatchObject({ auction: false });
    expect(splitMixedAsset({ ...asset, on: '2018-05-14' }).ok).toBe(true);
    expect(splitMixedAsset({ ...asset, on: '2024-06-30' }).ok).toBe(true);
    for (const day of ['2018-05-13', '2024-07-01', 'x'])
      expect(splitMixedAsset({ ...asset, on: day as never }).ok).toBe(false);
    for (const wrong of [
      { funding: {} },
      { funding: { state: 0 } },
      { funding: { state: -1 } },
      { valuation: 0.5 },
      { netProceeds: -1 },
      { funding: { state: 1, bank: 1 } },
    ])
      expect(splitMixedAsset({ ...asset, ...(wrong as object) }).ok).toBe(false);
    expect(splitMixedAsset(undefined as never).ok).toBe(false);
  });
});

describe('the places in the law of a settlement', () => {
  const places = (question: Partial<Liquidation>) =>
    settled(question).citations.map((each) => formatCitation(each).replace(/, (Luật|Nghị|Thông).*/, ''));
  const gifts = { source: 'assetsFromGifts', amount: 10 } as const;
  const grown = { source: 'assetsFromDevelopmentFund', amount: 10 } as const;

  it('are those of the sources that pay debts, and of what is set aside', () => {
    const on = '2024-06-30';
    const common = ['Điều 49 khoản 2', 'Điều 49 khoản 2 điểm đ'];
    expect(places({ on, indivisible: [gifts, grown], claims: [claim('wages', 10)] })).toEqual([
      ...common,
      'Điều 21 khoản 2 điểm a',
      'Điều 21 khoản 1 điểm b',
    ]);
    expect(places({ on, indivisible: [gifts, grown], claims: [claim('wages', 20)] })).toEqual([
      ...common,
      'Điều 21 khoản 2 điểm a',
      'Điều 21 khoản 2 điểm b',
    ]);
  });

  it('change with the law and with what it says of the sources', () => {
    expect(settle({ on: '2024-07-01', indivisible: [{ source: 'fundFromIncome', amount: 1 }] }).ok).toBe(
      true,
    );
    expect(settle({ on: '2014-01-26', indivisible: [gifts] }).ok).toBe(false);
    expect(settle({ on: '2014-01-26', indivisible: [{ ...gifts, amount: 0 }] }).ok).toBe(true);
    expect(settle({ on: '2014-01-27', indivisible: [gifts] }).ok).toBe(true);
  });
});

describe('what cannot be settled', () => {
  const reason = (question: Partial<Liquidation>) => {
    const answer = settle(question);
    return answer.ok ? '' : answer.reason.vi;
  };

  it('is told by the source', () => {
    const unknown = { indivisible: [{ source: 'unknownOrigin', amount: 1 }] } as const;
    const asked = (on: Liquidation['on']) => reason({ on, indivisible: [...unknown.indivisible] });
    expect(asked('2018-05-13')).toContain('không rõ nguồn gốc chỉ được quy định từ');
    expect(asked('2018-05-14')).toBe('');
    expect(reason({ on: '2018-05-14', indivisible: [{ source: 'fundFromIncome', amount: 1 }] })).toContain(
      'Nguồn “fundFromIncome” không có',
    );
  });

  it('is told by the field', () => {
    expect(reason({ cash: -1 })).toContain('“cash”');
    expect(reason({ claims: [claim('wages', 0.5)] })).toContain('“claims.0.amount”');
    expect(reason({ more: 1 } as never)).toContain('“settleLiquidation”');
  });

  it('needs no contribution where nothing is left', () => {
    const nobody = { claims: [claim('wages', 10)], members: [{ member: 'An', contribution: 0 }] };
    expect(settled({ ...nobody, cash: 10 }).members).toEqual([{ member: 'An', amount: 0 }]);
    expect(reason({ ...nobody, cash: 11 })).toContain('không có vốn góp nào');
  });
});

describe('splitMixedAsset', () => {
  const asset = {
    on: '2020-05-05',
    valuation: 0,
    netProceeds: 0,
    funding: { state: 3, members: 1 },
  } as const;

  it('takes amounts of 0, and none below it', () => {
    expect(splitMixedAsset(asset)).toMatchObject({ ok: true, auction: false });
    expect(splitMixedAsset({ ...asset, funding: { state: 3, members: -1 } }).ok).toBe(false);
  });

  it('cites where it stands', () => {
    const answer = splitMixedAsset(asset);
    expect(answer.ok && answer.citations.map((each) => formatCitation(each))).toEqual([
      'Điều 5 khoản 2, Thông tư 31/2018/TT-BTC',
      'Điều 4 khoản 2 điểm b, Thông tư 31/2018/TT-BTC',
    ]);
  });
});
