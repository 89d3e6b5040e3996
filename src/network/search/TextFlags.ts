import { NONE, type SearchVocabulary } from '../columns/columns.ts';
import { uint8Column } from '../columns/sharedColumns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { textsOf } from '../columns/TextColumn.ts';
import { SearchDocuments } from './SearchDocuments.ts';
import type { SearchText } from './SearchText.ts';
import { HospitalNames } from './words/HospitalNames.ts';

/** Of the texts of documents, taken in one by one, all that is asked without searching. */
export class TextFlags {
  /** As in SearchColumns. */
  readonly described: Uint8Array;
  readonly hospitals: Uint8Array;
  readonly #names: HospitalNames;
  /** The number of the first organisation. */
  readonly #from: number;
  readonly #countries: Int32Array;
  readonly #codes: readonly string[];

  constructor(snapshot: Snapshot, { hospitals }: SearchVocabulary) {
    const documents = new SearchDocuments(snapshot);
    this.described = uint8Column(documents.count);
    this.hospitals = uint8Column(snapshot.organisations.ids.length);
    this.#names = new HospitalNames(hospitals);
    this.#from = documents.startOf('organisations');
    this.#countries = snapshot.organisations.countries;
    this.#codes = textsOf(snapshot.countries.ids).map((id) => id.replace('country:', ''));
  }

  /** Takes in all that is known of one document. */
  add(document: number, { objective = [], names = [], short = [], aliases = [] }: SearchText): void {
    if (objective.some((text) => /[\p{L}\p{N}]/u.test(text))) this.described[document] = 1;
    const organisation = document - this.#from;
    const country = this.#countries[organisation];
    if (country === undefined) return;
    const code = country === NONE ? null : this.#codes[country]!;
    if (this.#names.fit([...names, ...short, ...aliases], code)) this.hospitals[organisation] = 1;
  }
}
