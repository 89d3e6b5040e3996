import { type FormEvent, memo } from 'react';
import { openPlaces, type Piece, piecesOf, placeAt } from './Letter.ts';
import type { LetterLanguage } from './letterLanguage.ts';
import styles from './letter.module.css';

interface Props {
  pieces: readonly Piece[];
  label: string;
  language: LetterLanguage;
  onPieces: (pieces: Piece[]) => void;
}

/** The text of a letter. It is drawn once: from then on it is the writer's. */
export const Sheet = memo(
  function Sheet({ pieces, label, language, onPieces }: Props) {
    function read({ currentTarget: sheet }: FormEvent<HTMLElement>): void {
      // A place that is filled is marked no longer.
      for (const mark of sheet.querySelectorAll<HTMLElement>('[data-kind="PLACE"]'))
        mark.dataset['filled'] = String(openPlaces(mark.textContent) === 0);
      onPieces([...sheet.childNodes].flatMap(piecesIn));
    }
    return (
      <div
        className={styles.text}
        role="textbox"
        aria-multiline="true"
        aria-label={label}
        lang={language}
        tabIndex={0}
        contentEditable="plaintext-only"
        suppressContentEditableWarning
        onInput={read}
        onClick={selectPlace}
      >
        {pieces.map(({ kind, text }, at) => (
          <span key={at} data-kind={kind}>
            {text}
          </span>
        ))}
      </div>
    );
  },
  () => true,
);

/** The pieces of one part of the text: a fact stays one, a place is one while it is open. */
function piecesIn(node: Node): Piece[] {
  const text = node.textContent ?? '';
  const isFact = node instanceof HTMLElement && node.dataset['kind'] === 'FACT';
  return isFact && text !== '' ? [{ kind: 'FACT', text }] : piecesOf(text);
}

/** Selects the whole of the open place that was clicked on, so that what is typed replaces it. */
function selectPlace(): void {
  const selection = getSelection();
  const node = selection?.focusNode;
  if (!selection?.isCollapsed || !node) return;
  const place = placeAt(node.textContent ?? '', selection.focusOffset);
  if (place) selection.setBaseAndExtent(node, place.start, node, place.end);
}
