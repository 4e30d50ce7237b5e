/** Rules about `iam:PassRole`, shortly: the rest of each is made by `passingRule`. */
export interface Passing {
  readonly id: string;
  readonly aka?: readonly string[];
  /** What the role is handed to, with its article. */
  readonly what: string;
  /** Allowed on something that is made for the purpose. */
  readonly make: readonly string[];
  /** Allowed on something of kind `workload` that is there already. */
  readonly use?: readonly string[];
  readonly workload?: string;
  readonly services: readonly string[];
  readonly federated?: boolean;
  readonly profile?: boolean;
  readonly unpassed?: boolean;
  readonly assumes?: readonly string[];
  /** Without a page of its own in the public catalogue. */
  readonly reference?: string;
}
