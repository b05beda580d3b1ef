// Steps of an axis on which people read: whole hours, days, round counts and percents. Durations are milliseconds.
import { numberText } from "./formats.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MOST_STEPS = 5;

const MINUTES = [1, 2, 5, 10, 15, 30].map(minutes => minutes * MINUTE);

const steps = {
  count: () => rounds(1),
  share: () => [0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5],
  elapsed: () => [...MINUTES, ...[1, 2, 3, 6, 12].map(hours => hours * HOUR), ...rounds(DAY)],
  working: () => [...MINUTES, ...rounds(HOUR)],
};

/** Where the axis ends and how many steps it has, for a largest value of 0 or more and at most so many steps. */
export function scaleOf(format, largest, most = MOST_STEPS) {
  const candidates = steps[format]();
  const step = candidates.find(candidate => largest / candidate <= most) ?? candidates.at(-1);
  const count = Math.max(1, Math.ceil(largest / step - 1e-9));
  return { max: step * count, count };
}

/** The text of a step, short: "2 d", « 2 j », "25 %". */
export function textOf(format, locale, value, max) {
  const french = locale.startsWith("fr");
  if (format === "share") {
    return `${numberText(locale, 0, value * 100)}\u00a0%`;
  }
  if (format === "count") {
    return numberText(locale, 0, value);
  }
  const [size, word] = max <= 2 * HOUR ? [MINUTE, "min"] : format === "working" || max <= 3 * DAY ? [HOUR, "h"] : [DAY, french ? "j" : "d"];
  return `${numberText(locale, 1, value / size)}\u00a0${word}`;
}

/** 1, 2, 5, 10, 20, 50 … times the unit. */
function rounds(unit) {
  return Array.from({ length: 27 }, (_, place) => unit * [1, 2, 5][place % 3] * 10 ** Math.floor(place / 3));
}
