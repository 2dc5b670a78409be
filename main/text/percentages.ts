/**
 * What makes a percentage of the number before it: the sign, or the word in English, Russian, Kazakh and Kyrgyz (пайыз), Uzbek (foiz,
 * фоиз) or Tajik (фоиз, дарсад) in any of its cases. Sticky; in lower case or with capitals.
 */
const sign =
  /\s?[%％٪﹪]|[\s-](?:per\s?cent|pct|процент\p{L}{0,3}|пайыз\p{L}{0,7}|foiz\p{L}{0,7}|(?:фоиз|дарсад)\p{L}{0,7})(?![\p{L}\p{M}\p{N}])/iuy

/** Where what makes a percentage of a number ends, which ends at `at`; null where there is no such thing. UTF-16 code units. */
export function endOfPercentage(text: string, at: number): number | null {
  sign.lastIndex = at
  return sign.test(text) ? sign.lastIndex : null
}
