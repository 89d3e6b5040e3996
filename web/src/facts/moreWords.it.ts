import type { MoreWords } from './moreWords.en.ts';

/** The same in Italian. */
export const moreWords: MoreWords = {
  projects_one: 'e un altro progetto',
  projects_other: 'e altri {{number}} progetti',
  others_one: 'e un altro cluster o accordo',
  others_other: 'e altri {{number}} cluster o accordi',
};
