import { decodeEntities } from '../../../tables/values/decodeEntities.ts';

const FOOTNOTES = /\[\[[\s\S]*?\]\]/g;
const RAISED = /<sup\b[^>]*>([\s\S]*?)<\/sup>/gi;
/** The mark of a footnote, which may have its text behind it. What else is raised belongs to a word: IRIS², 12th. */
const MARK = /^[\s,]*(?:\[\d+\]|$)/;
const ITEM = /<li\b[^>]*>/gi;
const BLOCK_END = /<\/(?:p|li|ul|ol|div|h\d|tr|table|span class="topicdescriptionkind")>|<br\b[^>]*>/gi;
/** A heading inside a line, as older texts have it. */
const HEADING = /<span class="topicdescriptionkind">([\s\S]*?)<\/span>/gi;
/** A tag, which ends behind its quotation marks: the portal has `<div class="a>">`; then one whose marks are not closed. */
const TAG = /<(?:"[^"<]*"|'[^'<]*'|[^'"<>])*>/g;
const BROKEN_TAG = /<[^>]*>/g;
const MAILBOX = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** A text of the portal without its HTML, one line for each paragraph and item; null where nothing is left. */
export function plainText(html: string): string | null {
  const lined = html
    .replace(FOOTNOTES, ' ')
    .replace(RAISED, (_, raised: string) => (MARK.test(raised.replace(/<[^>]*>|&nbsp;/g, '')) ? ' ' : raised))
    .replace(HEADING, '\n$1\n')
    .replace(ITEM, '\n- ')
    .replace(BLOCK_END, '\n')
    .replace(TAG, '')
    .replace(BROKEN_TAG, '');
  const lines = lined.split('\n').map(plainLine);
  return lines.filter((line) => line !== null && line !== '-').join('\n') || null;
}

/** A title or word in one line, without doubled blanks; null where nothing is left. */
export function plainLine(text: string): string | null {
  return withoutMailboxes(decodeEntities(text)).replace(/\s+/g, ' ').trim() || null;
}

/** The text without addresses of mailboxes: none is stored. */
export function withoutMailboxes(text: string): string {
  return text.includes('@') ? text.replace(MAILBOX, '') : text;
}
