# One image for the app and the worker; see compose.yaml and deploy/kubernetes.yaml.
FROM node:24-bookworm-slim
WORKDIR /app
RUN chown node:node /app
USER node
COPY --chown=node:node . .
# Brings the dependencies and builds, exactly as `npm start` would.
RUN node cli/bootstrap.mjs build
ENV NODE_ENV=production
EXPOSE 3000
CMD ["node", "cli/bootstrap.mjs", "start", "--host", "0.0.0.0"]
