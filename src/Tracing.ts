/** Values that are told with a span. Nothing personal, and of statements never the parameters. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean>>;

/** A piece of work on a request. */
export interface SpanStart {
  name: string;
  attributes: SpanAttributes;
  /** True of what another process does. */
  isElsewhere?: boolean;
}

/** Adds to what is told of a span, while it lasts. */
export type Note = (attributes: SpanAttributes) => void;

/** The span of a request. */
export interface RequestSpan {
  /** Runs what belongs to the request, as does all that goes on from there. */
  run<Result>(work: () => Result): Result;
  end(outcome: { name: string; attributes: SpanAttributes; error: string | null }): void;
}

/** Tells what a request does as the spans of a trace. Servers have none unless one is configured. */
export interface Tracing {
  /** Begins the span of a request, which continues the trace that its headers name. */
  request(method: string, headers: Readonly<Record<string, string | string[] | undefined>>): RequestSpan;
  /** Tells a piece of work as a span within the one that runs; what no request asked for is not told. */
  within<Result>(start: SpanStart, work: (note: Note) => Promise<Result>): Promise<Result>;
}

/** Does a piece of work, and tells it where there is anybody to tell. */
export function traced<Result>(
  tracing: Tracing | null,
  start: SpanStart,
  work: (note: Note) => Promise<Result>,
): Promise<Result> {
  return tracing ? tracing.within(start, work) : work(ignore);
}

function ignore(): void {
  // Nobody is told.
}
