import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chips } from '../controls/Chips.tsx';
import { OrganisationPicker } from '../controls/OrganisationPicker.tsx';
import { useOrganisationNames } from '../controls/useOrganisationNames.ts';
import { OwnListChoice } from '../kept/OwnListChoice.tsx';
import { type ConsortiumQuestion, formedBy } from './ConsortiumQuestion.ts';
import type { ChangeConsortium } from './useConsortiumQuestion.ts';
import styles from './consortium.module.css';

interface Props {
  question: ConsortiumQuestion;
  onChange: ChangeConsortium;
}

/** Picks those who form the consortium, in place of the home organisation. */
export function ForWhom({ question, onChange }: Props) {
  const { t } = useTranslation();
  const chosen = question.for;
  const [open, setOpen] = useState(chosen.length > 0);
  const names = useOrganisationNames(chosen);
  const add = (ids: readonly string[]): void => onChange(formedBy(question, [...new Set([...chosen, ...ids])]));
  return (
    <div>
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('consortium.formedBy')}
      </button>
      {open && (
        <div className={styles.panel}>
          <Chips
            label={t('consortium.formedByThese')}
            chips={chosen.map((id) => ({ id, name: names.get(id) ?? id }))}
            onRemove={(id) =>
              onChange(
                formedBy(
                  question,
                  chosen.filter((one) => one !== id),
                ),
              )
            }
          />
          <OrganisationPicker
            label={t('consortium.formedByAdd')}
            placeholder={t('consortium.addHint')}
            chosen=""
            onChoose={(id) => add([id])}
          />
          <OwnListChoice onChoose={add} />
        </div>
      )}
    </div>
  );
}
