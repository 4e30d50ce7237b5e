import { actionInfo, actionNumber } from '../actions/actions.ts';
import type { ResourceType } from '../actions/actions.ts';
import type { Authorization } from '../account/authorization.ts';
import { compile, matchesPattern } from '../language/wildcard.ts';
import { universeOf } from '../sets/access-map.ts';
import type { Universe } from '../sets/access-map.ts';

/** What an action can be done to. */
export interface Things {
  /** All there can be, as one pattern for each type. */
  readonly every: Universe;
  /** Those of the account that are known; undefined: none is, so that there may be any. */
  readonly known: Universe | undefined;
  /** One with a name that no policy knows: what is allowed on it is not meant for single things. */
  readonly sample: Universe;
}

const NAME = 'a-name-that-no-policy-knows';

/** Remembers what each action can be done to in an account. */
export class ThingsOfActions {
  readonly #authorization: Authorization;
  readonly #arns: readonly string[];
  readonly #known = new Map<string, Things>();

  constructor(authorization: Authorization) {
    const { principals, groups, resources, workloads } = authorization;
    this.#authorization = authorization;
    const buckets = resources.filter((it) => it.kind === 's3:bucket').map((it) => `${it.arn}/*`);
    this.#arns = [...[...principals, ...groups, ...resources, ...workloads].map((it) => it.arn), ...buckets];
  }

  of(action: string): Things {
    const types = typesOf(action);
    const id = types.map((it) => it.arn).join(' ');
    const known = this.#known.get(id) ?? this.#read(types);
    this.#known.set(id, known);
    return known;
  }

  #read(types: readonly ResourceType[]): Things {
    if (types.length === 0) {
      const nothing = universeOf(['*']);
      return { every: nothing, known: undefined, sample: nothing };
    }
    const forms = types.map((it) => compile(this.#filled(it, '*')));
    const known = this.#arns.filter((arn) => forms.some((it) => matchesPattern(it, arn)));
    return {
      every: universeOf(types.map((it) => this.#filled(it, '*'))),
      known: known.length === 0 ? undefined : universeOf(known),
      sample: universeOf(types.map((it) => this.#filled(it, NAME))),
    };
  }

  #filled({ arn }: ResourceType, name: string): string {
    const { partition, accountId } = this.#authorization;
    const own: Readonly<Record<string, string>> = { Partition: partition, Account: accountId };
    return arn.replaceAll(
      /\$\{(\w+)\}/g,
      (_, key: string) => own[key] ?? (key === 'Region' && name !== '*' ? 'us-east-1' : name),
    );
  }
}

/** The types that the action must be allowed on; of those that it may be, the first. */
function typesOf(action: string): readonly ResourceType[] {
  const number = actionNumber(action);
  if (number === undefined) return [];
  const { resourceTypes } = actionInfo(number);
  const required = resourceTypes.filter((it) => it.required);
  return (required.length > 0 ? required : resourceTypes.slice(0, 1)).map((it) => it.type);
}
