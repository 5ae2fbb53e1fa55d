/** Said at the head of a page that a test writes. */
export const GENERATED =
  '<!-- Generated from the code; do not edit. Regenerate: npx vitest run --config test/vitest.config.ts packages/core/src/law/map -u -->';
