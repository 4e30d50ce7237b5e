import { Command, CommanderError } from 'commander';
import { EXIT } from './errors.ts';
import { addIam } from './iam/program.ts';
import { VERSION } from './version.ts';

/** Runs the command line. Gives the exit status; throws what the commands throw. */
export async function run(args: readonly string[]): Promise<number> {
  let status: number = EXIT.ok;
  const program = makeProgram((outcome) => {
    status = outcome;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    // Commander has said what is wrong; help and version are no errors.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    throw error;
  }
}

function makeProgram(done: (status: number) => void): Command {
  const program = new Command('seaworthy')
    .description('An AWS security checklist that answers itself, with evidence.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showHelpAfterError('(run seaworthy --help for what there is)')
    .showSuggestionAfterError(true)
    .exitOverride()
    .hook('preAction', async (_program, chosen) => (await import('./config/apply.ts')).applyConfig(chosen));
  addScan(program, done);
  addDemo(program, done);
  addPlan(program, done);
  addPolicy(program, done);
  addDoctor(program, done);
  addControls(program, done);
  addIam(program, done);
  return program;
}

/** Commands copy their parent's ways only when they are made by it. */
function command(program: Command, nameAndArguments: string, description: string): Command {
  return program.command(nameAndArguments).description(description).exitOverride();
}

/** For commands that look at controls. */
function withConfig(it: Command): Command {
  return it
    .option('--config <file>', 'configuration (default: seaworthy.config.* from here upwards)')
    .option('--no-config', 'no configuration');
}

function withSelection(it: Command): Command {
  return withConfig(it)
    .option('--control <id...>', 'only these controls')
    .option('--item <id...>', 'only controls of these checklist items')
    .option('--service <name...>', 'only controls of these services')
    .option('--severity <level>', 'only controls of this severity and above');
}

function withAccount(it: Command): Command {
  return it
    .option('--profile <name>', 'AWS profile to use')
    .option('--region <names...>', 'regions to read, or all (default: every enabled region)');
}

function withReports(it: Command): Command {
  return it
    .option('--format <name...>', 'table, json, ndjson, csv, markdown (default: table)')
    .option('--output <file...>', 'write a report to a file; its ending tells the format')
    .option('--fail-on <severity>', 'exit with 1 when a control of this severity or above failed')
    .option('--strict', 'exit with 3 when reads failed and verdicts are unknown for it')
    .option('-q, --quiet', 'no progress, no messages')
    .option('--no-color', 'no colour');
}

function addScan(program: Command, done: (status: number) => void): void {
  const scan = command(program, 'scan', 'read an account and judge it');
  withReports(withAccount(withSelection(scan)))
    .option('--tag <key=value...>', 'only resources with these tags')
    .option(
      '--source <source>',
      'aws, demo, snapshot:FILE, tape:DIR or authorization-details:FILE[,FILE]',
      'aws',
    )
    .option('--save <file>', 'save what was read as a snapshot')
    .option('--record <dir>', 'record what AWS answers as a tape')
    .option('--scrub', 'with --record: replace account ids by invented ones')
    .option('--resume [id]', 'go on with a scan that was stopped (default: the newest)')
    .action(async (options) => done(await (await import('./scan.ts')).scanCommand(options)));
}

function addDemo(program: Command, done: (status: number) => void): void {
  withReports(command(program, 'demo', 'scan the account of an invented company, offline')).action(
    async (options) => done(await (await import('./demo.ts')).demoCommand(options)),
  );
}

function addPlan(program: Command, done: (status: number) => void): void {
  withAccount(
    withSelection(
      command(program, 'plan', 'the calls that a scan would make, and how long they take; makes none'),
    ),
  )
    .option('--like <snapshot>', 'take the numbers of resources from an earlier snapshot')
    .option('--format <name>', 'table or json', 'table')
    .option('--no-color', 'no colour')
    .action(async (options) => done(await (await import('./plan.ts')).planCommand(options)));
}

function addPolicy(program: Command, done: (status: number) => void): void {
  withSelection(command(program, 'policy', 'the least IAM policy that the chosen controls need'))
    .option(
      '--format <name>',
      'json, terraform, cloudformation, or table to see what each action is for',
      'json',
    )
    .option('--part <number>', 'with json: where AWS needs several policies, only this one')
    .option('--role-name <name>', 'name of the role', 'SeaworthyAudit')
    .option('--trusted-account <id>', 'account that may take the role (default: the role’s own)')
    .option('--external-id <id>', 'external id that must be given to take the role')
    .action(async (options) => done(await (await import('./policy.ts')).policyCommand(options)));
}

function addDoctor(program: Command, done: (status: number) => void): void {
  withAccount(
    withSelection(command(program, 'doctor', 'who am I, what can I not read, and what does that blind')),
  )
    .option('--format <name>', 'table or json', 'table')
    .option('-q, --quiet', 'no progress')
    .option('--no-color', 'no colour')
    .action(async (options) => done(await (await import('./doctor.ts')).doctorCommand(options)));
}

function addControls(program: Command, done: (status: number) => void): void {
  withSelection(command(program, 'controls [id]', 'the controls, or one of them in depth'))
    .option('--coverage', 'how far they ask what Prowler, CloudSploit and Security Hub ask')
    .option('--format <name>', 'table or json', 'table')
    .option('--no-color', 'no colour')
    .action(async (id, options) => done(await (await import('./controls.ts')).controlsCommand(id, options)));
}
