import type { AsRead } from '../model/control.ts';
import type { ForeignSettings } from './foreign-access.ts';
import type { Trust } from './role-trust.ts';
import type { Outsider } from './trusted-outsiders.ts';
import { outsidersOf } from './trusted-outsiders.ts';

/** Whom a role trusts that is neither of its organization, where a condition says so, nor named as known. */
export interface Strangers {
  readonly sure: readonly Outsider[];
  /** Organizations of which it cannot be told whether they are the own one, which was not read. */
  readonly perhaps: readonly Outsider[];
}

export function strangersOf(
  trust: Trust,
  accounts: AsRead<'aws:account', 'organization'>,
  { knownAccounts }: ForeignSettings,
): Strangers {
  const reading = accounts.things[0]?.readings.organization;
  const own = reading?.known === true ? reading.value?.id : undefined;
  const outsiders = outsidersOf(trust, own).filter(
    ({ kind, id }) => kind !== 'account' || !knownAccounts.includes(id),
  );
  const isOpen = ({ kind }: Outsider): boolean => kind === 'organization' && reading?.known !== true;
  return { sure: outsiders.filter((it) => !isOpen(it)), perhaps: outsiders.filter(isOpen) };
}

/** `the account 444455556666`, `anyone with an AWS account`. */
export function nameOfOutsider({ kind, id }: Outsider): string {
  return kind === 'everyone' ? 'anyone with an AWS account' : `the ${kind} ${id}`;
}
