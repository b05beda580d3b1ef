// Lines across and down the picture with their words, and the ticks that the engine cannot set.
import { endLabelsOf } from "./ends.js";
import { grown, plainText, textSize } from "./look.js";
import { placesOf, spacingOf } from "./places.js";
import { clipped, widestOf } from "./text.js";
import { dateTicks, durationTicks } from "./ticks.js";

const NARROWEST_NAMED_MARKS = grown(480);
// About what the texts of the upright axis take, and what lies between a line and its words.
const AXIS = 60;
const BESIDE = 10;

export function marksOf(model, place, max, room, look, locale) {
  return {
    yaxis: model.target ? [{ y: model.target.value, borderColor: look.mark, strokeDashArray: 5, label: labelOf(model.target.label, look.ink, { textAnchor: "end", position: "right", offsetY: -4 }) }] : [],
    xaxis: [...ticksOf(model, place, room, look, locale), ...model.marks.map(mark => downMark(model, mark, place, room, look))],
    points: endLabelsOf(model, max, place, look),
  };
}

// Where there is no room for a mark's words the note below the picture has them.
function downMark(model, mark, place, room, look) {
  const hasRoom = model.kind !== "line" || place.clientWidth >= NARROWEST_NAMED_MARKS;
  if (mark.category !== null && mark.category !== undefined) {
    return columnMark(model, mark, place, look);
  }
  return {
    x: Date.parse(mark.date),
    borderColor: mark.isQuiet ? look.colour("quiet") : look.mark,
    strokeDashArray: mark.isQuiet ? 1 : 2,
    label: hasRoom && !mark.isQuiet ? besideLine(model, mark, place, room, look) : labelOf("", look.ink, {}),
  };
}

// The words stand on the side of their line that holds them, or more of them; words that no side holds end in an ellipsis.
function besideLine(model, mark, place, room, look) {
  const width = Math.max(0, place.clientWidth - room - AXIS);
  const before = width * placeOf(model, mark) / Math.max(1, model.categories.length - 1) - BESIDE;
  const after = place.clientWidth - AXIS - before - 2 * BESIDE;
  const isBefore = isNearEnd(model, mark) || (before > after && widestOf([mark.label], place, textSize()) > after);
  return labelOf(clipped(mark.label, isBefore ? before : after, place, textSize()), look.ink, {
    orientation: "horizontal", offsetY: 0, ...(isBefore ? { textAnchor: "end", offsetX: -4 } : { textAnchor: "start", offsetX: 4 }),
  });
}

// The marked columns have their own colour: the words bear it, too. A line would run through the column's figure.
function columnMark(model, mark, place, look) {
  const half = place.clientWidth / model.categories.length / 2.5;
  const isNear = isNearEnd(model, mark);
  return {
    x: model.categories[mark.category].label,
    borderColor: "transparent",
    label: labelOf(mark.label, look.mark, { orientation: "horizontal", offsetY: 0, textAnchor: isNear ? "end" : "start", offsetX: isNear ? half : -half }),
  };
}

function ticksOf(model, place, room, look, locale) {
  const places = placesOf(model);
  if (!places?.length) {
    return [];
  }
  const width = Math.max(100, place.clientWidth - room - 60);
  const last = places.at(-1);
  const spaced = model.kind === "curves" ? spacingOf(model) : undefined;
  const ticks = spaced
    ? durationTicks(model.across.format, model.categories.at(-1).at, spaced, width, locale).map(tick => ({ x: spaced.to(tick.at), text: tick.text }))
    : dateTicks(places[0], last, width, locale).map(tick => ({ x: tick.at, text: tick.text }));
  return ticks.map(tick => ({
    x: tick.x,
    borderColor: look.rule,
    strokeDashArray: 0,
    label: labelOf(tick.text, look.quiet, { orientation: "horizontal", position: "bottom", textAnchor: "middle", offsetX: 0, offsetY: grown(16) }),
  }));
}

// A label is written towards the side that has room for it.
function isNearEnd(model, mark) {
  return placeOf(model, mark) > model.categories.length * 0.55;
}

function placeOf(model, mark) {
  return mark.date ? model.categories.findIndex(category => category.date >= mark.date) : mark.category;
}

function labelOf(text, color, more) {
  return { text, borderWidth: 0, style: plainText(color), ...more };
}
