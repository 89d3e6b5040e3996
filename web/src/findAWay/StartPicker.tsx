import { Suspense, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Choice } from '../controls/Choice.tsx';
import { Chips } from '../controls/Chips.tsx';
import { OrganisationPicker } from '../controls/OrganisationPicker.tsx';
import { useOrganisationNames } from '../controls/useOrganisationNames.ts';
import type { StartClusterFragment } from '../graphql/generated.ts';
import { useFewNames } from '../language/useFewNames.ts';
import { useNameOrder } from '../language/useNameOrder.ts';
import { type Named, useNames } from '../language/useNames.ts';
import { ErrorBoundary } from '../layout/ErrorBoundary.tsx';
import { later } from '../layout/later.ts';
import { PartFailed } from '../layout/PartFailed.tsx';
import type { ChangeQuestion } from './useWayQuestion.ts';
import type { WayQuestion } from './WayQuestion.ts';
import panel from '../controls/panel.module.css';
import styles from './StartPicker.module.css';

const OwnListChoice = later(async () => (await import('../kept/OwnListChoice.tsx')).OwnListChoice);

interface Props {
  question: WayQuestion;
  onChange: ChangeQuestion;
  clusters: readonly StartClusterFragment[];
  /** Members of the cluster chosen; null until they are known. */
  members: readonly string[] | null;
  home: (Named & { id: string }) | null;
}

/** Picks the start of the ways: the home organisation, others, or every member of a cluster. */
export function StartPicker(props: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const names = useOrganisationNames(props.question.from);
  const start = useStart(props, names);
  return (
    // The form takes a row of its own.
    <div className={styles.start} {...(open && { 'data-open': true })}>
      <p>
        {start !== '' && (
          <>
            {t('ways.from')} <strong>{start}</strong>{' '}
            <Button className="link no-print" aria-expanded={open} onPress={() => setOpen(!open)}>
              {open ? t('ways.fromDone') : t('ways.fromChange')}
            </Button>
          </>
        )}
      </p>
      {open && <Starts {...props} names={names} />}
    </div>
  );
}

/** Those that the ways start from, each to take away, and others to add: to home too, where it is the start without being named. */
function Starts({ question, onChange, clusters, home, names }: Props & { names: ReadonlyMap<string, string> }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const inOrder = useNameOrder();
  const { from, cluster } = question;
  const isHome = from.length === 0 && cluster === null;
  const add = (ids: readonly string[]) =>
    onChange({ from: [...new Set([...(isHome && home ? [home.id] : from), ...ids])] });
  return (
    <div className={panel.panel}>
      <Chips
        className={styles.whole}
        label={t('ways.fromChosen')}
        chips={from.map((id) => ({ id, name: names.get(id) ?? id }))}
        onRemove={(id) => onChange({ from: from.filter((one) => one !== id) })}
      />
      <OrganisationPicker
        label={t('ways.fromAdd')}
        placeholder={t('ways.reachHint')}
        chosen=""
        onChoose={(id) => add([id])}
      />
      <Choice
        label={t('ways.fromWhole')}
        chosen={cluster ?? ''}
        choices={[
          { id: '', name: t('ways.noCluster') },
          ...inOrder(clusters).map((one) => ({ id: one.id, name: nameOf(one) })),
        ]}
        // The members are added to home, where that is the start.
        onChoose={(id) => onChange({ cluster: id || null, ...(isHome && id && home && { from: [home.id] }) })}
      />
      <ErrorBoundary fallback={(error) => <PartFailed error={error} />}>
        <Suspense fallback={null}>
          <OwnListChoice onChoose={add} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

/** The start of the ways in words; empty until it is known. */
function useStart({ question, clusters, members, home }: Props, names: ReadonlyMap<string, string>): string {
  const { t } = useTranslation();
  const nameOf = useNames();
  const few = useFewNames();
  const chosen = clusters.find(({ id }) => id === question.cluster);
  const name = chosen && nameOf(chosen);
  // Whom one reaches is no start.
  const count = members?.filter((id) => id !== question.to).length ?? null;
  const which = count === members?.length ? 'ways.fromCluster' : 'ways.fromOthers';
  const ofCluster = name && (count === null ? name : t(which, { name, count }));
  const starts = question.from.filter((id) => id !== question.to);
  const others = starts.map((id) => names.get(id) ?? id);
  return few(ofCluster ? [ofCluster, ...others] : others) || (home ? nameOf(home) : '');
}
