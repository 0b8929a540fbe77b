import { lead, rx } from "./compose";

const mine = "my (?:own )?questions|the part where i (?:can |get to )?ask|my (?:part|turn)";
const few = "(?:some|a few|a couple of|several|my|my own|some of my) questions";
const may =
  "(?:can|could|may|might|shall|when can|when may|when do|when will) (?:i|we)|let me|let's|let us|i(?:'d| would) (?:like|love|prefer) to|i(?:'d| would) rather|i want to|(?:if|for) (?:i|we|me to)";
const soon =
  "now|just|already|please|quickly|finally|first|get to|also|then|on|over|ahead|right|straight|directly|you|to";
const goes = "move|go|get|come|switch|skip|jump|turn|proceed|do|take|have";

/** A longer sentence has more to say than this. */
const mostWords = 18;
/** What a question is about is a question of its own. */
const onSomething = /\bquestions? (?:about|on|regarding|concerning|to|of the)\b/u;

const english: readonly RegExp[] = [
  rx`\b(?:${may})(?: (?:${soon}))* (?:ask|asked|put|pose)(?: (?:${soon}))* (?:${few}|mine)\b`,
  rx`\b(?:${may})(?: (?:${soon}))* (?:${goes})(?: (?:${soon}))* (?:${mine})\b`,
  rx`\b(?:is|isn't|is it|it's|it is) (?:it |now |not )*my turn (?:to ask|for (?:my )?questions)\b|\btime for my (?:own )?questions\b`,
  rx`\b(?:${may}) (?:please )?(?:stop|pause|interrupt|break|end) (?:\w+ ){0,2}for my (?:own )?questions\b`,
  rx`^${lead}(?:(?:what|how) about )?my (?:own )?questions(?:[ ,?.!]|now|please|then|first)*$`,
  rx`\bi(?:'ve| have| also have| still have)(?: got)? ${few}(?: for you| to ask| of my own)\b`,
];

const chineseEnd = "(?:的?(?:环节|时间|部分))?了?(?:[,，]?(?:可以|行|好)?(?:吗|么|呢|吧))?[?？。!！]*$";
const chinese: readonly RegExp[] = [
  rx`(?:能|可以|想|什么时候|何时|该|要)[\p{Script=Han}]{0,8}(?:提问|问问题|问(?:你|您)?们?(?:一些|几个|我(?:自己)?的)[\p{Script=Han}]{0,10}问题)${chineseEnd}`,
  rx`(?:进入|到)[\p{Script=Han}]{0,4}(?:我(?:自己)?的问题|提问|反问)${chineseEnd}`,
  rx`我[也还]?有(?:几个|一些|些)(?:自己的)?问题(?:想|要)*(?:问|请教)[你您]们?[。.!！]*$`,
];

/** Whether a folded sentence wants to come to the candidate's own questions, whatever these are. */
export function wantsOwnQuestions(sentence: string): boolean {
  if (chinese.some((pattern) => pattern.test(sentence))) return true;
  if (sentence.split(" ").length > mostWords || onSomething.test(sentence)) return false;
  return english.some((pattern) => pattern.test(sentence));
}
