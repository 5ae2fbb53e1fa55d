import { checkCompliance } from './engine/check-compliance';
import type { Finding } from './engine/finding';
import type { Facts } from './facts';

/** What one rule finds, for the tests. Throws where the facts are refused, so that no case passes by being refused. */
export function findingOf(rule: string, facts: Facts, on: string): Finding {
  const report = checkCompliance(facts, { on });
  if (!report.ok) throw new Error(report.problems.map(({ message }) => message.en).join(' '));
  const finding = report.findings.find((each) => each.rule === rule);
  if (!finding) throw new Error(`No rule has the code ${rule}.`);
  return finding;
}
