export interface DirectoryServiceKinds {
  'directoryservice:directory': DirectoryFacts;
  'directoryservice:log-subscription': LogSubscriptionFacts;
  'directoryservice:event-topic': EventTopicFacts;
}

export interface DirectoryFacts {
  /** `MicrosoftAD`, `ADConnector`, `SimpleAD` or `SharedMicrosoftAD`. */
  readonly Type: string;
  /** Null: multi-factor authentication by RADIUS was never set up. */
  readonly radius: {
    /** `PAP`, `CHAP`, `MS-CHAPv1` or `MS-CHAPv2`. */
    readonly protocol: string;
    /** `Creating`, `Completed` or `Failed`. */
    readonly status: string;
  } | null;
  /** Registered for secure LDAP. Null: a directory of another type, which has none. */
  readonly certificates:
    | readonly {
        readonly CommonName: string;
        /** `Registered`, `Registering`, `RegisterFailed` … */
        readonly state: string;
        /** ISO 8601; null: not told. */
        readonly expires: string | null;
      }[]
    | null;
}

export interface LogSubscriptionFacts {
  readonly DirectoryId: string;
  readonly LogGroupName: string;
}

export interface EventTopicFacts {
  readonly DirectoryId: string;
  readonly TopicName: string;
  /** `Registered`, `Topic not found`, `Failed` or `Deleted`. */
  readonly status: string;
}
