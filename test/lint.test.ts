import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** The rules about imports that a file at this place would break. */
async function rulesBroken(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  const rules = (result?.messages ?? []).map((message) => message.ruleId);
  return rules.filter((rule) => rule?.startsWith('import-x/'));
}

test('a folder must not import from one above it', async () => {
  const upward =
    "import { checkCount } from '../../questions/arguments/checkCount.ts';\nexport const check = checkCount;\n";
  expect(await rulesBroken('src/network/columns/toDay.ts', upward)).toEqual(['import-x/no-restricted-paths']);
});

test('a folder may import from one below it', async () => {
  const downward = "import { toDay } from '../../network/columns/toDay.ts';\nexport const day = toDay('2026-01-01');\n";
  expect(await rulesBroken('src/questions/arguments/checkCount.ts', downward)).toEqual([]);
});

test('no file exports a default', async () => {
  expect(await rulesBroken('src/network/columns/toDay.ts', 'export default 1;\n')).toEqual([
    'import-x/no-default-export',
  ]);
});
