import { z } from 'zod';
import { brusselsDay, brusselsDays } from '../values/brusselsDay.ts';
import { type CallProcedure, DIVISIONS, FRAMEWORKS, narrowestOf, PORTAL_STATUS, PROCEDURES } from '../values/codes.ts';
import { plainLine } from '../values/plainText.ts';

export const text = z.string().nullish();
/** Texts; none where the list is absent. */
export const texts = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);

/** A code with its names, as topic files and the file of all have it. */
export const coded = z.looseObject({ id: z.number(), abbreviation: z.string().nullish() });
export type Coded = z.infer<typeof coded>;

const action = z.looseObject({
  types: z.array(z.looseObject({ typeOfAction: z.string() })).nullish(),
  status: coded.nullish(),
  plannedOpeningDate: z.unknown(),
  submissionProcedure: coded.nullish(),
  deadlineDates: z.array(z.unknown()).nullish(),
});
/** The part of a topic that says of each type of action when and how one applies, as all layouts have it. */
export const actions = z.array(action).nullish();
export type Actions = z.infer<typeof actions>;

/** Days and kind of a topic by its actions, whose days are the safest: the index has some as moments in another zone. */
export function readActions(list: Actions) {
  const each = list ?? [];
  const openings = brusselsDays(each.map((one) => one.plannedOpeningDate));
  const procedures = each.map((one) => procedureOf(one.submissionProcedure)).filter((one) => one !== null);
  const statuses = each.map((one) => PORTAL_STATUS[one.status?.id ?? 0]).filter((one) => one !== undefined);
  return {
    openingDate: openings[0] ?? null,
    deadlines: brusselsDays(each.flatMap((one) => one.deadlineDates ?? [])),
    procedure: procedures[0] ?? null,
    status: statuses[0] ?? null,
    typesOfAction: linesOf(each.flatMap((one) => one.types ?? []).map((one) => withoutCode(one.typeOfAction))),
  };
}

/** `HORIZON-RIA HORIZON  Research and Innovation Actions` without the code before its name. */
function withoutCode(type: string): string {
  const [code = '', ...name] = type.split(' ');
  return /^[A-Z][A-Z\d-]*-[A-Z\d-]+$/.test(code) && name.length > 0 ? name.join(' ') : type;
}

export function procedureOf(value: Coded | string | null | undefined): CallProcedure | null {
  const words = typeof value === 'string' ? value : value?.abbreviation;
  return PROCEDURES[words?.trim().toLowerCase() ?? ''] ?? null;
}

/** Root and narrowest known part of the programmes with these numbers. */
export function programmesOf(framework: string | undefined, divisions: readonly string[]) {
  const root = FRAMEWORKS[framework ?? '']?.[0] ?? null;
  const parts = divisions.flatMap((division) => DIVISIONS[division] ?? []);
  return { framework: root, programme: (root === 'HORIZON' ? narrowestOf(parts) : null) ?? root };
}

/** The same where the record writes codes of programmes beside their numbers: `HORIZON.2.1`. */
export function namedProgrammesOf(framework: Coded | null | undefined, divisions: readonly Coded[] | null | undefined) {
  const numbered = programmesOf(String(framework?.id ?? ''), []);
  const parts = (divisions ?? []).flatMap(({ abbreviation }) => abbreviation?.trim() ?? []);
  const own = parts.filter((part) => part.startsWith(`${numbered.framework}.`));
  return { ...numbered, programme: narrowestOf(own) ?? numbered.programme };
}

/** Lines of plain text, each once. */
export function linesOf(texts: readonly (string | null | undefined)[]): string[] {
  const lines = texts.map((text) => plainLine(text ?? '')).filter((line) => line !== null);
  return [...new Set(lines)];
}

/** Keywords and tags without the codes of topic and call, which stand among them. */
export function keywordsOf(texts: readonly string[], codes: readonly (string | null)[]): string[] {
  const own = new Set(codes.map((code) => code?.toLowerCase()));
  return linesOf(texts).filter((text) => !own.has(text.toLowerCase()));
}

/** The first of several that is a day. */
export function firstDay(...values: readonly unknown[]): string | null {
  return values.map(brusselsDay).find((day) => day !== null) ?? null;
}

/** The first of several lists that has any. */
export function firstList<Item>(...lists: readonly (readonly Item[])[]): Item[] {
  return [...(lists.find((list) => list.length > 0) ?? [])];
}

const typed = z.looseObject({ type: z.union([z.number(), z.string()]) });
const named = z.looseObject({ identifier: z.string().nullish(), callIdentifier: z.string().nullish() });

/** True for a tender or whatever else is no call for proposals, be the rest of it as it may. */
export function isOtherType(value: unknown): boolean {
  const { type } = typed.safeParse(value).data ?? {};
  return type !== undefined && String(type) !== '1';
}

/** The codes of a topic and of its call, as far as it has them. */
export function codesOf(value: unknown): string[] {
  const { identifier, callIdentifier } = named.safeParse(value).data ?? {};
  return [identifier, callIdentifier].flatMap((code) => code ?? []);
}

export const PORTAL =
  'https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/';
