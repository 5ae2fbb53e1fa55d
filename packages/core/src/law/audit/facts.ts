export const auditFacts = {};
