const numbering =
  /^(?:\(?\d{1,3}(?:\.\d{1,3})*[.):、．：](?!\d)\s*|[（(][\d一二三四五六七八九十]{1,3}[）)]\s*|[一二三四五六七八九十]{1,3}[、.．]\s*|第[\d一二三四五六七八九十百]{1,4}[、.：:章节题部分个]{1,2}\s*|[IVX]{1,5}[.)]\s+|[•●▪◦·‣–—-]\s+|\p{Extended_Pictographic}\uFE0F?\s*|\[[ xX]\]\s+)/u;

/** Without a number, bullet or check box before it. */
export function withoutNumber(text: string): string {
  let rest = text;
  for (let round = 0; round < 3; round++) {
    const shorter = rest.replace(numbering, "");
    if (shorter === rest || shorter === "") break;
    rest = shorter;
  }
  return rest;
}

/** Whether the text begins with a list number or bullet that Markdown did not read as one. */
export function isNumbered(text: string): boolean {
  return numbering.test(text);
}
