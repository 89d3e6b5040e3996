import type { OrganisationLinkFragment } from '../graphql/generated.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { organisationAddress } from '../layout/addresses.ts';

/** A link to the page of an organisation, followed by its country. */
export function OrganisationLink({ organisation }: { organisation: OrganisationLinkFragment }) {
  const nameOf = useNames();
  const { id, country } = organisation;
  return (
    <span>
      <AppLink href={organisationAddress(id)}>{nameOf(organisation)}</AppLink>
      {country && <span className="quiet"> · {nameOf(country)}</span>}
    </span>
  );
}
