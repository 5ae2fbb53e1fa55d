import { law2012, law2023 } from '../engine/citation';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import { defineRule } from '../engine/rule';
import { associatesCap, contributionCap, foreignContributionCap } from './parameters';
import { judgeShare } from './share-cap';

/** Groups contribute as their cooperation contract says. */
export const NOT_FOR_GROUPS = {
  notFor: {
    vi: 'Tổ hợp tác không có vốn điều lệ; phần góp theo hợp đồng hợp tác.',
    en: 'A group has no charter capital; its contributions follow the cooperation contract.',
  },
};

export const contributionCapRule = defineRule<number>({
  code: 'contribution-cap',
  title: { vi: 'Vốn góp tối đa của một thành viên', en: 'Maximum contribution of one member' },
  facts: ['largestContribution', 'charterCapital'],
  kinds: { ...contributionCap, group: NOT_FOR_GROUPS },
  judge: ({ facts, value }) =>
    judgeShare(facts, 'largestContribution', value, {
      vi: 'Cần trả lại phần vượt hoặc huy động thêm vốn của thành viên khác.',
      en: 'Return what is over, or raise capital from other members.',
    }),
  consequences: [
    {
      ...UNDER_LAW_2012,
      citation: law2012('d18.k1'),
      text: {
        vi: 'Phần vốn góp vượt mức tối đa phải trả lại cho thành viên.',
        en: 'What is contributed above the maximum is returned to the member.',
      },
    },
    {
      ...UNDER_LAW_2023,
      citation: law2023('d103.k1.đ'),
      text: {
        vi: 'Vượt mức tối đa suốt 12 tháng liên tục là căn cứ thu hồi giấy chứng nhận đăng ký.',
        en: 'Being over the maximum for 12 months on end is a ground for revoking the certificate of registration.',
      },
    },
  ],
});

export const associatesContributionCapRule = defineRule<number>({
  code: 'associates-contribution-cap',
  title: {
    vi: 'Tổng vốn góp của thành viên liên kết góp vốn',
    en: 'Total contribution of capital-contributing associates',
  },
  facts: ['associatesContribution', 'charterCapital'],
  kinds: { ...associatesCap, group: NOT_FOR_GROUPS },
  judge: ({ facts, value }) =>
    judgeShare(facts, 'associatesContribution', value, {
      vi: 'Cần giảm phần góp của thành viên liên kết hoặc tăng vốn góp của thành viên chính thức.',
      en: 'Reduce what associates contribute, or raise what official members contribute.',
    }),
});

export const foreignContributionCapRule = defineRule<number>({
  code: 'foreign-contribution-cap',
  title: { vi: 'Tổng vốn góp của thành viên nước ngoài', en: 'Total contribution of foreign members' },
  facts: ['foreignContribution', 'charterCapital'],
  kinds: { cooperative: foreignContributionCap, union: foreignContributionCap, group: NOT_FOR_GROUPS },
  judge: ({ facts, value }) =>
    judgeShare(facts, 'foreignContribution', value, {
      vi: 'Cần giảm phần góp nước ngoài hoặc tăng vốn góp trong nước.',
      en: 'Reduce foreign contributions, or raise domestic ones.',
    }),
});
