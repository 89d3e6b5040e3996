import { useContext, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Chips } from '../controls/Chips.tsx';
import { Choice } from '../controls/Choice.tsx';
import { CountryPicker } from '../controls/CountryPicker.tsx';
import { FieldPicker } from '../controls/FieldPicker.tsx';
import { OrganisationPicker } from '../controls/OrganisationPicker.tsx';
import { RegionPicker } from '../controls/RegionPicker.tsx';
import { Ticks } from '../controls/Ticks.tsx';
import { isOfPublic, KINDS } from '../findAWay/WayQuestion.ts';
import { GroupChoicesDocument, type StartClusterFragment } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { OwnListChoice } from '../kept/OwnListChoice.tsx';
import { useNameOrder } from '../language/useNameOrder.ts';
import { useNames } from '../language/useNames.ts';
import { InSheet } from '../layout/Sheet.tsx';
import type { Group } from './GroupQuestion.ts';
import type { NamedCondition } from './useGroupNames.ts';
import { useGroupWords } from './useGroupWords.ts';
import panel from '../controls/panel.module.css';

interface Props {
  group: Group;
  conditions: readonly NamedCondition[];
  onChange: (group: Group) => void;
  /** True where members of a cluster, and organisations by name, can be meant too. */
  isWide: boolean;
  /** True where no public body may be among them. */
  hasNoPublic?: boolean;
}

/** The conditions of a group: those chosen as chips, and a panel to choose others, open where there are none and in a sheet, which is opened to choose. */
export function GroupConditions(props: Props) {
  const { t } = useTranslation();
  const { group, conditions, onChange } = props;
  const isInSheet = useContext(InSheet);
  const [open, setOpen] = useState(conditions.length === 0);
  const idOf = ({ key, value }: NamedCondition) => `${key} ${value}`;
  return (
    <div className="no-print">
      <Chips
        label={t('group.conditions')}
        chips={conditions.map((one) => ({ id: idOf(one), name: one.name }))}
        onRemove={(id) => {
          const gone = conditions.find((one) => idOf(one) === id);
          if (gone) onChange({ ...group, [gone.key]: group[gone.key].filter((value) => value !== gone.value) });
        }}
      />
      {!isInSheet && (
        <Button className="link" aria-expanded={open} onPress={() => setOpen(!open)}>
          {t(open ? 'ways.fromDone' : 'group.change')}
        </Button>
      )}
      {(open || isInSheet) && <Panel {...props} />}
    </div>
  );
}

function Panel({ group, onChange, isWide, hasNoPublic = false }: Props) {
  const { t } = useTranslation();
  const words = useGroupWords();
  const { data } = useAnswer(GroupChoicesDocument, {});
  return (
    <div className={panel.panel}>
      <CountryPicker
        label={t('group.country')}
        countries={data?.countries ?? []}
        chosen={group.countries}
        onChange={(countries) => onChange({ ...group, countries })}
      />
      <RegionPicker
        label={t('group.region')}
        chosen={group.regions}
        onChange={(regions) => onChange({ ...group, regions })}
      />
      <FieldPicker
        label={t('group.field')}
        chosen={group.fields}
        onChange={(fields) => onChange({ ...group, fields })}
      />
      <Ticks
        label={t('group.kind')}
        choices={KINDS.map((kind) => ({
          ...{ id: kind, name: t(`organisationKind.${kind}`) },
          off: hasNoPublic && isOfPublic(kind) ? words('noPublicWith') : undefined,
        }))}
        chosen={group.kinds}
        onChange={(kinds) => onChange({ ...group, kinds })}
      />
      {isWide && <WideConditions group={group} clusters={data?.clusters ?? []} onChange={onChange} />}
    </div>
  );
}

interface WideProps extends Pick<Props, 'group' | 'onChange'> {
  clusters: readonly StartClusterFragment[];
}

/** Members of a cluster, and organisations by name or from a list of one's own. */
function WideConditions({ group, clusters, onChange }: WideProps) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const inOrder = useNameOrder();
  return (
    <>
      <Choice
        label={t('group.cluster')}
        chosen={group.clusters[0] ?? ''}
        choices={[
          { id: '', name: t('funding.anyCluster') },
          ...inOrder(clusters).map((one) => ({ id: one.id, name: nameOf(one) })),
        ]}
        onChoose={(id) => onChange({ ...group, clusters: id === '' ? [] : [id] })}
      />
      <OrganisationPicker
        label={t('group.organisation')}
        placeholder={t('ways.reachHint')}
        chosen=""
        onChoose={(id) => onChange({ ...group, ids: [...new Set([...group.ids, id])] })}
      />
      <OwnListChoice onChoose={(ids) => onChange({ ...group, ids: [...new Set([...group.ids, ...ids])] })} />
    </>
  );
}
