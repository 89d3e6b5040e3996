import type { FeedEntry, FeedItem, FeedSection } from '../../questions/changes/Feed.ts';
import { escapeXml } from '../exports/escapeXml.ts';

/** The sections of an entry as HTML, its title where it has none; nothing in it is markup but ours. */
export function entryHtml({ title, sections }: FeedEntry, root: string): string {
  if (sections.length === 0) return `<p>${escapeXml(title)}</p>`;
  return sections.map((section) => sectionHtml(section, root)).join('');
}

function sectionHtml({ heading, items, more }: FeedSection, root: string): string {
  const lines = [...items.map((item) => itemHtml(item, root)), ...(more === null ? [] : [escapeXml(more)])];
  const list = lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
  return `<p>${escapeXml(heading)}</p>${list}`;
}

function itemHtml({ text, page }: FeedItem, root: string): string {
  return page === null ? escapeXml(text) : `<a href="${escapeXml(root + page)}">${escapeXml(text)}</a>`;
}
