import { awsCheck, IDENTITY, perStatement } from '../check.ts';
import type { Check } from '../check.ts';
import type { Text } from '../document.ts';
import { hit, quoted } from '../finding.ts';
import type { Hit } from '../finding.ts';
import type { Subject } from '../subject.ts';

/** Services take more characters in the Sids of their own policies; KMS's default one has spaces. */
const STRICT = [...IDENTITY, 'trust', 'scp', 'rcp'] as const;

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html */
export const SID_CHECKS: readonly Check[] = [
  awsCheck(
    'EMPTY_SID_VALUE',
    'SUGGESTION',
    perStatement(function* ({ sid }) {
      if (sid?.value === '')
        yield hit(sid, 'The Sid is empty.', 'Give the statement a name, or remove the Sid.');
    }),
  ),
  awsCheck(
    'UNSUPPORTED_SID',
    'ERROR',
    perStatement(function* ({ sid }) {
      if (sid === undefined || /^[a-zA-Z0-9]*$/.test(sid.value)) return;
      const message = `The Sid ${quoted(sid.value)} has characters beside letters and digits.`;
      yield hit(sid, message, 'Use a-z, A-Z and 0-9 only.');
    }),
    STRICT,
  ),
  awsCheck('UNIQUE_SIDS_REQUIRED', 'ERROR', function* (subject) {
    if (mustBeUnique(subject)) yield* repeatedSids(subject, 'which this type of policy does not allow');
  }),
  awsCheck('UNIQUE_SIDS_RECOMMENDED', 'WARNING', function* (subject) {
    if (!mustBeUnique(subject)) yield* repeatedSids(subject, 'so that neither can be named');
  }),
];

function mustBeUnique({ options, resourceKind }: Subject): boolean {
  return options.type !== 'resource' || resourceKind?.needsUniqueSids === true;
}

function* repeatedSids({ statements }: Subject, consequence: string): Iterable<Hit> {
  const seen = new Set<string>();
  for (const { sid } of statements) {
    if (sid === undefined || sid.value === '') continue;
    if (seen.has(sid.value)) yield repeated(sid, consequence);
    seen.add(sid.value);
  }
}

function repeated(sid: Text, consequence: string): Hit {
  const message = `The Sid ${quoted(sid.value)} stands on an earlier statement too, ${consequence}.`;
  return hit(sid, message, 'Give each statement a Sid of its own.');
}
