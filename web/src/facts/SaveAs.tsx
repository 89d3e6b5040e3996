import { useTranslation } from 'react-i18next';
import { exportAddress, type ExportFormat } from './exportAddress.ts';
import styles from './SaveAs.module.css';

interface Props {
  /** The question, as the endpoint calls it. */
  name: string;
  given: Readonly<Record<string, unknown>>;
  formats: readonly ExportFormat[];
}

/** Links that save the whole answer as a file, with the question and its sources in it. */
export function SaveAs({ name, given, formats }: Props) {
  const { t } = useTranslation();
  const nameOf = (format: ExportFormat): string => {
    if (format === 'ics') return t('save.calendar');
    return format === 'graphml' ? 'GraphML' : format.toUpperCase();
  };
  return (
    <p className={`${styles.save} no-print`}>
      <span className="quiet">{t('save.as')}</span>
      {formats.map((format) => (
        <a key={format} href={exportAddress(name, format, given)} download title={t(`save.${format}`)}>
          {nameOf(format)}
        </a>
      ))}
    </p>
  );
}
