import type { LetterWords } from './LetterWords.ts';

const until = (month: string | null) => (month === null ? '' : ` until ${month}`);

function callDays(opens: string | null, until: string | null): string {
  if (opens === null) return until === null ? '' : `, which takes proposals until ${until}`;
  return until === null ? `, which opens on ${opens}` : `, which opens on ${opens} and closes on ${until}`;
}

/** English. */
export const english: LetterWords = {
  dear: 'Dear [name],',
  thanks: 'Thank you, and kind regards,',
  name: '[your name]',
  within: {
    PROJECT: (name) => `in ${name}`,
    CLUSTER: (name) => `in the cluster ${name}`,
    AGREEMENT: (name) => `under the agreement ${name}`,
  },
  we: ({ within, phase, since, until: end }) => {
    if (phase === 'ENDED') return `we worked together ${within}${until(end)}`;
    if (phase === 'UNDATED') return `we have worked together ${within}`;
    return since === null
      ? `we are working together ${within}`
      : `we have been working together ${within} since ${since}`;
  },
  you: (name, { within, phase, until: end }) => {
    if (phase === 'UNDATED') return `you have worked with ${name} ${within}`;
    return `you ${phase === 'ENDED' ? 'worked' : 'work'} with ${name} ${within}${until(end)}`;
  },
  they: (a, b, { within, phase, until: end }) => {
    if (phase === 'UNDATED') return `${a} has worked with ${b} ${within}`;
    return `${a} ${phase === 'ENDED' ? 'worked' : 'works'} with ${b} ${within}${until(end)}`;
  },
  way: {
    subject: (name) => `An introduction to ${name}`,
    subjectDirect: (from) => `A short talk with ${from}`,
    meet: (name) => `We would like to get to know ${name}.`,
    meetThrough: (name, through) => `We would like to get to know ${name}, and hope to reach them through ${through}.`,
    ask: 'Could you introduce us to your colleagues there?',
    askDirect: 'Would you be free for a short call on [a day]?',
    about: 'We would like to talk about [your subject, in one line].',
    copy: 'A short message from you, with us in copy, would be all it takes.',
  },
  seat: {
    subject: (code, name) => `${code}: a seat for ${name}`,
    subjectWay: (code, name) => `${code}: an introduction to ${name}`,
    call: (call, opens, until) => `we are forming a consortium for the call ${call}${callDays(opens, until)}.`,
    about: (subject) => `we are forming a consortium on “${subject}”.`,
    ask: (name) => `We would like ${name} to take a seat in it.`,
    meet: (name) => `We would like to win ${name} for a seat in it, and hope that you can introduce us.`,
    why: (name, projects, count, shared) =>
      `Why ${name}: ${projects} ${count === 1 ? 'is' : 'are'} close to what the call asks for.${shared && ` Words of the call in their projects: ${shared}.`}`,
    whyAbout: (name, projects, count, shared) =>
      `Why ${name}: ${projects} ${count === 1 ? 'is' : 'are'} close to this subject.${shared && ` Words that they share with it: ${shared}.`}`,
    whyPast: (name, projects) =>
      `Why ${name}: work under the same part of the programme or family of calls, as in ${projects}.`,
    whyUnknown: (name) => `Why ${name}: [what they bring].`,
    idea: 'What we have in mind: [your idea, in one line].',
    askTime: 'Would you be free for a short call on [a day]?',
    askWay: 'A short message from you to your colleagues there, with us in copy, would be all it takes.',
  },
};
