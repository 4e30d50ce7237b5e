import type { Progress } from '../../scan/progress.ts';
import { sanitize } from '../sanitize.ts';
import type { Terminal } from './live-region.ts';
import { LiveRegion } from './live-region.ts';
import type { Gauge } from './meter.ts';
import { Meter } from './meter.ts';
import { closingSentence, drawProgress, progressSentence } from './progress-view.ts';
import { createScreen } from './screen.ts';

export interface ProgressOptions {
  readonly stream: Terminal;
  readonly colour: boolean;
  /** Nothing is written at all. */
  readonly quiet: boolean;
  /** Milliseconds; only differences count. */
  readonly now: () => number;
  /** Whether lines may be drawn over; found out from the stream and the environment unless given. */
  readonly live?: boolean;
}

export interface ProgressBars extends Progress {
  /** Says what is being read, and starts drawing. */
  start(title: string): void;
  /** Ends the drawing and gives the cursor back. To be called however the scan ended; more than once does no harm. */
  stop(): void;
}

const FRAME = 100;
const SENTENCE = 10_000;
const REORDER = 1000;

/** Bars in a terminal, a plain line every ten seconds anywhere else. */
export function createProgressBars(options: ProgressOptions): ProgressBars {
  const meter = new Meter(options.now);
  const reporter = chooseReporter(options, meter);
  let timer: NodeJS.Timeout | undefined;
  const stop = () => {
    if (timer === undefined) return;
    clearInterval(timer);
    timer = undefined;
    meter.sample();
    reporter.end();
  };
  return {
    planned: meter.planned.bind(meter),
    sent: meter.sent.bind(meter),
    throttled: meter.throttled.bind(meter),
    finished: meter.finished.bind(meter),
    found: meter.found.bind(meter),
    note: (text) => reporter.say(sanitize(text)),
    start(title) {
      stop();
      reporter.say(sanitize(title));
      timer = setInterval(() => {
        meter.sample();
        reporter.tick();
      }, reporter.every);
      // A scan that is over must not be kept waiting for a drawing.
      timer.unref();
    },
    stop,
  };
}

/** A terminal that can be drawn over. CI systems often claim to be one and then keep every frame in their log. */
export function isLive(
  stream: Terminal,
  env: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  const ci = env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false';
  return stream.isTTY === true && env['TERM'] !== 'dumb' && !ci;
}

interface Reporter {
  /** Milliseconds between ticks. */
  readonly every: number;
  say(text: string): void;
  tick(): void;
  end(): void;
}

function chooseReporter(options: ProgressOptions, meter: Meter): Reporter {
  if (options.quiet) return { every: SENTENCE, say() {}, tick() {}, end() {} };
  return (options.live ?? isLive(options.stream)) ? bars(options, meter) : sentences(options.stream, meter);
}

function sentences(stream: Terminal, meter: Meter): Reporter {
  const say = (text: string) => void stream.write(`${text}\n`);
  return {
    every: SENTENCE,
    say,
    tick: () => say(progressSentence({ gauges: byWaiting(meter.gauges()), totals: meter.totals() })),
    end: () => say(closingSentence(meter.totals())),
  };
}

function bars({ stream, colour, now }: ProgressOptions, meter: Meter): Reporter {
  const region = new LiveRegion(stream);
  let order: readonly string[] = [];
  let ordered = -Infinity;
  const gauges = () => {
    const current = meter.gauges();
    // Lines that change places with every frame cannot be read.
    if (now() - ordered >= REORDER) {
      order = byWaiting(current).map((gauge) => gauge.service);
      ordered = now();
    }
    return current.toSorted((a, b) => place(order, a) - place(order, b));
  };
  // The last column stays empty: writing into it makes some terminals start a new line.
  const screen = () => ({
    ...createScreen({ columns: 80, colour }),
    width: Math.max(1, (stream.columns ?? 80) - 1),
  });
  const draw = () =>
    region.draw(
      drawProgress({ gauges: gauges(), totals: meter.totals(), rows: stream.rows ?? 24 }, screen()),
    );
  return {
    every: FRAME,
    say: (text) => region.above([text]),
    tick: draw,
    end() {
      region.clear();
      stream.write(`${closingSentence(meter.totals())}\n`);
    },
  };
}

/** Busiest first: the services with the most calls still to make. */
function byWaiting(gauges: readonly Gauge[]): Gauge[] {
  const waiting = (gauge: Gauge) => gauge.planned - gauge.done;
  return gauges.toSorted((a, b) => waiting(b) - waiting(a) || (a.service < b.service ? -1 : 1));
}

function place(order: readonly string[], gauge: Gauge): number {
  const at = order.indexOf(gauge.service);
  return at === -1 ? order.length : at;
}
