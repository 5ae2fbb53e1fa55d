import { count } from '../engine/fact';

export const membershipFacts = {
  /** Members of a cooperative or group; for a union, the cooperatives in it. Law 23/2012 knew one category only: all members. */
  officialMembers: count({ vi: 'số thành viên chính thức', en: 'official members' }),
  /** Official members that are foreign-invested organisations or, in a cooperative, individual foreign investors. */
  foreignMembers: count({
    vi: 'số thành viên chính thức là nhà đầu tư nước ngoài, tổ chức có vốn đầu tư nước ngoài',
    en: 'official members that are foreign investors or foreign-invested organisations',
  }),
};
