/** The server that is asked. */
export interface Endpoint {
  /** The address of the server (`http://localhost:4000`) or of its endpoint (`https://example.org/graphql`). */
  readonly url: string;
  /** The longest that one question may take, in milliseconds. Default: 30,000. */
  readonly timeout?: number;
  /** Headers beside those of the question. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The function that sends a request. Default: the global `fetch`. */
  readonly fetch?: typeof fetch;
}

/** Options of one question. */
export interface AskOptions {
  /** Gives the question up when it is aborted; its reason is thrown. */
  readonly signal?: AbortSignal;
  /** The longest that this question may take, in milliseconds. Default: that of the endpoint. */
  readonly timeout?: number;
}
