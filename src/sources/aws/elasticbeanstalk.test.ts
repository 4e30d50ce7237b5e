import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';

it('keeps the options that are asked about, and no variable of the environment', async () => {
  const { facts } = await readFacts('elasticbeanstalk:environment', ['options'], {
    DescribeEnvironments: () => ({
      Environments: [{ EnvironmentName: 'shop-prod', ApplicationName: 'shop' }],
    }),
    DescribeConfigurationSettings: ({ input }) => ({
      ConfigurationSettings: [
        {
          ApplicationName: input['ApplicationName'],
          OptionSettings: [
            {
              Namespace: 'aws:elasticbeanstalk:managedactions',
              OptionName: 'ManagedActionsEnabled',
              Value: 'true',
            },
            {
              Namespace: 'aws:elasticbeanstalk:application:environment',
              OptionName: 'DB_PASSWORD',
              Value: 'heave-ho',
            },
          ],
        },
      ],
    }),
  });
  expect(facts['shop-prod']).toEqual({
    ApplicationName: 'shop',
    options: { 'aws:elasticbeanstalk:managedactions:ManagedActionsEnabled': 'true' },
  });
});
