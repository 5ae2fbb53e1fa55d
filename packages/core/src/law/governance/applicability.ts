import type { Bilingual } from '../engine/bilingual';
import { unknownWithout, type Judgement } from '../engine/finding';
import type { Case } from '../engine/rule';

export const NOT_FOR_GROUPS = {
  notFor: {
    vi: 'Tổ hợp tác tự tổ chức theo hợp đồng hợp tác; quy định này đặt cho hợp tác xã và liên hiệp.',
    en: 'A group organises itself by its cooperation contract; this norm is for cooperatives and unions.',
  },
};

const NO_BOARD: Bilingual = {
  vi: 'Tổ chức quản trị rút gọn không có hội đồng quản trị và ban kiểm soát.',
  en: 'Simplified governance has neither a board of directors nor a supervisory board.',
};

/** Law 23/2012 gave every cooperative a board; by law 17/2023 only full governance has one. */
export function underFullGovernance(
  { facts, citation }: Pick<Case<unknown>, 'facts' | 'citation'>,
  judge: () => Judgement,
): Judgement {
  if (citation.instrument === 'law-23-2012') return judge();
  if (facts.governance === undefined) return unknownWithout('governance');
  return facts.governance === 'full' ? judge() : { status: 'notApplicable', explanation: NO_BOARD };
}
