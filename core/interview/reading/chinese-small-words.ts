/**
 * Words of folded Chinese that say nothing of a field: who speaks, that they speak, think, know or ask, how much and when, and what the sitting
 * itself is made of. The longer ones first.
 */
const smallWords =
  /面试官|为什么|怎么样|怎么办|能不能|可不可以|是不是|有没有|要不要|对不对|行不行|好不好|知不知道|说实话|老实说|不好意思|没关系|没问题|不清楚|不知道|不确定|不太|不大|一点点|有一点|一会儿|等会儿|待会儿|这样子|脑子|思路|头绪|印象|概念|知识|范围|方向|要点|点子|提示|线索|意思|意义|题目|问题|回答|答案|正确|标准|满意|合适|面试|部分|内容|东西|事情|情况|时候|时间|分钟|小时|刚才|刚刚|现在|今天|以前|之前|之后|后面|前面|上面|下面|开始|结束|继续|停止|暂停|放弃|弃权|跳过|跳到|重新|重来|补充|漏|遗漏|明白|理解|了解|清楚|知道|记得|忘记|忘|懂|熟悉|熟|觉得|认为|以为|希望|想要|想|考虑|思考|回忆|琢磨|组织|整理|语言|紧张|尴尬|激动|抱歉|对不起|谢谢|感谢|辛苦|麻烦|打扰|早上|上午|下午|晚上|你好|您好|再见|拜拜|手机|电话|网络|声音|麦克风|摄像头|屏幕|路上|外面|天气|我们|咱们|你们|您们|他们|大家|自己|咱|我|你|您|他|她|这里|这儿|那里|那儿|哪里|哪儿|这个|那个|这些|那些|这样|那样|这么|那么|什么|怎么|多少|多久|多长|哪个|谁|几|一下|一些|一点|一个|一次|一遍|一句|一会|有点|有些|可能|大概|差不多|基本上|基本|主要|其实|确实|真的|完全|根本|实在|非常|特别|比较|已经|马上|立刻|直接|应该|可以|需要|必须|没有|没法|别的|其他|另外|还是|或者|但是|不过|因为|所以|如果|然后|而且|只是|就是|不是|说|讲|聊|谈|问|答|听|看|写|发|给|让|请|帮|叫|来|去|走|等|稍|先|再|又|也|都|还|就|才|只|很|太|真|挺|好|对|行|是|有|在|到|从|把|被|和|跟|与|用|要|得|会|能|敢|别|不|没|了|的|地|着|过|吧|吗|呢|啊|哦|嗯|呃|哈|呀|嘛|啥|这|那|哪|个|道|题|次|遍|句|点|下|上|里|中|多|少|大|小|难|乱|绕|乱说|一|二|两|三|四|五|六|七|八|九|十|半|完|块|跟|往|往下|超出|出/gu;

/** A figure, a term in Latin letters, or what belongs to a story: a statement, whatever stands beside it. */
const states =
  /\d|[a-z]{2,}|[一二两三四五六七八九十百千万半几](?:多|来)?(?:倍|成|亿|天|周|个月|年|个?人|张|台|套|项|步|层|秒)|百分之|当时|那时|后来|于是|结果|最终/u;

/** Fewer characters of its own are no statement. */
const fewestOwn = 3;

/** Whether a folded text in Chinese has next to nothing but small words, and neither a figure nor a term in Latin letters. */
export function saysNothingInChinese(text: string): boolean {
  if (!/\p{Script=Han}/u.test(text) || states.test(text)) return false;
  const own = text.replaceAll(smallWords, "").match(/\p{Script=Han}/gu)?.length ?? 0;
  return own < fewestOwn;
}
