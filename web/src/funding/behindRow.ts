import type { FundingDimension } from '../graphql/generated.ts';
import { type FundingQuestion, writeFundingQuestion } from './FundingQuestion.ts';

/**
 * The address at which the grants behind a row stand one by one: by project, and inside one project by organisation.
 * Null where the endpoint has no way to ask for them: a role, a call, a type of project, or what no record says.
 */
export function behindRow(
  question: FundingQuestion,
  keys: readonly { dimension: FundingDimension; id: string | null }[],
): string | null {
  let asked = question;
  for (const { dimension, id } of keys) {
    const narrowed = id === null ? null : narrow(asked, dimension, id);
    if (narrowed === null) return null;
    asked = narrowed;
  }
  const oneProject = keys.some(({ dimension }) => dimension === 'PROJECT');
  if (oneProject && keys.some(({ dimension }) => dimension === 'ORGANISATION')) return null;
  return `/funding?${writeFundingQuestion({ ...asked, by: [oneProject ? 'ORGANISATION' : 'PROJECT'] })}`;
}

function narrow(question: FundingQuestion, dimension: FundingDimension, id: string): FundingQuestion | null {
  switch (dimension) {
    case 'FUNDER':
      return { ...question, funders: [id] };
    case 'PROGRAMME':
      return { ...question, programmes: [id] };
    case 'FRAMEWORK':
      return { ...question, programmes: [`programme:${id}`] };
    case 'PROJECT':
      return { ...question, projects: [id] };
    case 'ORGANISATION':
      return { ...question, organisations: [id] };
    case 'COUNTRY':
      return { ...question, countries: [id.replace('country:', '')] };
    case 'REGION':
      return { ...question, regions: [id.replace('region:', '')] };
    case 'FIELD':
      return { ...question, fields: [id] };
    case 'START_YEAR':
      return { ...question, fromYear: Number(id), toYear: Number(id) };
    default:
      return null;
  }
}
