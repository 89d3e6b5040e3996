import { useTranslation } from 'react-i18next';
import type { ConsortiumCallFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { type Named, useNames } from '../language/useNames.ts';
import { plainLetter } from '../letter/Letter.ts';
import { speechOf } from '../letter/letterLanguage.ts';
import { composeLetter } from './composeLetter.ts';
import type { Asking } from './introductionsOf.ts';

interface Props {
  /** Null where words are the subject. */
  call: ConsortiumCallFragment | null;
  subject: string;
  us: readonly Named[];
  askings: readonly Asking[];
}

/** Saves the letters to all as one text, in the order to write. */
export function SaveLetters({ call, subject, us, askings }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const language = useLanguage();
  const nameOf = useNames();
  const speech = speechOf(language);
  if (askings.length === 0) return null;
  const texts = askings.map((asking) => {
    const letter = composeLetter(asking, { call, subject, us, speech });
    const to = t('letter.to', { name: nameOf(asking.writeTo) });
    return `${to}\n${letter.subject}\n\n${plainLetter(letter)}\n`;
  });
  return (
    <a
      className="button primary"
      href={`data:text/plain;charset=utf-8,${encodeURIComponent(texts.join(`\n${'-'.repeat(60)}\n\n`))}`}
      download={`${call?.code ?? subject}.txt`}
    >
      {t('consortium.letters', { count: askings.length, number: number(askings.length) })}
    </a>
  );
}
