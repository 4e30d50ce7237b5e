import type { KeyGrant } from '../account/authorization.ts';
import type { Asked } from './asked.ts';
import type { Policies } from './decision.ts';
import type { Logic } from './logic.ts';
import { naming, namesOf } from './principal-test.ts';
import type { Naming, PrincipalTest } from './principal-test.ts';
import type { Grades } from './verdict.ts';

/**
 * Grants of a KMS key: they allow some operations to one grantee, as a key policy would, and never deny.
 * https://docs.aws.amazon.com/kms/latest/developerguide/grants.html
 */
const OPERATIONS = new Set(
  [
    'Decrypt',
    'DeriveSharedSecret',
    'Encrypt',
    'GenerateDataKey',
    'GenerateDataKeyPair',
    'GenerateDataKeyPairWithoutPlaintext',
    'GenerateDataKeyWithoutPlaintext',
    'GenerateMac',
    'ReEncryptFrom',
    'ReEncryptTo',
    'Sign',
    'Verify',
    'VerifyMac',
    'CreateGrant',
    'DescribeKey',
    'GetPublicKey',
    'RetireGrant',
  ].map((it) => it.toLowerCase()),
);
/** AWS: the encryption context is ignored for them. */
const WITHOUT_ENCRYPTION_CONTEXT = new Set(['describekey', 'retiregrant']);

/** Can a grant have a say in it? */
export function takesGrants({ action, facts, target }: Asked): boolean {
  return facts.service === 'kms' && target.kind !== 'none' && OPERATIONS.has(operationOf(action));
}

function operationOf(action: string): string {
  return action.slice('kms:'.length);
}

export function grantedBy<T>(asked: Asked, grants: Policies['grants'], logic: Logic<T>): Grades<T> {
  if (!takesGrants(asked)) return { direct: logic.no, role: logic.no, account: logic.no };
  if (grants === undefined) {
    return { direct: logic.unread('a grant of the key allows it'), role: logic.no, account: logic.no };
  }
  const meant = grants.filter((it) =>
    it.operations.some((that) => that.toLowerCase() === operationOf(asked.action)),
  );
  const given = (grade: 'direct' | 'role' | 'account'): T =>
    logic.any(meant.map((it) => gradeOf(it, grade, asked, logic)));
  return { direct: given('direct'), role: given('role'), account: given('account') };
}

function gradeOf<T>(grant: KeyGrant, grade: 'direct' | 'role' | 'account', asked: Asked, logic: Logic<T>): T {
  const truth = granteeNaming(grant, asked)[grade];
  if (truth === 'false') return logic.no;
  const isOpen = grant.constrained && !WITHOUT_ENCRYPTION_CONTEXT.has(operationOf(asked.action));
  const whom = logic.naming(truth, grant.grantee);
  if (!isOpen) return whom;
  return logic.all([
    whom,
    logic.condition(`the encryption context of grant ${grant.id}`, 'kms:encryptioncontext'),
  ]);
}

const TESTS = new WeakMap<KeyGrant, PrincipalTest>();

/** AWS shows a service for grantees that act for it, of which there may be several. */
export function granteeNaming(grant: KeyGrant, asked: Asked): Naming {
  const isService = !grant.grantee.includes(':');
  if (isService) {
    const direct =
      asked.caller.kind === 'service' && asked.caller.arn === grant.grantee ? 'unknown' : 'false';
    return { direct, role: 'false', account: 'false' };
  }
  const test = TESTS.get(grant) ?? granteeTest(grant.grantee);
  TESTS.set(grant, test);
  return naming(test, asked.caller, 'Allow', false);
}

function granteeTest(grantee: string): PrincipalTest {
  const [, account] = /^arn:[^:]*:iam::(\d{12}):root$/.exec(grantee) ?? [];
  return { isNegated: false, names: namesOf([{ type: 'AWS', value: account ?? grantee }]) };
}
