import { widthOf } from './width.ts';

/** What is drawn on: standard error, or something that behaves like it. */
export interface Terminal {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
}

const HIDE_CURSOR = '\x1b[?25l';
const SHOW_CURSOR = '\x1b[?25h';
const CLEAR_LINE = '\x1b[K';
const CLEAR_BELOW = '\x1b[J';

/** Lines at the foot of a terminal that are drawn over and over. */
export class LiveRegion {
  readonly #terminal: Terminal;
  /** Widths of the lines on the screen: a terminal made narrower since has folded them into more rows. */
  #drawn: readonly number[] = [];
  #release: (() => void) | undefined;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  draw(lines: readonly string[]): void {
    this.#release ??= keepCursorSafe(this.#terminal);
    const body = lines.map((line) => `${line}${CLEAR_LINE}\n`).join('');
    this.#terminal.write(`${HIDE_CURSOR}${this.#toTop()}${body}${CLEAR_BELOW}`);
    this.#drawn = lines.map(widthOf);
  }

  /** Puts lines above the region for good; the region comes back with the next drawing. */
  above(lines: readonly string[]): void {
    const body = lines.map((line) => `${line}${CLEAR_LINE}\n`).join('');
    this.#terminal.write(`${this.#toTop()}${CLEAR_BELOW}${body}`);
    this.#drawn = [];
  }

  /** Takes the region away and gives the cursor back. */
  clear(): void {
    if (this.#release === undefined) return;
    this.#terminal.write(`${this.#toTop()}${CLEAR_BELOW}${SHOW_CURSOR}`);
    this.#drawn = [];
    this.#release();
    this.#release = undefined;
  }

  #toTop(): string {
    const columns = this.#terminal.columns ?? 80;
    const rows = this.#drawn.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / columns)), 0);
    return rows === 0 ? '\r' : `\x1b[${rows}A\r`;
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Shows the cursor again however the process ends. A signal that nobody else handles still ends it: the listener here
 * would otherwise have taken that away.
 */
function keepCursorSafe(terminal: Terminal): () => void {
  const show = () => void terminal.write(SHOW_CURSOR);
  const release = () => {
    process.off('exit', show);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  const onSignal = (signal: NodeJS.Signals) => {
    show();
    release();
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  process.on('exit', show);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return release;
}
