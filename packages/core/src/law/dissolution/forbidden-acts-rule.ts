import { law2023, type Citation } from '../engine/citation';
import { unknownForWantOf, unknownWithout, type Judgement } from '../engine/finding';
import { defineRule, type Case } from '../engine/rule';
import { unknownAmong } from '../engine/unknown-among';
import { factCatalogue } from '../facts';
import { NOT_FOR_GROUPS } from '../registration/in-time';
import { forbiddenActs } from './closing-parameters';

const FORBIDDEN = [
  ['hidAssets', law2023('d100.k1.a')],
  ['waivedClaims', law2023('d100.k1.b')],
  ['securedOldDebts', law2023('d100.k1.c')],
  ['signedNewContracts', law2023('d100.k1.d')],
  ['encumberedAssets', law2023('d100.k1.đ')],
  ['brokeOffContracts', law2023('d100.k1.e')],
  ['raisedCapital', law2023('d100.k1.g')],
] as const satisfies readonly (readonly [string, Citation])[];

const PREFIX = {
  vi: 'từ khi có quyết định giải thể, có ',
  en: 'whether, since the dissolution was decided, ',
};

/** Each act with its words, taken out of the question for it. */
const ACTS = FORBIDDEN.map(([name, citation]) => {
  const { vi, en } = factCatalogue[name].label;
  return {
    name,
    citation,
    vi: vi.replace(PREFIX.vi, '').replace(/ hay không$/u, ''),
    en: en.replace(PREFIX.en, ''),
  };
});
const NAMES = ACTS.map(({ name }) => name);

/** Looked at once a dissolution is decided, by the members or against them. */
function judge({ facts }: Case<true>): Judgement {
  const { dissolutionResolvedOn: resolved, revocationReceivedOn: revoked } = facts;
  const decided = [resolved, revoked].some((day) => day !== undefined && day !== 'never');
  if (!decided && (resolved === undefined || revoked === undefined))
    return unknownForWantOf(facts, ['dissolutionResolvedOn', 'revocationReceivedOn']);
  if (!decided) return { status: 'notApplicable', explanation: NOTHING_DECIDED };
  const done = ACTS.filter(({ name }) => facts[name] === true);
  if (done.length > 0)
    return {
      status: 'violated',
      citations: done.map(({ citation }) => citation),
      explanation: () => ({
        vi: `Đã làm việc bị cấm từ khi có quyết định giải thể: ${done.map(({ vi }) => vi).join('; ')}. Cần dừng lại và khắc phục.`,
        en: `Done although forbidden once the dissolution is decided: ${done.map(({ en }) => en).join('; ')}. Stop and put it right.`,
      }),
    };
  const missing = unknownAmong(facts, NAMES);
  return missing.length > 0 ? unknownWithout(...missing) : { status: 'satisfied', explanation: NONE_DONE };
}

const NOTHING_DECIDED = { vi: 'Chưa có quyết định giải thể nào.', en: 'No dissolution has been decided.' };
const NONE_DONE = {
  vi: 'Không có việc bị cấm nào từ khi có quyết định giải thể.',
  en: 'Nothing forbidden was done since the dissolution was decided.',
};

export const forbiddenActsRule = defineRule<true>({
  code: 'dissolution-forbidden-acts',
  title: { vi: 'Không làm việc bị cấm khi giải thể', en: 'No act forbidden in a dissolution' },
  facts: ['dissolutionResolvedOn', 'revocationReceivedOn', ...NAMES],
  kinds: { cooperative: forbiddenActs, union: forbiddenActs, group: NOT_FOR_GROUPS },
  judge,
  consequences: [
    {
      from: '2024-07-01',
      citation: law2023('d100.k2'),
      text: {
        vi: 'Người vi phạm có thể bị phạt hành chính hoặc truy cứu hình sự, và phải bồi thường nếu gây thiệt hại.',
        en: 'Whoever does it may be fined or prosecuted, and pays for the damage.',
      },
    },
  ],
});
