import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { OrganisationNameDocument, SuggestionsDocument } from '../graphql/generated.ts';
import { show } from '../testing/show.tsx';
import { QueryBehind } from './QueryBehind.tsx';

test('the query and its variables are shown, and copied as the body of a request', async () => {
  const { user } = await show(<QueryBehind document={OrganisationNameDocument} variables={{ id: 'pic:1' }} />);
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await user.click(screen.getByRole('button', { name: 'Show the query behind this' }));
  expect(screen.getByLabelText('Query').textContent).toMatch(/^query OrganisationName\(\$id: ID!\) \{/);
  expect(screen.getByLabelText('Variables').textContent).toBe('{\n  "id": "pic:1"\n}');
  await user.click(screen.getByRole('button', { name: 'Copy the query with its variables' }));
  const body = JSON.parse(write.mock.calls[0]?.[0] ?? '') as unknown;
  expect(body).toEqual({ query: OrganisationNameDocument.toString().trim(), variables: { id: 'pic:1' } });
});

test('a query without variables shows none', async () => {
  const { user } = await show(<QueryBehind document={SuggestionsDocument} variables={{}} />, { language: 'it' });
  await user.click(screen.getByRole('button', { expanded: false }));
  expect(screen.getAllByText(/query Suggestions/)).toHaveLength(1);
  expect(screen.queryByText('{}')).toBeNull();
});
