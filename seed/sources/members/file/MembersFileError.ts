/** A file that cannot be read as a table; the message says in one sentence why, and what to do. */
export class MembersFileError extends Error {
  override name = 'MembersFileError';
}
