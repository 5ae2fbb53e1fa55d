import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

interface Answer {
  text: string;
  buttons?: { label: string }[][];
}

const DIALOGUE = resolve(import.meta.dirname, '../../packages/telegram-bot/src/dialogue');
const modules = await Promise.all(
  readdirSync(DIALOGUE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('words.ts'))
    .map(async (name) => (await import(join(DIALOGUE, name))) as Record<string, unknown>),
);
const VIETNAMESE = /[À-ỹđĐ]/u;
/** What is Vietnamese in English, too: examples of figures, and the way back to Vietnamese. */
const SAID_IN_BOTH = /“[^”]*”/gu;

/** Every fixed text of the Vietnamese catalogue that English says otherwise. */
const texts = new Set(
  modules.flatMap((module) =>
    Object.values(module).flatMap((value) => {
      const { vi, en } = (value ?? {}) as { vi?: unknown; en?: unknown };
      const english = new Set(textsOf(en));
      return textsOf(vi).filter((text) => text.length >= 6 && VIETNAMESE.test(text) && !english.has(text));
    }),
  ),
);

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((below) => textsOf(below));
}

/** What an answer in English says in Vietnamese. */
export function vietnameseIn({ text, buttons = [] }: Answer): string[] {
  const labels = buttons.flat().map(({ label }) => label);
  const lines = text.replaceAll(SAID_IN_BOTH, '').split('\n');
  return [...labels, ...lines].filter((said) => texts.has(said.trim()));
}
