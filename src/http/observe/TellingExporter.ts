import type { SpanExporter } from '@opentelemetry/sdk-trace-node';

/** Sends spans by another, and tells once that they cannot be sent, until some can. What cannot be sent is given up. */
export class TellingExporter implements SpanExporter {
  readonly #exporter: SpanExporter;
  readonly #report: (problem: Error) => void;
  #isTold = false;

  constructor(exporter: SpanExporter, report: (problem: Error) => void) {
    this.#exporter = exporter;
    this.#report = report;
  }

  export(...[spans, done]: Parameters<SpanExporter['export']>): void {
    this.#exporter.export(spans, ({ error }) => {
      if (error && !this.#isTold) this.#report(new Error(`Traces cannot be sent: ${reasonOf(error)}`));
      this.#isTold = error !== undefined;
      done({ code: 0 });
    });
  }

  forceFlush(): Promise<void> {
    return this.#exporter.forceFlush?.() ?? Promise.resolve();
  }

  shutdown(): Promise<void> {
    return this.#exporter.shutdown();
  }
}

/** A refused connection has no message of its own. */
function reasonOf(error: Error): string {
  return error.message || ('code' in error && String(error.code)) || error.name;
}
