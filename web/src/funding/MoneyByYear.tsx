import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { programmeNamed } from '../entity/programmeNamed.ts';
import { useWidth } from '../graph/useWidth.ts';
import type { CoverageOfFragment, FundingRowFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { behindRow } from './behindRow.ts';
import { Coverage, useCoverageWords } from './Coverage.tsx';
import type { FundingQuestion } from './FundingQuestion.ts';
import type { DrawnYear } from './drawYears.ts';
import { SaveYears } from './SaveYears.tsx';
import { useYearWords } from './useYearWords.ts';
import { type YearBar, yearsOf } from './yearsOf.ts';
import styles from './MoneyByYear.module.css';

interface Props {
  question: FundingQuestion;
  /** One for each year. */
  rows: readonly FundingRowFragment[];
  coverage: readonly CoverageOfFragment[];
  /** True where a table of the same rows stands below. */
  hasTable?: boolean;
}

/** A year that has not ended has more to come. */
const THIS_YEAR = new Date().getFullYear();
/** Pixels that a year needs to stand in a column of its own; where there is less, each has a row. */
const COLUMN = 36;
/** Pixels of a letter of an amount. */
const LETTER = 7.2;

/** The known amounts of each year as bars that lead to its projects, and what they leave out. */
export function MoneyByYear({ question, rows, coverage, hasTable = false }: Props) {
  const words = useYearWords();
  const { shortMoney } = useFormat();
  const [width, measured] = useWidth();
  const tell = useTelling();
  const [pointed, setPointed] = useState<YearBar | null>(null);
  const years = yearsOf(rows);
  const most = Math.max(0, ...rows.map(({ sum }) => sum.amount ?? 0));
  const largest = years.find(({ row }) => most > 0 && row?.sum.amount === most);
  const draw = useDrawing();
  const sayCoverage = useCoverageWords();
  const gapSaid = useGapWords();
  const column = width / years.length;
  const longest = Math.max(...rows.map(({ sum }) => shortMoney(sum.amount ?? 0).length));
  const fits = column >= COLUMN ? styles.columns : styles.rows;
  const isTight = column >= COLUMN && column < longest * LETTER;
  return (
    <figure className={styles.figure} aria-labelledby="years-heading">
      <h3 id="years-heading">{words('heading')}</h3>
      <Notice coverage={coverage} />
      <p className={styles.said} aria-hidden={pointed !== null}>
        {pointed && tell(pointed)}
        {!pointed && largest && words('largest', { year: largest.year, amount: shortMoney(most) })}
      </p>
      <ol ref={measured} className={`${fits} ${isTight ? styles.tight : ''}`}>
        {years.map((one) => (
          <li key={one.year} onPointerEnter={() => setPointed(one)} onPointerLeave={() => setPointed(null)}>
            <Bar {...{ one, most, question }} onFocus={() => setPointed(one)} onBlur={() => setPointed(null)} />
          </li>
        ))}
      </ol>
      <figcaption className="quiet">
        {rows.some(({ sum }) => sum.unknownAmountCount > 0) && words('atLeast')} {words('leads')}{' '}
        {hasTable && words('table')}
      </figcaption>
      <SaveYears
        question={question}
        years={years.map(draw)}
        leftOut={[...coverage.map(sayCoverage), ...gapSaid(coverage)]}
      />
    </figure>
  );
}

/** Says before anything is seen what the bars leave out. */
function Notice({ coverage }: { coverage: readonly CoverageOfFragment[] }) {
  const gapSaid = useGapWords();
  if (coverage.length === 0) return null;
  return (
    <div className={styles.notice}>
      <Coverage coverage={coverage} />
      {gapSaid(coverage).map((said) => (
        <p key={said}>{said}</p>
      ))}
    </div>
  );
}

/**
 * Says whose money is in no bar, a sentence for each framework and attribute of which more than half is not on record: bars
 * grow or fall with what is, not with the money, which the last sentence says.
 */
function useGapWords(): (coverage: readonly CoverageOfFragment[]) => string[] {
  const words = useYearWords();
  const { number } = useFormat();
  const nameOf = useNames();
  return (coverage) => {
    const gaps = coverage.flatMap(({ attribute, frameworksLacking }) =>
      // No project has a region, so no framework lacks one.
      attribute === 'REGION'
        ? []
        : frameworksLacking
            .filter(({ lacking, of }) => lacking > of / 2)
            .map(({ framework, lacking }) =>
              words(`gap.${attribute}`, { lacking: number(lacking), name: nameOf(programmeNamed(framework)) }),
            ),
    );
    return gaps.length > 0 ? [...gaps, words('growth')] : [];
  };
}

interface BarProps {
  one: YearBar;
  most: number;
  question: FundingQuestion;
  onFocus: () => void;
  onBlur: () => void;
}

function Bar({ one, most, question, ...focus }: BarProps) {
  const { t } = useTranslation();
  const words = useYearWords();
  const { shortMoney } = useFormat();
  const tell = useTelling();
  const { year, row } = one;
  const behind = row ? behindRow(question, row.keys) : null;
  const amount = row?.sum.amount ?? null;
  const part = most > 0 ? Math.max(0, amount ?? 0) / most : 0;
  const said = amount === null ? t('money.unknown') : shortMoney(amount);
  const inside = (
    <>
      <span className={styles.track} aria-hidden="true" style={{ '--part': part } as CSSProperties}>
        {amount !== null && amount > 0 && <span className={styles.bar} />}
        {row && row.sum.unknownAmountCount > 0 && <span className={styles.unknown} />}
        {row && <span className={styles.amount}>{said}</span>}
      </span>
      <span className={styles.label} aria-hidden="true">
        {year ?? t('money.notSaid')}{' '}
        {year !== null && year >= THIS_YEAR && <i>{words(year > THIS_YEAR ? 'planned' : 'soFar')}</i>}
      </span>
    </>
  );
  if (behind === null) {
    return (
      <span className={styles.year} role="img" aria-label={tell(one)}>
        {inside}
      </span>
    );
  }
  return (
    <AppLink className={styles.year} href={behind} {...focus}>
      <span className={styles.told}>{tell(one)}</span>
      {inside}
    </AppLink>
  );
}

/** A year as it stands in a picture to save. */
function useDrawing(): (one: YearBar) => DrawnYear {
  const { t } = useTranslation();
  const words = useYearWords();
  const { shortMoney } = useFormat();
  return ({ year, row }) => {
    const amount = row?.sum.amount ?? null;
    const known = amount === null ? t('money.unknown') : shortMoney(amount);
    return {
      label: year === null ? t('money.notSaid') : String(year),
      note: year !== null && year >= THIS_YEAR ? words(year > THIS_YEAR ? 'planned' : 'soFar') : null,
      ...{ amount, said: row ? known : '', isUnknown: (row?.sum.unknownAmountCount ?? 0) > 0 },
    };
  };
}

/** Says a year in a line: its exact amount, its projects, and how many amounts are not known. */
function useTelling(): (one: YearBar) => string {
  const { t } = useTranslation();
  const words = useYearWords();
  const { money, number } = useFormat();
  return ({ year, row }) => {
    const named = year === null ? t('money.notSaid') : String(year);
    if (!row) return words('none', { year: named });
    const { amount, projectCount: count, unknownAmountCount: unknown } = row.sum;
    const known = amount === null ? t('money.unknown') : money(amount);
    const said = words('bar', { year: named, amount: known, count, number: number(count) });
    return unknown > 0 ? `${said}, ${words('unknown', { count: unknown, number: number(unknown) })}` : said;
  };
}
