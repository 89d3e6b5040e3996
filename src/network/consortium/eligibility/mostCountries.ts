/** The most groups that can each have a country of its own among theirs: a largest matching, by augmenting paths. */
export function mostCountries<Country>(groups: readonly (readonly Country[])[]): number {
  if (groups.every((countries) => countries.length === 1)) return new Set(groups.map(([country]) => country)).size;
  const groupOf = new Map<Country, number>();
  const findPlace = (group: number, tried: Set<Country>): boolean => {
    for (const country of groups[group]!) {
      if (tried.has(country)) continue;
      tried.add(country);
      const holder = groupOf.get(country);
      if (holder !== undefined && !findPlace(holder, tried)) continue;
      groupOf.set(country, group);
      return true;
    }
    return false;
  };
  return groups.filter((_, group) => findPlace(group, new Set())).length;
}
