import type { GroupWords } from './groupWords.en.ts';

/** Italian words of the pages about a group of organisations. */
export const groupWords: GroupWords = {
  inChosen_one: 'Solo lavori nel campo scelto',
  inChosen_other: 'Solo lavori nei campi scelti',
  nobody_one:
    'Con i soli lavori in {{names}} non si raggiunge nessuno di nuovo che corrisponda. Per legami e percorsi contano quindi i lavori in ogni campo; chi è elencato partecipa a progetti su questo.',
  nobody_other:
    'Con i soli lavori in {{names}} non si raggiunge nessuno di nuovo che corrisponda. Per legami e percorsi contano quindi i lavori in ogni campo; chi è elencato partecipa a progetti su uno di questi.',
  noPublicWith: 'non insieme a «Nessun ente pubblico»',
  publicOnly: 'non insieme al tipo «ente pubblico»',
  change: 'Cambia',
  fundersLeftOut:
    'Non proposti, perché dai loro progetti, tutti o quelli di questa parte del programma, risultano finanziare la ricerca più che farla: {{names}}. Si può dare loro un posto dove sono tra i candidati.',
  passedOver: {
    FUNDER:
      'Nessun posto proposto: dai suoi progetti, tutti o quelli di questa parte del programma, risulta finanziare la ricerca più che farla.',
    NO_SUCH_ACTION: 'Nessun posto proposto: non è ancora stata in alcuna azione di ricerca o innovazione.',
  },
  inAnyField: 'Qualsiasi campo',
  showFound: 'Mostra i risultati',
  phrase: {
    any: 'organizzazioni',
    // No article stands before a place, which has one or none.
    in: '{{who}} ({{places}})',
    members: 'membri {{clusters, di}}',
    about: 'con progetti su: {{fields}}',
    kinds: {
      HIGHER_EDUCATION: 'università e scuole',
      RESEARCH: 'enti di ricerca',
      COMPANY: 'imprese',
      PUBLIC_BODY: 'enti pubblici',
      OTHER: 'altre organizzazioni',
    },
  },
  said: {
    doors: 'Chi apre la porta a: {{group}}',
    from: 'partendo da {{name}}',
    newTo: 'Nuovi per {{names}}',
    field: {
      own: 'nel vostro campo',
      their: 'nel loro campo',
      chosen_one: 'contando solo i lavori nel campo scelto',
      chosen_other: 'contando solo i lavori nei campi scelti',
      any: 'in ogni campo',
    },
    noPublic: 'senza enti pubblici e finanziatori',
  },
  open: {
    own_one: 'Uno dei vostri {{of}} partner nel vostro campo{{who}} apre una porta.',
    own_other: '{{number}} dei vostri {{of}} partner nel vostro campo{{who}} aprono una porta.',
    chosen_one: 'Uno dei vostri {{of}} partner nel campo scelto{{who}} apre una porta.',
    chosen_other: '{{number}} dei vostri {{of}} partner nel campo scelto{{who}} aprono una porta.',
    any_one: 'Uno dei vostri {{of}} partner{{who}} apre una porta.',
    any_other: '{{number}} dei vostri {{of}} partner{{who}} aprono una porta.',
  },
  openAlone: {
    own: 'Avete un solo partner nel vostro campo{{who}}, che apre una porta.',
    chosen: 'Avete un solo partner nel campo scelto{{who}}, che apre una porta.',
    any: 'Avete un solo partner{{who}}, che apre una porta.',
  },
  notPublic_one: ' che non è un ente pubblico e non finanzia',
  notPublic_other: ' che non sono enti pubblici e non finanziano',
  amongNotPublic: ' tra i vostri partner che non sono enti pubblici e non finanziano',
  doors: {
    lead: 'Dite chi volete raggiungere: un paese, una regione, un campo o un cluster, o organizzazioni per nome. Vedete quali dei vostri partner hanno legami con loro, e chi si raggiunge tramite uno solo.',
    tied: 'I partner sono contati a oggi, anche tramite cluster.',
    known_one: 'Con una di loro avete già lavorato:',
    known_other: 'Con {{number}} di loro avete già lavorato:',
    allKnown: 'Tutte e {{number}}',
    nobody: 'Nessuno dei vostri partner{{who}} ne raggiunge qualcuna.',
    reaches_zero: 'raggiunge {{reaches}} organizzazioni su {{of}}, ognuna anche tramite altri{{who}}.',
    reaches_one: 'raggiunge {{reaches}} organizzazioni su {{of}}, una solo tramite questo partner{{among}}.',
    reaches_other: 'raggiunge {{reaches}} organizzazioni su {{of}}, {{only}} solo tramite questo partner{{among}}.',
    leads: 'è legato {{name, a}}, come altri vostri partner{{who}}.',
    leadsAlone: 'è legato {{name, a}}, e nessun altro dei vostri partner{{who}} lo è.',
    theirs: 'Loro e {{name}}',
    more_one: 'e a un’altra',
    more_other: 'e ad altre {{number}}',
    allPartners: 'tutti i suoi partner lì, in ogni campo',
    order: 'Ordine',
    orders: { only: 'da chi è il solo tramite per più organizzazioni', reaches: 'da chi ne raggiunge di più' },
    ordered: 'In ordine tra i {{number}} che da soli aprono di più; altri non vengono forniti.',
    inAll: 'Con tutti i vostri partner{{who}} e i vostri legami ne raggiungete {{reached}} su {{of}}.',
  },
  chosen: 'Per legami e percorsi contano solo i lavori in: {{names}}.',
};
