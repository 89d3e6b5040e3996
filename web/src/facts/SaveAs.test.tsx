import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../testing/show.tsx';
import { SaveAs } from './SaveAs.tsx';

test('each format is a link to the whole answer as a file', async () => {
  await show(<SaveAs name="partnershipPaths" given={{ to: 'pic:1', first: null }} formats={['csv', 'graphml']} />);
  const page = encodeURIComponent(location.href);
  const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href'), link.title]);
  expect(links).toEqual([
    ['CSV', `/export/partnershipPaths.csv?to=pic%3A1&headings=words&page=${page}`, 'A table for a spreadsheet'],
    ['GraphML', '/export/partnershipPaths.graphml?to=pic%3A1', 'A graph for tools such as Gephi, yEd or Cytoscape'],
  ]);
  expect(screen.getAllByRole('link').every((link) => link.hasAttribute('download'))).toBe(true);
});
