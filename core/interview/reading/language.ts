import { stopWords } from "../../text/stop-words";

const words = (list: string) => new Set(list.split(/\s+/u));

/** Function words that English does not have, of the languages that share its letters. */
const functionWords: readonly ReadonlySet<string>[] = [
  words(
    "der die das und ist nicht ich ein eine einen mit von für auf wird werden haben wir sich dass auch aber würde habe sagen war bei nach wenn dann kein oder den dem zu im sind kann weiß",
  ),
  words(
    "le la les des est une que qui dans pour pas avec nous vous je ne sur sont mais cette avons était ai fait au du et il elle c'est j'ai sais",
  ),
  words(
    "el los las es una que por para con no se del pero como más yo está son este nuestro y en lo mi tengo sé tuvimos muy era fue",
  ),
  words(
    "il gli che è non per con una della sono ma come questo nel anche io di ho più abbiamo avevamo tra poco mio era",
  ),
  words("ik het een dat niet zijn wij deze maar met voor alleen binnen denk heb hebben"),
  words("o os as é uma que não para com dos mas como eu está são este nosso em do da no tenho sei"),
];

/** Of these, words that English notes may hold as well. */
const shared = words(
  "per no con come me do os as in so die den des une a e o para war is son era mi non met",
);

const han = /\p{Script=Han}/gu;
const otherScripts =
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Thai}]/gu;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** About how many words of Chinese, of English (or another Latin script), and of further scripts the text has. */
function shares(text: string) {
  return {
    chinese: count(text, han) / 1.7,
    latin: count(text, /[a-z']+/gu),
    other: count(text, otherScripts) / 4,
  };
}

/** Latin letters, but the small words are another language's. */
function isOtherLatin(text: string): boolean {
  const all = text.match(/[\p{Script=Latin}']+/gu) ?? [];
  const english = all.filter((word) => stopWords.has(word)).length;
  const foreign = Math.max(...functionWords.map((list) => all.filter((word) => list.has(word)).length));
  if (foreign >= 3 && foreign > 1.5 * english) return true;
  const telling = Math.max(
    ...functionWords.map((list) => new Set(all.filter((word) => list.has(word) && !shared.has(word))).size),
  );
  return english === 0 && telling >= 2;
}

/**
 * Whether a folded text is in another language than the given one (BCP 47; all but Chinese are read as English). Terms of
 * another language inside a sentence are fine: it is the sentence that counts.
 */
export function isOtherLanguage(text: string, language: string): boolean {
  const { chinese, latin, other } = shares(text);
  if (other >= 2 && other > latin + chinese) return true;
  if (language.startsWith("zh")) return chinese === 0 && (latin >= 12 || isOtherLatin(text));
  return (chinese >= 3 && chinese > latin) || isOtherLatin(text);
}

const spoken: readonly [string, string][] = [
  ["en", "english|英文|英语"],
  ["zh", "chinese|mandarin|中文|汉语|普通话"],
  [
    "",
    "german|french|spanish|italian|russian|japanese|korean|hindi|my (?:native|mother|own) (?:language|tongue)|德语|法语|日语|我的母语",
  ],
];

/** Whether a folded text wants to speak another language than those given (BCP 47). */
export function asksForLanguage(text: string, languages: readonly string[]): boolean {
  const others = spoken.filter(([code]) => !languages.some((language) => language.startsWith(code || "?")));
  const names = others.map(([, words]) => words).join("|");
  return new RegExp(
    `\\b(?:can|could|may|shall|should|let'?s|prefer|rather|like to|want to|is it ok\\w*|do you (?:speak|mind))\\b.{0,50}\\b(?:${names})\\b|(?:可以|能|想|能不能|可不可以).{0,4}(?:用|说|讲).{0,4}(?:${names})|用(?:${names}).{0,6}(?:可以|行|好)`,
    "u",
  ).test(text);
}
