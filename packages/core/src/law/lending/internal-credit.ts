import { requirementRule } from '../engine/requirement';
import { internalCreditNotRenewed, internalCreditStopped } from './requirements';
import { LENDING_NOT_FOR_GROUPS } from './rules';

export const internalCreditStoppedRule = requirementRule({
  parameter: internalCreditStopped,
  notForGroups: LENDING_NOT_FOR_GROUPS,
  fact: 'internalCreditSignedAfterStop',
  must: false,
  kept: {
    vi: 'Không ký hợp đồng tín dụng nội bộ mới theo Luật 2012 từ 01/09/2023.',
    en: 'No internal credit by the 2012 law was contracted from 1 September 2023 on.',
  },
  broken: {
    vi: 'Vẫn ký hợp đồng tín dụng nội bộ theo Luật 2012 từ 01/09/2023. Cần dừng; muốn cho vay thì phải theo quy định về cho vay nội bộ từ 01/07/2024.',
    en: 'Internal credit by the 2012 law was still contracted from 1 September 2023 on. Stop; lend only as internal lending allows since 1 July 2024.',
  },
});

export const internalCreditNotRenewedRule = requirementRule({
  parameter: internalCreditNotRenewed,
  notForGroups: LENDING_NOT_FOR_GROUPS,
  fact: 'internalCreditRenewed',
  must: false,
  kept: {
    vi: 'Hợp đồng tín dụng nội bộ cũ chạy đến hết hạn, không gia hạn.',
    en: 'Old internal credit contracts run out and are not renewed.',
  },
  broken: {
    vi: 'Đã gia hạn hợp đồng tín dụng nội bộ ký trước 01/09/2023. Hợp đồng cũ chỉ được thực hiện đến hết thời hạn đã ký; cần thu hồi theo hạn ban đầu.',
    en: 'A contract signed before 1 September 2023 was renewed. Old contracts may only run to their term; collect by the first term.',
  },
});
