import type { Disagreement } from './oracle.ts';

/** A test of Prowler's whose verdict is not ours, and why ours is kept. */
export interface KnownDifference {
  readonly check: string;
  /** Names of the tests, without file and class. */
  readonly tests: readonly string[];
  /** Several, where Prowler says different things of several resources and we say one. */
  readonly prowler: Disagreement['prowler'] | readonly Disagreement['prowler'][];
  readonly ours: Disagreement['ours'];
  readonly reason: string;
  /** Calls that mend what the reason names. Once they are made, the two must agree. */
  readonly mend?: readonly object[];
}

const UNUSED =
  'Prowler was told to leave out what nothing uses; we judge it, for it may be put to use as it is.';
const MEMBER =
  'The instance is a member of a cluster, where the setting is made: we judge the cluster, once, and not each of its instances.';
const OTHER_REGION =
  'The trail is of us-east-1, and only eu-west-1 was asked for: we judge what is in the regions asked for.';
const UNREAD_REGION =
  'The trail that records it is of us-east-1, and only eu-west-1 was asked for. Prowler takes what it has not read for ' +
  'bad; we say that we cannot tell.';

const TRAIL = 'test_trail';
const TOPIC = 'arn:aws:sns:us-east-1:123456789012:alarms';

/** What the tests of the monitoring list leave out: a trail that records everything, and somebody whom the alarm tells. */
const MONITORED = [
  call('cloudtrail', 'UpdateTrail', {
    Name: TRAIL,
    IsMultiRegionTrail: true,
    CloudWatchLogsLogGroupArn: 'arn:aws:logs:us-east-1:123456789012:log-group:/log-group/test:*',
  }),
  call('cloudtrail', 'StartLogging', { Name: TRAIL }),
  call('sns', 'CreateTopic', { Name: 'alarms' }),
  call('sns', 'Subscribe', { TopicArn: TOPIC, Protocol: 'email', Endpoint: 'security@example.com' }),
  call('cloudwatch', 'PutMetricAlarm', {
    AlarmName: 'test-alarm',
    MetricName: 'my-metric',
    Namespace: 'my-namespace',
    Period: 10,
    EvaluationPeriods: 5,
    Statistic: 'Average',
    Threshold: 2,
    ComparisonOperator: 'GreaterThanThreshold',
    AlarmActions: [TOPIC],
  }),
];

function call(service: string, op: string, params: object): object {
  return { service, op, region: 'us-east-1', params, status: 200 };
}

const WITH_ALARM = 'test_cloudwatch_trail_with_log_group_with_metric_and_alarm';

function monitored(check: string, endings: readonly string[]): KnownDifference {
  return {
    check,
    tests: endings.map((ending) => `${WITH_ALARM}${ending}`),
    prowler: 'PASS',
    ours: 'fail',
    reason:
      'The trail is stopped, covers one region and sends to the log group of another, and the alarm tells nobody. The CIS ' +
      'benchmark and Security Hub ask for a multi-region trail that is logging and for a subscriber, as we do.',
    mend: MONITORED,
  };
}

/** What the tests of data events leave out: the trail runs, and in all regions. */
const EVERYWHERE = [
  call('cloudtrail', 'UpdateTrail', { Name: 'trail_test_us', IsMultiRegionTrail: true }),
  call('cloudtrail', 'StartLogging', { Name: 'trail_test_us' }),
];

const ALL_BUCKETS = call('cloudtrail', 'PutEventSelectors', {
  TrailName: 'trail_test_us',
  EventSelectors: [
    {
      ReadWriteType: 'All',
      IncludeManagementEvents: true,
      DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }],
    },
  ],
});

