import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../controls/CopyButton.tsx';
import type { TypedDocumentString } from '../graphql/generated.ts';
import styles from './QueryBehind.module.css';

interface Props<Data, Variables> {
  document: TypedDocumentString<Data, Variables>;
  variables: Variables;
}

/** The exact question that this page asked the endpoint, for whoever wants to ask it from elsewhere. */
export function QueryBehind<Data, Variables>({ document, variables }: Props<Data, Variables>) {
  const { t } = useTranslation();
  const query = document.toString().trim();
  const written = JSON.stringify(variables, null, 2);
  const body = JSON.stringify({ query, variables });
  return (
    <Disclosure className={`${styles.query} no-print`}>
      <Button slot="trigger" className="link">
        {t('query.show')}
      </Button>
      <DisclosurePanel>
        <p>{t('query.explained')}</p>
        <pre tabIndex={0} aria-label={t('query.document')}>
          {query}
        </pre>
        {written !== '{}' && (
          <pre tabIndex={0} aria-label={t('query.variables')}>
            {written}
          </pre>
        )}
        <CopyButton text={body} label={t('query.copy')} name={t('query.copyName')} done={t('query.copied')} />
      </DisclosurePanel>
    </Disclosure>
  );
}
