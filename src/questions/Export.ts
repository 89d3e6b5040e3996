/** A cell of a table; null is unknown. */
export type Cell = string | number | boolean | null;
/** One row of a table, by column; the rows of one export all have the same columns in the same order. */
export type Row = Readonly<Record<string, Cell>>;

/** A node or an edge of a picture, with what is known of it. */
export interface GraphPart {
  id: string;
  /** What Gephi and others show. */
  label: string;
  values: Row;
}
/** A picture: each node once, each edge once and without direction. */
export interface ExportedGraph {
  nodes: GraphPart[];
  edges: (GraphPart & { source: string; target: string })[];
}

/** How one question's answers are taken away as a file. */
export interface Export {
  /** What is asked, with the question's own arguments as variables; `language` too where sentences are asked for. */
  document: string;
  /** What to ask with, where that is not what was given. */
  complete?(variables: Readonly<Record<string, unknown>>): Record<string, unknown>;
  /** The rows of one answer. */
  toRows(data: unknown): Row[];
  /** What to ask for next beside the arguments: where the page that was answered is not the last. */
  nextPage?(data: unknown, variables: Readonly<Record<string, unknown>>): Record<string, unknown> | null;
  /** The answer as a picture, where it is one. */
  toGraph?(data: unknown): ExportedGraph;
}

/** Where an answer comes from, and what it was an answer to. */
export interface About {
  question: string;
  /** As they were given. */
  arguments: Readonly<Record<string, unknown>>;
  /** ISO 8601. */
  askedAt: string;
  graphVersion: number;
  /** When that version was loaded, ISO 8601. */
  loadedAt: string;
  sources: {
    id: string;
    title: string | null;
    publisher: string | null;
    url: string | null;
    licence: string | null;
    copiedOn: string | null;
  }[];
}
