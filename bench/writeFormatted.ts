import { writeFileSync } from 'node:fs';
import { format, type FormatConfig } from 'oxfmt';
import options from '../.oxfmtrc.json' with { type: 'json' };

/** Writes a file in the repository's format. Throws where the text cannot be parsed. */
export async function writeFormatted(path: string, text: string): Promise<void> {
  const { code, errors } = await format(path, text, options as FormatConfig);
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  writeFileSync(path, code);
}
