import type { CollaborationRole } from '../../../../rules/vocabulary.ts';
import { bondOf } from '../bondOf.ts';
import type { Bond } from '../bondOf.ts';
import type { CollaborationStory, TieStory } from '../CollaborationStory.ts';
import { formatTitle } from '../formatTitle.ts';
import { italianDay } from './italianDay.ts';
import { italianConsortium } from './italianConsortium.ts';
import { italianEligibility } from './italianEligibility.ts';
import { italianNotes } from './italianNotes.ts';
import { italianSuggestions } from './italianSuggestions.ts';
import { phaseOf } from '../phaseOf.ts';
import type { Phase } from '../phaseOf.ts';
import type { Mention, Phrases } from '../Phrases.ts';

type Tense = Exclude<Phase, 'RUNNING_START_UNKNOWN'>;

/** Verbs by bond and phase, agreeing only with "they": the verb, after which "anche" goes, and the rest up to the title. */
const DEEDS: Readonly<Record<Bond, Readonly<Record<Tense, readonly [string, string]>>>> = {
  PROJECT: {
    RUNNING: ['collaborano', 'nel progetto'],
    ENDED: ['hanno collaborato', 'nel progetto'],
    UNDATED: ['risultano insieme', 'nel progetto'],
  },
  CLUSTER: {
    RUNNING: ['fanno parte', 'del cluster'],
    ENDED: ['hanno fatto parte', 'del cluster'],
    UNDATED: ['risultano insieme', 'nel cluster'],
  },
  MEMBERS: {
    RUNNING: ['fanno parte', 'del cluster'],
    ENDED: ['hanno fatto parte', 'del cluster'],
    UNDATED: ['risultano', 'fra i membri del cluster'],
  },
  AGREEMENT: {
    RUNNING: ['collaborano', "nell'ambito dell'accordo"],
    ENDED: ['hanno collaborato', "nell'ambito dell'accordo"],
    UNDATED: ['risultano insieme', "nell'accordo"],
  },
  PARTIES: {
    RUNNING: ['sono', "parti dell'accordo"],
    ENDED: ['hanno collaborato', "come parti dell'accordo"],
    UNDATED: ['risultano', "fra le parti dell'accordo"],
  },
};

const ROLES: Readonly<Record<CollaborationRole, string>> = {
  COORDINATOR: 'coordinatore',
  PARTICIPANT: 'partecipante',
  PARTNER: 'partner',
  ASSOCIATED_PARTNER: 'partner associato',
  INTERNATIONAL_PARTNER: 'partner internazionale',
  THIRD_PARTY: 'terza parte',
  MANAGER: 'soggetto gestore',
  MEMBER: 'membro',
  PARTY: 'parte contraente',
};

const CHAIN = new Intl.ListFormat('it-IT', { type: 'conjunction' });

/** Explanations and notes in Italian. */
export const italian: Phrases = {
  opening,
  transition,
  collaboration,
  more,
  ...italianNotes,
  ...italianSuggestions,
  ...italianEligibility,
  ...italianConsortium,
};

function opening(first: TieStory, rest: readonly TieStory[]): string {
  const last = rest.at(-1);
  if (last === undefined) return `${first.a} e ${first.b} si conoscono già`;
  const goBetweens = rest.map(({ a }, index) => {
    if (index === 0) return a;
    return index > 1 && index === rest.length - 1 ? `infine ${a}` : `poi ${a}`;
  });
  return `${first.a} e ${last.b} potrebbero entrare in contatto tramite ${CHAIN.format(goBetweens)}`;
}

function transition(index: number, tieCount: number): string {
  if (index === 0) return '';
  if (index === 1) return 'A loro volta, ';
  return index === tieCount - 1 ? 'Infine, ' : 'Inoltre, ';
}

function collaboration(story: CollaborationStory, tie: TieStory, mention: Mention): string {
  const phase = phaseOf(story);
  const [verb, rest] = DEEDS[bondOf(story)][phase === 'RUNNING_START_UNKNOWN' ? 'RUNNING' : phase];
  const title = formatTitle(story.label, ['«', '»'], ['“', '”']);
  const subject = mention === 'NAMES' ? `${couple(story, tie)} ${verb}` : verb.charAt(0).toUpperCase() + verb.slice(1);
  const clause = `${subject}${mention === 'ALSO' ? ' anche' : ''} ${rest} ${title} ${period(story)}`;
  return [clause, roles(story, tie, mention)].filter((part) => part !== '').join(', ') + outlook(story, tie);
}

function couple({ aRole, bRole }: CollaborationStory, { a, b }: TieStory): string {
  if (aRole === bRole) return `${a} e ${b}`;
  return `${a}${aRole === null ? '' : ` (${ROLES[aRole]})`} e ${b}${bRole === null ? '' : ` (${ROLES[bRole]})`}`;
}

function period({ start, end, running }: CollaborationStory): string {
  if (start === null) {
    if (end === null) return '(date non registrate)';
    return running ? '(data di inizio non registrata)' : `fino ${italianDay('a', end)} (data di inizio non registrata)`;
  }
  const since = italianDay('da', start);
  if (running) return since;
  if (end === null) return `${since} (data di fine non registrata)`;
  return start === end ? italianDay('il', start) : `${since} ${italianDay('a', end)}`;
}

/** The roles that neither the subject nor the bond has said. */
function roles(story: CollaborationStory, { a, b }: TieStory, mention: Mention): string {
  const { aRole, bRole } = story;
  const bond = bondOf(story);
  if (bond === 'MEMBERS' || bond === 'PARTIES') return '';
  if (aRole === bRole) return aRole === null ? '' : `con lo stesso ruolo di ${ROLES[aRole]}`;
  if (mention === 'NAMES') return '';
  if (aRole !== null && bRole !== null) return `rispettivamente con il ruolo di ${ROLES[aRole]} e di ${ROLES[bRole]}`;
  if (aRole !== null) return `con ${a} nel ruolo di ${ROLES[aRole]}`;
  return bRole === null ? '' : `con ${b} nel ruolo di ${ROLES[bRole]}`;
}

/** Tells the end on record of a running collaboration. */
function outlook({ start, end, running }: CollaborationStory, { asOf }: TieStory): string {
  if (!running || (start === null && end === null)) return '';
  if (end === null) return `; ${italianDay('a', asOf)} non risulta una data di fine`;
  return `; la fine è prevista per ${italianDay('il', end)}`;
}

function more(count: number): string {
  return count === 1 ? "Hanno in comune un'altra collaborazione" : `Hanno in comune altre ${count} collaborazioni`;
}
