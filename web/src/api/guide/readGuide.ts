/** The texts of `docs/`, each fetched when it is shown. */
const TEXTS = {
  ...import.meta.glob<string>('../../../../docs/api/*.md', { query: '?raw', import: 'default' }),
  ...import.meta.glob<string>('../../../../docs/errors.md', { query: '?raw', import: 'default' }),
};
/** The address that the texts are written with. */
const WRITTEN = 'http://localhost:4000';

/** Reads the text of a page, with the address of this server; null where there is none of that name. */
export async function readGuide(id: string): Promise<string | null> {
  const read = Object.entries(TEXTS).find(([path]) => path.endsWith(`/${id}.md`))?.[1];
  return read ? (await read()).replaceAll(WRITTEN, location.origin) : null;
}
