/** "讲得很透", "走得漂亮": how something was done; words that end in 得 by themselves aside. */
const complement =
  /(?<![觉记值晓获取使显懂免不舍赢所])得(?:很|真|非常|特别|相当|十分|头头是道|如此|这么|那么)?[\p{Script=Han}]{1,4}[。！，!,]?$/u;
/** A degree before what is said of it, at the end of a clause: "相当高明". */
const degree =
  /(?:相当|十分(?!钟)|非常|颇为?|格外|太|真)(?!正|的|实|是|人)[\p{Script=Han}]{2,4}[。！，!,]?$|^真是/u;
/** "让人眼前一亮", "令人佩服", "让我很满意": what it does to the listener, a person's own next step aside. */
const affects =
  /(?:让|令|叫)(?:人|我)(?!们|想|再|来|先|换|问|接|从|回|把|了解|看看|知道|说|听|往|转|进|补|确认|弄|理解|谈|聊|还|在|用)/u;
const aboutYou =
  /(?:听|看)得出|不难看出|足见|(?:您|你)?(?:功底|行家|高手|专家|内行|老手)|难得(?:听|见|有)|不(?:容易|简单)[。！!]?$/u;
const agrees =
  /我(?:完全|非常|很|十分)?(?:同意|赞同|认同|服了|喜欢|欣赏)|(?:正|就)是(?:我|我们)(?:想|所?需|要)|好样的/u;

/** Whether a Chinese sentence that asks nothing appraises by its grammar; see `evaluative.ts`. */
export function isEvaluativeInChinese(folded: string): boolean {
  return [complement, degree, affects, aboutYou, agrees].some((pattern) => pattern.test(folded.trim()));
}
