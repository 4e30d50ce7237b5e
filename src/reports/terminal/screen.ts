import pc from 'picocolors';
import type { Severity } from '../../model/verdict.ts';

export type Paint = (text: string) => string;
export type Colours = ReturnType<typeof pc.createColors>;

/** What a text report is drawn on. */
export interface Screen {
  /** Columns that may be used. */
  readonly width: number;
  readonly paint: Colours;
}

export interface ScreenOptions {
  readonly columns: number;
  readonly colour: boolean;
}

/** Lines of prose longer than this are hard to read; tables may be wider. */
export const READABLE = 100;
/** Below this, columns no longer fit beside each other. */
export const NARROW = 64;
/** From this on, there is room for a column of notes. */
export const WIDE = 120;

const SMALLEST = 40;
const LARGEST = 170;

export function createScreen({ columns, colour }: ScreenOptions): Screen {
  return { width: Math.min(LARGEST, Math.max(SMALLEST, columns)), paint: pc.createColors(colour) };
}

/** Severity in colour; the word is always there as well. */
export function severityPaint({ paint }: Screen, severity: Severity): Paint {
  switch (severity) {
    case 'critical':
      return (text) => paint.bold(paint.red(text));
    case 'high':
      return paint.red;
    case 'medium':
      return paint.yellow;
    case 'low':
      return paint.cyan;
    case 'informational':
      return paint.dim;
  }
}

/** Adds `prefix` to every line. */
export function indented(lines: readonly string[], prefix: string): string[] {
  return lines.map((line) => (line === '' ? '' : prefix + line));
}

export function heading({ paint }: Screen, text: string): string {
  return paint.bold(text);
}
