import { useTranslation } from 'react-i18next';
import { Facts } from '../facts/Facts.tsx';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { DataPageDocument, type DataPageQuery } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { Problem } from '../layout/Problem.tsx';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { Waiting } from '../layout/Waiting.tsx';

type Overview = NonNullable<DataPageQuery['graph']>;

/** What the network holds and where it comes from. */
export function DataPage() {
  const { t } = useTranslation();
  const heading = usePageTitle(t('layout.data'));
  const { data, error, refetch } = useAnswer(DataPageDocument, {});
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('data.heading')}
      </h1>
      {error && <Problem error={error} onRetry={refetch} />}
      {!data && !error && <Waiting />}
      {data?.graph && (
        <div className="page">
          <Counts overview={data.graph} />
          <SourceTable sources={data.graph.sources} />
          <QueryBehind document={DataPageDocument} variables={{}} />
        </div>
      )}
    </>
  );
}

function Counts({ overview }: { overview: Overview }) {
  const { t } = useTranslation();
  const { number, day } = useFormat();
  return (
    <section aria-label={t('organisation.facts')}>
      <p className="lead">
        {t('data.loaded', { version: number(overview.version), day: day(overview.loadedAt.slice(0, 10)) })}{' '}
        {overview.loading && t('data.loading')}
      </p>
      <Facts
        facts={[
          { name: t('data.organisations'), value: number(overview.organisationCount) },
          { name: t('data.projects'), value: number(overview.projectCount) },
          { name: t('data.participations'), value: number(overview.participationCount) },
          { name: t('data.clusters'), value: number(overview.clusterCount) },
          { name: t('data.countries'), value: number(overview.countryCount) },
          { name: t('data.ties'), value: number(overview.tieCount) },
        ]}
      />
    </section>
  );
}

function SourceTable({ sources }: { sources: Overview['sources'] }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const byPublisher = [...sources].sort((a, b) => (a.publisher ?? '').localeCompare(b.publisher ?? ''));
  return (
    <section aria-labelledby="sources-heading">
      <h2 id="sources-heading">{t('data.sources', { count: sources.length })}</h2>
      <div className="scroll" tabIndex={0} role="region" aria-label={t('data.table')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('data.publisher')}</th>
              <th scope="col">{t('data.source')}</th>
              <th scope="col">{t('data.licence')}</th>
              <th scope="col">{t('data.copiedOn')}</th>
            </tr>
          </thead>
          <tbody>
            {byPublisher.map(({ id, title, publisher, url, licence, copiedOn }) => (
              <tr key={id}>
                <td>{publisher ?? t('money.unknown')}</td>
                <td className="breaks">
                  {url === null ? (
                    (title ?? id)
                  ) : (
                    <a href={url} rel="noreferrer">
                      {title ?? url.replace(/^https?:\/\/(www\.)?/, '')}
                    </a>
                  )}
                </td>
                <td>{licence ?? <span className="quiet">{t('data.noLicence')}</span>}</td>
                <td>{copiedOn === null ? <span className="quiet">{t('data.notNoted')}</span> : day(copiedOn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
