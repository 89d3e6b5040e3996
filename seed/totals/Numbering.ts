/** Gives each id a number, from 0 on, in the order in which they are first met. */
export class Numbering {
  readonly #numbers = new Map<string, number>();
  readonly ids: string[] = [];

  of(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#numbers.set(id, this.ids.length);
    return this.ids.push(id) - 1;
  }
}
