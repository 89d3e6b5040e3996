import { Suspense, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Chips } from '../controls/Chips.tsx';
import { Tick } from '../controls/Tick.tsx';
import { useOrganisationNames } from '../controls/useOrganisationNames.ts';
import type { CountryPickerFragment } from '../graphql/generated.ts';
import { ErrorBoundary } from '../layout/ErrorBoundary.tsx';
import { later } from '../layout/later.ts';
import { PartFailed } from '../layout/PartFailed.tsx';
import { PartLater } from '../layout/PartLater.tsx';
import type { ChangeQuestion } from './useWayQuestion.ts';
import { countConditions, WITHOUT_CONDITIONS, type WayQuestion } from './WayQuestion.ts';
import styles from './Conditions.module.css';

interface Props {
  question: WayQuestion;
  onChange: ChangeQuestion;
  countries: readonly CountryPickerFragment[];
}

const NamedConditions = later(async () => (await import('./NamedConditions.tsx')).NamedConditions);
const MoreConditions = later(async () => (await import('./MoreConditions.tsx')).MoreConditions);
/** Those who introduce are one fewer than the ties. */
const MOST_INTRODUCERS = [0, 1, 2, 3, 4, 5];

/** The conditions on the ways: the usual ones, the names of those that are on besides, and more on request. */
export function Conditions(props: Props) {
  const { t } = useTranslation();
  const { question, onChange } = props;
  const [isOpen, setOpen] = useState(false);
  const [opened, setOpened] = useState(false);
  const count = countConditions(question);
  return (
    <div className={`${styles.conditions} no-print`}>
      <Usual {...props} />
      <Whom {...props} />
      {count > 0 && !isOpen && (
        <ErrorBoundary fallback={(error) => <PartFailed error={error} />}>
          <Suspense>
            <NamedConditions {...props} />
          </Suspense>
        </ErrorBoundary>
      )}
      <Disclosure
        onExpandedChange={(is) => {
          setOpen(is);
          setOpened(opened || is);
        }}
      >
        <div className={styles.row}>
          <Button slot="trigger" className="link">
            {t('conditions.more')}
          </Button>
          {count > 0 && <ForgetConditions onChange={onChange} />}
        </div>
        <DisclosurePanel>
          {opened && (
            <PartLater>
              <MoreConditions {...props} />
            </PartLater>
          )}
        </DisclosurePanel>
      </Disclosure>
    </div>
  );
}

function Usual({ question, onChange }: Props) {
  const { t } = useTranslation();
  const { maxTies, runningOnly, noPublic, alternatives, kinds } = question;
  return (
    <>
      <div className={styles.row}>
        <Introducers chosen={maxTies - 1} onChange={(most) => onChange({ maxTies: most + 1 })} />
        <Tick chosen={runningOnly} onChange={(is) => onChange({ runningOnly: is })} label={t('conditions.running')} />
        <Tick
          chosen={noPublic}
          onChange={(is) => onChange({ noPublic: is })}
          label={t('conditions.noPublic')}
          off={kinds.includes('PUBLIC_BODY') ? t('conditions.publicOnly') : undefined}
        />
        <Tick
          chosen={alternatives}
          onChange={(is) => onChange({ alternatives: is })}
          label={t('conditions.alternatives')}
        />
      </div>
      {noPublic && <p className="quiet">{t('conditions.noPublicMore')}</p>}
    </>
  );
}

/** Those through whom alone the ways may lead, and those through whom they may not. */
function Whom({ question: { only, avoid }, onChange }: Props) {
  const { t } = useTranslation();
  const names = useOrganisationNames([...avoid, ...only]);
  return (
    <>
      <Chips
        label={t('conditions.onlyThrough')}
        chips={only.map((id) => ({ id, name: names.get(id) ?? id }))}
        onRemove={(id) => onChange({ only: only.filter((one) => one !== id) })}
      />
      <Chips
        label={t('conditions.avoided')}
        chips={avoid.map((id) => ({ id, name: names.get(id) ?? id }))}
        onRemove={(id) => onChange({ avoid: avoid.filter((one) => one !== id) })}
      />
    </>
  );
}

function Introducers({ chosen, onChange }: { chosen: number; onChange: (most: number) => void }) {
  const { t } = useTranslation();
  return (
    <RadioGroup
      className={styles.segments}
      orientation="horizontal"
      value={String(chosen)}
      onChange={(value) => onChange(Number(value))}
    >
      <Label>{t('conditions.introducers')}</Label>
      <div>
        {MOST_INTRODUCERS.map((most) => (
          <Radio key={most} value={String(most)}>
            {most}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

function ForgetConditions({ onChange }: { onChange: ChangeQuestion }) {
  const { t } = useTranslation();
  return (
    <Button className="link" onPress={() => onChange(WITHOUT_CONDITIONS)}>
      {t('conditions.forget')}
    </Button>
  );
}
