import { afterEach, beforeEach, expect, test } from 'vitest';
import { frameOf, stubFrames } from '../testing/stubFrames.ts';
import './wayFinder.ts';

beforeEach(stubFrames);
afterEach(() => {
  document.body.innerHTML = '';
  document.documentElement.removeAttribute('lang');
});

const PRODUCT = location.origin;
function put(html: string): HTMLIFrameElement {
  document.body.innerHTML = html;
  return frameOf(document.querySelector('way-finder')!);
}
const tell = (data: unknown, from: { origin?: string; source: unknown }): void => {
  const source = from.source as MessageEventSource;
  window.dispatchEvent(new MessageEvent('message', { data, origin: from.origin ?? PRODUCT, source }));
};
const high = (height: unknown) => ({ type: 'way-finder:height', height });

test('attributes become the address, and the language that of the page where none is given', () => {
  const given = put('<div lang="it-IT"><way-finder from="pic:1&amp;x" language="en" theme="dark"></way-finder></div>');
  expect(given.src).toBe(`${PRODUCT}/embed/ways?from=pic%3A1%26x&theme=dark&lang=en`);
  expect(given.title).toBe('Find a way to an organisation');
  const ofPage = put('<div lang="it-IT"><way-finder to="pic:2"></way-finder></div>');
  expect(ofPage.src).toBe(`${PRODUCT}/embed/ways?to=pic%3A2&lang=it`);
  expect(ofPage.title).toBe('Trova un percorso verso un’organizzazione');
  document.documentElement.lang = 'de';
  expect(put('<way-finder></way-finder>').src).toBe(`${PRODUCT}/embed/ways?lang=en`);
});

test('an attribute that changes changes the frame', () => {
  const frame = put('<way-finder from="pic:1"></way-finder>');
  document.querySelector('way-finder')!.setAttribute('from', 'pic:2');
  expect(frame.src).toBe(`${PRODUCT}/embed/ways?from=pic%3A2&lang=en`);
});

test('a frame is as high as it tells, and of two each as high as its own', () => {
  document.body.innerHTML = '<way-finder></way-finder><way-finder to="pic:2"></way-finder>';
  const [first, second] = [...document.querySelectorAll('way-finder')].map(frameOf);
  tell(high(412), { source: second!.contentWindow });
  expect([first!.style.height, second!.style.height]).toEqual(['300px', '414px']);
});

test('nobody else tells the height: no other frame, origin or message, and none makes it endless', () => {
  const frame = put('<way-finder></way-finder>');
  const own = frame.contentWindow;
  tell(high(400), { source: window });
  tell(high(400), { source: own, origin: 'https://elsewhere.example' });
  for (const data of [
    null,
    'way-finder:height',
    { height: 400 },
    { ...high(400), type: 'other' },
    high('400'),
    high(-1),
    high(NaN),
  ])
    tell(data, { source: own });
  expect(frame.style.height).toBe('300px');
  tell(high(1e9), { source: own });
  expect(frame.style.height).toBe('3002px');
});

test('once it is taken away it listens no more', () => {
  const frame = put('<way-finder></way-finder>');
  const own = frame.contentWindow;
  document.querySelector('way-finder')!.remove();
  tell(high(400), { source: own });
  expect(frame.style.height).toBe('300px');
});
