import type { DatedData } from '../../model/dated.ts';

export const FARGATE_PLATFORMS: DatedData = {
  about: 'platform versions of Fargate',
  asOf: '2026-11-01',
  sources: [
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html',
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-windows-fargate.html',
  ],
};

/** The newest platform version of each operating system. */
export const NEWEST_FARGATE = { linux: '1.4.0', windows: '1.0.0' } as const;
