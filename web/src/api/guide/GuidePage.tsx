import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useParams } from 'wouter';
import { useLanguage } from '../../language/useLanguage.ts';
import { AppLink } from '../../layout/AppLink.tsx';
import { Problem } from '../../layout/Problem.tsx';
import { usePageTitle } from '../../layout/usePageTitle.ts';
import { Waiting } from '../../layout/Waiting.tsx';
import { GuideLinks } from './GuideLinks.tsx';
import { GUIDE_WORDS } from './guideWords.ts';
import { Markdown } from './Markdown.tsx';
import { readGuide } from './readGuide.ts';
import { type Block, readMarkdown } from './readMarkdown.ts';
import page from '../../layout/page.module.css';
import styles from './guide.module.css';

/** A page about the API, of those in `docs/api`. */
export function GuidePage() {
  const { id = 'README' } = useParams<{ id?: string }>();
  return <Guide key={id} id={id} />;
}

function Guide({ id }: { id: string }) {
  const words = GUIDE_WORDS[useLanguage()];
  const text = useQuery({ queryKey: ['guide', id], queryFn: () => readGuide(id) });
  const blocks = typeof text.data === 'string' ? readMarkdown(text.data) : null;
  const title = blocks ? titleOf(blocks) : words.heading;
  const heading = usePageTitle(title);
  const isThere = blocks !== null;
  useEffect(() => {
    if (isThere && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isThere]);
  return (
    <div className={page.page}>
      <article className={styles.article}>
        <h1 ref={heading} tabIndex={-1} {...(blocks && { lang: 'en' })}>
          {title}
        </h1>
        <p>
          {words.english} <AppLink href="/api">{words.back}</AppLink>
        </p>
        {text.isPending && <Waiting />}
        {text.error && <Problem error={text.error} onRetry={text.refetch} />}
        {text.data === null && <p>{words.noPage}</p>}
        {blocks && (
          <div lang="en" className={styles.guide}>
            <Markdown blocks={blocks.filter((block) => !isTitle(block))} />
          </div>
        )}
      </article>
      <nav aria-labelledby="documentation-heading">
        <h2 id="documentation-heading">{words.heading}</h2>
        <GuideLinks shown={id} />
      </nav>
    </div>
  );
}

function isTitle(block: Block): boolean {
  return block.kind === 'heading' && block.level === 1;
}

function titleOf(blocks: readonly Block[]): string {
  const title = blocks.find(isTitle);
  return title?.kind === 'heading' ? title.text : '';
}