function dataEvents(check: string, withStars: string): readonly KnownDifference[] {
  return [
    {
      check,
      tests: ['test_trail_with_s3_advanced_data_events', 'test_trail_with_s3_three_colons'],
      prowler: 'PASS',
      ours: 'fail',
      reason: 'The trail was never started and covers one region: the events of no bucket are recorded.',
      mend: EVERYWHERE,
    },
    {
      check,
      tests: [withStars],
      prowler: 'PASS',
      ours: 'fail',
      reason:
        'As above; and arn:aws:s3:::*/* means the objects of a bucket called *. CloudTrail knows no wildcards there: all ' +
        'buckets are arn:aws:s3.',
      mend: [...EVERYWHERE, ALL_BUCKETS],
    },
  ];
}

const FORMS = ['', '_with_newlines', '_with_quotes'];
const ALL_FORMS = [...FORMS, '_reversed_clauses'];

/** Attaches a customer managed policy to a user made for that. */
function attached(policy: string): readonly object[] {
  const PolicyArn = `arn:aws:iam::123456789012:policy/${policy}`;
  return [
    call('iam', 'CreateUser', { UserName: 'holder' }),
    call('iam', 'AttachUserPolicy', { UserName: 'holder', PolicyArn }),
  ];
}

function unattached(check: string, policy: string, tests: readonly string[]): KnownDifference {
  return {
    check,
    tests,
    prowler: 'FAIL',
    ours: 'not-applicable',
    reason: 'The policy is attached to nobody, and gives nothing to anybody.',
    mend: attached(policy),
  };
}

const ASSUMPTION = 'iam_no_custom_policy_permissive_role_assumption';

/** What the tests of API Gateway's cache leave out: the cache. */
const WITH_CACHE = call('apigateway', 'UpdateStage', {
  restApiId: { $ref: [0, ['id']] },
  stageName: 'test',
  patchOperations: [{ op: 'replace', path: '/cacheClusterEnabled', value: 'true' }],
});

const ENCLAVE_IMAGES = 'kms_key_enclave_attestation_pcr_mismatch';
const ADMINISTRATORS = 'iam_administrator_access_with_mfa';

const ESCALATION = 'iam_inline_policy_allows_privilege_escalation';
const escalates = (ending: string): string => `test_iam_inline_policy_allows_privilege_escalation_${ending}`;

const NOBODY_TO_BECOME =
  'The permissions hand a role to a service, and the account has no role that the service could take: nobody gets ' +
  'anywhere with them. We look for the whole path, and Prowler at the policy alone.';

/** An administrator that the services may act as. */
const ADMINISTRATOR = [
  call('iam', 'CreateRole', {
    RoleName: 'boss',
    AssumeRolePolicyDocument: JSON.stringify({
      Version: '2012-10-17',
      Statement: ['ec2', 'lambda', 'bedrock-agentcore'].map((it) => ({
        Effect: 'Allow',
        Principal: { Service: `${it}.amazonaws.com` },
        Action: 'sts:AssumeRole',
      })),
    }),
  }),
  call('iam', 'PutRolePolicy', {
    RoleName: 'boss',
    PolicyName: 'everything',
    PolicyDocument: JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
    }),
  }),
  call('iam', 'CreateInstanceProfile', { InstanceProfileName: 'boss' }),
  call('iam', 'AddRoleToInstanceProfile', { InstanceProfileName: 'boss', RoleName: 'boss' }),
];

const POST_QUANTUM = 'elbv2_listener_pqc_tls_enabled';
const TRUSTED_ENDPOINTS = 'vpc_endpoint_connections_trust_boundaries';
const NOTHING_RUNS = 'Nothing runs in the VPC, so nobody there calls EC2; we ask about VPCs that are in use.';

