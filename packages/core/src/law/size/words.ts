import type { Bilingual } from '../engine/bilingual';
import type { SizeThreshold } from './parameters';
import type { SizeQuestion } from './question';

const CLASS = {
  large: { vi: 'lớn', en: 'large' },
  medium: { vi: 'vừa', en: 'medium' },
  small: { vi: 'nhỏ', en: 'small' },
};

export const NO_QUESTION: Bilingual = {
  vi: 'Cần lĩnh vực, số thành viên chính thức, doanh thu hoặc tổng nguồn vốn, và ngày xét.',
  en: 'Needed: sector, official members, revenue or total capital, and the day judged.',
};

export const NOT_A_DAY: Bilingual = {
  vi: 'Ngày xét phải là một ngày có thật, như 2025-01-01.',
  en: 'The day judged must be a day that exists, such as 2025-01-01.',
};

export const NO_SOURCE: Record<'financeBankingInsurance' | 'tradeServices', Bilingual> = {
  financeBankingInsurance: {
    vi: 'Chưa tìm được văn bản ghi ngưỡng quy mô cho lĩnh vực tài chính, ngân hàng, bảo hiểm (Điều 5 Nghị định 113/2024/NĐ-CP), nên không kết luận.',
    en: 'No source found gives the thresholds for finance, banking and insurance (article 5 of decree 113/2024/NĐ-CP), so nothing is concluded.',
  },
  tradeServices: {
    vi: 'Chưa tìm được văn bản ghi ngưỡng quy mô cho lĩnh vực thương mại, dịch vụ và lĩnh vực khác (Điều 5 Nghị định 113/2024/NĐ-CP), nên không kết luận.',
    en: 'No source found gives the thresholds for trade, services and others (article 5 of decree 113/2024/NĐ-CP), so nothing is concluded.',
  },
};

export const NOT_LARGE: Bilingual = {
  vi: 'Không thuộc quy mô lớn. Ngưỡng vừa và nhỏ của công nghiệp, xây dựng chưa tìm được trong nguồn nào, nên chưa xác định được là vừa, nhỏ hay siêu nhỏ.',
  en: 'It is not large. No source found gives the medium and small thresholds for industry and construction, so whether it is medium, small or micro is not known.',
};

/** Said where members reach a class and only an amount not given could tell the rest. */
export function needsAmount(
  { sizeClass }: SizeThreshold,
  { revenue, totalCapital }: Pick<SizeQuestion, 'revenue' | 'totalCapital'>,
): Bilingual {
  const both = revenue === undefined && totalCapital === undefined;
  const one =
    revenue === undefined
      ? ['doanh thu của năm', 'revenue of the year']
      : ['tổng nguồn vốn', 'total capital'];
  const [vi, en] = both
    ? ['doanh thu của năm hoặc tổng nguồn vốn', 'revenue of the year or total capital']
    : one;
  return {
    vi: `Số thành viên đạt mức của quy mô ${CLASS[sizeClass].vi}; cần biết thêm ${vi} để kết luận.`,
    en: `The members reach the ${CLASS[sizeClass].en} class; ${en} is needed to decide.`,
  };
}
