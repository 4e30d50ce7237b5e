import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ACCOUNT, SAMPLE_FINDINGS } from '../fixtures/findings.ts';
import { SAMPLE } from '../fixtures/result.ts';
import type { Result } from '../result.ts';
import { renderSummary } from './summary.ts';
import { widthOf } from './width.ts';

const BAD = '\x1b[2J\x1b]0;x\x07\u202Ename\r\n倉';

/** The sample as an attacker would have it who may name things. */
const HOSTILE: Result = {
  ...SAMPLE,
  findings: () =>
    SAMPLE_FINDINGS.map((finding) => ({
      ...finding,
      title: BAD,
      reason: `${BAD} ${'x'.repeat(300)}`,
      resource: { ...finding.resource, id: BAD, name: BAD },
      ...(finding.cause === undefined ? {} : { cause: { ...finding.cause, detail: BAD } }),
      ...(finding.remedy === undefined ? {} : { remedy: { hint: BAD } }),
    })),
};

describe('renderSummary', () => {
  it.each([40, 80, 160])('looks as it did at %i columns', async (columns) => {
    await expect(renderSummary(SAMPLE, { columns, colour: false })).toMatchFileSnapshot(
      `../snapshots/summary-${columns}.txt`,
    );
  });

  it('looks as it did in full', async () => {
    const files = ['result.json', 'result.csv'];
    const text = renderSummary(SAMPLE, { columns: 100, colour: false, verbose: true, files });
    await expect(text).toMatchFileSnapshot('../snapshots/summary-verbose.txt');
  });

  it.each([
    ['a company', SAMPLE],
    ['an attacker', HOSTILE],
  ])('fits every width with the names of %s', (_, result) => {
    for (const columns of [40, 41, 47, 63, 64, 65, 79, 80, 100, 119, 120, 121, 160, 170, 300]) {
      const lines = renderSummary(result, { columns, colour: true }).split('\n');
      const widest = lines.reduce((most, line) => Math.max(most, widthOf(line)), 0);
      expect(widest, `at ${columns} columns`).toBeLessThanOrEqual(columns);
    }
  });

  it('tells what is to be known of the whole', () => {
    const scan = { ...SAMPLE.scan, notices: ['The data is old.'] };
    const text = renderSummary({ ...SAMPLE, scan }, { columns: 80, colour: false });
    expect(text).toMatch(/^Notice {6}The data is old\.$/m);
  });

  it('says the same without colour', () => {
    for (const columns of [40, 80, 160]) {
      const coloured = renderSummary(SAMPLE, { columns, colour: true });
      expect(stripVTControlCharacters(coloured)).toBe(renderSummary(SAMPLE, { columns, colour: false }));
    }
  });

  it('lets nothing through that a terminal would obey', () => {
    for (const columns of [40, 80, 160]) {
      const text = renderSummary(HOSTILE, { columns, colour: false, verbose: true });
      expect(text).not.toMatch(/[^\n\P{Cc}]|\p{Cf}/u);
      expect(text).toContain('\\u{1b}');
    }
  });

  it('says so when nothing failed and all could be read', () => {
    const scan = { ...SAMPLE.scan, complete: true, regions: [] };
    const text = renderSummary({ ...SAMPLE, scan, findings: () => [] }, { columns: 80, colour: false });
    expect(text).toContain('Do these first\nNothing failed.');
    expect(text).not.toMatch(/Could not be read|Incomplete|Regions/);
  });

  it('names the account that fails, rather than its number', () => {
    const text = renderSummary(SAMPLE, { columns: 80, colour: false });
    expect(text).toContain('The account: The root user has 1 access key');
    expect(text.split(ACCOUNT)).toHaveLength(2);
  });
});
