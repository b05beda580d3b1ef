// Numbers and dates as the reader's language writes them. Making a format takes longer than all that it then formats: each is made once.
import { kept } from "./kept.js";

const formats = new Map();

/** With at most so many digits after the point. */
export function numberText(locale, digits, value) {
  return kept(formats, `${locale} ${digits}`, () => new Intl.NumberFormat(locale, { maximumFractionDigits: digits })).format(value);
}

/** A day's month, and beside it what else is asked for: "day" or "year". */
export function monthText(locale, beside, at) {
  return kept(formats, `${locale} ${beside}`, () => new Intl.DateTimeFormat(locale, { timeZone: "UTC", month: "short", ...(beside && { [beside]: "numeric" }) })).format(at);
}
