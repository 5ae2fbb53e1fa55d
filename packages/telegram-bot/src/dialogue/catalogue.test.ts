import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Sources of the bot, by path from `src`. */
const SOURCE = resolve(import.meta.dirname, '..');
const files = new Map(
  readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/[.]test([.]|-)|[.]d[.]ts$/.test(name))
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(SOURCE, name), 'utf8')]),
);
const catalogues = await Promise.all(
  [...files.keys()]
    .filter((name) => name.endsWith('words.ts'))
    .map(async (file) => ({ file, module: (await import(join(SOURCE, file))) as Record<string, unknown> })),
);
/** Vocabulary that is understood or quoted, not said by the dialogue. */
const NOT_SAID = /^dialogue\/law\/(topics|question)\//;
const VIETNAMESE = /[À-ỹđĐ]/u;

interface Bilingual {
  vi: Record<string, unknown>;
  en: Record<string, unknown>;
}

const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' && value !== null && 'vi' in value && 'en' in value;

const sets = catalogues.flatMap(({ file, module }) =>
  Object.entries(module).flatMap(([name, value]) =>
    isBilingual(value) && typeof value.vi === 'object' ? [{ file, name, value }] : [],
  ),
);

/** The shape of a set of words: texts, functions by how much they take, and what lies below. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'function') return value.length;
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, below]) => [key, shapeOf(below)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function textsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => textsOf(below, `${path}.${key}`));
}

/** The files that import from another. */
function importersOf(file: string): string[] {
  return [...files].flatMap(([name, text]) =>
    [...text.matchAll(/from '(\.[^']+)'/g)].some(
      ([, path]) => join(dirname(name), `${path}.ts`).replaceAll('\\', '/') === file,
    )
      ? [text]
      : [],
  );
}

describe('the catalogue of what is said', () => {
  it('is found', () => {
    expect(sets.length).toBeGreaterThan(8);
  });

  it.each(sets)('$file $name says the same things in both languages', ({ value }) => {
    expect(shapeOf(value.en)).toEqual(shapeOf(value.vi));
  });

  it.each(sets)('$file $name leaves nothing empty, untranslated or too long for one message', ({ value }) => {
    const english = new Map(textsOf(value.en, ''));
    const wrong = textsOf(value.vi, '').filter(([path, text]) => {
      const other = english.get(path) ?? '';
      const copied = text === other && /\p{Letter}{3,}\s+\p{Letter}{3,}/u.test(text) && VIETNAMESE.test(text);
      return copied || text.length > 3500 || other.length > 3500 || (text === '') !== (other === '');
    });
    expect(wrong).toEqual([]);
  });

  it.each(sets)('$file $name has nothing that nobody says', ({ file, value }) => {
    const users = [files.get(file)!.split(/\ben: \{/)[1] ?? '', ...importersOf(file)].join('\n');
    const unused = Object.keys(value.vi).filter(
      (key) => !new RegExp(String.raw`\.${key}\b|['"]${key}['"]|[{,]\s*${key}\s*[,}]`).test(users),
    );
    expect(unused).toEqual([]);
  });

  it('holds every Vietnamese text, and code none', () => {
    const found = [...files].flatMap(([name, text]) => {
      const said = name.startsWith('dialogue/') || name.startsWith('jobs/') || name.startsWith('engine/');
      if (!said || name.endsWith('words.ts') || NOT_SAID.test(name)) return [];
      return textsIn(name, text)
        .filter((literal) => VIETNAMESE.test(literal))
        .map((literal) => `${name}: ${literal}`);
    });
    expect(found).toEqual([]);
  });
});

/** Every text written in a source, comments and patterns aside. */
function textsIn(name: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  return found;
}
