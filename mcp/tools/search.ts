import { z } from 'zod';
import type { SearchType } from '../../client/src/generated.ts';
import { search as ask } from '../../client/src/questions/search.ts';
import { countriesInput, limitInput } from '../inputs.ts';
import { tool } from '../Tool.ts';
import { placeOf } from '../words.ts';

const TYPES = [
  'ORGANISATION',
  'PROJECT',
  'CLUSTER',
  'PROGRAMME',
  'FIELD',
  'COUNTRY',
  'AGREEMENT',
  'CALL',
  'REGION',
] as const satisfies SearchType[];

/** Things by names and words. */
export const search = tool({
  name: 'search',
  title: 'Search',
  description:
    'Finds organisations, projects, clusters, programmes, fields of science, countries, agreements, calls and regions by names, identifiers and words, best first, with the ids that the other tools take.',
  input: {
    text: z.string().trim().min(1).max(200).describe('A name, an acronym, an identifier, some words.'),
    types: z.array(z.enum(TYPES)).min(1).optional().describe('Only things of these types.'),
    countries: countriesInput('Only what has a seat in these countries'),
    limit: limitInput('The number of hits', 20, 10),
  },
  async run(asked, { text, types, countries, limit }) {
    const { hits, totalCount } = await ask(asked.endpoint, { text, types, countries, first: limit }, asked.options);
    return {
      notes: [`"${text}" finds ${totalCount.toLocaleString('en')}; ${hits.length} are told.`],
      sentences: hits.map(({ type, label, entityId, organisation, resemblance }) => {
        const place = organisation ? placeOf(organisation) : '';
        const only = resemblance ? ' It only resembles what was sought.' : '';
        const kind = `${/^[AEIO]/.test(type) ? 'an' : 'a'} ${type.toLowerCase()}`;
        return { text: `${label} (${entityId}) is ${kind}${place ? ` in ${place}` : ''}.${only}`, about: [entityId] };
      }),
    };
  },
});
