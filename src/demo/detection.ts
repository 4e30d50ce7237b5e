import type { Calendar } from './company.ts';
import { ACCOUNT, HOME, uuid } from './company.ts';
import type { Responders } from './responder.ts';
import { BY_SCP, deny, ok, refuse } from './responder.ts';

/** The group's policy keeps security services out of Sydney, or so someone once thought. */
const GUARDED = 'ap-southeast-2';

export function detection(calendar: Calendar): Responders {
  const detector = (region: string): string => uuid(`detector@${region}`).replaceAll('-', '');
  const watched = ['eu-west-1', 'eu-central-1'];
  return {
    'guardduty:ListDetectors': ({ region }) => {
      if (region === GUARDED) return deny('guardduty:ListDetectors', BY_SCP);
      return ok({ DetectorIds: watched.includes(region) ? [detector(region)] : [] });
    },
    'guardduty:GetDetector': ({ region }) =>
      ok({
        ServiceRole: `arn:aws:iam::${ACCOUNT}:role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty`,
        Status: region === HOME ? 'ENABLED' : 'DISABLED',
        CreatedAt: calendar.daysAgo(900).toISOString(),
        FindingPublishingFrequency: 'SIX_HOURS',
        Features: [],
      }),
    'config-service:DescribeConfigurationRecorders': ({ region }) =>
      ok({ ConfigurationRecorders: watched.includes(region) ? [recorder(region)] : [] }),
    'config-service:DescribeConfigurationRecorderStatus': ({ region }) =>
      ok({
        ConfigurationRecordersStatus: watched.includes(region)
          ? [
              {
                name: 'default',
                recording: region === HOME,
                lastStatus: region === HOME ? 'Success' : 'Failure',
                lastStartTime: calendar.daysAgo(700),
              },
            ]
          : [],
      }),
    'config-service:DescribeDeliveryChannels': ({ region }) =>
      ok({
        DeliveryChannels: watched.includes(region)
          ? [{ name: 'default', s3BucketName: 'saltmarsh-config-history' }]
          : [],
      }),
    'securityhub:DescribeHub': ({ region }) => {
      if (region === GUARDED) return deny('securityhub:DescribeHub', BY_SCP);
      if (region !== HOME)
        return refuse(
          'InvalidAccessException',
          `Account ${ACCOUNT} is not subscribed to AWS Security Hub`,
          401,
        );
      return ok({
        HubArn: `arn:aws:securityhub:${HOME}:${ACCOUNT}:hub/default`,
        SubscribedAt: calendar.daysAgo(640).toISOString(),
        AutoEnableControls: true,
      });
    },
    'macie2:GetMacieSession': ({ region }) => {
      if (region === GUARDED) return deny('macie2:GetMacieSession', BY_SCP);
      if (region === HOME)
        return ok({
          status: 'PAUSED',
          createdAt: calendar.daysAgo(300),
          updatedAt: calendar.daysAgo(90),
          findingPublishingFrequency: 'SIX_HOURS',
        });
      return refuse('AccessDeniedException', 'Macie is not enabled.', 403);
    },
    'inspector2:BatchGetAccountStatus': ({ region }) => {
      if (region === GUARDED) return deny('inspector2:BatchGetAccountStatus', BY_SCP);
      const on = region === HOME ? 'ENABLED' : 'DISABLED';
      const state = (status: string) => ({ status, errorCode: 'ALREADY_ENABLED', errorMessage: '' });
      return ok({
        accounts: [
          {
            accountId: ACCOUNT,
            state: state(on),
            resourceState: {
              ec2: state(on),
              ecr: state(on),
              lambda: state('DISABLED'),
              lambdaCode: state('DISABLED'),
            },
          },
        ],
        failedAccounts: [],
      });
    },
  };
}

function recorder(region: string) {
  return {
    name: 'default',
    arn: `arn:aws:config:${region}:${ACCOUNT}:configuration-recorder/default/${uuid(`recorder@${region}`)}`,
    roleARN: `arn:aws:iam::${ACCOUNT}:role/config-recorder`,
    recordingGroup: { allSupported: true, includeGlobalResourceTypes: region === HOME, resourceTypes: [] },
  };
}
