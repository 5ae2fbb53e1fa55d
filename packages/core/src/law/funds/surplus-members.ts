import type { Bilingual } from '../engine/bilingual';
import type { Surplus2012, Surplus2023, SurplusMember } from './surplus-question';
import { splitByWeight } from './split';

/** What one member gets, whole đồng. */
export interface MemberShare {
  id: string;
  byUse: number;
  byLabour: number;
  byContribution: number;
  total: number;
}

type Given = { ok: true; members: MemberShare[] } | { ok: false; reason: Bilingual };

/** Gives out to members by use, by labour and by contribution. */
export function giveOut(
  { members, labourRate }: Surplus2012 | Surplus2023,
  byUseAndLabour: number,
  byContribution: number,
): Given {
  if (new Set(members.map(({ id }) => id)).size < members.length) return { ok: false, reason: SAME_NAME };
  const labourOf = ({ labour = 0 }: SurplusMember) => labour;
  const uses = members.map(({ use }) => use);
  const labours = members.map(labourOf);
  const rate = labourShare(uses, labours, labourRate);
  if (rate === undefined) return { ok: false, reason: BOTH };
  if (rate === 'nobody' && byUseAndLabour > 0) return { ok: false, reason: NOBODY };
  const perMille = rate === 'nobody' ? 0 : Math.round(rate * 1000);
  const [labourPot = 0, usePot = 0] = splitByWeight(byUseAndLabour, [perMille, 100_000 - perMille]);
  const byUse = splitByWeight(usePot, uses);
  const byLabour = splitByWeight(labourPot, labours);
  const contributed = splitByWeight(
    byContribution,
    members.map(({ contribution }) => contribution),
  );
  return {
    ok: true,
    members: members.map(({ id }, index) => {
      const [use, labour, contribution] = [byUse[index] ?? 0, byLabour[index] ?? 0, contributed[index] ?? 0];
      return {
        id,
        byUse: use,
        byLabour: labour,
        byContribution: contribution,
        total: use + labour + contribution,
      };
    }),
  };
}

/** Percent that goes by labour. The law does not weigh use against labour, so with both the charter must. */
function labourShare(
  uses: readonly number[],
  labours: readonly number[],
  given: number | undefined,
): number | 'nobody' | undefined {
  const [used, worked] = [uses.some((use) => use > 0), labours.some((labour) => labour > 0)];
  if (used && worked) return given;
  if (!used && !worked) return 'nobody';
  return worked ? 100 : 0;
}

const SAME_NAME: Bilingual = {
  vi: 'Hai thành viên trùng tên (id). Mỗi thành viên cần một tên riêng.',
  en: 'Two members have the same id. Each needs its own.',
};
const BOTH: Bilingual = {
  vi: 'Thành viên vừa sử dụng dịch vụ vừa góp sức lao động; luật không định tỷ trọng giữa hai phần, cần tỷ lệ theo Điều lệ (“labourRate”).',
  en: 'Members both use services and work; the law does not weigh one against the other, so give the rate of the charter (“labourRate”).',
};
const NOBODY: Bilingual = {
  vi: 'Có phần phải chia theo mức độ sử dụng và góp sức lao động nhưng không thành viên nào sử dụng hay góp sức.',
  en: 'A part goes by use and labour, but no member used services or worked.',
};
