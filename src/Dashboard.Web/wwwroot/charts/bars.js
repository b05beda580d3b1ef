// Bars and columns: one series, each mark in its own colour, with its text at its end.
import { grown, textSize } from "./look.js";
import { twoLines } from "./text.js";

const NARROWEST_LABELLED_COLUMN = 36;
const LYING_LABEL_CENTRE = 26;

export function barsOf(place, model, look) {
  const [series] = model.series;
  const lying = model.kind === "bars";
  return {
    // The engine keeps its own state under the series' names: one that it uses itself, like "series", breaks it.
    series: [{ name: "row 0", data: series.points.map((point, index) => ({ x: model.categories[index].label, y: point.value ?? null })) }],
    colors: series.points.map(point => look.colour(point.colour ?? series.colour)),
    stroke: { width: 0 },
    fill: { opacity: 1 },
    plotOptions: {
      bar: { horizontal: lying, distributed: true, barHeight: "62%", columnWidth: "72%", dataLabels: { position: "top" } },
    },
    dataLabels: {
      enabled: series.showsTexts && (lying || place.clientWidth / series.points.length >= grown(NARROWEST_LABELLED_COLUMN)),
      formatter: (_, { dataPointIndex }) => series.points[dataPointIndex].label ?? series.points[dataPointIndex].text,
      // The engine puts a label that starts at the end of a short bar inside that bar; one centred beyond it stays outside.
      textAnchor: "middle",
      offsetX: lying ? grown(LYING_LABEL_CENTRE) : 0,
      offsetY: lying ? 0 : grown(-18),
      style: { fontSize: textSize(), fontWeight: 400, fontFamily: "inherit", colors: [look.ink] },
      background: { enabled: false },
      dropShadow: { enabled: false },
    },
  };
}

/** How much farther than its largest value the axis must go, so that the text at that bar's end has a place. */
export function roomForTexts(place, lying) {
  return lying ? 1 / (1 - 2 * grown(LYING_LABEL_CENTRE) / (place.clientWidth * 0.48)) : 1.08;
}

/** The names of lying bars: whole, over two lines where they are long. */
export function barNames(place) {
  const room = Math.min(grown(230), place.clientWidth * 0.42);
  // The engine cuts lines that fill nine tenths of the width it is given.
  return { maxWidth: room * 1.2, formatter: name => typeof name === "string" ? twoLines(name, room, place) : name };
}
