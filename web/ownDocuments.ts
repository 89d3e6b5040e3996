import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const IMPORT = /^import \{([^}]*)\} from '([^']*graphql\/generated\.ts)';$/gm;
/** A document of the generated file, and the class that all are made of. */
const documentOf = (name: string): RegExp => new RegExp(`^export const ${name} = new [^]*?\`[^]*?\`[^]*?;$`, 'm');
const CLASS = /^export class TypedDocumentString[^]*?^\}$/m;

/**
 * Makes each generated document a module of its own, so that it comes with the page that asks it: they are generated as one
 * file, which would come whole with the first script.
 */
export function ownDocuments(): Plugin {
  return {
    name: 'own-documents',
    apply: 'build',
    enforce: 'pre',
    transform: (code) => (code.includes('graphql/generated.ts') ? code.replaceAll(IMPORT, splitImport) : null),
    async load(id) {
      const [file = '', name] = id.split('?document=');
      if (name === undefined) return null;
      const code = await readFile(file, 'utf8');
      if (name === 'TypedDocumentString') return { code: found(CLASS, code), moduleType: 'ts' };
      const source = `import { TypedDocumentString } from '${file}?document=TypedDocumentString';\n`;
      return { code: source + found(documentOf(name), code), moduleType: 'ts' };
    },
  };
}

/** Imports each value from a module of its own; types leave with the compiler. */
function splitImport(_whole: string, names: string, file: string): string {
  const values = names.split(',').map((name) => name.trim());
  return values
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => `import { ${name} } from '${file}?document=${name}';`)
    .join(' ');
}

function found(pattern: RegExp, code: string): string {
  const [text] = pattern.exec(code) ?? [];
  if (text === undefined) throw new Error(`${pattern} is not in what is generated for the pages.`);
  return text;
}
