import { useTranslation } from 'react-i18next';
import { Facts } from '../facts/Facts.tsx';
import { LinkList } from '../facts/LinkList.tsx';
import { Money } from '../facts/Money.tsx';
import { OrganisationLink } from '../facts/OrganisationLink.tsx';
import { Out } from '../facts/Out.tsx';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { Statements } from '../facts/Statements.tsx';
import { Years } from '../facts/Years.tsx';
import { AgreementPageDocument, type AgreementPageQuery } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import lists from '../layout/lists.module.css';
import { PageFrame } from '../layout/PageFrame.tsx';
import { usePageId } from '../layout/usePageId.ts';

type Agreement = AgreementPageQuery['agreements'][number];

/** The page of an agreement: its dates, its parties, who pays for it, and its sources. */
export function AgreementPage() {
  const id = usePageId();
  const { t } = useTranslation();
  const nameOf = useNames();
  const answer = useAnswer(AgreementPageDocument, { id });
  const agreement = answer.data?.agreements[0];
  const name = agreement ? nameOf({ name: agreement.title, nameIt: agreement.titleIt }) : t('agreement.some');
  return (
    <PageFrame name={name} none={t('agreement.none')} answer={answer} id={id}>
      {agreement && (
        <>
          <AgreementFacts agreement={agreement} />
          <Parties agreement={agreement} />
          <Statements sources={agreement.sources} statements={agreement.statements} />
          <QueryBehind document={AgreementPageDocument} variables={{ id }} />
        </>
      )}
    </PageFrame>
  );
}

function AgreementFacts({ agreement: { website, startDate, endDate, fundersConnection } }: { agreement: Agreement }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const unknown = <span className="quiet">{t('money.unknown')}</span>;
  return (
    <section aria-label={t('organisation.facts')}>
      <p className="lead">{t('agreement.some')}</p>
      <Facts
        facts={[
          { name: t('project.start'), value: startDate === null ? unknown : day(startDate) },
          { name: t('project.end'), value: endDate === null ? unknown : day(endDate) },
          { name: t('organisation.website'), value: website && <Out href={website} /> },
          {
            name: t('entity.funders'),
            value: fundersConnection.edges.length > 0 && <Funders edges={fundersConnection.edges} />,
          },
        ].filter(({ value }) => value !== false)}
      />
    </section>
  );
}

function Funders({ edges }: { edges: Agreement['fundersConnection']['edges'] }) {
  return (
    <ul>
      {edges.map(({ node, properties: { id, amount, startDate, endDate } }) => (
        <li key={id}>
          <LinkList kind="funder" all={[node]} /> <Years startDate={startDate} endDate={endDate} /> ·{' '}
          <Money amount={amount} />
        </li>
      ))}
    </ul>
  );
}

function Parties({ agreement: { organisationsConnection } }: { agreement: Agreement }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="parties-heading">
      <h2 id="parties-heading" tabIndex={-1}>
        {t('agreement.parties')}
      </h2>
      <ul className={lists.columns}>
        {organisationsConnection.edges.map(({ node, properties: { id } }) => (
          <li key={id}>
            <OrganisationLink organisation={node} />
          </li>
        ))}
      </ul>
    </section>
  );
}
