import { describe, expect, it } from 'vitest';
import { dataElements } from '../catalogue/monthly-elements';
import { firstAfter, month, problemsAfter } from './history.samples';
import { validateMonth } from './validate-month';

describe('members beside last month', () => {
  it('agree with those who joined and those who left', () => {
    expect(problemsAfter({ officialMembers: 25, newMembers: 5 }, { officialMembers: 20 })).toEqual([]);
    expect(
      problemsAfter({ officialMembers: 24, newMembers: 5, membersLeft: 1 }, { officialMembers: 20 }),
    ).toEqual([]);
    expect(
      problemsAfter({ officialMembers: 24, newMembers: 5, membersLeft: 2 }, { officialMembers: 20 }),
    ).toEqual(['officialMembers stockDoesNotFollow']);
  });

  it('ask who joined when they rose by more, and who left when by less', () => {
    expect(firstAfter({ officialMembers: 25, newMembers: 2 }, { officialMembers: 20 })).toEqual({
      element: 'officialMembers',
      severity: 'warning',
      reason: 'stockDoesNotFollow',
      message: {
        vi: 'Thành viên tháng trước 20, tháng này 25, không khớp với thành viên mới 2. Có phải thành viên mới: 5 không?',
        en: 'Official members: 20 last month, 25 this month, which does not agree with new members 2. Should it be new members: 5?',
      },
      suggestion: { newMembers: 5 },
    });
    expect(firstAfter({ officialMembers: 22, newMembers: 5 }, { officialMembers: 20 })?.suggestion).toEqual({
      membersLeft: 3,
    });
  });

  it('are left alone when nobody joined and some went, or something is not known', () => {
    expect(problemsAfter({ officialMembers: 19, newMembers: 0 }, { officialMembers: 20 })).toEqual([]);
    expect(problemsAfter({ officialMembers: 25 }, { officialMembers: 20 })).toEqual([]);
    expect(problemsAfter({ officialMembers: 25, newMembers: 2 }, { newMembers: 1 })).toEqual([]);
    const twoMonthsAgo = [{ period: '2023-10' as const, values: { officialMembers: 20 } }];
    expect(
      validateMonth({ officialMembers: 25, newMembers: 2 }, dataElements, { month, history: twoMonthsAgo }),
    ).toEqual([]);
  });
});
