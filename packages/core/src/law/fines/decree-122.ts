import { isCalendarDate, type CalendarDate } from '../../time';
import type { Bilingual } from '../engine/bilingual';
import { citing, law2023, type Citation } from '../engine/citation';
import { inForce, type Dated } from '../engine/dated';
import { frozen } from '../engine/frozen';

/** A fine that a decree sets for an act, in whole đồng. It is cited, never worked out for a case. */
export interface Fine {
  from: number;
  to: number;
  act: Bilingual;
  citation: Citation;
  /** Where the decree and the law differ, and so no fine may be concluded. */
  warning?: { text: Bilingual; citation: Citation };
}

interface DatedFine extends Dated {
  /** Codes of the rules whose breach it is about; none where no rule judges the act. */
  rules: readonly string[];
  fine: Omit<Fine, 'warning'>;
  warnings?: readonly (Dated & NonNullable<Fine['warning']>)[];
}

const decree122 = citing('decree-122-2021', 'text');
const MILLION = 1_000_000;
const LOWER = { from: 10 * MILLION, to: 20 * MILLION } as const;
const HIGHER = { from: 30 * MILLION, to: 50 * MILLION } as const;
const SINCE_2022 = { from: '2022-01-01' } as const;

/** Article 65, as far as its text is at hand. */
export const fines: readonly DatedFine[] = frozen([
  {
    ...SINCE_2022,
    rules: ['annual-meeting-deadline'],
    fine: {
      ...LOWER,
      act: {
        vi: 'Không tổ chức đại hội thường niên trong 03 tháng kể từ khi kết thúc năm tài chính',
        en: 'No annual congress within 3 months of the end of the financial year',
      },
      citation: decree122('d65.k1.a'),
    },
    warnings: [
      {
        from: '2024-07-01',
        citation: law2023('d59.k1'),
        text: {
          vi: 'Từ 01/07/2024 Luật cho 04 tháng, trong khi nghị định vẫn tính 03 tháng. Đại hội họp trong tháng thứ tư là đúng Luật; không kết luận mức phạt.',
          en: 'Since 1 July 2024 the law gives 4 months while the decree still counts 3. A congress in the fourth month is lawful; no fine is concluded.',
        },
      },
    ],
  },
  {
    ...SINCE_2022,
    rules: [],
    fine: {
      ...LOWER,
      act: {
        vi: 'Không lập sổ đăng ký thành viên sau khi được cấp giấy chứng nhận, hoặc lập không đầy đủ',
        en: 'No register of members after the certificate, or an incomplete one',
      },
      citation: decree122('d65.k1.b'),
    },
  },
  {
    ...SINCE_2022,
    rules: ['annual-report', 'finances-published', 'information-posted'],
    fine: {
      ...LOWER,
      act: {
        vi: 'Không cung cấp, hoặc cung cấp không đầy đủ, không đúng hạn, không chính xác thông tin về sản xuất, kinh doanh, tài chính, phân phối thu nhập',
        en: 'Information on production, business, finance or distribution of income not given, or incomplete, late or inaccurate',
      },
      citation: decree122('d65.k1.c'),
    },
    warnings: [
      {
        ...SINCE_2022,
        citation: decree122('d65.k1.c'),
        text: {
          vi: 'Đoạn đọc được không nói rõ phải cung cấp cho ai; chưa tìm thấy mức phạt riêng cho việc không báo cáo.',
          en: 'The part at hand does not say to whom it is given; no fine of its own for not reporting was found.',
        },
      },
    ],
  },
  {
    ...SINCE_2022,
    rules: [],
    fine: {
      ...LOWER,
      act: { vi: 'Không lưu trữ tài liệu theo quy định', en: 'Documents not kept as required' },
      citation: decree122('d65.k1.d'),
    },
  },
  {
    ...SINCE_2022,
    rules: [],
    fine: {
      ...HIGHER,
      act: {
        vi: 'Hoạt động với danh nghĩa hợp tác xã mà không có giấy chứng nhận đăng ký',
        en: 'Acting as a cooperative without a certificate of registration',
      },
      citation: decree122('d65.k2.a'),
    },
  },
  {
    ...SINCE_2022,
    rules: [],
    fine: {
      ...HIGHER,
      act: {
        vi: 'Kinh doanh ngành, nghề không có trong giấy chứng nhận đăng ký',
        en: 'Business lines that are not in the certificate',
      },
      citation: decree122('d65.k2.b'),
    },
  },
  {
    ...SINCE_2022,
    rules: [],
    fine: {
      ...HIGHER,
      act: {
        vi: 'Hoạt động trong thời gian đã thông báo tạm ngừng',
        en: 'Working during a suspension that was notified',
      },
      citation: decree122('d65.k2.c'),
    },
  },
  {
    ...SINCE_2022,
    rules: [],
    fine: {
      ...HIGHER,
      act: {
        vi: 'Kinh doanh ngành, nghề có điều kiện khi chưa đủ điều kiện',
        en: 'Conditional business without meeting its conditions',
      },
      citation: decree122('d65.k2.d'),
    },
  },
]);

/**
 * The fines that decree 122/2021 sets for what a rule is about: bounds in whole đồng, place, and a warning where the
 * decree conflicts with the law. Never a fine for a case.
 *
 * An empty list says only that no text at hand sets one: of articles 64 to 69 no more than article 65 clause 1 and
 * points a to d of clause 2 were read. Empty too before 2022-01-01 and for a day that does not exist.
 *
 * @example
 * finesFor('annual-meeting-deadline', { on: '2025-05-06' })[0]?.warning; // the law's four months
 */
export function finesFor(ruleCode: string, options: { on: CalendarDate }): readonly Fine[] {
  const { on } = Object(options) as { on: CalendarDate };
  if (!isCalendarDate(on)) return [];
  return fines
    .filter((each) => each.rules.includes(ruleCode) && inForce([each], on))
    .map(({ fine, warnings = [] }) => {
      const warning = inForce(warnings, on);
      return { ...fine, ...(warning && { warning: { text: warning.text, citation: warning.citation } }) };
    });
}
