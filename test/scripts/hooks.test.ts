import { cp, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { conferenceText, smallest, writeFolder } from '../corpus/folder.ts';
import { projectRoot, runCommand, runGit, type CommandOutcome } from './command.ts';

const file = 'conferences/2099/hoi-nghi-thu.md';
const good = conferenceText();
const dangling = conferenceText('topics: [thuy-lo]\n');

/** A clone of this project with a small content folder in it, after `npm ci`: nothing is committed yet. */
async function clone(): Promise<string> {
  const content = Object.entries(smallest).map(([name, text]) => [`content/${name}`, text]);
  const folder = await writeFolder(Object.fromEntries(content) as Record<string, string>);
  for (const name of ['node_modules', 'scripts', 'src', 'package.json']) {
    await symlink(path.join(projectRoot, name), path.join(folder, name));
  }
  await cp(path.join(projectRoot, '.githooks'), path.join(folder, '.githooks'), {
    recursive: true,
  });
  runGit(folder, 'init', '--quiet');
  install(folder);
  return folder;
}

function install(folder: string, variables: Record<string, string> = {}): CommandOutcome {
  const script = path.join(projectRoot, 'scripts/install-hooks.ts');
  return runCommand(folder, process.execPath, [script], variables);
}

function hooksPath(folder: string): string {
  return runCommand(folder, 'git', ['config', '--get', 'core.hooksPath']).out.trim();
}

async function stage(folder: string, name: string, text: string): Promise<void> {
  await cp(await writeFolder({ [name]: text }), folder, { recursive: true });
  runGit(folder, 'add', 'content');
}

function commit(folder: string, ...more: string[]): CommandOutcome {
  return runCommand(folder, 'git', ['commit', '--quiet', '--message', 'Đăng', ...more], {
    CONGBO_NOW: '2099-09-15',
  });
}

describe('a commit', () => {
  test('of content without errors goes through, the first one too', async () => {
    const folder = await clone();
    await stage(folder, `content/${file}`, good);
    expect(commit(folder).code).toBe(0);
  });

  test('of content with an error is refused in the words of the checker', async () => {
    const folder = await clone();
    await stage(folder, `content/${file}`, dangling);
    const { code, err } = commit(folder);
    expect(code).toBe(1);
    expect(err).toContain('  dangling-reference  Không có mục nào mang mã "thuy-lo"');
    expect(err).toContain('Chưa lưu vào git vì nội dung có lỗi.');
  });

  test('of a text with a mark of secrecy is refused', async () => {
    const folder = await clone();
    await stage(folder, `content/${file}`, conferenceText('', 'TUYỆT MẬT\n\nNội dung.'));
    const { code, err } = commit(folder);
    expect(code).toBe(1);
    expect(err).toContain('  secrecy-mark  Có dấu mật hoặc lưu hành nội bộ: "TUYỆT MẬT".');
  });

  test('is judged by what is staged, not by what lies on disk', async () => {
    const folder = await clone();
    await stage(folder, `content/${file}`, dangling);
    await writeFile(path.join(folder, 'content', file), good);
    expect(commit(folder).code).toBe(1);
    runGit(folder, 'add', 'content');
    await writeFile(path.join(folder, 'content', file), dangling);
    expect(commit(folder).code).toBe(0);
  });

  test('of some of the files is judged by those', async () => {
    const folder = await clone();
    await stage(folder, `content/${file}`, good);
    expect(commit(folder).code).toBe(0);
    await writeFile(path.join(folder, 'content', file), dangling);
    await writeFile(
      path.join(folder, 'content/topics/thuy-loi.yaml'),
      'name: A\ndescription: B.\n',
    );
    expect(commit(folder, 'content/topics/thuy-loi.yaml').code).toBe(0);
    expect(commit(folder, '--all').code).toBe(1);
  });

  test('that takes away what a file it leaves alone refers to is refused', async () => {
    const folder = await clone();
    await stage(folder, `content/${file}`, conferenceText('topics: [thuy-loi]\n'));
    expect(commit(folder).code).toBe(0);
    await rm(path.join(folder, 'content/topics/thuy-loi.yaml'));
    expect(commit(folder, '--all').err).toContain('  dangling-reference  ');
  });

  test('of anything but content is not held up', async () => {
    const folder = await clone();
    await stage(folder, `content/${file}`, dangling);
    runGit(folder, 'commit', '--quiet', '--no-verify', '--message', 'Đã có lỗi');
    await writeFile(path.join(folder, 'ghi-chu.txt'), 'x');
    runGit(folder, 'add', 'ghi-chu.txt');
    expect(commit(folder).code).toBe(0);
  });
});

describe('setting up', () => {
  test('is done once in a work tree of its own', async () => {
    const folder = await clone();
    expect(hooksPath(folder)).toBe('.githooks');
    expect(install(folder)).toEqual({ code: 0, out: '', err: '' });
  });

  test.each([
    ['outside a repository', {}, false],
    ['in continuous integration', { CI: 'true' }, true],
    ['where there is no git', { PATH: '' }, true],
  ])('is left out without a word %s', async (_, variables, inRepository) => {
    const folder = await writeFolder({});
    if (inRepository) runGit(folder, 'init', '--quiet');
    expect(install(folder, variables)).toEqual({ code: 0, out: '', err: '' });
    expect(hooksPath(folder)).toBe('');
  });

  test('leaves the hooks of others alone, and says so', async () => {
    const folder = await writeFolder({});
    runGit(folder, 'init', '--quiet');
    runGit(folder, 'config', 'core.hooksPath', '.husky');
    expect(install(folder).out).toContain('Kho git này đã có hook riêng');
    expect(hooksPath(folder)).toBe('.husky');
  });

  test('does not reach into a repository around the project', async () => {
    const folder = await writeFolder({ 'du-an/a.txt': '' });
    runGit(folder, 'init', '--quiet');
    install(path.join(folder, 'du-an'));
    expect(hooksPath(folder)).toBe('');
  });
});
