export const reportingFacts = {};
