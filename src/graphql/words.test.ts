import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isInputObjectType, isListType, getNullableType } from 'graphql';
import { expect, test } from 'vitest';
import { everyField, ownQuestions } from '../../test/builders/ownQuestions.ts';
import { PRINTED_SCHEMA, SCHEMA_FOLDER } from './readTypeDefs.ts';

const SCHEMA = buildSchema(readFileSync(join(SCHEMA_FOLDER, PRINTED_SCHEMA), 'utf8'));
const ARGUMENTS = everyField(SCHEMA).flatMap(({ coordinate, field }) =>
  field.args
    .filter(({ deprecationReason }) => deprecationReason === undefined)
    .map(({ name, type }) => ({ at: `${coordinate}(${name})`, name, type, of: getNamedType(type) })),
);

/** Objects that are no conditions: a group of organisations that is meant, and the numbers behind a strength. */
const NO_CONDITIONS = ['OrganisationGroup', 'StrengthModel'];

test('conditions on rows are called where, those on what ties organisations collaborations', () => {
  const objects = ARGUMENTS.filter(({ type, of }) => isInputObjectType(of) && !isListType(getNullableType(type)));
  const others = objects.filter(({ name, of }) => {
    if (NO_CONDITIONS.includes(of.name)) return ['where', 'collaborations', 'filter'].includes(name);
    return name !== (of.name === 'CollaborationFilter' ? 'collaborations' : 'where');
  });
  expect(objects.length).toBeGreaterThan(100);
  expect(others.map(({ at }) => at)).toEqual([]);
});

test('a condition alone has the type that it has in an object of conditions', () => {
  const conditions = ['ListFilter', 'FundingFilter', 'CallFilter', 'OrganisationGroup'].flatMap((name) => {
    const type = SCHEMA.getType(name);
    return isInputObjectType(type) ? Object.values(type.getFields()).map((field) => [field.name, field] as const) : [];
  });
  const known = new Map(conditions);
  const own = new Set(ownQuestions(SCHEMA).map(({ coordinate }) => coordinate));
  const alone = ARGUMENTS.filter(({ at, name }) => own.has(at.replace(/\(.*/, '')) && known.has(name));
  const others = alone.filter(({ name, type }) => String(getNullableType(type)) !== String(known.get(name)!.type));
  expect(alone.length).toBeGreaterThan(10);
  expect(others.map(({ at }) => at)).toEqual([]);
});

test('offset stands where pages have numbers, and in lists that have no place for a cursor', () => {
  const numbered = ['callList', 'changes', 'organisationList', 'projectList'].map((name) => `Query.${name}(offset)`);
  expect(
    ARGUMENTS.filter(({ name }) => name === 'offset')
      .map(({ at }) => at)
      .sort(),
  ).toEqual(['Departure.partners(offset)', 'Departure.projects(offset)', ...numbered]);
});
