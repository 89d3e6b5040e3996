import type { Feed, FeedEntry } from '../../questions/changes/Feed.ts';
import { escapeXml } from '../exports/escapeXml.ts';
import { entryHtml } from './entryHtml.ts';

/** Writes a feed as Atom (RFC 4287). `own`: its own address; `root`: that of the server, which the pages are under. */
export function writeAtom(feed: Feed, { own, root }: { own: string; root: string }): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    `  <id>${escapeXml(feed.id)}</id>`,
    `  <title>${escapeXml(feed.title)}</title>`,
    `  <subtitle>${escapeXml(feed.subtitle)}</subtitle>`,
    `  <updated>${feed.updated}</updated>`,
    `  <author><name>${escapeXml(feed.author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(own)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(root + feed.page)}"/>`,
    ...feed.entries.map((entry) => writeEntry(entry, root)),
    '</feed>',
    '',
  ].join('\n');
}

function writeEntry(entry: FeedEntry, root: string): string {
  return [
    '  <entry>',
    `    <id>${escapeXml(entry.id)}</id>`,
    `    <title>${escapeXml(entry.title)}</title>`,
    `    <updated>${entry.updated}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(root + entry.page)}"/>`,
    `    <content type="html">${escapeXml(entryHtml(entry, root))}</content>`,
    '  </entry>',
  ].join('\n');
}
