/**
 * Whether a regular expression can match nothing but a text as a whole: every one of its alternatives begins with `^`
 * and ends with `$`. Read, never run: it may come from anybody.
 */
export function isAnchored(pattern: string): boolean {
  return alternatives(pattern).every((it) => it.startsWith('^') && endsAnchored(it));
}

/** The parts between the `|` that stand outside of parentheses and character classes. */
function alternatives(pattern: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let inClass = false;
  let start = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const mark = pattern.charAt(at);
    if (mark === '\\') at += 1;
    else if (inClass) inClass = mark !== ']';
    else if (mark === '[') inClass = true;
    else if (mark === '(') depth += 1;
    else if (mark === ')') depth -= 1;
    else if (mark === '|' && depth === 0) {
      parts.push(pattern.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, pattern.slice(start)];
}

/** A `$` that is meant as itself comes after an odd number of backslashes. */
function endsAnchored(part: string): boolean {
  if (!part.endsWith('$')) return false;
  const before = part.slice(0, -1);
  const backslashes = before.length - before.replace(/\\+$/, '').length;
  return backslashes % 2 === 0;
}
