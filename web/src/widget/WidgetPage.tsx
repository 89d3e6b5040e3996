import './wayFinder.ts';
import { createElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { guideAddress } from '../api/guide/guidePages.ts';
import { Choice } from '../controls/Choice.tsx';
import { CopyButton } from '../controls/CopyButton.tsx';
import { OrganisationPicker } from '../controls/OrganisationPicker.tsx';
import { useOrganisationNames } from '../controls/useOrganisationNames.ts';
import { EmbeddedStartDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { LANGUAGES } from '../language/Language.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { readWidget, type Widget, widgetLines, writeWidget } from './readWidget.ts';
import { useWidgetWords } from './useWidgetWords.ts';
import page from '../layout/page.module.css';
import styles from './WidgetPage.module.css';

/** The page "Widget": how it looks, what can be chosen, and the two lines to copy. */
export function WidgetPage() {
  const t = useWidgetWords();
  const heading = usePageTitle(t('page.heading'));
  const [search, setSearch] = useSearchParams();
  const widget = readWidget(search);
  const change = (part: Partial<Widget>) =>
    setSearch(() => new URLSearchParams(writeWidget({ ...widget, ...part })), { replace: true });
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('page.heading')}
      </h1>
      <p className="lead">{t('page.lead')}</p>
      <div className={page.page}>
        <div className={styles.columns}>
          <Settings widget={widget} onChange={change} />
          <section aria-labelledby="preview-heading">
            <h2 id="preview-heading">{t('page.preview')}</h2>
            {createElement('way-finder', Object.fromEntries(writeWidget(widget)))}
          </section>
        </div>
        <Lines widget={widget} />
      </div>
    </>
  );
}

interface SettingsProps {
  widget: Widget;
  onChange: (part: Partial<Widget>) => void;
}

function Settings({ widget: { from, to, language, theme }, onChange }: SettingsProps) {
  const t = useWidgetWords();
  const nameOf = useNames();
  const home = useAnswer(EmbeddedStartDocument, {}).data?.graph?.home;
  return (
    <section className={styles.settings} aria-labelledby="settings-heading">
      <h2 id="settings-heading">{t('page.settings')}</h2>
      <Choice
        label={t('page.language')}
        chosen={language ?? 'page'}
        choices={[
          { id: 'page', name: t('page.ofPage') },
          ...LANGUAGES.map((one) => ({ id: one.language, name: one.name })),
        ]}
        onChoose={(id) => onChange({ language: id === 'page' ? null : id })}
      />
      <Choice
        label={t('page.theme')}
        chosen={theme ?? 'visitor'}
        choices={[
          { id: 'visitor', name: t('page.ofVisitor') },
          { id: 'light', name: t('page.light') },
          { id: 'dark', name: t('page.dark') },
        ]}
        onChoose={(id) => onChange({ theme: id === 'visitor' ? null : id })}
      />
      <End
        label={t('page.start')}
        more={home ? t('page.startMore', { name: nameOf(home) }) : ''}
        id={from}
        onChange={(id) => onChange({ from: id })}
      />
      <End label={t('page.goal')} more={t('page.goalMore')} id={to} onChange={(id) => onChange({ to: id })} />
    </section>
  );
}

interface EndProps {
  label: string;
  /** Says what holds where none is chosen. */
  more: string;
  id: string | null;
  onChange: (id: string | null) => void;
}

/** One end of the ways, which may be left open. */
function End({ label, more, id, onChange }: EndProps) {
  const { t: common } = useTranslation();
  const t = useWidgetWords();
  const names = useOrganisationNames(id === null ? [] : [id]);
  const name = id === null ? '' : (names.get(id) ?? '');
  return (
    <div>
      <OrganisationPicker label={label} placeholder={common('ways.reachHint')} chosen={name} onChoose={onChange} />
      <p className={styles.more}>
        {id === null ? (
          more
        ) : (
          <button type="button" className="link" onClick={() => onChange(null)}>
            {t('page.leaveOut', { name })}
          </button>
        )}
      </p>
    </div>
  );
}

function Lines({ widget }: { widget: Widget }) {
  const t = useWidgetWords();
  const lines = widgetLines(widget, location.origin);
  return (
    <section aria-labelledby="lines-heading">
      <h2 id="lines-heading">{t('page.lines')}</h2>
      <pre className={styles.lines} role="group" aria-label={t('page.lines')}>
        <code>{lines}</code>
      </pre>
      <CopyButton text={lines} label={t('page.copy')} name={t('page.copyName')} done={t('page.copied')} />
      <p className={styles.how}>
        <AppLink href={guideAddress('widget')}>{t('page.how')}</AppLink>
      </p>
    </section>
  );
}
