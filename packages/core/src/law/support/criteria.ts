import type { Bilingual } from '../engine/bilingual';
import { citing, law2023, type Citation } from '../engine/citation';
import { mostUnder } from '../engine/percent';
import { valueInForce } from '../engine/value-in-force';
import { commonFundMinimum } from '../funds/parameters';
import { supportNewMonths, supportTrainedShare } from './parameters';
import type { SupportQuestion } from './question';
import * as words from './words';

const decree113 = citing('decree-113-2024', 'secondary');

/** A condition of support, and how it stands. */
export interface SupportCondition {
  code: string;
  met: boolean | undefined;
  text: Bilingual;
  citation: Citation;
}

const not = (flag: boolean | undefined) => (flag === undefined ? undefined : !flag);

export function cooperativeRequired(q: SupportQuestion): SupportCondition[] {
  const audited =
    q.auditReportRequired === false ? true : q.hasAuditReport || (q.auditReportRequired && q.hasAuditReport);
  return [
    {
      code: 'notUnderSanction',
      met: not(q.underSanction),
      text: words.SANCTION,
      citation: law2023('d18.k1.a'),
    },
    {
      code: 'notServingSentence',
      met: not(q.servingSentence),
      text: words.SENTENCE,
      citation: law2023('d18.k1.a'),
    },
    { code: 'auditReport', met: audited, text: words.AUDIT, citation: law2023('d18.k1.c') },
  ];
}

export function groupRequired(q: SupportQuestion): SupportCondition[] {
  return [
    {
      code: 'certificate',
      met: q.hasGroupCertificate,
      text: words.CERTIFICATE,
      citation: law2023('d18.k2.a'),
    },
    {
      code: 'notUnderSanction',
      met: not(q.underSanction),
      text: words.SANCTION,
      citation: law2023('d18.k2.b'),
    },
  ];
}

const grew = (series: readonly number[] | undefined) =>
  series && series.every((value, index) => index === 0 || value > (series[index - 1] ?? 0));

function trainedEnough({ trained, membersAndWorkers: of, on }: SupportQuestion): boolean | undefined {
  if (trained === undefined || of === undefined) return undefined;
  return trained > mostUnder(of, valueInForce(supportTrainedShare, on).value) && trained > 0;
}

function newInNeed({
  monthsSinceFounding: age,
  inDisadvantagedArea: area,
  on,
}: SupportQuestion): boolean | undefined {
  if (area === false || (age !== undefined && age > valueInForce(supportNewMonths, on).value)) return false;
  return age === undefined ? undefined : area;
}

function aboveMinimum({ kind, commonFundRate, on }: SupportQuestion): boolean | undefined {
  if (commonFundRate === undefined) return undefined;
  return (
    commonFundRate > valueInForce(commonFundMinimum[kind === 'union' ? 'union' : 'cooperative'], on).value
  );
}

export function cooperativeCriteria(q: SupportQuestion): SupportCondition[] {
  const citation = decree113('d6.k1');
  return [
    { code: 'membersGrew', met: grew(q.members), text: words.MEMBERS, citation },
    { code: 'internalRatioGrew', met: grew(q.internalRatio), text: words.INTERNAL, citation },
    { code: 'commonFundAboveMinimum', met: aboveMinimum(q), text: words.FUND, citation },
    { code: 'commonAssetsGrew', met: grew(q.commonAssets), text: words.ASSETS, citation },
    { code: 'trained', met: trainedEnough(q), text: words.TRAINED, citation },
    { code: 'newInDisadvantagedArea', met: newInNeed(q), text: words.NEW, citation },
  ];
}

export function groupCriteria(q: SupportQuestion): SupportCondition[] {
  const citation = decree113('d6.k2');
  return [
    { code: 'membersGrew', met: grew(q.members), text: words.MEMBERS, citation },
    { code: 'trained', met: trainedEnough(q), text: words.TRAINED, citation },
  ];
}
