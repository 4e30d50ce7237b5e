import type { Context } from '../iam/language/conditions.ts';
import { evaluateConditions } from '../iam/language/conditions.ts';
import type { Condition, Policy, Statement } from '../iam/language/policy.ts';
import { coversActions, touchesActions } from '../iam/language/scope.ts';
import { statementName } from './role-trust.ts';

/**
 * The operations that KMS answers to a Nitro enclave so that only it can read the answer, as far as they use a key.
 * https://docs.aws.amazon.com/kms/latest/developerguide/services-nitro-enclaves.html
 */
export const ENCLAVE_OPERATIONS = ['Decrypt', 'DeriveSharedSecret', 'GenerateDataKey', 'GenerateDataKeyPair'];

const ATTESTED = 'kms:recipientattestation:';

/** Which enclave asks, by the registers of its attestation, in small letters (`pcr0`, `imagesha384`). */
type Registers = (register: string) => 'absent' | 'unknown' | { readonly is: string };

function requestOf(registers: Registers): Context {
  return (key) => {
    if (!key.startsWith(ATTESTED)) return { state: 'unknown' };
    const register = registers(key.slice(ATTESTED.length));
    if (typeof register === 'string') return { state: register };
    return { state: 'known', values: [register.is] };
  };
}

/** No enclave at all. */
const ANYBODY: Registers = () => 'absent';

const ZEROS = '0'.repeat(96);

/**
 * An enclave in debug mode, which its parent instance can look into: what measures its image is zero.
 * https://docs.aws.amazon.com/enclaves/latest/user/set-up-attestation.html
 */
const DEBUGGED: Registers = (register) =>
  MEASURES_IMAGE.has(register) && register !== 'pcr8' ? { is: ZEROS } : 'unknown';

/** The image, its kernel, its application, and who signed it. */
const MEASURES_IMAGE: ReadonlySet<string> = new Set(['imagesha384', 'pcr0', 'pcr1', 'pcr2', 'pcr8']);

/** The role and the id of the parent instance, and who signed the image. */
const BINDS: ReadonlySet<string> = new Set(['pcr3', 'pcr4', 'pcr8']);

/** Any image of anybody's, wherever it runs. */
const UNBOUND: Registers = (register) => (BINDS.has(register) ? 'absent' : 'unknown');

function attestations({ conditions }: Statement): readonly Condition[] {
  return conditions.filter(({ key }) => key.startsWith(ATTESTED));
}

function isAboutData(statement: Statement): boolean {
  return ENCLAVE_OPERATIONS.some((it) => touchesActions(statement, { pattern: `kms:${it}`, except: [] }));
}

/** Whether the key is meant for enclaves: some statement about its use asks for an attestation. */
export function isForEnclaves({ statements }: Policy): boolean {
  return statements.some((it) => isAboutData(it) && attestations(it).length > 0);
}

function isForEveryone({ principals = [] }: Statement): boolean {
  return principals.some(({ type, value }) => (type === '*' || type === 'AWS') && value === '*');
}

/** The Allow statements that may let a request to use the key pass, where no Deny surely stops it. */
function passedBy(policy: Policy, registers: Registers): readonly string[] {
  const request = requestOf(registers);
  const applies = (it: Statement) => evaluateConditions(it.conditions, request, policy.version);
  const denials = policy.statements.filter(
    (it) => it.effect === 'Deny' && isForEveryone(it) && applies(it) === 'true',
  );
  const isOpen = (it: Statement, operation: string): boolean => {
    const asked = { pattern: `kms:${operation}`, except: [] };
    return touchesActions(it, asked) && !denials.some((denial) => coversActions(denial, asked));
  };
  return policy.statements.flatMap((it, index) => {
    const open = it.effect === 'Allow' && ENCLAVE_OPERATIONS.some((operation) => isOpen(it, operation));
    return open && applies(it) !== 'false' ? [statementName(it, index)] : [];
  });
}

/** The statements by which the key is used without any attestation. */
export function openToAnybody(policy: Policy): readonly string[] {
  return passedBy(policy, ANYBODY);
}

/** The statements by which an enclave in debug mode may use the key. */
export function openToDebugged(policy: Policy): readonly string[] {
  return passedBy(policy, DEBUGGED);
}

/** The statements by which an image may use the key whatever role, instance and signer it comes with. */
export function openToUnbound(policy: Policy): readonly string[] {
  return passedBy(policy, UNBOUND);
}

/** The measurements of images that statements about the key's use ask for, in small letters. */
export function measurementsIn({ statements }: Policy): readonly string[] {
  const asked = statements
    .filter((it) => it.effect === 'Allow' && isAboutData(it))
    .flatMap(attestations)
    .filter(({ key, operator }) => MEASURES_IMAGE.has(key.slice(ATTESTED.length)) && operator !== 'Null')
    .flatMap(({ values }) => values.map((value) => value.toLowerCase()));
  return [...new Set(asked)];
}
