import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTROLS } from '../../src/controls/registry.ts';
import { TRUTH, UNTOLD } from './truth.ts';

const IDS = CONTROLS.map((control) => control.id);

/** Controls that their case tables and the demo account prove, and whose rule is still to be written. */
const WAITING = new Set(
  JSON.parse(readFileSync(new URL('waiting-rules.json', import.meta.url), 'utf8')) as readonly string[],
);

describe('the truth rules', () => {
  it.each(IDS)('%s has a rule, a reason for having none, or waits for one', (id) => {
    expect([TRUTH.has(id), UNTOLD.has(id), WAITING.has(id)].filter(Boolean)).toHaveLength(1);
  });

  it('name no control that does not exist', () => {
    expect([...TRUTH.keys(), ...UNTOLD.keys(), ...WAITING].filter((id) => !IDS.includes(id))).toEqual([]);
  });
});
