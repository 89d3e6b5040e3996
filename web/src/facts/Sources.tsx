import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import popover from '../controls/popover.module.css';
import styles from './Sources.module.css';

interface Props {
  sources: readonly { id: string; title: string | null; publisher: string | null; url: string | null }[];
}

/** A button that opens the list of sources. */
export function Sources({ sources }: Props) {
  const { t } = useTranslation();
  if (sources.length === 0) return null;
  return (
    <DialogTrigger>
      <Button className="link">{t('sources.count', { count: sources.length })}</Button>
      <Popover className={popover.popover}>
        <Dialog className={styles.sources}>
          <Heading slot="title">{t('sources.heading')}</Heading>
          <ul>
            {sources.map(({ id, title, publisher, url }) => {
              const name = [publisher, title].filter(Boolean).join(': ') || id;
              return (
                <li key={id}>
                  {url === null ? (
                    name
                  ) : (
                    <a href={url} target="_blank" rel="noreferrer">
                      {name}
                    </a>
                  )}
                </li>
              );
            })}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
