import type { Bilingual } from '../engine/bilingual';
import type { Likeness } from './name-likeness';

/**
 * Names of state bodies, armed forces and political or social organisations that people do use. The law gives no list;
 * finding one is a reason to ask for consent, not finding one proves nothing.
 */
export const STATE_BODIES: readonly string[] = [
  'ủy ban nhân dân',
  'uỷ ban nhân dân',
  'hội đồng nhân dân',
  'tòa án',
  'toà án',
  'viện kiểm sát',
  'công an',
  'quân đội',
  'bộ đội',
  'biên phòng',
  'đảng cộng sản',
  'mặt trận tổ quốc',
  'liên đoàn lao động',
  'đoàn thanh niên',
  'hội nông dân',
  'hội liên hiệp phụ nữ',
  'hội cựu chiến binh',
  'liên minh hợp tác xã',
];

export const PEOPLE_MUST_CHECK: Readonly<
  Record<'rights' | 'stateBodies' | 'customs' | 'readAlike', Bilingual>
> = {
  rights: {
    vi: 'Tra cứu nhãn hiệu, tên thương mại, chỉ dẫn địa lý của người khác trước khi đăng ký tên.',
    en: 'Search trade marks, trade names and geographical indications of others before filing the name.',
  },
  stateBodies: {
    vi: 'Không dùng tên cơ quan nhà nước, lực lượng vũ trang, tổ chức chính trị, xã hội trong tên riêng; theo Luật 2023, được dùng nếu nơi mang tên đó đồng ý.',
    en: 'The proper name must not use the name of a state body, the armed forces, or a political or social organisation; under the 2023 law it may where that body consents.',
  },
  customs: {
    vi: 'Từ ngữ, ký hiệu không được trái truyền thống lịch sử, văn hóa, đạo đức, thuần phong mỹ tục.',
    en: 'Words and signs must not offend history, culture, morals and good customs.',
  },
  readAlike: {
    vi: 'So tên với cơ sở dữ liệu đăng ký trên toàn quốc, kể cả tên đọc lên nghe giống nhau.',
    en: 'Compare the name with the national register, names that are read alike included.',
  },
};

const confusing =
  (vi: string, en: string) =>
  (other: string): Bilingual => ({
    vi: `Dễ nhầm với “${other}”: chỉ khác ${vi}. Hãy chọn tên riêng khác.`,
    en: `Easily taken for “${other}”: it differs only by ${en}. Choose another proper name.`,
  });

export const CLASHES: Readonly<Record<Likeness, (other: string) => Bilingual>> = {
  same: (other) => ({
    vi: `Trùng với “${other}” đã đăng ký. Hãy chọn tên riêng khác.`,
    en: `The same as “${other}”, which is registered. Choose another proper name.`,
  }),
  numberOrLetter: confusing('một số hoặc một chữ cái ở cuối', 'a number or letter at the end'),
  sign: confusing('ký hiệu hoặc chữ “và”', 'a sign or “và”'),
  newWord: confusing('chữ “tân” hoặc “mới”', '“tân” or “mới”'),
  region: confusing('cụm từ chỉ miền', 'the name of a region'),
};

const ALPHABETS = {
  vietnamese: {
    vi: 'chỉ dùng chữ cái tiếng Việt, F, J, Z, W, chữ số và ký hiệu',
    en: 'use Vietnamese letters, F, J, Z, W, digits and signs only',
  },
  latin: { vi: 'chỉ dùng chữ La-tinh, chữ số và ký hiệu', en: 'use Latin letters, digits and signs only' },
} as const;

export const describe = {
  wrongInput: {
    vi: 'Cần tên bằng chữ, ngày có thật và loại: cooperative, union, developmentFund hoặc group.',
    en: 'Needed: the name as text, a day that exists, and a kind: cooperative, union, developmentFund or group.',
  },
  wrongUnit: {
    vi: 'Đơn vị phải là branch, representativeOffice hoặc businessLocation, kèm tên đầy đủ của hợp tác xã (parent).',
    en: 'The unit must be branch, representativeOffice or businessLocation, with the full name of its cooperative (parent).',
  },
  noRule: (on: string): Bilingual => ({
    vi: `Không có quy định về tên trong nguồn đang có cho loại này vào ngày ${on}.`,
    en: `The sources at hand have no rule on names for this kind on ${on}.`,
  }),
  empty: { vi: 'Chưa có tên.', en: 'There is no name.' },
  noProperName: {
    vi: 'Thiếu tên riêng sau phần loại hình.',
    en: 'A proper name must follow the kind of organisation.',
  },
  signs: {
    vi: 'Luật cho dùng ký hiệu nhưng không liệt kê; cơ quan đăng ký quyết định với ký hiệu này.',
    en: 'The law allows signs and does not list them; the registry decides on this one.',
  },
  beginning: (beginning: string): Bilingual => ({
    vi: `Tên phải bắt đầu bằng “${beginning}”.`,
    en: `The name must begin with “${beginning}”.`,
  }),
  unitWord: (word: string): Bilingual => ({
    vi: `Tên phải có cụm từ “${word}”.`,
    en: `The name must contain “${word}”.`,
  }),
  parentName: (parent: string): Bilingual => ({
    vi: `Tên phải có đủ tên của hợp tác xã, liên hiệp: “${parent}”.`,
    en: `The name must contain the full name of the cooperative or union: “${parent}”.`,
  }),
  letters: (found: readonly string[], letters: keyof typeof ALPHABETS): Bilingual => ({
    vi: `Không dùng được: ${found.join(' ')}; ${ALPHABETS[letters].vi}.`,
    en: `Not allowed: ${found.join(' ')}; ${ALPHABETS[letters].en}.`,
  }),
};
