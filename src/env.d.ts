declare namespace App {
  interface Locals {
    /** What the components of an MDX text need to know of the entry around it. */
    text?: import('#site/text-view.ts').TextCircumstances;
  }
}
