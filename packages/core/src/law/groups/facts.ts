export const groupsFacts = {};
