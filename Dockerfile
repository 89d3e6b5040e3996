FROM node:20-slim AS pages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY tsconfig.json ./
COPY web web
RUN npm run build

FROM node:20-slim
WORKDIR /app
ENV NODE_ENV=production
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY schema schema
COPY src src
COPY seed seed
COPY database database
COPY tsconfig.json ./
COPY --from=pages /app/web/dist web/dist
USER node
EXPOSE 4000
CMD ["node", "--heap-growing-percent=40", "--import", "tsx", "src/main.ts"]
