import type { OrganisationKind } from '../../../../rules/vocabulary.ts';
import { formatCountry } from '../formatCountry.ts';
import type { Phrases } from '../Phrases.ts';

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const KINDS: Readonly<Record<OrganisationKind, string>> = {
  HIGHER_EDUCATION: 'a university',
  RESEARCH: 'a research organisation',
  COMPANY: 'a company',
  PUBLIC_BODY: 'a public body',
  OTHER: 'an organisation of another kind',
};

/** Phrases of candidates for a consortium in English. */
export const englishConsortium: Pick<Phrases, 'candidateReason' | 'candidateIntroduction' | 'candidateAdds'> = {
  candidateReason: ({ kind, count, projects, words }, { name, start }, isFirst) => {
    const it = isFirst ? name : 'It';
    const us = start ?? 'the consortium';
    const named = LIST.format(projects);
    const newest = count === projects.length ? named : `the newest ${named}`;
    switch (kind) {
      case 'TIED':
        return `${it} shares ${countOf(count, 'collaboration')} with ${us}: ${newest}`;
      case 'NEAR':
        return `${it} works with partners of ${us}`;
      case 'PROGRAMME':
        return `${it} has ${countOf(count, 'project')} in the same part of the programme: ${newest}`;
      case 'CALLS':
        return `${it} has ${countOf(count, 'project')} in calls of the same family: ${newest}`;
      case 'ACTIVE':
        return `${it} has ${countOf(count, 'project')}`;
      case 'WORDS':
        return `${it} has worked closest to the subject in ${named}${words.length === 0 ? '' : `; of its words all its projects together have ${quoted(words)}`}`;
    }
  },
  candidateIntroduction: ({ name, introducers }) => {
    if (introducers === null) return `No way to ${name} is known`;
    const [first, ...others] = introducers;
    if (first === undefined) return `${name} can be written to directly`;
    return others.length === 0
      ? `For an introduction ask ${first}`
      : `For an introduction ask ${first}, then ${LIST.format(others)}`;
  },
  candidateAdds: ({ adds: { country, kind, words } }) => {
    const added = [
      ...(country === null ? [] : [formatCountry(country, 'EN')]),
      ...(kind === null ? [] : [KINDS[kind]]),
      ...(words.length === 0 ? [] : [`work on ${quoted(words)}`]),
    ];
    return `Nobody else brings: ${LIST.format(added)}`;
  },
};

function quoted(words: readonly string[]): string {
  return LIST.format(words.map((word) => `“${word}”`));
}

function countOf(count: number | null, noun: string): string {
  return count === 1 ? `one ${noun}` : `${count ?? 0} ${noun}s`;
}
