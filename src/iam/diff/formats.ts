import { actionInfo, actionNumber } from '../actions/actions.ts';
import { arnGroup, groupsTogether, madeGroup, textGroup } from './text-groups.ts';
import type { TextGroup } from './text-groups.ts';

/** What a request names that has no resource. */
const NO_RESOURCE = textGroup(['*']);

/** Whatever a request can name. */
export function anyResource(partition: string | undefined): TextGroup {
  return groupsTogether([madeGroup([`arn:${partition ?? '*'}:*:*:*:*`]), NO_RESOURCE]);
}

const REGION = 'us-east-1';
const ACCOUNT = '123456789012';

/**
 * The forms that AWS documents for the resources of an action, likely ones first: in one Region and account, then
 * in any. Empty for an action that AWS's table lacks.
 */
export function resourceForms(
  action: string,
  partition: string,
  account: string | undefined,
): readonly TextGroup[] {
  const number = actionNumber(action);
  if (number === undefined) return [];
  const types = actionInfo(number).resourceTypes.map((it) => it.type.arn);
  const arns = types.toSorted((one, other) => one.length - other.length);
  if (arns.length === 0) return [NO_RESOURCE];
  return [
    madeGroup(arns.map((it) => filled(it, partition, REGION, account ?? ACCOUNT))),
    madeGroup(arns.map((it) => filled(it, partition, '*', account ?? '*'))),
  ];
}

const PLACEHOLDER = /\$\{([^}]*)\}/g;

function filled(arn: string, partition: string, region: string, account: string): string {
  return arn.replaceAll(PLACEHOLDER, (_, name: string) => {
    if (name === 'Partition') return partition;
    if (name === 'Region') return region;
    return name === 'Account' ? account : '*';
  });
}

/** Of the account's own, where its resources' ARNs name one. */
export function ofAccount(account: string): TextGroup {
  return groupsTogether([arnGroup([`arn:*:*:*:${account}:*`, 'arn:*:*:*::*']), NO_RESOURCE]);
}
