/** Checks that AWS lists or listed and that are not made here, by issue code, each with its reason. */
export const NOT_COVERED: ReadonlyMap<string, string> = new Map([
  [
    'DEPRECATED_GLOBAL_CONDITION_KEY',
    'AWS names one key for it, aws:ARN, which UNSUPPORTED_GLOBAL_CONDITION_KEY is about too, and does not say when the key is only deprecated; the error is told.',
  ],
  [
    'SCP_SYNTAX_ERROR_ACTION_WILDCARD',
    'SCPs take wildcards anywhere in an action since September 2025: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html',
  ],
  [
    'SCP_SYNTAX_ERROR_ALLOW_CONDITION',
    'Withdrawn by AWS: an SCP that allows may have conditions since September 2025.',
  ],
  [
    'SCP_SYNTAX_ERROR_ALLOW_NOTACTION',
    'Withdrawn by AWS: an SCP that allows may have NotAction since September 2025.',
  ],
  [
    'SCP_SYNTAX_ERROR_ALLOW_RESOURCE',
    'Withdrawn by AWS: an SCP that allows may name resources since September 2025.',
  ],
  ['SCP_SYNTAX_ERROR_NOTRESOURCE', 'Withdrawn by AWS: SCPs may have NotResource since September 2025.'],
]);
