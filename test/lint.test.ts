import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

/** Lint without the rules that need types, which would take most of the time. */
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

/** Lints a file at this place and returns the rules about imports that it breaks. */
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
