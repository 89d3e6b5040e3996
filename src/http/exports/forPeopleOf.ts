import { badUserInput } from '../../errors.ts';

/** A file that a reader saves: the address of the page it is saved from, which leads to each source; null where not given. */
export interface ForPeople {
  page: string | null;
}

const LONGEST_ADDRESS = 4_000;

/** Reads whether a file is for people, from the words of its address. @throws GraphQLError BAD_USER_INPUT for others */
export function forPeopleOf(headings: unknown, page: unknown): ForPeople | null {
  if (headings === undefined) {
    if (page === undefined) return null;
    throw badUserInput('`page` goes with `headings=words`: give both, or leave both out.');
  }
  if (headings !== 'words') {
    throw badUserInput(`\`headings\` must be words, or left out, not ${JSON.stringify(headings)}.`);
  }
  if (page === undefined) return { page: null };
  if (typeof page === 'string' && page.length <= LONGEST_ADDRESS && /^https?:\/\/[^\s]+$/.test(page)) return { page };
  throw badUserInput('`page` must be the address of a page, from http:// or https:// on, of 4,000 letters at most.');
}
