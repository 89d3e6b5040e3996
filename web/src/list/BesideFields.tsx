import { useFieldBoxWords } from '../controls/useFieldBoxWords.ts';
import { useNoFields } from '../controls/useNoFields.ts';
import { widerOf } from '../controls/widerOf.ts';
import { type ListFacetFragment, WiderFieldsDocument } from '../graphql/generated.ts';
import { useUnaskedAnswer } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import styles from './Facets.module.css';

interface Props {
  /** The words that fields were looked for by. */
  text: string;
  found: ListFacetFragment['values'];
  /** The ids of the fields chosen; where there is none, nothing else says for what none is on record. */
  chosen: readonly (string | null)[];
  onChoose: (id: string) => void;
  onWords: (text: string) => void;
}

/** The ways out of narrow fields: the wider ones of several of those found, and the words themselves. */
export function BesideFields({ text, found, chosen, onChoose, onWords }: Props) {
  const words = useFieldBoxWords();
  const nameOf = useNames();
  const { number } = useFormat();
  const ids = found.flatMap(({ id }) => id ?? []);
  const { data } = useUnaskedAnswer(WiderFieldsDocument, ids.length > 1 ? { ids } : null);
  const without = useNoFields(chosen.length === 0);
  const all = widerOf((data?.fields ?? []).filter(({ id }) => ids.includes(id)));
  const wider = all.filter(({ field }) => !chosen.includes(field.id));
  return (
    <div className={styles.beside}>
      {wider.map(({ field, count }) => (
        <button key={field.id} type="button" className="link" onClick={() => onChoose(field.id)}>
          {nameOf(field)} <span className="quiet">{words('widerAlone', { number: number(count) })}</span>
        </button>
      ))}
      <button type="button" className="link" onClick={() => onWords(text)}>
        {words('seek', { text })}
      </button>
      {without && <p className="quiet">{without}</p>}
    </div>
  );
}
