import { describe, expect, test } from '@jest/globals';
import { linesOf, mayBeCommand } from '../reports/runner.js';
import { inWorkspace, type Ran, type Workspace } from './step.js';

/** What a runner carries out when a line starts with it, or holds it. */
const COMMANDS = [
  '::error::forged',
  '::set-output name=x::y',
  '::add-mask::e',
  '::stop-commands::forged',
  '::debug::x',
  '  ::warning file=a::forged',
  '\u200b::error::forged',
  '##[error]forged',
  'x ##[set-output name=x]y',
  '%0A::error::forged',
  '\r::error::forged',
];

/** A volume that is not encrypted, with a command on every line around the one at fault. */
function volume(command: string): string {
  const comment = `/*\n${command}\n*/`;
  return `${comment}\nresource "aws_ebs_volume" ${JSON.stringify(command)} {\n${comment}\n  encrypted = false /*\n${command}\n*/\n}\n`;
}

function ingress(command: string): string {
  const text = JSON.stringify(command);
  return `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: ${text}, namespace: ${text} }
spec: # ${command.replace(/\s/g, ' ')}
  rules: [{ host: ${text}, http: { paths: [] } }]
`;
}

/** Runs on what `prepare` writes, with the reports for people in files too. */
function run(
  prepare: (workspace: Workspace) => void,
  inputs: Readonly<Record<string, string>> = {},
): Ran & { readonly reports: readonly string[] } {
  return inWorkspace((workspace) => {
    prepare(workspace);
    const ran = workspace.run({ inputs: { format: 'markdown=out.md\ntext=out.txt', ...inputs } });
    return { ...ran, reports: [workspace.read('out.md'), workspace.read('out.txt')] };
  });
}

const VOLUME = 'resource "aws_ebs_volume" "a" {\n  encrypted = false\n}\n';

describe('what a manifest holds', () => {
  test.each(COMMANDS)('is no command to the runner: %j', (command) => {
    const ran = run((workspace) =>
      workspace
        .write('volume.tf', volume(command))
        .write('ingress.yaml', ingress(command))
        .write('app.yaml', `a: &a\n${command}\nkind: [`)
        .write('broken.tf', `resource "a" "b" {\n${command}\n`)
        .write('.env', `WECHAT_MINI_APP_SECRET=${command}\n${command}\n`),
    );
    expect([ran.status, ran.stderr, ran.suspects]).toEqual([1, '', []]);
    const places = ran.commands.map(({ name, properties }) => `${name} ${properties['file']}`);
    expect(places).toEqual(expect.arrayContaining(['error volume.tf', 'error ingress.yaml']));
    expect(places).toHaveLength(Number(ran.outputs['findings']) + Number(ran.outputs['diagnostics']));
    // Printed by a later step, the reports for people are as harmless as the log.
    expect(ran.reports.flatMap(linesOf).filter(mayBeCommand)).toEqual([]);
  });

  test('cannot end the region in which commands are stopped', () => {
    const token = () =>
      /^::stop-commands::(.+)$/m.exec(run((workspace) => workspace.write('volume.tf', VOLUME)).stdout)?.[1];
    const [first, second] = [token(), token()];
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).not.toBe(first);
  });
});

// Windows has no such file names.
const onPosix = process.platform === 'win32' ? describe.skip : describe;

onPosix('the name of a file', () => {
  test.each([
    ['a%0A::error::x,y:z.tf', 'a%0A::error::x,y:z.tf'],
    ['::error::forged.tf', '::error::forged.tf'],
    ['##[error]forged.tf', '##[error]forged.tf'],
    ['::stop-commands::x/::x::.tf', '::stop-commands::x/::x::.tf'],
    ['a,line=99,title=forged.tf', 'a,line=99,title=forged.tf'],
    ['a\n::error::forged.tf', 'a\\u000a::error::forged.tf'],
    ['a\r::error::forged.tf', 'a\\u000d::error::forged.tf'],
    ['\u001b[2K\u202eft.tf', '\\u001b[2K\\u202eft.tf'],
  ])('%j is in one annotation as what it is', (file, shown) => {
    const ran = run((workspace) => workspace.write(file, VOLUME));
    expect([ran.status, ran.stderr, ran.suspects]).toEqual([1, '', []]);
    expect(
      ran.commands.map(({ name, properties }) => [name, properties['file'], properties['line']]),
    ).toEqual([['error', shown, '2']]);
    expect(ran.reports.flatMap(linesOf).filter(mayBeCommand)).toEqual([]);
  });

  test('is harmless in the list of findings without an annotation', () => {
    const files = Array.from({ length: 15 }, (_, index) => `::error::${index}\n##[error]x.tf`);
    const ran = run((workspace) => {
      for (const file of files) workspace.write(file, VOLUME);
    });
    expect([ran.outputs['findings'], ran.commands.length, ran.suspects]).toEqual(['15', 10, []]);
    expect(ran.stdout).toContain('5 more without an annotation');
  });

  test('is harmless as a path that was asked for', () => {
    const folder = 'a%0A::error::x,y:z';
    const ran = run((workspace) => workspace.write(`${folder}/a.tf`, VOLUME), { path: folder });
    expect([ran.status, ran.suspects]).toEqual([1, []]);
    expect(ran.commands.map(({ properties }) => properties['file'])).toEqual([`${folder}/a.tf`]);
  });
});
