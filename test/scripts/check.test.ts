import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '#domain/problem.ts';
import { conferenceText, smallest, writeFolder } from '../corpus/folder.ts';
import { fixableFiles } from './fixable-files.ts';
import { commitAll, projectRoot, runCommand, type CommandOutcome } from './command.ts';

const file = 'conferences/2099/hoi-nghi-thu.md';
const dangling = conferenceText('topics: [thuy-lo]\n');
/** The line of the mistake in it. */
const line = dangling.slice(0, dangling.indexOf('topics')).split('\n').length;

/** Runs the check on a content folder, from the root of the project. */
function check(content: string, ...parameters: string[]): CommandOutcome {
  return runCommand(projectRoot, process.execPath, ['scripts/check.ts', ...parameters], {
    CONGBO_CONTENT: content,
    CONGBO_NOW: '2099-09-15',
  });
}

/** The errors of a run in JSON as `file rule`; warnings are for other tests. */
function errorsOf({ out }: CommandOutcome): string[] {
  return (JSON.parse(out) as Problem[])
    .filter(({ severity }) => severity === 'error')
    .map(({ file: where, rule }) => `${where} ${rule}`);
}

describe('what the exit code says', () => {
  test('0 without an error', async () => {
    const { code, err } = check(await writeFolder({ ...smallest, [file]: conferenceText() }));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('1 with one', async () => {
    const { code, out, err } = check(await writeFolder({ ...smallest, [file]: dangling }));
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain(
      `${file}:${line}:10  dangling-reference  Không có mục nào mang mã "thuy-lo" trong topics/.  Có phải ý là "thuy-loi"?
  ${line} │ topics: [thuy-lo]
  ${' '.repeat(String(line).length)} │          ^^^^^^^ lỗi`,
    );
  });

  test.each([
    [['--format', 'xml'], 'Không có dạng "xml". Dùng text, json, github, gitlab hoặc sarif.'],
    [['khong-co.md'], 'Không có tệp hay thư mục nào tên "khong-co.md"'],
    [['--since', 'HEAD'], 'không nằm trong kho git nào'],
  ])('2 for %j, with the reason', async (parameters, reason) => {
    const { code, out, err } = check(await writeFolder(smallest), ...parameters);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
  });

  test('2 where there is no folder', () => {
    const { code, err } = check('khong-co-thu-muc-nay');
    expect(code).toBe(2);
    expect(err).toContain('Không đọc được thư mục nội dung');
  });

  test('2 on a day that is none', () => {
    const { code, err } = runCommand(projectRoot, process.execPath, ['scripts/check.ts'], {
      CONGBO_NOW: 'hôm nay',
    });
    expect({ code, err }).toEqual({ code: 2, err: 'CONGBO_NOW không phải ngày giờ hợp lệ.\n' });
  });
});

describe('which problems are told', () => {
  test('those of the files and folders that are named, while all rules see everything', async () => {
    const content = await writeFolder({
      ...smallest,
      [file]: dangling,
      'topics/ao-ho.yaml': 'name: Ao hồ\n',
    });
    expect(errorsOf(check(content, '--format', 'json', 'topics'))).toEqual([
      'topics/ao-ho.yaml missing-field',
    ]);
    expect(errorsOf(check(content, '--format', 'json', path.join(content, file)))).toEqual([
      `${file} dangling-reference`,
    ]);
  });

  test('since a revision: those of changed and new files, not those that stood before', async () => {
    const content = await writeFolder({ ...smallest, [file]: dangling });
    commitAll(content);
    expect(check(content, '--since', 'HEAD')).toEqual({
      code: 0,
      out: 'Không có tệp nội dung nào thay đổi.\n',
      err: '',
    });
    await writeFile(path.join(content, 'topics/ao-ho.yaml'), 'name: Ao hồ\n');
    expect(errorsOf(check(content, '--since', 'HEAD', '--format', 'json'))).toEqual([
      'topics/ao-ho.yaml missing-field',
    ]);
  });

  test('since a revision: those that a change caused in files that stayed as they were', async () => {
    const used = conferenceText('topics: [thuy-loi]\n');
    const content = await writeFolder({ ...smallest, [file]: used });
    commitAll(content);
    await rm(path.join(content, 'topics/thuy-loi.yaml'));
    expect(errorsOf(check(content, '--since', 'HEAD', '--format', 'json'))).toContain(
      `${file} dangling-reference`,
    );
  });

  test('a revision that is not there is told', async () => {
    const content = await writeFolder(smallest);
    commitAll(content);
    const { code, err } = check(content, '--since', '--output=x');
    expect(code).toBe(2);
    expect(err).not.toBe('');
    expect(check(content, '--since', 'khong-co').err).toContain('Kho git không có bản "khong-co"');
  });
});

test('GitHub is given paths from the root of the repository', async () => {
  const root = await writeFolder(
    Object.fromEntries(
      Object.entries({ ...smallest, [file]: dangling }).map(([name, text]) => [
        `noi-dung/${name}`,
        text,
      ]),
    ),
  );
  commitAll(root);
  const { code, out } = check(path.join(root, 'noi-dung'), '--format', 'github', file);
  expect(code).toBe(1);
  expect(out).toContain(
    `::error file=noi-dung/${file},line=${line},col=10,title=dangling-reference::`,
  );
});

describe('--fix', () => {
  test('mends twenty files, after which the check is clean and a second run changes nothing', async () => {
    const content = await writeFolder(fixableFiles);
    const before = check(content, '--format', 'json');
    expect(errorsOf(before)).not.toEqual([]);

    const first = check(content, '--fix');
    expect(first.out).toContain('+number: 98/2097/QH99\n');
    expect(first.out).toContain('Đã sửa 21 tệp.');
    expect(first.out.slice(first.out.indexOf('Đã sửa'))).toBe(
      'Đã sửa 21 tệp. Xem lại các thay đổi rồi lưu vào git.\n\nKhông có lỗi.\n',
    );
    expect(first.code).toBe(0);

    expect(check(content, '--fix').out).toBe('Không có gì tự sửa được.\n\nKhông có lỗi.\n');
  });

  test('leaves a report for programs to programs', async () => {
    const content = await writeFolder({ ...smallest, [file]: dangling.replaceAll('\n', '\r\n') });
    const outcome = check(content, '--fix', '--format', 'json', file);
    expect(errorsOf(outcome)).toEqual([`${file} dangling-reference`]);
    expect(outcome.err).toContain('đổi dấu xuống dòng sang LF');
  });
});
