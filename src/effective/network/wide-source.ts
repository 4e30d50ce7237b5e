import type { SecurityGroupRule } from '../../model/kinds/ec2.ts';
import { parseCidr, rangeOf } from '../cidr.ts';
import { blockOf, difference } from './address-ranges.ts';

interface Limits {
  /** Public IPv4 networks with a shorter prefix are wide. */
  readonly shortestPublicPrefix: number;
  readonly shortestIpv6Prefix: number;
}

/** The private ranges as a whole. https://www.rfc-editor.org/rfc/rfc1918#section-3 */
const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'];
/** Addresses that are private to a network: unique local, link-local. https://www.rfc-editor.org/rfc/rfc4193 */
const LOCAL_IPV6 = 'fc00::/6';

/**
 * The source of a rule where it is a wide part of the public addresses or a whole private range; undefined where it is not,
 * or where it is everything, which is another question.
 */
export function wideSource({ CidrIp, CidrIpv6 }: SecurityGroupRule, limits: Limits): string | undefined {
  if (CidrIp !== undefined) return isWide4(CidrIp, limits.shortestPublicPrefix) ? CidrIp : undefined;
  if (CidrIpv6 !== undefined) return isWide6(CidrIpv6, limits.shortestIpv6Prefix) ? CidrIpv6 : undefined;
  return undefined;
}

function isWide4(text: string, shortest: number): boolean {
  const block = parseCidr(text, 'ipv4');
  if (block === null || block.prefix === 0) return false;
  const range = [rangeOf(block, 'ipv4')];
  if (PRIVATE.some((whole) => difference(blockOf(whole, 'ipv4'), range).length === 0)) return true;
  const isPrivate = PRIVATE.some((whole) => difference(range, blockOf(whole, 'ipv4')).length === 0);
  return !isPrivate && block.prefix < shortest;
}

function isWide6(text: string, shortest: number): boolean {
  const block = parseCidr(text, 'ipv6');
  if (block === null || block.prefix === 0) return false;
  const isLocal = difference([rangeOf(block, 'ipv6')], blockOf(LOCAL_IPV6, 'ipv6')).length === 0;
  return !isLocal && block.prefix < shortest;
}
