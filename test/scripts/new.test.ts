import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { smallest, writeFolder } from '../corpus/folder.ts';

const script = fileURLToPath(new URL('../../scripts/new.ts', import.meta.url));

function run(content: string, ...given: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...given], {
    encoding: 'utf8',
    env: { ...process.env, CONGBO_CONTENT: content, CONGBO_NOW: '2099-09-15', NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

test('makes a file in the content folder of the environment, and refuses to make it twice', async () => {
  const folder = await writeFolder(smallest);
  const given = [
    'hoi-nghi',
    '--ten',
    'Họp thử',
    '--ngay',
    '2099-03-01',
    '--co-quan',
    'ubnd-xa-mau',
  ];
  const first = run(folder, ...given);
  expect(first.stdout).toContain('Đã tạo conferences/2099/hop-thu.md');
  expect(first.status).toBe(0);
  const file = path.join(folder, 'conferences/2099/hop-thu.md');
  expect(await readFile(file, 'utf8')).toMatch(/^---\ntitle: Họp thử\n/);

  const second = run(folder, ...given);
  expect(second.stderr).toContain('Đã có conferences/2099/hop-thu.md. Không ghi đè.');
  expect(second.status).toBe(1);
});

test('without a terminal it never asks, but says what is missing', async () => {
  const folder = await writeFolder(smallest);
  expect(run(folder, 'chi-dao', '--ten', 'Thử', '--co-quan', 'ubnd-xa-mau')).toEqual({
    status: 2,
    stdout: '',
    stderr: `Còn thiếu:
  --hinh-thuc  Chỉ đạo bằng lời hay bằng văn bản
  --ngay  Ngày (2023-10-15 hoặc 15/10/2023; chỉ biết tháng thì 2023-10, chỉ biết năm thì 2023)
`,
  });
  expect(existsSync(path.join(folder, 'directives'))).toBe(false);
});

test('a folder that is not there is told with exit code 2', () => {
  const { status, stderr } = run('/khong-co', 'trang', '--ten', 'Thử');
  expect(status).toBe(2);
  expect(stderr).toContain('/khong-co');
});
