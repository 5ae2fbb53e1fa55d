import type { Plan } from '@hoptac/core/plan';

/** The plan of 2023. The article gives three targets by its percentages; the others are samples, chosen below what came. */
export const plan2023: Plan = {
  year: 2023,
  targets: [
    { indicator: 'newCooperatives', target: 40 },
    { indicator: 'newGroups', target: 10 },
    { indicator: 'dissolvedCooperatives', target: 100, sample: true },
    { indicator: 'exemplaryCooperatives', target: 20 },
    { indicator: 'legalEducation', target: 33, sample: true },
    { indicator: 'consolidatedCooperatives', target: 40, sample: true },
    { indicator: 'membersAttracted', target: 1150, sample: true },
    { indicator: 'regularWorkers', target: 27_500, sample: true },
    { indicator: 'revenuePerCooperative', target: 1_480_000_000, sample: true },
    { indicator: 'profitPerCooperative', target: 155_000_000, sample: true },
    { indicator: 'averageIncome', target: 4_450_000, sample: true },
    { indicator: 'ratedGoodOrFair', target: 60, sample: true },
  ],
};

/** The plan of the year before, all of it sample. */
export const plan2022: Plan = {
  year: 2022,
  targets: [
    { indicator: 'newCooperatives', target: 40, sample: true },
    { indicator: 'newGroups', target: 10, sample: true },
    { indicator: 'dissolvedCooperatives', target: 20, sample: true },
    { indicator: 'exemplaryCooperatives', target: 15, sample: true },
    { indicator: 'legalEducation', target: 30, sample: true },
    { indicator: 'consolidatedCooperatives', target: 35, sample: true },
    { indicator: 'membersAttracted', target: 1000, sample: true },
    { indicator: 'regularWorkers', target: 25_000, sample: true },
    { indicator: 'revenuePerCooperative', target: 1_400_000_000, sample: true },
    { indicator: 'profitPerCooperative', target: 150_000_000, sample: true },
    { indicator: 'averageIncome', target: 4_300_000, sample: true },
    { indicator: 'ratedGoodOrFair', target: 58, sample: true },
  ],
};
