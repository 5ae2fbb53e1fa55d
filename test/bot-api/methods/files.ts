import type { File } from 'telegraf/types';
import { LIMITS } from '../limits';
import type { Parameters } from '../parameters';
import { Refusal, require } from '../refusal';
import type { World } from '../world';

export function getFile({ files, local }: World, { file_id: id }: Parameters<'getFile'>): File {
  const file = files.get(id);
  if (!file) throw new Refusal(400, 'wrong file_id or the file is temporarily unavailable');
  require(local || file.content.length <= LIMITS.downloadBytes, 'file is too big');
  return {
    file_id: id,
    file_unique_id: `unique-${id}`,
    file_size: file.told ?? file.content.length,
    file_path: `documents/${id}`,
  };
}
