import { describe, expect, it } from 'vitest';
import { CONTROLS } from '../../src/controls/registry.ts';
import { TRUTH, UNTOLD } from './truth.ts';

const IDS = CONTROLS.map((control) => control.id);

describe('the truth rules', () => {
  it.each(IDS)('%s has a rule, or a reason for having none', (id) => {
    expect([TRUTH.has(id), UNTOLD.has(id)].filter(Boolean)).toHaveLength(1);
  });

  it('name no control that does not exist', () => {
    expect([...TRUTH.keys(), ...UNTOLD.keys()].filter((id) => !IDS.includes(id))).toEqual([]);
  });
});
