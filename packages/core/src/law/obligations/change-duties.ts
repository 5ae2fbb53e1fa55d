import { judgeCapitalChange } from '../registration/capital-change';
import {
  businessLinesTerm,
  changeRegistrationTerm,
  courtChangeTerm,
  foreignMembersNoticeTerm,
  internalChangeTerm,
  taxDataTerm,
} from '../registration/change-parameters';
import type { Duty } from './duty';
import { eventDuty } from './event-duty';

/** Changes that the registry is told of. */
export const changeDuties: readonly Duty[] = [
  eventDuty({
    code: 'name-change-registered',
    title: { vi: 'Đăng ký đổi tên', en: 'File the change of name' },
    parameter: changeRegistrationTerm,
    event: 'nameChangedOn',
    done: 'nameChangeRegisteredOn',
  }),
  eventDuty({
    code: 'head-office-change-registered',
    title: { vi: 'Đăng ký chuyển trụ sở chính', en: 'File the move of the head office' },
    parameter: changeRegistrationTerm,
    event: 'headOfficeMovedOn',
    done: 'headOfficeMoveRegisteredOn',
  }),
  eventDuty({
    code: 'representative-change-registered',
    title: { vi: 'Đăng ký người đại diện theo pháp luật mới', en: 'File the new legal representative' },
    parameter: changeRegistrationTerm,
    event: 'representativeChangedOn',
    done: 'representativeChangeRegisteredOn',
  }),
  eventDuty({
    code: 'capital-change-registered',
    title: { vi: 'Đăng ký thay đổi vốn điều lệ', en: 'File the change of charter capital' },
    parameter: changeRegistrationTerm,
    event: 'charterCapitalChangedOn',
    done: 'charterCapitalChangeRegisteredOn',
    // A small change is not filed; how large it was may not be known.
    owed: (facts, changedOn) => {
      const exempt = judgeCapitalChange(facts, changedOn);
      return exempt?.status === 'unknown' ? (exempt.missing ?? []) : exempt === undefined;
    },
  }),
  eventDuty({
    code: 'business-lines-change-notified',
    title: { vi: 'Thông báo thay đổi ngành, nghề kinh doanh', en: 'Notify the change of business lines' },
    parameter: businessLinesTerm,
    event: 'businessLinesChangedOn',
    done: 'businessLinesChangeNotifiedOn',
  }),
  eventDuty({
    code: 'tax-data-change-notified',
    title: { vi: 'Thông báo thay đổi thông tin đăng ký thuế', en: 'Notify the change of tax data' },
    parameter: taxDataTerm,
    event: 'taxDataChangedOn',
    done: 'taxDataChangeNotifiedOn',
  }),
  eventDuty({
    code: 'foreign-members-change-notified',
    title: { vi: 'Thông báo thay đổi thành viên nước ngoài', en: 'Notify the change among foreign members' },
    parameter: foreignMembersNoticeTerm,
    event: 'foreignMembersChangedOn',
    done: 'foreignMembersChangeNotifiedOn',
  }),
  eventDuty({
    code: 'internal-change-notified',
    title: {
      vi: 'Thông báo thay đổi điều lệ, thành viên, bộ máy',
      en: 'Notify the change of charter, members or offices',
    },
    parameter: internalChangeTerm,
    event: 'internalChangeOn',
    done: 'internalChangeNotifiedOn',
  }),
  eventDuty({
    code: 'court-change-registered',
    title: {
      vi: 'Đăng ký thay đổi theo bản án, phán quyết',
      en: 'File the change ordered by a court or arbitrator',
    },
    parameter: courtChangeTerm,
    event: 'courtRulingEffectiveOn',
    done: 'courtRulingFiledOn',
  }),
];
