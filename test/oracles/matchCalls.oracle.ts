import { callStatus } from '../../rules/callStatus.ts';
import type { GraphRecords } from '../../src/neo4j/GraphRecords.ts';

/** The words of what projects and calls are about, by id. */
export type Words = Readonly<Record<string, readonly string[]>>;

/** A call with its score, as the obvious way finds it. */
export interface OracleMatch {
  call: string;
  score: number;
  wordShare: number;
  experience: string[];
  partnerCount: number;
  /** Those whose projects in such calls have most of its words first, then those with most of them. */
  partners: [organisation: string, projectCount: number][];
}

/** The slow, obvious twin of `matchCalls`: every call against every project, word by word. All words are telling by themselves. */
export function matchCallsSlowly(
  { collaborations, memberships, calls, programmes, ...records }: GraphRecords,
  words: Words,
  organisations: readonly string[],
  asOf: string,
): OracleMatch[] {
  const documentCount = [collaborations, calls, programmes, records.organisations, records.fields, records.countries]
    .map((list) => list.length)
    .reduce((a, b) => a + b, 0);
  const worded = calls.filter(({ id }) => words[id]?.length);
  const weightOf = (word: string): number => {
    const inCalls = worded.filter(({ id }) => words[id]!.includes(word)).length;
    const inAll = Object.values(words).filter((own) => own.includes(word)).length;
    if (inAll > Math.max(10, documentCount / 20) || inCalls > Math.max(2, worded.length / 8)) return 0;
    return Math.min(Math.log(documentCount / inAll), Math.log((1 + worded.length) / inCalls));
  };
  const projectsOf = (organisation: string) =>
    collaborations.filter(
      ({ id, kind, start }) =>
        kind === 'PROJECT' &&
        (start === null || start <= asOf) &&
        memberships.some((one) => one.collaboration === id && one.organisation === organisation),
    );
  const own = [...new Set(organisations.flatMap(projectsOf))];
  const members = memberships.filter(({ collaboration }) => own.some(({ id }) => id === collaboration));
  const partners = [...new Set(members.map((one) => one.organisation))].filter((one) => !organisations.includes(one));
  const upward = (id: string | null): string[] =>
    id === null ? [] : [id, ...upward(programmes.find((one) => one.id === id)?.parent ?? null)];
  const family = (id: string): string | null => /^call:(.+?)-(?:19|20)\d\d(?:-|$)/.exec(id)?.[1]?.toUpperCase() ?? null;
  return calls
    .filter(({ copiedOn }) => copiedOn !== null)
    .filter(({ opening, lastEntry, statedStatus }) =>
      ['OPEN', 'FORTHCOMING'].includes(callStatus({ opening, lastEntry, stated: statedStatus }, asOf) ?? ''),
    )
    .map((call) => {
      const isPart = upward(call.programme).length > 1;
      const isWithin = (project: (typeof collaborations)[number]): boolean =>
        (isPart && project.programmes.some((one) => upward(one).includes(call.programme!))) ||
        (project.call !== null && family(call.id) !== null && family(project.call) === family(call.id));
      const telling = [...new Set(words[call.id] ?? [])];
      const whole = telling.reduce((sum, word) => sum + weightOf(word), 0);
      const sharedBy = ({ id }: { id: string }): number =>
        telling.filter((word) => words[id]?.includes(word)).reduce((sum, word) => sum + weightOf(word), 0);
      const shares = own.map(sharedBy);
      const wordShare = whole === 0 ? 0 : Math.max(0, ...shares) / whole;
      const experience = own.filter(isWithin).map(({ id }) => id);
      const past = partners
        .map((one) => ({ one, projects: projectsOf(one).filter(isWithin) }))
        .filter(({ projects }) => projects.length > 0)
        .map(({ one, projects }) => ({
          one,
          count: projects.length,
          share: Math.round(1e9 * Math.max(...projects.map(sharedBy))),
        }))
        .sort((a, b) => b.share - a.share || b.count - a.count || (a.one < b.one ? -1 : 1));
      const added = 0.1 * (experience.length / (experience.length + 2)) + 0.05 * (past.length / (past.length + 10));
      return {
        ...{ call: call.id, score: wordShare + added, wordShare, experience: experience.sort() },
        ...{ partnerCount: past.length, partners: past.map(({ one, count }): [string, number] => [one, count]) },
      };
    })
    .filter(({ score }) => score > 0);
}
