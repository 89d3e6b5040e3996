/**
 * Words that say nothing of what is sought: articles and prepositions of the languages that names and titles come in,
 * and the `studi` of `Università degli Studi di ...`, which English names leave out. They are passed over unless there
 * are no others.
 */
const PASSED_OVER = new Set(
  `a an and at by for from in of on or the to with
   ai al alla alle allo agli con da dai dal dalla dalle degli dei del della delle dello di e ed gli i il l la le lo nei
   nel nella nelle per su sul sulla tra un una d studi
   au aux das de dem den der des die do dos du el en et fuer fur les los mit und van von y zu`
    .trim()
    .split(/\s+/),
);
/** The letters of the longest of them. */
export const LONGEST_PASSED_OVER = Math.max(...[...PASSED_OVER].map((word) => word.length));

/** What a company's name ends in: no part of what people call it. */
const LEGAL_FORMS = new Set(
  'ab ag aktiengesellschaft as asbl aps bv coop ev gmbh inc kg limited llc ltd nv onlus oy plc sa sagl sarl sas scarl scrl se sl soc spa srl srls'.split(
    ' ',
  ),
);

/**
 * Words that names and titles give now in English, now in Italian (for universities, cities and countries also in
 * their own language), so that one source's `Università di Siena` is another's `University of Siena`. Only words that
 * stand for one another in many names or titles and that no slip of a letter or two finds, or is sought, because both
 * are common.
 * Rarer terms of science differ by so little (ematologia, haematologia) that they are found as slips.
 */
const SAME_MEANING = `
university universita universite universitat universitaet universidad universidade universiteit uniwersytet univerzita yliopisto univ uni
technical technische technischen technique tecnica tecnico tekniska tekniske
hospital ospedale ospedaliera ospedaliero hopital krankenhaus klinikum
institute istituto institut instituto institutet inst ist
foundation fondazione fondation fundacion fundacao stiftung
research ricerca ricerche recherche forschung investigacion
school scuola ecole escuela schule
centre center centro zentrum
national nazionale nationale nacional
council consiglio conseil
region regione
ministry ministero ministere ministerio
health salute sanita sante gesundheit
medical medico medica medici medicale medizinische medizinischen
medicine medicines medicina medecine medizin
clinical clinico clinica clinici cliniche
personalised personalized personalizzato personalizzata personalizzate
therapy therapies terapia terapie therapie
patient patients paziente pazienti
palsy paralysis paralisi paralysie
cancer cancers cancro tumour tumours tumor tumors tumore tumori
disease diseases malattia malattie
leukaemia leukemia leucemia leukaemias leukemias leucemie
breast seno mammella
lung polmone
heart cuore
brain cervello
blood sangue
child children bambino bambini pediatric paediatric
vaccine vaccines vaccino vaccini
diabetes diabete
drug drugs farmaco farmaci
cell cells cellular cellula cellule cellulare cellulari
artificial artificiale
intelligence intelligenza
climate clima climatico climatica climatici
change cambiamento cambiamenti
ageing aging invecchiamento
rare rara rare
science sciences scienza scienze
life vita
company azienda impresa
agency agenzia agence agencia
society societa
development sviluppo
environment ambiente
energy energia
water acqua acque
food alimento alimenti
sea mare
city citta
tuscany toscana
florence firenze
rome roma
milan milano
turin torino
naples napoli
venice venezia
genoa genova
padua padova
munich munchen muenchen
vienna wien
cologne koln koeln
zurich zuerich
copenhagen kobenhavn koebenhavn
gothenburg goteborg goeteborg
prague praha
warsaw warszawa warszawski warszawska
helsinki helsingin helsingfors
lisbon lisboa lisbona
paris parigi
london londra
athens atene
brussels bruxelles brussel
geneva geneve ginevra
germany germania deutschland
austria osterreich oesterreich
switzerland svizzera schweiz suisse
spain spagna espana
netherlands olanda nederland
poland polonia polska
sweden svezia sverige
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const MEANINGS = new Map(SAME_MEANING.flatMap((group) => group.map((word) => [word, group] as const)));

/** The words that stand for the same, the word itself left out. */
export function sameMeaning(word: string): readonly string[] {
  return (MEANINGS.get(word) ?? []).filter((other) => other !== word);
}

/** Whether a word says nothing of what is sought. */
export function isPassedOver(word: string): boolean {
  return PASSED_OVER.has(word);
}

/** The words that tell what is sought; all of them where none does. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !isPassedOver(word));
  return telling.length > 0 ? telling : words;
}

/** What a name comes down to, whatever language it is in and in whatever order: `siena university`. */
export function gistOf(words: readonly string[]): string {
  const telling = tellingWords(words);
  const called = telling.filter((word) => !LEGAL_FORMS.has(word));
  return (called.length > 0 ? called : telling)
    .map((word) => MEANINGS.get(word)?.[0] ?? word)
    .sort()
    .join(' ');
}
