import { z } from 'zod';
import { definitionsPlaces } from '../definitions/places';
import { importsPlaces } from '../imports/places';

/** A file that was looked through and waits to be taken in; kept when somebody goes elsewhere in between. */
export const waitingFileSchema = z.discriminatedUnion('screen', [importsPlaces[1], definitionsPlaces[3]]);

export const unfinishedPlaces = [z.object({ screen: z.literal('unfinished') })] as const;
export type UnfinishedPlace = z.infer<(typeof unfinishedPlaces)[number]>;
