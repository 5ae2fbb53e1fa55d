import type { Page } from 'playwright-core';

/** What stands in a view as a block: its place and width come from the style and not from the fonts of a machine. */
const BLOCKS =
  'header, nav, main, h1, h2, form, form.which > label:not(.tick), fieldset, table, section, article';
/** Widths that a line of text may move by. */
const STEP = 8;

/**
 * The order, left edge and width of everything that can be seen, a line each, to be compared with how it was when it was
 * looked at. Heights and line breaks are left out: they depend on the fonts there are.
 */
export async function layoutOf(page: Page): Promise<string> {
  const lines = await page.evaluate(
    ({ blocks, step }) =>
      [...document.querySelectorAll<HTMLElement>(blocks)].flatMap((block) => {
        const { left, width, height } = block.getBoundingClientRect();
        if (width < 2 || height < 2) return [];
        // What is as wide as its text says nothing of the layout.
        const ofText = ['inline', 'inline-block', 'inline-flex'].includes(getComputedStyle(block).display);
        const rounded = (size: number) => Math.round(size / step) * step;
        const name = `${block.tagName.toLowerCase()}${block.className && `.${block.className.split(' ')[0]}`}`;
        return [`  ${name} ${ofText ? '' : `${rounded(left)}+${rounded(width)}`}`.trimEnd()];
      }),
    { blocks: BLOCKS, step: STEP },
  );
  return lines.filter((line, index) => line !== lines[index - 1]).join('\n');
}
