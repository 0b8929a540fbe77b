// How much of what is asked is done at once. What one person may ask for in a minute is counted elsewhere; this is about asking for all of it
// in the same moment, which would have each of a thousand pages take its memory, and every one wait for all others.

/** Requests of one connection that may be under way: browsers and proxies wait for each answer; some answers end a moment after they arrived. */
const mostOfOneConnection = 8;
/** Pages that are made at once; what waits for its turn takes a socket and nothing else. */
const mostPages = 24;
/** Of these, of one place: whoever asks from elsewhere meanwhile shares the processor with no more than so many. */
const mostMadeOfOnePlace = 8;
/** Pages of one place under way or in line: a school's whole class behind one address, and no thousand. */
const mostPagesOfOnePlace = 200;
/** A reader that takes its page slowly holds no turn for longer. */
const longestTurnMs = 5_000;

/** Ends connections that ask on and on without waiting for answers. @param {import("node:http").Server} server */
export function boundEachConnection(server) {
  const underWay = new WeakMap();
  server.on("request", ({ socket }, response) => {
    const count = (underWay.get(socket) ?? 0) + 1;
    underWay.set(socket, count);
    response.once("close", () => underWay.set(socket, underWay.get(socket) - 1));
    if (count > mostOfOneConnection) socket.destroy();
  });
}

/**
 * Lines pages up.
 * @returns {(place: string, response: import("node:http").ServerResponse, make: () => void) => boolean} false where too many pages of that
 * place are asked for at once
 */
export function linePagesUp() {
  /** What waits, of each place. The place that had its turn last comes last. */
  const waiting = new Map();
  const ofEach = new Map();
  const madeOfEach = new Map();
  let made = 0;
  const count = (place, change) => {
    made += change;
    const now = (madeOfEach.get(place) ?? 0) + change;
    if (now > 0) madeOfEach.set(place, now);
    else madeOfEach.delete(place);
  };
  /** Of the place that has the fewest made just now; of equals, the one that has waited for its turn the longest. */
  const nextInLine = () => {
    let place = null;
    let fewest = mostMadeOfOnePlace;
    for (const one of waiting.keys()) {
      const own = madeOfEach.get(one) ?? 0;
      if (own < fewest) [place, fewest] = [one, own];
      if (fewest === 0) break;
    }
    if (place === null) return null;
    const line = waiting.get(place);
    const first = line.shift();
    waiting.delete(place);
    if (line.length > 0) waiting.set(place, line);
    return { place, ...first };
  };
  const makeNext = () => {
    while (made < mostPages) {
      const first = nextInLine();
      if (!first) return;
      take(first);
    }
  };
  const take = ({ place, response, make }) => {
    if (response.destroyed) return;
    count(place, 1);
    let ended = false;
    const end = () => {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      count(place, -1);
      makeNext();
    };
    const timer = setTimeout(end, longestTurnMs);
    response.once("close", end);
    make();
  };
  return (place, response, make) => {
    const own = (ofEach.get(place) ?? 0) + 1;
    if (own > mostPagesOfOnePlace) return false;
    ofEach.set(place, own);
    response.once("close", () => {
      const left = ofEach.get(place) - 1;
      if (left > 0) ofEach.set(place, left);
      else ofEach.delete(place);
    });
    const line = waiting.get(place) ?? [];
    line.push({ response, make });
    waiting.set(place, line);
    makeNext();
    return true;
  };
}
