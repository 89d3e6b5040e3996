import { useTranslation } from 'react-i18next';
import { Chips } from '../controls/Chips.tsx';
import {
  type CountryPickerFragment,
  FieldNamesDocument,
  type HubPolicy,
  ProgrammeNamesDocument,
} from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { useThingNames } from '../data/useThingNames.ts';
import { useNames } from '../language/useNames.ts';
import { useFieldWords } from './useFieldWords.ts';
import { useWayWords } from './useWayWords.ts';
import type { ChangeQuestion } from './useWayQuestion.ts';
import { DEFAULT_QUESTION, type WayQuestion } from './WayQuestion.ts';

interface Props {
  question: WayQuestion;
  onChange: ChangeQuestion;
  countries: readonly CountryPickerFragment[];
}

/** The chip of the own field among those of fields that are chosen. */
const OWN = 'own';

/** The less usual conditions that are on, by name, each to take away: they hold also while their controls are closed. */
export function NamedConditions(props: Props) {
  return (
    <>
      <Further {...props} />
      <LeftOut {...props} />
    </>
  );
}

/** The projects, clusters and agreements that do not count. */
function LeftOut({ question: { without }, onChange }: Props) {
  const way = useWayWords();
  const names = useThingNames(without);
  return (
    <Chips
      label={way('leftOut')}
      chips={without.map((id) => ({ id, name: names.get(id) ?? id }))}
      onRemove={(id) => onChange({ without: without.filter((one) => one !== id) })}
    />
  );
}

function Further({ question, onChange, countries }: Props) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { day } = useFormat();
  const { kinds, work, asOf, hubs, fields, programmes, inField } = question;
  const own = inField ? [OWN] : [];
  const names = useWorkNames(question);
  const named = new Map(countries.map((one) => [one.code, nameOf(one)]));
  const off = <Value extends string>(values: readonly Value[], gone: string) => values.filter((one) => one !== gone);
  const chips = <Value extends string>(values: readonly Value[], name: (value: Value) => string) =>
    values.map((id) => ({ id, name: name(id) }));
  const lists = [
    {
      ...{ key: 'countries' as const, chips: chips(question.countries, (code) => named.get(code) ?? code) },
      without: (id: string) => ({ countries: off(question.countries, id) }),
    },
    {
      ...{ key: 'kinds' as const, chips: chips(kinds, (kind) => t(`organisationKind.${kind}`)) },
      without: (id: string) => ({ kinds: off(kinds, id) }),
    },
    {
      ...{ key: 'hubs' as const, chips: chips(hubs === DEFAULT_QUESTION.hubs ? [] : [hubs], (one) => t(HUBS[one])) },
      without: () => ({ hubs: DEFAULT_QUESTION.hubs }),
    },
    {
      ...{ key: 'fields' as const, chips: chips([...fields, ...own], (id) => names.get(id) ?? id) },
      without: (id: string) => (id === OWN ? { inField: false } : { fields: off(fields, id) }),
    },
    {
      ...{ key: 'programmes' as const, chips: chips(programmes, (id) => names.get(id) ?? id) },
      without: (id: string) => ({ programmes: off(programmes, id) }),
    },
    {
      ...{ key: 'work' as const, chips: chips(work, (kind) => t(`conditions.workOf.${kind}`)) },
      without: (id: string) => ({ work: off(work, id) }),
    },
    { key: 'asOf' as const, chips: chips(asOf === null ? [] : [asOf], day), without: () => ({ asOf: null }) },
  ];
  return lists.map((list) => (
    <Chips
      key={list.key}
      label={t(`conditions.${list.key}`)}
      chips={list.chips}
      onRemove={(id) => onChange(list.without(id))}
    />
  ));
}

const HUBS = {
  DAMPEN: 'conditions.hubsDampen',
  ALLOW: 'conditions.hubsAllow',
  EXCLUDE: 'conditions.hubsExclude',
} as const satisfies Record<HubPolicy, string>;

/** The names of the fields and programmes of a question, by id, the own field among them; those that are here. */
function useWorkNames(question: WayQuestion): ReadonlyMap<string, string> {
  const { fields, programmes } = question;
  const nameOf = useNames();
  const ownField = useFieldWords(question);
  const { data: ofFields } = useAnswer(FieldNamesDocument, fields.length === 0 ? null : { ids: fields });
  const { data: ofProgrammes } = useAnswer(
    ProgrammeNamesDocument,
    programmes.length === 0 ? null : { ids: programmes },
  );
  return new Map([
    [OWN, ownField],
    ...(ofFields?.fields ?? []).map((field): [string, string] => [field.id, nameOf(field)]),
    ...(ofProgrammes?.programmes ?? []).map(({ id, code, title, titleIt }): [string, string] => [
      id,
      nameOf({ name: title ?? code, nameIt: titleIt }),
    ]),
  ]);
}
