import neo4j from 'neo4j-driver';
import type { PropertyValue } from './GraphContent.ts';

const DAYS = new Set(['startDate', 'endDate', 'since', 'until', 'date', 'foundedOn', 'copiedOn']);
const WHOLE_NUMBERS = new Set(['statedOrganisationCount', 'order']);

/** Properties as the driver takes them: days as dates, counts as integers. */
export function toStored(properties: Record<string, PropertyValue>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, toStoredValue(name, value)]));
}

function toStoredValue(name: string, value: PropertyValue): unknown {
  if (DAYS.has(name) && typeof value === 'string') {
    const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
    return new neo4j.types.Date(year, month, day);
  }
  return WHOLE_NUMBERS.has(name) && typeof value === 'number' ? neo4j.int(value) : value;
}
