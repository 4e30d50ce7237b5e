import { actionInfo, actionNumber, actionTable } from '../actions/actions.ts';
import type { ActionInfo } from '../actions/actions.ts';

/** What a decision needs to know of an action. */
export interface ActionFacts {
  /** The prefix, in lower case. */
  readonly service: string;
  /** It is called on no resource, so that only a pattern that matches `*` is about it. */
  readonly takesNoResource: boolean;
  /** Undefined where the table does not know the service. */
  readonly hasResourceControlPolicies: boolean | undefined;
  /** Prefixes of keys for a resource's tags (`aws`, `iam`) that AWS documents for it. */
  readonly tagKeys: ReadonlySet<string>;
}

const MAX_KNOWN = 50_000;
const KNOWN = new Map<string, ActionFacts>();

/** `action` in lower case. */
export function actionFacts(action: string): ActionFacts {
  const known = KNOWN.get(action);
  if (known !== undefined) return known;
  if (KNOWN.size >= MAX_KNOWN) KNOWN.clear();
  const found = read(action);
  KNOWN.set(action, found);
  return found;
}

function read(action: string): ActionFacts {
  const service = action.slice(0, Math.max(0, action.indexOf(':')));
  const hasResourceControlPolicies = actionTable().services.get(service)?.hasResourceControlPolicies;
  const number = actionNumber(action);
  if (number === undefined) {
    return { service, takesNoResource: false, hasResourceControlPolicies, tagKeys: new Set() };
  }
  const info = actionInfo(number);
  return {
    service,
    takesNoResource: info.resourceTypes.length === 0,
    hasResourceControlPolicies,
    tagKeys: tagKeysOf(info),
  };
}

function tagKeysOf(info: ActionInfo): ReadonlySet<string> {
  const keys = [...info.conditionKeys, ...info.resourceTypes.flatMap((it) => it.type.conditionKeys)];
  const lower = keys.map((it) => it.key.toLowerCase());
  return new Set(lower.flatMap((it) => /^([^:]+):resourcetag\//.exec(it)?.[1] ?? []));
}
