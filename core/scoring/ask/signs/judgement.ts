import type { AskedText } from "../asked-text";
import { absent, type Detect, finds, findsInAsks, present, type Sign } from "../sign";

/** The most or the least of something: the other has to weigh. */
export const superlative: Detect = finds(
  /\b(?:biggest|hardest|best|worst|toughest|trickiest|main|greatest|largest|smallest|fastest|slowest|most|least|favou?rite|number one|(?:break|fix|protect|change|tackle|do|go|solve|fail|drop|improve) first)\b/giu,
);

/** What would be if: no manual has the answer. */
export const counterfactual: Detect = findsInAsks(
  /\b(?:would (?:you(?! (?:say|describe|tell|mind|like to|explain)\b)|have|make|happen|break|need|change|still)|wouldn['’]t|you would|(?:you|he|she|they)['’]d|if you could|could (?:still|the person|someone|have)|hope|wish(?:ed)?|undo|rebuild|redo|do differently)\b/iu,
);

/** Two goods or two ways that stand against each other. */
export const tension: Detect = finds(
  /\b(?:trade-?offs?|conflict\w*|versus|vs|rather than|instead of|balanc\w+|draw the line|drew the line|collid\w+|which of|compromise|prioriti[sz]\w+|tension|either|without losing|at the expense|on the one hand|differ(?:s|ent|ently)?|both want|protect|dilemma)\b/giu,
);

/** A decision, and what led to it. */
export const decision: Detect = finds(
  /\b(?:decid\w+|decisions?|cho(?:ice|ose|se|sen)|drove|made you|gets to (?:say|decide)|who (?:owns|decides)|has the (?:last|final)|authority|own roadmap|turn around|chang\w+ (?:your|its|their|his|her|my) mind|reason)\b/giu,
);

/** One time that it happened. */
export const episode: Detect = finds(
  /\b(?:(?:the )?last (?:time|year|quarter|month|week|incident|project|release|one)|in the last|recent(?:ly)?|so far|until (?:now|today)|already (?:tr(?:y|ied)|had)|ever|story|example|happened|turned out|ended up|used to|(?:went|gone|go|goes) wrong|has that|looked)\b/giu,
);

/** What failed, hurts or is doubted. */
export const trouble: Detect = finds(
  /\b(?:surpris\w+|regret\w*|mistakes?|wrong|fail\w*|undo|struggl\w+|pain\w*|hurts?|worr\w+|afraid|keeps? you|disagree\w*|difficult\w*|challeng\w+|frustrat\w*|problems?|trust|late|break\w*|not functioned|doesn['’]t (?:work|get)|takes? back|left again|worse|bottlenecks?|risk\w*|obstacles?|downsides?|stuck|slow(?:er)?|cost you)\b/giu,
);

/** The other's own view, taste or memory. */
export const opinion: Detect = finds(
  /\b(?:do you (?:think|see|feel|believe|like|enjoy)|in your (?:view|opinion|experience|eyes)|you personally|what made you|why did you|have you learn(?:ed|t)|you(?:['’]ve| have)? learn(?:ed|t)|happy with|proud|enjoy|excites? you|surpris\w+ you|see(?:ing)? the future|feel)\b/giu,
);

/** What success or failure in this post looks like. */
export const success: Detect = finds(
  /\b(?:success\w*|succeed\w*|look like|great decision|settled in|do(?:es)? well|thriv\w+|measured|first (?:\p{L}+ )?(?:days|weeks|months|year|half year)|half year|in a year|in (?:six|three|twelve) months|expect\w*)\b/giu,
);

/** The forms of the single questions. */
function share(form: AskedText["asks"][number]["form"]): Detect {
  return ({ asks }): Sign => {
    const first = asks.find((ask) => ask.form === form);
    return first
      ? { value: asks.filter((ask) => ask.form === form).length / asks.length, span: first }
      : absent;
  };
}
export const polar = share("polar");
export const choice = share("choice");
export const fact = share("fact");
export const open = share("open");

/** Asks why or how something came about. */
export const explanation: Detect = ({ text, asks }) => {
  const ask = asks.find(({ start, end }) =>
    /^(?:how(?! (?:many|much|long|often|far|big|large|old|fast|soon)\b)|why|what (?:drove|made|makes|happen))/iu.test(
      text.slice(start, end),
    ),
  );
  return ask ? present(ask) : absent;
};

const kinds = [superlative, counterfactual, tension, decision, episode, trouble, opinion, success];

/** How many different ways it has of asking for more than a fact. */
export const insight: Detect = (asked, context) => {
  const found = kinds.map((detect) => detect(asked, context)).filter(({ value }) => value > 0);
  return { value: Math.min(3, found.length), span: found[0]?.span ?? null };
};
