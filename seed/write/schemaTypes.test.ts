import { expect, test } from 'vitest';
import { schemaTypes } from './schemaTypes.ts';

test('days and whole numbers are those that the schema declares', () => {
  const namesOf = (type: string) => [...schemaTypes()].filter(([, one]) => one === type).map(([name]) => name);
  expect(namesOf('Date').sort()).toEqual([
    ...[
      'copiedOn',
      'date',
      'deadlines',
      'endDate',
      'foundedOn',
      'lastEntry',
      'openingDate',
      'replacedOn',
      'since',
      'startDate',
      'until',
    ],
  ]);
  expect(namesOf('Int')).toEqual(expect.arrayContaining(['statedOrganisationCount', 'order']));
  expect(schemaTypes().get('latitude')).toBe('Float');
});
