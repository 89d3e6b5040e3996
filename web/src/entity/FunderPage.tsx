import { useTranslation } from 'react-i18next';
import { usePageId } from '../layout/usePageId.ts';
import { LinkList } from '../facts/LinkList.tsx';
import { Money } from '../facts/Money.tsx';
import { Out } from '../facts/Out.tsx';
import { Years } from '../facts/Years.tsx';
import { FunderPageDocument, type FunderPageQuery } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { organisationAddress, pageAddress } from '../layout/addresses.ts';
import { EntityPage } from './EntityPage.tsx';
import { programmeNamed } from './programmeNamed.ts';
import lists from '../layout/lists.module.css';

type Funder = FunderPageQuery['funders'][number];

/** The page of a funder: what it runs and whom it pays. The rest stands on its page as an organisation. */
export function FunderPage() {
  const id = usePageId();
  const { t } = useTranslation();
  const nameOf = useNames();
  const answer = useAnswer(FunderPageDocument, { id });
  const funder = answer.data?.funders[0];
  const { kind, shortName, website, country, programmes, fundedClusters: clusters } = funder ?? {};
  const facts = [
    { name: t('entity.kindOfBody'), value: kind && t(`organisationKind.${kind}`) },
    { name: t('organisation.alsoCalled'), value: shortName },
    { name: t('dimension.COUNTRY'), value: country && <LinkList kind="country" all={[country]} /> },
    { name: t('organisation.website'), value: website && <Out href={website} /> },
    {
      name: t('entity.runs'),
      value: programmes?.length ? <LinkList kind="programme" all={programmes.map(programmeNamed)} /> : null,
    },
    { name: t('entity.paysClusters'), value: clusters?.length ? <LinkList kind="cluster" all={clusters} /> : null },
    { name: t('entity.paysAgreements'), value: funder && <Agreements funder={funder} /> },
  ];
  return (
    <EntityPage
      kind="funder"
      id={id}
      answer={answer}
      document={FunderPageDocument}
      variables={{ id }}
      found={funder}
      name={funder ? nameOf(funder) : ''}
      statements={answer.data?.statements ?? []}
      facts={facts.filter(({ name }) => name !== t('entity.paysAgreements') || hasAgreements(funder))}
      where={{ funders: [id] }}
      by={['PROGRAMME', 'COUNTRY', 'ORGANISATION']}
    >
      <p className="no-print">
        <AppLink className="button" href={organisationAddress(id)}>
          {t('entity.asOrganisation')}
        </AppLink>
      </p>
    </EntityPage>
  );
}

function hasAgreements(funder: Funder | undefined): boolean {
  return (funder?.fundedAgreementsConnection.edges.length ?? 0) > 0;
}

function Agreements({ funder }: { funder: Funder }) {
  const nameOf = useNames();
  return (
    <ul className={lists.inline}>
      {funder.fundedAgreementsConnection.edges.map(({ node, properties: { id, amount, startDate, endDate } }) => {
        const title = nameOf({ name: node.title, nameIt: node.titleIt });
        return (
          <li key={id}>
            <AppLink href={pageAddress('agreement', node.id)}>{title}</AppLink>{' '}
            <Years startDate={startDate} endDate={endDate} /> · <Money amount={amount} />
          </li>
        );
      })}
    </ul>
  );
}
