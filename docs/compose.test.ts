import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';

const service = z.looseObject({
  restart: z.string(),
  mem_limit: z.string(),
  healthcheck: z.object({ test: z.array(z.string()), start_period: z.string() }),
});
const file = z.object({ services: z.object({ neo4j: service, api: service }) });

test('in containers both come back by themselves and take no more than they may, and the server writes to its volume alone', () => {
  const text = readFileSync(new URL('../docker-compose.yml', import.meta.url), 'utf8');
  const { neo4j, api } = file.parse(load(text)).services;
  expect([neo4j.restart, api.restart]).toEqual(['unless-stopped', 'unless-stopped']);
  // As long as one on Java may take.
  expect(neo4j.healthcheck.start_period).toBe('600s');
  expect(api).toMatchObject({
    ...{ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] },
    volumes: ['graph-data:/var/lib/graph'],
    environment: { TMPDIR: '/var/lib/graph' },
  });
  expect(api.healthcheck.test.at(-1)).toContain('http://127.0.0.1:4000/ready');
  const dockerfile = readFileSync(new URL('../Dockerfile', import.meta.url), 'utf8');
  expect(dockerfile).toMatch(/RUN mkdir -m 700 \/var\/lib\/graph [\s\S]*\nUSER node\n/);
});
