/**
 * The script that other sites load: `<way-finder>` shows the ways in a frame of its own, as high as what is in it. Nothing
 * of the site is read but the attributes and the language, and nothing of it is changed outside the element.
 */
import { FRAME_ADDRESS, HEIGHT_MESSAGE, type HeightMessage } from './message.ts';

const { currentScript } = document;
/** The product: wherever this script came from. */
const PRODUCT = new URL(currentScript instanceof HTMLScriptElement ? currentScript.src : location.href).origin;
/** Until the frame tells its height, and the most that it may take. Pixels. */
const [FIRST_HEIGHT, MOST_HEIGHT] = [300, 3_000];
/** The names of the frame for readers who do not see it. */
const TITLES = { en: 'Find a way to an organisation', it: 'Trova un percorso verso un’organizzazione' };
const STYLES = ':host { display: block } iframe { display: block; box-sizing: border-box; width: 100% }';

class WayFinder extends HTMLElement {
  static readonly observedAttributes = ['from', 'to', 'language', 'theme'];
  readonly #frame = document.createElement('iframe');

  constructor() {
    super();
    const styles = new CSSStyleSheet();
    styles.replaceSync(STYLES);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styles];
    const { style } = this.#frame;
    style.height = `${FIRST_HEIGHT}px`;
    style.border = '1px solid rgb(127 140 134 / 45%)';
    style.borderRadius = '12px';
    this.#frame.loading = 'lazy';
    root.append(this.#frame);
  }

  connectedCallback(): void {
    addEventListener('message', this.#fit);
    this.#load();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#fit);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#load();
  }

  #load(): void {
    const language = this.#language();
    const address = new URL(FRAME_ADDRESS, PRODUCT);
    for (const name of ['from', 'to', 'theme']) {
      const value = this.getAttribute(name);
      if (value) address.searchParams.set(name, value);
    }
    address.searchParams.set('lang', language);
    this.#frame.title = TITLES[language];
    // The same address again would begin anew.
    if (this.#frame.src !== address.href) this.#frame.src = address.href;
  }

  #language(): keyof typeof TITLES {
    const asked = this.getAttribute('language') || this.closest('[lang]')?.getAttribute('lang');
    return asked?.slice(0, 2).toLowerCase() === 'it' ? 'it' : 'en';
  }

  /** Takes the height from its own frame alone, whatever other frames and scripts of the page say. */
  readonly #fit = ({ data, origin, source }: MessageEvent<unknown>): void => {
    if (origin !== PRODUCT || source !== this.#frame.contentWindow || !isHeight(data)) return;
    // Two for the border.
    this.#frame.style.height = `${Math.min(data.height, MOST_HEIGHT) + 2}px`;
  };
}

function isHeight(data: unknown): data is HeightMessage {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('height' in data)) return false;
  return data.type === HEIGHT_MESSAGE && typeof data.height === 'number' && data.height > 0;
}

if (!customElements.get('way-finder')) customElements.define('way-finder', WayFinder);
