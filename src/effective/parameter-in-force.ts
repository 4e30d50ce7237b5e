import type { Judgement } from '../model/verdict.ts';
import { fail, pass } from '../model/verdict.ts';

/** One parameter of the parameter group that rules a database. */
export interface ParameterInForce {
  readonly group: string;
  /** The group's parameters (see `DbParameterGroupFacts`); null: AWS knows no such group. */
  readonly values: Readonly<Record<string, string | null>> | null;
  readonly parameter: string;
  readonly isRight: (value: string) => boolean;
  /** The engine's default, which holds where the group sets nothing. */
  readonly byDefault: string;
  /** After "expected: ". */
  readonly expected: string;
  /** `in-sync` for each database that the group rules, or why its values are not in force there. */
  readonly applyStatus: readonly string[];
}

/** Whether a parameter has the right value, and that is in force. */
export function judgeParameter(setting: ParameterInForce): Judgement {
  const { group, values, parameter, isRight, byDefault, expected, applyStatus } = setting;
  // A default group cannot be changed, so what AWS documents of it holds even where the group itself is out of sight.
  if (values === null && !group.startsWith('default.')) {
    const detail = `AWS knows no parameter group ${group}`;
    return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'vanished', detail } };
  }
  const value = values?.[parameter] ?? null;
  const what =
    value === null
      ? `Parameter group ${group} leaves ${parameter} at its default, which is ${byDefault}`
      : `Parameter group ${group} sets ${parameter} to ${value}`;
  if (!isRight(value ?? byDefault)) return fail(`${what}; expected: ${expected}.`);
  const pending = applyStatus.find((status) => status !== 'in-sync');
  if (pending === undefined) return pass(`${what}.`);
  return fail(`${what}, but its state is ${pending}; expected: in-sync.`);
}
