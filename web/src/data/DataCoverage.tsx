import { programmeNamed } from '../entity/programmeNamed.ts';
import { useCoverageWords } from '../funding/Coverage.tsx';
import { type CoverageOfFragment, DataCoverageDocument } from '../graphql/generated.ts';
import { useUnaskedAnswer } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { useTakeAwayWords } from './useTakeAwayWords.ts';

/** Says of how many projects a field, an objective and a part of a programme are on record, of how many organisations a region, and of each framework how many lack it. */
export function DataCoverage() {
  const say = useCoverageWords();
  const { data } = useUnaskedAnswer(DataCoverageDocument, {});
  // The role of every participation is on record.
  const coverage = (data?.graph?.coverage ?? []).filter(({ attribute }) => attribute !== 'ROLE');
  return coverage.map((one) => (
    <div key={one.attribute} className="quiet">
      {/* The list names each framework, so the sentence names none. */}
      <p>{say({ ...one, frameworksLacking: [] })}</p>
      <Lacking of={one} />
    </div>
  ));
}

/** The frameworks of which some lack it, most first, each with how many of how many. */
function Lacking({ of: { attribute, frameworksLacking } }: { of: CoverageOfFragment }) {
  const words = useTakeAwayWords();
  const nameOf = useNames();
  const { number } = useFormat();
  if (frameworksLacking.length === 0) return null;
  return (
    <ul aria-label={words('lackingOf', { attribute: words(`attribute.${attribute}`) })}>
      {frameworksLacking.map(({ framework, lacking, of }) => (
        <li key={framework.id}>
          {words('lacking', { name: nameOf(programmeNamed(framework)), lacking: number(lacking), of: number(of) })}
        </li>
      ))}
    </ul>
  );
}
