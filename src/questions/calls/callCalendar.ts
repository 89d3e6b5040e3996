import type { About, Calendar, CalendarEvent } from '../Export.ts';
import { formatDay } from '../explanation/formatDay.ts';
import type { Language } from '../explanation/Phrases.ts';
import type { ExportedCall } from './callColumns.ts';

const WORDS = {
  EN: {
    name: 'Deadlines of calls',
    check: 'Deadline at 17:00 in Brussels; check it at the portal.',
    oneOf: (at: number, all: number) => `Deadline ${at} of ${all}.`,
    laterStage: (at: number) => `Stage ${at}: only for those who passed the one before.`,
    budget: (euro: number) => `Budget of the topic: ${euro.toLocaleString('en')} euro`,
    status: { OPEN: 'open', FORTHCOMING: 'forthcoming', CLOSED: 'closed' },
    about: ({ graphVersion, askedAt }: About, given: string) =>
      `Deadlines of calls${given}, as of ${formatDay(askedAt.slice(0, 10), 'EN')}, by version ${graphVersion} of the graph.`,
  },
  IT: {
    name: 'Scadenze dei bandi',
    check: 'Scadenza alle ore 17 di Bruxelles; verificatela sul portale.',
    oneOf: (at: number, all: number) => `Scadenza ${at} di ${all}.`,
    laterStage: (at: number) => `Fase ${at}: solo per chi ha superato la precedente.`,
    budget: (euro: number) => `Dotazione del topic: ${euro.toLocaleString('it', { useGrouping: 'always' })} euro`,
    status: { OPEN: 'aperti', FORTHCOMING: 'in arrivo', CLOSED: 'chiusi' },
    about: ({ graphVersion, askedAt }: About, given: string) =>
      `Scadenze dei bandi${given}, in data ${formatDay(askedAt.slice(0, 10), 'IT')}, secondo la versione ${graphVersion} del grafo.`,
  },
} as const;

/** A calendar of the deadlines of calls, with what differs between questions: the calls of an answer, and its day. */
export function callCalendar(read: (data: unknown) => { calls: ExportedCall[]; asOf: string }): Calendar {
  return {
    name: { EN: WORDS.EN.name, IT: WORDS.IT.name },
    none: 'None of these calls has a deadline ahead on record, and a calendar cannot be empty: ask for others, or take .csv or .json.',
    toEvents(data, language) {
      const { calls, asOf } = read(data);
      return calls.flatMap((call) => deadlineEvents(call, asOf, language));
    },
    describe: (about, language) => {
      const credits = about.sources.flatMap(({ id, licence }) =>
        id.startsWith('source:calls:') ? (licence ?? []) : [],
      );
      return [WORDS[language].about(about, conditionsIn(about.arguments, language)), ...new Set(credits)].join('\n');
    },
  };
}

/** Arguments that narrow no calls down. */
const NO_CONDITIONS = new Set(['asOf', 'first', 'after', 'offset']);

/** The conditions on calls in words, in brackets. Empty where there are none. */
function conditionsIn({ where, ...beside }: About['arguments'], language: Language): string {
  const status: Readonly<Record<string, string>> = WORDS[language].status;
  const given = { ...beside, ...(typeof where === 'object' && where) };
  const said = Object.entries(given).flatMap(([name, value]) =>
    [NO_CONDITIONS.has(name) ? [] : value].flat().flatMap((one) => {
      if (typeof one !== 'string') return [];
      if (name === 'text') return language === 'IT' ? `«${one}»` : `“${one}”`;
      return (name === 'statuses' && status[one]) || one.replace(/^(call|programme):/, '');
    }),
  );
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

/** An event for each deadline of a call from a day on. */
function deadlineEvents(call: ExportedCall, asOf: string, language: Language): CalendarEvent[] {
  const own = call.deadlines ?? [];
  const days = own.length === 0 && call.lastEntry !== null ? [call.lastEntry] : own;
  return days.flatMap((day, place) =>
    day < asOf ? [] : eventOf(call, { day, at: place + 1, all: days.length }, language),
  );
}

interface Deadline {
  day: string;
  /** 1 for the first of all. */
  at: number;
  all: number;
}

function eventOf(call: ExportedCall, { day, at, all }: Deadline, language: Language): CalendarEvent {
  const words = WORDS[language];
  const { code, title, procedure, budget, url, copiedOn } = call;
  const place = procedure === 'TWO_STAGE' && at > 1 ? words.laterStage(at) : words.oneOf(at, all);
  return {
    // By its place, not by its day, which may move.
    id: `${code.toUpperCase()}/${at}`,
    day,
    summary: title === null ? code : `${code}: ${title}`,
    description: [words.check, all > 1 && place, budget !== null && words.budget(budget)].filter(Boolean).join('\n'),
    ...{ url, seenOn: copiedOn },
  };
}
