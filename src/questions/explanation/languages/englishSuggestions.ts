import { formatCountry } from '../formatCountry.ts';
import { formatTitle } from '../formatTitle.ts';
import type { Phrases } from '../Phrases.ts';
import { MOST_NAMED } from '../SuggestionStory.ts';

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const ANY = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Phrases of suggestions in English. */
export const englishSuggestions: Pick<Phrases, 'suggestion' | 'sharedFields' | 'sameCountry'> = {
  suggestion: ({ starts, name, country, isSameCountry, isNarrowed, commonPartners, ways }) => {
    const who = country === null || isSameCountry ? name : `${name} (${formatCountry(country, 'EN')})`;
    const no = `has no tie ${isNarrowed ? `to ${anyOf(starts)} under the filter in force` : `yet to ${anyOf(starts)}`}`;
    const count = commonPartners.length;
    if (count === 0) {
      const through = LIST.format(ways.flatMap((way) => way.slice(1).map(({ a }) => a)));
      return `${who} ${no} and no partner in common, but can be reached through ${through}`;
    }
    const partners = count === 1 ? 'one partner' : `${count} partners`;
    return `${who} ${no}, but ${partners} in common: ${best(commonPartners)}`;
  },
  sharedFields: (fields) => {
    const titles = fields.map((field) => formatTitle(field, ['“', '”'], ['‘', '’']));
    if (titles.length === 1) return `Both sides have projects in the field ${titles[0]}`;
    const which = titles.length > MOST_NAMED ? `${titles.length} fields, above all` : 'the fields';
    return `Both sides have projects in ${which} ${LIST.format(titles.slice(0, MOST_NAMED))}`;
  },
  sameCountry: (country) => `Both sides are in the same country: ${formatCountry(country, 'EN')}`,
};

function best(names: readonly string[]): string {
  return (names.length > MOST_NAMED ? 'above all ' : '') + LIST.format(names.slice(0, MOST_NAMED));
}

function anyOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  if (more <= 0) return ANY.format(names);
  return ANY.format([
    ...names.slice(0, MOST_NAMED),
    more === 1 ? 'one other organisation' : `${more} other organisations`,
  ]);
}
