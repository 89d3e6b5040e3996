/** The sign of what is kept: a bookmark, filled where something is. */
export function Bookmark({ isFilled = false }: { isFilled?: boolean }) {
  return (
    <svg width="1.1em" height="1.1em" viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M6 3h12v18l-6-4.5L6 21z"
        fill={isFilled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinejoin="round"
      />
    </svg>
  );
}
