import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { OrganisationPicker } from '../controls/OrganisationPicker.tsx';
import { EmbeddedStartDocument, OrganisationNamesDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { type Bearer, useNodes } from '../graphql/useNodes.ts';
import { type Named, useNames } from '../language/useNames.ts';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { FrameProblem } from './FrameProblem.tsx';
import { FoundWays } from './FoundWays.tsx';
import { forceTheme, readTheme } from './forceTheme.ts';
import { Foot } from './Foot.tsx';
import { useToldHeight } from './useToldHeight.ts';
import { useWidgetWords } from './useWidgetWords.ts';
import styles from './EmbeddedWays.module.css';

const NOBODY = { from: null, to: null };

/** The ways within a frame on another site: two pickers, the best three ways, and what they rest on. No link leads on within the frame. */
export function EmbeddedWays() {
  const { t } = useTranslation();
  const content = useRef<HTMLElement>(null);
  const [search, setSearch] = useSearchParams();
  const [from, to] = [search.get('from') || null, search.get('to') || null];
  const start = useAnswer(EmbeddedStartDocument, {});
  const { data: names, error, refetch } = useNodes(OrganisationNamesDocument, bothOf(from, to));
  const nameOf = useNamed(names);
  const unknown = names ? bothOf(from, to).filter((id) => names.has(id) && nameOf(id) === null) : [];
  const home = start.data?.graph?.home ?? null;
  const heading = usePageTitle(t('ways.question'));
  useToldHeight(content);
  useTheme(search.get('theme'));
  // No step to go back to: Back belongs to the page around.
  const choose = (name: 'from' | 'to') => (id: string) =>
    setSearch((before) => new URLSearchParams([...[...before].filter(([key]) => key !== name), [name, id]]), {
      replace: true,
    });
  return (
    <main className={styles.frame} ref={content}>
      <h1 ref={heading} tabIndex={-1}>
        {t('ways.question')}
      </h1>
      <div className={styles.ends}>
        <Picker
          label={t('ways.from')}
          chosen={nameOf(from) ?? (from === null ? nameOf(home) : null)}
          onChoose={choose('from')}
        />
        <Picker label={t('ways.reach')} chosen={nameOf(to)} onChoose={choose('to')} />
      </div>
      {error && <FrameProblem error={error} onRetry={refetch} />}
      {unknown.map((id) => (
        <Unknown key={id} id={id} />
      ))}
      {to !== null && !error && unknown.length === 0 && <FoundWays from={from} to={to} />}
      <Foot {...(unknown.length === 0 ? { from, to } : NOBODY)} loadedAt={start.data?.graph?.loadedAt ?? null} />
    </main>
  );
}

function bothOf(from: string | null, to: string | null): string[] {
  return [from, to].filter((id) => id !== null);
}

type Names = ReadonlyMap<string, Bearer<object>> | undefined;

/** Gives the name of an organisation, by its id or as it was answered; null where there is none, or none yet. */
function useNamed(names: Names): (one: string | Named | null) => string | null {
  const nameOf = useNames();
  return (one) => {
    const node = typeof one === 'string' ? names?.get(one) : one;
    return node && isNamed(node) ? nameOf(node) : null;
  };
}

function isNamed(node: object | string): node is Named {
  return typeof node === 'object' && 'name' in node;
}

function useTheme(text: string | null): void {
  useEffect(() => {
    const theme = readTheme(text);
    if (theme) forceTheme(theme);
  }, [text]);
}

interface PickerProps {
  label: string;
  /** Null where nobody is chosen, or the name is not known yet. */
  chosen: string | null;
  onChoose: (id: string) => void;
}

function Picker({ label, chosen, onChoose }: PickerProps) {
  const { t } = useTranslation();
  return <OrganisationPicker {...{ label, onChoose }} placeholder={t('ways.reachHint')} chosen={chosen ?? ''} />;
}

/** Says which id nothing here has, and what would be right. */
function Unknown({ id }: { id: string }) {
  const t = useWidgetWords();
  return (
    <p className={styles.unknown} role="alert">
      <strong>{t('frame.unknown', { id })}</strong> {t('frame.unknownMore', { address: `${location.host}/widget` })}
    </p>
  );
}
