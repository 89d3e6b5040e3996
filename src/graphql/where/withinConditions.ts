import { extendSchema, type GraphQLSchema, parse } from 'graphql';

const IN_A_PROJECT = (what: string): string =>
  `Takes or took part in a project ${what} one of these or a narrower one: those that \`organisationCount\` counts. Ids, as in a question; with none of them nothing fits.`;

/** Conditions that no stored value answers: the generator does not know them, and is given what they stand for. */
const EXTENSIONS = parse(`
  extend input ProjectWhere {
    "States one of these fields or a narrower one: those that \`projectCount\` of a field counts. Ids, as in a question; with none of them nothing fits."
    fieldsWithin: [ID!]
    "Is funded under one of these programmes or a narrower one, as its main programme or not: those that \`projectCount\` of a programme counts. Ids, as in a question; with none of them nothing fits."
    programmesWithin: [ID!]
  }
  extend input OrganisationWhere {
    "${IN_A_PROJECT('about')}"
    fieldsWithin: [ID!]
    "${IN_A_PROJECT('funded under')}"
    programmesWithin: [ID!]
  }
`);

/** The schema with these conditions. */
export function withWithinConditions(schema: GraphQLSchema): GraphQLSchema {
  return extendSchema(schema, EXTENSIONS);
}

/** The type of what a condition names, by the condition. */
export const WITHIN: ReadonlyMap<string, 'Field' | 'Programme'> = new Map([
  ['fieldsWithin', 'Field'],
  ['programmesWithin', 'Programme'],
]);

/** The condition that a `...Within` on this type stands for; `ids` are those of the nodes named and all narrower ones. */
export function expandWithin(typeName: string, condition: string, ids: readonly string[]): Record<string, unknown> {
  const ofProject = { [condition.replace(/Within$/, '')]: { some: { id: { in: ids } } } };
  return typeName === 'OrganisationWhere' ? { projects: { some: ofProject } } : ofProject;
}
