/**
 * What names, tags and policies may hold that a reader would not see or a terminal would obey: control characters
 * (escape sequences among them), direction marks, invisible and private characters, lone surrogates, and heaps of
 * combining marks that run over the lines above. Joiners and selectors inside emoji stay: they do what they seem to.
 */
const KEPT = String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?)\u200D(?=\p{Extended_Pictographic})|(?<=\p{Extended_Pictographic})\uFE0F`;
const HARMFUL = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?<![^])\p{M}|(?<=\p{M}{4})\p{M}`;
const PATTERN = new RegExp(`(${KEPT})|${HARMFUL}`, 'gu');

const PLAIN = /^[\x20-\x7e]*$/;

const SHORT: Readonly<Record<string, string>> = {
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
  '\t': String.raw`\t`,
};

/** Makes text that others wrote safe to show on one line: harmful characters become visible, as `\u{1b}`. */
export function sanitize(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(PATTERN, (character: string, kept: string | undefined) => kept ?? escaped(character));
}

function escaped(character: string): string {
  return SHORT[character] ?? String.raw`\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

const IN_JSON =
  /[\x7f-\x9f\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** JSON text in which harmful characters are `\uXXXX`: the same value to a parser, harmless when printed. */
export function toJson(value: unknown): string {
  const text = JSON.stringify(value);
  // Most findings are plain, and this test is far cheaper than the search.
  return PLAIN.test(text) ? text : text.replace(IN_JSON, units);
}

function units(character: string): string {
  const codes = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return codes.map((code) => String.raw`\u${code.toString(16).padStart(4, '0')}`).join('');
}
