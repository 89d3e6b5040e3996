import { screen } from '@testing-library/react';
import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { answerWith } from '../testing/answerWith.ts';
import { frameOf, stubFrames } from '../testing/stubFrames.ts';
import { show } from '../testing/show.tsx';
import { readWidget, type Widget, widgetLines, writeWidget } from './readWidget.ts';
import { WidgetPage } from './WidgetPage.tsx';

const named = (id: string) => ({ __typename: 'Organisation', id, name: `name of ${id}` });

beforeEach(() => {
  stubFrames();
  answerWith({
    graph: { loadedAt: '2026-11-23T09:30:00Z', home: named('pic:home') },
    nodes: ({ ids }: { ids: string[] }) => ids.map(named),
  });
});

const preview = () => document.querySelector('way-finder')!;
const lines = () => screen.getByRole('group', { name: 'The two lines' }).textContent;

test('what is chosen is seen at once, stands in the address and in the lines to copy', async () => {
  const { user } = await show(<WidgetPage />, { address: '/widget?from=pic:1&language=it' });
  await screen.findByRole('button', { name: 'Leave out name of pic:1' });
  expect(lines()).toBe(
    `<way-finder from="pic:1" language="it"></way-finder>\n<script src="${location.origin}/widget.js" async></script>`,
  );
  await user.click(screen.getByRole('button', { name: /Colours/ }));
  await user.click(await screen.findByRole('option', { name: 'Dark' }));
  expect(location.search).toBe('?from=pic%3A1&language=it&theme=dark');
  expect(lines()).toContain('<way-finder from="pic:1" language="it" theme="dark"></way-finder>');
  expect(frameOf(preview()).src).toBe(`${location.origin}/embed/ways?from=pic%3A1&theme=dark&lang=it`);
  await user.click(screen.getByRole('button', { name: 'Leave out name of pic:1' }));
  await screen.findByText('Without one it is name of pic:home. Visitors can choose another.');
  expect(preview().hasAttribute('from')).toBe(false);
});

test('every widget is read as it was written, in an address and as attributes', () => {
  const id = fc.option(fc.string({ minLength: 1 }));
  const widget: fc.Arbitrary<Widget> = fc.record({
    ...{ from: id, to: id },
    language: fc.constantFrom('en', 'it', null),
    theme: fc.constantFrom('light', 'dark', null),
  });
  fc.assert(
    fc.property(widget, (one) => {
      expect(readWidget(new URLSearchParams(new URLSearchParams(writeWidget(one)).toString()))).toEqual(one);
      const [first = ''] = widgetLines(one, 'https://x').split('></way-finder>');
      const attributes = [...first.matchAll(/ (\w+)="([^"]*)"/g)].map(([, name, value = '']) => [
        name,
        value.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
      ]);
      expect(attributes).toEqual(writeWidget(one));
    }),
  );
});