export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    check: 'elb_insecure_ssl_ciphers',
    tests: ['test_elb_listener_with_secure_policy'],
    prowler: 'PASS',
    ours: 'unknown',
    reason:
      'The listener names a policy that the load balancer does not have, which AWS would refuse: what it negotiates cannot be told.',
  },
  {
    check: POST_QUANTUM,
    tests: ['test_custom_audit_config_allows_tls_1_0_pq_policy'],
    prowler: 'PASS',
    ours: 'fail',
    reason: 'Prowler was told that TLS 1.0 will do where it is post-quantum as well; it is not secure.',
  },
  {
    check: POST_QUANTUM,
    tests: [
      'test_custom_audit_config_narrows_allowlist',
      'test_empty_audit_config_allowlist_fails_tls_listener',
    ],
    prowler: 'FAIL',
    ours: 'pass',
    reason: 'Prowler was told to accept fewer policies than are post-quantum.',
  },
  {
    check: POST_QUANTUM,
    tests: ['test_lb_with_http_listener_only', 'test_nlb_with_tcp_listener_only'],
    prowler: 'PASS',
    ours: 'not-applicable',
    reason: 'No listener speaks TLS, so that there is nothing to pass; plain listeners are another question.',
  },
  {
    check: ESCALATION,
    tests: ['test_iam_inline_group_policy_not_allows_privilege_escalation_dynamodb_PutItem'],
    prowler: 'PASS',
    ours: 'not-applicable',
    reason: 'The group has no members: there is nobody whose way could be looked for.',
  },
  {
    check: ESCALATION,
    tests: [escalates('administrator_policy'), 'test_iam_policy_random_not_action'],
    prowler: 'FAIL',
    ours: 'not-applicable',
    reason:
      'The policy makes its holder an administrator, which other controls say; there is no way left to go.',
  },
  {
    check: ESCALATION,
    tests: [
      escalates('two_bad_policies'),
      escalates('two_combinations'),
      'test_iam_inline_role_policy_allows_privilege_escalation_agentcore',
    ],
    prowler: 'FAIL',
    ours: 'pass',
    reason: NOBODY_TO_BECOME,
    mend: ADMINISTRATOR,
  },
  {
    check: ESCALATION,
    tests: [escalates('two_policies_one_good_one_bad')],
    prowler: 'FAIL',
    ours: 'pass',
    reason: NOBODY_TO_BECOME,
  },
  {
    check: TRUSTED_ENDPOINTS,
    tests: ['test_vpc_aws_endpoint'],
    prowler: 'nothing',
    ours: 'fail',
    reason:
      'The endpoint leads to S3, and its policy lets everybody do everything: whose service it is does not matter.',
  },
  {
    check: TRUSTED_ENDPOINTS,
    tests: [
      'test_vpc_endpoint_with_config_trusted_account',
      'test_vpc_endpoint_with_config_trusted_account_with_arn',
    ],
    prowler: 'PASS',
    ours: 'fail',
    reason: 'Prowler was told to trust the account; with us it would be named in knownAccounts.',
  },
  {
    check: 'vpc_endpoint_for_ec2_enabled',
    tests: ['test_vpc_ec2_endpoint_enabled'],
    prowler: ['FAIL', 'PASS'],
    ours: 'not-applicable',
    reason: NOTHING_RUNS,
  },
  {
    check: 'vpc_endpoint_for_ec2_enabled',
    tests: ['test_vpc_no_ec2_endpoint'],
    prowler: 'FAIL',
    ours: 'not-applicable',
    reason: NOTHING_RUNS,
  },
  {
    check: ENCLAVE_IMAGES,
    tests: [
      'test_configured_pcr_never_referenced_reports_manual',
      'test_empty_value_list_for_pcr_treated_as_unconfigured',
      'test_partial_config_uncovered_pcr_reports_manual',
    ],
    prowler: 'MANUAL',
    ours: 'fail',
    reason:
      'We have one list for all registers: what is not in it is not known, whichever register it is of.',
  },
  {
    check: ENCLAVE_IMAGES,
    tests: [
      'test_for_all_values_without_null_guard_ignored',
      'test_multiple_keys_mixed_verdicts',
      'test_value_list_contains_wildcard_skipped',
    ],
    prowler: 'MANUAL',
    ours: 'fail',
    reason:
      'Prowler looks at whole values of operators that it holds for safe. Ours tries requests: an enclave in debug mode has ' +
      'the signer of the image, and a pattern, or a value that is not asked for in earnest, is no known measurement.',
  },
  {
    check: ENCLAVE_IMAGES,
    tests: ['test_non_sensitive_action_ignored'],
    prowler: 'MANUAL',
    ours: 'not-applicable',
    reason: 'By its tag the key is one for enclaves; we go by the policy, and this one lets nobody decrypt.',
  },
  {
    check: ADMINISTRATORS,
    tests: [
      'test_admin_policy_no_users',
      'test_group_non_administrative_policy',
      'test_group_with_no_policies',
    ],
    prowler: 'PASS',
    ours: 'not-applicable',
    reason: 'We judge the users and not the group, and there is none.',
  },
  {
    check: ADMINISTRATORS,
    tests: [
      'test_admin_policy_with_user_without_mfa',
      'test_various_policies_with_users_with_and_without_mfa',
    ],
    prowler: 'FAIL',
    ours: 'nothing',
    reason: 'The users have neither a password nor a key: nobody can come in as them.',
  },
  {
    check: 'iam_root_hardware_mfa_enabled',
    tests: ['test_root_hardware_mfa_enabled_none_summary', 'test_root_no_credentials'],
    prowler: 'nothing',
    ours: 'fail',
    reason:
      'The tests put another summary in the place of the one that was read. That of moto says that root has no MFA, and ' +
      'nothing of a password.',
  },
  {
    check: 'ec2_confidential_workload_host_public_ip',
    tests: ['test_non_enclave_instance_skipped'],
    prowler: 'nothing',
    ours: 'fail',
    reason: 'We ask it of every instance, whether it has enclaves or not.',
  },
  {
    check: 'ec2_confidential_workload_host_vsock_proxy_exposed',
    tests: ['test_non_enclave_instance_skipped'],
    prowler: 'nothing',
    ours: 'pass',
    reason: 'We ask it of every instance, whether it has enclaves or not.',
  },
  ...(
    [
      ['shield_advanced_protection_in_associated_elastic_ips', 'test_shield_disabled_ip_not_protected'],
      [
        'shield_advanced_protection_in_internet_facing_load_balancers',
        'test_shield_disabled_elbv2_internet_facing_not_protected',
      ],
      [
        'shield_advanced_protection_in_internet_facing_load_balancers',
        'test_shield_enabled_elbv2_internal_protected',
      ],
    ] as const
  ).map(([check, name]): KnownDifference => ({
    check,
    tests: [name],
    prowler: 'nothing',
    ours: 'unknown',
    reason: 'moto lacks GetSubscriptionState, by which we ask whether there is a subscription.',
  })),
  {
    check: 'iam_inline_policy_no_administrative_privileges',
    tests: ['user', 'group', 'role'].map((it) => `test_${it}s_admin_and_not_admin_inline_policies`),
    prowler: 'PASS',
    ours: 'fail',
    reason:
      'Ours is one verdict on all inline policies of the account, and one of these two allows everything.',
  },
  unattached(ASSUMPTION, 'policy1', [
    'test_policy_allows_permissive_role_assumption_wildcard',
    'test_policy_allows_permissive_role_assumption_no_wilcard',
  ]),
  unattached(ASSUMPTION, 'policy2', ['test_policy_permissive_and_not_permissive']),
  unattached(ASSUMPTION, 'policy_with_resource_list', ['test_policy_resource_list_containing_wildcard']),
  {
    check: ASSUMPTION,
    tests: [
      'test_policy_resource_with_embedded_wildcard_in_arn',
      'test_policy_resource_list_with_arn_wildcards_should_fail',
      'test_policy_resource_list_with_only_wildcarded_arns_should_fail',
    ],
    prowler: 'FAIL',
    ours: 'pass',
    reason:
      'Roles whose names start so are some roles: we ask about policies that let every role be assumed.',
  },
  {
    check: 'iam_role_cross_service_confused_deputy_prevention',
    tests: ['test_iam_service_role_without_cross_service_confused_deputy_prevention'],
    prowler: 'FAIL',
    ours: 'not-applicable',
    reason:
      'EC2 uses roles of its own account only, and its documentation asks for no source in their trust policies.',
  },
  {
    check: 'iam_role_cross_service_confused_deputy_prevention',
    tests: ['PrincipalAccount', 'ResourceAccount'].map(
      (it) => `test_iam_service_role_with_cross_service_confused_deputy_prevention_${it}`,
    ),
    prowler: 'PASS',
    ours: 'not-applicable',
    reason:
      'WorkSpaces is no service whose documentation asks for it; and these keys tell of the caller and of the role, not of ' +
      'the resource that the service acts for, so that they would guard nothing.',
  },
  {
    check: 'acm_certificates_expiration_check',
    tests: ['test_acm_certificate_not_in_use'],
    prowler: 'nothing',
    ours: 'pass',
    reason: UNUSED,
  },
  {
    check: 'acm_certificates_transparency_logs_enabled',
    tests: ['test_unused_acm_certificate'],
    prowler: 'nothing',
    ours: 'pass',
    reason: UNUSED,
  },
  {
    check: 'apigateway_restapi_cache_encrypted',
    tests: ['test_apigateway_one_rest_api_with_cache_encrypted'],
    prowler: 'PASS',
    ours: 'not-applicable',
    reason: 'The stage has no cache cluster, so nothing is cached, whatever is set for its methods.',
    mend: [WITH_CACHE],
  },
  {
    check: 'apigateway_restapi_cache_encrypted',
    tests: ['test_apigateway_one_rest_api_without_cache_encrypted'],
    prowler: 'FAIL',
    ours: 'nothing',
    reason: 'The stage has no cache cluster, so nothing is cached, whatever is set for its methods.',
    mend: [WITH_CACHE],
  },
  {
    check: 'apigateway_restapi_no_secrets_in_stage_variables',
    tests: ['test_stage_with_variables_scan_error'],
    prowler: 'MANUAL',
    ours: 'fail',
    reason: 'The test makes Prowler’s scanner fail. We go by the name of the variable, api_token.',
  },
  {
    check: 'cloudtrail_bedrock_logging_enabled',
    tests: [
      'test_trail_with_advanced_management_events',
      'test_trail_with_classic_management_events',
      'test_trail_with_classic_management_events_default_read_write_type',
    ],
    prowler: 'PASS',
    ours: 'fail',
    reason:
      'The trail covers one region. We ask for one that covers all, for Bedrock as for everything else.',
    mend: [call('cloudtrail', 'UpdateTrail', { Name: 'trail_test', IsMultiRegionTrail: true })],
  },
  {
    check: 'cloudtrail_bedrock_logging_enabled',
    tests: ['test_trail_with_classic_management_events_write_only'],
    prowler: 'PASS',
    ours: 'fail',
    reason:
      'As above; and InvokeModel is a read event in CloudTrail, which a trail of write events leaves out.',
  },
  {
    check: 'cloudtrail_bucket_requires_mfa_delete',
    tests: ['test_trail_multi_region_auditing_other_region'],
    prowler: 'MANUAL',
    ours: 'not-applicable',
    reason: OTHER_REGION,
  },
  ...dataEvents('cloudtrail_s3_dataevents_read_enabled', 'test_trail_with_s3_classic_data_events'),
  ...dataEvents('cloudtrail_s3_dataevents_write_enabled', 'test_trail_with_s3_data_events'),
  {
    check: 'cloudtrail_s3_dataevents_read_enabled',
    tests: ['test_trail_multi_region_in_other_region_with_read_dataevents'],
    prowler: 'FAIL',
    ours: 'unknown',
    reason: UNREAD_REGION,
  },
  {
    check: 'cloudtrail_s3_dataevents_write_enabled',
    tests: ['test_trail_multi_region_auditing_other_region'],
    prowler: 'FAIL',
    ours: 'unknown',
    reason: UNREAD_REGION,
  },
  {
    check: 'guardduty_centrally_managed',
    tests: ['test_detector_no_centralized_managed'],
    prowler: 'FAIL',
    ours: 'not-applicable',
    reason: 'The account is in no organization: there is nobody who could manage its detector.',
    mend: [call('organizations', 'CreateOrganization', { FeatureSet: 'ALL' })],
  },
  {
    check: 'guardduty_no_high_severity_findings',
    tests: ['test_no_high_findings'],
    prowler: 'PASS',
    ours: 'unknown',
    reason:
      'The test gives Prowler its list of findings. moto does not know GetFindingsStatistics, by which we count them.',
  },
  {
    check: 'cloudtrail_log_file_validation_enabled',
    tests: ['test_trail_multi_region_auditing_other_region'],
    prowler: 'FAIL',
    ours: 'not-applicable',
    reason: OTHER_REGION,
  },
  {
    check: 'cloudtrail_logs_s3_bucket_is_not_publicly_accessible',
    tests: ['test_trail_bucket_not_public_acl'],
    prowler: 'PASS',
    ours: 'fail',
    reason:
      'The ACL lets AuthenticatedUsers read, which is everybody with an AWS account; Prowler looks for AllUsers alone.',
  },
  {
    check: 'cloudtrail_logs_s3_bucket_is_not_publicly_accessible',
    tests: ['test_trail_multi_region_auditing_other_region'],
    prowler: 'MANUAL',
    ours: 'not-applicable',
    reason: OTHER_REGION,
  },
  {
    check: 'cloudtrail_multi_region_enabled_logging_management_events',
    tests: ['test_trail_multi_region_auditing_other_region'],
    prowler: 'FAIL',
    ours: 'unknown',
    reason: UNREAD_REGION,
  },
  monitored('cloudwatch_changes_to_network_acls_alarm_configured', ALL_FORMS),
  monitored('cloudwatch_changes_to_vpcs_alarm_configured', ALL_FORMS),
  monitored('cloudwatch_log_metric_filter_and_alarm_for_aws_config_configuration_changes_enabled', ALL_FORMS),
  monitored('cloudwatch_log_metric_filter_and_alarm_for_cloudtrail_configuration_changes_enabled', ALL_FORMS),
  monitored('cloudwatch_log_metric_filter_authentication_failures', ['_with_newlines', '_with_quotes']),
  {
    check: 'cloudwatch_log_metric_filter_authentication_failures',
    tests: [WITH_ALARM, `${WITH_ALARM}_reversed_clauses`],
    prowler: 'PASS',
    ours: 'fail',
    reason: 'As above; and the pattern has a text with a blank and no quotes, which CloudWatch Logs refuses.',
  },
  monitored('cloudwatch_log_metric_filter_aws_organizations_changes', ALL_FORMS),
  monitored('cloudwatch_log_metric_filter_disable_or_scheduled_deletion_of_kms_cmk', ALL_FORMS),
  monitored('cloudwatch_log_metric_filter_security_group_changes', ALL_FORMS),
  monitored('cloudwatch_log_metric_filter_sign_in_without_mfa', ALL_FORMS),
  {
    check: 'cloudwatch_log_metric_filter_unauthorized_api_calls',
    tests: FORMS.map((ending) => `${WITH_ALARM}${ending}`),
    prowler: 'PASS',
    ours: 'fail',
    reason:
      'As above; and the pattern joins "not from there" and "not HeadBucket" by "or", so that it counts every call: its ' +
      'alarm is always on and tells nothing.',
  },
  {
    check: 'iam_no_root_access_key',
    tests: ['test_root_no_credentials'],
    prowler: 'nothing',
    ours: 'pass',
    reason:
      'Prowler skips a root user without credentials; IAM says that it has no access key, and so do we.',
  },
  {
    check: 'iam_root_mfa_enabled',
    tests: ['test_root_no_credentials'],
    prowler: 'nothing',
    ours: 'fail',
    reason:
      'Prowler skips root for want of its row in the credential report, which moto never writes. We go by the account ' +
      'summary, where moto leaves out AccountPasswordPresent: root then has to be taken for one who can sign in.',
  },
  {
    check: 'rds_cluster_integration_cloudwatch_logs',
    tests: ['test_rds_cluster_with_logs'],
    prowler: 'PASS',
    ours: 'fail',
    reason:
      'A cluster of PostgreSQL exports the logs audit and error, which PostgreSQL does not have and AWS would refuse. What ' +
      'it has, postgresql, is not exported.',
  },
  {
    check: 'rds_instance_default_admin',
    tests: ['test_rds_cluster_instance_with_default_username'],
    prowler: 'FAIL',
    ours: 'not-applicable',
    reason: MEMBER,
  },
  {
    check: 'rds_instance_default_admin',
    tests: ['test_rds_cluster_instance_without_default_username'],
    prowler: 'PASS',
    ours: 'not-applicable',
    reason: MEMBER,
  },
  {
    check: 'rds_instance_iam_authentication_enabled',
    tests: ['test_cluster_instance_without_iam_authentication'],
    prowler: 'FAIL',
    ours: 'not-applicable',
    reason: MEMBER,
  },
  {
    check: 'kms_cmk_not_deleted_unintentionally',
    tests: ['test_kms_cmk_disabled_key'],
    prowler: 'nothing',
    ours: 'pass',
    reason: UNUSED,
  },
  {
    check: 's3_account_level_public_access_blocks',
    tests: ['test_bucket_without_account_public_block_ignoring'],
    prowler: 'nothing',
    ours: 'fail',
    reason:
      'Prowler was told to leave out accounts without buckets; the block matters for the first one that is made.',
  },
  {
    check: 's3_bucket_cross_region_replication',
    tests: ['test_destination_bucket_out_of_scope'],
    prowler: 'FAIL',
    ours: 'unknown',
    reason: 'The copy is in a region that was not asked for: we cannot see where, and say so.',
  },
  {
    check: 's3_bucket_policy_public_write_access',
    tests: ['test_bucket_public_get_asterisk_policy'],
    prowler: 'PASS',
    ours: 'fail',
    reason:
      'Everyone may read the bucket. We ask in one control whether it is public, for reading or for writing.',
  },
  {
    check: 's3_bucket_public_access',
    tests: [
      'test_bucket_public_due_to_policy_conditions_from_public_and_private_ips',
      'test_bucket_public_due_to_policy_conditions_from_public_ip',
    ],
    prowler: 'FAIL',
    ours: 'pass',
    reason:
      'The policy admits one address. S3 does not call a policy public that is bound to fixed addresses: ' +
      'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status',
  },
  {
    check: 's3_bucket_secure_transport_policy',
    tests: ['test_bucket_comply_policy'],
    prowler: 'PASS',
    ours: 'fail',
    reason: 'The policy denies only s3:PutObject over plain HTTP: everything can still be read that way.',
  },
  {
    check: 's3_bucket_secure_transport_policy',
    tests: ['test_bucket_uncomply_policy_without_action'],
    prowler: 'FAIL',
    ours: 'unknown',
    reason: 'A statement without an action is no policy that S3 would take; we do not guess what it means.',
  },
  {
    check: 'secretsmanager_has_restrictive_resource_policy',
    tests: [
      'test_assumed_role_configuration_with_valid_role_arn',
      'test_assumed_role_identity_arn_triggers_transformation',
      'test_identity_arn_none_fallback',
      'test_non_assumed_role_identity_arn_remains_unchanged',
    ],
    prowler: 'FAIL',
    ours: 'pass',
    reason:
      'Prowler asks for a policy that denies everybody but named roles. Without a policy nobody outside the account reads ' +
      'the secret, which is what we ask; who reads it within the account is asked of identities.',
  },
  {
    check: 'vpc_flow_logs_enabled',
    tests: ['test_vpc_with_flow_logs'],
    prowler: 'PASS',
    ours: 'fail',
    reason: 'The log group does not exist, and EC2 says that the delivery fails: nothing is recorded.',
  },
  {
    check: 'vpc_flow_logs_enabled',
    tests: ['test_vpc_without_flow_logs_ignoring', 'test_vpc_without_flow_logs_ignoring_in_use'],
    prowler: 'nothing',
    ours: 'fail',
    reason: UNUSED,
  },
];
