import { law2012, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';

const checkedOn = '2026-11-23';

export const reorganisationTerm = frozen({
  code: 'reorganisation-term',
  name: { vi: 'Thời hạn gửi nghị quyết tổ chức lại', en: 'Term for sending a resolution to reorganise' },
  unit: 'day',
  values: [{ ...UNDER_LAW_2023, value: 15, citation: law2023('d92.k2.b'), checkedOn }],
  absences: [
    {
      ...UNDER_LAW_2012,
      because: 'noSuchNorm',
      note: {
        vi: 'Luật Hợp tác xã 2012 buộc thông báo bằng văn bản cho chủ nợ và đối tác trước khi làm thủ tục, không ghi số ngày.',
        en: 'The 2012 law has creditors and partners told in writing before the next steps; it gives no number of days.',
      },
      citation: law2012('d52.k2'),
    },
  ],
} as const satisfies Parameter<number>);

/** Under the 2012 law one term of 60 days covered notice, publication and settlement together. */
export const dissolutionSendingTerm = frozen({
  code: 'dissolution-sending-term',
  name: { vi: 'Thời hạn gửi nghị quyết giải thể', en: 'Term for sending the resolution to dissolve' },
  unit: 'workingDay',
  values: [
    { ...UNDER_LAW_2012, value: 60, unit: 'day', citation: law2012('d54.k1.a'), checkedOn },
    { ...UNDER_LAW_2023, value: 7, citation: law2023('d98.k3.a'), checkedOn },
  ],
} as const satisfies Parameter<number>);

export const dissolutionPostingTerm = frozen({
  code: 'dissolution-posting-term',
  name: { vi: 'Thời hạn niêm yết nghị quyết giải thể', en: 'Term for posting the resolution to dissolve' },
  unit: 'workingDay',
  values: [
    { ...UNDER_LAW_2012, value: 60, unit: 'day', citation: law2012('d54.k1.a'), checkedOn },
    { ...UNDER_LAW_2023, value: 7, citation: law2023('d98.k3.b'), checkedOn },
  ],
} as const satisfies Parameter<number>);

export const dissolutionFileTerm = frozen({
  code: 'dissolution-file-term',
  name: { vi: 'Thời hạn nộp hồ sơ giải thể', en: 'Term for handing in the file for dissolution' },
  unit: 'workingDay',
  values: [{ ...UNDER_LAW_2023, value: 5, citation: law2023('d98.k6'), checkedOn }],
  absences: [
    {
      ...UNDER_LAW_2012,
      because: 'noSuchNorm',
      note: {
        vi: 'Luật Hợp tác xã 2012 buộc nộp hồ sơ ngay sau khi hoàn thành giải thể, không ghi số ngày.',
        en: 'The 2012 law has the file handed in at once when the dissolution is complete; it gives no number of days.',
      },
      citation: law2012('d54.k4'),
    },
  ],
} as const satisfies Parameter<number>);

export const compulsoryDissolutionTerm = frozen({
  code: 'compulsory-dissolution-term',
  name: { vi: 'Thời hạn thực hiện giải thể bắt buộc', en: 'Term to act on a compulsory dissolution' },
  unit: 'day',
  values: [{ ...UNDER_LAW_2023, value: 10, citation: law2023('d99.k2'), checkedOn }],
  absences: [
    {
      ...UNDER_LAW_2012,
      because: 'noSuchNorm',
      note: {
        vi: 'Theo Luật Hợp tác xã 2012, hội đồng giải thể do Ủy ban nhân dân lập thực hiện trong 60 ngày; hợp tác xã không có hạn riêng.',
        en: 'Under the 2012 law a council set up by the People’s Committee acts within 60 days; the cooperative has no term of its own.',
      },
      citation: law2012('d54.k3.c'),
    },
  ],
} as const satisfies Parameter<number>);

export const forbiddenActs = frozen({
  code: 'dissolution-forbidden-acts',
  name: { vi: 'Việc bị cấm khi giải thể', en: 'Acts forbidden in a dissolution' },
  unit: 'condition',
  values: [{ ...UNDER_LAW_2023, value: true, citation: law2023('d100.k1'), checkedOn }],
  absences: [
    {
      ...UNDER_LAW_2012,
      because: 'noSuchNorm',
      note: {
        vi: 'Luật Hợp tác xã 2012 không có danh mục các việc bị cấm khi giải thể.',
        en: 'The 2012 law has no list of acts forbidden in a dissolution.',
      },
      citation: law2012('d54'),
    },
  ],
} as const satisfies Parameter<true>);
