import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { SAMPLE_CONTROLS } from '../fixtures/controls.ts';
import { SAMPLE_CONTROL, SAMPLE_DOCTOR, SAMPLE_PLAN } from '../fixtures/views.ts';
import { renderControl, renderControls } from './controls.ts';
import { renderDoctor } from './doctor.ts';
import { renderPlan } from './plan.ts';
import type { ScreenOptions } from './screen.ts';
import { widthOf } from './width.ts';

const VIEWS: readonly (readonly [string, (options: ScreenOptions) => string])[] = [
  ['plan', (options) => renderPlan(SAMPLE_PLAN, options)],
  ['doctor', (options) => renderDoctor(SAMPLE_DOCTOR, options)],
  ['controls', (options) => renderControls([...SAMPLE_CONTROLS.values()], options)],
  ['control', (options) => renderControl(SAMPLE_CONTROL, options)],
];

describe.each(VIEWS)('the view of %s', (name, render) => {
  it.each([40, 80, 160])('looks as it did at %i columns', async (columns) => {
    await expect(render({ columns, colour: false })).toMatchFileSnapshot(
      `../snapshots/${name}-${columns}.txt`,
    );
  });

  it('fits every width', () => {
    for (let columns = 40; columns <= 170; columns += 1) {
      const lines = render({ columns, colour: true }).split('\n');
      const widest = lines.reduce((most, line) => Math.max(most, widthOf(line)), 0);
      expect(widest, `at ${columns} columns`).toBeLessThanOrEqual(columns);
    }
  });

  it('says the same without colour', () => {
    expect(stripVTControlCharacters(render({ columns: 80, colour: true }))).toBe(
      render({ columns: 80, colour: false }),
    );
  });
});

describe('renderDoctor', () => {
  const options = { columns: 80, colour: false };

  it('says that all is well', () => {
    expect(renderDoctor({ ...SAMPLE_DOCTOR, refused: [] }, options)).toContain('✓ All 61 operations');
  });

  it('says who cannot be reached, and no more', () => {
    const identity = { problem: 'No credentials were found.', hint: 'Set AWS_PROFILE.' };
    const text = renderDoctor({ identity, tried: 0, refused: [] }, options);
    expect(text).toBe('\nProblem     No credentials were found.\nWay out     Set AWS_PROFILE.\n');
  });

  it('says why the regions are not known', () => {
    const cause = {
      kind: 'denied',
      operation: 'ec2:DescribeRegions',
      actions: ['ec2:DescribeRegions'],
    } as const;
    const text = renderDoctor({ ...SAMPLE_DOCTOR, regions: { cause } }, options);
    expect(text).toContain('Regions     not known: denied. Grant ec2:DescribeRegions');
  });
});

describe('renderPlan', () => {
  it('says that there is nothing to do', () => {
    const text = renderPlan(
      { rows: [], regions: [], estimate: { seconds: 0 } },
      { columns: 80, colour: false },
    );
    expect(text).toContain('There is nothing to call.');
  });
});
