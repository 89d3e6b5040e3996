import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Fact, Facts } from '../facts/Facts.tsx';
import { Money } from '../facts/Money.tsx';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { Statements } from '../facts/Statements.tsx';
import type { FundingQuestion } from '../funding/FundingQuestion.ts';
import { MoneyBy } from '../funding/MoneyBy.tsx';
import type { SourceOfFragment, StatementOfFragment, TypedDocumentString } from '../graphql/generated.ts';
import { doorsAddress, type GroupKind, groupOf, newAddress } from '../group/GroupQuestion.ts';
import { useFormat } from '../language/useFormat.ts';
import { AppLink } from '../layout/AppLink.tsx';
import type { PageKind } from '../layout/addresses.ts';
import type { ListSubject } from '../list/dimensions.ts';
import { listAddress } from '../list/ListQuestion.ts';
import { listBehind } from './listBehind.ts';
import { PageFrame } from '../layout/PageFrame.tsx';
import lists from '../layout/lists.module.css';
import page from '../layout/page.module.css';

/** The fields that all these entities have. */
interface Entity {
  projectCount: number | null;
  organisationCount: number | null;
  funding: number | null;
  fundingUnknownCount: number | null;
  sources: readonly SourceOfFragment[];
}

interface Props<Data, Variables> {
  kind: Exclude<PageKind, 'organisation' | 'project' | 'agreement' | 'call'>;
  id: string;
  answer: { data: unknown; error: Error | null; refetch: () => unknown };
  document: TypedDocumentString<Data, Variables>;
  variables: Variables;
  /** The entity; undefined until the answer is here, and when nothing has this id. */
  found: Entity | undefined;
  name: string;
  statements?: readonly StatementOfFragment[];
  /** The facts of this kind of entity only. */
  facts: readonly Fact[];
  children?: ReactNode;
  /** The condition that its grants fulfil, and the dimensions they are added up by besides the year. */
  where: Partial<FundingQuestion>;
  by: readonly ('FUNDER' | 'PROGRAMME' | 'COUNTRY' | 'ORGANISATION')[];
}

/** The page of a cluster, programme, funder, country or field: its facts, money, projects and sources. */
export function EntityPage<Data, Variables>(props: Props<Data, Variables>) {
  const { kind, id, answer, document, variables, found, where, statements = [] } = props;
  const { t } = useTranslation();
  const name = found ? props.name : t(`entity.${kind}`);
  return (
    <PageFrame name={name} none={t('entity.none')} answer={answer} id={id}>
      {found && (
        <>
          <section aria-label={t('organisation.facts')}>
            <p className="lead">{t(`entity.${kind}`)}</p>
            <Totals found={found} kind={kind} where={where} />
            <Facts facts={props.facts} />
            {isGroup(kind) && <Reached kind={kind} id={id} />}
          </section>
          {props.children}
          <div className={page.two}>
            <MoneyBy heading={t('money.byYear')} by="START_YEAR" where={where} />
            {props.by.map((dimension) => (
              <div key={dimension}>
                <MoneyBy heading={t(`money.by${dimension}`)} by={dimension} where={where} />
                {dimension === 'ORGANISATION' && <ByMoney where={where} />}
              </div>
            ))}
          </div>
          <MoneyBy heading={t('organisation.projects')} by="PROJECT" where={where} />
          <Statements sources={found.sources} statements={statements} />
          <QueryBehind document={document} variables={variables} />
        </>
      )}
    </PageFrame>
  );
}

/** The way to the list of all who receive money, most first; nothing where lists have no such condition. */
function ByMoney({ where }: Pick<Props<unknown, unknown>, 'where'>) {
  const { t } = useTranslation();
  const list = listBehind(where);
  if (list === null) return null;
  return (
    <p className="no-print">
      <AppLink href={listAddress('organisations', list)}>{t('entity.byMoney')}</AppLink>
    </p>
  );
}

function isGroup(kind: PageKind): kind is GroupKind {
  return kind === 'country' || kind === 'region' || kind === 'field' || kind === 'cluster';
}

/** Links to the partners who open the way to those in it, and to those of them who are new to us. */
function Reached({ kind, id }: { kind: GroupKind; id: string }) {
  const { t } = useTranslation();
  const group = groupOf(kind, id);
  return (
    <ul className={`${lists.buttons} no-print`}>
      <li>
        <AppLink className="button" href={doorsAddress(group)}>
          {t('doors.of')}
        </AppLink>
      </li>
      {kind !== 'cluster' && (
        <li>
          <AppLink className="button" href={newAddress(group)}>
            {t('new.of')}
          </AppLink>
        </li>
      )}
    </ul>
  );
}

interface TotalsProps extends Pick<Props<unknown, unknown>, 'kind' | 'where'> {
  found: Entity;
}

/** The words for the money of some kinds; of a cluster it is that of all its members, whatever for. */
const MONEY: Partial<Record<PageKind, 'given' | 'receivedInAll'>> = { funder: 'given', cluster: 'receivedInAll' };

/** Its projects and organisations, each with the way to the list of them, and what these receive. */
function Totals({ found, kind, where }: TotalsProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const list = listBehind(where);
  const count = (value: number | null, subject: ListSubject) => {
    if (value === null) return t('money.unknown');
    if (list === null || value === 0) return number(value);
    return <AppLink href={listAddress(subject, list)}>{number(value)}</AppLink>;
  };
  return (
    <Facts
      facts={[
        { name: t('organisation.projects'), value: count(found.projectCount, 'projects') },
        { name: t('entity.organisationsInThem'), value: count(found.organisationCount, 'organisations') },
        {
          name: t(`entity.${MONEY[kind] ?? 'received'}`),
          value: <Money amount={found.funding} unknown={found.fundingUnknownCount} />,
        },
      ]}
    />
  );
}
