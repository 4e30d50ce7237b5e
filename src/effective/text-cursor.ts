/**
 * A reading position in a text. After a refusal the position is at the end, so that every reading loop stops.
 */
export interface TextCursor {
  readonly text: string;
  at: number;
  error: string | null;
}

export function cursorOver(text: string): TextCursor {
  return { text, at: 0, error: null };
}

/** Records why the text can't be read; the first reason stays. */
export function refuse(cursor: TextCursor, error: string): void {
  cursor.error ??= `${error} (at character ${cursor.at + 1})`;
  cursor.at = cursor.text.length;
}

export function atEnd(cursor: TextCursor): boolean {
  return cursor.at >= cursor.text.length;
}

/** The character at the position, or '' at the end. */
export function peek(cursor: TextCursor): string {
  return cursor.text.charAt(cursor.at);
}

/** Steps over `expected` if it stands here. */
export function take(cursor: TextCursor, expected: string): boolean {
  if (!cursor.text.startsWith(expected, cursor.at)) return false;
  cursor.at += expected.length;
  return true;
}

/** Steps over what the sticky expression matches here and returns it, or null. */
export function takeMatch(cursor: TextCursor, sticky: RegExp): string | null {
  sticky.lastIndex = cursor.at;
  const found = sticky.exec(cursor.text)?.[0];
  if (found === undefined) return null;
  cursor.at += found.length;
  return found;
}

export function skipSpace(cursor: TextCursor): void {
  takeMatch(cursor, /\s+/y);
}
