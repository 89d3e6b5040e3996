import neo4j from 'neo4j-driver';
import type { PropertyValue } from '../content/GraphContent.ts';
import { schemaTypes } from './schemaTypes.ts';

const TYPES = schemaTypes();

/** Properties as the driver takes them, by the types of the schema: days as dates, whole numbers as integers. */
export function toStored(properties: Record<string, PropertyValue>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, toStoredValue(name, value)]));
}

function toStoredValue(name: string, value: PropertyValue): unknown {
  const type = TYPES.get(name);
  if (type === 'Date' && typeof value === 'string') return toDate(value);
  if (type === 'Date' && Array.isArray(value)) return value.map(toDate);
  return type === 'Int' && typeof value === 'number' ? neo4j.int(value) : value;
}

function toDate(text: string): InstanceType<typeof neo4j.types.Date> {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return new neo4j.types.Date(year, month, day);
}
