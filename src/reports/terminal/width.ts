import { stripVTControlCharacters } from 'node:util';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ASCII = /^[\x20-\x7e]*$/;
/** Takes no column: marks on another character, what is invisible, and the later parts of a Korean syllable. */
const NARROWEST =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Mn}\p{Me}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u1160-\u11FF\uD7B0-\uD7FF]/u;
const EMOJI = /\p{Emoji_Presentation}|^\p{Emoji}\uFE0F|\u20E3/u;

/**
 * Wide and fullwidth characters other than emoji. JavaScript has no property for it; holes within a block of wide
 * characters are filled in. https://www.unicode.org/Public/17.0.0/ucd/EastAsianWidth.txt
 */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2630, 0x2637],
  [0x268a, 0x268f],
  [0x2e80, 0x303e],
  [0x3041, 0x3247],
  [0x3250, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x1b2ff],
  [0x1d300, 0x1d376],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];

export function graphemes(text: string): string[] {
  if (ASCII.test(text)) return text.split('');
  return Array.from(GRAPHEMES.segment(text), (part) => part.segment);
}

/** Columns that a text takes on a terminal; colour codes take none. */
export function widthOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  const plain = stripVTControlCharacters(text);
  return graphemes(plain).reduce((sum, cluster) => sum + clusterWidth(cluster), 0);
}

/** An emoji is one sign of two columns whatever it is made of; any other cluster is as wide as its parts. */
function clusterWidth(cluster: string): number {
  if (EMOJI.test(cluster)) return 2;
  return Array.from(cluster).reduce((sum, character) => sum + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  // The voiced marks of half-width katakana count as marks, and yet take a column of their own.
  if (character === '\uFF9E' || character === '\uFF9F') return 1;
  if (NARROWEST.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** The longest start of a text that fits into `width` columns. */
export function head(text: string, width: number): string {
  if (ASCII.test(text)) return text.slice(0, Math.max(0, width));
  let taken = '';
  let used = 0;
  for (const cluster of graphemes(text)) {
    used += clusterWidth(cluster);
    if (used > width) break;
    taken += cluster;
  }
  return taken;
}

/** A text that takes at most `width` columns; what is left out at its end is an ellipsis. Not for coloured text. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  return width < 1 ? '' : `${head(text, width - 1).trimEnd()}…`;
}

/** Fills up with spaces; never cuts. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}
