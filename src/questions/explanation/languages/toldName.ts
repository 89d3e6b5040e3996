import { isPicForName } from '../../../../rules/unnamedLabel.ts';
import type { Language } from '../Phrases.ts';

const WITHOUT_NAME: Readonly<Record<Language, string>> = {
  EN: 'an organisation without a name on record',
  IT: 'un’organizzazione senza un nome noto',
};

/** The name of an organisation in a sentence; of one that no source names it is said that it has none, beside its code. */
export function toldName(name: string, language: Language): string {
  return isPicForName(name) ? `${WITHOUT_NAME[language]} (${name})` : name;
}
