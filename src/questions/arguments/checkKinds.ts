import { badUserInput } from '../../errors.ts';
import type { OrganisationKind } from '../../../rules/vocabulary.ts';

type Kinds = readonly OrganisationKind[];

/** Returns the kinds of organisation asked for; null for any. BAD_USER_INPUT for an empty list. */
export function checkKinds(argument: string, kinds: Kinds | null | undefined): Kinds | null {
  if (kinds?.length === 0) {
    throw badUserInput(`\`${argument}\` must name at least one kind, not []: leave it out where it does not matter.`);
  }
  return kinds ?? null;
}
