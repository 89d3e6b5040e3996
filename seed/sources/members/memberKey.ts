import type { Member } from './format.ts';
import { foldName } from '../../../rules/foldName.ts';

type Numbers = Pick<Member, 'pic' | 'ror' | 'wikidata' | 'vat'>;

/** Every number of a member with its prefix, the weightiest first. */
export function identifiersOf(member: Numbers): string[] {
  return (['pic', 'ror', 'wikidata', 'vat'] as const).flatMap((kind) => {
    const number = member[kind];
    return number === null ? [] : [`${kind}:${number}`];
  });
}

/** The id under which a list knows a member: the one it gives, else its weightiest number, else country and folded name. */
export function memberKey(member: Numbers & Pick<Member, 'id' | 'name' | 'country'>): string {
  const { id, name, country } = member;
  return id ?? identifiersOf(member)[0] ?? `cordis-name:${country ?? ''}:${foldName(name)}`;
}
