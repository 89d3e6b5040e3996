import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/useFormat.ts';
import popover from '../controls/popover.module.css';
import styles from './Sources.module.css';

interface Props {
  sources: readonly Source[];
}

interface Source {
  id: string;
  title: string | null;
  publisher: string | null;
  url: string | null;
  copiedOn?: string | null;
}

function nameOf({ id, title, publisher }: Source): string {
  return [publisher, title].filter(Boolean).join(': ') || id;
}

/** A button that opens the list of sources. */
export function Sources({ sources }: Props) {
  const { t } = useTranslation();
  const { day } = useFormat();
  if (sources.length === 0) return null;
  const plain = sources.map(nameOf);
  /** The name; with the day of its copy where another is called so too. */
  const said = ({ copiedOn = null }: Source, name: string): string =>
    copiedOn !== null && plain.indexOf(name) !== plain.lastIndexOf(name)
      ? t('sources.copyOf', { name, day: day(copiedOn) })
      : name;
  return (
    <DialogTrigger>
      <Button className="link">{t('sources.count', { count: sources.length })}</Button>
      <Popover placement="bottom start" className={popover.popover}>
        <Dialog className={styles.sources}>
          <Heading slot="title">{t('sources.heading')}</Heading>
          <ul>
            {sources.map((source) => {
              const { id, url } = source;
              const name = said(source, nameOf(source));
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
