import type { Messages } from "../catalogue";
import type { form as vi } from "../vi/form";

export const form = {
  issues: {
    required: "Please fill this in.",
    invalid: "This value is not valid.",
    email: "This is not an e-mail address, e.g. name@example.vn.",
    url: "This is not a link, e.g. https://example.vn.",
    number: "Please enter a number.",
    tooShort: (minimum: number) => `At least ${minimum} characters.`,
    tooLong: (maximum: number) => `At most ${maximum} characters.`,
    tooSmall: (minimum: string) => `Not less than ${minimum}.`,
    tooBig: (maximum: string) => `Not more than ${maximum}.`,
    tooFew: (minimum: number) => `Choose at least ${minimum}.`,
    tooMany: (maximum: number) => `Choose at most ${maximum}.`,
    custom: {
      number_prefix: "Capital letters, digits and hyphens only, e.g. CB26-.",
      slug: "Small letters, digits and hyphens only, e.g. start-up-2026.",
      options: "At least two options, one on each line.",
      file_limit: "A file has at most 50 MB.",
      mark_range: "The highest mark must be above the lowest.",
      mark_step: "The lowest and highest marks must be multiples of the step.",
      level_range: "A level must begin within the criterion's marks.",
      phone: "This is not a phone number, e.g. 0912 345 678.",
      money: "This is not an amount, e.g. 10,000,000.",
      mark: "This is not a mark, e.g. 12.5.",
      instant: "This is not a date and time.",
      until_after_from: "The end must come after the beginning.",
      passwords_differ: "The two passwords differ.",
      password_common: "This password is too easy to guess, please choose another.",
      consent: "Your agreement is needed to go on.",
      reason: "Please give a reason.",
      place: "Please choose a commune or ward from the list.",
      birth_year: "That is no year of birth; for example 2008.",
      https: "The link must begin with https:// or http://.",
    },
  },
  errorsTitle: (count: number) =>
    `${count === 1 ? "1 field needs" : `${count} fields need`} another look. What you typed is still here.`,
} satisfies Messages<typeof vi>;
