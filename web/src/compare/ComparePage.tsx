import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { Chips } from '../controls/Chips.tsx';
import { OrganisationPicker } from '../controls/OrganisationPicker.tsx';
import { useOrganisationNames } from '../controls/useOrganisationNames.ts';
import { LinkList } from '../facts/LinkList.tsx';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { Years } from '../facts/Years.tsx';
import { CompareDocument, type CompareQuery } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { OwnListChoice } from '../kept/OwnListChoice.tsx';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { projectAddress } from '../layout/addresses.ts';
import { Problem } from '../layout/Problem.tsx';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { Waiting } from '../layout/Waiting.tsx';
import { listAddress } from '../list/ListQuestion.ts';
import { compareAddress, MOST, readCompared } from './compareAddress.ts';
import { CompareTable } from './CompareTable.tsx';
import { Pairs } from './Pairs.tsx';
import lists from '../layout/lists.module.css';

/** The page of two to five organisations side by side. */
export function ComparePage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const ids = readCompared(new URLSearchParams(useSearch()));
  const names = useOrganisationNames(ids);
  const variables = ids.length < 2 ? null : { ids };
  const { data, error, refetch, isPlaceholderData } = useAnswer(CompareDocument, variables);
  const all = ids.map((id) => names.get(id) ?? id);
  const title = all.length === 0 ? t('compare.heading') : t('compare.title', { names: all.join(', ') });
  const heading = usePageTitle(title);
  const add = (more: readonly string[]) => navigate(compareAddress([...new Set([...ids, ...more])].slice(0, MOST)));
  const found = variables && data?.compareOrganisations;
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('compare.heading')}
      </h1>
      <Chips
        label={t('compare.chosen')}
        chips={ids.map((id) => ({ id, name: names.get(id) ?? id }))}
        onRemove={(id) => navigate(compareAddress(ids.filter((one) => one !== id)))}
      />
      {ids.length < MOST && (
        <div className="narrow">
          <OrganisationPicker
            label={t(ids.length < 2 ? 'compare.addFirst' : 'compare.add')}
            placeholder={t('ways.reachHint')}
            chosen=""
            onChoose={(id) => add([id])}
          />
          <OwnListChoice onChoose={add} />
        </div>
      )}
      {error && variables && <Problem error={error} onRetry={refetch} />}
      {variables && !error && !found && <Waiting />}
      {found && (
        <section aria-label={title} aria-busy={isPlaceholderData}>
          <CompareTable compared={found.organisations} />
          <InCommon ids={ids} found={found} />
          <Pairs ids={found.organisations.map(({ organisation: { id } }) => id)} />
          <QueryBehind document={CompareDocument} variables={variables} />
        </section>
      )}
    </>
  );
}

/** Shows what all of them share: partners and projects, with the first of each; years tell projects of one name apart. */
function InCommon({ ids, found }: { ids: string[]; found: NonNullable<CompareQuery['compareOrganisations']> }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { number } = useFormat();
  const { sharedPartnerCount, sharedPartners, sharedProjectCount, sharedProjects } = found;
  return (
    <>
      <h2>{t('compare.common')}</h2>
      <p>{t('compare.partners', { count: sharedPartnerCount, number: number(sharedPartnerCount) })}</p>
      {sharedPartnerCount > 0 && <LinkList kind="organisation" all={sharedPartners} />}
      {sharedPartnerCount > sharedPartners.length && (
        <p>
          <AppLink href={listAddress('organisations', { partnersOf: ids, values: { STANDING: ['PARTNER'] } })}>
            {t('compare.allPartners')}
          </AppLink>
        </p>
      )}
      <p>{t('compare.projects', { count: sharedProjectCount, number: number(sharedProjectCount) })}</p>
      <ul className={lists.inline}>
        {sharedProjects.map(({ id, name, title, titleIt, ...dates }) => (
          <li key={id}>
            <AppLink href={projectAddress(id)}>
              {nameOf({ name: name ?? title ?? id, nameIt: name ?? titleIt })}
            </AppLink>{' '}
            <span className="quiet">
              <Years {...dates} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
