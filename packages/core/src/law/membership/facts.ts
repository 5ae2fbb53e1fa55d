import { z } from 'zod';
import { count, isWholeWithin, kindOfFact, money, months, people, yesNo } from '../engine/fact';

/** An age in full years, or `none` where there is no such person; left out where it is not known. */
const ageOrNone = kindOfFact(
  'year',
  z.union([z.int().min(0).max(150), z.literal('none')]),
  (value) => value === 'none' || isWholeWithin(value, 0, 150),
  {
    vi: 'số tuổi tròn (số nguyên), hoặc none nếu không có ai',
    en: 'an age in full years, or none where there is nobody',
  },
);

export const membershipFacts = {
  /** Members of a cooperative or group; for a union, the cooperatives in it. Law 23/2012 knew one category only: all members. */
  officialMembers: count({ vi: 'số thành viên chính thức', en: 'official members' }),
  /** Official members that are foreign-invested organisations or, in a cooperative, individual foreign investors. */
  foreignMembers: count({
    vi: 'số thành viên chính thức là nhà đầu tư nước ngoài, tổ chức có vốn đầu tư nước ngoài',
    en: 'official members that are foreign investors or foreign-invested organisations',
  }),
  /** Full years, or `none`. Of the individuals who contribute capital: official members and contributing associates. */
  youngestMemberAge: ageOrNone({
    vi: 'tuổi của người trẻ nhất trong các cá nhân là thành viên chính thức, thành viên liên kết góp vốn',
    en: 'age of the youngest individual among official members and capital-contributing associates',
  }),
  /** Full years, or `none`. Of the individuals who are non-contributing associates. */
  youngestAssociateAge: ageOrNone({
    vi: 'tuổi của cá nhân trẻ nhất là thành viên liên kết không góp vốn',
    en: 'age of the youngest individual among non-contributing associates',
  }),
  /** Full years, or `none`. Of the foreigners who are non-contributing associates. */
  youngestForeignAssociateAge: ageOrNone({
    vi: 'tuổi của người nước ngoài trẻ nhất là thành viên liên kết không góp vốn',
    en: 'age of the youngest foreigner among non-contributing associates',
  }),
  /** Individuals, of any category, without the civil capacity that the law asks of them. */
  incapableMembers: people({
    vi: 'số thành viên là cá nhân không đủ năng lực hành vi dân sự',
    en: 'individual members without the civil capacity required',
  }),
  /** Individual foreign investors among official members and contributing associates. */
  foreignersWithoutCertificate: people({
    vi: 'số nhà đầu tư cá nhân nước ngoài góp vốn mà không có giấy chứng nhận đăng ký đầu tư',
    en: 'individual foreign investors who contribute capital without an investment registration certificate',
  }),
  /** By law 23/2012 of all members; by law 17/2023 of the non-contributing associates. */
  nonResidentForeigners: people({
    vi: 'số người nước ngoài tham gia mà không cư trú hợp pháp tại Việt Nam',
    en: 'foreigners who take part without residing lawfully in Việt Nam',
  }),
  /** Of a union. */
  membersNotCooperatives: count({
    vi: 'số thành viên chính thức của liên hiệp không phải là hợp tác xã',
    en: 'official members of the union that are no cooperatives',
  }),
  /** Of a union. */
  associatesNotLegalPersons: count({
    vi: 'số thành viên liên kết của liên hiệp không phải là pháp nhân Việt Nam',
    en: 'associates of the union that are no Vietnamese legal persons',
  }),
  /** Whole đồng, as the charter sets it. */
  minimumContribution: money({
    vi: 'vốn góp tối thiểu theo Điều lệ',
    en: 'minimum contribution by the charter',
  }),
  /** Whole đồng, 0 where nothing was paid in. Only members whose time for paying in is over count. */
  smallestContribution: money({
    vi: 'số vốn thực góp của thành viên góp ít nhất trong những người đã hết hạn góp vốn',
    en: 'what the member who has paid in least, of those whose time is over, has paid in',
  }),
  /** Work is what its members get from it (law 23/2012, article 4 clauses 1 and 7). */
  jobCreating: yesNo({ vi: 'là hợp tác xã tạo việc làm', en: 'it is a job-creating cooperative' }),
  /** Of a job-creating cooperative: households and legal persons that are members. */
  membersNotIndividuals: count({
    vi: 'số thành viên không phải là cá nhân',
    en: 'members that are no individuals',
  }),
  /** Whole months, as the charter sets it. */
  inactivityMonths: months({
    vi: 'thời gian liên tục không sử dụng sản phẩm, dịch vụ hoặc không làm việc mà Điều lệ quy định thì chấm dứt tư cách thành viên',
    en: 'time without use of services, or without work, after which membership ends by the charter',
  }),
};
