import { withoutForbidden } from './withoutForbidden.ts';

/** The text as XML 1.0 and HTML have it, without characters that the first cannot hold. */
export function escapeXml(text: string): string {
  return withoutForbidden(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
