import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { toStored } from './toStored.ts';

test('days become dates and counts integers; money, coordinates and texts stay as they are', () => {
  const properties = { startDate: '2024-02-29', order: 3, grant: 3, latitude: 43, acronym: 'X', keywords: ['a'] };
  expect(toStored(properties)).toEqual({
    ...properties,
    startDate: new neo4j.types.Date(2024, 2, 29),
    order: neo4j.int(3),
  });
});
