/** The words of rules by their ids: `message` names what is wrong, `hint` what to do. */
export type ProblemTexts = Readonly<
  Record<string, { readonly message: string; readonly hint: string }>
>;
