import type { Role } from '@hoptac/adapters/store';

export interface JoinCommand {
  kind: 'join';
  code: string;
  name: string;
  role: Role;
  organisation?: string;
  place?: string;
}
