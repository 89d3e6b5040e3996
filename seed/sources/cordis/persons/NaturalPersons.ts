import { foldLetters } from '../../../../rules/foldLetters.ts';
import type { CordisParticipation } from '../tables/participationTable.ts';

/** By what natural persons among the participants are known; words in small letters without accents. */
export interface PersonRules {
  /** PICs of persons that the rule does not find. */
  persons: ReadonlySet<string>;
  /** PICs of organisations that it would take for persons. */
  organisations: ReadonlySet<string>;
  companyWords: ReadonlySet<string>;
  givenNames: ReadonlySet<string>;
}

/**
 * Takes from rows what would name or lead to a natural person. CORDIS withholds the address, the VAT number and the size of one,
 * and calls it a company: a participant of which it tells none of these, and whose name has a given name and no word of
 * companies, is taken for a person. It stays in the sums, without a name.
 */
export class NaturalPersons {
  readonly #rules: PersonRules;

  constructor(rules: PersonRules) {
    this.#rules = rules;
  }

  /** The row as it is kept; a person without a number is called by the project and the place there. */
  withhold(row: CordisParticipation): CordisParticipation {
    if (!this.#isPerson(row)) return row;
    // The older layout has no order; the line is another for each.
    const place = row.order ?? `of line ${row.line}`;
    const name = row.pic === null ? `Natural person ${place} in project ${row.projectId}` : null;
    const address = { city: null, postalCode: null, nuts: null, latitude: null, longitude: null };
    return { ...row, ...address, name, shortName: null, vat: null, website: null };
  }

  #isPerson({ pic, name, kind, vat, sme, city, postalCode }: CordisParticipation): boolean {
    const { persons, organisations, companyWords, givenNames } = this.#rules;
    if (pic !== null && persons.has(pic)) return true;
    if (name === null || kind !== 'COMPANY' || (pic !== null && organisations.has(pic))) return false;
    if (vat !== null || sme !== null || city !== null || postalCode !== null) return false;
    // Without dots, in which legal forms are written too: `S.p.A.`
    const words = foldLetters(name.replaceAll('.', '')).match(/[a-z]+/g) ?? [];
    const isOfCompany = words.some((word) => companyWords.has(word));
    return words.length > 1 && !isOfCompany && words.some((word) => givenNames.has(word));
  }
}
