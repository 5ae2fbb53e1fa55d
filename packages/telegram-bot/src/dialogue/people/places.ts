import { z } from 'zod';

const roleSchema = z.enum(['member', 'officer', 'reviewer', 'allianceOfficer', 'administrator']);

/** What a role and where are chosen for. */
const grantSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('invite') }),
  z.object({ kind: z.literal('give'), person: z.string(), basedOn: z.number().int() }),
  z.object({ kind: z.literal('add'), name: z.string(), phoneHash: z.string() }),
]);
export type Grant = z.infer<typeof grantSchema>;

export const peoplePlaces = [
  z.object({ screen: z.literal('people'), search: z.string(), page: z.number().int() }),
  z.object({ screen: z.literal('person'), person: z.string() }),
  /** Something was written; what was shown before shows it no more. */
  z.object({ screen: z.literal('peopleDone'), person: z.string().optional() }),
  z.object({ screen: z.literal('renamePerson'), person: z.string() }),
  z.object({ screen: z.literal('takeRole'), person: z.string() }),
  z.object({
    screen: z.literal('personSure'),
    person: z.string(),
    what: z.enum(['take', 'detach', 'forget']),
    /** For `take`: as `roleKey` names it. */
    role: z.string().optional(),
  }),
  z.object({ screen: z.literal('addName') }),
  z.object({ screen: z.literal('addPhone'), name: z.string() }),
  z.object({ screen: z.literal('grantRole'), grant: grantSchema }),
  z.object({
    screen: z.literal('grantWhere'),
    grant: grantSchema,
    role: roleSchema,
    search: z.string(),
    page: z.number().int(),
  }),
  z.object({
    screen: z.literal('inviteUntil'),
    role: roleSchema,
    organisation: z.string().optional(),
    place: z.string().optional(),
    name: z.string(),
  }),
  z.object({ screen: z.literal('openInvitations'), page: z.number().int() }),
  z.object({ screen: z.literal('openInvitation'), codeHash: z.string() }),
  z.object({ screen: z.literal('bulkPlace'), search: z.string(), page: z.number().int() }),
  z.object({ screen: z.literal('bulkSure'), place: z.string(), name: z.string() }),
] as const;
export type PeoplePlace = z.infer<(typeof peoplePlaces)[number]>;
