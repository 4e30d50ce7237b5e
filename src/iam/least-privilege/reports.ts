import { actionInfo, actionTable } from '../actions/actions.ts';
import type { ServiceInfo } from '../actions/actions.ts';
import { hasBit, membersOf } from '../sets/bits.ts';
import type { Bits } from '../sets/bits.ts';
import type { UseOf } from './use.ts';

/** Actions of one service that were not used and are left out. */
export interface RemovedActions {
  /** `s3` */
  readonly service: string;
  /** Empty: all that was granted of the service. */
  readonly actions: readonly string[];
  /** ISO 8601: when the service, or the last of the actions, was used before; null: never in the time looked at. */
  readonly lastUsed: string | null;
}

/** Actions whose use nobody can tell, and that are kept apart. */
export interface UnverifiedActions {
  readonly service: string;
  readonly actions: readonly string[];
  readonly why: string;
}

export function removedActions(granted: Bits, useOf: UseOf): readonly RemovedActions[] {
  return services().flatMap((service) => {
    const numbers = numbersIn(granted, service);
    const unused = numbers.flatMap((number) => {
      const use = useOf(number);
      return use.state === 'unused' ? [{ number, last: use.last }] : [];
    });
    if (unused.length === 0) return [];
    const isWhole = unused.length === numbers.length;
    return [
      {
        service: service.prefix,
        actions: isWhole ? [] : unused.map((it) => actionInfo(it.number).name),
        lastUsed: latest(unused.map((it) => it.last)),
      },
    ];
  });
}

function latest(times: readonly (string | null)[]): string | null {
  const known = times.filter((it) => it !== null);
  return known.toSorted((one, other) => Date.parse(one) - Date.parse(other)).at(-1) ?? null;
}

export function unverifiedActions(granted: Bits, useOf: UseOf): readonly UnverifiedActions[] {
  const found = [...membersOf(granted)].flatMap((number) => {
    const use = useOf(number);
    if (use.state !== 'unverified') return [];
    const { name, service } = actionInfo(number);
    return [{ service: service.prefix, name, why: use.why }];
  });
  return [...Map.groupBy(found, (it) => `${it.service} ${it.why}`).values()].flatMap((list) => {
    const [first] = list;
    return first === undefined
      ? []
      : [{ service: first.service, actions: list.map((it) => it.name), why: first.why }];
  });
}

function services(): readonly ServiceInfo[] {
  return [...actionTable().services.values()].toSorted((one, other) => one.first - other.first);
}

function numbersIn(granted: Bits, { first, end }: ServiceInfo): readonly number[] {
  const numbers: number[] = [];
  for (let number = first; number < end; number++) if (hasBit(granted, number)) numbers.push(number);
  return numbers;
}
