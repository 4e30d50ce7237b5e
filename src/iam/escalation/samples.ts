import { actionTable } from '../actions/actions.ts';
import type { ResourceType } from '../actions/actions.ts';
import { compile, matchesPattern } from '../language/wildcard.ts';
import type { Universe } from '../sets/access-map.ts';
import { universeOf } from '../sets/universe.ts';
import { identitySources } from './scope.ts';
import type { Scope } from './scope.ts';

/** Names that an account's policies can ask for, of one type; more are not tried, which leaves a step conditional. */
const MAX_SAMPLES = 1000;
const REGION = 'us-east-1';
const NAME = 'sample';

/**
 * ARNs of things that are not there yet. Who makes something chooses its name, so that one name that the policies
 * allow is enough: a name of every shape that some policy of the account writes about.
 */
export class Samples {
  readonly #scope: Scope;
  readonly #known = new Map<string, Universe>();
  #patterns: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** Of a type of the service authorization reference: `lambda`, `function`. Without a type: of no resource. */
  of(service: string, type: string): Universe {
    const id = `${service}:${type}`;
    const known = this.#known.get(id) ?? universeOf(this.#arns(service, type));
    this.#known.set(id, known);
    return known;
  }

  #arns(service: string, name: string): readonly string[] {
    const type = actionTable()
      .services.get(service)
      ?.resourceTypes.find((it) => it.name === name);
    if (type === undefined) return ['*'];
    this.#patterns ??= patternsByService(this.#scope);
    const [, , owner = service] = type.arn.split(':');
    const form = compile(formOf(type, '*'));
    const found = new Set([this.#filled(formOf(type, NAME))]);
    for (const pattern of this.#patterns.get(owner) ?? []) {
      const arn = this.#filled(pattern);
      if (found.size < MAX_SAMPLES && !this.#isThere(arn) && matchesPattern(form, arn)) found.add(arn);
    }
    return [...found];
  }

  /** With something in the place of every wildcard. */
  #filled(pattern: string): string {
    const { accountId, partition } = this.#scope.authorization;
    const fields = pattern.split(':');
    const own = new Map([
      [1, partition],
      [3, REGION],
      [4, accountId],
    ]);
    return fields
      .map((field, place) => (field === '*' ? (own.get(place) ?? field) : field))
      .map((field) => field.replaceAll(/\*+/g, NAME).replaceAll('?', 'x'))
      .join(':');
  }

  #isThere(arn: string): boolean {
    return this.#scope.numbers.has(arn);
  }
}

function formOf(type: ResourceType, value: string): string {
  return type.arn.replaceAll(/\$\{(\w+)\}/g, (_, name: string) =>
    name === 'Partition' || name === 'Region' || name === 'Account' ? '*' : value,
  );
}

/** Resource patterns of allowing statements, by the service in them. Those with variables are left out. */
function patternsByService({ authorization }: Scope): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const policies = new Set(identitySources(authorization).map((it) => it.policy));
  for (const policy of policies) {
    const allowing = policy?.statements.filter((it) => it.effect === 'Allow') ?? [];
    for (const pattern of allowing.flatMap((it) => it.resources ?? [])) {
      const service = pattern.split(':')[2];
      if (service === undefined || pattern.includes('${')) continue;
      const patterns = found.get(service) ?? new Set();
      found.set(service, patterns.add(pattern));
    }
  }
  return found;
}
