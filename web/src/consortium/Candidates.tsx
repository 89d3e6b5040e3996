import { useTranslation } from 'react-i18next';
import type { CandidateFragment, ConsortiumPageQuery } from '../graphql/generated.ts';
import { useGroupWords } from '../group/useGroupWords.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { CandidateConditions } from './CandidateConditions.tsx';
import { type ConsortiumQuestion, FEW, MOST, refused, seated } from './ConsortiumQuestion.ts';
import { MemberName } from './MemberName.tsx';
import { Reasons } from './Reasons.tsx';
import { useAdds } from './useAdds.ts';
import type { ChangeConsortium } from './useConsortiumQuestion.ts';
import { WhomToAsk } from './WhomToAsk.tsx';
import styles from './consortium.module.css';

interface Props {
  found: Pick<NonNullable<ConsortiumPageQuery['consortiumFor']>, 'call' | 'candidates' | 'candidateCount' | 'unknown'>;
  question: ConsortiumQuestion;
  onChange: ChangeConsortium;
}

/** The candidates for the next seat, best first, each with its reasons and the way to it. */
export function Candidates({ found: { call, candidates, candidateCount, unknown }, question, onChange }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { shown } = question;
  return (
    <>
      <h2 tabIndex={-1}>{t('consortium.candidates')}</h2>
      <p className="quiet" role="status">
        {t('consortium.candidatesCount', { count: candidateCount, number: number(candidateCount) })}
      </p>
      <CandidateConditions question={question} onChange={onChange} />
      {unknownOf(unknown, call !== null).map((one) => (
        <p key={one} className="quiet">
          {t(`consortium.unknown.${one}`)}
        </p>
      ))}
      {candidates.length === 0 && <p>{t('consortium.none')}</p>}
      <ol className={styles.candidates}>
        {candidates.slice(0, shown).map((candidate) => (
          <Candidate key={candidate.organisation.id} candidate={candidate} question={question} onChange={onChange} />
        ))}
      </ol>
      {shown < Math.min(candidateCount, MOST) && (
        <button type="button" className="link" onClick={() => onChange({ shown: shown + FEW }, true)}>
          {t('consortium.fiveMore')}
        </button>
      )}
      {shown >= MOST && candidateCount > MOST && (
        <p className="quiet">{t('list.shown', { shown: MOST, total: number(candidateCount) })}</p>
      )}
    </>
  );
}

interface CandidateProps {
  candidate: CandidateFragment;
  question: ConsortiumQuestion;
  onChange: ChangeConsortium;
}

function Candidate({ candidate, question, onChange }: CandidateProps) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { organisation, reasons, hasCoordinated, likelihood, passedOver } = candidate;
  const words = useGroupWords();
  const what = useAdds()(candidate.adds);
  const name = nameOf(organisation);
  return (
    <li>
      <div>
        <MemberName organisation={organisation} />
        <div className={styles.told}>
          <Reasons reasons={reasons} />
          {hasCoordinated && <div>{t('consortium.coordinated')}</div>}
          {passedOver !== null && <div className="quiet">{words(`passedOver.${passedOver}`)}</div>}
          <WhomToAsk candidate={candidate} />
          {what !== null && <div>{t('consortium.adds', { what })}</div>}
        </div>
      </div>
      <div className={styles.choose}>
        <Likelihood oneIn={likelihood?.atLeastOneIn ?? null} />
        <button
          type="button"
          className="button"
          aria-label={t('consortium.seatName', { name })}
          onClick={() => onChange(seated(question, [organisation.id]))}
        >
          {t('consortium.seat')}
        </button>
        <button
          type="button"
          className="link"
          aria-label={t('consortium.notThemName', { name })}
          onClick={() => onChange(refused(question, organisation.id))}
        >
          {t('consortium.notThem')}
        </button>
      </div>
    </li>
  );
}

/** The frequency with which candidates in such a place came; nothing where that was not measured. */
function Likelihood({ oneIn }: { oneIn: number | null }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (oneIn === null) return null;
  return (
    <div className={styles.oneIn}>
      <strong>{t('consortium.oneIn', { number: number(oneIn) })}</strong>
      <span className="quiet">{t('consortium.oneInHow')}</span>
    </div>
  );
}

/** The unknown facts that do not go without saying: words have neither a part of a programme nor a family of calls. */
function unknownOf(unknown: Props['found']['unknown'], isCall: boolean): Props['found']['unknown'] {
  return isCall ? unknown : unknown.filter((one) => one === 'WORDS');
}
