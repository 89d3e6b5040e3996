import type { FastifyHelmetOptions } from '@fastify/helmet';

/** Nothing from elsewhere, no script in the document; plain HTTP stays what it is, for whoever serves it in a network of their own. */
export const CONTENT_SECURITY_POLICY = {
  directives: {
    'font-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'upgrade-insecure-requests': null,
  },
};

/**
 * The headers of the page that any site may show in a frame. A site around it could have its visitors press in it what they do
 * not see: so nothing is there to press that matters. Nobody logs in, no cookie is set or read, the endpoint changes
 * nothing, and every link opens a tab of its own. All other pages, which keep lists, stay forbidden.
 */
export const FRAMED: FastifyHelmetOptions = {
  contentSecurityPolicy: { directives: { ...CONTENT_SECURITY_POLICY.directives, 'frame-ancestors': ['*'] } },
  frameguard: false,
};
