import type { FieldMeant } from './fieldLens.ts';
import { useGroupWords } from './useGroupWords.ts';

interface Parts {
  parts: readonly string[];
  over: FieldMeant;
  /** The number of fields that were chosen. */
  fieldCount: number;
  noPublic: boolean;
  /** True where one looks from others than home. */
  isTheirs?: boolean;
}

/** A question in words: its parts, over which field, and who is left out. */
export function useSentence({ parts, over, fieldCount, noPublic, isTheirs = false }: Parts): string {
  const words = useGroupWords();
  const field = words(`said.field.${over === 'own' && isTheirs ? 'their' : over}`, { count: fieldCount });
  return [...parts, field, ...(noPublic ? [words('said.noPublic')] : [])].join(', ');
}
