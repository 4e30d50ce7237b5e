import { explain } from '../../iam/evaluate/explain.ts';
import { accessMapOf } from '../../iam/sets/access-map.ts';
import { askingOf } from '../../iam/sets/in-account.ts';
import type { CanDo } from '../../iam/sets/who-can.ts';
import { whoCan } from '../../iam/sets/who-can.ts';
import type { Authorization } from '../../iam/account/authorization.ts';
import type { InsideRow, WhoCanView } from '../../reports/iam/who-can.ts';
import { renderWhoCan } from '../../reports/iam/who-can.ts';
import { EXIT } from '../errors.ts';
import { listedIn } from '../known-controls.ts';
import { askedAction, askedFormat } from './asked.ts';
import { contextOf } from './context.ts';
import { readPermissions } from './permissions.ts';
import type { AccountOptions } from './reading.ts';
import { askedResource, detailsOf, policiesFor } from './resource-policies.ts';
import { say } from './say.ts';

interface WhoCanOptions extends AccountOptions {
  readonly all?: boolean;
  readonly context?: readonly string[];
  readonly format: string;
}

/** `seaworthy iam who-can ACTION [RESOURCE]`. */
export async function whoCanCommand(
  wantedAction: string,
  wantedResource: string | undefined,
  options: WhoCanOptions,
): Promise<number> {
  const format = askedFormat(options.format, ['text', 'json']);
  const { name: action } = askedAction(wantedAction);
  const resource = wantedResource === undefined ? undefined : askedResource(wantedResource);
  const context = contextOf(options.context ?? []);
  const further = resource === undefined ? {} : policiesFor(action);
  const { authorization } = await readPermissions(further, options, detailsOf(resource ?? '*'));
  const found = whoCan(accessMapOf(authorization), action, resource, context);
  const view: WhoCanView = {
    accountId: authorization.accountId,
    action,
    ...(resource === undefined ? {} : { resource }),
    of: authorization.principals.length,
    inside: found.inside
      .map((it) => rowOf(authorization, it, action, resource))
      .toSorted(
        (one, other) => Number(one.access === 'conditional') - Number(other.access === 'conditional'),
      ),
    outside: found.outside,
    ownAccounts: listedIn('iam-role-trust-external-id', 'ownAccounts'),
    ...(found.policyProblem === undefined ? {} : { policyProblem: found.policyProblem }),
    gaps: authorization.gaps,
  };
  const all = options.all === true;
  return say(format, view, (look) => renderWhoCan(view, { ...look, all }), options, EXIT.ok);
}

function rowOf(authorization: Authorization, found: CanDo, action: string, resource = '*'): InsideRow {
  const principal = authorization.principals[found.principal];
  if (principal === undefined) throw new RangeError(`there is no principal ${found.principal}`);
  const { request, policies } = askingOf(authorization, principal, action, resource);
  const granting = explain(request, policies).steps.flatMap((it) =>
    ['identity-policy', 'resource-policy', 'key-grant'].includes(it.step) ? it.statements : [],
  );
  const needs = found.decision?.needs;
  return {
    principal: principal.arn,
    access: found.access,
    ...(needs === undefined ? {} : { needs }),
    by: [...new Set(granting.filter((it) => it.effect === 'Allow').map((it) => it.source.name))],
  };
}
