import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Forbidden imports: no folder imports from one above it, or from one that does not belong to it. */
const zones = [
  { target: './rules/**/!(*.test).ts', from: ['./src', './seed', './database', './web', './bench', './test'] },
  { target: './src/network', from: ['./src/graph', './src/questions', './src/graphql', './src/http'] },
  { target: './src/neo4j', from: ['./src/network', './src/graph', './src/questions', './src/graphql', './src/http'] },
  { target: './src/graph', from: ['./src/questions', './src/graphql', './src/http'] },
  { target: './src/questions', from: ['./src/graphql', './src/http'] },
  { target: './src/graphql', from: ['./src/http'] },
  { target: './src/errors.ts', from: ['./src'] },
  {
    target: ['./src/http', './src/graphql', './src/questions', './src/graph', './src/network', './src/neo4j'],
    from: ['./seed', './database', './web'],
  },
  {
    target: './seed',
    from: ['./src/http', './src/graphql', './src/questions', './src/graph', './src/network', './web'],
  },
  { target: './database', from: ['./src', './seed', './web'] },
  { target: './web', from: ['./rules', './src', './seed', './database', './bench', './test'] },
];

export default tseslint.config(
  { ignores: ['node_modules', '.neo4j*', '**/generated.ts', '**/dist', 'coverage'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked, importX.flatConfigs.typescript],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones, basePath: import.meta.dirname }],
      'import-x/no-default-export': 'error',
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', 50],
      'no-restricted-globals': ['error', { name: 'process', message: 'Only main files read the process.' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['web/src/**'],
    plugins: { 'react-hooks': reactHooks },
    // Not the rules of its compiler, which is not in use: they would run it over every file.
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'warn' },
  },
  { files: ['**/*.test.ts', 'test/**'], rules: { 'max-lines-per-function': 'off', 'no-restricted-globals': 'off' } },
  {
    files: ['start.ts', '**/main.ts', 'src/build.ts', 'src/graphql/printSchema.ts', 'database/**', 'bench/*.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  { files: ['web/src/language/words.*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['**/*.config.ts', 'codegen.ts'], rules: { 'import-x/no-default-export': 'off' } },
);
