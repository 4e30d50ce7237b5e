import { containsRange, readIpRange } from '../../language/ip.ts';
import type { IpRange } from '../../language/ip.ts';
import { operatorNamed } from '../../language/operators.ts';
import { awsCheck, perCondition } from '../check.ts';
import type { Check } from '../check.ts';
import type { LintCondition, Text } from '../document.ts';
import { hit, quoted } from '../finding.ts';
import type { Hit } from '../finding.ts';
import { hasVariable } from './versions.ts';

export const ADDRESS_CHECKS: readonly Check[] = [
  awsCheck(
    'TYPE_MISMATCH_IP_RANGE',
    'ERROR',
    perAddress(function* (at, range, { operator }) {
      if (range !== undefined) return;
      const message = `${quoted(operator.value)} takes address ranges, and ${quoted(at.value)} is none.`;
      yield hit(at, message, 'Write it in CIDR form, as in 203.0.113.0/24.');
    }),
  ),
  awsCheck(
    'IMPROVE_IP_RANGE',
    'SUGGESTION',
    perAddress(function* (at, range) {
      if (range === undefined) return;
      const written = readIpRange(at.value.replace(/\/.*$/, ''));
      if (written === undefined || written.first === range.first) return;
      const better = `${addressText(range)}/${range.prefix}`;
      yield hit(
        at,
        `The bits of ${quoted(at.value)} after the first ${range.prefix} do not count.`,
        `Write ${quoted(better)}.`,
      );
    }),
  ),
  awsCheck('PRIVATE_IP_ADDRESS', 'ERROR', perCondition(privateOnly(false))),
  awsCheck('PRIVATE_NOT_IP_ADDRESS', 'ERROR', perCondition(privateOnly(true))),
  awsCheck('PRIVATE_IP_ADDRESS_SUBSET', 'SUGGESTION', perCondition(privateSome(false))),
  awsCheck('PRIVATE_NOT_IP_ADDRESS_SUBSET', 'SUGGESTION', perCondition(privateSome(true))),
];

type AddressCheck = (at: Text, range: IpRange | undefined, condition: LintCondition) => Iterable<Hit>;

function perAddress(find: AddressCheck): Check['find'] {
  return perCondition(function* (condition) {
    if (operatorNamed(condition.spelling.operator)?.family !== 'ip') return;
    for (const at of condition.values.items) {
      if (!hasVariable(at)) yield* find(at, readIpRange(at.value), condition);
    }
  });
}

function addressText({ family, first }: IpRange): string {
  const [groups, bits, base, mark] =
    family === 4 ? ([4, 8n, 10, '.'] as const) : ([8, 16n, 16, ':'] as const);
  const parts = Array.from({ length: groups }, (_, index) => {
    const shift = bits * BigInt(groups - 1 - index);
    return ((first >> shift) & ((1n << bits) - 1n)).toString(base);
  });
  return family === 4 ? parts.join(mark) : parts.join(mark).replace(/(?:(?:^|:)0){2,}$/, '::');
}

/** Private and shared space, loopback and link-local: RFC 1918, 6598, 4193, 4291. */
const PRIVATE = [
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
  'fc00::/7',
  'fe80::/10',
  '::1/128',
].flatMap((it) => readIpRange(it) ?? []);

function isPrivate({ value }: Text): boolean {
  const range = readIpRange(value);
  return range !== undefined && PRIVATE.some((it) => containsRange(it, range));
}

/** The private values among those of `aws:SourceIp`; undefined where the condition is another one. */
function privateValues(condition: LintCondition, negated: boolean): readonly Text[] | undefined {
  const operator = operatorNamed(condition.spelling.operator);
  if (condition.lowerKey !== 'aws:sourceip' || operator?.family !== 'ip') return undefined;
  return operator.negated === negated ? condition.values.items.filter(isPrivate) : undefined;
}

const USE_VPC_KEY = 'Use aws:VpcSourceIp, with aws:SourceVpc, for addresses within a VPC.';

function privateOnly(negated: boolean): (condition: LintCondition) => Iterable<Hit> {
  return function* (condition) {
    const found = privateValues(condition, negated) ?? [];
    const [first] = found;
    if (first === undefined || found.length < condition.values.items.length) return;
    const effect = negated ? 'always' : 'never';
    const message = `aws:SourceIp is a public address, so a condition on ${quoted(first.value)} is ${effect} met.`;
    yield hit(condition.values, message, USE_VPC_KEY);
  };
}

function privateSome(negated: boolean): (condition: LintCondition) => Iterable<Hit> {
  return function* (condition) {
    const found = privateValues(condition, negated) ?? [];
    const [first] = found;
    if (first === undefined || found.length === condition.values.items.length) return;
    const message = `aws:SourceIp is a public address, so ${quoted(first.value)} has no effect.`;
    yield hit(first, message, USE_VPC_KEY);
  };
}
