import { Apart } from '../findAWay/Apart.tsx';
import { useWayWords } from '../findAWay/useWayWords.ts';
import { DirectTieDocument } from '../graphql/generated.ts';
import { useUnaskedAnswer } from '../graphql/useAnswer.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { waysAddress } from '../layout/addresses.ts';

/** Names each two of those compared that share no work, with what else is on record between them and the ways through others. */
export function Pairs({ ids }: { ids: readonly string[] }) {
  const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b] as const));
  return pairs.map(([a, b]) => <Pair key={`${a} ${b}`} a={a} b={b} />);
}

function Pair({ a, b }: { a: string; b: string }) {
  const way = useWayWords();
  const { data } = useUnaskedAnswer(DirectTieDocument, { from: a, to: b });
  if (!data?.partnershipPaths || data.partnershipPaths.paths.length > 0) return null;
  return (
    <>
      <Apart between={[a, b]} />
      <p className="no-print">
        <AppLink href={waysAddress(b, [a])}>{way('apart.ways')}</AppLink>
      </p>
    </>
  );
}
