import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProgressOptions } from './progress.ts';
import { createProgressBars, isLive } from './progress.ts';

/** A terminal that keeps what is written; `columns` may change, as a window does. */
function terminal(columns = 80) {
  const written: string[] = [];
  return { written, isTTY: true, columns, rows: 24, write: (text: string) => void written.push(text) };
}

function bars(stream: ProgressOptions['stream'], more: Partial<ProgressOptions> = {}) {
  return createProgressBars({ stream, colour: false, quiet: false, now: () => Date.now(), ...more });
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('in a terminal', () => {
  it('draws over its own lines ten times a second, with the cursor hidden', () => {
    const stream = terminal();
    const progress = bars(stream, { live: true });
    progress.start('Reading the account');
    progress.planned('s3', 10);
    vi.advanceTimersByTime(1000);
    const frames = stream.written.slice(1);
    expect(stream.written[0]).toContain('Reading the account');
    expect(frames).toHaveLength(10);
    // Two lines: the service and the total. The cursor goes back to the first.
    const [first = '', second = '', ...others] = (frames[0] ?? '').split('\n');
    expect(others).toEqual([]);
    expect(first.startsWith('\x1b[?25l\x1b[?7l\r  s3 ') && first.endsWith('\x1b[K')).toBe(true);
    expect(second.endsWith('\x1b[K\x1b[J\x1b[1A\r\x1b[?7h')).toBe(true);
    progress.stop();
  });

  it('gives the cursor back and says what was done, once, however often it is stopped', () => {
    const stream = terminal();
    const progress = bars(stream, { live: true });
    const listeners = () =>
      ['exit', 'SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => process.listenerCount(name));
    const before = listeners();
    progress.start('Reading');
    progress.planned('s3', 1);
    progress.finished('s3', 'answered');
    vi.advanceTimersByTime(300);
    expect(listeners()).not.toEqual(before);
    progress.stop();
    progress.stop();
    expect(stream.written.slice(-2)).toEqual(['\r\x1b[J\x1b[?7h\x1b[?25h', '1 call in 0 s\n']);
    expect(listeners()).toEqual(before);
    vi.advanceTimersByTime(5000);
    expect(stream.written.at(-1)).toBe('1 call in 0 s\n');
  });

  it('leaves the cursor alone when it ends before the first drawing', () => {
    const stream = terminal();
    const progress = bars(stream, { live: true });
    progress.start('Reading');
    progress.stop();
    expect(stream.written.join('')).not.toContain('\x1b[?25');
  });

  it('follows the width of the window', () => {
    const stream = terminal(100);
    const progress = bars(stream, { live: true });
    progress.start('Reading');
    progress.planned('s3', 10);
    vi.advanceTimersByTime(100);
    expect(stream.written.at(-1)).toContain('s3');
    stream.columns = 50;
    vi.advanceTimersByTime(100);
    expect(stream.written.at(-1)).not.toContain('s3');
    progress.stop();
  });

  it('puts notes above the bars, made harmless', () => {
    const stream = terminal();
    const progress = bars(stream, { live: true });
    progress.start('Reading');
    vi.advanceTimersByTime(100);
    progress.note('region \x1b[2J');
    expect(stream.written.at(-1)).toBe('\rregion \\u{1b}[2J\x1b[K\n\x1b[J');
    progress.stop();
  });

  it('keeps services in their places for a second', () => {
    const stream = terminal();
    const progress = bars(stream, { live: true });
    const first = () => /\r {2}(\S+)/.exec(stream.written.at(-1) ?? '')?.[1];
    progress.start('Reading');
    progress.planned('iam', 10);
    progress.planned('s3', 5);
    vi.advanceTimersByTime(100);
    progress.planned('s3', 100);
    vi.advanceTimersByTime(100);
    expect(first()).toBe('iam');
    vi.advanceTimersByTime(1000);
    expect(first()).toBe('s3');
    progress.stop();
  });
});

describe('in a pipe', () => {
  it('writes a plain line every ten seconds, and one at the end', () => {
    const stream = { ...terminal(), isTTY: false };
    const progress = bars(stream, { colour: true });
    progress.start('Reading the account');
    progress.planned('iam', 40);
    for (let call = 0; call < 20; call += 1) progress.finished('iam', 'answered');
    progress.throttled('iam');
    vi.advanceTimersByTime(20_000);
    for (let call = 0; call < 20; call += 1) progress.finished('iam', 'answered');
    progress.stop();
    expect(stream.written.join('')).toBe(
      [
        'Reading the account',
        '20/40 calls, 2.0/s, about 10 s left, 1 throttled, waiting for iam 20/40',
        '20/40 calls, 0.2/s, about 2 min 12 s left, 1 throttled, waiting for iam 20/40',
        '40 calls in 20 s, 1 throttled',
        '',
      ].join('\n'),
    );
  });
});

describe('when quiet', () => {
  it('writes nothing at all', () => {
    const stream = terminal();
    const progress = bars(stream, { live: true, quiet: true });
    progress.start('Reading');
    progress.note('a note');
    vi.advanceTimersByTime(30_000);
    progress.stop();
    expect(stream.written).toEqual([]);
  });
});

describe('isLive', () => {
  it.each([
    ['a terminal', { isTTY: true }, {}, true],
    ['a pipe', {}, {}, false],
    ['a terminal that cannot move its cursor', { isTTY: true }, { TERM: 'dumb' }, false],
    ['a CI system that claims to be a terminal', { isTTY: true }, { CI: 'true' }, false],
    ['CI said to be off', { isTTY: true }, { CI: 'false' }, true],
  ])('%s', (_, stream, env, expected) => {
    expect(isLive({ write: () => true, ...stream }, env)).toBe(expected);
  });
});
