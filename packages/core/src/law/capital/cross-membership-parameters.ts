import { law2012, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';
import { requirement } from '../engine/requirement';

const checkedOn = '2026-11-23';
/** Article 115 clauses 3 and 4 came into force before the rest of law 17/2023 (article 114 clause 2). */
export const EARLY_PART = '2023-09-01';

/** Nothing forbade it under the 2012 law. */
const allowedBefore = {
  from: '2013-07-01',
  to: '2023-08-31',
  because: 'noSuchNorm',
  note: {
    vi: 'Luật Hợp tác xã 2012 không cấm doanh nghiệp do hợp tác xã lập, góp vốn là thành viên của chính hợp tác xã đó.',
    en: 'The 2012 law did not forbid an enterprise held by a cooperative to be its member.',
  },
  citation: law2012('d13'),
} as const;

export const noCrossMembership = requirement(
  'no-cross-membership',
  {
    vi: 'Doanh nghiệp mình có vốn không là thành viên của mình',
    en: 'No enterprise that it holds is its member',
  },
  {
    values: [{ ...UNDER_LAW_2023, value: true, citation: law2023('d82.k3'), checkedOn }],
    absences: [
      allowedBefore,
      {
        from: EARLY_PART,
        to: '2024-06-30',
        because: 'noSuchNorm',
        note: {
          vi: 'Điều cấm chỉ áp dụng từ 01/07/2024; lúc này chỉ không được tăng tỷ lệ sở hữu chéo đang có.',
          en: 'The ban itself applies from 1 July 2024; until then a cross-holding may only not be raised.',
        },
        citation: law2023('d115.k4'),
      },
    ],
  },
);

/** Months given to a cooperative to end a cross-holding that stood on 1 September 2023. Unions are not named there. */
export const crossMembershipTerm = frozen({
  code: 'cross-membership-term',
  name: { vi: 'Thời hạn chấm dứt sở hữu chéo đang có', en: 'Term for ending cross-holdings that stood' },
  unit: 'month',
  values: [{ from: EARLY_PART, value: 24, citation: law2023('d115.k4'), checkedOn }],
  absences: [allowedBefore],
} as const satisfies Parameter<number>);

export const crossHoldingFrozen = requirement(
  'cross-holding-frozen',
  {
    vi: 'Không tăng tỷ lệ sở hữu chéo từ 01/09/2023',
    en: 'Cross-holdings not raised from 1 September 2023',
  },
  {
    values: [{ from: EARLY_PART, value: true, citation: law2023('d115.k4'), checkedOn }],
    absences: [allowedBefore],
  },
);
