import type { WithoutWords } from './withoutWords.en.ts';

/** Italian words of the page of what falls where an organisation leaves. */
export const withoutWords: WithoutWords = {
  of: 'Se uscisse',
  ofName: 'Se {{name, il}} uscisse',
  heading: 'Se un’organizzazione uscisse',
  us: 'È la vostra organizzazione. Aprite un vostro partner e premete «Se uscisse».',
  strangers: 'Non avete legami con {{name, il}}: se uscisse, non perdereste nulla.',
  without: 'Senza',
  theName: '{{name, il}}',
  lost_zero: 'non perdete alcun percorso: tutte le {{of}} organizzazioni a portata restano a portata',
  lost_one: 'perdete l’unico che vi presenti a una di {{of}} organizzazioni a portata',
  lost_other: 'perdete l’unico che vi presenti a {{number}} di {{of}} organizzazioni a portata',
  noProject: 'non avete progetti in corso insieme.',
  oneProject_zero:
    'l’unico progetto in corso insieme non scende per questo sotto le regole; più sotto quanto se ne vede.',
  oneProject_one: 'l’unico progetto in corso insieme non rispetta più le regole su chi deve partecipare.',
  oneProject_other: 'l’unico progetto in corso insieme non rispetta più le regole su chi deve partecipare.',
  projects_zero:
    'dei {{of}} progetti in corso insieme nessuno scende per questo sotto le regole; più sotto quanto si vede di ciascuno.',
  projects_one: 'di {{of}} progetti in corso insieme uno non rispetta più le regole su chi deve partecipare.',
  projects_other:
    'di {{of}} progetti in corso insieme {{number}} non rispettano più le regole su chi deve partecipare.',
  reach:
    'A portata è chi ha legami con voi o con un vostro partner. Un percorso è perso dove, tra tutti i vostri partner, solo {{name, il}} ha legami con chi sta alla fine; possono restare percorsi più lunghi.',
  theProjects: 'Progetti in corso insieme',
  project: 'Progetto',
  rules: 'Regole su chi deve partecipare',
  seat: 'Chi potrebbe prendere il posto, e a chi chiedere',
  ends: 'fine: {{day}}',
  staying_one: 'resta un’organizzazione di cui si ha notizia',
  staying_other: 'restano {{number}} organizzazioni di cui si ha notizia',
  fails: 'Non rispetta più le regole',
  noCall: 'Il suo bando non è registrato, quindi non si propone nessuno.',
  onlyFirst: 'Si possono mostrare qui solo i primi {{number}} progetti di {{of}}.',
  nobody: 'Non si trova nessuno.',
  ways: 'Percorsi che perdete',
  order:
    'Prima il percorso più forte; tra quelli mostrati stanno in fondo quelli di cui resta un percorso altrettanto buono. Il file tiene il solo ordine della forza.',
  whom: 'Verso chi',
  lostWay: 'Il percorso perso, su tutti i progetti',
  remains: 'Che cosa resta',
  remainsNone: 'Non è noto alcun altro percorso',
  asGood: 'Resta un percorso altrettanto buono.',
  cut: 'Questa pagina ne mostra al massimo {{number}} su {{of}}; il file li contiene tutti.',
  cutBoth: 'Questa pagina ne mostra al massimo {{number}} su {{of}}, e il file contiene i primi {{file}}.',
  column: {
    name: 'Nome',
    lost: 'Forza del percorso perso',
    lostNumber: 'Forza del percorso perso (da 0 a 1)',
    remains: 'Chi potrebbe ancora presentarvi',
    left: 'Forza del percorso che resta',
    leftNumber: 'Forza del percorso che resta (da 0 a 1)',
    address: 'Pagina dei percorsi che restano',
    id: 'Id',
  },
};
