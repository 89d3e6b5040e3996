import { useTranslation } from 'react-i18next';
import { OrganisationPicker } from '../controls/OrganisationPicker.tsx';
import { useOrganisationNames } from '../controls/useOrganisationNames.ts';
import { StartingPointsDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { later } from '../layout/later.ts';
import { PartLater } from '../layout/PartLater.tsx';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { Conditions } from './Conditions.tsx';
import { Opening } from './Opening.tsx';
import { StartPicker } from './StartPicker.tsx';
import { useMeant } from './useMeant.ts';
import { useWayQuestion } from './useWayQuestion.ts';
import { countConditions } from './WayQuestion.ts';
import page from '../layout/page.module.css';
import styles from './FindAWayPage.module.css';

const Ways = later(async () => (await import('./Ways.tsx')).Ways);
const Suggestions = later(async () => (await import('./Suggestions.tsx')).Suggestions);

/** The first page: asks whom to reach and shows the ways there. */
export function FindAWayPage() {
  const { t } = useTranslation();
  const [question, change] = useWayQuestion();
  const { data: points, error, refetch } = useAnswer(StartingPointsDocument, {});
  const { to, avoid, only, from } = question;
  const names = useOrganisationNames(to === null ? [] : [to]);
  const name = to === null ? '' : (names.get(to) ?? '');
  const heading = usePageTitle(to === null ? t('layout.ways') : t('ways.titleTo', { name }));
  const { graph = null, clusters = [], countries = [] } = points ?? {};
  const home = graph?.home?.id ?? null;
  const known = useMeant(question);
  // Whom one reaches is neither a start nor in between.
  const reach = (id: string): void =>
    change({ to: id, avoid: without(avoid, id), only: without(only, id), from: without(from, id) });
  return (
    <>
      <section className={to === null ? styles.ask : `${styles.ask} ${styles.asked}`} aria-labelledby="ask-heading">
        <h1 id="ask-heading" ref={heading} tabIndex={-1}>
          {t('ways.question')}
        </h1>
        <Reach chosen={name} isFirst={to === null} onChoose={reach} />
        <StartPicker
          question={question}
          onChange={change}
          clusters={clusters}
          members={known.meant.members}
          home={graph?.home ?? null}
        />
        {(to !== null || countConditions(question) > 0) && (
          <Conditions question={question} onChange={change} countries={countries} />
        )}
      </section>
      {to === null ? (
        <div className={page.page}>
          <Opening graph={graph} error={error} onRetry={refetch} />
          <PartLater>
            <Suggestions home={home} />
          </PartLater>
        </div>
      ) : (
        <PartLater>
          <Ways {...{ question, known, name, home }} onChange={change} />
        </PartLater>
      )}
    </>
  );
}

interface ReachProps {
  chosen: string;
  /** True where nobody is chosen yet. */
  isFirst: boolean;
  onChoose: (id: string) => void;
}

function Reach({ chosen, isFirst, onChoose }: ReachProps) {
  const { t } = useTranslation();
  const words = { label: t('ways.reach'), placeholder: t('ways.reachHint') };
  return <OrganisationPicker large={isFirst} {...{ ...words, chosen, onChoose }} />;
}

function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((one) => one !== id);
}
