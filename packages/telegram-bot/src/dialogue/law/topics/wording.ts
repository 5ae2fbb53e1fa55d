/** How people ask for a topic of the law, and how it is answered. */
export interface Wording {
  /** The words people really use, set apart by semicolons. Accents are written here and not needed when asking. */
  asked: string;
  /** One plain sentence; `{value}` is the number of the law with its unit. */
  vi: string;
  en: string;
}

/** By the code of the rule, or of the parameter where no rule reads it. */
export type Wordings = Readonly<Record<string, Wording>>;
