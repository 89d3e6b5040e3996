/** A source's file that cannot be read as it is; the message says in one sentence which file and what is wrong with it. */
export class SourceFileError extends Error {
  override name = 'SourceFileError';
}
