import { conditionText, evaluateConditions } from '../language/conditions.ts';
import type { Context, ContextValue } from '../language/conditions.ts';
import type { Policy, Statement } from '../language/policy.ts';
import { serviceOf } from '../language/resources.ts';
import {
  actionsMeet,
  actionCovers,
  coversActions,
  coversResources,
  touchesActions,
  touchesResources,
} from '../language/scope.ts';
import type { ActionSet } from '../language/scope.ts';
import { or } from '../language/truth.ts';
import { compareValues } from '../language/values.ts';

export interface PlainHttp {
  readonly refuses: boolean;
  /**
   * One sentence, naming the statement that decides it (counted from 0) or the nearest one and what it lacks.
   */
  readonly why: string;
}

/**
 * Does a resource policy refuse requests over plain HTTP, from everyone and for everything? Only Deny
 * statements can: an Allow that asks for TLS leaves out those whom identity policies let in.
 *
 * Judged on a request of which only this is known: `aws:SecureTransport`, which is in every request, is
 * false. So any spelling counts that is surely true then, and no statement counts that asks for anything
 * more.
 *
 * `s3:TlsVersion` does not count: AWS documents it for a minimum version among TLS requests, and does not say
 * that a plain one carries it. If it is absent there, `NumericLessThan` is false and lets the request
 * through.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html
 *
 * `resourceArns` are ARNs or patterns that must all be covered: for a bucket, `arn:aws:s3:::b` and
 * `arn:aws:s3:::b/*`. `action` defaults to all actions of the resources' service.
 */
export function refusesPlainHttp(
  policy: Policy,
  resourceArns: readonly string[],
  action?: string,
): PlainHttp {
  const asked: ActionSet = { pattern: action ?? serviceActions(resourceArns), except: [] };
  if (resourceArns.length === 0) return { refuses: false, why: 'No resource was given to judge.' };
  const denials = policy.statements.flatMap((statement, index) => {
    return statement.effect === 'Deny' ? [{ statement, index, doubt: doubtOf(policy, statement) }] : [];
  });
  const sure = denials.filter((it) => it.doubt === undefined).map((it) => it.statement);
  const open = resourceArns.filter((arn) => !refusesAll(sure, asked, arn, policy));
  if (open.length > 0) return { refuses: false, why: whyNot(policy, denials, asked, open) };
  const named = denials.filter(
    (it) => it.doubt === undefined && touchesAny(policy, it.statement, asked, resourceArns),
  );
  const list = named.map((it) => labelOf(it.statement, it.index)).join(' and ');
  return { refuses: true, why: `Plain HTTP is denied to everyone by ${list}.` };
}

function serviceActions(arns: readonly string[]): string {
  const [service, ...others] = new Set(arns.map(serviceOf));
  return service === undefined || others.length > 0 ? '*' : `${service}:*`;
}

/**
 * AWS documents the Boolean operators for aws:SecureTransport; what another operator does with it is not
 * known.
 */
const SECURE_TRANSPORT: ContextValue = {
  state: 'described',
  present: 'always',
  matches: (operator, values) =>
    operator.family === 'bool' ? or(values.map((it) => compareValues(operator, it, 'false'))) : 'unknown',
};

const plainHttp: Context = (key) => (key === 'aws:securetransport' ? SECURE_TRANSPORT : { state: 'unknown' });

/**
 * Do the statements together deny the action on the resource? A NotAction's exceptions must be denied by
 * another.
 */
function refusesAll(denials: readonly Statement[], asked: ActionSet, arn: string, policy: Policy): boolean {
  const here = denials.filter((it) => coversResources(it, arn, policy.version));
  if (here.some((it) => coversActions(it, asked))) return true;
  return here.some(
    ({ notActions = [] }) => notActions.length > 0 && notActions.every((it) => isDenied(here, asked, it)),
  );
}

/** Is what the exception has in common with the asked actions denied by some statement? */
function isDenied(denials: readonly Statement[], asked: ActionSet, exception: string): boolean {
  if (!actionsMeet(exception, asked.pattern)) return true;
  const narrower = actionCovers(asked.pattern, exception) ? exception : asked.pattern;
  return denials.some((it) => coversActions(it, { pattern: narrower, except: [] }));
}

/**
 * What keeps a Deny from holding for everyone over plain HTTP, as the end of a sentence; undefined if
 * nothing.
 */
function doubtOf(policy: Policy, statement: Statement): string | undefined {
  if (statement.notPrincipals !== undefined) {
    return `spares ${statement.notPrincipals.map((it) => it.value).join(', ') || 'some'} (NotPrincipal)`;
  }
  if (
    !(statement.principals ?? []).some((it) => (it.type === '*' || it.type === 'AWS') && it.value === '*')
  ) {
    return `is not for everyone but for ${statement.principals?.map((it) => it.value).join(', ') || 'nobody'}`;
  }
  if (evaluateConditions(statement.conditions, plainHttp, policy.version) === 'true') return undefined;
  return conditionDoubt(policy, statement);
}

function conditionDoubt(policy: Policy, statement: Statement): string {
  const failing = statement.conditions.filter(
    (it) => evaluateConditions([it], plainHttp, policy.version) !== 'true',
  );
  const texts = failing.map(conditionText).join(' and ');
  if (failing.every((it) => /^s3(?:-object-lambda)?:tlsversion$/.test(it.key))) {
    return `sets a TLS version (${texts}), which is not known to hold for plain HTTP`;
  }
  return `depends on ${texts}`;
}

type Denial = { readonly statement: Statement; readonly index: number; readonly doubt: string | undefined };

const ABOUT_TRANSPORT = /^aws:securetransport$|:tlsversion$/;

function whyNot(
  policy: Policy,
  denials: readonly Denial[],
  asked: ActionSet,
  open: readonly string[],
): string {
  const where = open.join(' and ');
  const near = denials.filter((it) => it.statement.conditions.some((that) => ABOUT_TRANSPORT.test(that.key)));
  if (near.length === 0) return `No statement denies plain HTTP on ${where}.`;
  const reasons = near.map((it) => `${labelOf(it.statement, it.index)} ${lackOf(policy, it, asked, open)}`);
  return `Plain HTTP is not denied to everyone on ${where}: ${reasons.join('; ')}.`;
}

function lackOf(policy: Policy, denial: Denial, asked: ActionSet, open: readonly string[]): string {
  const { statement, doubt } = denial;
  if (doubt !== undefined) return doubt;
  if (!coversActions(statement, asked)) return `does not deny all of ${asked.pattern}`;
  const missed = open.filter((it) => !coversResources(statement, it, policy.version));
  return `does not cover ${missed.join(' and ')}`;
}

function touchesAny(
  policy: Policy,
  statement: Statement,
  asked: ActionSet,
  arns: readonly string[],
): boolean {
  return (
    touchesActions(statement, asked) && arns.some((arn) => touchesResources(statement, arn, policy.version))
  );
}

function labelOf(statement: Statement, index: number): string {
  return `statement ${index}${statement.sid ? ` (${statement.sid})` : ''}`;
}
