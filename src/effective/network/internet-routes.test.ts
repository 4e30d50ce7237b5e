import { describe, expect, it } from 'vitest';
import type { Route } from '../../model/kinds/ec2-network.ts';
import { exposureOf } from '../address-coverage.ts';
import { internetRoutes } from './internet-routes.ts';

const LOCAL: Route = { destination: '10.0.0.0/16', target: 'local', active: true };
const route = (destination: string, target: string, active = true): Route => ({
  destination,
  target,
  active,
});

function reach(routes: readonly Route[], family: 'ipv4' | 'ipv6' = 'ipv4') {
  return exposureOf(internetRoutes([LOCAL, ...routes], family).open, family);
}

describe('answers reach the internet', () => {
  it.each([
    ['by an internet gateway', [route('0.0.0.0/0', 'igw-1')], 'internet'],
    ['in two halves', [route('0.0.0.0/1', 'igw-1'), route('128.0.0.0/1', 'igw-1')], 'internet'],
    ['not by a gateway that is gone', [route('0.0.0.0/0', 'igw-1', false)], 'none'],
    ['not by a NAT gateway', [route('0.0.0.0/0', 'nat-1')], 'none'],
    ['not by a transit gateway', [route('0.0.0.0/0', 'tgw-1')], 'none'],
    ['not without a route', [], 'none'],
    [
      'not where every more specific route leads elsewhere',
      [route('0.0.0.0/0', 'igw-1'), route('0.0.0.0/1', 'nat-1'), route('128.0.0.0/1', 'nat-1')],
      'none',
    ],
    ['in part where some lead elsewhere', [route('8.0.0.0/8', 'nat-1'), route('0.0.0.0/0', 'igw-1')], 'wide'],
    ['not where a single office is routed', [route('203.0.113.0/24', 'igw-1')], 'none'],
  ] as const)('%s', (_, routes, expected) => {
    expect(reach(routes)).toBe(expected);
  });

  it('by families apart', () => {
    const routes = [route('0.0.0.0/0', 'nat-1'), route('::/0', 'igw-1')];
    expect([reach(routes), reach(routes, 'ipv6')]).toEqual(['none', 'internet']);
    expect(reach([route('::/0', 'eigw-1')], 'ipv6')).toBe('none');
  });

  it('past a firewall only as that decides', () => {
    const { open, inspected } = internetRoutes([LOCAL, route('0.0.0.0/0', 'vpce-1')], 'ipv4');
    expect(open).toEqual([]);
    expect([...inspected.keys()]).toEqual(['vpce-1']);
  });

  it('by a prefix list, whose addresses are not known here', () => {
    const routes = [LOCAL, route('pl-1', 'igw-1'), route('pl-2', 'vpce-9')];
    expect(internetRoutes(routes, 'ipv4').lists).toEqual(['pl-1']);
  });
});
