/** Line and column of places in a text. */
export interface Positions {
  /** Both from 1; columns in UTF-16 units. An offset beyond the text is its end. */
  readonly of: (offset: number) => { readonly line: number; readonly column: number };
}

export function positionsIn(text: string): Positions {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    of: (offset) => {
      const within = Math.min(Math.max(offset, 0), text.length);
      const line = lastAtOrBefore(starts, within);
      return { line: line + 1, column: within - (starts[line] ?? 0) + 1 };
    },
  };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
