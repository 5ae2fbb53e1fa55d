import { fold } from '@hoptac/core/vi';

const ENDS_ASKING =
  /\b(?:khong|ko|k|kg|khg|hok|hong|hem|chua|nhi|sao)(?: (?:a|ah|vay|ha|em|anh|chi|ban|oi|the|nhi|ta))*\s*[.?!…]*$/;
const ASKS =
  /\?|\b(?:bao nhieu|bn nguoi|bao lau|bao gio|khi nao|luc nao|(?:ngay|thang|nam|cai|viec|ai|dieu|cach) nao|the nao|nhu nao|ntn|lam sao|ra sao|tai sao|vi sao|thi sao|o dau|la gi|can gi|lam gi|bi gi|gi khong|may (?:nguoi|thanh vien|tv|xa vien|ho|nam|thang|ngay|lan|phan tram|phieu|dai bieu|diem)|duoc khong|dc khong|duoc ko|dc ko|duoc k|dc k|co duoc|co dc|co phai|phai khong|co bat buoc|bat buoc|toi da|toi thieu|dieu kien|thu tuc|quy dinh|theo luat|luat|cho (?:em |toi )?hoi|hoi (?:ve|chut)|ai duoc)\b/;

/** Whether a message asks something, with a question mark or with the words of a question. */
export function isQuestion(text: string): boolean {
  const folded = fold(text).trim();
  return ASKS.test(folded) || ENDS_ASKING.test(folded);
}
