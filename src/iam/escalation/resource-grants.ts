import type { PolicySource, PrincipalEntity, ResourceEntity } from '../account/authorization.ts';
import { decide } from '../evaluate/decide.ts';
import { named } from '../exposure/principals.ts';
import { touchesActions } from '../language/scope.ts';
import type { Span } from '../sets/access-map.ts';
import { addBit, emptyBits } from '../sets/bits.ts';
import { callerOf } from '../sets/callers.ts';
import { WORKLOAD_RULES } from './rules/workloads.ts';
import type { Scope } from './scope.ts';

/** A workload whose own policy lets somebody take it over, or a part of it. */
export interface ResourceGrant {
  readonly kind: string;
  /** Of the workload, among those of its kind. */
  readonly place: number;
  readonly arn: string;
  readonly policy: PolicySource;
}

/** A grant to another account. */
export interface OutsideGrant extends ResourceGrant {
  /** 12 digits. */
  readonly account: string;
  /** The one identity that is named; undefined: all of the account. */
  readonly identity?: string;
  readonly statement: number;
}

/**
 * What the policies of workloads grant, as those of Lambda functions can. Sets of principals leave them out, so that
 * whoever they name is asked about by itself. A policy that was not read is taken for one that grants nothing of this
 * kind: nearly all let services invoke the workload, and nobody change it.
 */
export class ResourceGrants {
  readonly #scope: Scope;
  readonly #all: ResourceGrant[] = [];
  readonly #named = new Map<number, ResourceGrant[]>();
  readonly outside: readonly OutsideGrant[];

  constructor(scope: Scope) {
    this.#scope = scope;
    this.outside = grantsIn(scope).flatMap((it) => this.#read(it));
  }

  #read(grant: ResourceGrant): readonly OutsideGrant[] {
    const { accountId } = this.#scope.authorization;
    const actions = takingOver(grant.kind);
    return (grant.policy.policy?.statements ?? []).flatMap((it, statement): readonly OutsideGrant[] => {
      const isMeant =
        it.effect === 'Allow' &&
        actions.some((action) => touchesActions(it, { pattern: action, except: [] }));
      const whom = isMeant ? (it.principals ?? []).map(named) : [];
      for (const who of whom) if (who.kind === 'everyone' || who.kind === 'account') this.#letIn(grant, who);
      return whom.flatMap((who): readonly OutsideGrant[] => {
        if (who.kind !== 'account' || who.account === accountId) return [];
        const { account, arn } = who;
        return [{ ...grant, account, ...(arn === undefined ? {} : { identity: arn }), statement }];
      });
    });
  }

  #letIn(
    grant: ResourceGrant,
    who: { readonly kind: string; readonly account?: string; readonly arn?: string },
  ): void {
    const { authorization, numbers } = this.#scope;
    if (who.account !== undefined && who.account !== authorization.accountId) return;
    const number = who.arn === undefined ? undefined : numbers.get(who.arn);
    if (who.arn === undefined) this.#all.push(grant);
    else if (number !== undefined) this.#named.set(number, [...(this.#named.get(number) ?? []), grant]);
  }

  /** Workloads whose policies may let the principal in, by its own name or by that of its account. */
  of(principal: number | undefined): readonly ResourceGrant[] {
    return principal === undefined ? [] : [...this.#all, ...(this.#named.get(principal) ?? [])];
  }

  /** Places of the workloads of the kind on which all the actions are allowed, by every policy that has a say. */
  places(
    kind: string,
    actions: readonly string[],
    principal: number | undefined,
    entity: PrincipalEntity,
  ): Span {
    const size = this.#scope.workloads.get(kind)?.list.length ?? 0;
    const span = { must: emptyBits(size), may: emptyBits(size) };
    for (const grant of this.of(principal).filter((it) => it.kind === kind)) {
      const accesses = actions.map((it) => this.#access(grant, it, entity));
      if (accesses.includes('denied')) continue;
      addBit(span.may, grant.place);
      if (!accesses.includes('conditional')) addBit(span.must, grant.place);
    }
    return span;
  }

  #access(
    { arn, policy }: ResourceGrant,
    action: string,
    entity: PrincipalEntity,
  ): ReturnType<typeof decide>['access'] {
    const { authorization } = this.#scope;
    const { accountId, organization } = authorization;
    return decide(
      { caller: callerOf(authorization, entity), action, resource: arn, resourceAccountId: accountId },
      { identity: entity.policies, boundary: entity.boundary, organization, resource: policy },
    ).access;
  }
}

function takingOver(kind: string): readonly string[] {
  const rules = WORKLOAD_RULES.filter((it) => it.workload === kind);
  return rules.flatMap((it) => it.needs.filter(({ on }) => on === 'workload').map(({ action }) => action));
}

function grantsIn({ authorization, workloads }: Scope): readonly ResourceGrant[] {
  const policies = new Map(authorization.resources.map((it): [string, ResourceEntity] => [it.arn, it]));
  return [...workloads].flatMap(([kind, { list }]) =>
    list.flatMap((it, place): readonly ResourceGrant[] => {
      const policy = policies.get(it.arn)?.policy;
      return policy?.policy === undefined ? [] : [{ kind, place, arn: it.arn, policy }];
    }),
  );
}
