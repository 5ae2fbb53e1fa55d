import type { Invitation } from '@hoptac/adapters/store';

export interface JoinQueries {
  invitation: {
    asked: { code: string };
    answer: { found: Invitation | undefined; usable: boolean; organisationName?: string };
  };
}
