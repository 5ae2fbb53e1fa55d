import type { Bilingual } from '../../../vi';
import type { NationalProgramme, NationalTarget } from './programme';

const ABOUT: Bilingual = { vi: 'khoảng', en: 'about' };
const MORE_THAN: Bilingual = { vi: 'trên', en: 'more than' };
const AT_LEAST: Bilingual = { vi: 'ít nhất', en: 'at least' };

/** Groups and their members, cooperatives and theirs, unions and their cooperatives: named by every document, so for 2030. */
const COUNTS_OF_2030: readonly NationalTarget[] = [
  { indicator: 'official0706Groups', target: 140_000 },
  { indicator: 'official0702Groups', target: 2_000_000 },
  { indicator: 'official0701', target: 45_000 },
  { indicator: 'official0702Cooperatives', target: 8_000_000 },
];
const UNIONS_OF_2030: readonly NationalTarget[] = [
  { indicator: 'official0706Unions', target: 340 },
  { indicator: 'nationalUnionCooperatives', target: 1700 },
];

/** National targets for the collective economy, as pages about the documents give them; the documents were not read. */
export const nationalProgrammes: readonly NationalProgramme[] = /* @__PURE__ */ define();

function define(): NationalProgramme[] {
  return [
    {
      code: 'decision1318',
      name: {
        vi: 'Kế hoạch phát triển kinh tế tập thể, hợp tác xã 2021–2025',
        en: 'Plan for the collective economy and cooperatives 2021–2025',
      },
      source: {
        document: {
          vi: 'Quyết định 1318/QĐ-TTg ngày 22/7/2021',
          en: 'Decision 1318/QĐ-TTg of 22 July 2021',
        },
        url: 'tieudungplus.vn; baohaiduong',
        trust: 'secondary',
      },
      year: 2025,
      targets: [
        { indicator: 'official0706Groups', target: 134_000, said: ABOUT },
        { indicator: 'official0702Groups', target: 1_800_000 },
        { indicator: 'official0701', target: 35_000 },
        { indicator: 'official0702Cooperatives', target: 7_100_000 },
        { indicator: 'official0706Unions', target: 210 },
        { indicator: 'nationalUnionCooperatives', target: 1100 },
        { indicator: 'nationalRatedGoodOrFair', target: 60, said: MORE_THAN },
        { indicator: 'nationalManagersCollege', target: 24, said: AT_LEAST },
        { indicator: 'nationalHighTechnologyCooperatives', target: 3000, said: MORE_THAN },
        { indicator: 'nationalFarmsInChains', target: 35, said: ABOUT },
      ],
      notComputable: [],
    },
    {
      code: 'decision340',
      name: {
        vi: 'Chiến lược phát triển kinh tế tập thể, hợp tác xã 2021–2030',
        en: 'Strategy for the collective economy and cooperatives 2021–2030',
      },
      source: {
        document: {
          vi: 'Quyết định 340/QĐ-TTg ngày 12/3/2021',
          en: 'Decision 340/QĐ-TTg of 12 March 2021',
        },
        url: 'vietnammoi.vn',
        trust: 'secondary',
      },
      year: 2030,
      targets: [
        ...COUNTS_OF_2030,
        ...UNIONS_OF_2030,
        {
          indicator: 'nationalRatedGoodOrFair',
          target: 60,
          said: { vi: 'từ 60 đến 70 %', en: '60 to 70 %' },
        },
        { indicator: 'nationalManagersCollege', target: 25, said: AT_LEAST },
      ],
      notComputable: [
        {
          target: {
            vi: 'Khoảng 80 % giám đốc có sơ cấp nghề giám đốc',
            en: 'About 80 % of directors with elementary training as directors',
          },
          why: {
            vi: 'Số liệu tháng không có bằng nghề giám đốc.',
            en: 'Monthly figures do not tell training as a director.',
          },
        },
      ],
    },
    {
      code: 'resolution20',
      name: {
        vi: 'Nghị quyết về kinh tế tập thể trong giai đoạn mới',
        en: 'Resolution on the collective economy in the new period',
      },
      source: {
        document: {
          vi: 'Nghị quyết 20-NQ/TW ngày 16/6/2022',
          en: 'Resolution 20-NQ/TW of 16 June 2022',
        },
        url: 'thinhvuongvietnam.com',
        trust: 'secondary',
      },
      year: 2030,
      targets: [
        ...COUNTS_OF_2030,
        ...UNIONS_OF_2030,
        { indicator: 'nationalRatedGoodOrFair', target: 60, said: MORE_THAN },
        { indicator: 'nationalHighTechnologyCooperatives', target: 5000, said: MORE_THAN },
      ],
      notComputable: [
        {
          target: {
            vi: 'Ít nhất 50 % tham gia chuỗi giá trị',
            en: 'At least 50 % in value chains',
          },
          why: {
            vi: 'Nguồn không nói 50 % của tất cả hay của số tốt, khá.',
            en: 'Our source does not tell whether it is of all or of those rated good and fair.',
          },
        },
        {
          target: {
            vi: 'Năm 2045: ít nhất 20 % dân số; trên 90 % hoạt động (nguồn bị cắt)',
            en: 'In 2045: at least 20 % of the population; more than 90 % operating (the source is cut off)',
          },
          why: {
            vi: 'Dân số không có trong số liệu của hợp tác xã; phần còn lại của câu không có trong nguồn.',
            en: 'The population is not in the figures of cooperatives; the rest of the sentence is not in our source.',
          },
        },
      ],
    },
    {
      code: 'plan2026To2030',
      name: {
        vi: 'Kế hoạch 2026–2030',
        en: 'Plan for 2026–2030',
      },
      source: {
        document: {
          vi: 'Báo cáo 768/BC-BTC ngày 12/12/2025',
          en: 'Report 768/BC-BTC of 12 December 2025',
        },
        url: 'en.baoninhbinh.org.vn',
        trust: 'secondary',
      },
      year: 2030,
      targets: [
        ...COUNTS_OF_2030,
        { indicator: 'nationalHighTechnologyCooperatives', target: 5000 },
        { indicator: 'nationalHighTechnologyGroups', target: 500 },
      ],
      notComputable: [],
    },
  ];
}
