import { badUserInput } from '../../errors.ts';

/**
 * The refusal of a cursor of another version of the graph than the one that is answered from. A later one was given by another
 * server of the same database, which has taken it up already.
 */
export function otherVersion(version: number, now: number): Error {
  const place = `\`after\` is a place in version ${version} of the graph`;
  return badUserInput(
    version > now
      ? `${place}, and this server answers from version ${now} still: ask again in a few seconds, or for the first page.`
      : `${place}, which is now at version ${now}: ask for the first page again.`,
  );
}
