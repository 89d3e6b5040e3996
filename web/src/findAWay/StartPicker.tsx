import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Choice } from '../controls/Choice.tsx';
import { Chips } from '../controls/Chips.tsx';
import { OrganisationPicker } from '../controls/OrganisationPicker.tsx';
import { useOrganisationNames } from '../controls/useOrganisationNames.ts';
import type { StartClusterFragment } from '../graphql/generated.ts';
import { type Named, useNames } from '../language/useNames.ts';
import type { ChangeQuestion } from './useWayQuestion.ts';
import type { WayQuestion } from './WayQuestion.ts';
import panel from '../controls/panel.module.css';
import styles from './StartPicker.module.css';

interface Props {
  question: WayQuestion;
  onChange: ChangeQuestion;
  clusters: readonly StartClusterFragment[];
  /** Members of the cluster chosen; null until they are known. */
  memberCount: number | null;
  home: Named | null;
}

/** Picks the start of the ways: the home organisation, others, or every member of a cluster. */
export function StartPicker(props: Props) {
  const { question, onChange, clusters } = props;
  const { t } = useTranslation();
  const nameOf = useNames();
  const [open, setOpen] = useState(false);
  const { from, cluster } = question;
  const names = useOrganisationNames(from);
  const start = useStart(props, names);
  return (
    <div className={styles.start}>
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
      {open && (
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
            onChoose={(id) => onChange({ from: [...new Set([...from, id])], cluster: null })}
          />
          <Choice
            label={t('ways.fromWhole')}
            chosen={cluster ?? ''}
            choices={[
              { id: '', name: t('ways.noCluster') },
              ...clusters.map((one) => ({ id: one.id, name: nameOf(one) })),
            ]}
            onChoose={(id) => onChange({ cluster: id || null, from: [] })}
          />
        </div>
      )}
    </div>
  );
}

/** The start of the ways in words; empty until it is known. */
function useStart({ question, clusters, memberCount, home }: Props, names: ReadonlyMap<string, string>): string {
  const { t } = useTranslation();
  const nameOf = useNames();
  const chosen = clusters.find(({ id }) => id === question.cluster);
  if (chosen)
    return memberCount === null ? nameOf(chosen) : t('ways.fromCluster', { name: nameOf(chosen), count: memberCount });
  return question.from.map((id) => names.get(id) ?? id).join(', ') || (home ? nameOf(home) : '');
}
