import { expect, test } from 'vitest';
import { conferenceText, placesOf } from './folder.ts';

const file = 'conferences/2099/hoi-nghi-thu.md';
const call = 'Gọi cho bà Lê Thị Mẫu: 0912 345 678.';
const excuse = 'exceptions: [{ rule: phone-number, reason: Được đồng ý, by: Văn phòng }]\n';

test('an exception with a reason and a name silences a rule for its own entry only', async () => {
  const other = 'conferences/2099/hoi-nghi-khac.md';
  expect(
    await placesOf({ [file]: conferenceText(excuse, call), [other]: conferenceText('', call) }),
  ).toEqual([`${other}:10:24 phone-number`]);
});

test('an exception silences nothing but its rule', async () => {
  const body = `${call}\n\nCăn cước số 079185012345.`;
  expect(await placesOf({ [file]: conferenceText(excuse, body) })).toEqual([
    `${file}:13:13 citizen-number`,
  ]);
});

test('an exception works though the shape of its entry is wrong', async () => {
  expect(await placesOf({ [file]: conferenceText(`${excuse}sai: 1\n`, call) })).toEqual([
    `${file}:8:1 unknown-key`,
  ]);
});

test('nobody is excused from a mark of secrecy', async () => {
  const secret = excuse.replace('phone-number', 'secrecy-mark');
  expect(await placesOf({ [file]: conferenceText(secret, 'MẬT') })).toEqual([
    `${file}:7:22 exception-invalid`,
    `${file}:11:1 secrecy-mark`,
  ]);
});

test('an editorial page and a reference may be excused too', async () => {
  const page = `---\ntitle: Liên hệ\nsummary: Thử.\n${excuse}---\n\n${call}\n`;
  const reference = 'number: 101-CP\ntype: decree\nstatus: unknown\nverified: false\n';
  const unusual = excuse.replace('phone-number', 'number-unusual');
  expect(
    await placesOf({ 'pages/lien-he.md': page, 'references/101-cp.yaml': reference + unusual }),
  ).toEqual([]);
});
