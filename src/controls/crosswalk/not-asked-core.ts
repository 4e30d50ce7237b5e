import type { NotAsked } from './not-asked-entry.ts';

const OWN_RULE = 'Which ones are right is a rule of your own: a custom control asks it.';

const CODE =
  'It downloads code and images, which are data of yours. This program reads settings only, and looks for credentials in those that hold text: environments, user data, templates and more.';

const POST_QUANTUM_SIGNATURES =
  'It asks for signatures that few clients can verify yet. Nothing recorded today is read by whoever forges them one day, so they can wait, unlike key agreement, which is asked.';

const PUBLIC_API =
  'Most APIs are there to be called from outside. Whether callers must say who they are is asked of each, and so is a firewall before it.';

const COUNTRIES =
  'From where your customers come only you know, and whoever means harm has an address wherever he likes.';

/** Identity, keys, storage, logs, what runs code and what is before it. */
export const NOT_ASKED_OF_CORE: readonly NotAsked[] = [
  {
    peer: 'prowler',
    why: 'Administrators belong into a group, whose existence is asked for. How many they are, and what they can do without MFA, is asked too.',
    ids: ['iam_group_administrator_access_policy'],
  },
  {
    peer: 'prowler',
    why: 'That a SAML provider exists says nothing of who comes in by it. Whether people have passwords and keys that last is asked of each user.',
    ids: ['iam_check_saml_providers_sts'],
  },
  {
    peer: 'prowler',
    why: 'A role with that policy protects nothing by itself: whoever audits may come in by any role that can read.',
    ids: ['iam_securityaudit_role_created'],
  },
  {
    peer: 'prowler',
    why: 'A policy that is attached to nobody gives nobody anything. That it lies about is asked.',
    ids: ['iam_customer_unattached_policy_no_administrative_privileges'],
  },
  {
    peer: 'securityHub',
    why: 'Without a password there is no sign-in that a device could guard, and access keys ask for none by themselves. Of users with a password it is asked, and so is what their keys can do without MFA.',
    ids: ['IAM.19'],
  },
  {
    peer: 'cloudsploit',
    why: 'A key that is there to be stolen is a trap of your own, which an alarm on its use springs at once and an audit the next day.',
    ids: ['canaryKeysUsed'],
  },
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_enable-user-change-own.html
  {
    peer: 'cloudsploit',
    why: 'The setting is one of two ways, since a policy of theirs may let users change their passwords as well. Whoever cannot asks an administrator.',
    ids: ['policyAllowsToChangePassword'],
  },
  {
    peer: 'cloudsploit',
    why: 'It counts two roles by the actions that they name. Who may change rights is asked of every user and role, by all that their policies come to.',
    ids: ['iamMasterManagerRoles'],
  },
  {
    peer: 'cloudsploit',
    why: OWN_RULE,
    ids: ['codebuildValidSourceProviders', 'iamPoliciesPresent', 'servicesInUse', 'snsValidSubscribers'],
  },
  { peer: 'prowler', why: OWN_RULE, ids: ['codebuild_project_uses_allowed_github_organizations'] },
  {
    peer: 'cloudsploit',
    why: 'Users are there to be used, and where people come by Identity Center there need be none. What is not used, and the use of root, is asked.',
    ids: ['iamUserInUse', 'iamUserPresent'],
  },
  {
    peer: 'cloudsploit',
    why: 'A user without rights can do nothing. That its password or keys are not used is asked.',
    ids: ['iamUserWithoutPermissions'],
  },
  {
    peer: 'cloudsploit',
    why: 'A key of AWS encrypts as well. Whether it is a key of your own is asked of each store, where that makes a difference.',
    ids: ['kmsDefaultKeyUsage'],
  },
  {
    peer: 'cloudsploit',
    why: 'What is granted twice is no more than once. Who holds grants is asked of each key.',
    ids: ['kmsDuplicateGrants'],
  },
  {
    peer: 'prowler',
    why: 'It reads who called a key in the events of the trail; this program reads settings. That the key takes no call but from an enclave is asked.',
    ids: ['kms_key_enclave_attestation_unknown_image', 'kms_key_enclave_debug_attestation_detected'],
  },
  {
    peer: 'prowler',
    why: 'It looks for attacks in the events of the trail, as GuardDuty does; this program reads settings. That GuardDuty is on, and that its findings are handled, is asked.',
    ids: [
      'cloudtrail_threat_detection_enumeration',
      'cloudtrail_threat_detection_llm_jacking',
      'cloudtrail_threat_detection_privilege_escalation',
    ],
  },
  {
    peer: 'prowler',
    why: 'It reads the access lists of some objects, which proves nothing of the others. Where lists are off, or public ones are ignored, no object can be public by one: that is asked of each bucket.',
    ids: ['s3_bucket_object_public'],
  },
  {
    peer: 'prowler',
    why: 'The buckets that S3 lists are the account’s own, so the answer is always yes. Whether somebody else has taken a name that a service would want, no listing tells.',
    ids: ['s3_bucket_shadow_resource_vulnerability'],
  },
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
  {
    peer: 'cloudsploit',
    why: 'A bucket’s name gives nobody access and cannot be changed; names that DNS does not take S3 does not take any more.',
    ids: ['bucketDnsCompliantName'],
  },
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-objects-lifecycle.html
  {
    peer: 'securityHub',
    why: 'Directory buckets hold what is being worked with, in one zone and at a price for which nobody keeps it. How long data is kept is asked of the buckets that keep it.',
    ids: ['S3.25'],
  },
  {
    peer: 'prowler',
    why: CODE,
    ids: [
      'awslambda_function_no_secrets_in_code',
      'awslambda_layer_no_secrets_in_content',
      'ecr_repository_image_no_secrets',
    ],
  },
  {
    peer: 'prowler',
    why: POST_QUANTUM_SIGNATURES,
    ids: ['acmpca_certificate_authority_pqc_key_algorithm', 'rolesanywhere_trust_anchor_pqc_pki'],
  },
  {
    peer: 'prowler',
    why: 'A session of Roles Anywhere can do at most what its role can, which is asked of each role; a profile only takes from that.',
    ids: ['rolesanywhere_profile_restricts_session_permissions'],
  },
  // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html
  {
    peer: 'prowler',
    why: 'CloudFront offers TLS 1.3, and with it post-quantum key agreement, under every security policy. The one that is asked for only turns away viewers that know neither.',
    ids: ['cloudfront_distributions_pqc_tls_enabled'],
  },
  { peer: 'prowler', why: COUNTRIES, ids: ['cloudfront_distributions_geo_restrictions_enabled'] },
  { peer: 'cloudsploit', why: COUNTRIES, ids: ['cloudfrontGeoRestriction'] },
  { peer: 'prowler', why: PUBLIC_API, ids: ['apigateway_restapi_public'] },
  { peer: 'cloudsploit', why: PUBLIC_API, ids: ['apigatewayPrivateEndpoints'] },
  {
    peer: 'prowler',
    why: 'A project that does not run does nothing. That its role is not used is asked of the role.',
    ids: ['codebuild_project_older_90_days'],
  },
  {
    peer: 'prowler',
    why: 'Whoever may push to the repository decides what a build runs, by its build specification or by any script that it calls. What strangers can start is asked of the webhooks, and what a build may do of its role.',
    ids: ['codebuild_project_user_controlled_buildspec'],
  },
];
