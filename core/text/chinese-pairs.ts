/** Characters that hold sentences together; a pair with one of them in it carries no claim. */
const particles =
  /[的了是在和就也都而及与或着过吗呢吧啊呀把被让给对从到这那我你您他她它们个一不没有会要能可以上下中里说为之其么什如何请很再又还只最更后前时但所因果]/u;

/** Han characters that stand next to each other. */
const run = /\p{Script=Han}{2,}/gu;

/**
 * Every two neighbouring Chinese characters of a text that carry something. Words of Chinese are mostly two characters long and not set
 * apart, so that pairs stand for them, as in indexes of Chinese texts.
 */
export function chinesePairs(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const [characters] of text.matchAll(run)) {
    const each = [...characters];
    for (let at = 1; at < each.length; at++) {
      const pair = `${each[at - 1]}${each[at]}`;
      if (!particles.test(pair)) pairs.add(pair);
    }
  }
  return pairs;
}
