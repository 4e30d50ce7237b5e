export interface BedrockKinds {
  'bedrock:invocation-logging': InvocationLoggingFacts;
  'bedrock:guardrail': GuardrailFacts;
  'bedrock:custom-model': CustomModelFacts;
  'bedrock:agent': AgentFacts;
  'bedrock:knowledge-base': KnowledgeBaseFacts;
  'bedrock:data-source': DataSourceFacts;
  'bedrock:prompt': PromptFacts;
}

/** Where a region's calls of models are logged. Its id is the region's; a region that logs nothing has none. */
export interface InvocationLoggingFacts {
  /** Null: not in CloudWatch Logs. */
  readonly logGroupName: string | null;
  /** Names of the buckets that logs, or what is too large for the log group, go to. */
  readonly bucketNames: readonly string[];
}

/** A guardrail's working draft. Its numbered versions stay as the draft was when each was made. */
export interface GuardrailFacts {
  readonly contentFilters: readonly ContentFilter[];
  readonly sensitiveInformation: readonly SensitiveInformation[];
  readonly groundingFilters: readonly GroundingFilter[];
}

/** What a guardrail does with what it finds: `BLOCK`, `ANONYMIZE`, or `NONE`, which only tells. */
export type GuardrailAction = string;

export interface ContentFilter {
  /** `PROMPT_ATTACK`, `HATE` … */
  readonly type: string;
  /** Of prompts: `NONE`, `LOW`, `MEDIUM` or `HIGH`. */
  readonly inputStrength: string;
  /** With prompts; `NONE` also where they are not looked at. */
  readonly inputAction: GuardrailAction;
}

/** A kind of personal data, or a pattern of one's own. */
export interface SensitiveInformation {
  /** `EMAIL` …, or the pattern's name. */
  readonly name: string;
  /** `NONE` also where prompts are not looked at. */
  readonly inputAction: GuardrailAction;
  /** `NONE` also where answers are not looked at. */
  readonly outputAction: GuardrailAction;
}

export interface GroundingFilter {
  /** `GROUNDING` or `RELEVANCE`. */
  readonly type: string;
  /** The least confidence that lets an answer pass, 0 to 0.99. */
  readonly threshold: number;
  /** `NONE` also where it is off. */
  readonly action: GuardrailAction;
}

/** A model that the account made by training one of Bedrock's further, or brought along. */
export interface CustomModelFacts {
  /** Null: a key that AWS owns. */
  readonly ModelKmsKeyArn: string | null;
  /** ARN of the job of Bedrock's that trained it. Null: none did. */
  readonly jobArn: string | null;
  /** Ids of the subnets that it was trained in. Null: no job of Bedrock's trained it. Empty: in none of the account's. */
  readonly trainingSubnetIds: readonly string[] | null;
}

export interface AgentFacts {
  readonly AgentResourceRoleArn: string;
  /** Of its working draft. Null: none. */
  readonly draftGuardrail: string | null;
  /** Of each version that an alias leads to; of the draft where none leads anywhere else. */
  readonly versions: readonly AgentVersion[];
}

export interface AgentVersion {
  /** `DRAFT` or a number. */
  readonly version: string;
  /** Id or ARN of the guardrail. Null: none. */
  readonly guardrail: string | null;
}

/** Its data sources have facts of their own; it is read only to find them. */
export type KnowledgeBaseFacts = Readonly<Record<never, never>>;

/** What a knowledge base takes its documents from. Its id is unique within the knowledge base. */
export interface DataSourceFacts {
  readonly KnowledgeBaseId: string;
  /** Key of what Bedrock stores for the time that it takes documents in. Null: a key that AWS owns. */
  readonly KmsKeyArn: string | null;
}

/** A prompt of Prompt Management: its working draft. */
export interface PromptFacts {
  /** Null: a key that AWS owns. */
  readonly CustomerEncryptionKeyArn: string | null;
}
