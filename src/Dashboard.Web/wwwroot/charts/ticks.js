// Ticks where people expect them: the firsts of months, Mondays; an hour, a day, a week. The engine knows only even steps, so that
// an axis' own labels are off and these are drawn in their place.
import { scaleOf } from "./axis.js";
import { monthText, numberText } from "./formats.js";
import { grown } from "./look.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

const DATE_WIDTH = 64;
const DURATION_WIDTH = 44;

const durations = {
  elapsed: [0, 15 * MINUTE, HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 4 * DAY, ...[1, 2, 3, 4, 6, 8, 13, 26, 52, 104, 208].map(weeks => weeks * WEEK)],
  working: [0, 15 * MINUTE, ...[1, 4, 8, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120].map(hours => hours * HOUR)],
};

/** Days from one time to another (UTC midnights), with their texts: Mondays, or over months the firsts of months. */
export function dateTicks(first, last, width, locale) {
  const most = Math.max(2, Math.floor(width / grown(DATE_WIDTH)));
  const months = monthsOf(first, last);
  const isLong = months.length >= 3;
  const days = isLong ? months : mondaysOf(first, last);
  const shown = thinned(days, most, isLong);
  return shown.map((at, place) => ({ at, text: monthText(locale, !isLong ? "day" : place === 0 || isJanuary(at) ? "year" : undefined, at) }));
}

/** Durations from 0 to the last place, no two nearer than their texts are wide. */
export function durationTicks(format, last, spaced, width, locale) {
  const scale = scaleOf(format, last);
  const candidates = spaced.isEven ? Array.from({ length: scale.count + 1 }, (_, place) => place * scale.max / scale.count) : durations[format];
  const kept = [];
  for (const at of candidates.filter(at => at <= last)) {
    const x = spaced.to(at) / spaced.to(last) * width;
    if (kept.length === 0 || x - kept.at(-1).x >= grown(DURATION_WIDTH)) {
      kept.push({ at, x, text: durationText(format, at, locale) });
    }
  }
  return kept;
}

function durationText(format, at, locale) {
  if (at === 0) {
    return "0";
  }
  const french = locale.startsWith("fr");
  const [size, word] = at < HOUR ? [MINUTE, "min"]
    : format === "working" || at < DAY ? [HOUR, "h"]
    : at < WEEK || at % WEEK !== 0 ? [DAY, french ? "j" : "d"]
    : [WEEK, french ? "sem." : "wk"];
  return `${numberText(locale, 1, at / size)}\u00a0${word}`;
}

function monthsOf(first, last) {
  const start = new Date(first);
  const months = [];
  for (let month = 0; ; month++) {
    const at = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + month, 1);
    if (at > last) {
      return months;
    }
    if (at >= first) {
      months.push(at);
    }
  }
}

function mondaysOf(first, last) {
  const start = first + (8 - new Date(first).getUTCDay()) % 7 * DAY;
  return Array.from({ length: Math.max(0, Math.floor((last - start) / WEEK) + 1) }, (_, week) => start + week * WEEK);
}

// Every second, third … of them; months keep to the quarters and halves of the year.
function thinned(days, most, areMonths) {
  if (!areMonths) {
    const step = Math.ceil(days.length / most);
    return days.filter((_, place) => place % step === 0);
  }
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find(months => days.length / months <= most) ?? 120;
  return days.filter(at => (new Date(at).getUTCFullYear() * 12 + new Date(at).getUTCMonth()) % step === 0);
}

function isJanuary(at) {
  return new Date(at).getUTCMonth() === 0;
}
