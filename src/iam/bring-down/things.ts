import { actionInfo, actionNumber } from '../actions/actions.ts';
import type { ResourceType } from '../actions/actions.ts';
import type { Authorization } from '../account/authorization.ts';
import { compile, matchesPattern } from '../language/wildcard.ts';
import { universeOf } from '../sets/access-map.ts';
import type { Universe } from '../sets/access-map.ts';

/** What an action can be done to, of the types that it must be allowed on together. */
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
  /** By service. */
  readonly #arns: ReadonlyMap<string, readonly string[]>;
  readonly #known = new Map<string, readonly Things[]>();
  readonly #byTypes = new Map<string, Things>();

  constructor(authorization: Authorization) {
    const { principals, groups, resources, workloads } = authorization;
    this.#authorization = authorization;
    const buckets = resources.filter((it) => it.kind === 's3:bucket').map((it) => `${it.arn}/*`);
    const arns = [...[...principals, ...groups, ...resources, ...workloads].map((it) => it.arn), ...buckets];
    this.#arns = Map.groupBy(arns, serviceOf);
  }

  /** Any of these will do. */
  of(action: string): readonly Things[] {
    const known = this.#known.get(action) ?? typesOf(action).map((it) => this.#ofTypes(it));
    this.#known.set(action, known);
    return known;
  }

  #ofTypes(types: readonly ResourceType[]): Things {
    const id = types.map((it) => it.arn).join(' ');
    const known = this.#byTypes.get(id) ?? this.#read(types);
    this.#byTypes.set(id, known);
    return known;
  }

  #read(types: readonly ResourceType[]): Things {
    if (types.length === 0) {
      const nothing = universeOf(['*']);
      return { every: nothing, known: undefined, sample: nothing };
    }
    const known = types.flatMap((type) => {
      const form = compile(this.#filled(type, '*'));
      return this.#arns.get(serviceOf(type.arn))?.filter((arn) => matchesPattern(form, arn)) ?? [];
    });
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

function serviceOf(arn: string): string {
  return arn.split(':', 3)[2] ?? '';
}

/** The types that the action must be allowed on together; where it need not be on any, each by itself. */
function typesOf(action: string): readonly (readonly ResourceType[])[] {
  const number = actionNumber(action);
  const uses = number === undefined ? [] : actionInfo(number).resourceTypes;
  const required = uses.filter((it) => it.required).map((it) => it.type);
  if (required.length > 0 || uses.length === 0) return [required];
  return uses.map((it) => [it.type]);
}
