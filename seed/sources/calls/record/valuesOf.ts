import { CALL_VALUES, type ShownCall } from './ShownCall.ts';

/**
 * The values of a topic whose changes are kept, as texts. A title counts in English alone: in another language it is a
 * translation, not a change.
 */
export function valuesOf(
  call: Pick<ShownCall, (typeof CALL_VALUES)[number]> & { language?: string | undefined },
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name of CALL_VALUES) {
    const value = call[name];
    const text = Array.isArray(value) ? value.join(', ') : String(value ?? '');
    const isTranslation = name === 'title' && call.language !== undefined && call.language !== 'en';
    if (text !== '' && !isTranslation) values[name] = text;
  }
  return values;
}
