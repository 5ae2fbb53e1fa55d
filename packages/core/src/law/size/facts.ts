export const sizeFacts = {};
