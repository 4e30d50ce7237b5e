import { describe, expect, it } from 'vitest';
import { REGIONS_OF } from '../../model/default-regions.ts';
import { CLIENTS } from './clients.ts';
import type { Service } from './clients.ts';
import { isWithout, REGIONAL_SERVICES } from './regions-without.ts';

const SERVICES = Object.keys(CLIENTS) as Service[];

it('the data names its day and where it is from', () => {
  const { about, asOf, sources } = REGIONAL_SERVICES;
  expect(about).toMatch(/^\w[^.]*$/);
  expect(new Date(asOf).toISOString().slice(0, 10)).toBe(asOf);
  for (const source of sources) expect(source).toMatch(/^https:\/\/(docs\.aws\.amazon|github)\.com\//);
});

describe('a region is without a service', () => {
  // https://docs.aws.amazon.com/general/latest/gr/apprunner.html, and the pages of the others beside it.
  it.each([
    ['apprunner', 'eu-north-1', true],
    ['apprunner', 'eu-west-1', false],
    ['timestream-write', 'eu-west-2', true],
    ['timestream-write', 'eu-west-1', false],
    ['workspaces', 'eu-north-1', true],
    ['lightsail', 'us-west-1', true],
    ['lightsail', 'eu-north-1', false],
  ] as const)('%s in %s: %s', (service, region, is) => {
    expect(isWithout(region, service)).toBe(is);
  });

  it('never where all have it, nor for what is not regional', () => {
    for (const service of ['ec2', 's3', 'sts', 'iam', 'organizations', 'cloudfront', 'shield'] as const)
      expect(
        Object.values(REGIONS_OF)
          .flat()
          .filter((region) => isWithout(region, service)),
      ).toEqual([]);
  });

  it('never in a region that is not known', () => {
    for (const region of ['', 'eu-moon-1', 'aws-global', 'fips-us-east-1', 'us-iso-east-1', 'eu-north-1 '])
      expect(SERVICES.filter((service) => isWithout(region, service))).toEqual([]);
  });
});
