import type { Calendar } from './company.ts';
import { ACCOUNT, AGENCY, HOME } from './company.ts';
import type { Responders } from './responder.ts';
import { listing, ok } from './responder.ts';

const OFFICE = 'd-9367a1b2c3';
const CONNECTOR = 'd-9367d4e5f6';

/** The office's directory with some desktops in the cloud, the till's connector, and what was tried out beside them. */
export function desktops(calendar: Calendar): Responders {
  const atHome =
    <T>(list: readonly T[]) =>
    (call: { readonly region: string }) =>
      call.region === HOME ? list : [];
  return {
    'directory-service:DescribeDirectories': listing(
      'DirectoryDescriptions',
      atHome([
        { DirectoryId: OFFICE, Name: 'office.saltmarsh.example', Type: 'MicrosoftAD', Stage: 'Active' },
        {
          DirectoryId: CONNECTOR,
          Name: 'tills.saltmarsh.example',
          Type: 'ADConnector',
          Stage: 'Active',
          RadiusSettings: { RadiusServers: ['10.10.0.9'], AuthenticationProtocol: 'PAP' },
          RadiusStatus: 'Completed',
        },
      ]),
    ),
    'directory-service:ListCertificates': () =>
      ok({
        CertificatesInfo: [
          {
            CertificateId: 'c-1234567890',
            CommonName: 'dc.office.saltmarsh.example',
            State: 'Registered',
            ExpiryDateTime: calendar.inDays(41),
            Type: 'ClientLDAPS',
          },
        ],
      }),
    'directory-service:ListLogSubscriptions': listing('LogSubscriptions', () => []),
    'directory-service:DescribeEventTopics': (call) =>
      ok({
        EventTopics: atHome([{ DirectoryId: OFFICE, TopicName: 'office', Status: 'Topic not found' }])(call),
      }),
    'workspaces:DescribeWorkspaces': listing(
      'Workspaces',
      atHome(
        ['maeve', 'tom', 'accounting'].map((UserName, at) => ({
          WorkspaceId: `ws-${at}1b2c3d4e`,
          DirectoryId: OFFICE,
          UserName,
          State: 'AVAILABLE',
          UserVolumeEncryptionEnabled: UserName !== 'tom',
          RootVolumeEncryptionEnabled: UserName === 'accounting',
        })),
      ),
      25,
    ),
    'workspaces:DescribeWorkspaceDirectories': listing(
      'Directories',
      atHome([
        {
          DirectoryId: OFFICE,
          DirectoryName: 'office.saltmarsh.example',
          ipGroupIds: [],
          WorkspaceCreationProperties: { EnableInternetAccess: true },
        },
      ]),
      25,
    ),
    'appstream:DescribeFleets': listing(
      'Fleets',
      atHome([
        {
          Arn: `arn:aws:appstream:${HOME}:${ACCOUNT}:fleet/cad`,
          Name: 'cad',
          InstanceType: 'stream.graphics.g4dn.xlarge',
          ComputeCapacityStatus: { Desired: 1 },
          State: 'RUNNING',
          EnableDefaultInternetAccess: true,
          MaxUserDurationInSeconds: 57_600,
          DisconnectTimeoutInSeconds: 900,
        },
      ]),
    ),
    'service-catalog:ListPortfolios': (call) =>
      ok({
        PortfolioDetails: atHome([
          {
            Id: 'port-abcd1234efgh',
            ARN: `arn:aws:catalog:${HOME}:${ACCOUNT}:portfolio/port-abcd1234efgh`,
            DisplayName: 'Building blocks',
          },
        ])(call),
      }),
    'service-catalog:ListPortfolioAccess': () => ok({ AccountIds: [AGENCY] }),
    'securitylake:ListDataLakes': (call) =>
      ok({
        dataLakes: atHome([
          {
            dataLakeArn: `arn:aws:securitylake:${HOME}:${ACCOUNT}:data-lake/default`,
            region: HOME,
            createStatus: 'COMPLETED',
            updateStatus: {
              requestId: 'r',
              status: 'FAILED',
              exception: {
                code: 'AccessDenied',
                reason: 'The replication role may not write into the bucket',
              },
            },
          },
        ])(call),
      }),
  };
}
