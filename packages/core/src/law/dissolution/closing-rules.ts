import { law2023, type Citation } from '../engine/citation';
import { inTimeRule } from '../registration/in-time';
import type { Facts } from '../facts';
import {
  compulsoryDissolutionTerm,
  dissolutionFileTerm,
  dissolutionPostingTerm,
  dissolutionSendingTerm,
  reorganisationTerm,
} from './closing-parameters';

/** The same fifteen days stand in four articles, one for each form. */
const BY_FORM: Readonly<Record<NonNullable<Facts['reorganisationForm']>, Citation>> = {
  division: law2023('d92.k2.b'),
  separation: law2023('d93.k2.b'),
  consolidation: law2023('d94.k2.c'),
  merger: law2023('d95.k2.c'),
};
const SENT = { vi: 'gửi', en: 'sent' };
const RESOLUTION = { vi: 'nghị quyết giải thể', en: 'a resolution to dissolve' };

export const reorganisationSentRule = inTimeRule({
  code: 'reorganisation-resolution-sent',
  title: { vi: 'Gửi nghị quyết tổ chức lại đúng hạn', en: 'Resolution to reorganise sent on time' },
  parameter: reorganisationTerm,
  event: 'reorganisationResolvedOn',
  done: 'reorganisationResolutionSentOn',
  words: { event: { vi: 'nghị quyết tổ chức lại', en: 'a resolution to reorganise' }, done: SENT },
  also: {
    facts: ['reorganisationForm'],
    citations: ({ reorganisationForm: form }) => (form ? [BY_FORM[form]] : Object.values(BY_FORM)),
  },
});

export const dissolutionSentRule = inTimeRule({
  code: 'dissolution-resolution-sent',
  title: { vi: 'Gửi nghị quyết giải thể đúng hạn', en: 'Resolution to dissolve sent on time' },
  parameter: dissolutionSendingTerm,
  event: 'dissolutionResolvedOn',
  done: 'dissolutionResolutionSentOn',
  words: { event: RESOLUTION, done: SENT },
});

export const dissolutionPostedRule = inTimeRule({
  code: 'dissolution-resolution-posted',
  title: { vi: 'Niêm yết nghị quyết giải thể đúng hạn', en: 'Resolution to dissolve posted on time' },
  parameter: dissolutionPostingTerm,
  event: 'dissolutionResolvedOn',
  done: 'dissolutionResolutionPostedOn',
  words: { event: RESOLUTION, done: { vi: 'niêm yết, đăng báo', en: 'posted or published' } },
});

export const dissolutionFiledRule = inTimeRule({
  code: 'dissolution-file-submitted',
  title: { vi: 'Nộp hồ sơ giải thể đúng hạn', en: 'File for dissolution handed in on time' },
  parameter: dissolutionFileTerm,
  event: 'lastDebtPaidOn',
  done: 'dissolutionFileSubmittedOn',
  words: {
    event: { vi: 'việc trả hết nợ', en: 'a last payment of debts' },
    done: { vi: 'nộp hồ sơ giải thể', en: 'followed by the file' },
  },
});

export const compulsoryDissolutionRule = inTimeRule({
  code: 'compulsory-dissolution-begun',
  title: { vi: 'Thực hiện giải thể bắt buộc đúng hạn', en: 'Compulsory dissolution begun on time' },
  parameter: compulsoryDissolutionTerm,
  event: 'revocationReceivedOn',
  done: 'compulsoryDissolutionBegunOn',
  words: {
    event: { vi: 'quyết định thu hồi hoặc giải thể nhận', en: 'a decision to revoke or dissolve' },
    done: { vi: 'thực hiện', en: 'acted on' },
    none: {
      vi: 'Chưa nhận quyết định thu hồi hoặc giải thể nào.',
      en: 'No decision to revoke or dissolve was received.',
    },
  },
  unless: [
    {
      from: '2024-07-18',
      to: '2026-07-22',
      citation: { instrument: 'decree-92-2024', article: 53, clause: 5, trust: 'text' },
      text: {
        vi: 'Bị thu hồi theo đề nghị của cơ quan quản lý thuế thì không phải làm thủ tục giải thể.',
        en: 'Where the tax authority asked for the revocation, no dissolution follows.',
      },
    },
  ],
});
