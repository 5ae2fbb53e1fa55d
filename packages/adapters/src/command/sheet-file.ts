import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { subjects, type Subject } from '../spreadsheet';
import { StoreError } from '../store';
import { SHEET_WORDS } from './sheet-words';
import { CommandRefused, type Run } from './surroundings';

/** Subjects that are asked for together. */
const REGISTER: readonly Subject[] = ['organisations', 'facts', 'events', 'places'];

export interface SheetFile {
  file: string;
  wanted: readonly Subject[];
  /** The one subject of a CSV file. */
  only?: Subject;
}

/** The file to write, and what goes into it. Nothing is done yet; what cannot be is refused. */
export function sheetFileOf(run: Run): SheetFile {
  const file = run.required('to');
  const [, ending] = /\.(xlsx|csv)$/i.exec(file) ?? [];
  if (ending === undefined) throw new CommandRefused(SHEET_WORDS.notASheetName(file), 2);
  if (existsSync(file)) throw new StoreError('exists', { file });
  const asked = run.all('subject').flatMap(subjectsNamed);
  const wanted = asked.length > 0 ? asked : subjects;
  if (ending.toLowerCase() === 'xlsx') return { file, wanted };
  const [only, ...more] = new Set(wanted);
  if (only === undefined || more.length > 0) throw new CommandRefused(SHEET_WORDS.oneSubject(), 2);
  return { file, wanted, only };
}

function subjectsNamed(name: string): readonly Subject[] {
  if (name === 'register') return REGISTER;
  const subject = subjects.find((one) => one === name);
  if (subject) return [subject];
  throw new CommandRefused(SHEET_WORDS.notASubject(name, ['register', ...subjects].join(', ')), 2);
}

/** Writes a file that was not there, and its folder; under its name it is whole or not at all. */
export async function writeNew(file: string, bytes: Uint8Array): Promise<void> {
  const part = `${file}.part`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(part, bytes, { flush: true });
    if (existsSync(file)) throw new StoreError('exists', { file });
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
