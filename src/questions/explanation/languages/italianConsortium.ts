import { withPreposition } from './italianName.ts';
import type { OrganisationKind } from '../../../../rules/vocabulary.ts';
import { formatCountry } from '../formatCountry.ts';
import type { Phrases } from '../Phrases.ts';

const LIST = new Intl.ListFormat('it-IT', { type: 'conjunction' });
const KINDS: Readonly<Record<OrganisationKind, string>> = {
  HIGHER_EDUCATION: "un'università",
  RESEARCH: 'un ente di ricerca',
  COMPANY: "un'impresa",
  PUBLIC_BODY: 'un ente pubblico',
  OTHER: "un'organizzazione di altro tipo",
};

/** Phrases of candidates for a consortium in Italian. */
export const italianConsortium: Pick<Phrases, 'candidateReason' | 'candidateIntroduction' | 'candidateAdds'> = {
  candidateReason: ({ kind, count, projects, words }, { name, start }, isFirst) => {
    const it = (verb: string): string => (isFirst ? `${name} ${verb}` : `${verb[0]!.toUpperCase()}${verb.slice(1)}`);
    const us = start ?? 'il consorzio';
    const named = LIST.format(projects);
    const newest = count === projects.length ? named : `tra i più recenti ${named}`;
    switch (kind) {
      case 'TIED':
        return `${it('ha')} in comune con ${us} ${countOf(count, 'collaborazione', 'collaborazioni')}: ${newest}`;
      case 'NEAR':
        return `${it('collabora')} con partner ${start === null ? 'del consorzio' : `di ${start}`}`;
      case 'PROGRAMME':
        return `${it('ha')} ${countOf(count, 'progetto', 'progetti')} nella stessa parte del programma: ${newest}`;
      case 'CALLS':
        return `${it('ha')} ${countOf(count, 'progetto', 'progetti')} in bandi della stessa famiglia: ${newest}`;
      case 'ACTIVE':
        return `${it('ha')} ${countOf(count, 'progetto', 'progetti')}`;
      case 'WORDS':
        return `${it('ha')} lavorato più vicino all'argomento in ${named}${words.length === 0 ? '' : `; delle sue parole i suoi progetti nel loro insieme hanno ${quoted(words)}`}`;
    }
  },
  candidateIntroduction: ({ name, introducers }) => {
    if (introducers === null) return `Non si conosce un percorso verso ${name}`;
    const [first, ...others] = introducers;
    if (first === undefined) return `Si può scrivere direttamente ${withPreposition('a', name)}`;
    return others.length === 0
      ? `Per una presentazione si può chiedere ${withPreposition('a', first)}`
      : `Per una presentazione si può chiedere ${withPreposition('a', first)}, poi ${LIST.format(others.map((one) => withPreposition('a', one)))}`;
  },
  candidateAdds: ({ adds: { country, kind, words } }) => {
    const added = [
      ...(country === null ? [] : [formatCountry(country, 'IT')]),
      ...(kind === null ? [] : [KINDS[kind]]),
      ...(words.length === 0 ? [] : [`esperienza su ${quoted(words)}`]),
    ];
    return `Nessun altro porta: ${LIST.format(added)}`;
  },
};

function quoted(words: readonly string[]): string {
  return LIST.format(words.map((word) => `«${word}»`));
}

function countOf(count: number | null, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count ?? 0} ${many}`;
}
