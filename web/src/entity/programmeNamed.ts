import type { ProgrammeNameFragment } from '../graphql/generated.ts';
import type { Named } from '../language/useNames.ts';

/** Names a programme by its title, or by its code where no source gives a title. */
export function programmeNamed({ id, code, title, titleIt }: ProgrammeNameFragment): Named & { id: string } {
  return { id, name: title ?? code, nameIt: titleIt };
}
