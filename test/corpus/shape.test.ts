import { describe, expect, test } from 'vitest';
import { conferenceText, placesOf, readFolder } from './folder.ts';

const file = 'conferences/2099/hoi-nghi-thu.md';

async function problemOf(extra: string) {
  const { problems } = await readFolder({ [file]: conferenceText(extra) });
  return problems.map(({ rule, line, column, message, hint }) => ({
    rule,
    at: `${line}:${column}`,
    message,
    hint,
  }));
}

describe('the shape of an entry', () => {
  test('a misspelt key is told with the key that was meant', async () => {
    expect(await problemOf('topcis: []\n')).toEqual([
      {
        rule: 'unknown-key',
        at: '7:1',
        message: 'Không có trường nào tên "topcis".',
        hint: 'Có phải ý là "topics"?',
      },
    ]);
  });

  test('a key misspelt deep inside is told at its own place', async () => {
    expect(
      await problemOf('outcomes:\n  - kind: report\n    stat: done\n    text: Xong.\n'),
    ).toEqual([
      {
        rule: 'unknown-key',
        at: '9:5',
        message: 'Không có trường nào tên "stat".',
        hint: 'Có phải ý là "state"?',
      },
    ]);
  });

  test('a required field is told as missing, or as still without a value', async () => {
    expect(await problemOf('outcomes:\n  - kind: report\n    state:\n')).toEqual([
      {
        rule: 'missing-field',
        at: '8:5',
        message: 'Thiếu trường bắt buộc "text".',
        hint: 'Thêm "text:" với giá trị phù hợp.',
      },
      {
        rule: 'missing-field',
        at: '9:11',
        message: 'Thiếu trường bắt buộc "state": dòng này chưa có giá trị.',
        hint: 'Viết giá trị sau dấu hai chấm.',
      },
    ]);
  });

  test('a field that is there without a value is no field under a misspelt key', async () => {
    expect(
      (
        await problemOf('outcomes:\n  - kind: report\n    text: Thử.\n    state:\n    stat: done\n')
      ).map(({ rule }) => rule),
    ).toEqual(['missing-field', 'unknown-key']);
  });

  test('a field that may be left out is told with its type when it has no value', async () => {
    expect((await problemOf('embargo:\n')).map(({ rule }) => rule)).toEqual(['wrong-type']);
  });

  test('a date that can be mended is told with the command that does it', async () => {
    const hints = await Promise.all(
      ['20/11/2099', '30/02/2099'].map(async (day) => {
        const [problem] = await problemOf(`embargo: ${day}\n`);
        return problem?.hint;
      }),
    );
    const form =
      'Viết năm-tháng-ngày như 2023-10-15; chỉ biết tháng thì 2023-10, chỉ biết năm thì 2023.';
    expect(hints).toEqual([`${form} Lệnh "npm run check -- --fix" tự sửa được ngày này.`, form]);
  });

  test('a value outside an enumeration is told with those that can be used', async () => {
    expect(await problemOf('date-basis: guessed\n')).toEqual([
      {
        rule: 'wrong-value',
        at: '7:13',
        message: 'Giá trị "guessed" của trường "date-basis" không dùng được.',
        hint: 'Dùng một trong các giá trị: stated, inferred.',
      },
    ]);
  });

  test('a text where a number belongs is told with both types', async () => {
    expect(await problemOf('ordinal: mười\n')).toEqual([
      {
        rule: 'wrong-type',
        at: '7:10',
        message: 'Trường "ordinal" phải là số, đang là chữ.',
        hint: 'Sửa lại giá trị. Chữ và số lẫn nhau thì đặt trong nháy kép; trường để trống thì viết giá trị hoặc bỏ cả trường.',
      },
    ]);
  });

  test.each([
    ['embargo: 2099-02-30\n', '7:10'],
    ['embargo: 15/10/2099\n', '7:10'],
    ['embargo: 2099-13\n', '7:10'],
    ['embargo: 0\n', '7:10'],
  ])('%j is no date', async (extra, at) => {
    expect((await problemOf(extra)).map((problem) => `${problem.at} ${problem.rule}`)).toEqual([
      `${at} date-invalid`,
    ]);
  });

  test('a bare year is a date, though YAML reads it as a number', async () => {
    const { entries, problems } = await readFolder({
      [file]: conferenceText('changes:\n  - date: 2099\n    note: Sửa.\n'),
    });
    expect(problems).toEqual([]);
    expect(entries.conferences[0]?.data.changes[0]?.date.precision).toBe('year');
  });

  test('a citation names an entry or a number, and an unchecked number says so', async () => {
    expect(await placesOf({ [file]: conferenceText('cites:\n  - number: 1/2099/QH99\n') })).toEqual(
      [`${file}:8:13 citation-unverified`],
    );
    expect(await placesOf({ [file]: conferenceText('cites:\n  - body: ubnd-xa-mau\n') })).toEqual([
      `${file}:8:5 one-of`,
    ]);
  });

  test('a directive without form is told which forms there are', async () => {
    const text =
      '---\ntitle: Thử\nsummary: Thử.\nform: noi\nsources: [{ name: Thử, retrieved: 2099 }]\n---\n\nThử.\n';
    const { problems } = await readFolder({ 'directives/2099/thu.md': text });
    expect(
      problems.map(({ line, column, rule, hint }) => `${line}:${column} ${rule} ${hint}`),
    ).toEqual(['4:7 wrong-value Dùng một trong các giá trị: spoken, written.']);
  });

  test('every mistake of a file is told at once', async () => {
    expect(
      await placesOf({ [file]: conferenceText('ordinal: -1\nterm: 5\nfeatured: true\n') }),
    ).toEqual([`${file}:7:10 wrong-value`, `${file}:8:7 wrong-type`, `${file}:9:11 wrong-type`]);
  });
});

