import { capitalised } from './capitalised.ts';
import { ROMAN } from './wordsOfNames.ts';

/** Words that stand small within the names of cities, in the languages of Europe. */
const SMALL = new Set(
  [
    'a al am an auf aan bei bij d da das de degli dei del della delle den der des di do dos du e el en et i im in',
    'l la las le les lez los na nad nell ob of on op por pod pri s sul sull sous sur te ten ter the unter upon van von vor y z',
  ].flatMap((line) => line.split(' ')),
);
/** Countries in which two letters at the end are a state or a province: `CAMBRIDGE MA`, `NAPOLI NA`. */
const WITH_STATES = new Set(['US', 'CA', 'AU', 'IT', 'BR', 'ES', 'CH']);

/**
 * A city in capitals as one reads it: `FRANKFURT AM MAIN` is `Frankfurt am Main`, `'S-HERTOGENBOSCH` is `'s-Hertogenbosch`.
 * Accents that the source lacks are not added. A name that is not in capitals is given as it is.
 */
export function readableCity(city: string, country: string | null): string {
  if (/\p{Ll}/u.test(city)) return city;
  const parts = city.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? [];
  const words = parts.flatMap((part, at) => (/[\p{L}\p{N}]/u.test(part) ? [at] : []));
  const [first, last] = [words[0], words.at(-1)];
  return parts
    .map((part, at) => {
      if (/\d/.test(part) || !/\p{L}/u.test(part)) return part;
      const [before, after] = [parts[at - 1] ?? '', parts[at + 1] ?? ''];
      const isInside = at !== first && at !== last && !/[([]$/.test(before);
      if (at !== first && (ROMAN.test(part) || (!isInside && part.length === 2 && WITH_STATES.has(country ?? ''))))
        return part;
      if (part === 'S' && /['’]$/.test(before)) return 's';
      const isSmall = isInside && SMALL.has(part.toLowerCase()) && (!/^[DLS]$/.test(part) || /^['’]/.test(after));
      return isSmall ? part.toLowerCase() : capitalised(part, country);
    })
    .join('');
}
