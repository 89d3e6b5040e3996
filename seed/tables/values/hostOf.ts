/**
 * The host of an address, in ASCII: `www.xn--agenziamobilit-tgb.roma.it`; undefined where the text is no address.
 * `URL.canParse` is not used: in Node 20 its compiled form refuses every letter with an accent.
 */
export function hostOf(address: string): string | undefined {
  try {
    return new URL(address).hostname;
  } catch {
    return undefined;
  }
}
