import { actionTable } from '../../iam/actions/actions.ts';
import { accessMapOf } from '../../iam/sets/access-map.ts';
import type { Span } from '../../iam/sets/bits.ts';
import { countBits, difference, membersOf } from '../../iam/sets/bits.ts';
import { serviceRights } from '../../iam/sets/service-rights.ts';
import type { CanView } from '../../reports/iam/can.ts';
import { renderCan } from '../../reports/iam/can.ts';
import { CliError, EXIT } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { askedFormat, askedPrincipal } from './asked.ts';
import { readPermissions } from './permissions.ts';
import type { AccountOptions } from './reading.ts';
import { say } from './say.ts';
import { whyCommand } from './why.ts';

interface CanOptions extends AccountOptions {
  readonly actions?: boolean;
  readonly service?: readonly string[];
  readonly format: string;
}

/** `seaworthy iam can PRINCIPAL [ACTION [RESOURCE]]`. With an action it asks what `iam why` asks, in short. */
export async function canCommand(
  wanted: string,
  action: string | undefined,
  resource: string | undefined,
  options: CanOptions,
): Promise<number> {
  if (action !== undefined) return whyCommand(wanted, action, resource, { ...options, brief: true });
  const format = askedFormat(options.format, ['text', 'json']);
  const services = askedServices(options.service ?? []);
  const { authorization } = await readPermissions({}, options);
  const { number, principal } = askedPrincipal(authorization, wanted);
  const actions = accessMapOf(authorization).actionsOf(number);
  const some = difference(actions.may, actions.must);
  const view: CanView = {
    accountId: authorization.accountId,
    principal: principal.arn,
    policies: [...principal.policies, ...(principal.boundary === null ? [] : [principal.boundary])].map(
      ({ policy: _policy, ...where }) => where,
    ),
    services: serviceRights(actions).filter(({ prefix }) => isAsked(services, prefix)),
    sure: countBits(actions.must),
    some: countBits(some),
    of: actionTable().names.length,
    ...(options.actions === true ? { actions: namesOf({ must: actions.must, may: some }, services) } : {}),
    gaps: authorization.gaps,
  };
  return say(format, view, (look) => renderCan(view, look), options, EXIT.ok);
}

function isAsked(services: readonly string[], prefix: string): boolean {
  return services.length === 0 || services.includes(prefix);
}

function namesOf({ must, may }: Span, services: readonly string[]): NonNullable<CanView['actions']> {
  const { names } = actionTable();
  const list = (bits: Span['must']) =>
    [...membersOf(bits)]
      .map((it) => names[it] ?? '')
      .filter((name) => isAsked(services, name.split(':', 1)[0] ?? ''));
  return { sure: list(must), some: list(may) };
}

function askedServices(wanted: readonly string[]): readonly string[] {
  const { services } = actionTable();
  return wanted
    .flatMap((it) => it.split(','))
    .map((text) => {
      const prefix = text.toLowerCase();
      if (services.has(prefix)) return prefix;
      const near = nearest(prefix, [...services.keys()]);
      throw new CliError(
        `AWS has no service ${text}${near.length === 0 ? '' : `: did you mean ${near.join(', ')}?`}`,
      );
    });
}
