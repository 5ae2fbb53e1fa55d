import type { Command } from '../dialogue/command';

/** What commands carry that tells who somebody is. The person's own versions keep it, and there it can be erased. */
const PERSONAL: { [Kind in Command['kind']]?: readonly string[] } = {
  join: ['name'],
  claimPerson: ['phoneHash'],
  correctName: ['name'],
  renamePerson: ['name'],
  addPerson: ['name', 'phoneHash'],
};

/** What is too much to keep twice: what was taken in from a file, its records tell. */
const BULKY: { [Kind in Command['kind']]?: readonly string[] } = {
  importFile: ['base64'],
  importDefinitions: ['base64'],
};

/** What the audit trail keeps of a command: all but what tells who somebody is, and whole files. */
export function auditDetail(command: Command): Record<string, unknown> {
  const left = [...(PERSONAL[command.kind] ?? []), ...(BULKY[command.kind] ?? [])];
  return Object.fromEntries(Object.entries(command).filter(([field]) => !left.includes(field)));
}
