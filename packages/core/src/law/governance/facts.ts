export const governanceFacts = {};
