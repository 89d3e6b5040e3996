import { useTranslation } from 'react-i18next';
import type { MissingFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { type PageKind, pageAddress } from '../layout/addresses.ts';
import lists from '../layout/lists.module.css';

/** The findings about quality: what is missing or doubtful, how often, with examples. */
export function Missing({ findings }: { findings: readonly MissingFragment[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <section aria-labelledby="missing-heading">
      <h2 id="missing-heading">{t('data.missing')}</h2>
      <ul className={lists.findings}>
        {findings.map(({ code, description, count, of, examples }) => (
          <li key={code}>
            <strong>{t('data.outOf', { count, number: number(count), of: number(of) })}</strong> {description}
            {examples.length > 0 && (
              <div className="quiet">
                {t('data.examples')}{' '}
                {examples.map((id) => (
                  <span key={id}>
                    <Example id={id} />{' '}
                  </span>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const KINDS: Readonly<Record<string, PageKind>> = {
  cordis: 'project',
  cluster: 'cluster',
  programme: 'programme',
  country: 'country',
  field: 'field',
  pic: 'organisation',
  'cordis-name': 'organisation',
};

/** An id, linked to its page where its prefix tells the kind; organisations and projects share `tls:`. */
function Example({ id }: { id: string }) {
  const prefix = id.slice(0, id.indexOf(':'));
  const kind = KINDS[prefix];
  return kind === undefined ? id : <AppLink href={pageAddress(kind, id)}>{id}</AppLink>;
}
