import { definitions, definitionsChecked, definitionsFile } from './definitions';
import { importChecked, importTemplate } from './imports';
import { exportMade } from './exports';
import { yearPlan } from './plans';
import type { AnswerTo, Query, QueryKind, QueryOf } from '../../dialogue/query';
import type { Look } from '../look';
import {
  announcement,
  announcementReach,
  announcementsFor,
  audienceOrganisations,
  audiencePlaces,
  audienceSize,
} from './announcements';
import { codeFile, codeLink, newCodes } from './codes';
import { codeLock, invitation } from './invitation';
import { myData, myFile, myTrail } from './my-data';
import { pageLink } from './page-link';
import { openInvitations, people, person, phoneTyped, whereFor, withoutOfficer } from './people';
import { personEntered, phoneOwners, roleNames, viewOfRole } from './person-entered';
import { reviewDoubts, reviewedMonth, reviewQueue } from './review';
import { ownEvents } from './status';
import { announcementCover } from './announcement-cover';
import { boardPicture } from './board-picture';
import { cooperativeCard } from './cooperative-card';
import { board, boardPlaces, boardRanking, reporting } from './plan-board';
import { monthForm, ownFigures } from './month-form';
import { monthVersions, returnedMonths } from './month-versions';
import { peers } from './peers';
import { nameCheck, organisation, organisations, placesOn } from './register';
import { reminderRules } from './reminder-rules';
import { receipt } from './receipt';
import { receiptCertificate } from './receipt-certificate';
import { complianceSheet } from './compliance-sheet';

/** How each kind of query is answered, one file for a subject. */
const lookUps: { [Kind in QueryKind]: (look: Look, query: QueryOf<Kind>) => Promise<AnswerTo<Kind>> } = {
  announcement,
  announcementCover,
  announcementReach,
  announcementsFor,
  audienceOrganisations,
  audiencePlaces,
  audienceSize,
  reminderRules,
  invitation,
  codeLock,
  phoneOwners,
  personEntered,
  roleNames,
  viewOfRole,
  myData,
  myTrail,
  myFile,
  people,
  person,
  whereFor,
  openInvitations,
  newCodes,
  codeLink,
  codeFile,
  withoutOfficer,
  phoneTyped,
  board,
  boardPicture,
  ownEvents,
  cooperativeCard,
  boardPlaces,
  boardRanking,
  reporting,
  reviewQueue,
  reviewDoubts,
  reviewedMonth,
  monthForm,
  ownFigures,
  monthVersions,
  returnedMonths,
  peers,
  receipt,
  receiptCertificate,
  complianceSheet,
  organisations,
  organisation,
  placesOn,
  nameCheck,
  yearPlan,
  exportMade,
  importChecked,
  importTemplate,
  definitions,
  definitionsChecked,
  definitionsFile,
  pageLink,
};

export function answer(look: Look, query: Query): Promise<unknown> {
  return (lookUps[query.kind] as (look: Look, query: Query) => Promise<unknown>)(look, query);
}
