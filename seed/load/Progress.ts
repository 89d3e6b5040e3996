/** Time between two reports of progress. Milliseconds. */
const INTERVAL = 5_000;
/** The share from which on the rate says how long the rest takes: the first of all waits for what comes before. */
const LEAST_SHARE = 0.01;

/** Reports every few seconds how far a load is, its rate and the time left. */
export class Progress {
  readonly #total: number;
  readonly #what: string;
  readonly #report: (line: string) => void;
  readonly #begun = performance.now();
  #told = this.#begun;
  #done = 0;

  /** @param what the things that are counted */
  constructor(total: number, what: string, report: (line: string) => void) {
    this.#total = total;
    this.#what = what;
    this.#report = report;
  }

  /** One more. */
  step(): void {
    this.#done += 1;
    const now = performance.now();
    if (now - this.#told < INTERVAL) return;
    this.#told = now;
    const rate = this.#done / ((now - this.#begun) / 1000);
    const left = Math.max(0, Math.ceil((this.#total - this.#done) / rate));
    const number = (value: number): string => Math.round(value).toLocaleString('en');
    const far = `${number(this.#done)} of ${number(this.#total)} ${this.#what}`;
    const isEarly = this.#done < this.#total * LEAST_SHARE;
    this.#report(isEarly ? far : `${far}, ${number(rate)} a second, about ${left} s left for them`);
  }
}
