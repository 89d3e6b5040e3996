import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { SourceOfFragment, StatementOfFragment } from '../graphql/generated.ts';
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

/** The same without a heading. */
export function StatedBy({ sources, statements }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <p>
        <Sources sources={sources} />
      </p>
      {statements.length > 0 && (
        <Disclosure>
          <Button slot="trigger" className="link">
            {t('sources.statements', { count: statements.length })}
          </Button>
          <DisclosurePanel>
            <ul className={styles.statements}>
              {statements.map((statement) => (
                <StatementLine key={statement.id} statement={statement} />
              ))}
            </ul>
          </DisclosurePanel>
        </Disclosure>
      )}
    </>
  );
}

function StatementLine({ statement }: { statement: StatementOfFragment }) {
  const { t } = useTranslation();
  const words = useStatementWords();
  const valueOf = useStatementValues();
  const { predicate, value, note, approximate, shown, source } = statement;
  return (
    <li>
      <span className="quiet">{words(predicate as 'name', { defaultValue: inWords(predicate) })}: </span>
      {approximate && `${t('sources.about')} `}
      {valueOf(predicate, value)}
      {!shown && <span className="quiet"> {t('sources.notShown')}</span>}
      {source && (
        <>
          {' '}
          <Sources sources={[source]} />
        </>
      )}
      {note && <span className="quiet"> {note}</span>}
    </li>
  );
}

/** `collaborationSince` becomes `collaboration since`. */
function inWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
