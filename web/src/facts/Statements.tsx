import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { SourceOfFragment, StatementOfFragment } from '../graphql/generated.ts';
import { foldStatements, type Stated } from './foldStatements.ts';
import { useStatementValues } from './useStatementValues.ts';
import { Sources } from './Sources.tsx';
import { useStatementWords } from './useStatementWords.ts';
import styles from './Statements.module.css';

interface Props {
  sources: readonly SourceOfFragment[];
  statements: readonly StatementOfFragment[];
}

/** The sources of a page, and every value as each source gives it. */
export function Statements(props: Props) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="sources-heading">
      <h2 id="sources-heading">{t('sources.all')}</h2>
      <StatedBy {...props} />
    </section>
  );
}

/** The same without a heading: first what sources say differently, then what none contradicts. */
export function StatedBy({ sources, statements }: Props) {
  const { t } = useTranslation();
  const words = useStatementWords();
  const { differing, alike } = foldStatements(statements, useStatementValues());
  return (
    <>
      <p>
        <Sources sources={sources} />
      </p>
      {statements.length > 0 && (
        <Disclosure>
          <Button slot="trigger" className="link">
            {t('sources.statements', { count: differing.length + alike.length })}
          </Button>
          <DisclosurePanel>
            {differing.length > 0 && <p className="quiet">{words('differing')}</p>}
            <Lines all={differing} notShown={t('sources.notShown')} />
            {differing.length > 0 && alike.length > 0 && <p className="quiet">{words('alike')}</p>}
            <Lines all={alike} notShown={words('hereAlone')} />
          </DisclosurePanel>
        </Disclosure>
      )}
    </>
  );
}

interface LinesProps {
  all: readonly Stated[];
  /** Said of a value that the page does not show. */
  notShown: string;
}

function Lines({ all, notShown }: LinesProps) {
  if (all.length === 0) return null;
  return (
    <ul className={styles.statements}>
      {all.map((stated) => (
        <Line key={stated.id} stated={stated} notShown={notShown} />
      ))}
    </ul>
  );
}

function Line({ stated, notShown }: { stated: Stated; notShown: string }) {
  const { t } = useTranslation();
  const { predicate, value, notes, approximate, shown, sources } = stated;
  const words = useStatementWords();
  return (
    <li>
      <span className="quiet">{words(predicate as 'name', { defaultValue: inWords(predicate) })}: </span>
      {approximate && `${t('sources.about')} `}
      {value}
      {!shown && <span className="quiet"> {notShown}</span>}
      {sources.length > 0 && (
        <>
          {' '}
          <Sources sources={sources} />
        </>
      )}
      {notes.length > 0 && <span className="quiet"> {notes.join(' ')}</span>}
    </li>
  );
}

/** `collaborationSince` becomes `collaboration since`. */
function inWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