describe('YAML that cannot be read', () => {
  test('is told at its line of the file, not of the block', async () => {
    expect(await placesOf({ [file]: '---\ntitle: a: b\n---\n\nThử.\n' })).toEqual([
      `${file}:2:8 yaml-syntax`,
    ]);
  });

  test.each([
    ['title: a: b', 'một dòng có hai dấu ":" kèm dấu cách'],
    ['title: "a', 'thiếu dấu nháy hoặc dấu ngoặc đóng'],
    ['title: @a', 'giá trị mở đầu bằng dấu có nghĩa riêng'],
    ['title: "\\q"', 'dấu "\\" trong nháy kép'],
    ['title: a\nsummary\nbody: b', 'dòng này không thành một trường'],
    ['title: a\n  summary: b', 'một dòng có hai dấu'],
    ['body:\n\tname: b', 'thụt lề bằng phím Tab'],
    ['title: *a', 'dấu "*" hoặc "&" đầu giá trị có nghĩa riêng'],
    ['title: !a b', 'dấu "!" đầu giá trị'],
    ['title: a\ntitle: b', 'trường này đã ghi ở trên'],
  ])('%j is explained in Vietnamese', async (yaml, words) => {
    const { problems } = await readFolder({ [file]: `---\n${yaml}\n---\n\nThử.\n` });
    const said = problems.flatMap(({ rule, message }) => (rule === 'yaml-syntax' ? [message] : []));
    expect(said.join('\n')).toContain(`Khai báo sai cú pháp YAML: ${words}`);
  });

  test('a key given twice is refused, because one of them would be lost', async () => {
    expect(await placesOf({ [file]: conferenceText('title: Lần nữa\n') })).toEqual([
      `${file}:7:1 yaml-syntax`,
    ]);
  });

  test('a value that holds itself is refused', async () => {
    expect(await placesOf({ [file]: conferenceText('topics: &a [*a]\n') })).toEqual([
      `${file}:1:1 yaml-syntax`,
    ]);
  });

  test('a bomb of aliases is refused', async () => {
    const levels = Array.from({ length: 12 }, (_, level) =>
      level === 0
        ? 'x0: &x0 [a, a, a, a, a, a, a, a]'
        : `x${level}: &x${level} [${Array(8)
            .fill(`*x${level - 1}`)
            .join(', ')}]`,
    );
    const places = await placesOf({ [file]: `---\n${levels.join('\n')}\n---\n\nThử.\n` });
    expect(places.map((place) => place.split(' ')[1])).toContain('yaml-syntax');
  });
});

describe('references between entries', () => {
  test('an id that names nothing is told with the nearest that does', async () => {
    const { problems } = await readFolder({ [file]: conferenceText('topics: [thuy-lo]\n') });
    expect(
      problems.map(({ rule, line, column, message, hint }) => ({
        rule,
        line,
        column,
        message,
        hint,
      })),
    ).toEqual([
      {
        rule: 'dangling-reference',
        line: 7,
        column: 10,
        message: 'Không có mục nào mang mã "thuy-lo" trong topics/.',
        hint: 'Có phải ý là "thuy-loi"?',
      },
    ]);
  });

  test('ids deep inside are followed too', async () => {
    const extra =
      'attendance:\n  - person: nguyen-van-a\n    offices:\n      - { title: Chủ tịch, body: khong-co }\n    role: guest\n';
    expect(await placesOf({ [file]: conferenceText(extra) })).toEqual([
      `${file}:8:13 dangling-reference`,
      `${file}:10:34 dangling-reference`,
    ]);
  });

  test('an id in the settings must exist', async () => {
    const site =
      'title: a\ntagline: b\npublisher: { name: c, body: khong-co }\naddress: https://vidu.example/\n';
    expect(await placesOf({ 'site.yaml': site })).toEqual(['site.yaml:3:29 dangling-reference']);
  });

  test('an entry with a mistake in it is still the entry that others mean', async () => {
    const files = {
      'topics/hong.yaml': 'name: Hỏng\n',
      [file]: conferenceText('topics: [hong]\n'),
    };
    expect(await placesOf(files)).toEqual(['topics/hong.yaml:1:1 missing-field']);
  });
});
