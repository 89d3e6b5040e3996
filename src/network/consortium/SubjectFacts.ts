import { projectTypesOf } from '../calls/projectTypesOf.ts';
import { NONE } from '../columns/columns.ts';
import { membersOf } from '../columns/membersOf.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { type SubjectCounts, subjectCounts } from './CandidateNumbers.ts';
import { fundersByRecord } from './fundersByRecord.ts';
import { type Subject, subjectOf } from './subjectOf.ts';
import { SubjectWords } from './SubjectWords.ts';

/** The subject of a consortium, and a day. */
interface Sought {
  /** By index, or NONE. */
  call: number;
  words: string | null;
  asOf: number;
}

/** All that a consortium is told from which does not depend on who forms it. Nothing of it may be changed. */
export interface SubjectFacts {
  subject: Subject;
  words: SubjectWords;
  /** By collaboration: the share of the subject's words that it has. */
  shares: Float64Array;
  /** By collaboration: a bit for each of the weightiest words. */
  wordBits: Int32Array;
  counts: SubjectCounts;
  /** 1 for those with a project of a type like the call's: who is only in partnerships of funders answers no call for research. 1 for all where the type is not known. */
  hasWorkedSo: Uint8Array;
  /** 1 for those that fund rather than do research. Nobody where the type is not known. */
  isFunder: Uint8Array;
}

/**
 * The subjects asked for last of which the facts are kept, by each thread for each snapshot: 16 bytes for each organisation and 12
 * for each collaboration, so about two megabytes each at 73,000 organisations and 80,000 collaborations.
 */
const MOST_KEPT = 6;
/** Organisations that have worked so, by types of actions and day, and funders, by part of a programme and day: one byte for each. */
const [MOST_KEPT_TYPES, MOST_KEPT_PARTS] = [6, 12];

/** The facts kept of a snapshot, by what they depend on, the oldest first. */
interface Kept {
  facts: Map<string, SubjectFacts>;
  ofTypes: Map<string, Uint8Array>;
  funders: Map<string, Uint8Array>;
}
const kept = new WeakMap<Snapshot, Kept>();

/** The facts of a subject by a day. */
export function subjectFacts(snapshot: Snapshot, sought: Sought): SubjectFacts {
  const before: Kept = kept.get(snapshot) ?? { facts: new Map(), ofTypes: new Map(), funders: new Map() };
  kept.set(snapshot, before);
  const { call, words, asOf } = sought;
  return once(before.facts, JSON.stringify([call, words, asOf]), MOST_KEPT, () => findFacts(snapshot, sought, before));
}

function findFacts(snapshot: Snapshot, { call, words: asked, asOf }: Sought, { ofTypes, funders }: Kept): SubjectFacts {
  const subject = subjectOf(snapshot, call, asked);
  const words = new SubjectWords(snapshot, subject);
  const shares = words.shares();
  const types = call === NONE ? null : projectTypesOf(snapshot, call);
  return {
    ...{ subject, words, shares, wordBits: words.bits() },
    counts: subjectCounts(snapshot, subject, shares, asOf),
    hasWorkedSo: once(ofTypes, JSON.stringify([types, asOf]), MOST_KEPT_TYPES, () =>
      findWorkers(snapshot, types, asOf),
    ),
    isFunder: once(funders, JSON.stringify([types !== null && subject.part, asOf]), MOST_KEPT_PARTS, () =>
      types === null
        ? new Uint8Array(snapshot.organisations.ids.length)
        : fundersByRecord(snapshot, subject.part, asOf),
    ),
  };
}

function findWorkers(snapshot: Snapshot, types: readonly string[] | null, asOf: number): Uint8Array {
  if (types === null) return new Uint8Array(snapshot.organisations.ids.length).fill(1);
  const { collaborations } = snapshot;
  const wanted = collaborations.typeNames.map((name) => types.includes(name));
  return membersOf(
    snapshot,
    Uint8Array.from(collaborations.types, (type) => Number(type !== NONE && wanted[type])),
    asOf,
  );
}

/** The value kept under a key, or found now and kept in place of the oldest. */
function once<Value>(values: Map<string, Value>, key: string, most: number, find: () => Value): Value {
  const value = values.get(key) ?? find();
  values.delete(key);
  values.set(key, value);
  for (const oldest of values.keys()) if (values.size > most) values.delete(oldest);
  return value;
}
