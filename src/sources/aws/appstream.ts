import type * as AppStream from '@aws-sdk/client-appstream';
import { defineRead, must, operation } from './read.ts';
import { told } from './told.ts';

const describeFleets = operation<AppStream.DescribeFleetsCommandInput, AppStream.DescribeFleetsCommandOutput>(
  'appstream',
  'DescribeFleets',
  ['appstream:DescribeFleets'],
);

/** Without an input it describes all fleets. */
export const fleets = defineRead({
  scope: 'region',
  operations: [describeFleets],
  lists: ['appstream:fleet'],
  gives: {
    'appstream:fleet': [
      'EnableDefaultInternetAccess',
      'MaxUserDurationInSeconds',
      'DisconnectTimeoutInSeconds',
      'IdleDisconnectTimeoutInSeconds',
    ],
  },
  async *run({ pages }) {
    for await (const page of pages(
      describeFleets,
      {},
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      yield must(page.Fleets, describeFleets, 'Fleets').map((fleet) => ({
        kind: 'appstream:fleet' as const,
        id: must(fleet.Name, describeFleets, 'Name'),
        arn: fleet.Arn,
        facts: {
          EnableDefaultInternetAccess: told(
            fleet.EnableDefaultInternetAccess,
            describeFleets,
            'EnableDefaultInternetAccess',
          ),
          MaxUserDurationInSeconds: told(
            fleet.MaxUserDurationInSeconds,
            describeFleets,
            'MaxUserDurationInSeconds',
          ),
          DisconnectTimeoutInSeconds: told(
            fleet.DisconnectTimeoutInSeconds,
            describeFleets,
            'DisconnectTimeoutInSeconds',
          ),
          // Left out where it is 0: https://docs.aws.amazon.com/appstream2/latest/APIReference/API_Fleet.html
          IdleDisconnectTimeoutInSeconds: fleet.IdleDisconnectTimeoutInSeconds ?? 0,
        },
      }));
    }
  },
});
