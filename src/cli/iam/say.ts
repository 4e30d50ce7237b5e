import { writeFileSync } from 'node:fs';
import { toJson } from '../../reports/sanitize.ts';
import type { ScreenOptions } from '../../reports/terminal/screen.ts';
import { columnsOf, wantsColour } from '../terminal.ts';

export interface SayOptions {
  readonly color?: boolean;
  readonly quiet?: boolean;
  /** A file instead of standard output. */
  readonly output?: string;
}

/** Prints an answer and gives the exit status. */
export function say(
  format: 'text' | 'json',
  view: object,
  render: (look: ScreenOptions) => string,
  options: SayOptions,
  status: number,
): number {
  const look =
    options.output === undefined
      ? { columns: columnsOf(process.stdout), colour: wantsColour(process.stdout, options.color === false) }
      : { columns: 100, colour: false };
  put(format === 'json' ? `${toJson(view)}\n` : render(look), options);
  return status;
}

export function put(text: string, options: SayOptions): void {
  if (options.output === undefined) {
    process.stdout.write(text);
    return;
  }
  writeFileSync(options.output, text);
  if (options.quiet !== true) process.stderr.write(`Wrote ${options.output}\n`);
}
