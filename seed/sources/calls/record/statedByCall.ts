import { lastEntry } from '../../../../rules/lastEntry.ts';
import { known } from '../../../content/ContentBuilder.ts';
import type { Link, LinkedNode, NodeLabel } from '../../../content/GraphContent.ts';
import type { StatedNode, StatedRecord } from '../../../content/StatedRecord.ts';
import { CALL_SOURCES } from '../../../derive/callsScope.ts';
import { sourceStatement } from '../../../derive/sourceStatement.ts';
import { widerProgramme } from '../../cordis/record/widerProgramme.ts';
import { FRAMEWORKS } from '../values/codes.ts';
import type { CallRecord } from './Notice.ts';
import { type ShownCall, shownCall } from './ShownCall.ts';
import { valuesOf } from './valuesOf.ts';

const TITLES = new Map<string, string>(Object.values(FRAMEWORKS));
const OFFERED = 'https://ec.europa.eu/info/funding-tenders/opportunities/portal/';
const LICENCE =
  '© European Union, Funding & Tenders Portal: reuse allowed with this credit (Commission Decision 2011/833/EU)';

/** A topic, the programmes it is part of, and a Statement of each value that it had before. */
export function statedByCall(record: CallRecord): StatedRecord {
  const call = shownCall(record);
  const about = `call:${call.code}`;
  const statements = earlierStatements(about, call, record);
  const days = new Set([call.day, ...record.seen.map(({ day }) => day)]);
  const statedBy = keptDays(record).map((day): Link => ({ ...statedOn(day), properties: known({ url: call.url }) }));
  const programme = call.programme === null ? [] : [linkTo('Programme', `programme:${call.programme}`, 'PART_OF')];
  return {
    about,
    day: call.day,
    nodes: [
      nodeOf('Call', about, propertiesOf(call), [...programme, ...statedBy]),
      ...programmesOf(call, statedOn(record.values.programme?.day ?? call.day)),
      ...[...days].map(sourceNode),
      ...statements,
    ],
    relationships: [],
  };
}

function propertiesOf(call: ShownCall): StatedNode['properties'] {
  const { openingDate, deadlines, procedure, budget, expectedGrants, minContribution, maxContribution } = call;
  return known({
    ...{ code: call.code, title: call.title, masterCall: call.callCode, callTitle: call.callTitle },
    ...{ openingDate, deadlines, procedure, budget, expectedGrants, minContribution, maxContribution },
    lastEntry: lastEntry(deadlines, procedure),
    statedStatus: call.status,
    typesOfAction: call.typesOfAction,
    destination: call.destination,
    keywords: call.keywords,
    description: call.description,
    conditions: call.conditions,
    url: call.url,
    copiedOn: call.day,
  });
}

/** The days of the copies that any kept value is of, the newest first. */
function keptDays({ values }: CallRecord): string[] {
  return [...new Set(Object.values(values).map(({ day }) => day))].sort().reverse();
}

/**
 * One Statement for each value that is no longer shown, of the last day it was seen on and with the day of the next copy
 * that has another, and one for the value in its place.
 */
function earlierStatements(subject: string, call: ShownCall, { seen }: CallRecord): LinkedNode[] {
  const shown = valuesOf(call);
  const lastDays = new Map<string, Map<string, string>>();
  const copies = [...seen].sort((a, b) => (a.day < b.day ? -1 : 1));
  for (const { day, values } of copies)
    for (const [predicate, value] of Object.entries(values))
      lastDays.set(predicate, (lastDays.get(predicate) ?? new Map<string, string>()).set(value, day));
  return [...lastDays].flatMap(([predicate, days]) => {
    const isMoved = [...days.keys()].some((value) => value !== shown[predicate]);
    if (!isMoved) return [];
    return [...days].map(([value, day]) => {
      const isShown = value === shown[predicate];
      const next = isShown ? undefined : copies.find((copy) => copy.day > day && copy.values[predicate] !== undefined);
      const replaced = next && { replacedOn: next.day };
      return sourceStatement({ subject, predicate, value, shown: isShown, ...replaced }, sourceId(day));
    });
  });
}

function programmesOf({ programme }: ShownCall, statedBy: Link): StatedNode[] {
  if (programme === null) return [];
  const root = `programme:${programme.split('.')[0]}`;
  const nodes: StatedNode[] = [];
  for (let id = `programme:${programme}`; id !== root;) {
    const wider = widerProgramme(id, root) ?? root;
    nodes.push(nodeOf('Programme', id, {}, [linkTo('Programme', wider, 'PART_OF'), statedBy]));
    id = wider;
  }
  const title = TITLES.get(root.slice('programme:'.length));
  return [...nodes, nodeOf('Programme', root, known({ title }), [statedBy])];
}

function sourceId(day: string): string {
  return `${CALL_SOURCES}${day}`;
}

function statedOn(day: string): Link {
  return linkTo('Source', sourceId(day), 'STATED_BY');
}

function sourceNode(day: string): StatedNode {
  const id = sourceId(day);
  const publisher = 'European Commission, Funding & Tenders Portal';
  return nodeOf(
    'Source',
    id,
    { id, title: 'Calls for proposals', publisher, url: OFFERED, licence: LICENCE, copiedOn: day },
    [],
  );
}

function nodeOf(label: NodeLabel, id: string, properties: StatedNode['properties'], links: Link[]): StatedNode {
  return { label, id, funder: false, properties, links };
}

function linkTo(label: NodeLabel, id: string, type: Link['type']): Link {
  return { type, to: { label, id }, properties: {} };
}
