import type * as Agents from '@aws-sdk/client-bedrock-agent';
import { PAGE, nextToken, withToken } from './bedrock-pages.ts';
import type { ReadContext } from './read.ts';
import { defineRead, factsOf, must, operation } from './read.ts';

const listAgents = operation<Agents.ListAgentsCommandInput, Agents.ListAgentsCommandOutput>(
  'bedrock-agent',
  'ListAgents',
  ['bedrock:ListAgents'],
);

export const agents = defineRead({
  scope: 'region',
  operations: [listAgents],
  lists: ['bedrock:agent'],
  gives: { 'bedrock:agent': ['draftGuardrail'] },
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(listAgents, PAGE, nextToken, withToken)) {
      yield must(page.agentSummaries, listAgents, 'agentSummaries').map((it) => {
        const id = must(it.agentId, listAgents, 'agentId');
        return {
          kind: 'bedrock:agent' as const,
          id,
          arn: `arn:${partition}:bedrock:${region}:${account}:agent/${id}`,
          name: it.agentName,
          facts: { draftGuardrail: it.guardrailConfiguration?.guardrailIdentifier ?? null },
        };
      });
    }
  },
});

const getAgent = operation<Agents.GetAgentCommandInput, Agents.GetAgentCommandOutput>(
  'bedrock-agent',
  'GetAgent',
  ['bedrock:GetAgent'],
);

export const agent = defineRead({
  scope: { each: 'bedrock:agent' },
  operations: [getAgent],
  gives: { 'bedrock:agent': ['AgentResourceRoleArn'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const { agent: found } = await call(getAgent, { agentId: it.id });
    yield factsOf(it, {
      AgentResourceRoleArn: must(found?.agentResourceRoleArn, getAgent, 'agentResourceRoleArn'),
    });
  },
});

const listAgentAliases = operation<Agents.ListAgentAliasesCommandInput, Agents.ListAgentAliasesCommandOutput>(
  'bedrock-agent',
  'ListAgentAliases',
  ['bedrock:ListAgentAliases'],
);

const getAgentVersion = operation<Agents.GetAgentVersionCommandInput, Agents.GetAgentVersionCommandOutput>(
  'bedrock-agent',
  'GetAgentVersion',
  ['bedrock:GetAgentVersion'],
);

const DRAFT = 'DRAFT';

/** Programs call an alias, which leads to a version; the draft is for trying out. */
export const agentVersions = defineRead({
  scope: { each: 'bedrock:agent' },
  operations: [listAgentAliases, getAgentVersion],
  gives: { 'bedrock:agent': ['versions'] },
  uses: ['draftGuardrail'],
  async *run(context) {
    const [it] = context.parents;
    if (it === undefined) return;
    const routed = await versionsOf(it.id, context);
    const versions = [];
    for (const agentVersion of routed) {
      const answer = await context.call(getAgentVersion, { agentId: it.id, agentVersion });
      const found = must(answer.agentVersion, getAgentVersion, 'agentVersion');
      versions.push({
        version: agentVersion,
        guardrail: found.guardrailConfiguration?.guardrailIdentifier ?? null,
      });
    }
    const draft = { version: DRAFT, guardrail: it.facts['draftGuardrail'] };
    yield factsOf(it, { versions: versions.length === 0 ? [draft] : versions });
  },
});

async function versionsOf(agentId: string, { pages }: ReadContext): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const input = { agentId, ...PAGE };
  for await (const page of pages(listAgentAliases, input, nextToken, withToken)) {
    const aliases = must(page.agentAliasSummaries, listAgentAliases, 'agentAliasSummaries');
    const routes = aliases.flatMap(({ routingConfiguration = [] }) => routingConfiguration);
    for (const { agentVersion = DRAFT } of routes) if (agentVersion !== DRAFT) found.add(agentVersion);
  }
  return found;
}

const listKnowledgeBases = operation<
  Agents.ListKnowledgeBasesCommandInput,
  Agents.ListKnowledgeBasesCommandOutput
>('bedrock-agent', 'ListKnowledgeBases', ['bedrock:ListKnowledgeBases']);

