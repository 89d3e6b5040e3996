import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { OrganisationLink } from '../facts/OrganisationLink.tsx';
import { type WayOfFragment, WaysDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { PageFrame } from '../layout/PageFrame.tsx';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { composeWayLetter } from '../letter/composeWayLetter.ts';
import { Letters } from '../letter/Letters.tsx';
import { ChainTie } from './ChainTie.tsx';
import { useMeant } from './useMeant.ts';
import { readWayQuestion, wayVariables, writeWayQuestion } from './WayQuestion.ts';

/** The page of the letter to the first on a way: one who may introduce us, or whom we know already. */
export function WayLetterPage() {
  const { t } = useTranslation();
  const nameOf = useNames();
  const language = useLanguage();
  const search = useSearch();
  const question = readWayQuestion(search);
  const { meant, error, refetch } = useMeant(question);
  const ways = useAnswer(WaysDocument, wayVariables(question, meant, language));
  const answer = error === null ? ways : { ...ways, error, refetch };
  const found = answer.data?.partnershipPaths;
  const path = found?.paths.find(({ id }) => id === new URLSearchParams(search).get('path'));
  const first = path?.organisations[1];
  if (question.to === null) return <NoLetter />;
  const back = <AppLink href={`/?${writeWayQuestion(question)}`}>{t('letter.backToWays')}</AppLink>;
  return (
    <PageFrame
      name={first ? t('letter.title', { name: nameOf(first) }) : t('letter.text')}
      answer={answer}
      id={question.to}
    >
      {found && (
        <Letters back={back} compose={path ? (speech) => composeWayLetter(path, speech) : null}>
          {path ? <RestsOn path={path} /> : <p>{t('letter.noWay')}</p>}
        </Letters>
      )}
    </PageFrame>
  );
}

/** Stands where the address names nobody to reach: a letter begins with a way. */
function NoLetter() {
  const { t } = useTranslation();
  const heading = usePageTitle(t('letter.text'));
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('letter.text')}
      </h1>
      <p>
        {t('letter.fromWay')} <AppLink href="/">{t('layout.ways')}</AppLink>
      </p>
    </>
  );
}

function RestsOn({ path }: { path: WayOfFragment }) {
  const { t } = useTranslation();
  return (
    <>
      <h2>{t('letter.rests')}</h2>
      {path.ties.map((tie, at) => {
        const [a, b] = [path.organisations[at], path.organisations[at + 1]];
        if (!a || !b) return null;
        return (
          <ChainTie key={a.id} tie={tie} between={[a.id, b.id]} weakest={false}>
            <OrganisationLink organisation={a} /> <span className="quiet">{t('ways.with')}</span>{' '}
            <OrganisationLink organisation={b} />
          </ChainTie>
        );
      })}
    </>
  );
}
