import { awsCheck, perCondition, perStatement } from '../check.ts';
import type { Check } from '../check.ts';
import type { LintCondition, LintStatement, Text } from '../document.ts';
import { hit, listed, quoted } from '../finding.ts';
import type { Hit } from '../finding.ts';
import { valuesOf } from './principals.ts';

/** Services as principals, and as values of conditions. */
export const SERVICE_CHECKS: readonly Check[] = [
  awsCheck('RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL', 'SECURITY_WARNING', perStatement(unrestricted), [
    'resource',
  ]),
  awsCheck('RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL', 'SUGGESTION', perStatement(otherKey), [
    'resource',
  ]),
  awsCheck('UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL', 'ERROR', perStatement(principalKeys), [
    'resource',
    'trust',
  ]),
  awsCheck('INVALID_SERVICE_PRINCIPAL_FORMAT', 'ERROR', perCondition(calledVia)),
  awsCheck('INVALID_SERVICE_PRINCIPAL_FORMAT', 'ERROR', perCondition(viaService)),
];

/** They say for whose resource a service acts: the guard against the confused deputy. */
const SOURCE_KEYS = new Set(['aws:sourcearn', 'aws:sourceaccount', 'aws:sourceorgid', 'aws:sourceorgpaths']);
/** They were used for the same before. */
const OLD_KEYS = new Set(['aws:referer', 'aws:sourceowner']);
/** They describe users and roles, which a service is not. */
const PRINCIPAL_KEYS = /^aws:(?:principal(?:orgid|orgpaths|tag\/.*|arn|type)|userid|username)$/;

function services(statement: LintStatement): readonly Text[] {
  return [...valuesOf(statement.principal, 'Service')];
}

function* unrestricted(statement: LintStatement): Iterable<Hit> {
  const [first] = services(statement);
  if (first === undefined || statement.effect?.value !== 'Allow') return;
  if (statement.conditions.some((it) => SOURCE_KEYS.has(it.lowerKey) || OLD_KEYS.has(it.lowerKey))) return;
  const message = `${quoted(first.value)} may come here for a resource of any account.`;
  yield hit(first, message, 'Add a condition on aws:SourceArn or aws:SourceAccount.');
}

function* otherKey(statement: LintStatement): Iterable<Hit> {
  const [first] = services(statement);
  if (first === undefined || statement.conditions.some((it) => SOURCE_KEYS.has(it.lowerKey))) return;
  for (const condition of statement.conditions) {
    if (!OLD_KEYS.has(condition.lowerKey)) continue;
    const message = `${quoted(condition.key)} was not made to tell for whom ${quoted(first.value)} acts.`;
    yield hit(condition, message, 'Use aws:SourceArn or aws:SourceAccount.');
  }
}

/** Only where services are all that the statement names: for others the keys mean something. */
function* principalKeys(statement: LintStatement): Iterable<Hit> {
  const { principal, conditions } = statement;
  const isServicesOnly = principal?.entries.every((it) => it.key === 'Service') === true;
  const [first] = services(statement);
  if (first === undefined || !isServicesOnly) return;
  const found = conditions.filter(
    (it) => PRINCIPAL_KEYS.test(it.lowerKey) && it.spelling.operator !== 'Null' && !it.spelling.ifExists,
  );
  const [at] = found;
  if (at === undefined) return;
  const keys = listed(found.map((it) => it.key));
  const message = `Requests of the service ${quoted(first.value)} do not have ${keys}.`;
  yield hit(at, message, 'Use aws:SourceOrgID, aws:SourceAccount or aws:SourceArn.');
}

const CALLED_VIA = /^[a-z0-9-]+\.(?:amazonaws\.com(?:\.cn)?|amazon\.com)$/;

function* calledVia(condition: LintCondition): Iterable<Hit> {
  if (!/^aws:calledvia(?:first|last|awsmcp)?$/.test(condition.lowerKey)) return;
  yield* formats(condition, CALLED_VIA, 'service.amazonaws.com');
}

function* viaService(condition: LintCondition): Iterable<Hit> {
  if (condition.lowerKey !== 'kms:viaservice') return;
  yield* formats(
    condition,
    /^[a-z0-9-]+\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/,
    'service.region.amazonaws.com',
  );
}

function* formats({ spelling, values, key }: LintCondition, format: RegExp, shown: string): Iterable<Hit> {
  if (!spelling.operator.startsWith('String')) return;
  for (const at of values.items) {
    if (/[*?]|\$\{/.test(at.value) || format.test(at.value)) continue;
    const message = `${quoted(at.value)} is no value that ${quoted(key)} has.`;
    yield hit(at, message, `Write it as ${shown}, in lower case.`);
  }
}
