import { z } from 'zod';
import type { CompareOrganisationsQuery } from '../../client/src/generated.ts';
import { compareOrganisations } from '../../client/src/questions/compareOrganisations.ts';
import { findAll } from '../findAll.ts';
import { organisationInput, runningInput } from '../inputs.ts';
import { type Sentence, tool } from '../Tool.ts';
import { counted, listed, money, named } from '../words.ts';

type Comparison = NonNullable<CompareOrganisationsQuery['compareOrganisations']>;
/** Partners and projects named of those that all share. */
const NAMED = 5;

/** Organisations side by side. */
export const compare = tool({
  name: 'compare',
  title: 'Compare organisations',
  description:
    'Puts organisations side by side: partners, projects, money and countries of each, and the projects, partners and funders that all of them share, with the sources that state them.',
  input: {
    organisations: z
      .array(organisationInput('One of them'))
      .min(2)
      .max(10)
      .describe('2 to 10 organisations, none twice.'),
    running_only: runningInput,
  },
  async run(asked, { organisations, running_only: runningOnly }) {
    const { ids, notes } = await findAll(organisations, 'ORGANISATION', asked);
    const answer = await compareOrganisations(asked.endpoint, { ids, collaborations: { runningOnly } }, asked.options);
    return {
      notes: [...notes, ...(answer.report.note ? [answer.report.note] : [])],
      sentences: [...answer.organisations.map(ofOne), ...shared(answer, ids)],
    };
  },
});

function ofOne({ organisation, ...figures }: Comparison['organisations'][number]): Sentence {
  const { partnerCount, countryCount, projectCount, runningProjectCount, coordinatedCount, ownPartnerCount } = figures;
  const parts = [
    `${counted(partnerCount, 'partner')} in ${counted(countryCount, 'country', 'countries')}, ${ownPartnerCount} of them partners of it alone`,
    `${counted(projectCount, 'project')}, ${runningProjectCount} of them running, ${coordinatedCount} coordinated by it`,
    money(figures.funding, figures.fundingUnknownCount),
  ];
  return { text: `${named(organisation)} has ${parts.join('; ')}.`, about: [organisation.id] };
}

function shared(answer: Comparison, ids: readonly string[]): Sentence[] {
  const { sharedProjects, sharedProjectCount, sharedPartners, sharedPartnerCount, sharedFunders } = answer;
  const projects = sharedProjects.slice(0, NAMED);
  const partners = sharedPartners.slice(0, NAMED);
  return [
    told(
      'project',
      projects.map(({ id, acronym, displayTitle }) => ({ id, name: acronym ?? displayTitle ?? id })),
      sharedProjectCount,
      ids,
    ),
    told(
      'partner',
      partners.map(({ id, displayName }) => ({ id, name: displayName })),
      sharedPartnerCount,
      ids,
    ),
    told('funder', sharedFunders.slice(0, NAMED), sharedFunders.length, ids),
  ];
}

/** Tells how many of a kind all share and the first of them; that there is none rests on those compared. */
function told(kind: string, things: { id: string; name: string }[], count: number, ids: readonly string[]): Sentence {
  if (things.length === 0) return { text: `They share no ${kind}.`, about: ids };
  const names = listed(things.map(({ id, name }) => `${name} (${id})`));
  const first = things.length < count ? 'among them ' : '';
  return { text: `All of them share ${counted(count, kind)}: ${first}${names}.`, about: things.map(({ id }) => id) };
}
