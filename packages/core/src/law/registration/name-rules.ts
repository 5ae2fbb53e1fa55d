import type { CalendarDate } from '../../time';
import { citing, law2012, law2023, type Citation } from '../engine/citation';
import { inForce, type Dated } from '../engine/dated';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { LikenessLaw } from './name-likeness';
import {
  BEFORE_DECREE_92,
  decree193,
  decree295,
  decree92,
  UNDER_DECREE_193,
  UNDER_DECREE_295,
  UNDER_DECREE_92,
} from './decree-spans';

export type NameKind = 'cooperative' | 'union' | 'developmentFund' | 'group';
export type NamedUnit = 'branch' | 'representativeOffice' | 'businessLocation';

/** How a name of one kind begins and what it may be written with, over one span of time. */
interface NameLaw extends Dated {
  kinds: readonly NameKind[];
  letters: 'vietnamese' | 'latin';
  /** Where the beginning, the letters, the likeness to others, and the forbidden contents are laid down. */
  beginning: Citation;
  writing: Citation;
  /** `forbidden` where the ban stands apart from what counts as alike. */
  likeness?: { by: LikenessLaw; same: Citation; confusing: Citation; forbidden?: Citation };
  forbidden: { rights?: Citation; stateBodies?: Citation; customs: Citation };
}

export const BEGINNINGS: Readonly<Record<NameKind, string>> = {
  cooperative: 'Hợp tác xã',
  union: 'Liên hiệp hợp tác xã',
  developmentFund: 'Quỹ hỗ trợ phát triển hợp tác xã',
  group: 'Tổ hợp tác',
};

export const UNIT_WORDS: Readonly<Record<NamedUnit, string>> = {
  branch: 'Chi nhánh',
  representativeOffice: 'Văn phòng đại diện',
  businessLocation: 'Địa điểm kinh doanh',
};

const decree77 = citing('decree-77-2019', 'text');
const FORMAL: readonly NameKind[] = ['cooperative', 'union', 'developmentFund'];

const by2012 = { beginning: law2012('d22.k1'), writing: law2012('d22.k1'), letters: 'latin' } as const;
const by2023 = {
  kinds: FORMAL,
  letters: 'vietnamese',
  beginning: law2023('d50.k1.a'),
  writing: law2023('d50.k1.b'),
  forbidden: {
    rights: law2023('d50.k5.b'),
    stateBodies: law2023('d50.k5.c'),
    customs: law2023('d50.k5.d'),
  },
} as const;

const NAME_LAWS: readonly NameLaw[] = [
  {
    // Article 22 has the name written in Vietnamese and leaves the details to a decree that was not there yet.
    from: UNDER_LAW_2012.from,
    to: '2014-01-26',
    kinds: ['cooperative', 'union'],
    ...by2012,
    forbidden: { customs: law2012('d22.k1') },
  },
  {
    ...UNDER_DECREE_193,
    kinds: ['cooperative', 'union'],
    ...by2012,
    writing: decree193('d7.k1'),
    likeness: { by: 'decree193', same: decree193('d10.k1'), confusing: decree193('d10.k2') },
    forbidden: {
      rights: decree193('d8.k2'),
      stateBodies: decree193('d8.k3'),
      customs: decree193('d8.k4'),
    },
  },
  {
    ...BEFORE_DECREE_92,
    ...by2023,
    likeness: { by: 'law', same: law2023('d50.k5.a'), confusing: law2023('d50.k5.a') },
  },
  {
    ...UNDER_DECREE_92,
    ...by2023,
    likeness: {
      by: 'decree92',
      same: decree92('d17.k1'),
      confusing: decree92('d17.k2'),
      forbidden: decree92('d15.k1'),
    },
  },
  {
    // Our paraphrase says only that names must not be the same or confusing; its list of likenesses was not read.
    ...UNDER_DECREE_295,
    ...by2023,
    likeness: { by: 'law', same: decree295('d17'), confusing: decree295('d17'), forbidden: decree295('d15') },
  },
  {
    // Decree 294/2026 probably replaced this one on 2026-07-23; its text was not found.
    from: '2019-11-25',
    to: '2026-07-22',
    kinds: ['group'],
    letters: 'vietnamese',
    beginning: decree77('d13.k2.a'),
    writing: decree77('d13.k2.b'),
    forbidden: { customs: decree77('d13.k2.b') },
  },
];

export function nameLawAt(kind: NameKind, on: CalendarDate): NameLaw | undefined {
  return inForce(
    NAME_LAWS.filter(({ kinds }) => kinds.includes(kind)),
    on,
  );
}

/** Where the name of a dependent unit is laid down. */
export function unitNameCitation(on: CalendarDate): Citation {
  return on < UNDER_LAW_2023.from ? law2012('d27.k4') : law2023('d50.k4');
}

/** Where the letters of such a name are laid down, if anywhere but with those of its organisation. */
export function unitWritingCitation(on: CalendarDate): Citation | undefined {
  return on >= UNDER_DECREE_92.from && on <= UNDER_DECREE_92.to ? decree92('d16.k1') : undefined;
}
