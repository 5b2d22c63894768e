/** One address of each kind of page that the shipped content has. */
export const shippedPages = [
  '/',
  '/hoi-nghi/',
  '/hoi-nghi/2023/hoi-nghi-19-quan-uy-quan-3/',
  '/chi-dao/',
  '/chi-dao/2023/phat-bieu-nguyen-thi-le-hoi-nghi-19-quan-uy-quan-3/',
  '/van-ban/',
  '/vien-dan/',
  '/vien-dan/98-2023-qh15/',
  '/co-quan/',
  '/co-quan/quan-uy-quan-3/',
  '/nguoi/',
  '/nguoi/nguyen-thi-le/',
  '/dia-ban/',
  '/dia-ban/quan-3/',
  '/linh-vuc/',
  '/linh-vuc/dau-tu-cong/',
  '/nam/',
  '/nam/2023/',
  '/trang/gioi-thieu/',
  '/du-lieu/',
  '/pham-vi/',
  '/thuat-ngu/',
  '/tim-kiem/',
  '/404.html',
] as const;

/** The kinds of page that only the invented publisher has. */
export const publisherPages = [
  '/',
  '/van-ban/2098/nghi-quyet-05-2098-nq-hdnd/',
  '/van-ban/2099/nghi-quyet-07-2099-nq-hdnd/',
  '/van-ban/2099/thong-bao-09-tb-ubnd/',
  '/chi-dao/2099/chi-thi-02-ct-ubnd/',
  '/hoi-nghi/2099/tong-ket-thu/',
  '/hoi-nghi/2099/so-ket-6-thang/',
] as const;
