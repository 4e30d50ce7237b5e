import type { DatedData } from '../../model/dated.ts';
import type { Service } from './clients.ts';

/** As scripts/regions-without.mjs makes it of botocore's list of endpoints. */
export const REGIONAL_SERVICES: DatedData = {
  about: 'regions that AWS offers its services in',
  asOf: '2026-11-24',
  sources: [
    'https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html',
    'https://github.com/boto/botocore/blob/develop/botocore/data/endpoints.json',
  ],
};

/** The regions in which AWS has no endpoint of a service. Of services and regions that are not here nothing is known. */
const WITHOUT: Readonly<Partial<Record<Service, string>>> = {
  amplify:
    'af-south-1 ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-2 il-central-1 me-central-1 mx-central-1',
  apprunner:
    'af-south-1 ap-east-1 ap-east-2 ap-northeast-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 il-central-1 me-central-1 me-south-1 mx-central-1 sa-east-1 us-west-1',
  appstream:
    'af-south-1 ap-east-1 ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-6 ap-southeast-7 eu-north-1 me-central-1 me-south-1 mx-central-1 us-west-1',
  appsync: 'ap-east-2 ap-southeast-6 mx-central-1',
  bedrock: 'ap-east-1',
  codeartifact:
    'af-south-1 ap-east-1 ap-east-2 ap-northeast-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 eu-central-2 eu-south-2 il-central-1 me-central-1 me-south-1 mx-central-1 sa-east-1 us-west-1',
  codebuild: 'ap-east-2 ca-west-1 mx-central-1',
  codepipeline: 'ap-east-2 ap-southeast-7 ca-west-1 mx-central-1',
  'cognito-identity': 'cn-northwest-1',
  dax: 'me-central-1 me-south-1',
  'directory-service': 'ap-east-2 ap-southeast-6',
  'elastic-beanstalk': 'ap-east-2 mx-central-1',
  glacier:
    'ap-east-2 ap-south-2 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-2 il-central-1 me-central-1 mx-central-1',
  health: 'us-gov-east-1',
  inspector2: 'ap-southeast-6',
  lightsail:
    'af-south-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-4 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 il-central-1 me-central-1 me-south-1 mx-central-1 us-west-1',
  macie2:
    'ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-2 me-central-1 mx-central-1',
  memorydb:
    'af-south-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 il-central-1 me-central-1 me-south-1 mx-central-1',
  opensearchserverless:
    'ap-east-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 il-central-1 me-central-1 me-south-1 mx-central-1',
  'redshift-serverless': 'me-south-1',
  'route-53-domains':
    'af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1 me-south-1 mx-central-1 sa-east-1 us-east-2 us-west-1 us-west-2',
  schemas:
    'ap-east-2 ap-south-2 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 il-central-1 mx-central-1',
  securitylake:
    'af-south-1 ap-east-1 ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 eu-south-2 il-central-1 me-central-1 me-south-1 mx-central-1',
  'service-catalog': 'ap-east-2 ap-southeast-5 ap-southeast-7 mx-central-1',
  sesv2: 'ap-east-1',
  support: 'us-gov-east-1',
  'timestream-write':
    'af-south-1 ap-east-1 ap-east-2 ap-northeast-2 ap-northeast-3 ap-south-2 ap-southeast-1 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-2 eu-west-3 il-central-1 me-central-1 me-south-1 mx-central-1 sa-east-1 us-gov-east-1 us-west-1',
  wellarchitected:
    'af-south-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 eu-south-2 il-central-1 me-central-1 mx-central-1',
  workspaces:
    'ap-east-1 ap-east-2 ap-northeast-3 ap-south-2 ap-southeast-3 ap-southeast-4 ap-southeast-6 ap-southeast-7 ca-west-1 cn-north-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 me-central-1 me-south-1 mx-central-1 us-west-1',
};

/** Whether AWS surely does not offer a service in a region, as of the day of the data. False says nothing. */
export function isWithout(region: string, service: Service): boolean {
  return Object.hasOwn(WITHOUT, service) && (WITHOUT[service] ?? '').split(' ').includes(region);
}
