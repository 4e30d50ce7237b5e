import type * as SageMaker from '@aws-sdk/client-sagemaker';
import { defineRead, factsOf, must, operation } from './read.ts';

const listNotebookInstances = operation<
  SageMaker.ListNotebookInstancesCommandInput,
  SageMaker.ListNotebookInstancesCommandOutput
>('sagemaker', 'ListNotebookInstances', ['sagemaker:ListNotebookInstances']);

export const notebookInstances = defineRead({
  scope: 'region',
  operations: [listNotebookInstances],
  lists: ['sagemaker:notebook-instance'],
  gives: {},
  async *run({ pages }) {
    for await (const page of pages(
      listNotebookInstances,
      { MaxResults: 100 },
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      yield must(page.NotebookInstances, listNotebookInstances, 'NotebookInstances').map((it) => ({
        kind: 'sagemaker:notebook-instance' as const,
        id: must(it.NotebookInstanceName, listNotebookInstances, 'NotebookInstanceName'),
        arn: must(it.NotebookInstanceArn, listNotebookInstances, 'NotebookInstanceArn'),
        facts: {},
      }));
    }
  },
});

const describeNotebookInstance = operation<
  SageMaker.DescribeNotebookInstanceCommandInput,
  SageMaker.DescribeNotebookInstanceCommandOutput
>('sagemaker', 'DescribeNotebookInstance', ['sagemaker:DescribeNotebookInstance']);

export const notebookInstance = defineRead({
  scope: { each: 'sagemaker:notebook-instance' },
  operations: [describeNotebookInstance],
  gives: { 'sagemaker:notebook-instance': ['RoleArn'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(describeNotebookInstance, { NotebookInstanceName: it.id });
    yield factsOf(it, { RoleArn: must(answer.RoleArn, describeNotebookInstance, 'RoleArn') });
  },
});
