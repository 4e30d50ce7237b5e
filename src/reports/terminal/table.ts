import type { Paint, Screen } from './screen.ts';
import { padEnd, padStart, widthOf } from './width.ts';
import { wrap } from './wrap.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Shrinks, and wraps its text, when the table is too wide. At least one column should. */
  readonly flexible?: boolean;
  /** The column is left out on screens narrower than this. */
  readonly from?: number;
}

/** Safe text, and how to paint it. */
export type Cell = string | { readonly text: string; readonly paint: Paint };

/** Cells, or a line of its own that heads the rows after it. */
export type Row = readonly Cell[] | { readonly heading: string };

const GAP = '  ';
const LEAST = 8;

/** Lines of a table: titles, then rows. No line is wider than the screen unless every column is at its least. */
export function drawTable(
  columns: readonly Column[],
  rows: readonly Row[],
  screen: Screen,
  indent = '',
): string[] {
  const bodies = rows.flatMap((row) => ('heading' in row ? [] : [row]));
  const shown = columns
    .map((column, at) => ({ column, at }))
    .filter(({ column }) => screen.width >= (column.from ?? 0));
  const natural = shown.map(({ column, at }) =>
    Math.max(widthOf(column.title), ...bodies.map((row) => widthOf(textOf(row[at])))),
  );
  const room = screen.width - indent.length - GAP.length * (shown.length - 1);
  const widths = fit(
    natural,
    shown.map(({ column }) => column.flexible === true),
    room,
  );
  const line = (cells: readonly Cell[]) =>
    drawRow(
      shown.map(({ column, at }, place) => ({ column, cell: cells[at] ?? '', width: widths[place] ?? 0 })),
      indent,
    );
  const titles = columns.map(({ title }) => ({ text: title, paint: screen.paint.dim }));
  const top = columns.some(({ title }) => title !== '') ? line(titles) : [];
  return [...top, ...rows.flatMap((row) => ('heading' in row ? [row.heading] : line(row)))];
}

/** Takes what is too much from the flexible columns, the widest first. */
function fit(natural: readonly number[], flexible: readonly boolean[], room: number): number[] {
  const widths = [...natural];
  let over = widths.reduce((sum, width) => sum + width, 0) - room;
  while (over > 0) {
    const widest = Math.max(...widths.filter((_, at) => flexible[at]));
    if (widest <= LEAST) break;
    const at = widths.findIndex((width, place) => flexible[place] && width === widest);
    widths[at] = widest - 1;
    over -= 1;
  }
  return widths;
}

interface Placed {
  readonly column: Column;
  readonly cell: Cell;
  readonly width: number;
}

function drawRow(cells: readonly Placed[], indent: string): string[] {
  const blocks = cells.map(({ cell, width, column }) => ({
    lines: column.flexible === true ? wrap(textOf(cell), width) : [textOf(cell)],
    paint: typeof cell === 'string' ? String : cell.paint,
    pad: (text: string) => (column.align === 'right' ? padStart(text, width) : padEnd(text, width)),
  }));
  const height = Math.max(...blocks.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, at) => {
    const parts = blocks.map(({ lines, paint, pad }) => {
      const text = lines[at] ?? '';
      // Painted without its padding, so that the end of a line can be trimmed.
      return text === '' ? pad('') : pad(text).replace(text, () => paint(text));
    });
    return (indent + parts.join(GAP)).trimEnd();
  });
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === 'object' ? cell.text : (cell ?? '');
}
