import type { Seen } from '../model/control.ts';
import type { Kind } from '../model/kinds.ts';
import type { Spend } from '../model/kinds/billing.ts';
import type { KnownService } from './duties.ts';
import { serviceOfBill, serviceOfKind, showsUse } from './duties.ts';

/** What an account uses. */
export interface ServicesInUse {
  readonly known: ReadonlySet<KnownService>;
  /** Lines of the bill, and kinds of resources, that the matrix of duties does not know. */
  readonly strange: readonly string[];
  /** Services of which nothing was seen, and of which not all was read. */
  readonly unread: ReadonlySet<KnownService>;
}

/** By the bill of this month and the last, and by the resources that were seen. `spend` null: there is no bill to read. */
export function servicesInUse(spend: readonly Spend[] | null, seen: Seen, now: number): ServicesInUse {
  const since = monthBefore(now);
  const paid = (spend ?? []).filter(({ month, amount }) => month >= since && amount > 0);
  const used = [
    ...[...new Set(paid.map(({ service }) => service))].map((name) => [name, serviceOfBill(name)] as const),
    ...signs(seen.found).map((kind) => [kind, serviceOfKind(kind)] as const),
  ];
  const known = new Set(used.flatMap(([, service]) => service ?? []));
  const strange = used.flatMap(([name, service]) => (service === undefined ? [name] : []));
  const unread = signs(seen.unlisted).flatMap((kind) => serviceOfKind(kind) ?? []);
  return {
    known,
    strange: strange.toSorted(),
    unread: new Set(unread.filter((service) => !known.has(service))),
  };
}

function signs(kinds: ReadonlySet<Kind>): readonly Kind[] {
  return [...kinds].filter(showsUse);
}

function monthBefore(now: number): string {
  const date = new Date(now);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);
}
