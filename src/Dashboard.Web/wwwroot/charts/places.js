// Where a category stands on the axis across: a line's in time, a curve's in a duration, all others in their order.

const HALF = 0.485;
const WEEK = 7 * 24 * 3_600_000;

/** The engine's x of each category; undefined where it has none but its order. */
export function placesOf(model) {
  if (model.kind === "line") {
    return model.categories.map(category => Date.parse(category.date));
  }
  if (model.kind === "curves") {
    const { to } = spacingOf(model);
    return model.categories.map(category => to(category.at));
  }
  return undefined;
}

/** Nearly half of the least distance between two dates: a block of a band stands for its own week or month alone. */
export function halfStepOf(dates) {
  return HALF * Math.min(...dates.slice(1).map((date, place) => date - dates[place]), dates.length > 1 ? Infinity : WEEK);
}

/** The category at the engine's point: bands have more points than there are categories, so that it is found by its place. */
export function categoryAt(model, series, point, chart) {
  const places = placesOf(model);
  const x = places && chart.globals.seriesX[series]?.[point];
  if (x === undefined || x === null) {
    return point;
  }
  const distances = places.map(place => Math.abs(place - x));
  return distances.indexOf(Math.min(...distances));
}

/**
 * Even, unless half of everything happens in the first fifth of the axis: then by the square root, so that the beginning has room.
 */
export function spacingOf(model) {
  const last = model.categories.at(-1)?.at ?? 0;
  const halves = model.series
    .map(series => series.points.findIndex(point => point.value >= 0.5))
    .filter(place => place >= 0)
    .map(place => model.categories[place].at)
    .sort((one, other) => one - other);
  const isEven = halves.length === 0 || halves[Math.floor(halves.length / 2)] > last / 5;
  return { isEven, to: isEven ? at => at : Math.sqrt };
}

/**
 * The engine's field, once it is drawn: how large it is, what of the picture lies before and after it, and where on it a place across and a value up are. Values
 * beyond the largest that the axis has stand at its end; without it nothing can be asked that stands up.
 */
export function fieldOf({ gridWidth: width, gridHeight: height, svgWidth, translateX, minX, maxX }, largest) {
  return {
    width,
    height,
    before: translateX,
    after: svgWidth - translateX - width,
    across: x => (maxX > minX ? (x - minX) / (maxX - minX) : 0.5) * width,
    up: value => height * (1 - Math.min(1, value / largest)),
  };
}
