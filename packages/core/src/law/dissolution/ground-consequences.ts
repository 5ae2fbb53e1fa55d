import { citing, law2012, law2023 } from '../engine/citation';
import type { RuleDefinition } from '../engine/rule';

type Consequences = NonNullable<RuleDefinition<number>['consequences']>;

const REVOKED = {
  vi: 'Đây là căn cứ thu hồi giấy chứng nhận. Cơ quan đăng ký thông báo vi phạm và yêu cầu giải trình; không giải trình được thì ra quyết định thu hồi trong 03 ngày làm việc.',
  en: 'This is a ground for revoking the certificate. The registry gives notice and asks for an explanation; without a good one it revokes within 3 working days.',
};

/** Since 2024, whatever the ground: revocation, then a compulsory dissolution. */
const SINCE_2024: Consequences = [
  {
    from: '2024-07-01',
    to: '2024-07-17',
    citation: law2023('d97.k1.b'),
    text: {
      vi: 'Đây là căn cứ thu hồi giấy chứng nhận, dẫn đến giải thể bắt buộc.',
      en: 'This is a ground for revoking the certificate, which leads to a compulsory dissolution.',
    },
  },
  {
    from: '2024-07-18',
    to: '2026-07-22',
    citation: citing('decree-92-2024', 'text')('d53.k2'),
    text: REVOKED,
  },
  {
    from: '2026-07-23',
    citation: citing('decree-295-2026', 'secondary')('d54'),
    text: {
      vi: 'Đây là căn cứ thu hồi giấy chứng nhận, dẫn đến giải thể bắt buộc.',
      en: 'This is a ground for revoking the certificate, which leads to a compulsory dissolution.',
    },
  },
];

/** Of a ground of compulsory dissolution in article 54 clause 2 of the 2012 law. */
export const DISSOLVED_OR_REVOKED: Consequences = [
  {
    from: '2013-07-01',
    to: '2024-06-30',
    citation: law2012('d54.k2'),
    text: {
      vi: 'Ủy ban nhân dân cùng cấp với cơ quan đăng ký quyết định giải thể bắt buộc.',
      en: 'The People’s Committee at the registry’s level decides a compulsory dissolution.',
    },
  },
  ...SINCE_2024,
];

/** Of a ground of revocation in article 56 of the 2012 law. */
export const REVOKED_UNDER_BOTH: Consequences = [
  {
    from: '2013-07-01',
    to: '2024-06-30',
    citation: law2012('d56'),
    text: {
      vi: 'Bị thu hồi giấy chứng nhận đăng ký; sau đó bị giải thể bắt buộc.',
      en: 'The certificate is revoked; a compulsory dissolution follows.',
    },
  },
  ...SINCE_2024,
];
