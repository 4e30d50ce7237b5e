import { SERVICE_DUTIES } from '../src/effective/dated/service-duties.ts';
import { KNOWN_SERVICES } from '../src/effective/duties.ts';
import type { Duties } from '../src/effective/duty-sorts.ts';
import { escaped, NOTICE, table } from './markdown.ts';

/** The text of docs/responsibilities.md: the matrix of duties over all services that it knows. */
export function responsibilitiesPage(): string {
  const sorts = [...Map.groupBy(KNOWN_SERVICES, ({ duties }) => duties)];
  const lines = [
    NOTICE,
    '',
    '# Responsibilities',
    '',
    'Who does which part of the security work, by service and its model. `both`: AWS does a part, or does it once it was asked',
    'to. `nobody`: there is nothing to do. [account-duties-known](controls/account-duties-known.md) gives the part of this that',
    'is about the services in use.',
    '',
    ...table(
      ['services', 'model', 'patch', 'encrypt', 'configure', 'back up', 'your part', 'checklist items'],
      sorts.map(([duties, services]) => [
        services.map(({ name }) => escaped(name)).join(', '),
        ...cells(duties),
      ]),
    ),
    '',
    `As of ${SERVICE_DUTIES.asOf}, by:`,
    '',
    ...SERVICE_DUTIES.sources.map((source) => `- <${source}>`),
    '',
  ];
  return lines.join('\n');
}

function cells({ model, patch, encrypt, configure, backUp, yours, items }: Duties): string[] {
  const names = items.map((item) => `\`${item}\``).join(', ');
  return [model, patch, encrypt, configure, backUp, escaped(yours), names];
}
