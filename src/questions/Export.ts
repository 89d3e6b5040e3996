import type { Language } from './explanation/Phrases.ts';
import type { QuestionContext } from './QuestionContext.ts';

/** A cell of a table; null is unknown. */
export type Cell = string | number | boolean | null;
/** One row of a table, by column; the rows of one export all have the same columns in the same order. */
export type Row = Readonly<Record<string, Cell>>;
/** A row of which cells may be lists, which stand between semicolons in a spreadsheet. */
export type ListedRow = Readonly<Record<string, Cell | readonly string[]>>;

/** A node or an edge of a picture, with what is known of it. */
export interface GraphPart {
  id: string;
  /** The text that Gephi and others show. */
  label: string;
  values: Row;
}
/** A picture: each node once, each edge once and without direction. */
export interface ExportedGraph {
  nodes: GraphPart[];
  /** `weight`: what tools that lay out and cut graphs by weight go by. */
  edges: (GraphPart & { source: string; target: string; weight: number })[];
  /** The names of the values that are whole numbers; all other numbers may have decimals. */
  counts: readonly string[];
}

/** A day in a calendar. */
export interface CalendarEvent {
  /** Stays the same when the day or the texts of the event change, so that a calendar moves it and adds no second one. */
  id: string;
  /** `2026-01-31`. */
  day: string;
  summary: string;
  description: string;
  url: string | null;
  /** The day on which it was last looked at, `2026-01-31`; null where that is not known. */
  seenOn: string | null;
}

/** An answer as a calendar; sentences in the language asked for. */
export interface Calendar {
  name: Readonly<Record<Language, string>>;
  /** The sentence for an answer without any day: a calendar cannot be empty. */
  none: string;
  /** The days of one answer. */
  toEvents(data: unknown, language: Language): CalendarEvent[];
  /** The question, of which version, and the credit of its sources. */
  describe(about: About, language: Language): string;
}

/** All rows of an answer, in batches. */
export interface WholeAnswer {
  version: number;
  pages: AsyncGenerator<Row[]>;
}

/** The way from one question's answers to a file. */
export interface Export {
  /** The query, with the question's own arguments as variables; `language` too where sentences are asked for. */
  document: string;
  /** The most rows or ways that the question gives at a time, where its files have no further pages: so many unless fewer are asked for. */
  most?: number;
  /** Completes the variables that were given. */
  complete?(variables: Readonly<Record<string, unknown>>): Record<string, unknown>;
  /**
   * The rows of one answer, names in the language asked for where the answer has them. `forPeople`: with names as pages show them, and
   * columns whose headings in words say more.
   */
  toRows(data: unknown, language: Language, forPeople?: boolean): Row[];
  /** The variables of the next page; null after the last. */
  nextPage?(data: unknown, variables: Readonly<Record<string, unknown>>): Record<string, unknown> | null;
  /**
   * All rows for who asks for no page, found once and not for each page; null while a load is writing. `args`: the question's
   * arguments with their defaults; `contextOf`: a context for each batch.
   */
  whole?(
    args: Readonly<Record<string, unknown>>,
    contextOf: () => QuestionContext,
    language: Language,
    forPeople?: boolean,
  ): Promise<WholeAnswer | null>;
  /** The answer as a picture, where it is one. */
  toGraph?(data: unknown): ExportedGraph;
  /** The answer as a calendar, where it has days. */
  calendar?: Calendar;
}

/** The origin of an answer, and the question it answers. */
export interface About {
  question: string;
  /** As they were given. */
  arguments: Readonly<Record<string, unknown>>;
  /** ISO 8601. */
  askedAt: string;
  graphVersion: number;
  /** The time at which that version was loaded, ISO 8601. */
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
