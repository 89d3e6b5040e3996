import { useTranslation } from 'react-i18next';
import { LinkList } from '../facts/LinkList.tsx';
import { OrganisationLink } from '../facts/OrganisationLink.tsx';
import { Strength } from '../facts/Strength.tsx';
import { DEFAULT_QUESTION, type WayQuestion, writeWayQuestion } from '../findAWay/WayQuestion.ts';
import type { NewOneFragment } from '../graphql/generated.ts';
import { KeepButton } from '../kept/KeepButton.tsx';
import { useFormat } from '../language/useFormat.ts';
import { useLensWords } from '../language/useLensWords.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import table from '../facts/table.module.css';

interface Props {
  suggestions: readonly NewOneFragment[];
  /** True where only ties in a field count. */
  isInField: boolean;
  /** The ids of the fields chosen; of the shared ones others are not told beside them. */
  chosen: readonly string[];
  /** The same as a condition on ways. */
  lens: Partial<WayQuestion>;
  /** The ids of those to whom they are new; empty means home. */
  whose: readonly string[];
}

/** Organisations that are new to us: why them, whom to ask, and how likely such ones came to work with us. */
export function NewTable({ suggestions, isInField, chosen, lens, whose }: Props) {
  const { t } = useTranslation();
  const lensSaid = useLensWords();
  const isKnown = suggestions.some(({ likelihood }) => likelihood !== null);
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t('dimension.ORGANISATION')}</th>
          <th scope="col">{t('new.why')}</th>
          <th scope="col">
            {t('new.whom')}, {lensSaid(lens, whose.length > 0)}
          </th>
          {isKnown && <th scope="col">{t('new.likely')}</th>}
        </tr>
      </thead>
      <tbody>
        {suggestions.map((one) => (
          <Row key={one.organisation.id} {...{ one, isKnown, isInField, chosen, lens, whose }} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Omit<Props, 'suggestions'> {
  one: NewOneFragment;
  isKnown: boolean;
}

function Row({ one, isKnown, isInField, chosen, lens, whose }: RowProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const nameOf = useNames();
  const { organisation, commonPartnerCount: count, sharedFields, introduction, likelihood } = one;
  const { kind, city } = organisation;
  const told = chosen.length === 0 ? sharedFields : sharedFields.filter(({ id }) => isWithin(id, chosen));
  const asked = introduction.organisations.slice(1, -1).map(nameOf).join(' → ');
  const said = [city, kind && t(`organisationKind.${kind}`), organisation.sme && t('new.size.SME')].filter(Boolean);
  return (
    <tr>
      <th scope="row">
        <strong>
          <OrganisationLink organisation={organisation} />
        </strong>
        <div className="quiet">
          {said.join(' · ')} <KeepButton organisation={organisation} isSmall />
        </div>
      </th>
      <td>
        {t(isInField ? 'new.commonInField' : 'new.common', { count, number: number(count) })}
        {told.length > 0 && <LinkList kind="field" all={told} />}
      </td>
      <td>
        <AppLink href={`/?${writeWayQuestion({ ...DEFAULT_QUESTION, to: organisation.id, from: whose, ...lens })}`}>
          {t('new.ask', { names: asked })}
        </AppLink>
        <div>
          <Strength value={introduction.score} label={t('strength.way')} />
        </div>
      </td>
      {isKnown && <td>{likelihood && <Likely likelihood={likelihood} />}</td>}
    </tr>
  );
}

/** True for one of these fields or a narrower one, whose id goes on from it. */
function isWithin(field: string, chosen: readonly string[]): boolean {
  return chosen.some((one) => field === one || field.startsWith(`${one}/`));
}

function Likely({ likelihood: { atLeastOneIn, years } }: { likelihood: NonNullable<NewOneFragment['likelihood']> }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (atLeastOneIn === null) return <span className="quiet">{t('new.seldom', { years })}</span>;
  return (
    <>
      {t('consortium.oneIn', { number: number(atLeastOneIn) })}
      <div className="quiet">{t('new.cameTrue', { years })}</div>
    </>
  );
}
