/** What a person sees at `/`: where to ask and what. `host`: as the browser asked for it. */
export function welcomePage(host: string): string {
  return PAGE.replace('HOST', host.replace(/[^\w.:[\]-]/g, ''));
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Life-sciences knowledge graph</title>
<style>
  body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1.25rem; color: #1c2430; background: #fbfbfa; }
  h1 { font-size: 1.6rem; line-height: 1.25; }
  pre { padding: 1rem; overflow-x: auto; background: #eef1f0; border-radius: .5rem; font-size: .9rem; }
  @media (prefers-color-scheme: dark) { body { color: #e6e9ec; background: #14181d; } pre { background: #1f262d; } }
</style>
</head>
<body>
<h1>Who can introduce us, and who pays for what?</h1>
<p>A GraphQL knowledge graph of a life-sciences ecosystem. Questions go to <code>POST /graphql</code>; any GraphQL client reads the whole schema from there.</p>
<pre tabindex="0">curl http://HOST/graphql -H 'content-type: application/json' -d '{"query":
  "{ partnershipPaths(to: \\"pic:999981731\\") { paths { score explanation } } }"}'</pre>
</body>
</html>
`.trim();
