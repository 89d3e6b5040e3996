/** Words of what a tie rests on beside what is listed, in English. */
export const moreWords = {
  projects_one: 'and one more project',
  projects_other: 'and {{number}} more projects',
  others_one: 'and one more cluster or agreement',
  others_other: 'and {{number}} more clusters or agreements',
};

/** The shape that every language fills. */
export type MoreWords = typeof moreWords;
