import { citing, law2012, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';

/** Article 3 clause 1 repealed from the text at hand in 2024; its wording of 2019 was read in a copy on hethongphapluat.vn. */
const decree77 = citing('decree-77-2019', 'secondary');

const name = { vi: 'Số thành viên tối thiểu', en: 'Minimum number of members' };

export const membersMinimum = frozen({
  cooperative: {
    code: 'members-minimum.cooperative',
    name,
    unit: 'member',
    values: [
      { ...UNDER_LAW_2012, value: 7, citation: law2012('d3.k1'), checkedOn: '2026-11-23' },
      { ...UNDER_LAW_2023, value: 5, citation: law2023('d4.k7'), checkedOn: '2026-11-23' },
    ],
  },
  union: {
    code: 'members-minimum.union',
    name,
    unit: 'member',
    values: [
      { ...UNDER_LAW_2012, value: 4, citation: law2012('d3.k2'), checkedOn: '2026-11-23' },
      { ...UNDER_LAW_2023, value: 3, citation: law2023('d4.k8'), checkedOn: '2026-11-23' },
    ],
  },
  group: {
    code: 'members-minimum.group',
    name,
    unit: 'member',
    values: [
      {
        from: '2019-11-25',
        to: '2024-06-30',
        value: 2,
        citation: decree77('d3.k1'),
        checkedOn: '2026-11-23',
      },
      { ...UNDER_LAW_2023, value: 2, citation: law2023('d4.k21'), checkedOn: '2026-11-23' },
    ],
    absences: [
      {
        from: '2013-07-01',
        to: '2019-11-24',
        because: 'sourceNotFound',
        note: {
          vi: 'Thời gian này tổ hợp tác theo Nghị định 151/2007/NĐ-CP; chưa có văn bản để tra nên không kết luận.',
          en: 'Groups were then under Decree 151/2007/NĐ-CP, whose text is not at hand, so nothing is concluded.',
        },
      },
    ],
  },
} as const satisfies Record<string, Parameter<number>>);

const noForeignShare = {
  ...UNDER_LAW_2012,
  because: 'noSuchNorm',
  note: {
    vi: 'Luật Hợp tác xã 2012 không đặt tỷ lệ cho thành viên nước ngoài; ngành nghề hạn chế sở hữu nước ngoài thì theo pháp luật đầu tư.',
    en: 'The 2012 law set no share for foreign members; where a business line limits foreign ownership, investment law applied.',
  },
  citation: law2012('d13.k1.a'),
} as const;

/** The number must stay strictly under this share. Clauses differ by kind: a union has no individual members. */
export const foreignMembersCap = frozen({
  cooperative: {
    code: 'foreign-members-cap.cooperative',
    name: { vi: 'Tỷ lệ thành viên nước ngoài', en: 'Share of foreign members' },
    unit: 'percent',
    values: [{ ...UNDER_LAW_2023, value: 35, citation: law2023('d30.k7'), checkedOn: '2026-11-23' }],
    absences: [noForeignShare],
  },
  union: {
    code: 'foreign-members-cap.union',
    name: { vi: 'Tỷ lệ thành viên nước ngoài', en: 'Share of foreign members' },
    unit: 'percent',
    values: [{ ...UNDER_LAW_2023, value: 35, citation: law2023('d34.k6'), checkedOn: '2026-11-23' }],
    absences: [{ ...noForeignShare, citation: law2012('d13.k2') }],
  },
} as const satisfies Record<string, Parameter<number>>);
