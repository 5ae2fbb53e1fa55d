import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A change that a page tells to make, and the file that was named last before it. */
interface Step {
  file: string;
  lines: readonly string[];
}

/** The changes of a page, in order: its `diff` blocks. */
export function stepsOf(markdown: string): Step[] {
  const steps: Step[] = [];
  let file = '';
  for (const [, named, block] of markdown.matchAll(/`(packages\/[^`]+\.ts)`|```diff\n([\s\S]*?)```/g)) {
    if (named) file = named;
    else if (block) steps.push({ file, lines: block.trimEnd().split('\n') });
  }
  return steps;
}

/** Makes a change in a copy of the repository, where its place is found once. */
export function applyStep(copy: string, { file, lines }: Step): void {
  const path = join(copy, file);
  const text = (sign: string) =>
    lines
      .filter((line) => line.startsWith(' ') || line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const [place, changed] = [text('-'), text('+')];
  mkdirSync(dirname(path), { recursive: true });
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const found = before.split(place).length - 1;
  if (place === '' ? before !== '' : found !== 1)
    throw new Error(`${file} has this ${found} times, and must have it once:\n${place}`);
  writeFileSync(path, place === '' ? changed : before.replace(place, () => changed));
}
