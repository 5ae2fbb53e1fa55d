import { assert, boolean, constant, constantFrom, integer, oneof, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../time';
import { auditRules } from '../audit';
import { checkCompliance } from '../engine/check-compliance';
import type { Facts } from '../facts';
import { groupsRules } from '../groups';
import { ratingRules } from '../rating';
import { reportingRules } from '.';

const codes = [...auditRules, ...groupsRules, ...ratingRules, ...reportingRules].map(({ code }) => code);
const KNOWN = new Set(['satisfied', 'violated', 'notApplicable']);

const day = integer({ min: 0, max: 4800 }).map((days) => addDays('2013-07-01', days));
const year = oneof(integer({ min: 2013, max: 2027 }), constant('never'));
const yearEnd = oneof(
  integer({ min: 2013, max: 2026 }).map((each) => `${each}-12-31`),
  constant('never'),
);
const arbitrary = {
  registeredOn: day,
  fiscalYearEnd: constantFrom('12-31', '06-30'),
  officialMembers: constantFrom(3, 9, 10, 11),
  sizeClass: constantFrom('micro', 'small', 'medium', 'large'),
  lastAuditedYearEnd: yearEnd,
  auditDutySince: day,
  developmentFund: boolean(),
  legalEntityMembers: constantFrom(0, 1),
  lastAnnualReportYear: year,
  lastAnnualReportOn: day,
  lastStatementsYearEnd: yearEnd,
  lastStatementsSentOn: day,
  lastPublishedYearEnd: yearEnd,
  lastFinancesPublishedOn: day,
  agricultural: boolean(),
  lastAgricultureReportYear: year,
  lastAgricultureReportOn: day,
  lastSelfRatingYear: year,
  lastSelfRatingOn: day,
  charterConforms: boolean(),
  hasGroupCertificate: boolean(),
  contractSignedOn: day,
  groupHasCapital: boolean(),
  contractOpenEnded: boolean(),
  contractTermMonths: constantFrom(0, 11, 12, 13),
  groupAppliesForSupport: boolean(),
  contractSignedByAll: boolean(),
  representativeAuthorisedByAll: boolean(),
  contributionBookKept: boolean(),
  lastGroupMeetingOn: oneof(day, constant('never')),
  groupFormationNotifiedOn: oneof(day, constant('never')),
  groupParticularsChangedOn: oneof(day, constant('never')),
  groupParticularsNotifiedOn: oneof(day, constant('never')),
  groupRegisteredDataChangedOn: oneof(
    { weight: 4, arbitrary: constant('never') },
    { weight: 1, arbitrary: day },
  ),
  groupRegisteredDataFiledOn: oneof(
    { weight: 4, arbitrary: constant('never') },
    { weight: 1, arbitrary: day },
  ),
  suspendedOn: oneof(day, constant('never')),
  suspensionEndsOn: oneof(day, constant('never')),
  suspensionNotifiedOn: oneof({ weight: 4, arbitrary: constant('never') }, { weight: 1, arbitrary: day }),
  suspendedSince: oneof({ weight: 4, arbitrary: constant('never') }, { weight: 1, arbitrary: day }),
  resumedOn: oneof(day, constant('never')),
  resumptionNotifiedOn: oneof({ weight: 4, arbitrary: constant('never') }, { weight: 1, arbitrary: day }),
  groupDecision: constantFrom(
    'admission',
    'endOfMembership',
    'contractAmendment',
    'mainAssetDisposal',
    'other',
  ),
  contractSetsVote: boolean(),
  groupMembersAgreed: constantFrom(0, 1, 2, 3),
};
const kind = constantFrom('cooperative', 'union', 'group');
const some = record({ kind, ...arbitrary }, { requiredKeys: ['kind'] });
const all = record({ kind, ...arbitrary });

function answers(facts: object, on: string) {
  const report = checkCompliance(facts as Facts, { on });
  return report.ok && report.findings.filter(({ rule }) => codes.includes(rule));
}

describe('duties by the year, audits, groups', () => {
  it('a fact more never turns a known answer into another', () => {
    let compared = 0;
    assert(
      property(some, constantFrom(...Object.keys(arbitrary)), day, (facts, left, on) => {
        const { [left as 'registeredOn']: _gone, ...fewer } = facts;
        const [before, after] = [answers(fewer, on), answers(facts, on)];
        if (!before || !after) return;
        before.forEach(({ rule, status }, index) => {
          if (!KNOWN.has(status)) return;
          compared += 1;
          expect(after[index]?.status, `${rule} with ${left}`).toBe(status);
        });
      }),
      { numRuns: 5000 },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  it('asks for nothing once everything is told', () => {
    let judged = 0;
    assert(
      property(all, day, (facts, on) => {
        for (const { rule, missing } of answers(facts, on) || []) {
          judged += 1;
          expect({ rule, missing }).toEqual({ rule, missing: [] });
        }
      }),
      { numRuns: 5000 },
    );
    expect(judged).toBeGreaterThan(100);
  });
});
