/** The sections of the written checklist, in its order. */
export type SectionId = 'own' | 'iam' | 'secrets' | 'encrypt' | 'https' | 'monitor' | 'check';

/**
 * Where an item's answer comes from.
 * - `api`: what AWS tells of an account.
 * - `attested`: a person's word, for a time.
 * - `logs`: CloudTrail, flow and access logs.
 * - `repositories`: code and its history.
 * - `templates`: Terraform and CloudFormation too, before anything is deployed.
 */
export type KnownFrom = 'api' | 'attested' | 'logs' | 'repositories' | 'templates';

/** One item of the written checklist, in section `S`. */
export interface ItemText<S extends SectionId = SectionId> {
  /** Stable: reports, attestations and controls name it. */
  readonly id: `${S}.${string}`;
  readonly section: S;
  /** What must be true. At most 70 characters, so that it fits a terminal's row. */
  readonly title: string;
  /** The same, asked of a person. One sentence. */
  readonly question: string;
  /** The loss that it prevents. One or two sentences. */
  readonly why: string;
  readonly known: readonly KnownFrom[];
}
