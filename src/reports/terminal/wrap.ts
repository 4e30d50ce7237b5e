import { graphemes, head, widthOf } from './width.ts';

/** Breaks text at spaces into lines of at most `width` columns. Only a word longer than a line is broken itself. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(1, width);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/).filter((part) => part !== '')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (widthOf(joined) <= room) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, room);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** As `wrap`, with at most `most` lines; an ellipsis ends the last where something is left out. */
export function wrapAtMost(text: string, width: number, most: number): string[] {
  const lines = wrap(text, width);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${head(lines[most - 1] ?? '', width - 1).trimEnd()}…`];
}

/** Breaks a long name, after a separator or before a capital where there is one in the second half of the line. */
function breakWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let rest = word;
  while (widthOf(rest) > width) {
    const start = head(rest, width) || (graphemes(rest)[0] ?? rest);
    const piece = /^.{2,}(?:[/:_.,-]|[a-z0-9](?=[A-Z]))/su.exec(start)?.[0] ?? start;
    const kept = piece.length > start.length / 2 ? piece : start;
    pieces.push(kept);
    rest = rest.slice(kept.length);
  }
  if (rest !== '') pieces.push(rest);
  return pieces;
}

/** A label with text beside it; further lines start where the text does. The label's width is that of `indent`. */
export function hang(label: string, text: string, width: number): string[] {
  const indent = ' '.repeat(widthOf(label));
  return wrap(text, width - indent.length).map((line, at) => (at === 0 ? label : indent) + line);
}

/** Puts parts after each other with a separator, breaking lines only between parts; they may be coloured. */
export function flow(parts: readonly string[], separator: string, width: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const joined = last === undefined ? part : `${last}${separator}${part}`;
    if (last !== undefined && widthOf(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines;
}
