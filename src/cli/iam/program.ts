import type { Command } from 'commander';

/** Registers `seaworthy iam …`. Each question loads its own code when it is asked. */
export function addIam(program: Command, done: (status: number) => void): void {
  const iam = child(program, 'iam', 'questions about permissions: who may do what, and how to make it less');
  const ask = (it: Command) => withSource(it);

  ask(child(iam, 'who-can <action> [resource]', 'who may do an action, on everything or on one resource'))
    .option('--all', 'list them all, however many')
    .option('--context <key=value...>', 'what is known of the request, as aws:SourceIp=203.0.113.7')
    .option('--format <name>', 'text or json', 'text')
    .action(async (action, resource, options) =>
      done(await (await import('./who-can.ts')).whoCanCommand(action, resource, options)),
    );
  ask(
    child(
      iam,
      'can <principal> [action] [resource]',
      'what a user or role may do, or whether it may do one thing',
    ),
  )
    .option('--actions', 'list every action, not only services and access levels')
    .option('--service <name...>', 'only these services')
    .option('--format <name>', 'text or json', 'text')
    .action(async (principal, action, resource, options) =>
      done(await (await import('./can.ts')).canCommand(principal, action, resource, options)),
    );
  ask(child(iam, 'why <principal> <action> [resource]', 'which statements decide, step by step'))
    .option('--context <key=value...>', 'what is known of the request, as aws:SourceIp=203.0.113.7')
    .option('--format <name>', 'text or json', 'text')
    .action(async (principal, action, resource, options) =>
      done(await (await import('./why.ts')).whyCommand(principal, action, resource, options)),
    );
  ask(
    child(
      iam,
      'paths',
      'who could come to be an administrator, or somebody else, and what would cut the path',
    ),
  )
    .option('--from <principal>', 'only paths from this user or role')
    .option('--to <principal>', 'paths to this user or role', 'admin')
    .option('--all', 'every principal, however many')
    .option('--format <name>', 'text, json or svg (default: text, or what the ending of --output tells)')
    .option('--output <file>', 'write it to a file; its ending tells the format')
    .action(async (options) => done(await (await import('./paths.ts')).pathsCommand(options)));
  ask(child(iam, 'bring-down', 'who could bring the account down, and how'))
    .option('--all', 'list them all, however many')
    .option('--format <name>', 'text or json', 'text')
    .action(async (options) => done(await (await import('./bring-down.ts')).bringDownCommand(options)));
  ask(
    child(
      iam,
      'lint <files...>',
      'faults of policy files, or with the word account of all policies in the account',
    ),
  )
    .option('--type <name>', 'identity, resource, trust, scp, rcp or permissions-boundary', 'identity')
    .option('--resource-type <name>', 'of a resource policy: AWS::S3::Bucket, AWS::KMS::Key …')
    .option('--fail-on <level>', 'exit with 1 at a finding of: error, security, warning, suggestion')
    .option('--format <name>', 'text or json', 'text')
    .action(async (files, options) => done(await (await import('./lint.ts')).lintCommand(files, options)));
  ask(
    child(iam, 'least-privilege <principal>', 'a smaller policy, with the proof that nothing in use is lost'),
  )
    .option('--events <file...>', 'CloudTrail log files (.json or .json.gz), or folders of them')
    .option(
      '--days <number>',
      'what was not used for so many days counts as unused (default: 90, or as configured for the controls)',
    )
    .option('--keep <action...>', 'actions to keep, used or not')
    .option(
      '--complete <what>',
      'what the events surely hold of that time, in all regions: no, management or all',
      'no',
    )
    .option('--drop-unverified', 'leave out what nobody can tell to be used, too')
    .option('--no-wildcards', 'write out every action')
    .option('--format <name>', 'text or json', 'text')
    .action(async (principal, options) =>
      done(await (await import('./least-privilege.ts')).leastPrivilegeCommand(principal, options)),
    );
  ask(child(iam, 'groups', 'users who hold the same policies one by one, and could share a group'))
    .option('--format <name>', 'text or json', 'text')
    .action(async (options) => done(await (await import('./groups.ts')).groupsCommand(options)));
  ask(child(iam, 'shared-roles', 'roles that unrelated applications act with, and how to split them'))
    .option('--events <file...>', 'CloudTrail log files (.json or .json.gz), or folders of them')
    .option('--format <name>', 'text or json', 'text')
    .action(async (options) => done(await (await import('./shared-roles.ts')).sharedRolesCommand(options)));
  child(iam, 'diff <old> <new>', 'does the new policy allow anything that the old did not: proved, or shown')
    .option('--type <name>', 'identity or resource', 'identity')
    .option('--fail-on-new', 'exit with 1 unless it is proved that nothing is new')
    .option('--format <name>', 'text or json', 'text')
    .option('--no-color', 'no colour')
    .action(async (old, next, options) => done((await import('./diff.ts')).diffCommand(old, next, options)));
}

/** Commands copy their parent's ways only when they are made by it. */
function child(parent: Command, nameAndArguments: string, description: string): Command {
  return parent.command(nameAndArguments).description(description).exitOverride();
}

function withSource(it: Command): Command {
  return it
    .option(
      '--source <source>',
      'aws, demo, snapshot:FILE, tape:DIR or authorization-details:FILE[,FILE]',
      'aws',
    )
    .option('--config <file>', 'configuration (default: seaworthy.config.* from here upwards)')
    .option('--no-config', 'no configuration')
    .option('--profile <name>', 'AWS profile to use')
    .option('--region <names...>', 'regions to read, or all (default: every enabled region)')
    .option('-q, --quiet', 'no progress, no messages')
    .option('--no-color', 'no colour');
}
