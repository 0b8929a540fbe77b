import type { Guide, Question } from "../../guide/guide";
import type { Token } from "../../text/tokens";
import {
  contentTokens,
  guideVocabulary,
  isTelling,
  isWorkWord,
  questionVocabulary,
  stemsOf,
  tellsOfOneself,
} from "./vocabulary";

/** Words of private life and small matters, which answers at work seldom need: with nothing of the question beside them, talk is off topic. */
const leisureWords = stemsOf([
  `weather rain sunny snow sunshine umbrella cat dog kitten puppy pet hamster parrot horse fish bird turtle turtles dolphin elephant
 pizza pasta burger cheese olives coffee tea beer wine cake chocolate apple banana soup dinner lunch breakfast restaurant recipe cook
 kitchen bake food eat drink hungry delicious football soccer basketball tennis golf cricket olympics stadium goalkeeper gym yoga
 marathon swim swimming hiking ski skiing bike bicycle movie film cinema actor actress netflix series episode novel poem song music
 guitar piano concert band singer dance dancing party birthday wedding wife husband girlfriend boyfriend mother father grandmother
 grandfather grandma grandpa uncle aunt cousin baby babies kids daughter holiday vacation beach sea island mountain mountains 
 tourist garden flowers tree trees hat haircut sleep dream dreams bed sofa television
 election president politician religion church horoscope zodiac astrology lottery casino joke unicorn dragon wizard
 ghost alien aliens dinosaur moon stars planet christmas easter halloween santa ice-cream candy cookie cookies painting knitting
 fishing olive saturday sunday evening yesterday tonight wet lorem ipsum dolor amet
 neighbour neighbor delicious tasty noodle rice sushi sandwich salad bread cookies steak chicken beef
 barbecue grill fridge cocktail whisky vodka pub nightclub son toddler niece nephew sister brother mom mum dad
 grandson granddaughter boyfriend marriage divorce pregnant kindergarten homework classmates puppy rabbit sheep duck
 chick lion tiger monkey snake spider butterfly zoo rose lawn waterfall volcano desert jungle camping
 backpack cruise subway government president minister parliament
 taxes democracy pope god prayer heaven bitcoin crypto ethereum lottery jackpot millionaire celebrity
 gossip meme selfie album rapper concert theatre theater  
 opera ballet chess poker videogame playstation xbox minecraft fortnite pokemon anime manga comic superhero batman spiderman wrestling
 boxing rugby volleyball hockey baseball surfing sailing skating cycling jogging referee trophy championship striker
 vitamin sleep insomnia tattoo lipstick makeup perfume
 sneakers trousers jeans sweater umbrella thunderstorm snowman humid freezing sunshine summer autumn winter easter
 thanksgiving candle balloon iceland hawaii paris london tokyo spain italy bali mallorca thailand
 couch curtain carpet bathtub plumber landlord         
 barber motorbike motorcycle scooter snowing raining grandmas messi ronaldo cup cat's hotpot dumpling dumplings pineapple sunburnt sunset sunrise rainbow picnic `,
]);

const chineseLeisure =
  /天气|下雨|猫|狗|宠物|披萨|火锅|咖啡|啤酒|蛋糕|足球|篮球|电影|电视剧|唱歌|跳舞|旅游|海边|生日|婚礼|奶奶|爷爷|女朋友|男朋友|游戏|睡觉|星座|彩票/u;

/** A row of keys rather than a word: no vowel in it, or one hand's run along the keyboard. */
const mashed = /^(?:[^aeiouy\d]{4,}|.*(?:asdf|sdfg|dfgh|qwer|wert|zxcv|xcvb|hjkl|jkl;).*|(.)\1{3,})$/u;

function hitsOf(tokens: readonly Token[], guide: Guide): number {
  const known = guideVocabulary(guide);
  const hits = tokens.filter(
    (token) => isTelling(token) && (known.has(token.stem) || isWorkWord(token.stem)),
  );
  return new Set(hits.map(({ stem }) => stem)).size;
}

/** A word that the question happens to use excuses fewer than so many of private life. */
const leisurePerOwnWord = 3;

/** Where the guide says nothing of what an answer holds, so much of one has to be of private life. */
const leisureShare = 0.25;

/** What one asks a person in private, not an interviewer. */
const privately =
  /\b(?:did you (?:see|watch|catch)|have you (?:ever )?(?:been to|seen|tried|watched|visited|eaten)|do you (?:like|play|watch|eat|drink|believe in)|what(?:'s| is) your favou?rite|are you (?:married|single))\b/u;

/** Words of private life that the guide's field doesn't use itself: a nurse's guide speaks of mothers, a carmaker's of film. */
function leisureIn(tokens: readonly Token[], text: string, guide: Guide): number {
  const words = tokens.filter(
    ({ stem }) => leisureWords.has(stem) && !guideVocabulary(guide).has(stem),
  ).length;
  return words + (chineseLeisure.test(text) ? 1 : 0) + (privately.test(text) ? 1 : 0);
}

/**
 * Whether a folded text talks of something else altogether. It takes words of private life and, where knowledge is asked for, none
 * of the question's own field, where a story is asked for, next to none of the work's: an answer that merely shares no word with the
 * guide may still be one.
 */
export function isOffTopic(text: string, guide: Guide, question: Question | null): boolean {
  const tokens = contentTokens(text);
  const leisure = leisureIn(tokens, text, guide);
  if (leisure === 0) return false;
  const vocabulary = question && questionVocabulary(question);
  if (vocabulary?.expected.size === 0 && leisure < leisureShare * tokens.length) return false;
  const own = tokens.filter(
    (token) =>
      isTelling(token) && (vocabulary?.asked.has(token.stem) || vocabulary?.expected.has(token.stem)),
  ).length;
  if (question && !tellsOfOneself(question.kind) && own === 0) return true;
  return own <= leisure / leisurePerOwnWord && hitsOf(tokens, guide) <= leisure;
}

/** Whether a folded text is no words at all, but keys struck at random. */
export function isMashed(text: string, guide: Guide): boolean {
  const tokens = contentTokens(text).filter(({ kind }) => kind === "word");
  return (
    tokens.length > 0 &&
    tokens.every(
      ({ word, stem, text: written }) =>
        mashed.test(word) && !guideVocabulary(guide).has(stem) && !/^\p{Lu}{2,}$/u.test(written),
    )
  );
}
