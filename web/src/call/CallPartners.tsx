import { useTranslation } from 'react-i18next';
import { programmeNamed } from '../entity/programmeNamed.ts';
import { OrganisationLink } from '../facts/OrganisationLink.tsx';
import { CallPartnersDocument, type CallFactsFragment, type ListFilter } from '../graphql/generated.ts';
import { useUnaskedAnswer } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { inAddress } from '../layout/addresses.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { Problem } from '../layout/Problem.tsx';
import { Waiting } from '../layout/Waiting.tsx';
import lists from '../layout/lists.module.css';

/** Partners of the home organisation with most projects under the call's programme: whom to ask first. */
export function CallPartners({ programme }: { programme: NonNullable<CallFactsFragment['programme']> }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const nameOf = useNames();
  const where: ListFilter = { programmes: [programme.id], standing: ['PARTNER'] };
  const { data, error, refetch } = useUnaskedAnswer(CallPartnersDocument, { where });
  if (error) return <Problem error={error} onRetry={refetch} />;
  if (!data) return <Waiting />;
  const list = data.organisationList;
  if (!list) return null;
  const name = nameOf(programmeNamed(programme));
  return (
    <section aria-labelledby="partners-heading">
      <h2 id="partners-heading">{t('call.partners', { programme: name })}</h2>
      {list.totalCount === 0 && <p>{t('call.noPartners')}</p>}
      <ul className={lists.columns}>
        {list.rows.map(({ organisation, here }) => (
          <li key={organisation.id}>
            <OrganisationLink organisation={organisation} />{' '}
            <span className="quiet">
              {t('picker.projects', { count: here.projectCount, number: number(here.projectCount) })}
            </span>
          </li>
        ))}
      </ul>
      {list.totalCount > list.rows.length && (
        <p className="no-print">
          <AppLink href={`/organisations?programme=${inAddress(programme.id)}&standing=PARTNER`}>
            {t('call.allPartners', { count: list.totalCount, number: number(list.totalCount) })}
          </AppLink>
        </p>
      )}
    </section>
  );
}
