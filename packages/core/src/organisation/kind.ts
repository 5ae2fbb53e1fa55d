import { z } from 'zod';

/** hợp tác xã, liên hiệp hợp tác xã, tổ hợp tác (law 17/2023/QH15, article 4). */
export const organisationKindSchema = z.enum(['cooperative', 'union', 'group']);
/** A cooperative, a union of cooperatives, or a cooperative group. */
export type OrganisationKind = z.infer<typeof organisationKindSchema>;
