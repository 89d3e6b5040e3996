import { z } from 'zod';
import type { Language } from '../explanation/Phrases.ts';

/** The names of an organisation that a file may have. */
export const namedInFile = z.object({ name: z.string(), displayName: z.string(), nameIt: z.string().nullable() });

/** The name of an organisation in a file: as pages show it in the language for people, as its source has it for programs. */
export function nameInFile(
  { name, displayName, nameIt }: z.infer<typeof namedInFile>,
  language: Language,
  forPeople: boolean,
): string {
  if (!forPeople) return name;
  return (language === 'IT' ? nameIt : null) ?? displayName;
}
