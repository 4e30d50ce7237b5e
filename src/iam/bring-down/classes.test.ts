import { describe, expect, it } from 'vitest';
import { actionInfo, actionNumber } from '../actions/actions.ts';
import { DESTRUCTION_CLASSES } from './classes.ts';

describe.each(DESTRUCTION_CLASSES.map((it) => [it.id, it.actions] as const))('%s', (_, actions) => {
  it.each(actions)('%s is an action of AWS, in its spelling, and changes something', (name) => {
    const number = actionNumber(name);
    expect(number).toBeDefined();
    const info = actionInfo(number ?? -1);
    expect(info.name).toBe(name);
    expect(['write', 'permissions']).toContain(info.level);
  });
});

it('no action is in two classes', () => {
  const all = DESTRUCTION_CLASSES.flatMap((it) => it.actions);
  expect(all.length).toBe(new Set(all).size);
});
