import type { AnswerTo } from '../../dialogue/query';
import type { Look } from '../look';
import { MINUTES_OPEN, newPageKey } from '../page-key';

export async function pageLink({ alliance, now, random }: Look): Promise<AnswerTo<'pageLink'>> {
  const { tenant, officerPage } = alliance;
  if (!officerPage) return undefined;
  const { url, secret } = officerPage;
  const { key, ...issued } = newPageKey('link', { tenant, secret }, { now, random });
  return {
    url: `${url}open/${key}`,
    ...(url.startsWith('https:') && { miniApp: `${url}mini/` }),
    minutes: MINUTES_OPEN.link,
    ...issued,
  };
}
