import type { LetterWords } from './LetterWords.ts';

const until = (month: string | null) => (month === null ? '' : `bis ${month} `);

function callDays(opens: string | null, end: string | null): string {
  if (opens === null) return end === null ? '' : `, die bis ${end} offen ist`;
  return end === null ? `, die am ${opens} öffnet` : `, die am ${opens} öffnet und am ${end} schließt`;
}

/** German. */
export const german: LetterWords = {
  dear: 'Guten Tag [Name],',
  thanks: 'Vielen Dank und freundliche Grüße',
  name: '[Ihr Name]',
  within: {
    PROJECT: (name) => `in ${name}`,
    CLUSTER: (name) => `im Cluster ${name}`,
    AGREEMENT: (name) => `in der Vereinbarung ${name}`,
  },
  we: ({ within, phase, since, until: end }) => {
    if (phase === 'RUNNING') return `wir arbeiten ${since === null ? '' : `seit ${since} `}${within} zusammen`;
    return `wir haben ${phase === 'ENDED' ? until(end) : ''}${within} zusammengearbeitet`;
  },
  you: (name, { within, phase, until: end }) => {
    if (phase === 'RUNNING') return `Sie arbeiten ${until(end)}${within} mit ${name} zusammen`;
    return `Sie haben ${phase === 'ENDED' ? until(end) : ''}${within} mit ${name} zusammengearbeitet`;
  },
  they: (a, b, { within, phase, until: end }) => {
    if (phase === 'RUNNING') return `${a} arbeitet ${until(end)}${within} mit ${b} zusammen`;
    return `${a} hat ${phase === 'ENDED' ? until(end) : ''}${within} mit ${b} zusammengearbeitet`;
  },
  way: {
    subject: (name) => `Kontakt zu ${name}`,
    subjectDirect: (from) => `Ein kurzes Gespräch mit ${from}`,
    meet: (name) => `Wir würden gern mit ${name} ins Gespräch kommen.`,
    meetThrough: (name, through) =>
      `Wir würden gern mit ${name} ins Gespräch kommen und hoffen, dass der Weg über ${through} führt.`,
    ask: 'Könnten Sie uns mit Ihren Kolleginnen und Kollegen dort bekannt machen?',
    askDirect: 'Hätten Sie [an einem Tag] Zeit für ein kurzes Telefonat?',
    about: 'Es geht uns um [das Thema, in einer Zeile].',
    copy: 'Eine kurze Nachricht von Ihnen, mit uns in Kopie, genügt.',
  },
  seat: {
    subject: (code, name) => `${code}: ein Platz für ${name}`,
    subjectWay: (code, name) => `${code}: Kontakt zu ${name}`,
    call: (call, opens, end) => `wir bilden ein Konsortium für die Ausschreibung ${call}${callDays(opens, end)}.`,
    about: (subject) => `wir bilden ein Konsortium zum Thema „${subject}“.`,
    ask: (name) => `Wir würden ${name} gern darin sehen.`,
    meet: (name) => `Wir würden gern ${name} dafür gewinnen und hoffen, dass Sie uns bekannt machen können.`,
    why: (name, projects, count, shared) =>
      `Warum ${name}: ${projects} ${count === 1 ? 'ist' : 'sind'} nah an dem, was die Ausschreibung verlangt.${shared && ` Wörter der Ausschreibung in ihren Projekten, auf Englisch: ${shared}.`}`,
    whyAbout: (name, projects, count, shared) =>
      `Warum ${name}: ${projects} ${count === 1 ? 'ist' : 'sind'} nah an diesem Thema.${shared && ` Gemeinsame Wörter, auf Englisch: ${shared}.`}`,
    whyPast: (name, projects) =>
      `Warum ${name}: Arbeit im selben Teil des Programms oder in verwandten Ausschreibungen, etwa in ${projects}.`,
    whyUnknown: (name) => `Warum ${name}: [was sie mitbringen].`,
    idea: 'Was wir vorhaben: [Ihre Idee, in einer Zeile].',
    askTime: 'Hätten Sie [an einem Tag] Zeit für ein kurzes Telefonat?',
    askWay: 'Eine kurze Nachricht von Ihnen an Ihre Kolleginnen und Kollegen dort, mit uns in Kopie, genügt.',
  },
};
