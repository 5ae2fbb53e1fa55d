export const supportFacts = {};
