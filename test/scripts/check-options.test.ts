import { describe, expect, test } from 'vitest';
import { CheckRefusal } from '#corpus/check/refusal.ts';
import { readCheckOptions } from '../../scripts/check-options.ts';

test('nothing asked for is a text about everything', () => {
  expect(readCheckOptions([])).toEqual({ paths: [], format: 'text', fix: false, staged: false });
});

test('paths and options are told apart', () => {
  expect(readCheckOptions(['a.md', '--format', 'sarif', '--fix', 'b', '--since=main'])).toEqual({
    paths: ['a.md', 'b'],
    format: 'sarif',
    fix: true,
    staged: false,
    since: 'main',
  });
});

describe('what cannot be asked for is refused with the reason', () => {
  test.each([
    [['--format', 'xml'], 'Không có dạng "xml". Dùng text, json, github, gitlab hoặc sarif.'],
    [['--sua'], 'Không hiểu "--sua"'],
    [['--since'], 'Không hiểu "--since"'],
    [['--fix=co'], 'Không hiểu "--fix"'],
    [['--fix', '--staged'], 'Không dùng --fix cùng --staged'],
  ])('%j', (parameters, reason) => {
    const read = () => readCheckOptions(parameters);
    expect(read).toThrow(CheckRefusal);
    expect(read).toThrow(reason);
  });
});
