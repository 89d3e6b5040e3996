import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Feed } from '../../questions/changes/Feed.ts';
import { writeAtom } from './writeAtom.ts';
import { writeJsonFeed } from './writeJsonFeed.ts';

/** Any text, control characters, markup and halves of a pair included. */
const text = fc.string({ unit: 'binary' });
const moment = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString());
const item = fc.record({ text, page: fc.option(fc.constant('/project/cordis%3A1?a=1&b=2')) });
const section = fc.record({ heading: text, items: fc.array(item, { maxLength: 3 }), more: fc.option(text) });
const entry = fc.record({
  ...{ id: fc.uuid().map((id) => `urn:uuid:${id}`), title: text, updated: moment, page: fc.constant('/changes') },
  sections: fc.array(section, { maxLength: 3 }),
});
const feed: fc.Arbitrary<Feed> = fc.record({
  ...{
    id: fc.constant('urn:uuid:1'),
    title: text,
    subtitle: text,
    language: fc.constantFrom('en', 'it'),
    author: text,
  },
  ...{ updated: moment, page: fc.constant('/changes?for=a&for=b'), entries: fc.array(entry, { maxLength: 3 }) },
});
const AT = { root: 'http://host', own: 'http://host/feed/changes.atom?for=a&language=IT' };

function parseXml(xml: string) {
  const problems: string[] = [];
  const tell = (problem: string) => problems.push(problem);
  const errorHandler = { warning: tell, error: tell, fatalError: tell };
  const document = new DOMParser({ errorHandler }).parseFromString(xml, 'text/xml');
  expect(problems).toEqual([]);
  return document;
}

test('Atom is well-formed whatever the names are, has what RFC 4287 asks for, and no markup of theirs', () => {
  fc.assert(
    fc.property(feed, (given) => {
      const xml = writeAtom(given, AT);
      const root = parseXml(xml).documentElement;
      expect([root.tagName, root.getAttribute('xmlns')]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
      const children = (of: Element) =>
        Array.from(of.childNodes).flatMap((one) => ('tagName' in one ? [one as Element] : []));
      const names = children(root).map(({ tagName }) => tagName);
      expect(names.slice(0, 7)).toEqual(['id', 'title', 'subtitle', 'updated', 'author', 'link', 'link']);
      const entries = children(root).filter(({ tagName }) => tagName === 'entry');
      expect(entries).toHaveLength(given.entries.length);
      entries.forEach((one, at) => {
        const parts = new Map(children(one).map((part) => [part.tagName, part]));
        expect([...parts.keys()]).toEqual(['id', 'title', 'updated', 'link', 'content']);
        expect(parts.get('id')?.textContent).toBe(given.entries[at]!.id);
        expect(parts.get('updated')?.textContent).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
        const html = parseXml(`<div>${parts.get('content')?.textContent ?? ''}</div>`);
        const tags = Array.from(html.getElementsByTagName('*')).map(({ tagName }) => tagName);
        expect(tags.filter((tag) => !['div', 'p', 'ul', 'li', 'a'].includes(tag))).toEqual([]);
      });
      // Characters that XML 1.0 cannot hold, whatever a lenient parser lets pass.
      expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
    }),
    { numRuns: 50 },
  );
});

test('JSON Feed has what version 1.1 asks for', () => {
  fc.assert(
    fc.property(feed, (given) => {
      const written: unknown = JSON.parse(writeJsonFeed(given, AT));
      expect(written).toMatchObject({
        version: 'https://jsonfeed.org/version/1.1',
        ...{ title: given.title, language: given.language, feed_url: AT.own },
        ...{ home_page_url: 'http://host/changes?for=a&for=b', authors: [{ name: given.author }] },
        items: given.entries.map(({ id, updated }) => ({ id, url: 'http://host/changes', date_published: updated })),
      });
    }),
    { numRuns: 20 },
  );
});
