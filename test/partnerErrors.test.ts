import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Product, startProduct } from './startProduct.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const TLS = '"pic:998436424"';
const common = (args: string) => `{ commonPartners(${args}) { totalCount } }`;
const suggestions = (args: string) => `{ partnerSuggestions(${args}) { totalCount } }`;
const bridges = (args: string) => `{ bridges(${args}) { reached } }`;

describe('a question that cannot be meant says what would be right', () => {
  test.each([
    [common('of: []'), 'BAD_USER_INPUT', '`of` must name at least one organisation, such as "pic:998436424", not [].'],
    [
      common('of: ["pic:1"]'),
      'NOT_FOUND',
      '`of` names "pic:1", but there is no such organisation: give an id like "pic:998436424".',
    ],
    [common(`of: ${TLS}, first: 101`), 'BAD_USER_INPUT', '`first` must be from 1 to 100, not 101.'],
    [common(`of: ${TLS}, first: 0`), 'BAD_USER_INPUT', '`first` must be from 1 to 100, not 0.'],
    [common(`of: [${`${TLS}, `.repeat(101)}]`), 'BAD_USER_INPUT', '`of` must name at most 100 ids, not 101.'],
    [
      suggestions('for: []'),
      'BAD_USER_INPUT',
      '`for` must name at least one id, not []: leave it out where it does not matter.',
    ],
    [
      suggestions('for: ["tls:nobody"]'),
      'NOT_FOUND',
      '`for` names "tls:nobody", but there is no such organisation: give an id like "pic:998436424".',
    ],
    [suggestions('first: 101'), 'BAD_USER_INPUT', '`first` must be from 1 to 100, not 101.'],
    [
      suggestions('countries: ["Italy"]'),
      'NOT_FOUND',
      '`countries` names "Italy", but there is no such country: give an id like "country:IT" or "IT".',
    ],
    [
      suggestions('countries: []'),
      'BAD_USER_INPUT',
      '`countries` must name at least one id, not []: leave it out where it does not matter.',
    ],
    [
      suggestions('kinds: []'),
      'BAD_USER_INPUT',
      '`kinds` must name at least one kind, not []: leave it out where it does not matter.',
    ],
    [
      suggestions('fields: ["leukemia"]'),
      'NOT_FOUND',
      '`fields` names "leukemia", but there is no such field: give an id like "field:/23".',
    ],
    [
      bridges('to: {}'),
      'BAD_USER_INPUT',
      '`to` must give at least one of ids, countries, regions, kinds, clusters, fields and hospitals, not {}.',
    ],
    [
      bridges('to: { ids: null, kinds: null }'),
      'BAD_USER_INPUT',
      '`to` must give at least one of ids, countries, regions, kinds, clusters, fields and hospitals, not {}.',
    ],
    [
      bridges('to: { ids: [] }'),
      'BAD_USER_INPUT',
      '`to.ids` must name at least one id, not []: leave it out where it does not matter.',
    ],
    [
      bridges('to: { kinds: [], countries: ["IT"] }'),
      'BAD_USER_INPUT',
      '`to.kinds` must name at least one kind, not []: leave it out where it does not matter.',
    ],
    [
      bridges('to: { ids: ["tls:nobody"] }'),
      'NOT_FOUND',
      '`to.ids` names "tls:nobody", but there is no such organisation: give an id like "pic:998436424".',
    ],
    [
      bridges('to: { clusters: ["cluster:none"] }'),
      'NOT_FOUND',
      '`to.clusters` names "cluster:none", but there is no such cluster: give an id like "cluster:alisei".',
    ],
    [
      bridges('to: { countries: ["ZZ"] }'),
      'NOT_FOUND',
      '`to.countries` names "ZZ", but there is no such country: give an id like "country:IT" or "IT".',
    ],
    [
      bridges('to: { fields: ["field:x"] }'),
      'NOT_FOUND',
      '`to.fields` names "field:x", but there is no such field: give an id like "field:/23".',
    ],
    [
      bridges('to: { countries: ["IT"] }, from: ["pic:1"]'),
      'NOT_FOUND',
      '`from` names "pic:1", but there is no such organisation: give an id like "pic:998436424".',
    ],
    [bridges('to: { countries: ["IT"] }, first: 0'), 'BAD_USER_INPUT', '`first` must be from 1 to 100, not 0.'],
    [
      common(`of: ${TLS}, filter: { kinds: [] }`),
      'BAD_USER_INPUT',
      '`filter.kinds` must name at least one kind, not []: leave it out for all.',
    ],
    [common(`of: ${TLS}, model: { hubScale: 0 }`), 'BAD_USER_INPUT', '`model.hubScale` must be above 0, not 0.'],
  ])('%.90s', async (query, code, message) => {
    const { errors } = await product.ask(query);
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([[code, message]]);
  });
});

test('a nested list of none or of too many is refused', async () => {
  const { errors } = await product.ask(`{ partnerSuggestions(first: 1) { suggestions {
    commonPartners(first: 0) { id } sharedFields(first: 1001) { id } } } }`);
  expect(errors?.map((error) => error.message).sort()).toEqual(['`first` must be from 1 to 1,000, not 0.']);
});
