import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, within } from '@testing-library/react';
import { Route } from 'wouter';
import { expect, test } from 'vitest';
import { show } from '../../testing/show.tsx';
import { GUIDE_PAGES, guideLink } from './guidePages.ts';
import { GuidePage } from './GuidePage.tsx';
import { type Block, readInline, readMarkdown } from './readMarkdown.ts';

const DOCS = join(import.meta.dirname, '..', '..', '..', '..', 'docs');
const readPage = (id: string): string => readFileSync(join(DOCS, id === 'errors' ? '' : 'api', `${id}.md`), 'utf8');
const PAGES = GUIDE_PAGES.map(({ id }) => id);
const ROUTE = <Route path="/api/guide/:id?" component={GuidePage} />;

/** The texts of a block that are shown with their marks read. */
function textsOf(block: Block): string[] {
  if (block.kind === 'code') return [];
  if (block.kind === 'list') return block.items;
  return block.kind === 'table' ? [block.head, ...block.rows].flat() : [block.text];
}

test('every page about the API is offered', () => {
  const files = readdirSync(join(DOCS, 'api')).map((name) => name.replace('.md', ''));
  expect([...PAGES].sort()).toEqual([...files, 'errors'].sort());
});

test.each(PAGES)('the page %s is read whole, and no mark is left', (id) => {
  const text = readPage(id);
  const blocks = readMarkdown(text);
  const parts = blocks.flatMap(textsOf).flatMap(readInline);
  const words = parts.flatMap((part) => (part.kind === 'code' ? [] : part.text));
  expect(words.filter((one) => /[*`|[\]]|^#/.test(one))).toEqual([]);
  expect(blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(
    [...text.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/^#/gm)].length,
  );
  const tables = blocks.filter((block) => block.kind === 'table');
  for (const { head, rows } of tables) for (const row of rows) expect(row).toHaveLength(head.length);
});

test('a link leads to the page, or names the file that the product does not show', () => {
  expect(
    ['search.md', '../errors.md', 'README.md#from-a-browser', '#ids', 'https://semver.org'].map(guideLink),
  ).toEqual(['/api/guide/search', '/api/guide/errors', '/api/guide#from-a-browser', '#ids', 'https://semver.org']);
  expect(['../../client/README.md', '../../CHANGELOG.md', '../operations.md'].map(guideLink)).toEqual([
    null,
    null,
    null,
  ]);
});

test('a question is shown with its variables and answer, and can be tried', async () => {
  await show(ROUTE, { address: '/api/guide/search' });
  await screen.findByRole('heading', { level: 1, name: 'Search, and suggest while somebody types' });
  const [question, ...others] = screen.getAllByRole('group', { name: 'Question' });
  expect(others).toHaveLength(1);
  const [link] = screen.getAllByRole('link', { name: 'Try this question' });
  const tried = new URL(link?.getAttribute('href') ?? '', 'http://localhost').searchParams;
  expect(tried.get('query')).toBe(question?.textContent);
  expect(tried.get('variables')).toBe(screen.getByRole('group', { name: 'Variables' }).textContent);
  expect(screen.getAllByRole('group', { name: 'Answer' })).toHaveLength(2);
});

test('the first page names this server, and leads to the others', async () => {
  await show(ROUTE, { address: '/api/guide' });
  await screen.findByRole('heading', { level: 1, name: 'The API' });
  expect(document.body.textContent).not.toContain('localhost:4000');
  expect(screen.getAllByText(`${location.origin}/graphql`)).not.toEqual([]);
  const links = within(screen.getByRole('navigation', { name: 'Documentation' })).getAllByRole('link');
  expect(links).toHaveLength(PAGES.length);
  expect(links[0]?.getAttribute('aria-current')).toBe('page');
});

test('in Italian it is said that the text is in English; a page that is none says so', async () => {
  await show(ROUTE, { address: '/api/guide/files', language: 'it' });
  await screen.findByRole('heading', { level: 1, name: 'Take answers away as files' });
  expect(screen.getByText(/Questa pagina è in inglese/)).toBeTruthy();
  await show(ROUTE, { address: '/api/guide/nothing' });
  await screen.findByText('There is no such page of the documentation.');
});
