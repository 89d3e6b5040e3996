import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { show } from '../testing/show.tsx';
import { makeList } from './keptStore.ts';
import { ListsLink } from './ListsLink.tsx';

beforeEach(() => localStorage.clear());

const entry = (id: string) => ({ id, name: id, note: '' });

test.each([
  ['en', 'Lists 2 organisations'],
  ['it', 'Elenchi 2 organizzazioni'],
] as const)('the header counts the organisations on all lists, each once (%s)', async (language, name) => {
  makeList('a', 'Mine', [entry('pic:1'), entry('pic:2')]);
  makeList('b', 'More', [entry('pic:1')]);
  await show(<ListsLink />, { language });
  const link = screen.getByRole('link', { name });
  expect(link.getAttribute('href')).toBe('/kept');
});
