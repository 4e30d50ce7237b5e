import type * as Config from '@aws-sdk/client-config-service';
import type { ConfigRecorder } from '../../model/kinds/account.ts';
import { defineRead, must, operation } from './read.ts';

const describeRecorders = operation<
  Config.DescribeConfigurationRecordersCommandInput,
  Config.DescribeConfigurationRecordersCommandOutput
>('config-service', 'DescribeConfigurationRecorders', ['config:DescribeConfigurationRecorders']);
const describeRecorderStatus = operation<
  Config.DescribeConfigurationRecorderStatusCommandInput,
  Config.DescribeConfigurationRecorderStatusCommandOutput
>('config-service', 'DescribeConfigurationRecorderStatus', ['config:DescribeConfigurationRecorderStatus']);

export const recorders = defineRead({
  scope: 'region',
  operations: [describeRecorders, describeRecorderStatus],
  gives: { 'aws:region': ['configRecorders'] },
  async *run({ region, call }) {
    const found = must(
      (await call(describeRecorders, {})).ConfigurationRecorders,
      describeRecorders,
      'ConfigurationRecorders',
    );
    const configRecorders = found.length === 0 ? [] : join(found, await call(describeRecorderStatus, {}));
    yield [{ kind: 'aws:region', id: region, facts: { configRecorders } }];
  },
});

function join(
  found: readonly Config.ConfigurationRecorder[],
  { ConfigurationRecordersStatus: statuses }: Config.DescribeConfigurationRecorderStatusCommandOutput,
): ConfigRecorder[] {
  return found.map((recorder) => {
    const name = must(recorder.name, describeRecorders, 'name');
    const status = must(
      statuses?.find((one) => one.name === name),
      describeRecorderStatus,
      `the status of recorder ${name}`,
    );
    return {
      name,
      recording: must(status.recording, describeRecorderStatus, 'recording'),
      // AWS's default for a recorder without a recording group is all supported types.
      allSupported: recorder.recordingGroup?.allSupported ?? true,
      lastStatus: status.lastStatus?.toLowerCase() ?? null,
    };
  });
}
