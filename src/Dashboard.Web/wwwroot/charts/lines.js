// Lines: over dates, with at most one band behind them, and over durations.
import { halfStepOf, placesOf } from "./places.js";

// Lines that cross are told apart by more than their colour.
const DASHES = [0, 7, 3, 11, 5];

// Points nearer than this stand smaller, so that the line between them can be followed.
const NEAREST_POINTS = 16;

export function lineOf(place, model, look) {
  const dates = placesOf(model);
  const isCrowded = place.clientWidth / Math.max(1, dates.length) < NEAREST_POINTS;
  const half = halfStepOf(dates);
  const band = model.band && {
    type: "rangeArea",
    name: "band",
    data: dates.flatMap((x, place) => blockOf(x, model.band.ranges[place], half)),
  };
  const lines = model.series.map((series, index) => ({ type: "line", name: `line ${index}`, data: pointsOf(series, dates) }));
  const drawn = band ? [band, ...lines] : lines;
  return {
    series: drawn,
    colors: [...(band ? [look.colour(model.band.colour)] : []), ...model.series.map(series => look.colour(series.colour))],
    stroke: { curve: "straight", width: drawn.map(one => one === band ? 0 : isCrowded ? 2 : 2.5), lineCap: "round" },
    fill: { type: "solid", opacity: drawn.map(one => one === band ? 0.18 : 1) },
    // A week between two gaps is a point, and would not be seen as a line.
    markers: { size: drawn.map(one => one === band ? 0 : isCrowded ? 2 : 3), strokeWidth: 0, hover: { sizeOffset: 2 } },
    dataLabels: { enabled: false },
  };
}

export function curvesOf(model, look) {
  const places = placesOf(model);
  return {
    series: model.series.map((series, index) => ({ name: `curve ${index}`, data: pointsOf(series, places) })),
    colors: model.series.map(series => look.colour(series.colour)),
    stroke: { curve: model.across.isStepped ? "stepline" : "straight", width: 2, dashArray: model.series.map((_, index) => DASHES[index % DASHES.length]) },
    fill: { type: "solid", opacity: 1 },
    markers: { size: 0, hover: { size: 4 } },
    dataLabels: { enabled: false },
  };
}

function pointsOf(series, places) {
  return places.map((x, place) => ({ x, y: series.points[place].value ?? null }));
}

// Every step's range has its own width, so that a single one is a block and not a spike, and where one is missing nothing is drawn: none is joined to the next by a slope.
function blockOf(x, range, half) {
  return range
    ? [{ x: x - half, y: [range.low, range.high] }, { x: x + half, y: [range.low, range.high] }, { x: x + half + 1, y: [null, null] }]
    : [{ x, y: [null, null] }];
}
