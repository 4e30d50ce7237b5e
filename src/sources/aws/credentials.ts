import { loadConfig, NODE_REGION_CONFIG_OPTIONS } from '@smithy/core/config';
import type { AwsCredentialIdentityProvider } from '@smithy/types';

/** The default credential chain, as every AWS tool has it: environment, profile, SSO, role chains, container, instance. */
export async function credentialChain(profile: string | undefined): Promise<AwsCredentialIdentityProvider> {
  const { fromNodeProviderChain } = await import('@aws-sdk/credential-providers');
  return fromNodeProviderChain(profile === undefined ? {} : { profile });
}

/** `AWS_REGION`, `AWS_DEFAULT_REGION` or the profile's region; us-east-1 where none is set. */
export async function configuredRegion(profile: string | undefined): Promise<string> {
  const fallback = process.env['AWS_DEFAULT_REGION'] ?? 'us-east-1';
  const load = loadConfig(
    { ...NODE_REGION_CONFIG_OPTIONS, default: fallback },
    profile === undefined ? {} : { profile },
  );
  return (await load()) ?? fallback;
}

/** Whether an endpoint of the user's own (`AWS_ENDPOINT_URL`, for one service or all) stands in for S3's. */
export function hasOwnS3Endpoint(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env['AWS_ENDPOINT_URL_S3'] ?? env['AWS_ENDPOINT_URL']);
}
