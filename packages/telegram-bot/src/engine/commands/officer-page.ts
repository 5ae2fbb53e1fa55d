import type { ClosePages, IssuePageLink } from '../../dialogue/officer-page/commands';
import type { Act } from '../act';

export async function issuePageLink(
  { transaction, by }: Act,
  { keyHash, issuedAt, expiresAt }: IssuePageLink,
): Promise<void> {
  await transaction.pageKeys.add({ keyHash, kind: 'link', person: by, issuedAt, expiresAt });
}

export async function closePages({ transaction, by, at }: Act, _command: ClosePages): Promise<void> {
  await transaction.pageKeys.endAllOf(by, at);
}
