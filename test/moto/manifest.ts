/** What `tools/seed_account.py` says that it built: the ground truth. Only the members that the truth rules read. */
export interface Manifest {
  readonly account_id: string;
  /** The first is the account's home region. */
  readonly regions: readonly string[];
  readonly args: { readonly scale: number; readonly services: string | null };
  readonly account: AccountTruth;
  readonly region_state: Readonly<Record<string, RegionTruth>>;
  readonly backdating: { readonly available: boolean; readonly missing: readonly unknown[] };
  readonly resources: readonly Resource[];
  readonly unsupported: readonly { readonly op: string; readonly region: string; readonly error: string }[];
}

export interface AccountTruth {
  /** Null: the account has none. Members that were not set are left out. */
  readonly password_policy: Readonly<Record<string, number | boolean>> | null;
  /** `password_last_used` and `key_last_used` in days. */
  readonly root: {
    readonly mfa: boolean;
    readonly access_keys: number;
    readonly password_last_used: number | null;
    readonly key_last_used: number | null;
  };
  readonly s3_public_access_block: boolean;
  readonly security_contact: boolean;
  readonly billing_contact: boolean;
  readonly support_plan: string;
  /** It was made by this account, which then manages it. */
  readonly organization: boolean;
}

export interface RegionTruth {
  readonly ebs_encryption_by_default: boolean;
  readonly config: 'recording' | 'stopped' | 'absent';
  readonly guardduty: 'enabled' | 'suspended' | 'absent';
  readonly securityhub: boolean;
  readonly inspector2: boolean;
  readonly macie2: boolean;
  readonly access_analyzer: boolean;
}

export interface Resource {
  readonly service: string;
  readonly type: string;
  readonly id: string;
  readonly arn: string | null;
  readonly region: string;
  /** What was set. */
  readonly props: Readonly<Record<string, unknown>>;
  /** Names of the weaknesses that were set on purpose. */
  readonly issues: readonly string[];
}

/** What the groups of the seeding that make no such thing leave as it is in a new account. */
const NEW_ACCOUNT = {
  s3_public_access_block: false,
  security_contact: false,
  billing_contact: false,
  support_plan: 'basic',
  organization: false,
};

/** Reads the manifest that `tools/seed_account.py` writes. */
export function parseManifest(text: string): Manifest {
  const manifest = JSON.parse(text) as Manifest;
  return { ...manifest, account: { ...NEW_ACCOUNT, ...manifest.account } };
}
