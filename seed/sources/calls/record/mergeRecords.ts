import type { CallRecord, KeptValue, Notice, Seen } from './Notice.ts';
import { valuesOf } from './valuesOf.ts';

/** Of notices of one day the one that says most goes first. */
const LAYOUTS: readonly Notice['layout'][] = ['BULK', 'BARE', 'TOPIC', 'TEXT'];
/** Words, which are shown in English where any notice has them so, of whatever day. */
const WORDS = new Set(['title', 'callTitle', 'destination', 'description', 'conditions', 'keywords']);

/** The record of one notice alone. What it does not know is left out. */
export function recordOf(notice: Notice): CallRecord {
  const { layout, language, ...values } = notice;
  const { day } = notice;
  const known = Object.entries(values).filter(([, value]) => !isEmpty(value));
  const kept = new Map(known.map(([name, value]) => [name, { day, layout, language, value }]));
  return {
    values: Object.fromEntries(inOrder(kept)),
    seen: [{ day, values: valuesOf(notice) }],
  };
}

/** Two records of one topic as one: the same whichever comes first, and however often. */
export function mergeRecords(one: CallRecord, other: CallRecord): CallRecord {
  const values = new Map(Object.entries(one.values));
  for (const [name, value] of Object.entries(other.values)) {
    const before = values.get(name);
    if (!before || goesBefore(value, before, WORDS.has(name))) values.set(name, value);
  }
  const seen = new Map<string, Seen>();
  for (const each of [...one.seen, ...other.seen]) seen.set(keyOf(each), each);
  return { values: Object.fromEntries(inOrder(values)), seen: inOrder(seen).map(([, each]) => each) };
}

/** The newest goes first; of one day what says most; of words what is in English before all else. */
function goesBefore(one: KeptValue, other: KeptValue, isWord: boolean): boolean {
  const english = Number(one.language === 'en') - Number(other.language === 'en');
  const day = compare(one.day, other.day);
  const layout = LAYOUTS.indexOf(one.layout) - LAYOUTS.indexOf(other.layout);
  return ((isWord && english) || day || layout || english || compare(JSON.stringify(one), JSON.stringify(other))) > 0;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function keyOf({ day, values }: Seen): string {
  return `${day} ${JSON.stringify(Object.entries(values).sort())}`;
}

function inOrder<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => compare(a, b));
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}
