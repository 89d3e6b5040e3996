import { useTranslation } from 'react-i18next';
import { Strength } from '../facts/Strength.tsx';
import { Apart } from '../findAWay/Apart.tsx';
import { BestWay } from '../findAWay/BestWay.tsx';
import { orderWays } from '../findAWay/orderWays.ts';
import { wayLetterAddress } from '../findAWay/wayLetterAddress.ts';
import { DEFAULT_QUESTION, wayVariables } from '../findAWay/WayQuestion.ts';
import { WaysDocument } from '../graphql/generated.ts';
import { useUnaskedAnswer } from '../graphql/useAnswer.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useLensWords } from '../language/useLensWords.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { waysAddress } from '../layout/addresses.ts';
import { Problem } from '../layout/Problem.tsx';
import { Waiting } from '../layout/Waiting.tsx';
import { useOrganisationWords } from './useOrganisationWords.ts';
import styles from './organisation.module.css';

interface Props {
  /** The id of whom to reach. */
  to: string;
  home: string;
  /** The words of the link to all ways. */
  allWays: string;
}

/** The tie to the home organisation, else the best way there, in a sentence; a stronger way beside a tie, and the link to all ways. */
export function Standing({ to, home, allWays }: Props) {
  const { t } = useTranslation();
  const lensSaid = useLensWords();
  const words = useOrganisationWords();
  const nameOf = useNames();
  const question = { ...DEFAULT_QUESTION, to };
  // The question of the page of all ways, which has its answer then.
  const variables = wayVariables(question, { members: null, funders: null, home: null }, useLanguage());
  const { data, error, refetch } = useUnaskedAnswer(WaysDocument, variables);
  const [best] = orderWays(data?.partnershipPaths?.paths ?? []);
  const direct = data?.known?.paths[0];
  const shown = direct ?? best;
  const between = (best?.organisations ?? []).slice(1, -1).map(nameOf);
  return (
    <section className={styles.standing} aria-label={words('standing')}>
      {error && <Problem error={error} onRetry={refetch} />}
      {!data && !error && <Waiting />}
      {direct && (
        <BestWay path={direct} home={home} letter={wayLetterAddress({ ...question, maxTies: 1 }, direct.id)} />
      )}
      {data && !direct && <Apart between={[home, to]} />}
      {best && !direct && <BestWay path={best} home={home} letter={wayLetterAddress(question, best.id)} />}
      {data && !best && <p>{words('noWay')}</p>}
      <div className={styles.way}>
        {shown && (
          <span>
            <Strength value={shown.score} label={t('strength.way')} /> <span className="quiet">{lensSaid({})}</span>
          </span>
        )}
        <AppLink href={waysAddress(to)}>{allWays}</AppLink>
      </div>
      {best && direct && best.organisations.length > 2 && (
        <div className="quiet">
          {t('answer.stronger', { names: between.join(' → ') })}{' '}
          <Strength value={best.score} label={t('strength.way')} />
        </div>
      )}
    </section>
  );
}
