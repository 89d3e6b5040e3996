import { Coverage } from '../funding/Coverage.tsx';
import { DEFAULT_FUNDING, type FundingQuestion, writeFundingQuestion } from '../funding/FundingQuestion.ts';
import { OrganisationFieldsDocument } from '../graphql/generated.ts';
import { useUnaskedAnswer } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { listAddress } from '../list/ListQuestion.ts';
import { useOrganisationWords } from './useOrganisationWords.ts';
import styles from './organisation.module.css';

/** The fields shown; the row of what has none on record is not among them. */
const SHOWN = 6;

/** The fields that most of an organisation's projects are about, each leading to them; nothing where none is on record. */
export function FieldChips({ id }: { id: string }) {
  const words = useOrganisationWords();
  const { number } = useFormat();
  const nameOf = useNames();
  const { data } = useUnaskedAnswer(OrganisationFieldsDocument, { id });
  const answer = data?.whoFundsWhat;
  const fields = (answer?.rows ?? []).flatMap(({ keys: [key], sum }) =>
    key?.value ? [{ id: key.value, name: nameOf(key), count: sum.projectCount }] : [],
  );
  const byField: FundingQuestion = { ...DEFAULT_FUNDING, by: ['FIELD'], order: 'PROJECTS_DESC', organisations: [id] };
  if (!answer || fields.length === 0) return null;
  return (
    <section aria-label={words('fields')}>
      <ul className={styles.fields}>
        {fields.slice(0, SHOWN).map((field) => (
          <li key={field.id}>
            <AppLink
              className={styles.chip}
              href={listAddress('projects', { organisations: [id], values: { FIELD: [field.id] } })}
            >
              {field.name} <span className="quiet">{number(field.count)}</span>
            </AppLink>
          </li>
        ))}
        {answer.rowCount > SHOWN && (
          <li>
            <AppLink href={`/funding?${writeFundingQuestion(byField)}`}>{words('allFields')}</AppLink>
          </li>
        )}
      </ul>
      <Coverage coverage={answer.coverage} />
    </section>
  );
}
