# Build:  docker build -t imr-search .
# Run:    see docs/operations.md, "In a container"

FROM node:20-slim AS build
WORKDIR /app
COPY . .
# Installs and builds; then what only building needs goes.
RUN npm ci && npm prune --omit=dev --ignore-scripts && rm -rf bench test web src .ci

FROM node:20-slim
ENV NODE_ENV=production IMR_HOST=0.0.0.0 IMR_INDEX_DIR=/data/index IMR_KEYS_FILE=/data/keys.json
COPY --from=build --chown=root:root /app /app
RUN mkdir /data && chown node:node /data
WORKDIR /app
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.IMR_PORT || 8080) + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/dist/cli/main.js"]
CMD ["serve"]
