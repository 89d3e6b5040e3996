import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode } from 'graphql';

/**
 * Of all documents kept, as JSON. In memory a parsed document takes some four times its JSON, for its tokens stay with it:
 * with Apollo's own 30 MB a client that writes its values into the text instead of into variables takes 130 MB for good.
 */
const MOST_BYTES = 4 * 1024 * 1024;

/** Documents that were parsed and checked, so that one which is asked again is not parsed again; the least recently asked go. */
export function keptDocuments(): InMemoryLRUCache<DocumentNode> {
  return new InMemoryLRUCache<DocumentNode>({ maxSize: MOST_BYTES });
}
