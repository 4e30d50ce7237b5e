import type { Reached, Subject } from '../model/control.ts';
import type { Judgement } from '../model/verdict.ts';
import { fail, notApplicable, pass } from '../model/verdict.ts';

/** What encrypts a store. */
export interface Encryption {
  /** As people call the thing: `cluster`. */
  readonly what: string;
  readonly encrypted: boolean;
  /** ARN, id or alias of the KMS key. Null: none is named, so the key is one that AWS owns and shows to nobody. */
  readonly key: string | null;
  /** The account that the store is in. */
  readonly account: string;
  /** Where the key's name leads. */
  readonly reached: readonly Reached<Subject<'kms:key', 'metadata'>>[];
}

const EXPECTED = 'expected: a customer managed key, whose policy and use are yours';

/** Whether a store is encrypted with a key that its account (or another, that lent it) rules. */
export function judgeCustomerKey({ what, encrypted, key, account, reached }: Encryption): Judgement {
  if (!encrypted) return notApplicable(`The ${what} is not encrypted, so no key is to be judged.`);
  if (key === null) return fail(`The ${what} is encrypted with a key that AWS owns; ${EXPECTED}.`);
  if (/(^|\/|:)alias\/aws\//.test(key)) {
    return fail(`The ${what} is encrypted with the AWS managed key ${key}; ${EXPECTED}.`);
  }
  // AWS lets nobody else have names that start with `aws/`, and has no others itself.
  if (/(^|:)alias\//.test(key)) return pass(`The ${what} is encrypted with the customer managed key ${key}.`);
  const [found] = reached;
  if (found?.found === true) {
    return found.to.facts.metadata.KeyManager === 'CUSTOMER'
      ? pass(`The ${what} is encrypted with the customer managed key ${key}.`)
      : fail(`The ${what} is encrypted with the AWS managed key ${key}; ${EXPECTED}.`);
  }
  const [owner] = /:kms:[^:]*:(\d{12}):/.exec(key)?.slice(1) ?? [];
  if (owner !== undefined && owner !== account) {
    return pass(
      `The ${what} is encrypted with a key of account ${owner}, which only a customer managed key can be shared from.`,
    );
  }
  const detail = `the key ${key} is not among the account's keys`;
  return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'vanished', detail } };
}
