import { isRecent } from "./node.mjs";

const networkErrors = ["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENETUNREACH"];
networkErrors.push("EHOSTUNREACH", "ENOTCACHED", "SOCKET_TIMEOUT", "FETCH_ERROR");

/**
 * Whether npm failed because it could not reach its registry.
 * @param {string} output of npm
 */
export function isOffline(output) {
  return networkErrors.some((code) => output.includes(code));
}

/**
 * What to tell of an installation that failed.
 * @param {string} output of npm
 * @param {string} nodeVersion as in `process.versions.node`
 */
export function explainFailure(output, nodeVersion) {
  if (output.includes("ENOSPC")) {
    return "The dependencies could not be installed: the disk is full; free some space and start again.";
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return "The dependencies could not be installed: this folder can't be written; give yourself the right to write here, or clone into a folder of your own.";
  }
  if (!isOffline(output)) return `The dependencies could not be installed; npm says:\n${output.trim()}`;
  return isRecent(nodeVersion)
    ? "The dependencies could not be fetched: the npm registry is out of reach; connect to it once and start again."
    : `Node ${nodeVersion} is too old for Rehearsal, and neither a newer one nor the dependencies could be fetched: the npm registry is out of reach; connect to it once and start again.`;
}
