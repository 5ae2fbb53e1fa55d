import { frozen } from '../frozen';

/** Who issued a legal document. */
export const issuers = frozen({
  assembly: { vi: 'Quốc hội', en: 'National Assembly' },
  government: { vi: 'Chính phủ', en: 'Government' },
  planning: { vi: 'Bộ Kế hoạch và Đầu tư', en: 'Ministry of Planning and Investment' },
  finance: { vi: 'Bộ Tài chính', en: 'Ministry of Finance' },
  agriculture: {
    vi: 'Bộ Nông nghiệp và Phát triển nông thôn',
    en: 'Ministry of Agriculture and Rural Development',
  },
});
