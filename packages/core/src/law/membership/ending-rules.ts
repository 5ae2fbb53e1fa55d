import { moneyWords } from '../engine/bilingual';
import { law2012, law2023 } from '../engine/citation';
import { compare, unknownForWantOf, unknownWithout } from '../engine/finding';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import { defineRule } from '../engine/rule';
import { ONLY_COOPERATIVES } from './age-rules';
import { inactivityLimit, jobCreatingMembers, minimumContribution } from './ending-parameters';
import { judgeNobody } from './nobody-rule';

const NOT_FOR_GROUPS = {
  notFor: {
    vi: 'Thành viên tổ hợp tác ra khỏi tổ theo hợp đồng hợp tác.',
    en: 'Members leave a group as its cooperation contract says.',
  },
};

export const minimumContributionRule = defineRule<true>({
  code: 'minimum-contribution',
  title: minimumContribution.cooperative.name,
  facts: ['minimumContribution', 'smallestContribution'],
  kinds: { ...minimumContribution, group: NOT_FOR_GROUPS },
  judge({ facts }) {
    const { minimumContribution: limit, smallestContribution: actual } = facts;
    // Who has paid in nothing is below it, whatever the charter says; nobody is below a minimum not known.
    if (actual === undefined || (limit === undefined && actual !== 0))
      return unknownForWantOf(facts, ['minimumContribution', 'smallestContribution']);
    const holds = actual > 0 && actual >= (limit ?? 0);
    return compare(
      holds,
      { actual, relation: 'atLeast', limit: Math.max(limit ?? 1, 1), unit: 'đồng' },
      () => {
        const [has, least] = [moneyWords(actual), moneyWords(limit ?? 0)];
        return {
          yes: {
            vi: `Thành viên góp ít nhất đã góp ${has.vi}, không thấp hơn vốn góp tối thiểu ${least.vi} của Điều lệ.`,
            en: `The member who paid in least paid ${has.en}, not below the charter’s minimum of ${least.en}.`,
          },
          no: {
            vi: `Có thành viên đã hết hạn mà mới góp ${has.vi}${limit === undefined ? '' : `, thấp hơn vốn góp tối thiểu ${least.vi} của Điều lệ`}. Cần quyết định chấm dứt tư cách và cập nhật sổ thành viên.`,
            en: `A member whose time is over has paid in ${has.en}${limit === undefined ? '' : `, below the charter’s minimum of ${least.en}`}. Decide the end of membership and update the register.`,
          },
        };
      },
    );
  },
  consequences: [
    {
      ...UNDER_LAW_2012,
      citation: law2012('d16.k2.b'),
      text: {
        vi: 'Đây là căn cứ chấm dứt tư cách thành viên; hội đồng quản trị trình đại hội thành viên quyết định sau khi có ý kiến của ban kiểm soát hoặc kiểm soát viên.',
        en: 'This ends membership; the board puts it to the congress after hearing the supervisors.',
      },
    },
    {
      ...UNDER_LAW_2023,
      kinds: ['cooperative'],
      citation: law2023('d33.k4'),
      text: {
        vi: 'Đây là căn cứ chấm dứt tư cách thành viên; ai quyết định thì theo Luật và Điều lệ.',
        en: 'This ends membership; who decides follows from the law and the charter.',
      },
    },
    {
      ...UNDER_LAW_2023,
      kinds: ['union'],
      citation: law2023('d37.k4'),
      text: {
        vi: 'Đây là căn cứ chấm dứt tư cách thành viên; ai quyết định thì theo Luật và Điều lệ.',
        en: 'This ends membership; who decides follows from the law and the charter.',
      },
    },
  ],
});

export const inactivityLimitRule = defineRule<{ ordinary: number; jobCreating: number }>({
  code: 'inactivity-limit',
  title: inactivityLimit.cooperative.name,
  facts: ['inactivityMonths', 'jobCreating'],
  kinds: { ...inactivityLimit, group: NOT_FOR_GROUPS },
  judge({ facts: { inactivityMonths: actual, jobCreating }, value: { ordinary, jobCreating: working } }) {
    if (actual === undefined) return unknownWithout('inactivityMonths');
    // Only between the two limits does it matter which kind of cooperative it is.
    if (jobCreating === undefined && actual > working && actual <= ordinary)
      return unknownWithout('jobCreating');
    const limit = jobCreating ? working : ordinary;
    return compare(actual <= limit, { actual, relation: 'atMost', limit, unit: 'month' }, () => {
      const vi = `Điều lệ đặt ${actual} tháng; tối đa là ${limit} tháng.`;
      const en = `The charter sets ${actual} months; the most allowed is ${limit} months.`;
      return {
        yes: { vi, en },
        no: { vi: `${vi} Cần sửa Điều lệ.`, en: `${en} Amend the charter.` },
      };
    });
  },
});

export const jobCreatingMembersRule = defineRule<true>({
  code: jobCreatingMembers.code,
  title: jobCreatingMembers.name,
  facts: ['jobCreating', 'membersNotIndividuals'],
  kinds: { cooperative: jobCreatingMembers, ...ONLY_COOPERATIVES },
  judge({ facts }) {
    if (facts.jobCreating === undefined) return unknownWithout('jobCreating');
    if (!facts.jobCreating)
      return {
        status: 'notApplicable',
        explanation: {
          vi: 'Chỉ áp dụng cho hợp tác xã tạo việc làm.',
          en: 'This is for job-creating cooperatives only.',
        },
      };
    return judgeNobody(facts, {
      fact: 'membersNotIndividuals',
      unit: 'member',
      none: { vi: 'Mọi thành viên đều là cá nhân.', en: 'Every member is an individual.' },
      some: {
        vi: 'thành viên không phải là cá nhân; hợp tác xã tạo việc làm chỉ nhận cá nhân.',
        en: 'members are no individuals; a job-creating cooperative admits individuals only.',
      },
    });
  },
});
