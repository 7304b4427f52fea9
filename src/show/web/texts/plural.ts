/** The forms of a noun after a number, as `Intl.PluralRules` names them; "other" stands for those that are not given. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * A function from a number to the number with its noun.
 *
 *     plural("en", { one: "figure", other: "figures" })(1200) = "1,200 figures"
 *     plural("uk", { one: "число", few: "числа", many: "чисел", other: "числа" })(22) = "22 числа"
 */
export function plural(language: string, forms: Forms): (count: number) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count) => `${numbers.format(count)} ${forms[rules.select(count)] ?? forms.other}`;
}
