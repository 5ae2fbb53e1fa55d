import { law2023, type Citation } from '../engine/citation';
import { unknownWithout, type Judgement } from '../engine/finding';
import { defineRule, type Case } from '../engine/rule';
import { unknownAmong } from '../engine/unknown-among';
import { factCatalogue } from '../facts';
import { NOT_FOR_GROUPS } from '../registration/in-time';
import { forbiddenActs } from './closing-parameters';

const ACTS = [
  ['hidAssets', law2023('d100.k1.a')],
  ['waivedClaims', law2023('d100.k1.b')],
  ['securedOldDebts', law2023('d100.k1.c')],
  ['signedNewContracts', law2023('d100.k1.d')],
  ['encumberedAssets', law2023('d100.k1.đ')],
  ['brokeOffContracts', law2023('d100.k1.e')],
  ['raisedCapital', law2023('d100.k1.g')],
] as const satisfies readonly (readonly [string, Citation])[];

/** Looked at once a dissolution is decided, by the members or against them. */
function judge({ facts }: Case<true>): Judgement {
  const { dissolutionResolvedOn: resolved, revocationReceivedOn: revoked } = facts;
  const decided = [resolved, revoked].some((day) => day !== undefined && day !== 'never');
  if (!decided && (resolved === undefined || revoked === undefined))
    return unknownWithout(...unknownAmong(facts, ['dissolutionResolvedOn', 'revocationReceivedOn']));
  if (!decided) return { status: 'notApplicable', explanation: NOTHING_DECIDED };
  const done = ACTS.filter(([name]) => facts[name] === true);
  const list = (language: 'vi' | 'en') =>
    done
      .map(([name]) =>
        factCatalogue[name].label[language].replace(PREFIX[language], '').replace(/ hay không$/u, ''),
      )
      .join('; ');
  if (done.length > 0)
    return {
      status: 'violated',
      citations: done.map(([, citation]) => citation),
      explanation: {
        vi: `Đã làm việc bị cấm từ khi có quyết định giải thể: ${list('vi')}. Cần dừng lại và khắc phục.`,
        en: `Done although forbidden once the dissolution is decided: ${list('en')}. Stop and put it right.`,
      },
    };
  const missing = unknownAmong(
    facts,
    ACTS.map(([name]) => name),
  );
  return missing.length > 0 ? unknownWithout(...missing) : { status: 'satisfied', explanation: NONE_DONE };
}

const PREFIX = {
  vi: 'từ khi có quyết định giải thể, có ',
  en: 'whether, since the dissolution was decided, ',
};
const NOTHING_DECIDED = { vi: 'Chưa có quyết định giải thể nào.', en: 'No dissolution has been decided.' };
const NONE_DONE = {
  vi: 'Không có việc bị cấm nào từ khi có quyết định giải thể.',
  en: 'Nothing forbidden was done since the dissolution was decided.',
};

export const forbiddenActsRule = defineRule<true>({
  code: 'dissolution-forbidden-acts',
  title: { vi: 'Không làm việc bị cấm khi giải thể', en: 'No act forbidden in a dissolution' },
  facts: ['dissolutionResolvedOn', 'revocationReceivedOn', ...ACTS.map(([name]) => name)],
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
