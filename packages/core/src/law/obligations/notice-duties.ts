import { postingTerm } from '../governance/form-parameters';
import {
  resumptionConfirmationTerm,
  resumptionNoticeTerm,
  suspensionNoticeTerm,
} from '../registration/suspension-parameters';
import type { Duty } from './duty';
import { eventDuty } from './event-duty';

/** To members, and around a suspension. */
export const noticeDuties: readonly Duty[] = [
  eventDuty({
    code: 'information-posted',
    title: { vi: 'Niêm yết văn bản mới cho thành viên', en: 'Post the new document for members' },
    parameter: postingTerm,
    event: 'informationIssuedOn',
    done: 'informationPostedOn',
  }),
  eventDuty({
    code: 'suspension-notified',
    title: { vi: 'Báo trước việc tạm ngừng kinh doanh', en: 'Give notice of the suspension' },
    parameter: suspensionNoticeTerm,
    event: 'suspendedOn',
    done: 'suspensionNotifiedOn',
    ahead: true,
  }),
  eventDuty({
    code: 'resumption-notified',
    title: { vi: 'Báo trước việc tiếp tục kinh doanh', en: 'Give notice that business resumes' },
    parameter: resumptionNoticeTerm,
    event: 'resumedOn',
    done: 'resumptionNotifiedOn',
    ahead: true,
  }),
  eventDuty({
    code: 'resumption-confirmed',
    title: { vi: 'Xác nhận đã hoạt động trở lại', en: 'Confirm that work has resumed' },
    parameter: resumptionConfirmationTerm,
    event: 'suspensionEndsOn',
    done: 'resumptionConfirmedOn',
  }),
];
