// Bundled for a browser: core's worked cases of the law and of what people type, as its own tests judge them.
import { cases } from '../../packages/core/src/law/cases';
import { checkCompliance } from '../../packages/core/src/law';
import { formatQuantity, parseQuantity, spellNumber } from '../../packages/core/src/vi';

/** How many were judged, and those that came out otherwise. */
export function judgeAll(): { judged: number; wrong: string[] } {
  const wrong: string[] = [];
  for (const { name, on, facts, expected } of cases) {
    const report = checkCompliance(facts, { on, only: Object.keys(expected) });
    const found = Object.fromEntries(report.findings.map(({ rule, status }) => [rule, status]));
    for (const [rule, status] of Object.entries(expected))
      if (found[rule] !== status) wrong.push(`${name} (${on}): ${rule} is ${found[rule]}, not ${status}`);
  }
  // Numbers as they are shown and as they are spoken are read back as themselves.
  let value = 1;
  let numbers = 0;
  for (; numbers < 2000; numbers++, value = (value * 48_271) % 2_147_483_647) {
    for (const typed of [formatQuantity(value), spellNumber(value)]) {
      const read = parseQuantity(typed);
      if (!read.ok || read.value !== value) wrong.push(`${typed} is not read as ${value}`);
    }
  }
  return { judged: cases.length + numbers, wrong };
}
