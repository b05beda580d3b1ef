// Names at the ends of lines, in place of a legend.
import { layerOf, words } from "./layer.js";
import { grown } from "./look.js";
import { halfStepOf, placesOf } from "./places.js";
import { clipped, widestOf } from "./text.js";

const LABEL_HEIGHT = 15;
const GAP = 8;

// From a point to the letters of the text beside it.
const HALF_LETTER = 4.5;

/** How much of the picture's width the names take. */
export function endRoomOf(model, place) {
  const widest = widestOf(namesOf(model).map(end => end.text), place);
  return widest > 0 ? Math.min(widest + GAP + 6, place.clientWidth * 0.32) : 12;
}

/** The names, none over another. */
export function endNames(model, place, field, look) {
  return layerOf(apart(namesOf(model), field).map(end =>
    words(clipped(end.text, field.after - GAP, place), { x: field.across(end.x) + GAP, y: end.at + grown(HALF_LETTER) }, "start", look.colour(end.colour))));
}

function namesOf(model) {
  const places = placesOf(model);
  // A band's last block goes on beyond its point: what names it stands beside it.
  const beyond = model.band ? halfStepOf(places) : 0;
  const last = (values, text, colour) => {
    const place = values.findLastIndex(value => value != null);
    return text && place >= 0 ? [{ x: places[place] + beyond, y: values[place], weight: values.reduce((sum, value) => sum + (value ?? 0), 0), text, colour }] : [];
  };
  return places ? [
    ...model.series.flatMap(series => last(series.points.map(point => point.value), series.endLabel, series.colour)),
    ...(model.band ? last(model.band.ranges.map(range => range?.high), model.band.endLabel, "ink-2") : []),
  ] : [];
}

// From the top down, each at its line's end or below the one before it; what is pushed out below moves all up again. Lines that end
// together are named in the order in which they rose.
function apart(ends, field) {
  const step = Math.min(grown(LABEL_HEIGHT), field.height / Math.max(1, ends.length));
  const sorted = ends.toSorted((one, other) => other.y - one.y || other.weight - one.weight).map(end => ({ ...end, top: field.up(end.y) }));
  let floor = -Infinity;
  for (const end of sorted) {
    end.at = floor = Math.max(end.top, floor + step);
  }
  let ceiling = field.height;
  for (const end of sorted.toReversed()) {
    end.at = ceiling = Math.min(end.at, ceiling);
    ceiling -= step;
  }
  return sorted;
}