export const knowledgeBases = defineRead({
  scope: 'region',
  operations: [listKnowledgeBases],
  lists: ['bedrock:knowledge-base'],
  gives: {},
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(listKnowledgeBases, PAGE, nextToken, withToken)) {
      yield must(page.knowledgeBaseSummaries, listKnowledgeBases, 'knowledgeBaseSummaries').map((it) => {
        const id = must(it.knowledgeBaseId, listKnowledgeBases, 'knowledgeBaseId');
        const arn = `arn:${partition}:bedrock:${region}:${account}:knowledge-base/${id}`;
        return { kind: 'bedrock:knowledge-base' as const, id, arn, name: it.name, facts: {} };
      });
    }
  },
});

const listDataSources = operation<Agents.ListDataSourcesCommandInput, Agents.ListDataSourcesCommandOutput>(
  'bedrock-agent',
  'ListDataSources',
  ['bedrock:ListDataSources'],
);

export const dataSources = defineRead({
  scope: { each: 'bedrock:knowledge-base' },
  operations: [listDataSources],
  lists: ['bedrock:data-source'],
  gives: { 'bedrock:data-source': ['KnowledgeBaseId'] },
  async *run({ parents: [base], pages }) {
    if (base === undefined) return;
    const input = { knowledgeBaseId: base.id, ...PAGE };
    for await (const page of pages(listDataSources, input, nextToken, withToken)) {
      yield must(page.dataSourceSummaries, listDataSources, 'dataSourceSummaries').map((it) => ({
        kind: 'bedrock:data-source' as const,
        id: must(it.dataSourceId, listDataSources, 'dataSourceId'),
        name: it.name,
        region: base.region,
        facts: { KnowledgeBaseId: base.id },
      }));
    }
  },
});

const getDataSource = operation<Agents.GetDataSourceCommandInput, Agents.GetDataSourceCommandOutput>(
  'bedrock-agent',
  'GetDataSource',
  ['bedrock:GetDataSource'],
);

export const dataSource = defineRead({
  scope: { each: 'bedrock:data-source' },
  operations: [getDataSource],
  gives: { 'bedrock:data-source': ['KmsKeyArn'] },
  uses: ['KnowledgeBaseId'],
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const knowledgeBaseId = String(it.facts['KnowledgeBaseId']);
    const answer = await call(getDataSource, { knowledgeBaseId, dataSourceId: it.id });
    const found = must(answer.dataSource, getDataSource, 'dataSource');
    yield factsOf(it, { KmsKeyArn: found.serverSideEncryptionConfiguration?.kmsKeyArn ?? null });
  },
});

const listPrompts = operation<Agents.ListPromptsCommandInput, Agents.ListPromptsCommandOutput>(
  'bedrock-agent',
  'ListPrompts',
  ['bedrock:ListPrompts'],
);

/** Without an identifier, Bedrock lists the draft of each. */
export const prompts = defineRead({
  scope: 'region',
  operations: [listPrompts],
  lists: ['bedrock:prompt'],
  gives: {},
  async *run({ pages }) {
    for await (const page of pages(listPrompts, PAGE, nextToken, withToken)) {
      yield must(page.promptSummaries, listPrompts, 'promptSummaries').map((it) => ({
        kind: 'bedrock:prompt' as const,
        id: must(it.id, listPrompts, 'id'),
        arn: must(it.arn, listPrompts, 'arn'),
        name: it.name,
        facts: {},
      }));
    }
  },
});

const getPrompt = operation<Agents.GetPromptCommandInput, Agents.GetPromptCommandOutput>(
  'bedrock-agent',
  'GetPrompt',
  ['bedrock:GetPrompt'],
);

export const prompt = defineRead({
  scope: { each: 'bedrock:prompt' },
  operations: [getPrompt],
  gives: { 'bedrock:prompt': ['CustomerEncryptionKeyArn'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(getPrompt, { promptIdentifier: it.id });
    must(answer.id, getPrompt, 'id');
    yield factsOf(it, { CustomerEncryptionKeyArn: answer.customerEncryptionKeyArn ?? null });
  },
});
