import type * as DataSync from '@aws-sdk/client-datasync';
import { defineRead, factsOf, must, operation } from './read.ts';

const listTasks = operation<DataSync.ListTasksCommandInput, DataSync.ListTasksCommandOutput>(
  'datasync',
  'ListTasks',
  ['datasync:ListTasks'],
);

export const tasks = defineRead({
  scope: 'region',
  operations: [listTasks],
  lists: ['datasync:task'],
  gives: {},
  async *run({ pages }) {
    for await (const page of pages(
      listTasks,
      { MaxResults: 100 },
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      yield must(page.Tasks, listTasks, 'Tasks').map((it) => {
        const arn = must(it.TaskArn, listTasks, 'TaskArn');
        return {
          kind: 'datasync:task' as const,
          id: arn.slice(arn.indexOf('/') + 1),
          arn,
          ...(it.Name === undefined || it.Name === '' ? {} : { name: it.Name }),
          facts: {},
        };
      });
    }
  },
});

const describeTask = operation<DataSync.DescribeTaskCommandInput, DataSync.DescribeTaskCommandOutput>(
  'datasync',
  'DescribeTask',
  ['datasync:DescribeTask'],
);

export const task = defineRead({
  scope: { each: 'datasync:task' },
  operations: [describeTask],
  gives: { 'datasync:task': ['CloudWatchLogGroupArn', 'LogLevel', 'TaskMode'] },
  async *run({ parents: [parent], call }) {
    if (parent === undefined) return;
    const it = await call(describeTask, { TaskArn: parent.arn });
    yield factsOf(parent, {
      CloudWatchLogGroupArn: it.CloudWatchLogGroupArn || null,
      LogLevel: must(it.Options?.LogLevel, describeTask, 'Options.LogLevel'),
      // Of tasks that were made before there were others.
      TaskMode: it.TaskMode ?? 'BASIC',
    });
  },
});
