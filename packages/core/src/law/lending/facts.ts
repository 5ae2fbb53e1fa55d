export const lendingFacts = {};
