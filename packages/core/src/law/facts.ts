import { z } from 'zod';
import { organisationKindSchema } from '../organisation';
import { auditFacts } from './audit/facts';
import { capitalFacts } from './capital/facts';
import { dissolutionFacts } from './dissolution/facts';
import { fundFacts } from './funds/facts';
import { governanceFacts } from './governance/facts';
import { groupsFacts } from './groups/facts';
import { lendingFacts } from './lending/facts';
import { meetingFacts } from './meetings/facts';
import { membershipFacts } from './membership/facts';
import { obligationFacts } from './obligations/facts';
import { ratingFacts } from './rating/facts';
import { registrationFacts } from './registration/facts';
import { reportingFacts } from './reporting/facts';
import { sizeFacts } from './size/facts';
import { supportFacts } from './support/facts';

/** Every fact a rule may ask for, by name, with its unit and its words. */
export const factCatalogue = Object.freeze({
  ...membershipFacts,
  ...registrationFacts,
  ...governanceFacts,
  ...meetingFacts,
  ...capitalFacts,
  ...lendingFacts,
  ...fundFacts,
  ...dissolutionFacts,
  ...sizeFacts,
  ...auditFacts,
  ...supportFacts,
  ...ratingFacts,
  ...groupsFacts,
  ...reportingFacts,
  ...obligationFacts,
});

/** The name of a fact in the catalogue. */
export type FactName = keyof typeof factCatalogue;
export const factNames = Object.keys(factCatalogue) as FactName[];
/** Where each fact stands in the catalogue. */
export const factPlaces: ReadonlyMap<string, number> = new Map(factNames.map((name, place) => [name, place]));

type Shape = { [Name in FactName]: z.ZodOptional<(typeof factCatalogue)[Name]['schema']> };
const shape = Object.fromEntries(
  factNames.map((name) => [name, factCatalogue[name].schema.optional()]),
) as Shape;

/** What is known of one organisation. Only `kind` is required; a fact left out is unknown, never 0 or no. */
export const factsSchema = z.strictObject({ kind: organisationKindSchema, ...shape });
/** What is known of one organisation; a fact left out is unknown. */
export type Facts = z.infer<typeof factsSchema>;
