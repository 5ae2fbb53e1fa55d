import type { CalendarDate } from '../../time';
import { dayWords } from '../engine/bilingual';
import { law2023 } from '../engine/citation';
import { compare, restingOn, unknownWithout, type Judgement } from '../engine/finding';
import { UNDER_LAW_2023 } from '../engine/instrument';
import { defineRule, type Case } from '../engine/rule';
import type { Facts } from '../facts';
import { NOT_FOR_GROUPS } from './applicability';
import { fullGovernance } from './form-parameters';

type CallsForFull = number | readonly string[];

export const governanceFormRule = defineRule<CallsForFull>({
  code: 'governance-form',
  title: fullGovernance.cooperative.name,
  facts: [
    'governance',
    'sizeClass',
    'officialMembers',
    'outgrewSimplifiedOn',
    'lastCongressOn',
    'lastAnnualMeetingOn',
    'registeredOn',
  ],
  kinds: { ...fullGovernance, group: NOT_FOR_GROUPS },
  judge,
  consequences: [
    {
      ...UNDER_LAW_2023,
      citation: law2023('d56.k4'),
      text: {
        vi: 'Đại hội thành viên gần nhất phải quyết định chuyển sang tổ chức quản trị đầy đủ.',
        en: 'The next congress must decide the change to full governance.',
      },
    },
  ],
});

function judge({ facts, value, citation }: Case<CallsForFull>): Judgement {
  if (facts.governance === undefined) return unknownWithout('governance');
  if (facts.governance === 'full') return { status: 'satisfied', explanation: FULL };
  const size = typeof value === 'number' ? 'officialMembers' : 'sizeClass';
  if (facts[size] === undefined) return unknownWithout(size);
  if (!callsForFull(facts, value))
    return { status: 'satisfied', explanation: MAY_CHOOSE, citations: [law2023('d56.k3')] };
  return restingOn([citation, law2023('d56.k4')], judgeOutgrown(facts));
}

function callsForFull({ sizeClass, officialMembers = 0 }: Facts, value: CallsForFull): boolean {
  if (typeof value === 'number') return officialMembers >= value;
  return sizeClass !== undefined && value.includes(sizeClass);
}

/** One that grew keeps the simplified form until its next congress, which must decide the change. */
function judgeOutgrown(facts: Facts): Judgement {
  const { outgrewSimplifiedOn: grew, registeredOn } = facts;
  if (grew === undefined) return unknownWithout('outgrewSimplifiedOn');
  const congress = latestCongress(facts);
  const met = congress !== undefined && congress > grew;
  if (!met && registeredOn === undefined) return unknownWithout('registeredOn');
  // From the beginning it had to have full governance: no congress needs to decide a change first.
  if (registeredOn === grew) return { status: 'violated', explanation: STILL_SIMPLIFIED };
  if (!met && facts.lastCongressOn === undefined) return unknownWithout('lastCongressOn');
  return compare(
    !met,
    {
      actual: congress ?? grew,
      relation: 'atMost',
      limit: grew,
      unit: 'day',
    },
    () => ({
      yes: {
        vi: `Từ ngày ${dayWords(grew)} phải có tổ chức quản trị đầy đủ; đại hội thành viên tới phải quyết định chuyển.`,
        en: `Full governance is called for since ${dayWords(grew)}; the next congress must decide the change.`,
      },
      no: STILL_SIMPLIFIED,
    }),
  );
}

/** An annual congress is a congress, so that of the latest congress is never before it. */
function latestCongress(
  facts: Pick<Facts, 'lastCongressOn' | 'lastAnnualMeetingOn'>,
): CalendarDate | undefined {
  const latest = facts.lastCongressOn ?? facts.lastAnnualMeetingOn;
  return latest === 'never' ? undefined : latest;
}

const FULL = {
  vi: 'Tổ chức quản trị đầy đủ phù hợp với mọi quy mô.',
  en: 'Full governance is right for every size.',
};
const STILL_SIMPLIFIED = {
  vi: 'Quy mô này phải có tổ chức quản trị đầy đủ mà vẫn đang rút gọn. Cần bầu hội đồng quản trị, ban kiểm soát và sửa Điều lệ.',
  en: 'This size calls for full governance and it still is simplified. Elect a board and a supervisory board and amend the charter.',
};
const MAY_CHOOSE = {
  vi: 'Quy mô này được chọn tổ chức quản trị đầy đủ hoặc rút gọn.',
  en: 'A cooperative or union of this size may choose full or simplified governance.',
};
