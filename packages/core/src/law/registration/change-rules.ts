import { citing, law2012 } from '../engine/citation';
import { UNDER_LAW_2012 } from '../engine/instrument';
import { judgeCapitalChange } from './capital-change';
import {
  businessLinesTerm,
  changeRegistrationTerm,
  courtChangeTerm,
  foreignMembersNoticeTerm,
  internalChangeTerm,
  taxDataTerm,
} from './change-parameters';
import { decree295, decree92, UNDER_DECREE_295, UNDER_DECREE_92 } from './decree-spans';
import { inTimeRule } from './in-time';

const REGISTERED = { vi: 'nộp hồ sơ đăng ký', en: 'filed' };
const NOTIFIED = { vi: 'thông báo', en: 'notified' };

/** Under the 2012 law a change was made only once it was registered. */
const ONLY_ONCE_REGISTERED = {
  ...UNDER_LAW_2012,
  citation: law2012('d28.k1'),
  text: {
    vi: 'Theo Luật Hợp tác xã 2012, thay đổi chỉ được thực hiện sau khi cơ quan đăng ký cấp giấy chứng nhận.',
    en: 'Under the 2012 law a change was made only after the registry had issued the certificate.',
  },
};

const NEW_BOUNDARIES = {
  vi: 'Địa chỉ đổi chỉ vì thay đổi địa giới hành chính thì không bắt buộc đăng ký.',
  en: 'An address that changed only because administrative boundaries did need not be filed.',
};

export const nameChangeRule = inTimeRule({
  code: 'name-change-registered',
  title: { vi: 'Đăng ký đổi tên đúng hạn', en: 'Change of name filed on time' },
  parameter: changeRegistrationTerm,
  event: 'nameChangedOn',
  done: 'nameChangeRegisteredOn',
  words: { event: { vi: 'việc đổi tên', en: 'a change of name' }, done: REGISTERED },
  consequences: [ONLY_ONCE_REGISTERED],
});

export const headOfficeChangeRule = inTimeRule({
  code: 'head-office-change-registered',
  title: { vi: 'Đăng ký chuyển trụ sở đúng hạn', en: 'Move of the head office filed on time' },
  parameter: changeRegistrationTerm,
  event: 'headOfficeMovedOn',
  done: 'headOfficeMoveRegisteredOn',
  words: { event: { vi: 'việc chuyển trụ sở chính', en: 'a move of the head office' }, done: REGISTERED },
  unless: [
    { ...UNDER_DECREE_92, citation: decree92('d46.k2'), text: NEW_BOUNDARIES },
    { ...UNDER_DECREE_295, citation: decree295('d47.k2'), text: NEW_BOUNDARIES },
  ],
  consequences: [ONLY_ONCE_REGISTERED],
});

export const representativeChangeRule = inTimeRule({
  code: 'representative-change-registered',
  title: { vi: 'Đăng ký người đại diện mới đúng hạn', en: 'New legal representative filed on time' },
  parameter: changeRegistrationTerm,
  event: 'representativeChangedOn',
  done: 'representativeChangeRegisteredOn',
  words: {
    event: { vi: 'việc thay người đại diện theo pháp luật', en: 'a change of legal representative' },
    done: REGISTERED,
  },
  consequences: [ONLY_ONCE_REGISTERED],
});

export const capitalChangeRule = inTimeRule({
  code: 'capital-change-registered',
  title: { vi: 'Đăng ký thay đổi vốn điều lệ đúng hạn', en: 'Change of charter capital filed on time' },
  parameter: changeRegistrationTerm,
  event: 'charterCapitalChangedOn',
  done: 'charterCapitalChangeRegisteredOn',
  words: { event: { vi: 'việc thay đổi vốn điều lệ', en: 'a change of charter capital' }, done: REGISTERED },
  unlessExempt: { facts: ['charterCapitalBeforeChange', 'charterCapital'], judge: judgeCapitalChange },
  consequences: [ONLY_ONCE_REGISTERED],
});

export const businessLinesChangeRule = inTimeRule({
  code: 'business-lines-change-notified',
  title: { vi: 'Báo thay đổi ngành, nghề đúng hạn', en: 'Change of business lines notified on time' },
  parameter: businessLinesTerm,
  event: 'businessLinesChangedOn',
  done: 'businessLinesChangeNotifiedOn',
  words: { event: { vi: 'việc thay đổi ngành, nghề', en: 'a change of business lines' }, done: NOTIFIED },
  consequences: [ONLY_ONCE_REGISTERED],
});

export const taxDataChangeRule = inTimeRule({
  code: 'tax-data-change-notified',
  title: { vi: 'Báo thay đổi thông tin thuế đúng hạn', en: 'Change of tax data notified on time' },
  parameter: taxDataTerm,
  event: 'taxDataChangedOn',
  done: 'taxDataChangeNotifiedOn',
  words: {
    event: { vi: 'việc thay đổi thông tin đăng ký thuế', en: 'a change of tax data' },
    done: NOTIFIED,
  },
});

export const foreignMembersChangeRule = inTimeRule({
  code: 'foreign-members-change-notified',
  title: { vi: 'Báo thay đổi thành viên nước ngoài', en: 'Change among foreign members notified on time' },
  parameter: foreignMembersNoticeTerm,
  event: 'foreignMembersChangedOn',
  done: 'foreignMembersChangeNotifiedOn',
  words: {
    event: { vi: 'việc thay đổi thành viên nước ngoài', en: 'a change among foreign members' },
    done: NOTIFIED,
  },
});

export const internalChangeRule = inTimeRule({
  code: 'internal-change-notified',
  title: {
    vi: 'Báo thay đổi điều lệ, thành viên, bộ máy',
    en: 'Changes of charter, members and offices notified',
  },
  parameter: internalChangeTerm,
  event: 'internalChangeOn',
  done: 'internalChangeNotifiedOn',
  words: {
    event: {
      vi: 'việc thay đổi điều lệ, thành viên hoặc bộ máy',
      en: 'a change of charter, members or offices',
    },
    done: NOTIFIED,
  },
});

export const courtChangeRule = inTimeRule({
  code: 'court-change-registered',
  title: { vi: 'Đăng ký theo bản án, phán quyết đúng hạn', en: 'Change by judgment or award filed on time' },
  parameter: courtChangeTerm,
  event: 'courtRulingEffectiveOn',
  done: 'courtRulingFiledOn',
  words: {
    event: {
      vi: 'thay đổi theo bản án, phán quyết có hiệu lực',
      en: 'a change by a judgment or award in force',
    },
    done: REGISTERED,
  },
  unless: [
    {
      from: '2026-05-27',
      citation: citing('decree-187-2026', 'text')('d6.k1'),
      text: {
        vi: 'Khi đổi người đại diện theo quyết định của Thẩm phán trong thủ tục phá sản, hạn cũng là 10 ngày, do Quản tài viên hoặc người được Tòa án chỉ định nộp, trừ khi Thẩm phán ấn định hạn khác.',
        en: 'Where a judge in bankruptcy replaces the legal representative, the administrator or the person appointed files it, in 10 days too unless the judge sets another term.',
      },
    },
  ],
});
