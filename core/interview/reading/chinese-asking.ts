/** The employer, its people and what it offers; "我们" is the candidate's own. */
const employer =
  /你们|贵(?:司|公司|团队|部门|方|组)|咱们?(?:这边|这里|组|团队|公司|部门)|团队|公司|部门|岗位|职位|领导|上级|同事|试用期|年终奖|奖金|薪[资水酬]|工资|福利|年假|社保|入职|加班|出差|面试|[你您](?:在|到|来)(?:这家?|这里|这边|公司)|[你您](?:自己|平时|本人)/u;
/** What is about the question itself, or how it may be answered, or about one's own past. */
const ofQuestion =
  /是指|指的|意思|例子|举例|题目|这[个道]?(?:问)?题|我(?:可以|应该|能|要|需要|得|该)|^(?:可以|需要|要|应该|能不能|是不是要|能)|(?:上一?家|以前|之前|前一?家|原来|自己)的?(?:公司|团队|部门|同事|领导)/u;

const asking = /[?？]|[吗呢][。.!！]*$|(?:多少|几个|什么|怎么|哪|多大|多久)[\p{Script=Han}]{0,6}[。.]*$/u;

/** A question of the candidate's own about the job, the people or the firm. */
export function asksAboutEmployer(sentence: string): boolean {
  return employer.test(sentence) && asking.test(sentence) && !ofQuestion.test(sentence);
}
