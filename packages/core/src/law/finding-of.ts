import { checkCompliance } from './engine/check-compliance';
import type { Finding } from './engine/finding';
import type { Facts } from './facts';

/** What one rule finds, for the tests. Throws where the facts are refused, so that no case passes by being refused. */
export function findingOf(rule: string, facts: Facts, on: string): Finding {
  const report = checkCompliance(facts, { on, only: [rule] });
  const [finding] = report.findings;
  if (report.ok && finding) return finding;
  const problems = report.ok ? [] : report.problems;
  throw new Error(problems.map(({ message }) => message.en).join(' '));
}
