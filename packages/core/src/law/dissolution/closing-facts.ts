import { choice, dayOrNever, yesNo } from '../engine/fact';

const done = (vi: string, en: string) =>
  yesNo({
    vi: `từ khi có quyết định giải thể, có ${vi} hay không`,
    en: `whether, since the dissolution was decided, ${en}`,
  });

/** Reorganisation and dissolution. */
export const closingFacts = {
  reorganisationForm: choice(['division', 'separation', 'consolidation', 'merger'])({
    vi: 'hình thức tổ chức lại (chia, tách, hợp nhất, sáp nhập)',
    en: 'form of reorganisation (division, separation, consolidation, merger)',
  }),
  reorganisationResolvedOn: dayOrNever({
    vi: 'ngày thông qua nghị quyết hoặc hợp đồng tổ chức lại',
    en: 'day on which the reorganisation was resolved',
  }),
  /** To all creditors, the workers and the People's Committee; the day of the last of them. */
  reorganisationResolutionSentOn: dayOrNever({
    vi: 'ngày gửi xong nghị quyết tổ chức lại cho chủ nợ, người lao động, Ủy ban nhân dân',
    en: 'day on which creditors, workers and the People’s Committee had all been sent that resolution',
  }),
  dissolutionResolvedOn: dayOrNever({
    vi: 'ngày đại hội thông qua nghị quyết giải thể tự nguyện',
    en: 'day on which the congress resolved to dissolve',
  }),
  /** To all that article 98 clause 3 names; the day of the last of them. */
  dissolutionResolutionSentOn: dayOrNever({
    vi: 'ngày gửi xong nghị quyết giải thể cho các nơi phải gửi',
    en: 'day on which the resolution to dissolve had been sent to all who must have it',
  }),
  /** At the head office, branches and offices; before 2024-07-01 published in a local paper, third issue. */
  dissolutionResolutionPostedOn: dayOrNever({
    vi: 'ngày niêm yết nghị quyết giải thể (trước 01/07/2024: ngày đăng báo số thứ ba)',
    en: 'day on which the resolution to dissolve was posted (before 1 July 2024: third issue of the paper)',
  }),
  lastDebtPaidOn: dayOrNever({
    vi: 'ngày trả hết các khoản nợ và hoàn thành nghĩa vụ thuế khi giải thể',
    en: 'day on which, in the dissolution, the last debt and tax were paid',
  }),
  dissolutionFileSubmittedOn: dayOrNever({
    vi: 'ngày nộp hồ sơ đăng ký giải thể',
    en: 'day on which the file for dissolution was handed in',
  }),
  revocationReceivedOn: dayOrNever({
    vi: 'ngày nhận quyết định thu hồi giấy chứng nhận hoặc quyết định giải thể của Tòa án',
    en: 'day on which a revocation, or a court’s decision to dissolve, was received',
  }),
  /** Resolution passed, sent and posted as for a voluntary dissolution. */
  compulsoryDissolutionBegunOn: dayOrNever({
    vi: 'ngày đã thông qua, gửi và niêm yết nghị quyết giải thể theo quyết định đó',
    en: 'day on which the dissolution so decided had been resolved, sent and posted',
  }),
  hidAssets: done('cất giấu, tẩu tán tài sản', 'assets were hidden or moved away'),
  waivedClaims: done('từ bỏ hoặc giảm quyền đòi nợ', 'claims were waived or reduced'),
  securedOldDebts: done(
    'biến nợ không bảo đảm thành nợ có bảo đảm bằng tài sản của mình',
    'unsecured debts were turned into debts secured by its assets',
  ),
  signedNewContracts: done(
    'ký hợp đồng mới không nhằm thực hiện giải thể',
    'new contracts were signed that do not serve the dissolution',
  ),
  encumberedAssets: done(
    'cầm cố, thế chấp, tặng cho, cho thuê tài sản',
    'assets were pledged, mortgaged, given away or let',
  ),
  brokeOffContracts: done('chấm dứt hợp đồng đang có hiệu lực', 'contracts in force were broken off'),
  raisedCapital: done('huy động vốn', 'capital was raised in any form'),
};
