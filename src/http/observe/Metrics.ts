import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { SeenRequest } from './observeRequests.ts';

/** The state of the graph and of the threads at the time of asking. */
export interface Figures {
  /** True once questions can be answered. */
  ready: boolean;
  /** Of the graph in memory; null where there is none. */
  version: number | null;
  /** ISO 8601; null where no graph has been loaded. */
  loadedAt: string | null;
  loading: boolean;
  /** Pieces of work that no thread has begun. */
  waiting: number;
  /** Lenses in memory, those being built too; null where that is not known. */
  lenses: number | null;
  /** Milliseconds since 1970 at which the database was first missed; null where it answers. */
  awaySince: number | null;
}

/** Seconds. */
const TIMES = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60];
const COSTS = [10, 100, 500, 1_000, 5_000, 10_000, 50_000];

/** The figures that Prometheus collects, of one server. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests: Histogram;
  readonly #questions: Histogram;
  readonly #costs: Histogram;
  readonly #errors: Counter;
  readonly #kept: Counter;

  /** `figuresNow`: asked each time the figures are collected. */
  constructor(figuresNow: () => Figures) {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#requests = new Histogram({
      ...{ name: 'http_request_duration_seconds', help: 'Time from the head of a request to the end of its answer.' },
      ...{ labelNames: ['method', 'route', 'status'], buckets: TIMES, registers },
    });
    this.#questions = new Histogram({
      ...{
        name: 'graphql_question_duration_seconds',
        help: 'The same by the field of Query; several together are one.',
      },
      ...{ labelNames: ['question'], buckets: TIMES, registers },
    });
    this.#costs = new Histogram({
      ...{ name: 'graphql_question_cost', help: 'Cost as extensions.cost says it, by the field of Query.' },
      ...{ labelNames: ['question'], buckets: COSTS, registers },
    });
    this.#errors = new Counter({
      ...{ name: 'graphql_errors_total', help: 'Answers with an error, by its code.' },
      ...{ labelNames: ['code'], registers },
    });
    this.#kept = new Counter({ name: 'graphql_kept_answers_total', help: 'Answers that had been kept.', registers });
    for (const [name, { help, read }] of Object.entries(GAUGES)) {
      new Gauge({
        ...{ name, help, registers },
        collect() {
          const value = read(figuresNow());
          // Unknown is no sample at all.
          if (value === null) this.remove();
          else this.set(value);
        },
      });
    }
  }

  /** Counts a request. */
  count({ method, route, status, ms, questions, cost, codes, wasKept }: SeenRequest): void {
    const seconds = ms / 1_000;
    this.#requests.observe({ method, route, status: String(status) }, seconds);
    for (const code of codes) this.#errors.inc({ code });
    if (wasKept) this.#kept.inc();
    const [first] = questions;
    if (first === undefined) return;
    const question = questions.length === 1 ? first : 'several';
    this.#questions.observe({ question }, seconds);
    if (cost !== null) this.#costs.observe({ question }, cost);
  }

  /** All figures in the text format of Prometheus, and its media type. */
  async text(): Promise<{ body: string; type: string }> {
    return { body: await this.#registry.metrics(), type: this.#registry.contentType };
  }
}

const GAUGES: Readonly<Record<string, { help: string; read: (figures: Figures) => number | null }>> = {
  graph_ready: { help: '1 once questions can be answered.', read: ({ ready }) => Number(ready) },
  graph_version: { help: 'Version of the graph in memory.', read: ({ version }) => version },
  graph_loaded_timestamp_seconds: {
    help: 'Time of the last load.',
    read: ({ loadedAt }) => (loadedAt === null ? null : Date.parse(loadedAt) / 1_000),
  },
  graph_loading: { help: '1 while a load is writing.', read: ({ loading }) => Number(loading) },
  network_work_waiting: { help: 'Pieces of work that no thread has begun.', read: ({ waiting }) => waiting },
  network_lenses: { help: 'Lenses in memory, those being built too.', read: ({ lenses }) => lenses },
  database_up: { help: '1 where Neo4j answers.', read: ({ awaySince }) => Number(awaySince === null) },
};
