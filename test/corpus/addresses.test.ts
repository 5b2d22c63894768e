import { expect, test } from 'vitest';
import { addressesOf, withAddresses } from '#corpus/addresses.ts';
import { conferenceText, readFolder } from './folder.ts';

const shown = { 'conferences/2099/hoi-nghi-thu.md': conferenceText() };
const all = [
  '/co-quan/ubnd-xa-mau/',
  '/dia-ban/xa-mau/',
  '/hoi-nghi/2099/hoi-nghi-thu/',
  '/linh-vuc/thuy-loi/',
];

test('the addresses of a content folder are those of its published entries, sorted', async () => {
  const draft = { 'conferences/2099/ban-nhap.md': conferenceText('draft: true\n') };
  expect(addressesOf(await readFolder({ ...shown, ...draft }))).toEqual(all);
});

test('the list keeps what was published and takes in what is new', async () => {
  const listed = ['/hoi-nghi/2098/cu/', '/linh-vuc/thuy-loi/'];
  expect(withAddresses(listed, await readFolder(shown))).toEqual([
    '/co-quan/ubnd-xa-mau/',
    '/dia-ban/xa-mau/',
    '/hoi-nghi/2098/cu/',
    '/hoi-nghi/2099/hoi-nghi-thu/',
    '/linh-vuc/thuy-loi/',
  ]);
});
