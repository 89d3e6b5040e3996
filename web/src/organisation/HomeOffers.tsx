import { useTranslation } from 'react-i18next';
import { Out } from '../facts/Out.tsx';
import { Sources } from '../facts/Sources.tsx';
import { HomeOffersDocument, type HomeOffersQuery, type SourceOfFragment } from '../graphql/generated.ts';
import { useUnaskedAnswer } from '../graphql/useAnswer.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { pageAddress, projectAddress } from '../layout/addresses.ts';
import page from '../layout/page.module.css';
import styles from './HomeOffers.module.css';

type Project = NonNullable<HomeOffersQuery['organisation']>['projects'][number];

/** Links to the home organisation's own site: a page about each project, its clusters' sites, its mailing list. */
export function HomeOffers({ id, website }: { id: string; website: string | null }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { data } = useUnaskedAnswer(HomeOffersDocument, { id });
  if (!data?.organisation) return null;
  const { projects, clusters } = data.organisation;
  return (
    <div className={page.two}>
      <div>
        <h3>{t('home.projects')}</h3>
        <ul className={styles.offers}>
          {projects.map((project) => (
            <ProjectPages key={project.id} project={project} website={website} />
          ))}
        </ul>
      </div>
      <div>
        <h3>{t('home.clusters')}</h3>
        <ul className={styles.offers}>
          {clusters.map((cluster) => (
            <li key={cluster.id}>
              <AppLink href={pageAddress('cluster', cluster.id)}>{nameOf(cluster)}</AppLink>{' '}
              {cluster.website === null ? (
                <span className="quiet">{t('home.noSite')}</span>
              ) : (
                <Out href={cluster.website} />
              )}{' '}
              <Sources sources={cluster.sources} />
            </li>
          ))}
        </ul>
        <h3>{t('home.news')}</h3>
        <p>
          {t('home.noList')} {website && <Out href={website} />}
        </p>
      </div>
    </div>
  );
}

function ProjectPages({ project, website }: { project: Project; website: string | null }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { id, acronym, title, titleIt, url, sources } = project;
  const own = sources.filter((source) => isOn(website, source));
  return (
    <li>
      <AppLink href={projectAddress(id)}>{acronym ?? (nameOf({ name: title ?? '', nameIt: titleIt }) || id)}</AppLink>{' '}
      {url && <Out href={url} />}{' '}
      {own.map((source, index) => (
        <span key={source.id}>
          <Out href={source.url ?? ''}>
            {source.title ?? t('home.page', { count: own.length, number: index + 1 })}
          </Out>{' '}
        </span>
      ))}
      <Sources sources={sources} />
    </li>
  );
}

/** Tells if a source is a page of this site, on any of its hosts. */
function isOn(website: string | null, { url }: SourceOfFragment): boolean {
  if (website === null || url === null || !URL.canParse(website) || !URL.canParse(url)) return false;
  const site = new URL(website).hostname.split('.').slice(-2).join('.');
  const { hostname } = new URL(url);
  return hostname === site || hostname.endsWith(`.${site}`);
}
