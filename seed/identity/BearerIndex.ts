import { contradict } from './foldNumber.ts';
import { Rank, wholeOf, withValue, type OrganisationGroup } from './OrganisationGroup.ts';

/** Index of the organisations that bear a name or a number, kept up to date while records are found to be one of them. */
export class BearerIndex {
  /** By folded name and by folded number; only a number has a colon. */
  readonly #bearers = new Map<string, OrganisationGroup[]>();

  constructor(groups: Iterable<OrganisationGroup>) {
    // Nothing is ever found to be a record of the lowest rank.
    for (const group of groups) if (group.rank !== Rank.NAMED) this.#enter(group);
  }

  /**
   * The organisations of a higher rank that a group fits: those that bear one of its numbers, of these only the ones
   * that have its name too if there are such; where none bears a number, those that share a name and a country. Left
   * out are those said to be different from it and those with another number of the same authority.
   */
  candidates(group: OrganisationGroup): Set<OrganisationGroup> {
    const fits = (found: Set<OrganisationGroup>) =>
      new Set([...found].filter((organisation) => !contradict(group.numbers, organisation.numbers)));
    const byNumber = fits(this.#higher(group, group.numbers));
    const byName = fits(this.#namesakes(group));
    const both = new Set([...byNumber].filter((organisation) => byName.has(organisation)));
    if (both.size > 0) return both;
    return byNumber.size > 0 ? byNumber : byName;
  }

  /** Like `candidates`, and where there are none, those that another number alone keeps it apart from. */
  nearest(group: OrganisationGroup): Set<OrganisationGroup> {
    const candidates = this.candidates(group);
    if (candidates.size > 0) return candidates;
    return new Set([...this.#higher(group, group.numbers), ...this.#namesakes(group)]);
  }

  /** Makes a group part of an organisation, which then has its names, countries, numbers and differences too. */
  join(group: OrganisationGroup, organisation: OrganisationGroup): void {
    group.belongsTo = organisation;
    organisation.names = group.names.reduce(withValue, organisation.names);
    organisation.countries = group.countries.reduce(withValue, organisation.countries);
    organisation.numbers = group.numbers.reduce(withValue, organisation.numbers);
    organisation.differentFrom = [...organisation.differentFrom, ...group.differentFrom];
    // What the other ranks bear is entered already, and leads to the whole.
    if (group.rank === Rank.NAMED) this.#enter(group);
  }

  #namesakes(group: OrganisationGroup): Set<OrganisationGroup> {
    const bearers = this.#higher(group, group.names);
    return new Set([...bearers].filter((organisation) => shareCountry(group, organisation)));
  }

  #higher(group: OrganisationGroup, marks: readonly string[]): Set<OrganisationGroup> {
    const found = new Set<OrganisationGroup>();
    for (const mark of marks) {
      for (const bearer of this.#bearers.get(mark) ?? []) {
        const organisation = wholeOf(bearer);
        if (organisation.rank > group.rank) found.add(organisation);
      }
    }
    for (const other of group.differentFrom) found.delete(wholeOf(other));
    return found;
  }

  #enter(group: OrganisationGroup): void {
    for (const mark of [...group.names, ...group.numbers]) {
      const bearers = this.#bearers.get(mark);
      if (bearers === undefined) this.#bearers.set(mark, [group]);
      else bearers.push(group);
    }
  }
}

function shareCountry(one: OrganisationGroup, other: OrganisationGroup): boolean {
  return one.countries.some((country) => other.countries.includes(country));
}
