import { useTranslation } from 'react-i18next';
import { SuggestionsDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { waysAddress } from '../layout/addresses.ts';
import { Waiting } from '../layout/Waiting.tsx';
import lists from '../layout/lists.module.css';

/** Organisations that the home organisation is not tied to and whom many ways lead to; a way to begin. */
export function Suggestions() {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { data, isPending } = useAnswer(SuggestionsDocument, {});
  const suggestions = data?.partnerSuggestions?.suggestions ?? [];
  if (isPending) return <Waiting />;
  if (suggestions.length === 0) return null;
  return (
    <section aria-labelledby="suggestions-heading">
      <h2 id="suggestions-heading">{t('opening.suggestions')}</h2>
      <ul className={lists.suggestions}>
        {suggestions.map(({ organisation, introduction }) => {
          const between = introduction.organisations.slice(1, -1).map(nameOf).join(' → ');
          return (
            <li key={organisation.id}>
              <AppLink href={waysAddress(organisation.id)}>{nameOf(organisation)}</AppLink>
              {organisation.country && <span className="quiet"> · {nameOf(organisation.country)}</span>}
              <div className="quiet">{t('ways.through', { names: between })}</div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
