import { formatCountry } from '../formatCountry.ts';
import { formatTitle } from '../formatTitle.ts';
import type { Phrases } from '../Phrases.ts';
import { MOST_NAMED } from '../SuggestionStory.ts';

const LIST = new Intl.ListFormat('it-IT', { type: 'conjunction' });
const ANY = new Intl.ListFormat('it-IT', { type: 'disjunction' });

/** Phrases of suggestions in Italian. */
export const italianSuggestions: Pick<Phrases, 'suggestion' | 'sharedFields' | 'sameCountry'> = {
  suggestion: ({ starts, name, country, isSameCountry, isNarrowed, commonPartners, ways }) => {
    const who = country === null || isSameCountry ? name : `${name} (${formatCountry(country, 'IT')})`;
    const no = isNarrowed
      ? `non ha legami con ${anyOf(starts)} secondo il filtro in vigore`
      : `non ha ancora legami con ${anyOf(starts)}`;
    const count = commonPartners.length;
    if (count === 0) {
      const through = LIST.format(ways.flatMap((way) => way.slice(1).map(({ a }) => a)));
      return `${who} ${no} né partner in comune, ma si può raggiungere attraverso ${through}`;
    }
    const partners = count === 1 ? 'un partner' : `${count} partner`;
    return `${who} ${no}, ma ha ${partners} in comune: ${best(commonPartners)}`;
  },
  sharedFields: (fields) => {
    const titles = fields.map((field) => formatTitle(field, ['«', '»'], ['“', '”']));
    if (titles.length === 1) return `Entrambe le parti hanno progetti nel campo ${titles[0]}`;
    const which = titles.length > MOST_NAMED ? `in ${titles.length} campi, soprattutto` : 'nei campi';
    return `Entrambe le parti hanno progetti ${which} ${LIST.format(titles.slice(0, MOST_NAMED))}`;
  },
  sameCountry: (country) => `Entrambe le parti sono nello stesso paese: ${formatCountry(country, 'IT')}`,
};

function best(names: readonly string[]): string {
  return (names.length > MOST_NAMED ? 'soprattutto ' : '') + LIST.format(names.slice(0, MOST_NAMED));
}

function anyOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  if (more <= 0) return ANY.format(names);
  return ANY.format([
    ...names.slice(0, MOST_NAMED),
    more === 1 ? "un'altra organizzazione" : `altre ${more} organizzazioni`,
  ]);
}
