import { dayWords } from '../engine/bilingual';
import { compare, restingOn, unknownWithout, type Judgement } from '../engine/finding';
import { defineRule, type Case, type Rule } from '../engine/rule';
import { endWords, placeInTerm, termOfDays, unclearEnd } from '../engine/term';
import { inTimeRule } from '../registration/in-time';
import { NOT_FOR_GROUPS } from './applicability';
import {
  postingLength,
  postingTerm,
  representativeReplacement,
  residentRepresentative,
} from './form-parameters';

export const residentRepresentativeRule = defineRule<number>({
  code: residentRepresentative.code,
  title: residentRepresentative.name,
  facts: ['residentRepresentatives'],
  kinds: { cooperative: residentRepresentative, union: residentRepresentative, group: NOT_FOR_GROUPS },
  judge({ facts: { residentRepresentatives: actual }, value: limit }) {
    if (actual === undefined) return unknownWithout('residentRepresentatives');
    return compare(actual >= limit, { actual, relation: 'atLeast', limit, unit: 'person' }, () => ({
      yes: {
        vi: `Có ${actual} người đại diện theo pháp luật cư trú tại Việt Nam; cần ít nhất ${limit}.`,
        en: `${actual} legal representatives reside in Việt Nam; at least ${limit} must.`,
      },
      no: {
        vi: `Không có người đại diện theo pháp luật nào cư trú tại Việt Nam; cần ít nhất ${limit}. Cần bầu thêm.`,
        en: `No legal representative resides in Việt Nam; at least ${limit} must. Elect one.`,
      },
    }));
  },
});

export const representativeReplacementRule = defineRule<{ absence: number; election: number }>({
  code: representativeReplacement.code,
  title: representativeReplacement.name,
  facts: ['representativeAbsentSince', 'representativeElectedOn'],
  kinds: { cooperative: representativeReplacement, union: representativeReplacement, group: NOT_FOR_GROUPS },
  judge: judgeReplacement,
});

/** Fifteen days run from the end of thirty, so both ends may move where they are days off. */
function judgeReplacement({
  facts,
  on,
  value,
  citation,
}: Case<{ absence: number; election: number }>): Judgement {
  const { representativeAbsentSince: since, representativeElectedOn: elected } = facts;
  if (since === undefined) return unknownWithout('representativeAbsentSince');
  if (since === 'never') return { status: 'satisfied', explanation: NOBODY_ABSENT };
  const absence = termOfDays(since, value.absence);
  const due = termOfDays(absence.effective, value.election);
  const citations = [citation, ...due.citations];
  const acted = elected === 'never' ? undefined : elected;
  const place = placeInTerm(due, acted ?? on);
  if (place !== 'within' && elected === undefined)
    return restingOn(citations, unknownWithout('representativeElectedOn'));
  if (place === 'unclear') return { status: 'unknown', citations, explanation: () => unclearEnd(due) };
  const compared = { actual: acted ?? on, relation: 'atMost', limit: due.effective, unit: 'day' } as const;
  const judgement = compare(place === 'within', compared, () => {
    const last = endWords(due);
    const vi = `Vắng từ ngày ${dayWords(since)}; hạn họp đại hội bầu người khác là ${last.vi}`;
    const en = `Absent since ${dayWords(since)}; a congress was to elect another by ${last.en}`;
    return {
      yes: {
        vi: `${vi}${acted ? `, đã bầu ngày ${dayWords(acted)}` : ''}.`,
        en: `${en}${acted ? ` and did on ${dayWords(acted)}` : ''}.`,
      },
      no: {
        vi: `${vi}, ${acted ? `đến ngày ${dayWords(acted)} mới bầu` : 'chưa bầu. Cần họp ngay'}.`,
        en: `${en}${acted ? `, and did on ${dayWords(acted)} only` : ', and has not. Hold it now'}.`,
      },
    };
  });
  return restingOn(citations, judgement);
}

const NOBODY_ABSENT = {
  vi: 'Không có trường hợp người đại diện theo pháp luật duy nhất vắng mà không ủy quyền.',
  en: 'No only legal representative has been absent without authorising another.',
};

export const postingRules: readonly Rule[] = [
  inTimeRule({
    code: postingTerm.code,
    title: postingTerm.name,
    parameter: postingTerm,
    event: 'informationIssuedOn',
    done: 'informationPostedOn',
    words: {
      event: { vi: 'văn bản phải công bố, ban hành', en: 'the document for members' },
      done: { vi: 'niêm yết', en: 'posted' },
    },
  }),
  defineRule<number>({
    code: postingLength.code,
    title: postingLength.name,
    facts: ['shortestPostingDays'],
    kinds: { cooperative: postingLength, union: postingLength, group: NOT_FOR_GROUPS },
    judge({ facts: { shortestPostingDays: actual }, value: limit }) {
      if (actual === undefined) return unknownWithout('shortestPostingDays');
      return compare(actual >= limit, { actual, relation: 'atLeast', limit, unit: 'day' }, () => {
        const vi = `Lần niêm yết ngắn nhất là ${actual} ngày liên tục; phải đủ ${limit} ngày.`;
        const en = `The shortest posting lasted ${actual} days in a row; ${limit} are required.`;
        return { yes: { vi, en }, no: { vi: `${vi} Cần niêm yết lại.`, en: `${en} Post it again.` } };
      });
    },
  }),
];
