import { describeCause } from '../../model/causes.ts';
import type { InstanceInterface } from '../../model/kinds/ec2.ts';
import type { Judgement } from '../../model/verdict.ts';
import { fail, pass } from '../../model/verdict.ts';
import type { Ports } from '../security-group-reach.ts';
import { counts, whatIsOpen } from '../security-group-reach.ts';
import { internetExposure } from './internet-exposure.ts';
import type { Network } from './relations.ts';

/** An instance with what is asked about its network. */
export interface Networked {
  readonly region: string;
  readonly facts: { readonly NetworkInterfaces: readonly InstanceInterface[]; readonly VpcId: string };
}

/** Fails where the internet, or a large part of it, reaches any of the ports of an instance. */
export function judgeExposedPorts(
  { region, facts: { NetworkInterfaces, VpcId } }: Networked,
  network: Network,
  ports: Ports,
): Judgement {
  const exposure = internetExposure(NetworkInterfaces, { region, VpcId }, network);
  const { restsOn } = exposure;
  const open = whatIsOpen(exposure.open, ports);
  if (open !== null) {
    const at = exposure.addresses.join(', ');
    return { ...fail(`Open ${open}, by ${at}; expected: not reachable from there.`), restsOn };
  }
  const perhaps = exposure.perhaps.find(({ ranges }) => whatIsOpen(ranges, ports) !== null);
  if (perhaps !== undefined) {
    const { cause } = perhaps;
    const reason = `Cannot tell what the internet reaches: ${describeCause(cause)}.`;
    return { verdict: 'unknown', reason, cause, restsOn };
  }
  if (!exposure.hasPublicAddress) return { ...pass('No public address leads to the instance.'), restsOn };
  return { ...pass(`Not reachable from the internet: ${counts(ports)}.`), restsOn };
}
