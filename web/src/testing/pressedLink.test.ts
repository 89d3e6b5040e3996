import { expect, test } from 'vitest';

test.each(['blob:x', '/elsewhere', 'https://x.example/'])(
  'a pressed link to %s leaves the window to the tests that come',
  async (address) => {
    history.replaceState(null, '', '/here');
    const [{ href }, all] = [location, window];
    const link = document.createElement('a');
    link.href = address;
    link.download = 'file';
    document.body.append(link);
    link.click();
    link.remove();
    // Only then would happy-dom have gone there.
    await new Promise((resolve) => void setTimeout(resolve));
    expect([location.href, document.defaultView === all]).toEqual([href, true]);
    history.pushState(null, '', '/there');
    expect(location.pathname).toBe('/there');
  },
);
