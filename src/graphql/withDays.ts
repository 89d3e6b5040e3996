import { type Date as Neo4jDate, isDate } from 'neo4j-driver';

type WithDays<Input> = {
  [Name in keyof Input]: Input[Name] extends Neo4jDate | null | undefined ? string | null : Input[Name];
};

/** An input object with its days, which the Date scalar reads as the driver's dates, written as `YYYY-MM-DD`. */
export function withDays<Input extends object>(input: Input | null | undefined): WithDays<Input> | null {
  if (!input) return null;
  const entries = Object.entries(input).map(([name, value]: [string, unknown]) => [
    name,
    isDate(value) ? value.toString() : value,
  ]);
  return Object.fromEntries(entries) as WithDays<Input>;
}
