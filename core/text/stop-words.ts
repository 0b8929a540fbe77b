/**
 * Words that carry no claim by themselves. Words of direction and quantity (only, outside, before, across, all,
 * each …) are deliberately absent: they decide what a sentence claims. Negation is read by `negation.ts`.
 */
const list = `a an the this that these those there here it its i me my mine we us our ours you your yours he him his she her
hers they them their theirs who whom whose which what when where how why be is are was were been being am do does did doing
done have has had having can could may might shall should will would must of to in on at by for from with as into onto
about than then so such and or but if because while although though also too very really quite just like well okay ok yes yeah
um uh er ah oh hmm actually basically kind sort thing things stuff something anything everything someone somebody get gets
let lets us's etc eg ie i'm i've i'd i'll it's that's there's we're we've we'd you're you've they're he's she's what's who's
one's let's some any more most much many lot lots bit still even ever already again now however therefore thus hence
mean means say says said think know see look go goes going want wants need needs use uses used using make makes made
put take takes way ways case cases example instance e g i e etcetera whether upon per via vs versus rather pretty maybe perhaps
not no never neither nor none without cannot don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't`;

export const stopWords: ReadonlySet<string> = new Set(list.split(/\s+/u));

/** Whether a lower-case word carries no claim by itself. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
