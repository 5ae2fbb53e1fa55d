import type { Role } from '@hoptac/adapters/store';
import type { Facts } from './facts';
import type { UnitCode } from './places';
import type { Sector } from '@hoptac/core/organisation';

/** A cooperative kept for people to try the bot with: it has not reported December 2023 yet. */
export interface TryOutCooperative {
  code: string;
  name: string;
  sector: Sector;
  place: UnitCode;
  facts: Facts;
}

/** One that keeps the law, one that the law of 2012 and the law of 2023 judge differently, one nobody has asked yet. */
export const tryOutCooperatives: readonly TryOutCooperative[] = [
  {
    code: 'CAM-2023',
    name: 'HTX Cam hữu cơ Đồi Thông (mẫu)',
    sector: 'agriculture',
    place: 'cao-phong',
    facts: {
      charterCapital: 1_200_000_000,
      largestContribution: 180_000_000,
      lastAnnualMeetingOn: '2023-02-18',
      outstandingTaxDebt: 0,
    },
  },
  {
    code: 'MAY-2023',
    name: 'HTX Du lịch cộng đồng Thung Mây (mẫu)',
    sector: 'other',
    place: 'mai-chau',
    facts: {
      charterCapital: 800_000_000,
      largestContribution: 200_000_000,
      lastAnnualMeetingOn: '2023-03-11',
      outstandingTaxDebt: 0,
    },
  },
  { code: 'CA-2023', name: 'HTX Cá lồng Hồ Bạc (mẫu)', sector: 'agriculture', place: 'da-bac', facts: {} },
];

export const ALLIANCE_OFFICER_CODE = 'LM-2023';

/** An invitation in clear, as it would be handed to somebody. The store is given only its hash. */
export interface SampleInvitation {
  code: string;
  role: Role;
  organisation?: string;
}
