import { describe, expect, it } from 'vitest';
import type { TrailEventSelectors } from '../model/kinds/cloudtrail.ts';
import { describeManagementEvents, managementEvents } from './management-events.ts';

const basic = (
  ...selectors: [type: string, management: boolean, exclude?: string[]][]
): TrailEventSelectors => ({
  EventSelectors: selectors.map(([ReadWriteType, IncludeManagementEvents, exclude = []]) => ({
    ReadWriteType,
    IncludeManagementEvents,
    ExcludeManagementEventSources: exclude,
    DataResources: [],
  })),
  AdvancedEventSelectors: [],
});

const advanced = (
  ...AdvancedEventSelectors: TrailEventSelectors['AdvancedEventSelectors'][number][]
): TrailEventSelectors => ({
  EventSelectors: [],
  AdvancedEventSelectors,
});

const MANAGEMENT = { Field: 'eventCategory', Equals: ['Management'] };

describe('managementEvents', () => {
  it.each([
    ['no selectors are the default', basic(), 'all', []],
    ['all', basic(['All', true]), 'all', []],
    ['data events alone', basic(['All', false]), 'none', []],
    ['reads', basic(['ReadOnly', true]), 'read-only', []],
    ['writes', basic(['WriteOnly', true]), 'write-only', []],
    ['reads and writes apart', basic(['ReadOnly', true], ['WriteOnly', true]), 'all', []],
    ['without KMS', basic(['All', true, ['kms.amazonaws.com']]), 'all', ['kms.amazonaws.com']],
    [
      'what one leaves out another takes',
      basic(['All', true, ['kms.amazonaws.com']], ['All', true]),
      'all',
      [],
    ],
    [
      'writes without KMS',
      basic(['ReadOnly', true], ['WriteOnly', true, ['kms.amazonaws.com']]),
      'all',
      ['kms.amazonaws.com'],
    ],
    ['advanced', advanced([MANAGEMENT]), 'all', []],
    ['advanced reads', advanced([MANAGEMENT, { Field: 'readOnly', Equals: ['true'] }]), 'read-only', []],
    [
      'advanced, both values',
      advanced([MANAGEMENT, { Field: 'readOnly', Equals: ['true', 'false'] }]),
      'all',
      [],
    ],
    [
      'advanced reads and writes apart',
      advanced(
        [MANAGEMENT, { Field: 'readOnly', Equals: ['true'] }],
        [MANAGEMENT, { Field: 'readOnly', Equals: ['false'] }],
      ),
      'all',
      [],
    ],
    [
      'advanced without two sources',
      advanced([
        MANAGEMENT,
        { Field: 'eventSource', NotEquals: ['rdsdata.amazonaws.com', 'kms.amazonaws.com'] },
      ]),
      'all',
      ['kms.amazonaws.com', 'rdsdata.amazonaws.com'],
    ],
    ['advanced data events alone', advanced([{ Field: 'eventCategory', Equals: ['Data'] }]), 'none', []],
    ['a misspelt category', advanced([{ Field: 'eventCategory', Equals: ['Managment'] }]), 'none', []],
    [
      'narrowed to one source',
      advanced([MANAGEMENT, { Field: 'eventSource', Equals: ['iam.amazonaws.com'] }]),
      'none',
      [],
    ],
    [
      'narrowed by name',
      advanced([MANAGEMENT, { Field: 'eventName', NotEquals: ['DeleteTrail'] }]),
      'none',
      [],
    ],
  ] as const)('%s', (_name, selectors, recorded, excludedSources) => {
    expect(managementEvents(selectors)).toMatchObject({ recorded, excludedSources });
  });

  it('tells that a selector takes only a part', () => {
    const selectors = advanced([MANAGEMENT, { Field: 'eventName', Equals: ['CreateUser'] }]);
    expect(describeManagementEvents(managementEvents(selectors))).toBe(
      'only a selection of the management events',
    );
  });

  it.each([
    [basic(['WriteOnly', true]), 'only the management events that write'],
    [basic(['All', true, ['kms.amazonaws.com']]), 'all management events but those of kms.amazonaws.com'],
    [basic(['All', false]), 'no management events'],
  ])('describes what is recorded', (selectors, text) => {
    expect(describeManagementEvents(managementEvents(selectors))).toBe(text);
  });
});
