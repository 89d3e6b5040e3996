import { useMutation, type UseMutationResult, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../layout/Problem.tsx';
import { Waiting } from '../layout/Waiting.tsx';
import { askFreely, readSchema } from './askFreely.ts';
import { QueryEditor } from './QueryEditor.tsx';
import { SchemaGuide } from './SchemaGuide.tsx';
import styles from './Workbench.module.css';

interface Props {
  query: string;
  variables: string;
  /** Told when the reader asks, so that the address says what was asked. */
  onAsk: (query: string, variables: string) => void;
}

/** A question, its variables and its answer side by side; below, what can be asked. */
export function Workbench({ query, variables, onAsk }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(query);
  const [values, setValues] = useState(variables);
  const schema = useQuery({ queryKey: ['schema'], queryFn: readSchema });
  const answer = useMutation({ mutationFn: () => askFreely(text, values) });
  const isWrong = values.trim() !== '' && !isObject(values);
  function run(): void {
    if (isWrong) return;
    onAsk(text, values);
    answer.mutate();
  }
  return (
    <>
      <div className={styles.workbench}>
        <div className={styles.question}>
          <h2 id="question-heading">{t('api.question')}</h2>
          <QueryEditor text={text} onChange={setText} onRun={run} schema={schema.data} label={t('api.question')} />
          <label htmlFor="api-variables">{t('query.variables')}</label>
          <textarea
            id="api-variables"
            rows={4}
            value={values}
            aria-invalid={isWrong}
            aria-describedby="api-variables-wrong"
            onChange={(event) => setValues(event.target.value)}
            spellCheck={false}
          />
          <p id="api-variables-wrong" role="status">
            {isWrong && t('api.wrongVariables')}
          </p>
          <button type="button" className="button" disabled={isWrong || answer.isPending} onClick={run}>
            {t('api.run')}
          </button>
        </div>
        <Answer answer={answer} onRetry={run} />
      </div>
      {schema.error && <Problem error={schema.error} onRetry={schema.refetch} />}
      {schema.data && <SchemaGuide schema={schema.data} />}
    </>
  );
}

function Answer({ answer, onRetry }: { answer: UseMutationResult<string, Error, void>; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div>
      <h2 id="answer-heading">{t('api.answer')}</h2>
      {answer.isPending && <Waiting />}
      {answer.error && <Problem less="document" error={answer.error} onRetry={onRetry} />}
      {answer.isIdle && <p className="quiet">{t('api.noAnswer')}</p>}
      {answer.data && (
        <pre tabIndex={0} aria-labelledby="answer-heading" role="region">
          {answer.data}
        </pre>
      )}
    </div>
  );
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
