/** The account of one request for the log: what it asked for, and how that went. Filled in while it is answered. */
export interface RequestRecord {
  /** Names of the fields of `Query` that it asks for, each once. */
  questions: string[];
  /** The name that the client gave its operation. */
  operation: string | null;
  /** The beginning of the SHA-256 of the document, in hexadecimal digits. */
  document: string | null;
  /** Its cost as `extensions.cost` says it, that of a refused one too; null where the document was not understood. */
  cost: number | null;
  /** True where the answer had been kept. */
  wasKept: boolean;
  /** Codes of the errors of its answer, each once. */
  codes: string[];
  /** The ids under which errors of ours stand in the log. */
  errorIds: string[];
}

/** A record of a request that nothing is known of yet. */
export function emptyRecord(): RequestRecord {
  return { questions: [], operation: null, document: null, cost: null, wasKept: false, codes: [], errorIds: [] };
}
