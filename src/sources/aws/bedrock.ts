import type * as Bedrock from '@aws-sdk/client-bedrock';
import type { Found } from '../../store/scan-store.ts';
import { PAGE, nextToken, withToken } from './bedrock-pages.ts';
import { defineRead, factsOf, must, operation } from './read.ts';

const getInvocationLogging = operation<
  Bedrock.GetModelInvocationLoggingConfigurationCommandInput,
  Bedrock.GetModelInvocationLoggingConfigurationCommandOutput
>('bedrock', 'GetModelInvocationLoggingConfiguration', ['bedrock:GetModelInvocationLoggingConfiguration']);

/** Where nothing is configured, the answer has no configuration. */
export const invocationLogging = defineRead({
  scope: 'region',
  operations: [getInvocationLogging],
  lists: ['bedrock:invocation-logging'],
  gives: {
    'aws:region': ['bedrockInvocationLogging'],
    'bedrock:invocation-logging': ['logGroupName', 'bucketNames'],
  },
  async *run({ region, call }) {
    const { loggingConfig: config } = await call(getInvocationLogging, {});
    const { cloudWatchConfig, s3Config } = config ?? {};
    const on = cloudWatchConfig !== undefined || s3Config !== undefined;
    const found: Found[] = [{ kind: 'aws:region', id: region, facts: { bedrockInvocationLogging: on } }];
    if (on) {
      const buckets = [s3Config, cloudWatchConfig?.largeDataDeliveryS3Config];
      found.push({
        kind: 'bedrock:invocation-logging',
        id: region,
        facts: {
          logGroupName: cloudWatchConfig?.logGroupName ?? null,
          bucketNames: [...new Set(buckets.flatMap((it) => it?.bucketName ?? []))],
        },
      });
    }
    yield found;
  },
});

const listGuardrails = operation<Bedrock.ListGuardrailsCommandInput, Bedrock.ListGuardrailsCommandOutput>(
  'bedrock',
  'ListGuardrails',
  ['bedrock:ListGuardrails'],
);

/** Without an identifier, Bedrock lists the draft of each. */
export const guardrails = defineRead({
  scope: 'region',
  operations: [listGuardrails],
  lists: ['bedrock:guardrail'],
  gives: {},
  async *run({ pages }) {
    for await (const page of pages(listGuardrails, PAGE, nextToken, withToken)) {
      yield must(page.guardrails, listGuardrails, 'guardrails').map((it) => ({
        kind: 'bedrock:guardrail' as const,
        id: must(it.id, listGuardrails, 'id'),
        arn: must(it.arn, listGuardrails, 'arn'),
        name: it.name,
        facts: {},
      }));
    }
  },
});

const getGuardrail = operation<Bedrock.GetGuardrailCommandInput, Bedrock.GetGuardrailCommandOutput>(
  'bedrock',
  'GetGuardrail',
  ['bedrock:GetGuardrail'],
);

export const guardrail = defineRead({
  scope: { each: 'bedrock:guardrail' },
  operations: [getGuardrail],
  gives: { 'bedrock:guardrail': ['contentFilters', 'sensitiveInformation', 'groundingFilters'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(getGuardrail, { guardrailIdentifier: it.id });
    must(answer.guardrailId, getGuardrail, 'guardrailId');
    const { piiEntities = [], regexes = [] } = answer.sensitiveInformationPolicy ?? {};
    yield factsOf(it, {
      contentFilters: (answer.contentPolicy?.filters ?? []).map((filter) => ({
        type: must(filter.type, getGuardrail, 'type'),
        inputStrength: must(filter.inputStrength, getGuardrail, 'inputStrength'),
        // Older guardrails know no actions: what they find they block.
        inputAction: filter.inputEnabled === false ? 'NONE' : (filter.inputAction ?? 'BLOCK'),
      })),
      sensitiveInformation: [
        ...piiEntities.map((entity) => sensitive(entity.type, entity)),
        ...regexes.map((regex) => sensitive(regex.name, regex)),
      ],
      groundingFilters: (answer.contextualGroundingPolicy?.filters ?? []).map((filter) => ({
        type: must(filter.type, getGuardrail, 'type'),
        threshold: must(filter.threshold, getGuardrail, 'threshold'),
        action: filter.enabled === false ? 'NONE' : (filter.action ?? 'BLOCK'),
      })),
    });
  },
});

type Filter = Pick<
  Bedrock.GuardrailPiiEntity,
  'action' | 'inputAction' | 'outputAction' | 'inputEnabled' | 'outputEnabled'
>;

/** The action of old holds for prompts and answers, where neither has one of its own. */
function sensitive(name: string | undefined, filter: Filter) {
  const { inputAction, outputAction, inputEnabled, outputEnabled } = filter;
  const action = (own: string | undefined) => own ?? must(filter.action, getGuardrail, 'action');
  return {
    name: must(name, getGuardrail, 'name'),
    inputAction: inputEnabled === false ? 'NONE' : action(inputAction),
    outputAction: outputEnabled === false ? 'NONE' : action(outputAction),
  };
}

const listCustomModels = operation<
  Bedrock.ListCustomModelsCommandInput,
  Bedrock.ListCustomModelsCommandOutput
>('bedrock', 'ListCustomModels', ['bedrock:ListCustomModels']);

/** Those of other accounts that are shared with this one are theirs to look after. */
export const customModels = defineRead({
  scope: 'region',
  operations: [listCustomModels],
  lists: ['bedrock:custom-model'],
  gives: {},
  async *run({ pages }) {
    const input = { ...PAGE, isOwned: true };
    for await (const page of pages(listCustomModels, input, nextToken, withToken)) {
      yield must(page.modelSummaries, listCustomModels, 'modelSummaries').map((it) => {
        const arn = must(it.modelArn, listCustomModels, 'modelArn');
        return { kind: 'bedrock:custom-model' as const, id: arn, arn, name: it.modelName, facts: {} };
      });
    }
  },
});

const getCustomModel = operation<Bedrock.GetCustomModelCommandInput, Bedrock.GetCustomModelCommandOutput>(
  'bedrock',
  'GetCustomModel',
  ['bedrock:GetCustomModel'],
);

export const customModel = defineRead({
  scope: { each: 'bedrock:custom-model' },
  operations: [getCustomModel],
  gives: { 'bedrock:custom-model': ['ModelKmsKeyArn', 'jobArn'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(getCustomModel, { modelIdentifier: it.id });
    must(answer.modelArn, getCustomModel, 'modelArn');
    yield factsOf(it, { ModelKmsKeyArn: answer.modelKmsKeyArn ?? null, jobArn: answer.jobArn || null });
  },
});

const getCustomizationJob = operation<
  Bedrock.GetModelCustomizationJobCommandInput,
  Bedrock.GetModelCustomizationJobCommandOutput
>('bedrock', 'GetModelCustomizationJob', ['bedrock:GetModelCustomizationJob']);

/** Models that were brought along have no job. */
export const customizationJob = defineRead({
  scope: { each: 'bedrock:custom-model' },
  operations: [getCustomizationJob],
  gives: { 'bedrock:custom-model': ['trainingSubnetIds'] },
  uses: ['jobArn'],
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const job = it.facts['jobArn'];
    if (typeof job !== 'string') {
      yield factsOf(it, { trainingSubnetIds: null });
      return;
    }
    const answer = await call(getCustomizationJob, { jobIdentifier: job });
    must(answer.jobArn, getCustomizationJob, 'jobArn');
    yield factsOf(it, { trainingSubnetIds: answer.vpcConfig?.subnetIds ?? [] });
  },
});
