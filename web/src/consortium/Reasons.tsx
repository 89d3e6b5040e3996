import { useTranslation } from 'react-i18next';
import { CommaLinks } from '../facts/CommaLinks.tsx';
import type { CandidateFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { projectAddress } from '../layout/addresses.ts';
import { projectName } from './projectName.ts';

type Reason = CandidateFragment['reasons'][number];

/** Reasons that are told, those that name projects before others; the lighter ones say little more. */
const TOLD = 3;

/** The reasons for a candidate, the weightiest first, with the projects that it rests on. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const told = [...reasons]
    .sort((a, b) => Number(b.projects.length > 0) - Number(a.projects.length > 0))
    .slice(0, TOLD);
  return (
    <ul>
      {told.map((reason) => (
        <li key={reason.kind}>
          <ReasonSaid reason={reason} />
        </li>
      ))}
    </ul>
  );
}

function ReasonSaid({ reason: { kind, count, projects, words } }: { reason: Reason }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const said = kind === 'NEAR' || kind === 'WORDS' ? t(`consortium.reason.${kind}`) : countedReason(kind, count ?? 0);
  function countedReason(counted: 'TIED' | 'PROGRAMME' | 'CALLS' | 'ACTIVE', of: number): string {
    return t(`consortium.reason.${counted}`, { count: of, number: number(of) });
  }
  const isCut = count !== null && count > projects.length;
  return (
    <>
      {projects.length > 0 && isCut
        ? t(kind === 'TIED' ? 'consortium.newestTied' : 'consortium.newest', { what: said })
        : said}
      {projects.length > 0 && ': '}
      <CommaLinks all={projects.map((one) => ({ href: projectAddress(one.id), name: projectName(one) }))} />
      {words.length > 0 && (
        <span className="quiet" lang="en">
          {' '}
          ({words.join(', ')})
        </span>
      )}
    </>
  );
}
