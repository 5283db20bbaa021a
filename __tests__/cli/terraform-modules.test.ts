import { describe, expect, test } from '@jest/globals';
import { check, git, places, repositoryOf, write } from '../__helpers__/cli.js';

const RULE = 'encryption/database-at-rest/aws_db_instance';

const MODULE =
  'variable "encrypted" {\n  default = true\n}\nresource "aws_db_instance" "orders" {\n  engine = "postgres"\n  storage_encrypted = var.encrypted\n}\n';

function call(name: string, source: string, encrypted: boolean): string {
  return `module "${name}" {\n  source = "${source}"\n  encrypted = ${encrypted}\n}\n`;
}

describe('modules in other folders', () => {
  test('one module called twice, once right and once wrong: one finding, on the wrong call', () => {
    const folder = repositoryOf({
      'infra/main.tf': call('right', '../modules/db', true) + call('wrong', '../modules/db', false),
      'modules/db/main.tf': MODULE,
    });
    const { status, report } = check(['.'], { cwd: folder });
    expect(status).toBe(1);
    expect(places(report)).toEqual([`infra/main.tf:7:15 ${RULE}`]);
    expect(report.findings[0]?.resource.address).toBe('module.wrong.aws_db_instance.orders');
  });

  test('roots that share a module are each judged by their own arguments', () => {
    const folder = repositoryOf({
      'live/a/main.tf': call('db', '../../modules/db', false),
      'live/b/main.tf': call('db', '../../modules/db', true),
      'modules/db/main.tf': MODULE,
      'other/main.tf': MODULE,
    });
    expect(places(check(['.'], { cwd: folder }).report)).toEqual([`live/a/main.tf:3:15 ${RULE}`]);
  });

  test('a change of an argument, or of the module behind it, brings the finding out', () => {
    const files = { 'main.tf': call('db', './modules/db', true), 'modules/db/main.tf': MODULE };
    const folder = repositoryOf(files);
    write(folder, { 'main.tf': call('db', './modules/db', false) });
    expect(places(check(['.', '--changed-since', 'main'], { cwd: folder }).report)).toEqual([
      `main.tf:3:15 ${RULE}`,
    ]);
    git(folder, 'commit', '-qam', 'Change');
    write(folder, { 'modules/db/main.tf': MODULE.replace('postgres', 'mysql') });
    expect(places(check(['.', '--changed-since', 'HEAD'], { cwd: folder }).report)).toEqual([
      `main.tf:3:15 ${RULE}`,
    ]);
  });

  test('files are read inside of the repository only', () => {
    const folder = repositoryOf({
      'main.tf':
        'resource "aws_db_instance" "a" {\n  engine = "postgres"\n  storage_encrypted = tobool(file("${path.module}/on.txt"))\n}\nresource "aws_db_instance" "b" {\n  engine = "postgres"\n  storage_encrypted = tobool(file("../off.txt"))\n}\n',
      'on.txt': 'false',
    });
    expect(places(check(['.'], { cwd: folder }).report)).toEqual([`main.tf:3:30 ${RULE}`]);
  });
});
