import { GraphQLError } from 'graphql';

/** Codes of a database that is away or too slow, which `openDatabase` tells of by itself. */
const AWAY: ReadonlySet<unknown> = new Set(['UNAVAILABLE', 'TIMEOUT']);

/** Tells of a problem once for as long as it lasts, though it is met every two seconds. */
export class LastingProblem {
  readonly #report: (problem: unknown) => void;
  #told = '';

  constructor(report: (problem: unknown) => void) {
    this.#report = report;
  }

  met(problem: unknown): void {
    if (problem instanceof GraphQLError && AWAY.has(problem.extensions.code)) return;
    if (this.#told !== String(problem)) this.#report(problem);
    this.#told = String(problem);
  }

  isOver(): void {
    this.#told = '';
  }
}
