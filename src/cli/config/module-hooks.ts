import { registerHooks } from 'node:module';
import { dirname, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The module that `import … from 'seaworthy'` gives to users: beside the bundle, or in the sources. */
const API = new URL(import.meta.url.endsWith('.ts') ? '../../control.ts' : './control.js', import.meta.url)
  .href;

const folders = new Set<string>();

/**
 * Lets a file of the user's, and what it imports from beside it, import `seaworthy` wherever this program is installed,
 * and be a module whatever the nearest package.json says: both would otherwise depend on where the file lies.
 */
export function allowImports(file: string): void {
  if (folders.size === 0) registerHooks({ resolve });
  folders.add(pathToFileURL(dirname(file) + sep).href);
}

type Resolve = NonNullable<Parameters<typeof registerHooks>[0]['resolve']>;

const resolve: Resolve = (specifier, context, next) => {
  if (specifier === 'seaworthy' && isUsers(context.parentURL ?? '')) return { url: API, shortCircuit: true };
  const found = next(specifier, context);
  if (!isUsers(found.url) || found.url.includes('/node_modules/')) return found;
  if (found.url.endsWith('.ts')) return { ...found, format: 'module-typescript' };
  return found.url.endsWith('.js') ? { ...found, format: 'module' } : found;
};

function isUsers(url: string): boolean {
  return [...folders].some((folder) => url.startsWith(folder));
}
