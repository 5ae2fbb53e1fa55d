import { transform } from 'esbuild';
import { expect, it } from 'vitest';
import { officerPages } from '.';

const SYNTAX = ['es2017', 'chrome60', 'firefox60'];

/** The same text with whatever a browser of the target does not understand written otherwise. */
const lowered = async (text: string, target: string | string[], loader: 'js' | 'css') =>
  (await transform(text, { target, loader, charset: 'utf8' })).code;

it.each([
  ['the script', officerPages.script, 'js', 'a?.b'],
  ['the style sheet', officerPages.style, 'css', 'a{inset:0}'],
] as const)(
  'of the page, %s is nothing that a browser of its target would not read',
  async (_, text, loader, young) => {
    expect(await lowered(text, SYNTAX, loader)).toBe(await lowered(text, 'esnext', loader));
    // The check notices what is too young.
    expect(await lowered(young, SYNTAX, loader)).not.toBe(await lowered(young, 'esnext', loader));
  },
);
