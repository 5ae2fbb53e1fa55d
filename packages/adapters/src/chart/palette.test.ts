import { expect, it } from 'vitest';
import { palettes } from './palette';
import { statusMark } from './status-mark';

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

it.each(Object.entries(palettes))('%s: what is written can be read (WCAG 2.2, 1.4.3)', (_, palette) => {
  const inks = { ink: palette.ink, muted: palette.muted, ...palette.status };
  for (const [name, ink] of Object.entries(inks))
    for (const ground of ['paper', 'card'] as const)
      expect(contrast(ink, palette[ground]), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  expect(contrast(palette.onBrand, palette.brand)).toBeGreaterThanOrEqual(4.5);
  for (const status of ['exceeded', 'met', 'missed'] as const)
    expect(contrast(palette.onStatus, palette.status[status]), `mark of ${status}`).toBeGreaterThanOrEqual(
      4.5,
    );
});

it('the marks are told apart without their colours', () => {
  const marks = (['exceeded', 'met', 'missed', 'noData', 'noTarget'] as const).map((status) =>
    statusMark(status, { x: 0, y: 0, size: 20, palette: palettes.light }).replaceAll(/#[0-9A-F]{6}/g, ''),
  );
  expect(new Set(marks).size).toBe(5);
});
