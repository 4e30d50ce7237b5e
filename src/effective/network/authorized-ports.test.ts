import { describe, expect, it } from 'vitest';
import { openToInternet } from '../ports.ts';
import { unauthorized } from './authorized-ports.ts';

const WEB = { ports: ['443', '80'], udpPorts: [] };
const rule = (IpProtocol: string, FromPort: number, ToPort: number) => ({
  IpProtocol,
  FromPort,
  ToPort,
  CidrIp: '0.0.0.0/0',
});
const left = (...rules: ReturnType<typeof rule>[]) => unauthorized(openToInternet(rules), WEB);

describe('what is open and not authorized', () => {
  it.each([
    ['nothing is open', [], null],
    ['authorized ports', [rule('tcp', 80, 80), rule('tcp', 443, 443)], null],
    ['one more', [rule('tcp', 443, 443), rule('tcp', 22, 22)], 'TCP 22'],
    ['a range with authorized ports in it', [rule('tcp', 79, 81)], 'TCP 79, 81'],
    ['authorized of TCP, open of UDP', [rule('udp', 443, 443)], 'UDP 443'],
    ['ranges that meet', [rule('tcp', 20, 21), rule('tcp', 22, 23)], 'TCP 20-23'],
    ['everything', [rule('-1', -1, -1)], 'TCP 0-79, 81-442, 444-65535 and UDP 0-65535'],
    ['ping', [rule('icmp', -1, -1)], null],
    [
      'many',
      [1, 3, 5, 7, 9, 11, 13].map((port) => rule('tcp', port, port)),
      'TCP 1, 3, 5, 7, 9 and 2 more ranges',
    ],
  ])('%s', (_, rules, expected) => {
    expect(left(...rules)).toBe(expected);
  });
});
