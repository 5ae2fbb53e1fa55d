import type { AttainmentStatus } from '@hoptac/core/plan';

/** Colours of a picture. Every one that text is written in stands out from paper and card at least 4.5 to 1. */
export interface Palette {
  paper: string;
  card: string;
  ink: string;
  muted: string;
  /** Thin lines and frames. */
  line: string;
  /** What a bar runs in. */
  track: string;
  /** The band across the top, and what is written on it. */
  brand: string;
  onBrand: string;
  status: Readonly<Record<AttainmentStatus, string>>;
  /** What is drawn on a filled mark. */
  onStatus: string;
}
/** Dark on light, or light on dark. */
export type Theme = 'light' | 'dark';

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#FFFFFF',
    card: '#F4F7F6',
    ink: '#14212B',
    muted: '#51606C',
    line: '#C9D3DA',
    track: '#E4EAEE',
    brand: '#0B5D4B',
    onBrand: '#FFFFFF',
    status: {
      exceeded: '#0B6B50',
      met: '#1C5DA8',
      missed: '#B3261E',
      noData: '#5C6873',
      noTarget: '#5C6873',
    },
    onStatus: '#FFFFFF',
  },
  dark: {
    paper: '#10181F',
    card: '#18232C',
    ink: '#F2F5F7',
    muted: '#A9B7C2',
    line: '#3B4A57',
    track: '#2A3843',
    brand: '#0E4D40',
    onBrand: '#FFFFFF',
    status: {
      exceeded: '#4FCB9B',
      met: '#77B7FF',
      missed: '#FF9389',
      noData: '#A5B1BC',
      noTarget: '#A5B1BC',
    },
    onStatus: '#10181F',
  },
};
