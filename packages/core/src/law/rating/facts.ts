export const ratingFacts = {};
