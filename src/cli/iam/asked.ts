import { findPrincipal } from '../../iam/account/find-principal.ts';
import type { Authorization, PrincipalEntity } from '../../iam/account/authorization.ts';
import { actionNumber, actionTable } from '../../iam/actions/actions.ts';
import { CliError } from '../errors.ts';
import { nearest } from '../nearest.ts';

/** Reads what a person typed, and says what to type instead where it means nothing. */

export function askedPrincipal(
  authorization: Authorization,
  wanted: string,
): { readonly number: number; readonly principal: PrincipalEntity } {
  const found = findPrincipal(authorization, wanted);
  if (found.found === 'one') return found;
  if (found.found === 'several') {
    throw new CliError(`${wanted} is the name of several: say which, ${found.arns.join(' or ')}`);
  }
  const names = authorization.principals.map((it) => `${it.kind}/${it.name}`);
  const near = nearest(wanted.includes('/') ? wanted : `role/${wanted}`, names);
  const hint =
    near.length === 0 ? 'name it by its ARN, user/NAME or role/NAME' : `did you mean ${near.join(', ')}?`;
  throw new CliError(`there is no user or role ${wanted} in account ${authorization.accountId}: ${hint}`);
}

/** The action in AWS's spelling, with its number. */
export function askedAction(wanted: string): { readonly number: number; readonly name: string } {
  const number = actionNumber(wanted);
  const { names, services } = actionTable();
  if (number !== undefined) return { number, name: names[number] ?? wanted };
  const [prefix = '', rest] = wanted.toLowerCase().split(':');
  const service = services.get(prefix);
  if (rest === undefined)
    throw new CliError(`${wanted} is no action: write it as service:Action, s3:GetObject`);
  if (/[*?]/.test(wanted)) throw new CliError(`${wanted} is a pattern: ask for one action, as s3:GetObject`);
  if (service === undefined) {
    const near = nearest(prefix, [...services.keys()]);
    const hint =
      near.length === 0
        ? 'it comes before the colon, as in s3:GetObject'
        : `did you mean ${near.join(', ')}?`;
    throw new CliError(`AWS has no service ${prefix}: ${hint}`);
  }
  const near = nearest(wanted, names.slice(service.first, service.end));
  const hint =
    near.length === 0
      ? `\`${prefix}\` has ${service.end - service.first} others`
      : `did you mean ${near.join(', ')}?`;
  throw new CliError(`${service.name} has no action ${wanted}: ${hint}`);
}

export function askedFormat<const F extends string>(format: string, formats: readonly F[]): F {
  const found = formats.find((it) => it === format);
  if (found === undefined) throw new CliError(`there is no format ${format}: use ${formats.join(' or ')}`);
  return found;
}
