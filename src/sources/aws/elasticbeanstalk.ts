import type * as ElasticBeanstalk from '@aws-sdk/client-elastic-beanstalk';
import { BEANSTALK_OPTIONS } from '../../model/kinds/elasticbeanstalk.ts';
import { defineRead, factsOf, must, operation } from './read.ts';

const describeEnvironments = operation<
  ElasticBeanstalk.DescribeEnvironmentsCommandInput,
  ElasticBeanstalk.DescribeEnvironmentsCommandOutput
>('elastic-beanstalk', 'DescribeEnvironments', ['elasticbeanstalk:DescribeEnvironments']);

export const environments = defineRead({
  scope: 'region',
  operations: [describeEnvironments],
  lists: ['elasticbeanstalk:environment'],
  gives: { 'elasticbeanstalk:environment': ['ApplicationName'] },
  async *run({ pages }) {
    for await (const page of pages(
      describeEnvironments,
      { MaxRecords: 1000, IncludeDeleted: false },
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      yield must(page.Environments, describeEnvironments, 'Environments').map((it) => ({
        kind: 'elasticbeanstalk:environment' as const,
        id: must(it.EnvironmentName, describeEnvironments, 'EnvironmentName'),
        arn: it.EnvironmentArn,
        facts: { ApplicationName: must(it.ApplicationName, describeEnvironments, 'ApplicationName') },
      }));
    }
  },
});

const describeConfigurationSettings = operation<
  ElasticBeanstalk.DescribeConfigurationSettingsCommandInput,
  ElasticBeanstalk.DescribeConfigurationSettingsCommandOutput
>('elastic-beanstalk', 'DescribeConfigurationSettings', ['elasticbeanstalk:DescribeConfigurationSettings']);

/** The options hold environment variables too: only those that are asked about are kept. */
export const environmentOptions = defineRead({
  scope: { each: 'elasticbeanstalk:environment' },
  operations: [describeConfigurationSettings],
  gives: { 'elasticbeanstalk:environment': ['options'] },
  uses: ['ApplicationName'],
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(describeConfigurationSettings, {
      ApplicationName: String(it.facts['ApplicationName']),
      EnvironmentName: it.id,
    });
    const [settings] = must(
      answer.ConfigurationSettings,
      describeConfigurationSettings,
      'ConfigurationSettings',
    );
    const all = must(settings?.OptionSettings, describeConfigurationSettings, 'OptionSettings');
    const asked = all.flatMap(({ Namespace = '', OptionName = '', Value = '' }) => {
      const name = `${Namespace}:${OptionName}`;
      return BEANSTALK_OPTIONS.some((known) => known === name) ? [[name, Value] as const] : [];
    });
    yield factsOf(it, { options: Object.fromEntries(asked) });
  },
});
