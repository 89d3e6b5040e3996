import { isPicForName } from '../../../../rules/unnamedLabel.ts';
import type { Language } from '../Phrases.ts';

const WITHOUT_NAME: Readonly<Record<Language, string>> = {
  EN: 'an organisation without a name on record',
  IT: 'un’organizzazione senza un nome registrato',
};

/** The name of an organisation in a sentence; of one without a name on record that is said, beside its code. */
export function toldName(name: string, language: Language): string {
  return isPicForName(name) ? `${WITHOUT_NAME[language]} (${name})` : name;
}
