import { resolve } from 'node:path';
import { isStoreError, type StoreError } from '../store';
import type { DriverChoice } from './driver';
import { inspect, type Inspection } from './inspect';

/** That a file is sound, or what is wrong with it. */
export type FileCheck = ({ ok: true } & Inspection) | { ok: false; problem: StoreError };

/**
 * Whether a store's file, or a backup, is whole and can be used by this program: every page, index and record is read, and
 * nothing is changed. Others may use the file meanwhile.
 *
 * Throws a StoreError where the file cannot be read at all: `cannotOpen`, `busy`.
 *
 * @example
 * const check = await checkFile({ file: '/backup/2024-03-01.db' });
 * console.log(check.ok ? check.counts : check.problem.message);
 */
export async function checkFile({ file, ...choice }: DriverChoice & { file: string }): Promise<FileCheck> {
  try {
    return { ok: true, ...(await inspect(resolve(file), { ...choice, thorough: true })) };
  } catch (problem) {
    if (
      ['damaged', 'otherProgram', 'newerSchema'].some(
        (code) => isStoreError(problem) && problem.code === code,
      )
    )
      return { ok: false, problem: problem as StoreError };
    throw problem;
  }
}
