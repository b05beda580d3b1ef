// Lines across and down the picture with their words, and the ticks that the engine cannot set.
import { layerOf, line, words } from "./layer.js";
import { grown } from "./look.js";
import { placesOf, spacingOf } from "./places.js";
import { clipped, widestOf } from "./text.js";
import { dateTicks, durationTicks } from "./ticks.js";

const NARROWEST_NAMED_MARKS = 480;
// From a line to the words beside it or over it, and from the field's lower edge to the letters below.
const BESIDE = 6;
const OVER = 7;
const BELOW = 16;

/** Ticks, and dates that are marked: behind the lines, which would look cut where they cross. */
export function marksBehind(model, place, field, look, locale) {
  return layerOf([...ticksOf(model, place, field, look, locale), ...model.marks.flatMap(mark => markOf(model, mark, place, field, look))]);
}

/** A target, over the bars that pass it. */
export function marksBefore(model, field, look) {
  if (!model.target) {
    return layerOf([]);
  }
  const y = field.up(model.target.value);
  return layerOf([line({ x: 0, y }, { x: field.width, y }, look.mark, 5), words(model.target.label, { x: field.width, y: y - OVER }, "end", look.ink)]);
}

function markOf(model, mark, place, field, look) {
  if (mark.category !== null && mark.category !== undefined) {
    return [columnWords(model, mark, field, look)];
  }
  // A point stands for its whole week or month: a day of the last one stands at its point, where the axis ends.
  const x = Math.min(field.width, field.across(Date.parse(mark.date)));
  const down = line({ x, y: 0 }, { x, y: field.height }, mark.isQuiet ? look.colour("quiet") : look.mark, mark.isQuiet ? 1 : 2);
  // Where there is no room for a mark's words the note below the picture has them.
  const isNamed = !mark.isQuiet && (model.kind !== "line" || place.clientWidth >= grown(NARROWEST_NAMED_MARKS));
  return isNamed ? [down, besideLine(model, mark, place, x, field, look)] : [down];
}

// The words stand on the side of their line that holds them, or more of them; words that no side holds end in an ellipsis.
function besideLine(model, mark, place, x, field, look) {
  const [before, after] = [x - BESIDE, field.width + field.after - x - BESIDE];
  const isBefore = isNearEnd(model, mark) || (before > after && widestOf([mark.label], place) > after);
  const text = clipped(mark.label, isBefore ? before : after, place);
  return words(text, { x: isBefore ? x - BESIDE : x + BESIDE, y: -OVER }, isBefore ? "end" : "start", look.ink);
}

// The marked columns have their own colour: the words bear it, too. A line would run through the column's figure.
function columnWords(model, mark, field, look) {
  const step = field.width / model.categories.length;
  const isNear = isNearEnd(model, mark);
  const middle = step * (mark.category + 0.5);
  return words(mark.label, { x: isNear ? middle + step / 2 : middle - step / 2, y: -OVER }, isNear ? "end" : "start", look.mark);
}

function ticksOf(model, place, field, look, locale) {
  const places = placesOf(model);
  if (!places?.length) {
    return [];
  }
  const spaced = model.kind === "curves" ? spacingOf(model) : undefined;
  const ticks = spaced
    ? durationTicks(model.across.format, model.categories.at(-1).at, spaced, field.width, locale).map(tick => ({ x: spaced.to(tick.at), text: tick.text }))
    : dateTicks(places[0], places.at(-1), field.width, locale).map(tick => ({ x: tick.at, text: tick.text }));
  return ticks.flatMap(tick => {
    const x = field.across(tick.x);
    // The last one's words end with the picture.
    const centre = Math.min(x, field.width + field.after - widestOf([tick.text], place) / 2);
    return [line({ x, y: 0 }, { x, y: field.height }, look.rule), words(tick.text, { x: centre, y: field.height + grown(BELOW) }, "middle", look.quiet)];
  });
}

// A label is written towards the side that has room for it.
function isNearEnd(model, mark) {
  return placeOf(model, mark) > model.categories.length * 0.55;
}

function placeOf(model, mark) {
  return mark.date ? model.categories.findIndex(category => category.date >= mark.date) : mark.category;
}
