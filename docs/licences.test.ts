import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

/** Licences under which packages may be used and handed on with a product under Apache-2.0. */
const FREE = new Set([
  ...['MIT', 'Apache-2.0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'Unlicense', 'OFL-1.1'],
  ...['PSF-2.0', 'Python-2.0', '(MIT OR Apache-2.0)', '(MIT AND BSD-3-Clause)'],
]);
/** Licences of what is used to build and test alone, and not handed on. */
const FOR_DEVELOPING = new Set(['MPL-2.0', 'CC-BY-4.0']);
/** Packages whose licence is looked at in a decision, or stands in their files alone. */
const DECIDED = {
  'node_modules/@apollo/federation-internals': 'Elastic-2.0',
  'node_modules/@react-aria/optimize-locales-plugin': null,
};

const entry = z.looseObject({ license: z.string().nullish(), dev: z.boolean().optional() });
const lock = z
  .object({ packages: z.record(z.string(), entry) })
  .parse(JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')));

test('every package has a licence that is free, but for those that a decision names', () => {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
  expect(packages.length).toBeGreaterThan(500);
  const others = packages.filter(
    ([, { license = '', dev = false }]) => !FREE.has(license ?? '') && !(dev && FOR_DEVELOPING.has(license ?? '')),
  );
  expect(Object.fromEntries(others.map(([path, { license }]) => [path, license ?? null]))).toEqual(DECIDED);
  const decision = readFileSync(new URL('decisions/2026-11-30-licences.md', import.meta.url), 'utf8');
  for (const path of Object.keys(DECIDED)) expect(decision).toContain(`\`${path.replace('node_modules/', '')}\``);
});
