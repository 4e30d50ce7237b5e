import type { Screen } from './screen.ts';
import { padEnd } from './width.ts';
import { flow, wrap } from './wrap.ts';

const LABEL = 12;

/** A label, and beside it a text. */
export function pair(label: string, text: string, screen: Screen): string[] {
  return labelled(label, wrap(text, screen.width - LABEL), screen);
}

/** A label, and beside it parts that each stay on one line; none at all where there are no parts. */
export function pairOfParts(
  label: string,
  parts: readonly string[],
  screen: Screen,
  separator = ' · ',
): string[] {
  return labelled(label, flow(parts, separator, screen.width - LABEL), screen);
}

/** A label, and beside it lines, each wrapped by itself. */
export function pairOfLines(label: string, lines: readonly string[], screen: Screen): string[] {
  return labelled(
    label,
    lines.flatMap((line) => wrap(line, screen.width - LABEL)),
    screen,
  );
}

function labelled(label: string, lines: readonly string[], { paint }: Screen): string[] {
  return lines.map((line, at) => (at === 0 ? paint.dim(padEnd(label, LABEL)) : ' '.repeat(LABEL)) + line);
}
