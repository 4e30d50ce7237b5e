import { decide } from '../../iam/evaluate/decide.ts';
import { explain } from '../../iam/evaluate/explain.ts';
import { askingOf } from '../../iam/sets/in-account.ts';
import type { WhyView } from '../../reports/iam/why.ts';
import { renderWhy, whyJson } from '../../reports/iam/why.ts';
import { EXIT } from '../errors.ts';
import { askedAction, askedFormat, askedPrincipal } from './asked.ts';
import { contextOf } from './context.ts';
import { readPermissions } from './permissions.ts';
import type { AccountOptions } from './reading.ts';
import { askedResource, detailsOf, policiesFor } from './resource-policies.ts';
import { say } from './say.ts';

interface WhyOptions extends AccountOptions {
  readonly context?: readonly string[];
  readonly format: string;
  /** Only the answer and what it hangs on. */
  readonly brief?: boolean;
}

/** `seaworthy iam why PRINCIPAL ACTION [RESOURCE]`. */
export async function whyCommand(
  wanted: string,
  wantedAction: string,
  wantedResource: string | undefined,
  options: WhyOptions,
): Promise<number> {
  const format = askedFormat(options.format, ['text', 'json']);
  const { name: action } = askedAction(wantedAction);
  const resource = askedResource(wantedResource);
  const context = contextOf(options.context ?? []);
  const { authorization } = await readPermissions(policiesFor(action), options, detailsOf(resource));
  const { principal } = askedPrincipal(authorization, wanted);
  const { request, policies } = askingOf(authorization, principal, action, resource, context);
  const view: WhyView = {
    accountId: authorization.accountId,
    principal: principal.arn,
    action,
    resource,
    decision: decide(request, policies),
    explanation: explain(request, policies),
    gaps: authorization.gaps,
  };
  return say(format, whyJson(view), (look) => renderWhy(view, look, options.brief), options, EXIT.ok);
}
