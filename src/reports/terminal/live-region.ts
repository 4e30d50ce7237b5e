/** What is drawn on: standard error, or something that behaves like it. */
export interface Terminal {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
}

const HIDE_CURSOR = '\x1b[?25l';
const SHOW_CURSOR = '\x1b[?25h';
const NO_FOLDING = '\x1b[?7l';
const FOLDING = '\x1b[?7h';
const CLEAR_LINE = '\x1b[K';
const CLEAR_BELOW = '\x1b[J';

/**
 * Lines at the foot of a terminal that are drawn over and over. Between drawings the cursor rests at their top: there
 * a terminal keeps it when it is resized and folds its lines anew, so that everything below can be drawn over.
 */
export class LiveRegion {
  readonly #terminal: Terminal;
  #release: (() => void) | undefined;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  draw(lines: readonly string[]): void {
    this.#release ??= keepCursorSafe(this.#terminal);
    const body = lines.map((line) => `${line}${CLEAR_LINE}`).join('\n');
    const up = lines.length > 1 ? `\x1b[${lines.length - 1}A` : '';
    // The size may have changed without our knowing yet; a line too long must not become two.
    this.#terminal.write(`${HIDE_CURSOR}${NO_FOLDING}\r${body}${CLEAR_BELOW}${up}\r${FOLDING}`);
  }

  /** Puts lines above the region for good; the region comes back with the next drawing. */
  above(lines: readonly string[]): void {
    this.#terminal.write(`\r${lines.map((line) => `${line}${CLEAR_LINE}\n`).join('')}${CLEAR_BELOW}`);
  }

  /** Takes the region away and gives the cursor back. */
  clear(): void {
    if (this.#release === undefined) return;
    this.#terminal.write(RESTORE);
    this.#release();
    this.#release = undefined;
  }
}

const RESTORE = `\r${CLEAR_BELOW}${FOLDING}${SHOW_CURSOR}`;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Shows the cursor again however the process ends. A signal that nobody else handles still ends it: the listener here
 * would otherwise have taken that away.
 */
function keepCursorSafe(terminal: Terminal): () => void {
  const show = () => void terminal.write(RESTORE);
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
