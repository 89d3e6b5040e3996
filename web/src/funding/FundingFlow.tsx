import { sankey, type SankeyLink, sankeyLinkHorizontal, type SankeyNode } from 'd3-sankey';
import { useTranslation } from 'react-i18next';
import { useWidth } from '../graph/useWidth.ts';
import { FundingDocument, type FundingRowFragment, type KeyLabelFragment } from '../graphql/generated.ts';
import { useUnaskedAnswer } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { type FundingQuestion, fundingVariables, orderOf } from './FundingQuestion.ts';
import { shortenLabel } from './shortenLabel.ts';
import { useRowLabels } from './useRowLabels.ts';
import drawing from '../graph/drawing.module.css';
import styles from './FundingFlow.module.css';

interface Named {
  id: string;
  label: string;
  /** Null for what is not a year. */
  year: number | null;
}
type Node = SankeyNode<Named, object>;
type Link = SankeyLink<Named, object>;

/** The most flows that are drawn: more could not be told apart. */
const MOST = 24;
const ROW = 32;

interface Props {
  question: FundingQuestion;
  /** The rows of the table that are here. */
  rows: readonly FundingRowFragment[];
  /** The number of all its rows. */
  rowCount: number;
}

/** The largest known amounts as a picture of flows from the first dimension to the second; the table says the same. */
export function FundingFlow({ question, rows, rowCount }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const [width, measured] = useWidth();
  // A table in another order may begin with small amounts.
  const largest = { ...fundingVariables(question, 'en'), orderBy: 'AMOUNT_DESC' as const, first: MOST };
  const { data } = useUnaskedAnswer(FundingDocument, orderOf(question) === 'AMOUNT_DESC' ? null : largest);
  const flows = data?.whoFundsWhat?.rows ?? (orderOf(question) === 'AMOUNT_DESC' ? rows.slice(0, MOST) : []);
  const labelOf = useRowLabels(flows);
  const drawn = flows.filter(({ sum }) => (sum.amount ?? 0) > 0);
  return (
    <div className={styles.flow} ref={measured}>
      {width >= 480 && drawn.length > 0 && (
        <>
          <Drawing rows={drawn} width={width} labelOf={labelOf} title={t('funding.flow')} />
          <p className="quiet">
            {t('funding.flowNote', { count: drawn.length, shown: number(drawn.length), rows: number(rowCount) })}
          </p>
        </>
      )}
    </div>
  );
}

interface DrawingProps {
  rows: readonly FundingRowFragment[];
  width: number;
  labelOf: (key: KeyLabelFragment) => string;
  title: string;
}

function Drawing({ rows, width, labelOf, title }: DrawingProps) {
  const { money } = useFormat();
  const { nodes, links, height } = layOut(rows, width, labelOf);
  return (
    <svg className={drawing.drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      {links.map((link, index) => (
        <path
          key={index}
          className={styles.link}
          d={sankeyLinkHorizontal()(link) ?? ''}
          strokeWidth={Math.max(1, link.width ?? 1)}
        >
          <title>{`${labelAt(link.source)} → ${labelAt(link.target)}: ${money(link.value)}`}</title>
        </path>
      ))}
      {nodes.map((node) => (
        <FlowNode key={node.id} node={node} width={width} />
      ))}
    </svg>
  );
}

function FlowNode({ node: { label, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }, width }: { node: Node; width: number }) {
  const isLeft = x0 < width / 2;
  const most = Math.floor(width / 26);
  return (
    <>
      <rect className={styles.node} x={x0} y={y0} width={x1 - x0} height={Math.max(1, y1 - y0)} />
      <text x={isLeft ? x0 - 8 : x1 + 8} y={(y0 + y1) / 2} dy="0.32em" textAnchor={isLeft ? 'end' : 'start'}>
        {shortenLabel(label, most)}
      </text>
    </>
  );
}

function layOut(rows: readonly FundingRowFragment[], width: number, labelOf: DrawingProps['labelOf']) {
  const nodes = new Map<string, Named>();
  const links = rows.map(({ keys, sum }) => {
    const [source = '', target = ''] = keys.map((key, index) => {
      const id = `${index} ${key.id ?? ''}`;
      nodes.set(id, { id, label: labelOf(key), year: yearOf(key) });
      return id;
    });
    return { source, target, value: sum.amount ?? 0 };
  });
  const right = new Set(links.map(({ target }) => target)).size;
  const height = Math.max(8, right, nodes.size - right) * ROW + 24;
  const margin = width * 0.3;
  const flow = sankey<Named, object>()
    .nodeId(({ id }) => id)
    .nodeWidth(14)
    .nodePadding(17);
  if ([...nodes.values()].some(({ year }) => year !== null)) flow.nodeSort(inOrder);
  const graph = flow.extent([
    [margin, 12],
    [width - margin, height - 12],
  ])({ nodes: [...nodes.values()], links });
  return { ...graph, height };
}

/** The year of a key; the one that no source gives is after all. */
function yearOf({ dimension, id }: KeyLabelFragment): number | null {
  if (dimension !== 'START_YEAR') return null;
  return id === null ? Infinity : Number(id);
}

/** Years in their order; what stands opposite them by its amount. */
function inOrder(a: Node, b: Node): number {
  if (a.year === null || b.year === null) return (b.value ?? 0) - (a.value ?? 0);
  return a.year < b.year ? -1 : 1;
}

function labelAt(end: Link['source']): string {
  return typeof end === 'object' ? end.label : String(end);
}
