import { findByName } from '../client/src/findByName.ts';
import type { Asked } from './Tool.ts';

/** Finds the organisations or projects that names or ids mean, and notes for what each name was taken. */
export async function findAll(
  names: readonly string[],
  type: 'ORGANISATION' | 'PROJECT',
  { endpoint, options }: Asked,
): Promise<{ ids: string[]; notes: string[] }> {
  const found = await Promise.all(names.map((name) => findByName(endpoint, name, type, options)));
  return { ids: found.map(({ id }) => id), notes: found.flatMap(({ taken }) => taken ?? []) };
}
