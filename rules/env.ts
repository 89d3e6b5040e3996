import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65535);
const blankIsUnset = (value: unknown): unknown => (value === '' ? undefined : value);
function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(blankIsUnset, schema.optional());
}
function withDefault<Schema extends z.ZodType>(schema: Schema, value: z.input<Schema>) {
  return z.preprocess((given) => blankIsUnset(given) ?? value, schema);
}

const ORIGINS = 'must be * or origins such as https://app.example.org between commas, without a path';
function areOrigins(text: string): boolean {
  return text === '*' || text.split(',').every((one) => URL.canParse(one) && new URL(one).origin === one);
}

const address = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' });

const environment = z.object({
  PORT: withDefault(port, 4000),
  HOST: withDefault(z.string(), '127.0.0.1'),
  NEO4J_URI: optional(z.string().regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/, 'must be a neo4j:// or bolt:// address')),
  NEO4J_USER: withDefault(z.string(), 'neo4j'),
  NEO4J_PASSWORD: optional(z.string()),
  NEO4J_DATABASE: withDefault(z.string(), 'neo4j'),
  NEO4J_LOCAL_PORT: withDefault(port, 7687),
  JAVA_HOME: optional(z.string()),
  SNAPSHOT_FILE: withDefault(z.string(), '.neo4j/snapshot'),
  HOME_ORGANISATION: withDefault(z.string(), 'pic:998436424'),
  PARTICIPATION_FILE: withDefault(z.string(), 'rules/participation/participation.json'),
  FORECASTS_FOLDER: withDefault(z.string(), 'forecasts'),
  LOG_LEVEL: withDefault(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), 'warn'),
  LOG_CLIENTS: withDefault(z.enum(['true', 'false']), 'true'),
  METRICS_PORT: optional(port),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(address),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: optional(address),
  REQUEST_TIMEOUT_MS: withDefault(z.coerce.number().int().min(100), 10_000),
  LIST_TIMEOUT_MS: withDefault(z.coerce.number().int().min(100), 2_000),
  EXPORT_TIMEOUT_MS: withDefault(z.coerce.number().int().min(100), 60_000),
  MAX_BODY_BYTES: withDefault(z.coerce.number().int().min(1024), 262_144),
  MAX_DEPTH: withDefault(z.coerce.number().int().min(1), 15),
  MAX_ALIASES: withDefault(z.coerce.number().int().min(1), 30),
  MAX_TOKENS: withDefault(z.coerce.number().int().min(100), 4_000),
  MAX_COST: withDefault(z.coerce.number().int().min(100), 50_000),
  CLIENT_COST: withDefault(z.coerce.number().int().min(0), 300_000),
  CLIENT_REQUESTS: withDefault(z.coerce.number().int().min(1), 8),
  CLIENT_EXPORTS: withDefault(z.coerce.number().int().min(1), 2),
  MAX_EXPORTS: withDefault(z.coerce.number().int().min(1), 8),
  HEADERS_TIMEOUT_MS: withDefault(z.coerce.number().int().min(100), 10_000),
  BODY_TIMEOUT_MS: withDefault(z.coerce.number().int().min(100), 15_000),
  MAX_CONNECTIONS: withDefault(z.coerce.number().int().min(1), 1_000),
  STOP_DELAY_MS: withDefault(z.coerce.number().int().min(0), 3_000),
  TRUSTED_PROXIES: optional(z.string()),
  TRUSTED_DOCUMENTS: optional(z.string()),
  CORS_ORIGIN: optional(z.string().refine(areOrigins, ORIGINS)),
});

/** The variables of the process with their defaults; `.env.example` lists every one. */
export type Environment = z.infer<typeof environment>;

/**
 * Reads the variables and fills in defaults.
 * @throws Error that names every variable that is wrong, its value and what would be right.
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const result = environment.safeParse(variables);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return `  ${name}=${variables[name] ?? ''}: ${issue.message}`;
  });
  throw new Error(`The environment is not right:\n${problems.join('\n')}`);
}

/** The names of all variables, for the check of `.env.example`. */
export const ENVIRONMENT_VARIABLES = Object.keys(environment.shape);
