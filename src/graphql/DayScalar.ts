import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { Date as Neo4jDate, isDate } from 'neo4j-driver';
import { toIsoDate } from '../network/columns/toDay.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

function parseDay(value: unknown): Neo4jDate<number> {
  const [, year, month, day] = (typeof value === 'string' ? DAY.exec(value) : null) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (day === undefined || date.getUTCMonth() + 1 !== Number(month) || date.getUTCDate() !== Number(day)) {
    throw new GraphQLError(`${JSON.stringify(value)} is not a day: write YYYY-MM-DD, such as "2026-01-31".`, {
      extensions: { keepCode: 'BAD_USER_INPUT' },
    });
  }
  return new Neo4jDate(Number(year), Number(month), Number(day));
}

/**
 * A day: the driver's date in what the database answers, the days since 1970-01-01 in what questions answer. It takes
 * the place of the library's own scalar, which reads a day in the time zone of the process and lets 30 February pass.
 */
export const DayScalar = new GraphQLScalarType<Neo4jDate<number>, string>({
  name: 'Date',
  description: 'A day, written YYYY-MM-DD.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
  serialize(value) {
    if (typeof value === 'number') return toIsoDate(value);
    if (isDate(value)) return value.toString();
    if (typeof value === 'string' && DAY.test(value)) return value;
    throw new GraphQLError('Not a day.');
  },
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : null),
});
