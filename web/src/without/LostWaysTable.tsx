import { useTranslation } from 'react-i18next';
import { OrganisationLink } from '../facts/OrganisationLink.tsx';
import { Strength } from '../facts/Strength.tsx';
import { DEFAULT_QUESTION, writeWayQuestion } from '../findAWay/WayQuestion.ts';
import type { LostWayOfFragment } from '../graphql/generated.ts';
import { KeepButton } from '../kept/KeepButton.tsx';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { useWithoutWords } from './useWithoutWords.ts';
import table from '../facts/table.module.css';

interface Props {
  /** The id of who leaves. */
  id: string;
  ways: readonly LostWayOfFragment[];
}

/** The id of the sentence that tells the order of the rows. */
export const ORDER = 'lost-ways-order';

/** The ways lost: to whom, how strong each was, and whom one would ask instead. */
export function LostWaysTable({ id, ways }: Props) {
  const words = useWithoutWords();
  return (
    <table className={table.table} aria-label={words('ways')} aria-describedby={ORDER}>
      <thead>
        <tr>
          <th scope="col">{words('whom')}</th>
          <th scope="col">{words('lostWay')}</th>
          <th scope="col">{words('remains')}</th>
        </tr>
      </thead>
      <tbody>
        {asGoodLast(ways).map((way) => (
          <Row key={way.organisation.id} id={id} way={way} />
        ))}
      </tbody>
    </table>
  );
}

/** True where the way that remains is as strong as the lost one: nothing that weighs falls. */
function remainsAsGood({ score, remaining }: LostWayOfFragment): boolean {
  return remaining !== null && remaining.score >= score;
}

/** Sets those last for whom as good a way remains. */
function asGoodLast(ways: readonly LostWayOfFragment[]): LostWayOfFragment[] {
  return ways.toSorted((a, b) => Number(remainsAsGood(a)) - Number(remainsAsGood(b)));
}

/** The address of the ways to an organisation over anybody but the one who leaves. */
export function waysWithout(to: string, leaving: string): string {
  return `/?${writeWayQuestion({ ...DEFAULT_QUESTION, to, avoid: [leaving] })}`;
}

function Row({ id, way }: { id: string; way: LostWayOfFragment }) {
  const { organisation, score, remaining } = way;
  const { t } = useTranslation();
  const words = useWithoutWords();
  const nameOf = useNames();
  const names = remaining?.organisations.slice(1, -1).map(nameOf).join(' → ');
  return (
    <tr>
      <th scope="row">
        <OrganisationLink organisation={organisation} /> <KeepButton organisation={organisation} isSmall />
      </th>
      <td className={table.named} data-column={words('lostWay')}>
        <Strength value={score} label={words('lostWay')} />
      </td>
      <td className={table.named} data-column={words('remains')}>
        {remaining === null ? (
          <span className="quiet">{words('remainsNone')}</span>
        ) : (
          <>
            <AppLink href={waysWithout(organisation.id, id)}>{t('new.ask', { names })}</AppLink>
            <div>
              <Strength value={remaining.score} label={t('strength.way')} />
            </div>
            {remainsAsGood(way) && <div className="quiet">{words('asGood')}</div>}
          </>
        )}
      </td>
    </tr>
  );
}
