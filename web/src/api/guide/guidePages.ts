import type { Language } from '../../language/Language.ts';

/** The pages about the API in the order in which they are offered, each with its name; `README` is the first. */
export const GUIDE_PAGES: readonly { id: string; name: Record<Language, string> }[] = [
  { id: 'README', name: { en: 'Start, ids, errors, limits', it: 'Primi passi, id, errori, limiti' } },
  { id: 'find-a-way', name: { en: 'Find a way to somebody', it: 'Trovare una via verso qualcuno' } },
  { id: 'suggest-partners', name: { en: 'Suggest partners', it: 'Suggerire partner' } },
  {
    id: 'search',
    name: { en: 'Search, and suggest while somebody types', it: 'Cercare, e suggerire mentre si scrive' },
  },
  { id: 'who-funds-what', name: { en: 'Who funds what', it: 'Chi finanzia che cosa' } },
  { id: 'lists', name: { en: 'Lists, filters and facets', it: 'Elenchi, filtri e conteggi' } },
  { id: 'calls-and-consortia', name: { en: 'Calls that fit, and a consortium', it: 'Bandi adatti, e un consorzio' } },
  { id: 'what-changed', name: { en: 'What changed', it: 'Che cosa è cambiato' } },
  { id: 'files', name: { en: 'Take answers away as files', it: 'Portare via le risposte come file' } },
  { id: 'widget', name: { en: 'A way finder on any site', it: 'Un cercapercorsi in qualsiasi sito' } },
  { id: 'clients', name: { en: 'Apollo, urql, Relay, fetch, Python', it: 'Apollo, urql, Relay, fetch, Python' } },
  { id: 'errors', name: { en: 'What errors mean', it: 'Che cosa significano gli errori' } },
];

/** The address of one of these pages. */
export function guideAddress(id: string): string {
  return id === 'README' ? '/api/guide' : `/api/guide/${id}`;
}

/** The address of the page that a link of another leads to; null where the product does not show what it leads to. */
export function guideLink(link: string): string | null {
  if (/^(https?:|#)/.test(link)) return link;
  const [path = '', anchor] = link.split('#');
  const id = /(?:^|\/)([\w-]+)\.md$/.exec(path)?.[1];
  const isShown = GUIDE_PAGES.some((page) => page.id === id) && !/client\/|\.\.\/\.\./.test(path);
  if (id === undefined || !isShown) return null;
  return anchor === undefined ? guideAddress(id) : `${guideAddress(id)}#${anchor}`;
}
