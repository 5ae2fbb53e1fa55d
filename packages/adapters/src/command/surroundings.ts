import type { Bilingual } from '@hoptac/core/vi';
import type { Language } from './language';

/** What a command gets from outside; a test gives its own. */
export interface Surroundings {
  /** What was asked for. */
  out(text: string): void;
  /** Progress and errors. */
  err(text: string): void;
  environment: Readonly<Record<string, string | undefined>>;
  now(): Date;
}

/** 0 done, 1 machinery failed, 2 wrong usage, 3 file or store refused, 4 busy: try again. */
export type ExitCode = 0 | 1 | 2 | 3 | 4;

/** What ends a command early: what to say, and with which code. */
export class CommandRefused extends Error {
  constructor(
    readonly told: Bilingual,
    readonly exitCode: ExitCode,
  ) {
    super(told.en);
  }
}

/** One run of a command: its options and how it speaks. */
export interface Run extends Surroundings {
  language: Language;
  option(name: string): string | undefined;
  required(name: string): string;
  all(name: string): string[];
  flag(name: string): boolean;
  say(told: Bilingual): void;
  /** At most twice a second. */
  progress(step: Bilingual, tenant: string, rows?: number): void;
}
