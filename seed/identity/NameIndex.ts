import { Rank, wholeOf, withValue, type OrganisationGroup } from './OrganisationGroup.ts';

/** Which organisations bear a name, kept up to date while records are found to be one of them. */
export class NameIndex {
  readonly #bearers = new Map<string, OrganisationGroup[]>();

  constructor(groups: Iterable<OrganisationGroup>) {
    // Nothing is ever found to be a record of the lowest rank.
    for (const group of groups) if (group.rank !== Rank.NAMED) this.#enter(group);
  }

  /** The organisations of a higher rank that share a name and a country with a group and are not said to be different from it. */
  candidates(group: OrganisationGroup): Set<OrganisationGroup> {
    const found = new Set<OrganisationGroup>();
    for (const name of group.names) {
      for (const bearer of this.#bearers.get(name) ?? []) {
        const organisation = wholeOf(bearer);
        if (organisation.rank > group.rank && shareCountry(group, organisation)) found.add(organisation);
      }
    }
    for (const other of group.differentFrom) found.delete(wholeOf(other));
    return found;
  }

  /** Makes a group part of an organisation, which then has its names, its countries and its differences too. */
  join(group: OrganisationGroup, organisation: OrganisationGroup): void {
    group.belongsTo = organisation;
    organisation.names = group.names.reduce(withValue, organisation.names);
    organisation.countries = group.countries.reduce(withValue, organisation.countries);
    organisation.differentFrom = [...organisation.differentFrom, ...group.differentFrom];
    // The names of the other ranks are entered already, and lead to the whole.
    if (group.rank === Rank.NAMED) this.#enter(group);
  }

  #enter(group: OrganisationGroup): void {
    for (const name of group.names) {
      const bearers = this.#bearers.get(name);
      if (bearers === undefined) this.#bearers.set(name, [group]);
      else bearers.push(group);
    }
  }
}

function shareCountry(one: OrganisationGroup, other: OrganisationGroup): boolean {
  return one.countries.some((country) => other.countries.includes(country));
}
