import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileName, offerFile } from '../controls/offerFile.ts';
import copy from '../controls/CopyButton.module.css';

/** Saves a letter as a Word file. What writes it is fetched when it is asked for. */
export function WordButton({ subject, text }: { subject: string; text: string }) {
  const { t } = useTranslation();
  const [hasFailed, setFailed] = useState(false);
  async function save(): Promise<void> {
    try {
      const { toWordFile } = await import('./toWordFile.ts');
      offerFile(await toWordFile(subject, text), `${fileName(subject)}.docx`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void save()}>
        {t('letter.word')}
      </button>
      {hasFailed && (
        <span role="alert" className={copy.failed}>
          {t('problem.NOT_LOADED.title')}
        </span>
      )}
    </>
  );
}
