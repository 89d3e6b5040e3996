import { extendSchema, type GraphQLSchema, parse } from 'graphql';

const IN_A_PROJECT = (what: string): string =>
  `Takes or took part in a project ${what} one of these or a narrower one: those that \`organisationCount\` counts. Ids, as in a question; with none of them nothing fits.`;
const TEXT = `Has every telling word of this text, or one that means the same, in what search looks at: names, aliases, places, subjects. Case and accents do not
    matter, the last word may be unfinished (of projects and calls not where others are known that mean the same), none is taken for misspelt. 1 to 200 characters.`;
/** Types whose entities can be searched. */
const SEARCHED = ['Agreement', 'Call', 'Cluster', 'Country', 'Field', 'Organisation', 'Programme', 'Project', 'Region'];

/** Conditions that no stored value answers: the generator does not know them, and is given what they stand for. */
const EXTENSIONS = parse(`
  extend input ProjectWhere {
    "States one of these fields or a narrower one: those that \`projectCount\` of a field counts. Ids, as in a question; with none of them nothing fits."
    fieldsWithin: [ID!]
    "Is funded under one of these programmes or a narrower one, as its main programme or not: those that \`projectCount\` of a programme counts. Ids, as in a question; with none of them nothing fits."
    programmesWithin: [ID!]
    "An organisation of it is in one of these regions or a narrower one. Ids or codes, as in a question; with none of them nothing fits."
    regionsWithin: [ID!]
    "Runs on this day: has begun, or its start is not known, and has not ended, or its end is not known. Where neither is known it neither fits nor does not."
    runningOn: Date
  }
  extend input OrganisationWhere {
    "${IN_A_PROJECT('about')}"
    fieldsWithin: [ID!]
    "${IN_A_PROJECT('funded under')}"
    programmesWithin: [ID!]
    "Is in one of these regions or a narrower one. Ids or codes, as in a question; with none of them nothing fits."
    regionsWithin: [ID!]
    "Is tied today to one of these, and is none of them: those that \`ties\` gives by default. 1 to 100 ids, as in a question; with none of them nothing fits."
    tiedTo: [ID!]
  }
  ${SEARCHED.map((type) => `extend input ${type}Where {\n    """\n    ${TEXT}\n    """\n    text: String\n  }`).join('\n  ')}
`);

/** The schema with these conditions. */
export function withWithinConditions(schema: GraphQLSchema): GraphQLSchema {
  return extendSchema(schema, EXTENSIONS);
}

/** The types that have nodes within each other. */
export type TreeEntity = 'Field' | 'Programme' | 'Region';

/** The type of what a condition names, by the condition. */
export const WITHIN: ReadonlyMap<string, TreeEntity> = new Map([
  ['fieldsWithin', 'Field'],
  ['programmesWithin', 'Programme'],
  ['regionsWithin', 'Region'],
]);

/** The condition that a `...Within` on this type stands for; `ids` are those of the nodes named and all narrower ones. */
export function expandWithin(typeName: string, condition: string, ids: readonly string[]): Record<string, unknown> {
  const among = { id: { in: ids } };
  if (condition === 'regionsWithin') {
    const ofOrganisation = { region: among };
    return typeName === 'OrganisationWhere' ? ofOrganisation : { organisations: { some: ofOrganisation } };
  }
  const ofProject = { [condition.replace(/Within$/, '')]: { some: among } };
  return typeName === 'OrganisationWhere' ? { projects: { some: ofProject } } : ofProject;
}

/** The condition under which a project runs on a day, and that under which it does not: neither holds where no date is known. */
export function expandRunningOn(day: unknown): Record<'runs' | 'doesNot' | 'unknown', Record<string, unknown>> {
  const [noStart, noEnd] = [{ startDate: { eq: null } }, { endDate: { eq: null } }];
  const hasBegun = { OR: [noStart, { startDate: { lte: day } }] };
  const hasNotEnded = { OR: [{ endDate: { gte: day } }, { AND: [noEnd, { NOT: noStart }] }] };
  return {
    runs: { AND: [hasBegun, hasNotEnded] },
    doesNot: { OR: [{ startDate: { gt: day } }, { endDate: { lt: day } }] },
    unknown: { AND: [noStart, noEnd] },
  };
}
