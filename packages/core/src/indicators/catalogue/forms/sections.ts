import type { FormMeasure, FormRow, FormSection } from './statistical-form';

/** The total, where a form prints it as a row. */
export const TOTAL: FormSection = {
  code: 'total',
  name: { vi: 'Tổng số', en: 'Total' },
  rows: [{ code: 'total', name: { vi: 'Tổng số', en: 'Total' } }],
};

const INDUSTRY = {
  vi: 'Phân theo hệ thống ngành kinh tế Việt Nam (17 ngành nghề kinh doanh chính)',
  en: 'By industry (17 main lines of business of the Vietnamese classification)',
};
const TRADE: FormRow = {
  code: 'industryTrade',
  name: {
    vi: '1. Bán buôn; bán lẻ; sửa chữa ô tô, xe máy',
    en: '1. Wholesale; retail; repair of cars and motorcycles',
  },
  of: { facts: [{ fact: 'industry', equals: 'G' }] },
};

/**
 * Only two of the seventeen lines are printed by name, the second not in every form. The register's fact `industry` is the section's letter in the
 * national classification (VSIC): G is trade, C is manufacturing.
 */
export const INDUSTRIES: FormSection = {
  code: 'industry',
  name: INDUSTRY,
  rows: [
    TRADE,
    {
      code: 'industryManufacturing',
      name: { vi: '2. Công nghiệp chế biến, chế tạo', en: '2. Manufacturing' },
      of: { facts: [{ fact: 'industry', equals: 'C' }] },
    },
    {
      code: 'industryOther',
      name: { vi: '… (15 ngành còn lại, biểu không in tên)', en: '… (the other 15 lines, not printed)' },
    },
  ],
};

/** Form 12 prints cooperatives and unions below each industry. */
export const INDUSTRIES_BY_KIND: FormSection = {
  code: 'industry',
  name: INDUSTRY,
  rows: [
    TRADE,
    {
      code: 'industryTradeCooperatives',
      name: { vi: '1. … – Hợp tác xã', en: '1. … – cooperatives' },
      of: { kinds: ['cooperative'], facts: [{ fact: 'industry', equals: 'G' }] },
    },
    {
      code: 'industryTradeUnions',
      name: { vi: '1. … – Liên hiệp hợp tác xã', en: '1. … – unions of cooperatives' },
      of: { kinds: ['union'], facts: [{ fact: 'industry', equals: 'G' }] },
    },
    {
      code: 'industryOther',
      name: { vi: '… (16 ngành còn lại, biểu không in tên)', en: '… (the other 16 lines, not printed)' },
    },
  ],
};

/** The forms print the first region and its first province, and leave the others as dots. */
export const PLACES: FormSection = {
  code: 'place',
  name: { vi: 'Phân theo vùng và tỉnh, thành phố', en: 'By region and province' },
  rows: [
    {
      code: 'placeRegion',
      name: {
        vi: 'Vùng trung du và miền núi phía Bắc (và các vùng khác)',
        en: 'Northern midlands and mountains (and the other regions)',
      },
    },
    {
      code: 'placeProvince',
      name: { vi: '1. Hà Giang (và các tỉnh, thành phố khác)', en: '1. Hà Giang (and the other provinces)' },
    },
  ],
};

export const AGES: FormSection = {
  code: 'age',
  name: { vi: 'Phân theo nhóm tuổi', en: 'By age' },
  rows: [
    { code: 'age18To24', name: { vi: 'Từ 18-24', en: '18 to 24' } },
    { code: 'age25To49', name: { vi: 'Từ 25-49', en: '25 to 49' } },
    { code: 'age50AndOver', name: { vi: '50+', en: '50 and over' } },
  ],
};

export const SCHOOLING: FormSection = {
  code: 'schooling',
  name: { vi: 'Phân theo trình độ học vấn', en: 'By schooling' },
  rows: [
    { code: 'intermediate', name: { vi: 'Trung cấp chuyên nghiệp', en: 'Intermediate' } },
    { code: 'college', name: { vi: 'Cao đẳng', en: 'College' } },
    { code: 'university', name: { vi: 'Đại học', en: 'University' } },
    { code: 'postgraduate', name: { vi: 'Sau đại học', en: 'Postgraduate' } },
  ],
};

export const SUPPORT_MONEY: FormSection = {
  code: 'support',
  name: { vi: 'Kinh phí hỗ trợ', en: 'Money spent on support' },
  rows: [
    {
      code: 'supportTotal',
      name: {
        vi: 'Tổng kinh phí hỗ trợ hợp tác xã, liên hiệp hợp tác xã',
        en: 'All support to cooperatives and unions',
      },
    },
    {
      code: 'supportTraining',
      name: { vi: '1. Bồi dưỡng, đào tạo nguồn nhân lực', en: '1. Training of people' },
    },
    {
      code: 'supportTrade',
      name: { vi: '2. Xúc tiến thương mại, mở rộng thị trường', en: '2. Trade promotion and markets' },
    },
    {
      code: 'supportTechnology',
      name: {
        vi: '3. Ứng dụng khoa học, kỹ thuật và công nghệ mới',
        en: '3. Science, techniques and new technology',
      },
    },
    {
      code: 'supportFounding',
      name: {
        vi: '4. Thành lập mới, tổ chức lại hoạt động của hợp tác xã, liên hiệp hợp tác xã',
        en: '4. Founding and reorganising cooperatives and unions',
      },
    },
    {
      code: 'supportProgrammes',
      name: {
        vi: '5. Tham gia các chương trình mục tiêu, chương trình phát triển kinh tế - xã hội',
        en: '5. Target programmes and programmes of social and economic development',
      },
    },
  ],
};

export const ALL: readonly FormMeasure[] = [{ code: 'all', name: { vi: 'Tổng số', en: 'Total' } }];

export const BY_GENDER: readonly FormMeasure[] = [
  { code: 'all', name: { vi: 'Tổng số', en: 'Total' } },
  { code: 'men', name: { vi: 'Nam', en: 'Men' } },
  { code: 'women', name: { vi: 'Nữ', en: 'Women' } },
];

export const BY_KIND: readonly FormMeasure[] = [
  { code: 'cooperatives', name: { vi: 'Hợp tác xã', en: 'Cooperatives' } },
  { code: 'unions', name: { vi: 'Liên hiệp hợp tác xã', en: 'Unions of cooperatives' } },
];

/** Form 11 has three columns a year and prints no name for them. */
export const UNNAMED_COLUMNS: readonly FormMeasure[] = [
  { code: 'first', name: { vi: 'Cột thứ nhất', en: 'First column' } },
  { code: 'second', name: { vi: 'Cột thứ hai', en: 'Second column' } },
  { code: 'third', name: { vi: 'Cột thứ ba', en: 'Third column' } },
];
