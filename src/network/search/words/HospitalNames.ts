import type { HospitalWords } from '../../columns/columns.ts';
import { foldWords } from './foldWords.ts';

/** Tells by the words of names that an organisation is a hospital or clinic. */
export class HospitalNames {
  readonly #words: ReadonlySet<string>;
  readonly #inCountries: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #endings: readonly string[];
  readonly #phrases: readonly string[];
  readonly #never: readonly (readonly string[])[];

  constructor({ words, endings, inCountries, phrases, never }: HospitalWords) {
    this.#words = new Set(words);
    this.#endings = endings;
    this.#inCountries = new Map(inCountries.map(([country = '', ...own]) => [country, new Set(own)]));
    [this.#phrases, this.#never] = [phrases.map(spaced), never];
  }

  /** True if one of its names says so and none says otherwise. `country`: its ISO 3166 code, or null. */
  fit(names: readonly string[], country: string | null): boolean {
    const own = country === null ? undefined : this.#inCountries.get(country);
    const folded = names.map(foldWords);
    return folded.some((words) => this.#sayIt(words, own)) && !folded.some((words) => this.#denyIt(words));
  }

  #sayIt(words: readonly string[], own: ReadonlySet<string> | undefined): boolean {
    const one = (word: string): boolean =>
      this.#words.has(word) || own?.has(word) === true || this.#endings.some((ending) => word.endsWith(ending));
    if (words.some(one)) return true;
    const name = spaced(words);
    return this.#phrases.some((phrase) => name.includes(phrase));
  }

  #denyIt(words: readonly string[]): boolean {
    return this.#never.some((line) => line.every((word) => words.includes(word)));
  }
}

function spaced(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
