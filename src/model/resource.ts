import type { Kind } from './kinds.ts';

/** Region of what belongs to the account as a whole (IAM, CloudFront, account settings). */
export const GLOBAL = 'global';

/**
 * One thing in an account. `id` is unique within kind, account and region; where AWS gives an ARN it is there too.
 */
export interface Resource<K extends Kind = Kind> {
  readonly kind: K;
  readonly account: string;
  readonly region: string;
  readonly id: string;
  readonly arn?: string;
  readonly name?: string;
}
