import { actionInfo, actionNumber, actionTable } from '../iam/actions/actions.ts';
import { DESTRUCTION_CLASSES } from '../iam/bring-down/classes.ts';
import { addBit, emptyBits } from '../iam/sets/bits.ts';
import type { Bits } from '../iam/sets/bits.ts';

/** Use of keys that gives away what they protect, or signs in the name of their owner. */
const KEY_USE = ['kms:Decrypt', 'kms:ReEncryptFrom', 'kms:Sign', 'kms:GenerateMac'];

/** They hand out rights too, though AWS counts them as writing. */
const HANDING_OUT = [
  'iam:AddUserToGroup',
  'iam:CreateLoginProfile',
  'iam:PassRole',
  'iam:UpdateLoginProfile',
];

/** AWS counts some actions as permissions management that only tell of permissions. */
const READS = /:(?:BatchGet|Describe|Get|List)[A-Z]/;

/** What users may do to credentials of their own. */
const OWN_CREDENTIALS = new Set(['iam:DeactivateMFADevice', 'iam:DeleteAccessKey', 'iam:UpdateAccessKey']);

let known: Bits | undefined;

/** Actions that hand out rights, by AWS's access level, that destroy, and that use keys. */
export function sensitiveActions(): Bits {
  known ??= sensitive();
  return known;
}

function sensitive(): Bits {
  const { names } = actionTable();
  const bits = emptyBits(names.length);
  for (const [number, name] of names.entries()) {
    if (actionInfo(number).level === 'permissions' && !READS.test(name)) addBit(bits, number);
  }
  const destroying = DESTRUCTION_CLASSES.flatMap(({ actions }) => actions).filter(
    (it) => !OWN_CREDENTIALS.has(it),
  );
  for (const action of [...destroying, ...HANDING_OUT, ...KEY_USE]) {
    const number = actionNumber(action);
    if (number !== undefined) addBit(bits, number);
  }
  return bits;
}
