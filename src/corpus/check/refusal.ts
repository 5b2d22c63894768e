/** A check that could not run, with the reason in words for the person who asked for it. */
export class CheckRefusal extends Error {
  override readonly name = 'CheckRefusal';
}
