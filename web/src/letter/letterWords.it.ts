import { withPreposition } from '../language/italianName.ts';
import type { LetterWords } from './LetterWords.ts';

// Before a month that begins with an a stands "ad".
const until = (month: string | null) => (month === null ? '' : ` fino ${/^a/i.test(month) ? 'ad' : 'a'} ${month}`);

// Before a day that begins with an eight or eleven stands "l’".
const the = (word: 'il' | 'al', day: string) =>
  /^\W*(8|11)\b/.test(day) ? `${word === 'il' ? '' : 'al'}l’${day}` : `${word} ${day}`;

function callDays(opens: string | null, end: string | null): string {
  if (opens === null) return end === null ? '' : `, aperto fino ${the('al', end)}`;
  return `, che apre ${the('il', opens)}${end === null ? '' : ` e chiude ${the('il', end)}`}`;
}

/** Italian. */
export const italian: LetterWords = {
  dear: 'Gentile [nome],',
  thanks: 'Grazie e cordiali saluti,',
  name: '[il vostro nome]',
  within: {
    PROJECT: (name) => `in ${name}`,
    CLUSTER: (name) => `nel cluster ${name}`,
    AGREEMENT: (name) => `nell’accordo ${name}`,
  },
  we: ({ within, phase, since, until: end }) => {
    if (phase === 'ENDED') return `abbiamo lavorato insieme ${within}${until(end)}`;
    if (phase === 'UNDATED') return `abbiamo lavorato insieme ${within}`;
    return `lavoriamo insieme ${within}${since === null ? '' : ` da ${since}`}`;
  },
  you: (name, { within, phase, until: end }) => {
    if (phase === 'RUNNING') return `voi lavorate con ${name} ${within}${until(end)}`;
    return `voi avete lavorato con ${name} ${within}${phase === 'ENDED' ? until(end) : ''}`;
  },
  they: (a, b, { within, phase, until: end }) => {
    if (phase === 'RUNNING') return `${a} lavora con ${b} ${within}${until(end)}`;
    return `${a} ha lavorato con ${b} ${within}${phase === 'ENDED' ? until(end) : ''}`;
  },
  way: {
    subject: (name) => `Una presentazione ${withPreposition('a', name)}`,
    subjectDirect: (from) => `Una breve chiamata con ${from}`,
    meet: (name) => `Vorremmo conoscere ${name}.`,
    meetThrough: (name, through) => `Vorremmo conoscere ${name}, e speriamo di arrivarci tramite ${through}.`,
    ask: 'Potreste presentarci ai colleghi che conoscete lì?',
    askDirect: 'Potremmo sentirci per una breve chiamata [un giorno]?',
    about: 'Vorremmo parlare di [il tema, in una riga].',
    copy: 'Basterebbe un vostro breve messaggio, con noi in copia.',
  },
  seat: {
    subject: (code, name) => `${code}: un posto per ${name}`,
    subjectWay: (code, name) => `${code}: una presentazione ${withPreposition('a', name)}`,
    call: (call, opens, end) => `stiamo formando un consorzio per il bando ${call}${callDays(opens, end)}.`,
    about: (subject) => `stiamo formando un consorzio su «${subject}».`,
    ask: (name) => `Vorremmo che ${name} ne facesse parte.`,
    meet: (name) => `Vorremmo che anche ${name} ne facesse parte, e speriamo che possiate presentarci.`,
    why: (name, projects, count, shared) =>
      `Perché ${name}: ${projects} ${count === 1 ? 'è vicino' : 'sono vicini'} a ciò che il bando chiede.${shared && ` Parole del bando nei loro progetti, in inglese: ${shared}.`}`,
    whyAbout: (name, projects, count, shared) =>
      `Perché ${name}: ${projects} ${count === 1 ? 'è vicino' : 'sono vicini'} a questo tema.${shared && ` Parole in comune con esso, in inglese: ${shared}.`}`,
    whyPast: (name, projects) =>
      `Perché ${name}: lavora nella stessa parte del programma o famiglia di bandi, come in ${projects}.`,
    whyUnknown: (name) => `Perché ${name}: [che cosa porta].`,
    idea: 'Che cosa abbiamo in mente: [la vostra idea, in una riga].',
    askTime: 'Potremmo sentirci per una breve chiamata [un giorno]?',
    askWay: 'Basterebbe un vostro breve messaggio ai colleghi, con noi in copia.',
  },
};
