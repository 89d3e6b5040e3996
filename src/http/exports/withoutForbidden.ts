const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The text without the characters that XML 1.0 cannot hold, escaped or not. */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}
