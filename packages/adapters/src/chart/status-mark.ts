import type { AttainmentStatus } from '@hoptac/core/plan';
import type { Palette } from './palette';
import { n } from './sheet';

/**
 * The mark of a status, told apart by its shape alone: an arrow up in a disc, a tick in a disc, a cross in a diamond, a
 * question in a broken ring, a dash in a ring.
 */
export function statusMark(
  status: AttainmentStatus,
  { x, y, size, palette }: { x: number; y: number; size: number; palette: Palette },
): string {
  const colour = palette.status[status];
  const half = size / 2;
  const drawn = (path: string, ink: string) =>
    `<path d="${path}" fill="none" stroke="${ink}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;
  const inner: Record<AttainmentStatus, string> = {
    exceeded: `<circle r="9" fill="${colour}"/>${drawn('M0 4.5V-4.5M-3.8 -.8L0 -4.6L3.8 -.8', palette.onStatus)}`,
    met: `<circle r="9" fill="${colour}"/>${drawn('M-4 .3L-1.2 3.2L4.2 -3', palette.onStatus)}`,
    missed: `<path d="M0 -10L10 0L0 10L-10 0Z" fill="${colour}"/>${drawn('M-2.7 -2.7L2.7 2.7M2.7 -2.7L-2.7 2.7', palette.onStatus)}`,
    noData: `<circle r="8" fill="none" stroke="${colour}" stroke-width="1.8" stroke-dasharray="3.2 3"/>${drawn('M-2.4 -1.8A2.4 2.4 0 1 1 0 .6V1.6M0 4.6V4.7', colour)}`,
    noTarget: `<circle r="8" fill="none" stroke="${colour}" stroke-width="1.8"/>${drawn('M-3.2 0H3.2', colour)}`,
  };
  return `<g transform="translate(${n(x + half)} ${n(y + half)}) scale(${n(size / 20)})">${inner[status]}</g>`;
}
