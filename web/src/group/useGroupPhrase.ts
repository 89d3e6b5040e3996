import { useFewNames } from '../language/useFewNames.ts';
import type { NamedCondition } from './useGroupNames.ts';
import { useGroupWords } from './useGroupWords.ts';

const KINDS = ['HIGHER_EDUCATION', 'RESEARCH', 'COMPANY', 'PUBLIC_BODY', 'OTHER'] as const;

/**
 * Gives a group in words: the names alone of organisations, countries and regions, else who is meant, of which kinds, where, in
 * which clusters and with projects about what.
 */
export function useGroupPhrase(): (conditions: readonly NamedCondition[]) => string {
  const words = useGroupWords();
  const few = useFewNames();
  return (conditions) => {
    const of = (...keys: NamedCondition['key'][]) => conditions.filter(({ key }) => keys.includes(key));
    const named = (...keys: NamedCondition['key'][]) => few(of(...keys).map(({ name }) => name));
    const places = named('countries', 'regions');
    const [clusters, fields, ids] = [named('clusters'), named('fields'), named('ids')];
    const kinds = of('kinds').flatMap(({ value }) => KINDS.filter((kind) => kind === value));
    const isPlain = kinds.length === 0 && clusters === '' && fields === '';
    if (isPlain && (places === '' || ids === '')) return places || ids;
    const who = ids || few(kinds.map((kind) => words(`phrase.kinds.${kind}`))) || words('phrase.any');
    const what = [
      places === '' ? who : words('phrase.in', { who, places }),
      ...(kinds.length > 0 && ids !== '' ? [few(kinds.map((kind) => words(`phrase.kinds.${kind}`)))] : []),
      ...(clusters === '' ? [] : [words('phrase.members', { clusters })]),
    ];
    const about = fields === '' ? [] : [words('phrase.about', { fields })];
    return what.length > 1 ? [...what, ...about].join(', ') : [...what, ...about].join(' ');
  };
}
