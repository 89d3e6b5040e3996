import type { OrganisationKind, SeatFragment } from '../graphql/generated.ts';

/** The lacks of a consortium, as far as one can see. */
export interface Missing {
  /** Kinds that nobody is of; none where the kind of a seat is not known. */
  kinds: readonly MissingKind[];
  /** True where nobody is known to have coordinated such work. */
  coordinator: boolean;
  /** The country in which half of the seats or more are, of three or more seats; null where there is none. */
  mostlyIn: { country: NonNullable<Member['country']>; count: number } | null;
}

type Member = SeatFragment['candidate']['organisation'];
type MissingKind = Exclude<OrganisationKind, 'OTHER'>;

const KINDS: readonly MissingKind[] = ['HIGHER_EDUCATION', 'RESEARCH', 'COMPANY', 'PUBLIC_BODY'];

/** Says what the seats lack, those proposed included. */
export function whatIsMissing(seats: readonly SeatFragment[]): Missing {
  const members = seats.map(({ candidate }) => candidate.organisation);
  const kinds = new Set(members.map(({ kind }) => kind));
  const counts = new Map<string, NonNullable<Missing['mostlyIn']>>();
  for (const { country } of members)
    if (country) counts.set(country.code, { country, count: (counts.get(country.code)?.count ?? 0) + 1 });
  const [largest] = [...counts.values()].sort((a, b) => b.count - a.count);
  return {
    kinds: kinds.has(null) ? [] : KINDS.filter((kind) => !kinds.has(kind)),
    coordinator: !seats.some(({ candidate }) => candidate.hasCoordinated),
    mostlyIn: largest && members.length >= 3 && largest.count * 2 >= members.length ? largest : null,
  };
}
