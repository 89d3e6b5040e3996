import type { ChainOrganisationFragment } from '../graphql/generated.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { organisationAddress } from '../layout/addresses.ts';

/** An organisation of a chain, with its country. */
export function OrganisationLink({ organisation }: { organisation: ChainOrganisationFragment }) {
  const nameOf = useNames();
  const { id, country } = organisation;
  return (
    <span>
      <AppLink href={organisationAddress(id)}>{nameOf(organisation)}</AppLink>
      {country && <span className="quiet"> · {nameOf(country)}</span>}
    </span>
  );
}
