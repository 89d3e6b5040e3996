import type { LinkedNode } from '../content/GraphContent.ts';

const ENGLISH = new Intl.DisplayNames('en', { type: 'region' });
const ITALIAN = new Intl.DisplayNames('it', { type: 'region' });

/** The source of the countries' English and Italian names, which the runtime brings along. */
export const COUNTRY_NAMES: LinkedNode = {
  label: 'Source',
  id: 'source:CLDR',
  funder: false,
  properties: {
    id: 'source:CLDR',
    title: 'Unicode Common Locale Data Repository: names of territories',
    publisher: 'Unicode Consortium',
    url: 'https://cldr.unicode.org',
    licence: 'Unicode-3.0',
  },
  links: [],
};

/** A country with the names that the runtime brings along from Unicode CLDR, which is its source. */
export function countryNode(code: string): LinkedNode {
  const id = `country:${code}`;
  return {
    label: 'Country',
    id,
    funder: false,
    properties: { id, code, name: ENGLISH.of(code) ?? code, nameIt: ITALIAN.of(code) ?? code },
    links: [{ type: 'STATED_BY', to: { label: 'Source', id: COUNTRY_NAMES.id }, properties: {} }],
  };
}
