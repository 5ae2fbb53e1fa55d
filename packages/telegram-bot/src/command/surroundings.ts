import type { Bilingual } from '@hoptac/core/vi';
import type { Environment } from '../operate';

/** What a command gets from outside; a test gives its own. */
export interface Surroundings {
  /** What was asked for; the log of `start`. */
  out(text: string): void;
  /** What went wrong. */
  err(text: string): void;
  environment: Environment;
  now(): Date;
  /** Where SIGTERM and SIGINT arrive. */
  signals: Pick<NodeJS.EventEmitter, 'on' | 'off'>;
  /** Bytes that nobody can foresee. */
  random(count: number): Uint8Array;
  version: string;
}

/**
 * 0 done, 1 machinery failed, 2 wrong usage, 3 settings, file or store refused, or `check` found something wrong, 4 busy,
 * or the disk did not confirm what was written: try again, 5 stopped at the deadline, 130 and 143 ended by a second signal.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5 | 130 | 143;

export type Language = 'vi' | 'en';

/** What ends a command early: what to say, and with which code. */
export class CommandRefused extends Error {
  constructor(
    readonly told: readonly Bilingual[],
    readonly exitCode: ExitCode,
  ) {
    super(told.map(({ en }) => en).join('\n'));
  }
}

/** One run of a command: its options and how it speaks. */
export interface Run extends Surroundings {
  language: Language;
  option(name: string): string | undefined;
  flag(name: string): boolean;
  say(told: Bilingual): void;
}
