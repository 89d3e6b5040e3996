import { useParams } from 'wouter';

/** The identifier that the address of a page names. The router leaves `/` and its like as they were escaped, and all of an address that was cut. */
export function usePageId(): string {
  const { id = '' } = useParams();
  return id.replace(/%[0-9A-F]{2}/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
}
