/** Words that stand small within the names of cities, in the languages of Europe. */
const SMALL = new Set(
  [
    'a al am an auf aan bei bij d da das de degli dei del della delle den der des di do dos du el en et im in',
    'l la las le les lez los na nad nell ob of on op por pod pri s sul sull sous sur te ten ter the unter upon van von vor y z',
  ].flatMap((line) => line.split(' ')),
);
/** Countries in which two letters at the end are a state: `CAMBRIDGE MA`. */
const WITH_STATES = new Set(['US', 'CA', 'AU']);

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
      if (at === last && at !== first && part.length === 2 && WITH_STATES.has(country ?? '')) return part;
      const isElided = /^['’]/.test(parts[at + 1] ?? '') && part.length < 5;
      const isDutchS = part === 'S' && /['’]$/.test(parts[at - 1] ?? '');
      const isSmall = isDutchS || (at !== first && SMALL.has(part.toLowerCase()) && (part.length > 1 || isElided));
      return isSmall ? part.toLowerCase() : capitalised(part, country);
    })
    .join('');
}

function capitalised(word: string, country: string | null): string {
  const locale = country === 'TR' && word.includes('İ') ? 'tr' : 'en';
  const [first = '', ...rest] = word;
  return first.toLocaleUpperCase(locale) + rest.join('').toLocaleLowerCase(locale);
}
