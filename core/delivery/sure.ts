/**
 * So many of the guide's words have to stand around another figure, and so sure must a misstatement be, to speak of the same thing: who joins
 * "two big tables" says nothing against a migration of 2,000.
 */
export const sure = { wordsAround: 3, misstatement: 0.8, sameThing: 0.45 };
