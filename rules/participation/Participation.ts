import { z } from 'zod';
import { UNION_CODES } from '../isoCountry.ts';

/** A country by its ISO code in the file, by the graph's id of it from there on. */
const country = z
  .string('must be a two-letter code')
  .superRefine((code, { addIssue }) => {
    const iso = UNION_CODES.get(code);
    if (iso !== undefined) addIssue({ code: 'custom', message: `must be ${iso}, the ISO code, not "${code}"` });
    else if (!/^[A-Z]{2}$/.test(code))
      addIssue({
        code: 'custom',
        message: `must be the two capital letters of an ISO code, such as IT, not "${code}"`,
      });
  })
  .transform((code) => `country:${code}`);
const countries = z.array(country);
/** Types of action (`actionType`). */
const types = z.array(z.enum(['RIA', 'IA']));

const associated = z.strictObject({
  country,
  /** The first year of budget that it counts for; null for all. */
  fromYear: z.int().min(2021).nullable().default(null),
  /** The one part of Horizon Europe that it is associated to; null for all of it. */
  limitedTo: z.enum(['PILLAR_II']).nullable().default(null),
});

/** A form of the file; each country stands in one of the lists but the one of widening countries. */
export const participation = z
  .strictObject({
    day: z.iso.date('must be a day as YYYY-MM-DD'),
    title: z.string().min(1),
    url: z.url(),
    memberStates: countries.min(1, 'must name at least one country'),
    associated: z.array(associated),
    transitional: countries,
    excluded: countries,
    restricted: z.array(z.strictObject({ country, excludedFrom: types, whereExceptedIn: types })),
    widening: countries,
  })
  .superRefine((list, { addIssue }) => {
    const { memberStates, associated, transitional, excluded, restricted, widening } = list;
    const once = { memberStates, associated: idsOf(associated), transitional, excluded, restricted: idsOf(restricted) };
    const seen = new Map<string, string>();
    for (const [name, ids] of Object.entries(once))
      for (const [at, id] of ids.entries()) {
        const before = seen.get(id);
        if (before === undefined) seen.set(id, `${name}.${at}`);
        else addIssue({ code: 'custom', path: [name, at], message: `has ${codeOf(id)}, which ${before} has already` });
      }
    for (const [at, id] of widening.entries())
      if (widening.indexOf(id) !== at)
        addIssue({ code: 'custom', path: ['widening', at], message: `has ${codeOf(id)} a second time` });
  });

/**
 * The countries that take part in Horizon Europe, by the graph's ids: Member States, associated countries, those whose
 * association is agreed and not yet in force, those that are kept out, and those that widen participation. `day`, `title`
 * and `url` tell the list that they are from.
 */
export type Participation = z.infer<typeof participation>;

function idsOf(entries: readonly { country: string }[]): string[] {
  return entries.map((entry) => entry.country);
}

function codeOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
