import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../controls/CopyButton.tsx';
import { useLanguage } from '../../language/useLanguage.ts';
import { AppLink } from '../../layout/AppLink.tsx';
import { GUIDE_WORDS } from './guideWords.ts';
import type { Block } from './readMarkdown.ts';
import styles from './guide.module.css';

interface Props {
  block: Block & { kind: 'code' };
  before: Block | undefined;
  next: Block | undefined;
}

/** Code to copy; a question can be tried too, with its variables. */
export function CodeBlock({ block: { language, text }, before, next }: Props) {
  const { t } = useTranslation();
  const words = GUIDE_WORDS[useLanguage()];
  const isAnswer = language === 'json' && before?.kind === 'code';
  const names: Record<string, string> = {
    graphql: t('api.question'),
    'json variables': t('query.variables'),
    ...(isAnswer && { json: t('api.answer') }),
  };
  const name = names[language] ?? language.split(' ')[0] ?? '';
  return (
    <div className={isAnswer ? `${styles.code} ${styles.answer}` : styles.code}>
      <div className={styles.bar}>
        <span className="quiet">{name}</span>
        {language === 'graphql' && <AppLink href={tryAddress(text, next)}>{words.tryThis}</AppLink>}
        {!isAnswer && <CopyButton text={text} label={t('query.copy')} name={words.copyThis} done={words.copied} />}
      </div>
      <pre tabIndex={0} role="group" aria-label={name}>
        <code>{text}</code>
      </pre>
    </div>
  );
}

/** The page to try questions on, with this one and the variables that stand behind it. */
function tryAddress(query: string, next: Block | undefined): string {
  const variables = next?.kind === 'code' && next.language === 'json variables' ? next.text : null;
  return `/api?${new URLSearchParams({ query, ...(variables !== null && { variables }) }).toString()}`;
}
