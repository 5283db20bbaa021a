import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cli, folderOf } from '../__helpers__/cli.js';

const FORMATS = ['text', 'json', 'sarif', 'junit', 'markdown', 'github'];

/** Nothing about these looks like a secret: only Terraform says that they are. */
const SECRETS = [
  'opal-default',
  'opal-tfvars',
  'opal-argument',
  'opal-call',
  'opal-output',
  'opal-json',
  'opal-heredoc',
];

const FILES = {
  'main.tf': `variable "word" {
  sensitive = true
  default   = "opal-default"
}
variable "phrase" {
  sensitive = true
}
variable "encrypted" {
}
locals {
  connection = "user:\${var.word}@host"
}
resource "aws_ebs_volume" "a" {
  encrypted = var.encrypted
  tags      = { word = var.word, phrase = "is \${var.phrase}", connection = local.connection, open = "shown" }
}
module "m" {
  source    = "./m"
  encrypted = false
  phrase    = "opal-argument"
}
resource "aws_ebs_volume" "b" {
  encrypted = false
  tags      = { note = sensitive("opal-call") }
}
resource "aws_volume_attachment" "x" {
  volume_id   = aws_ebs_volume.a.id
  device_name = module.m.phrase
}
`,
  'terraform.tfvars': `phrase    = "opal-tfvars"
encrypted = false
`,
  'm/main.tf': `variable "phrase" {
  sensitive = true
}
variable "encrypted" {}
resource "aws_ebs_volume" "c" {
  encrypted = var.encrypted
  tags = {
    phrase = var.phrase
  }
}
output "phrase" {
  sensitive = true
  value     = "opal-output"
}
resource "aws_ebs_volume" "d" {
  encrypted = false
}
`,
  'json/main.tf.json': `{
  "variable": { "gem": { "sensitive": true, "type": "string" }, "on": {} },
  "resource": { "aws_ebs_volume": { "e": { "encrypted": "\${var.on}", "tags": { "gem": "\${var.gem}" } } } }
}
`,
  'json/terraform.tfvars.json': `{
  "gem": "opal-json",
  "on": false
}
`,
  'heredoc/main.tf': `variable "stone" {
  sensitive = true
  default   = <<EOF
opal-heredoc
EOF
}
resource "aws_ebs_volume" "f" {
  encrypted = false
  tags      = { stone = jsonencode({ stone = var.stone }) }
}
`,
};

describe('values that Terraform says are sensitive', () => {
  const folder = folderOf(FILES);
  const formats = FORMATS.flatMap((format) => ['--format', `${format}=${path.join(folder, 'out', format)}`]);
  const ran = cli(['check', '.', '--strict', ...formats], { cwd: folder });
  const report = (format: string) => readFileSync(path.join(folder, 'out', format), 'utf8');

  test('are in no report, not even beside another finding', () => {
    expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 1, stderr: '' });
    const { findings } = JSON.parse(report('json')) as {
      findings: { location: { file: string; startLine: number } }[];
    };
    const places = findings.map(({ location }) => `${location.file}:${location.startLine}`);
    // Each stands on the line before or after a secret.
    expect(places).toEqual(
      expect.arrayContaining([
        'terraform.tfvars:2',
        'main.tf:19',
        'main.tf:23',
        'm/main.tf:16',
        'json/terraform.tfvars.json:3',
        'heredoc/main.tf:8',
      ]),
    );
    const leaks = FORMATS.flatMap((format) =>
      SECRETS.filter((secret) => report(format).includes(secret)).map((secret) => `${format}: ${secret}`),
    );
    expect(leaks).toEqual([]);
  });

  test('are masked where resources are printed, through locals, modules and references', () => {
    const { stdout } = cli(['resources'], { cwd: folder });
    expect(SECRETS.filter((secret) => stdout.includes(secret))).toEqual([]);
    const documents = JSON.parse(stdout) as { tags?: unknown; $context: Record<string, unknown> }[];
    const at = (address: string) => documents.find(({ $context }) => $context['address'] === address);
    expect(at('aws_ebs_volume.a')?.tags).toEqual({
      word: '************',
      phrase: '**************',
      connection: 'use*******************',
      open: 'shown',
    });
    expect(at('aws_volume_attachment.x')?.$context['references']).toMatchObject({
      aws_ebs_volume: [{ tags: { word: '************', open: 'shown' } }],
    });
  });
});
