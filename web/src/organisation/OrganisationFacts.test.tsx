import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { OrganisationFactsFragment } from '../graphql/generated.ts';
import { show } from '../testing/show.tsx';
import { OrganisationFacts } from './OrganisationFacts.tsx';

/** Only what is read of an organisation at a glance. */
const SIENA = {
  ...{ kind: 'HIGHER_EDUCATION', city: 'Siena', website: null, regionDoubted: false, funding: 7, tieCount: 1 },
  ...{ projectCount: 1, coordinatedProjectCount: 1, fundingUnknownCount: 0, partnerCount: 1 },
  country: { id: 'country:IT', name: 'Italy', nameIt: 'Italia' },
};

test.each([
  ['Siena', 'University or school · Italy · Siena'],
  ['Tuscany', 'University or school · Siena · Italy · Tuscany'],
])('a city is said once where its province has the same name: %s', async (name, said) => {
  const organisation = { ...SIENA, region: { id: 'region:ITI19', name } };
  await show(<OrganisationFacts organisation={organisation as unknown as OrganisationFactsFragment} running={1} />);
  expect(screen.getByRole('region', { name: 'At a glance' }).firstElementChild?.textContent).toBe(said);
});
