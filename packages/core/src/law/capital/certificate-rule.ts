import { numberWords } from '../engine/bilingual';
import { compare, unknownWithout } from '../engine/finding';
import { defineRule } from '../engine/rule';
import { contributionCertificate } from './reduction-parameters';
import { NOT_FOR_GROUPS } from './rules';

export const contributionCertificateRule = defineRule<true>({
  code: contributionCertificate.code,
  title: contributionCertificate.name,
  facts: ['fullyPaidMembersWithoutCertificate'],
  kinds: { cooperative: contributionCertificate, union: contributionCertificate, group: NOT_FOR_GROUPS },
  judge({ facts: { fullyPaidMembersWithoutCertificate: actual } }) {
    if (actual === undefined) return unknownWithout('fullyPaidMembersWithoutCertificate');
    return compare(actual === 0, { actual, relation: 'atMost', limit: 0, unit: 'member' }, () => {
      const has = numberWords(actual);
      return {
        yes: {
          vi: 'Mọi thành viên đã góp đủ vốn đều có giấy chứng nhận phần vốn góp.',
          en: 'Every member that has paid in full has its certificate of contribution.',
        },
        no: {
          vi: `Còn ${has.vi} thành viên đã góp đủ vốn mà chưa có giấy chứng nhận phần vốn góp. Cần cấp ngay và ghi vào sổ đăng ký thành viên.`,
          en: `${has.en} members have paid in full and have no certificate yet. Issue them and enter them in the register of members.`,
        },
      };
    });
  },
});
