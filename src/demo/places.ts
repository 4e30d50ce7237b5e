import { hexId } from './company.ts';

/** The network of each region that its databases, caches and file systems lie in. */
const NETWORK: Readonly<Record<string, string>> = {
  'eu-west-1': 'production',
  'eu-central-1': 'erp',
  'us-east-1': 'default',
  'ap-southeast-2': 'warehouse',
};

/** The ids of a region's network and of its subnet in a zone. */
export function placeIn(region: string, zone = 'a'): { readonly vpc: string; readonly subnet: string } {
  const network = `${region}/${NETWORK[region] ?? 'default'}`;
  return { vpc: hexId('vpc', network), subnet: hexId('subnet', `${network}/${zone}`) };
}
