/** An organisation that would take part, by the graph's ids; null is unknown, or of `parent` none. */
export interface Applicant {
  id: string;
  /** Such as `country:IT`. */
  country: string | null;
  /** The organisation that it is a part of; it need not be among the applicants. */
  parent: string | null;
}

/** Puts together applicants that are parts of one another or of the same organisation. None may be named twice. */
export function independentGroups(applicants: readonly Applicant[]): Applicant[][] {
  const wider = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = wider.get(root); next !== undefined; next = wider.get(root)) root = next;
    return root;
  };
  for (const { id, parent } of applicants) {
    const [own, above] = [rootOf(id), parent === null ? null : rootOf(parent)];
    if (above !== null && above !== own) wider.set(own, above);
  }
  const groups = new Map<string, Applicant[]>();
  for (const applicant of applicants) {
    const root = rootOf(applicant.id);
    groups.set(root, [...(groups.get(root) ?? []), applicant]);
  }
  return [...groups.values()];
}
