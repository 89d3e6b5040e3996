/** A link out of these pages, as short as it can be read. */
export function Out({ href, children }: { href: string; children?: string | null | undefined }) {
  return (
    <a href={href} rel="noreferrer">
      {children ?? href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
    </a>
  );
}
