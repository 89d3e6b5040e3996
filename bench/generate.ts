import { parseArgs } from 'node:util';
import { generateCordis } from './generateCordis.ts';
import { planOfScale } from './graph/GeneratorPlan.ts';

const USAGE = 'Usage: npx tsx bench/generate.ts --out DIR [--scale 1] [--seed 1] [--shuffle 0] [--fp7]';

/** `npx tsx bench/generate.ts`: writes made-up CORDIS exports of any size. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      scale: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      shuffle: { type: 'string', default: '0' },
      fp7: { type: 'boolean', default: false },
    },
  });
  if (values.out === undefined) throw new Error(USAGE);
  const plan = planOfScale(Number(values.scale), wholeNumber('seed', values.seed), values.fp7);
  const began = performance.now();
  const paths = await generateCordis(plan, values.out, wholeNumber('shuffle', values.shuffle));
  for (const path of paths) console.log(path);
  console.log(`${plan.projects} projects in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new RangeError(`--${name} must be a whole number, not "${text}".\n${USAGE}`);
  return Number(text);
}

await main();
