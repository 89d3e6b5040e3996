/** The article alone (`il`), or a preposition that may join with an article. */
export type Preposition = 'a' | 'di' | 'da' | 'il';

const JOINED: Readonly<Record<Preposition, readonly string[]>> = {
  a: ['all’', 'alla ', 'al '],
  di: ['dell’', 'della ', 'del '],
  da: ['dall’', 'dalla ', 'dal '],
  il: ['l’', 'la ', 'il '],
};

/** Italian words that names begin with, by their article: l’, la, il. A name that begins otherwise goes without one. */
const BEGINNINGS: readonly (readonly string[])[] = [
  [
    ...['accademia', 'agenzia', 'associazione', 'ateneo', 'autorità', 'autorita', 'azienda', 'ente', 'istituto'],
    ...['infn', 'irccs', 'ospedale', 'osservatorio', 'università', 'universita', 'unione', 'organizzazione'],
  ],
  [
    ...['camera', 'clinica', 'confederazione', 'cooperativa', 'federazione', 'fondazione', 'provincia', 'regione'],
    ...['rete', 'scuola', 'società', 'societa', 'stazione'],
  ],
  [
    ...['centro', 'cnr', 'comune', 'consiglio', 'consorzio', 'dipartimento', 'distretto', 'gruppo', 'laboratorio'],
    ...['ministero', 'parco', 'policlinico', 'politecnico', 'polo'],
  ],
];

/** Puts a preposition before a name: `all’Università di Siena`, `al CNR`, `ad ArTCell`, `a KU Leuven`. */
export function withPreposition(preposition: Preposition, name: string): string {
  const [first = ''] = /[\p{L}\p{N}]+/u.exec(name) ?? [];
  const isFirst = name.startsWith(first);
  const article = isFirst ? BEGINNINGS.findIndex((words) => words.includes(first.toLowerCase())) : -1;
  const joined = JOINED[preposition][article];
  if (joined !== undefined) return `${joined}${name}`;
  if (preposition === 'il') return name;
  // Of two equal vowels the first takes a d.
  return `${preposition === 'a' && /^[^\p{L}\p{N}]*a/iu.test(name) ? 'ad' : preposition} ${name}`;
}
