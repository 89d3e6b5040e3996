import { type ReactNode, useId } from 'react';
import { AppLink } from '../../layout/AppLink.tsx';
import { CodeBlock } from './CodeBlock.tsx';
import { guideLink } from './guidePages.ts';
import { type Block, readInline } from './readMarkdown.ts';
import styles from './guide.module.css';

/** The blocks of a page about the API, but for its first heading. */
export function Markdown({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, at) => <Part key={at} block={block} before={blocks[at - 1]} next={blocks[at + 1]} />);
}

function Part({ block, before, next }: { block: Block; before: Block | undefined; next: Block | undefined }) {
  switch (block.kind) {
    case 'heading':
      return <h2 id={block.anchor}>{inline(block.text)}</h2>;
    case 'paragraph':
      return <p className={styles.text}>{inline(block.text)}</p>;
    case 'list':
      return (
        <ul className={styles.text}>
          {block.items.map((item, at) => (
            <li key={at}>{inline(item)}</li>
          ))}
        </ul>
      );
    case 'table':
      return <Table {...block} />;
    case 'code':
      return <CodeBlock block={block} before={before} next={next} />;
  }
}

function Table({ head, rows }: { head: readonly string[]; rows: readonly string[][] }) {
  const id = useId();
  return (
    <div className={styles.table} tabIndex={0} role="group" aria-labelledby={id}>
      <table>
        <thead>
          <tr>
            {head.map((cell, at) => (
              <th key={at} scope="col" {...(at === 0 && { id })}>
                {inline(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, at) => (
            <tr key={at}>
              {cells.map((cell, column) => (
                <td key={column}>{inline(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function inline(text: string): ReactNode[] {
  return readInline(text).map((part, at) => {
    if (part.kind === 'link') return <GuideLink key={at} text={part.text} link={part.address} />;
    if (part.kind === 'code') return <code key={at}>{part.text}</code>;
    return part.kind === 'strong' ? <strong key={at}>{part.text}</strong> : part.text;
  });
}

/** A link to another page, or the words alone and the file, where the product does not show it. */
function GuideLink({ text, link }: { text: string; link: string }) {
  const address = guideLink(link);
  if (address === null) return <File text={text} link={link} />;
  const words = text.replace(/\.md$/, '').replaceAll('-', ' ');
  return address.startsWith('/') ? <AppLink href={address}>{words}</AppLink> : <a href={address}>{text}</a>;
}

function File({ text, link }: { text: string; link: string }) {
  const file = link.replace(/^(\.\.\/)+/, '').replace(/#.*/, '');
  if (text === file) return <code>{text}</code>;
  return (
    <>
      {text} (<code>{file}</code>)
    </>
  );
}
