import { requirement, requirementRule } from '../engine/requirement';
import { decree77, outsideDecree77, UNDER_DECREE_77 } from './parameters';
import { ONLY_GROUPS } from './registration-rule';

type Place = Parameters<typeof decree77>[0];

/** A norm of decree 77/2019 that one fact settles. */
function groupNorm(code: string, vi: string, en: string, place: Place) {
  return requirement(
    code,
    { vi, en },
    {
      values: [{ ...UNDER_DECREE_77, value: true, citation: decree77(place), checkedOn: '2026-11-23' }],
      absences: [...outsideDecree77],
    },
  );
}

export const contractSigned = groupNorm(
  'group-contract-signed',
  'Hợp đồng hợp tác bằng văn bản, tất cả thành viên ký',
  'A written contract signed by all members',
  'd3.k2',
);
export const representativeAuthorised = groupNorm(
  'group-representative-authorised',
  'Ủy quyền người đại diện bằng văn bản, tất cả thành viên ký',
  'The representative authorised in writing by all members',
  'd16.k2',
);
export const contributionBook = groupNorm(
  'group-contribution-book',
  'Sổ ghi chép việc đóng góp của thành viên',
  'A book of members’ contributions',
  'd25.k1',
);

export const contractSignedRule = requirementRule({
  parameter: contractSigned,
  kinds: { cooperative: ONLY_GROUPS, union: ONLY_GROUPS, group: contractSigned },
  notForGroups: ONLY_GROUPS,
  fact: 'contractSignedByAll',
  must: true,
  kept: {
    vi: 'Hợp đồng hợp tác đã lập thành văn bản, có chữ ký của tất cả thành viên.',
    en: 'The contract is in writing and signed by all members.',
  },
  broken: {
    vi: 'Hợp đồng hợp tác phải lập thành văn bản và có chữ ký của tất cả thành viên. Cần bổ sung chữ ký còn thiếu.',
    en: 'The contract must be in writing and signed by all members. Have the missing signatures added.',
  },
});

export const representativeAuthorisedRule = requirementRule({
  parameter: representativeAuthorised,
  kinds: { cooperative: ONLY_GROUPS, union: ONLY_GROUPS, group: representativeAuthorised },
  notForGroups: ONLY_GROUPS,
  fact: 'representativeAuthorisedByAll',
  must: true,
  kept: {
    vi: 'Người đại diện được ủy quyền bằng văn bản có đủ chữ ký.',
    en: 'The representative is authorised in writing with every signature.',
  },
  broken: {
    vi: 'Văn bản ủy quyền phải có chữ ký của người đại diện và của tất cả thành viên. Cần lập lại hoặc bổ sung chữ ký.',
    en: 'The authority must be signed by the representative and by all members. Draw it up anew or add what is missing.',
  },
  unless: [
    {
      ...UNDER_DECREE_77,
      citation: decree77('d16.k2'),
      text: {
        vi: 'Trừ khi pháp luật liên quan có quy định khác.',
        en: 'Unless another law says otherwise.',
      },
    },
  ],
});

export const contributionBookRule = requirementRule({
  parameter: contributionBook,
  kinds: { cooperative: ONLY_GROUPS, union: ONLY_GROUPS, group: contributionBook },
  notForGroups: ONLY_GROUPS,
  fact: 'contributionBookKept',
  must: true,
  kept: { vi: 'Đã lập sổ ghi chép việc đóng góp.', en: 'A book of contributions is kept.' },
  broken: {
    vi: 'Phải lập sổ ghi chép việc đóng góp: ai góp, giá trị, loại tài sản, ngày góp và chữ ký. Cần lập sổ.',
    en: 'A book of contributions is to be kept: who, how much, of what, when, and signatures. Open one.',
  },
});
