import { useTranslation } from 'react-i18next';
import { usePageId } from '../layout/usePageId.ts';
import { CountryPageDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { listAddress } from '../list/ListQuestion.ts';
import { EntityPage } from './EntityPage.tsx';

/** The page of a country: who there receives what, and from whom. */
export function CountryPage() {
  const id = usePageId();
  const { t } = useTranslation();
  const nameOf = useNames();
  const { number } = useFormat();
  const answer = useAnswer(CountryPageDocument, { id });
  const country = answer.data?.countries[0];
  return (
    <EntityPage
      kind="country"
      id={id}
      answer={answer}
      document={CountryPageDocument}
      variables={{ id }}
      found={country}
      name={country ? nameOf(country) : ''}
      facts={[
        { name: t('entity.code'), value: country?.code },
        {
          name: t('entity.seats'),
          value: country && (
            <AppLink href={listAddress('organisations', { values: { COUNTRY: [id] } })}>
              {number(country.organisationsConnection.totalCount)}
            </AppLink>
          ),
        },
      ]}
      where={{ countries: [id.replace('country:', '')] }}
      by={['FUNDER', 'PROGRAMME', 'ORGANISATION']}
    />
  );
}
