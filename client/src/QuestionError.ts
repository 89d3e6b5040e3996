/**
 * A question that was not answered. The message is the server's own sentence, in English: it names the value that was wrong and what
 * would be right.
 */
export class QuestionError extends Error {
  override readonly name = 'QuestionError';
  /**
   * A code of the server (`BAD_USER_INPUT`, `NOT_FOUND`, `TOO_MANY_REQUESTS`, ...), or `NO_CONNECTION` where nothing came back,
   * `NO_ANSWER` where what came back is none, and `GIVEN_UP` where it took longer than `timeout`.
   */
  readonly code: string;
  /** The place in the answer that is missing; null where the whole is. */
  readonly path: readonly (string | number)[] | null;
  /** The id under which the server has the request in its log; null where it gave none. */
  readonly requestId: string | null;
  /** Seconds after which to ask again, where the server says so of TOO_MANY_REQUESTS; else null. */
  readonly retryAfter: number | null;

  constructor(
    message: string,
    { code, path = null, requestId = null, retryAfter = null, cause }: Pick<QuestionError, 'code'> & Partial<Details>,
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.path = path;
    this.requestId = requestId;
    this.retryAfter = retryAfter;
  }
}

type Details = Pick<QuestionError, 'path' | 'requestId' | 'retryAfter'> & { cause: unknown };
