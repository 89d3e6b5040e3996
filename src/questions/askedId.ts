import { createHash } from 'node:crypto';

/** Stands between the id of what an entry of an answer is about and what tells the question. */
const MARK = /~[\w-]{11}$/;

/**
 * The id of an entry whose other fields depend on what was asked: another question's entry about the same thing has
 * another, so that a cache by type and id mixes no two up. `asked`: what decides these fields, as it was asked.
 */
export function askedId(ownId: string, asked: unknown): string {
  return `${ownId}~${digestOf(asked).slice(0, 11)}`;
}

/** The id of what an entry is about, of its own id or any other. */
export function ownIdOf(id: string): string {
  return id.replace(MARK, '');
}

/** A digest of what was asked, in which null is the same as leaving out, and the order of names does not count. */
export function digestOf(asked: unknown): string {
  const text = JSON.stringify(asked, (_name, value: unknown) => (isNamed(value) ? inOrder(value) : value));
  return createHash('sha256').update(text).digest('base64url');
}

function isNamed(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inOrder(value: object): object {
  const given = Object.entries(value).filter(([, one]) => one !== null);
  return Object.fromEntries(given.sort(([a], [b]) => (a < b ? -1 : 1)));
}
