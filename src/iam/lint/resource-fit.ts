import type { ResourceType } from '../actions/actions.ts';
import { intersectsPattern } from '../language/wildcard.ts';
import type { Values } from './document.ts';
import { infoOf } from './knowledge/infos.ts';
import { fieldPattern, formatOf, isOpen, splitArn } from './knowledge/arns.ts';
import type { ArnFormat } from './knowledge/arns.ts';
import type { Steps } from './steps.ts';

/** Which resources of a statement an action can be on. */
export interface ResourceFit {
  /** Places, in the list, of the resources that the action may be on; undefined: not told. */
  readonly of: (action: number) => readonly number[] | undefined;
}

/** A resource of a policy, with the fields that tell its kind. */
interface Wanted {
  readonly service: string;
  readonly resource: string;
  readonly isAll: boolean;
}

const FITS = new WeakMap<Values, ResourceFit>();

/** An action that takes no resource is on `*` only. */
export function resourceFit(resources: Values, steps: Steps): ResourceFit {
  const known = FITS.get(resources) ?? makeFit(resources, steps);
  FITS.set(resources, known);
  return known;
}

function makeFit(resources: Values, steps: Steps): ResourceFit {
  const wanted = resources.items.map((it) => readWanted(it.value));
  const ofAll = wanted.flatMap((it, index) => (it.isAll ? [index] : []));
  const byType = new Map<ResourceType, readonly number[] | undefined>();
  const byAction = new Map<number, readonly number[] | undefined>();
  const ofType = (format: ArnFormat): readonly number[] | undefined => {
    if (!byType.has(format.type)) byType.set(format.type, placesOf(format, wanted, steps));
    return byType.get(format.type);
  };
  const find = (action: number): readonly number[] | undefined => {
    const { service, resourceTypes } = infoOf(action);
    if (!steps.take(STEPS_OF_ONE * (resourceTypes.length + 1))) return undefined;
    const found = resourceTypes.map((it) => ofType(formatOf(service, it.type)));
    if (found.includes(undefined)) return undefined;
    return [...new Set([...ofAll, ...found.flatMap((it) => it ?? [])])];
  };
  return {
    of: (action) => {
      if (!byAction.has(action)) byAction.set(action, find(action));
      return byAction.get(action);
    },
  };
}

/** Looking up one kind of resource takes about as long as so many comparisons. */
const STEPS_OF_ONE = 8;

function readWanted(text: string): Wanted {
  const [start = '', , service = '', , , resource = ''] = splitArn(text);
  // What is no ARN, or starts with a variable, may be anything.
  const isAll = /^\*+$/.test(text) || !start.startsWith('arn') || isOpen(start);
  return { service, resource, isAll };
}

function placesOf(format: ArnFormat, wanted: readonly Wanted[], steps: Steps): readonly number[] | undefined {
  if (!steps.take(wanted.length)) return undefined;
  const found: number[] = [];
  for (const [index, { service, resource, isAll }] of wanted.entries()) {
    const [start = ''] = resource.split(/[*?]|\$\{/);
    const isLikely = start.startsWith(format.start) || format.start.startsWith(start);
    if (isAll || !isLikely || !(isOpen(service) || isSameService(service, format.field))) continue;
    if (!steps.take(resource.length * format.resource.length)) return undefined;
    if (intersectsPattern(fieldPattern(resource), format.resource)) found.push(index);
  }
  return found;
}

/** `${Vendor}` stands for any service. */
function isSameService(service: string, field: string): boolean {
  return service === field || isOpen(field);
}
