import { roleKey } from '../../dialogue/role-key';
import type { FileAsked } from '../contract';
import type { Visit } from '../visit';

type Of<Asked> = Asked extends unknown ? Omit<Asked, 'language' | 'role'> : never;

/** Where a file is, relative to the page, in the language and role that it was spoken of in. */
export function fileAddress({ language, view }: Visit, asked: Of<FileAsked>): string {
  return `file?${new URLSearchParams({ ...asked, language, role: roleKey(view.person!) }).toString()}`;
}
