export interface DynamoDbKinds {
  'dynamodb:table': TableFacts;
  'dynamodb:scalable-target': ScalableTargetFacts;
}

export interface TableFacts {
  readonly TableName: string;
  /** `PAY_PER_REQUEST` or `PROVISIONED`. */
  readonly BillingMode: string;
  /** Null: encrypted with a key that AWS owns and shows to nobody. */
  readonly SSESpecification: { readonly KMSMasterKeyId: string } | null;
  readonly DeletionProtectionEnabled: boolean;
  readonly PointInTimeRecoveryEnabled: boolean;
  /** The policy as JSON text. Null: there is none. */
  readonly ResourcePolicy: string | null;
}

/** What Application Auto Scaling may change of a table or an index. */
export interface ScalableTargetFacts {
  /** Of a table itself, its name: what ties it to the table. Null: of an index. */
  readonly tableName: string | null;
  /** `dynamodb:table:ReadCapacityUnits` … */
  readonly ScalableDimension: string;
}
