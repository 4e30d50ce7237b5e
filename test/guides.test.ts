import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Guide } from '../src/controls/guide.ts';
import { GUIDES } from '../src/controls/guides.ts';
import { CONTROLS } from '../src/controls/registry.ts';
import { parseFilterPattern } from '../src/effective/filter-pattern.ts';
import type { ConcernId } from '../src/effective/monitored-concerns.ts';
import { coverage } from '../src/effective/monitored-events.ts';
import { faultsOf } from './support/aws-command.ts';
import { shellWords } from './support/shell-words.ts';

const ROOT = join(import.meta.dirname, '..');
const guides = Object.entries(GUIDES);

/** Ends like a sentence, holds no markup but code and emphasis, and no line breaks. */
const PROSE = /^[A-Z0-9“`][^\n<>]*[.?!)]$/u;

function proseOf({ asks, attack, console: steps, cost, byHand }: Guide): readonly string[] {
  return [asks, attack, ...steps, cost, byHand.look].map((text) => text.replaceAll(/`[^`]*`/g, '`x`'));
}

it('every control has a guide, and every guide a control', () => {
  expect(Object.keys(GUIDES)).toEqual(CONTROLS.map(({ id }) => id));
});

it('every guide is a file beside its control', () => {
  const folder = join(ROOT, 'src/controls');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.guide.ts'),
  );
  expect(files.toSorted()).toEqual(
    CONTROLS.map(({ id }) => `${id.split('-', 1)[0]}/${id}.guide.ts`).toSorted(),
  );
});

it('no program loads the guides before one is asked for', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const eager = files.filter((file) => {
    if (!file.endsWith('.ts')) return false;
    return /from '[./\w-]*\/guides\.ts'/.test(readFileSync(join(ROOT, 'src', file), 'utf8'));
  });
  expect(eager).toEqual([]);
});

describe.each(guides)('the guide of %s', (_, guide) => {
  it('is in final words', () => {
    for (const text of proseOf(guide)) expect(text).toMatch(PROSE);
    const code = [guide.cli, guide.terraform, guide.byHand.run];
    for (const text of code) expect(text).toMatch(/^\S(?:.|\n)*\S$/);
    expect(guide.console.length).toBeGreaterThan(0);
    expect(guide.asks.length).toBeLessThan(400);
  });

  it('links to pages of AWS', () => {
    expect(guide.links.length).toBeGreaterThan(0);
    for (const link of guide.links) expect(link).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/[\w./#-]+$/);
  });

  it('has CLI commands that AWS knows', async () => {
    for (const script of [guide.cli, guide.byHand.run]) {
      const commands = shellWords(script);
      expect(commands.length, 'commands').toBeGreaterThan(0);
      const faults = await Promise.all(commands.map(faultsOf));
      expect(faults.flat()).toEqual([]);
    }
  });

  it('has Terraform whose brackets close', () => {
    const bare = guide.terraform.replaceAll(/#.*$|"[^"\n]*"/gm, '');
    const count = (mark: string) => bare.split(mark).length;
    expect([count('{'), count('['), count('(')]).toEqual([count('}'), count(']'), count(')')]);
  });
});

it.each(guides.filter(([id]) => id.startsWith('cloudwatch-alarm-')))(
  'the filter that the guide of %s gives counts all of its events and nothing else',
  (_, { cli }) => {
    const words = shellWords(cli).find((command) => command[2] === 'put-metric-filter') ?? [];
    const after = (option: string) => words[words.indexOf(option) + 1] ?? '';
    const parsed = parseFilterPattern(after('--filter-pattern'));
    if (!parsed.ok) throw new Error(parsed.error);
    expect(coverage(parsed.pattern, after('--filter-name') as ConcernId)).toEqual({
      covers: true,
      missed: [],
      newerMissed: [],
      noisy: false,
      noise: [],
      indiscriminate: false,
    });
    // https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutMetricFilter.html
    expect(after('--filter-pattern').length).toBeLessThanOrEqual(1024);
  },
);
