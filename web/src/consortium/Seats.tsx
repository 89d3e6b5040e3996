import { useTranslation } from 'react-i18next';
import { Chips } from '../controls/Chips.tsx';
import { useOrganisationNames } from '../controls/useOrganisationNames.ts';
import type { SeatFragment } from '../graphql/generated.ts';
import { useGroupWords } from '../group/useGroupWords.ts';
import { useFewNames } from '../language/useFewNames.ts';
import { useFormat } from '../language/useFormat.ts';
import { type Named, useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { type ConsortiumQuestion, refused, seated } from './ConsortiumQuestion.ts';
import { useWithoutWords } from '../without/useWithoutWords.ts';
import { withoutAddress } from '../without/withoutAddress.ts';
import { MemberName } from './MemberName.tsx';
import { SeatSettings } from './SeatSettings.tsx';
import { useAdds } from './useAdds.ts';
import type { ChangeConsortium } from './useConsortiumQuestion.ts';
import { WhomToAsk } from './WhomToAsk.tsx';
import styles from './consortium.module.css';

interface Props {
  seats: readonly SeatFragment[];
  emptySeatCount: number;
  /** Those passed over because they fund. */
  fundersLeftOut: readonly Named[];
  question: ConsortiumQuestion;
  onChange: ChangeConsortium;
}

/** The seats: those taken, those proposed, and how many there are. */
export function Seats({ seats, emptySeatCount, fundersLeftOut, question, onChange }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const taken = seats.filter(({ state }) => state !== 'PROPOSED');
  // Until the next answer is here, one who was refused just now is among the seats of the last.
  const proposed = seats.filter(
    ({ state, candidate }) => state === 'PROPOSED' && !question.without.includes(candidate.organisation.id),
  );
  const takeAll = (): void =>
    onChange(
      seated(
        question,
        proposed.map(({ candidate }) => candidate.organisation.id),
      ),
    );
  const countries = new Set(taken.flatMap(({ candidate }) => candidate.organisation.country?.code ?? []));
  return (
    <>
      <h2 tabIndex={-1}>{t('consortium.seats')}</h2>
      <p className="quiet" role="status">
        {t('consortium.filled', { taken: number(taken.length), size: number(question.size) })}
        {' · '}
        {t('consortium.countries', { count: countries.size, number: number(countries.size) })}
      </p>
      <ol className={styles.seats}>
        {taken.map((seat) => (
          <TakenSeat key={seat.seat} seat={seat} question={question} onChange={onChange} />
        ))}
        {proposed.map((seat, place) => (
          <ProposedSeat key={seat.seat} seat={seat} isNext={place === 0} question={question} onChange={onChange} />
        ))}
      </ol>
      {emptySeatCount > 0 && (
        <p className="quiet">{t('consortium.empty', { count: emptySeatCount, number: number(emptySeatCount) })}</p>
      )}
      <PassedOver funders={fundersLeftOut} />
      {proposed.length > 1 && (
        <p className="no-print">
          <button type="button" className="button" onClick={takeAll}>
            {t('consortium.takeAll', { number: number(proposed.length) })}
          </button>
        </p>
      )}
      <Refused question={question} onChange={onChange} />
      <SeatSettings question={question} onChange={onChange} />
    </>
  );
}

/** Names the funders that no seat is proposed to. */
function PassedOver({ funders }: { funders: readonly Named[] }) {
  const words = useGroupWords();
  const nameOf = useNames();
  const few = useFewNames();
  if (funders.length === 0) return null;
  return <p className="quiet">{words('fundersLeftOut', { names: few(funders.map(nameOf)) })}</p>;
}

interface SeatProps {
  seat: SeatFragment;
  question: ConsortiumQuestion;
  onChange: ChangeConsortium;
}

function TakenSeat({ seat: { state, candidate }, question, onChange }: SeatProps) {
  const { t } = useTranslation();
  const without = useWithoutWords();
  const nameOf = useNames();
  const { organisation } = candidate;
  const isUs = state === 'FOR';
  const takeOut = (): void => {
    const others = question.with.filter((id) => id !== organisation.id);
    onChange({ with: others });
  };
  return (
    <li>
      <div className={styles.line}>
        <MemberName organisation={organisation} isUs={isUs} />
        {isUs ? (
          <span className={styles.us}>{t('consortium.us')}</span>
        ) : (
          <button
            type="button"
            className={`${styles.cross} no-print`}
            aria-label={t('consortium.takeOut', { name: nameOf(organisation) })}
            onClick={takeOut}
          >
            ×
          </button>
        )}
      </div>
      <div className={styles.told}>
        <Brings seat={candidate} />
        {!isUs && <WhomToAsk candidate={candidate} />}
        {!isUs && candidate.isTied && question.for.length === 0 && (
          <AppLink className="no-print" href={withoutAddress(organisation.id)}>
            {without('of')}
          </AppLink>
        )}
      </div>
    </li>
  );
}

function ProposedSeat({ seat: { candidate }, isNext, question, onChange }: SeatProps & { isNext: boolean }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { organisation } = candidate;
  const name = nameOf(organisation);
  return (
    <li className={isNext ? styles.next : styles.proposed}>
      <div className="quiet">
        {t(isNext ? 'consortium.next' : 'consortium.proposed')}
        {!candidate.isTied && ` (${t('consortium.newOne')})`}
      </div>
      <MemberName organisation={organisation} />
      <div className={styles.told}>
        <Brings seat={candidate} />
        <WhomToAsk candidate={candidate} />
        <div className={`${styles.acts} no-print`}>
          <button
            type="button"
            className="link"
            aria-label={t('consortium.takeName', { name })}
            onClick={() => onChange(seated(question, [organisation.id]))}
          >
            {t('consortium.take')}
          </button>
          <button
            type="button"
            className="link"
            aria-label={t('consortium.otherName', { name })}
            onClick={() => onChange(refused(question, organisation.id))}
          >
            {t('consortium.other')}
          </button>
        </div>
      </div>
    </li>
  );
}

function Brings({ seat: { adds } }: { seat: SeatFragment['candidate'] }) {
  const { t } = useTranslation();
  const what = useAdds()(adds);
  return what === null ? null : <div className="quiet">{t('consortium.brings', { what })}</div>;
}

/** Those who are not proposed, each with a cross that lets them be. */
function Refused({ question, onChange }: { question: ConsortiumQuestion; onChange: ChangeConsortium }) {
  const { t } = useTranslation();
  const names = useOrganisationNames(question.without);
  return (
    <Chips
      className={styles.refused}
      label={t('consortium.refused')}
      chips={question.without.map((id) => ({ id, name: names.get(id) ?? id }))}
      onRemove={(id) => onChange({ without: question.without.filter((one) => one !== id) })}
    />
  );
}
