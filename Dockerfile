ARG NODE_IMAGE=node:20-slim
FROM ${NODE_IMAGE} AS built
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY tsconfig.json start.ts ./
COPY rules rules
COPY src src
COPY seed seed
COPY database database
COPY web web
COPY docs docs
RUN npm run build

FROM ${NODE_IMAGE}
WORKDIR /app
ENV NODE_ENV=production
COPY package.json package-lock.json ./
# The one package that is not free, and that the built server does without (docs/decisions/2026-11-30-licences.md).
RUN npm ci --omit=dev && rm -r node_modules/@apollo/federation-internals node_modules/@apollo/subgraph
COPY schema schema
COPY src src
COPY seed seed
COPY database database
COPY client client
COPY mcp mcp
COPY forecast forecast
COPY tsconfig.json start.ts ./
COPY rules rules
COPY --from=built /app/dist dist
COPY --from=built /app/web/dist web/dist
# The one folder that the process writes to: the graph in memory is kept there for the next start.
RUN mkdir -m 700 /var/lib/graph && chown node:node /var/lib/graph
ENV SNAPSHOT_FILE=/var/lib/graph/snapshot
ENV FORECASTS_FOLDER=/var/lib/graph/forecasts
VOLUME /var/lib/graph
USER node
EXPOSE 4000
CMD ["node", "dist/start.js"]
