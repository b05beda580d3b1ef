// Draws a ChartModel with ApexCharts. Texts come ready in the reader's language. The engine puts tooltips, and labels that it
// measures, into the page as HTML: tooltips are built here with every string escaped, all other texts are made inert first.
import ApexCharts from "../../lib/apexcharts/apexcharts.esm.js";
import { scaleOf, textOf } from "../../charts/axis.js";

const NARROWEST_LABELLED_COLUMN = 36;
const LYING_LABEL_CENTRE = 26;
const NARROWEST_NAMED_MARKS = 480;
const LABEL_HEIGHT = 16;

// Nearly a week: a block of the band stands for its own week alone, and nothing is drawn between weeks that lack one.
const HALF_BLOCK = 3.4 * 24 * 3_600_000;

const pictures = new Map();

export async function draw(place, model, locale) {
  pictures.get(place)?.engine.destroy();
  const engine = new ApexCharts(place, optionsOf(place, inert(model), locale));
  pictures.set(place, { engine, model, locale });
  await engine.render();
}

export function remove(place) {
  pictures.get(place)?.engine.destroy();
  pictures.delete(place);
}

// The colours of the style sheet differ in the dark and on paper.
for (const query of ["(prefers-color-scheme: dark)", "print", "(forced-colors: active)"]) {
  matchMedia(query).addEventListener("change", () => {
    for (const [place, { model, locale }] of pictures) {
      draw(place, model, locale);
    }
  });
}

function optionsOf(place, model, locale) {
  const colour = name => colourOf(place, name);
  const look = { ink: colour("ink"), quiet: colour("ink-2"), rule: colour("rule"), size: "12px" };
  const lying = model.kind === "bars";
  const scale = scaleOf(model.axis.format, model.axis.max ?? largestOf(model));
  const style = { colors: look.quiet, fontSize: look.size, fontFamily: "inherit" };
  const valueAxis = { labels: { style, formatter: value => textOf(model.axis.format, locale, value, scale.max) }, axisBorder: { show: false }, axisTicks: { show: false } };
  const categoryAxis = { labels: { style, rotate: 0, hideOverlappingLabels: true }, axisBorder: { show: !lying, color: look.rule }, axisTicks: { show: false } };
  const bounds = { min: 0, max: model.axis.max ?? scale.max, tickAmount: scale.count, forceNiceScale: false };
  return {
    ...(model.kind === "line" ? lineOf(model, colour) : barsOf(place, model, colour, look)),
    annotations: marksOf(model, colour, look, place, scale.max),
    chart: {
      type: model.kind === "line" ? "rangeArea" : "bar",
      height: Math.max(place.clientHeight, 120),
      nonce: document.querySelector("meta[name=csp-nonce]")?.nonce,
      fontFamily: "inherit",
      foreColor: look.quiet,
      background: "transparent",
      animations: { enabled: false },
      toolbar: { show: false },
      zoom: { enabled: false },
      selection: { enabled: false },
    },
    legend: { show: false },
    states: { hover: { filter: { type: "none" } }, active: { filter: { type: "none" } } },
    grid: {
      borderColor: look.rule,
      xaxis: { lines: { show: lying } },
      yaxis: { lines: { show: !lying } },
      padding: { top: 0, bottom: 0, left: 4, right: Math.min(endRoomOf(model), place.clientWidth * 0.3) },
    },
    xaxis: {
      ...(lying ? { ...categoryAxis, ...valueAxis } : categoryAxis),
      ...(lying ? { tickAmount: scale.count } : {}),
      ...(model.kind === "line" ? { type: "datetime", labels: { style, rotate: 0, datetimeUTC: true, formatter: dateTextOf(locale, model) } } : { type: "category" }),
      tooltip: { enabled: false },
      crosshairs: { show: model.kind === "line", stroke: { color: look.rule } },
    },
    yaxis: lying ? { ...bounds, labels: { style: { ...style, colors: look.ink }, maxWidth: Math.min(300, place.clientWidth * 0.5) } } : { ...bounds, ...valueAxis },
    tooltip: { shared: !lying && model.kind === "line", intersect: false, followCursor: true, custom: ({ seriesIndex, dataPointIndex, w }) => tooltipOf(model, placeOf(model, seriesIndex, dataPointIndex, w)) },
  };
}

function lineOf(model, colour) {
  const dates = model.categories.map(category => Date.parse(category.date));
  const band = model.band && {
    type: "rangeArea",
    name: "band",
    data: dates.flatMap((x, place) => blockOf(x, model.band.ranges[place])),
  };
  const lines = model.series.map((series, index) => ({
    type: "line",
    name: `line ${index}`,
    data: dates.map((x, place) => ({ x, y: series.points[place].value ?? null })),
  }));
  const drawn = band ? [band, ...lines] : lines;
  return {
    series: drawn,
    colors: [...(band ? [colour(model.band.colour)] : []), ...model.series.map(series => colour(series.colour))],
    stroke: { curve: "straight", width: drawn.map(one => one === band ? 0 : 2.5), lineCap: "round" },
    fill: { type: "solid", opacity: drawn.map(one => one === band ? 0.18 : 1) },
    // A week between two gaps is a point, and would not be seen as a line.
    markers: { size: drawn.map(one => one === band ? 0 : 3), strokeWidth: 0, hover: { sizeOffset: 2 } },
    dataLabels: { enabled: false },
  };
}

// Every week's range has its own width, so that a single week is a block and not a spike, and none is joined to the next by a slope.
function blockOf(x, range) {
  return range
    ? [{ x: x - HALF_BLOCK, y: [range.low, range.high] }, { x: x + HALF_BLOCK, y: [range.low, range.high] }, { x: x + HALF_BLOCK + 1, y: [null, null] }]
    : [{ x, y: [null, null] }];
}

function barsOf(place, model, colour, look) {
  const [series] = model.series;
  const lying = model.kind === "bars";
  return {
    // The engine keeps its own state under the series' names: one that it uses itself, like "series", breaks it.
    series: [{ name: "row 0", data: series.points.map((point, place) => ({ x: model.categories[place].label, y: point.value ?? null })) }],
    colors: series.points.map(point => colour(point.colour ?? series.colour)),
    stroke: { width: 0 },
    fill: { opacity: 1 },
    plotOptions: {
      bar: { horizontal: lying, distributed: true, barHeight: "62%", columnWidth: "72%", dataLabels: { position: "top" } },
    },
    dataLabels: {
      enabled: series.showsTexts && (lying || place.clientWidth / series.points.length >= NARROWEST_LABELLED_COLUMN),
      formatter: (_, { dataPointIndex }) => series.points[dataPointIndex].label ?? series.points[dataPointIndex].text,
      // The engine puts a label that starts at the end of a short bar inside that bar; one centred beyond it stays outside.
      textAnchor: "middle",
      offsetX: lying ? LYING_LABEL_CENTRE : 0,
      offsetY: lying ? 0 : -18,
      style: { fontSize: look.size, fontWeight: 400, fontFamily: "inherit", colors: [look.ink] },
      background: { enabled: false },
      dropShadow: { enabled: false },
    },
  };
}

function marksOf(model, colour, look, place, max) {
  // Where there is no room for a mark's words the note below the picture has them.
  const hasRoom = model.kind !== "line" || place.clientWidth >= NARROWEST_NAMED_MARKS;
  const label = (text, more) => ({ text, borderWidth: 0, style: { background: "transparent", color: look.ink, fontSize: look.size, fontFamily: "inherit", padding: { left: 2, right: 2, top: 0, bottom: 2 } }, ...more });
  const mark = colour("mark");
  return {
    yaxis: model.target ? [{ y: model.target.value, borderColor: mark, strokeDashArray: 5, label: label(model.target.label, { textAnchor: "end", position: "right", offsetY: -4 }) }] : [],
    xaxis: model.marks.map(one => ({
      x: one.date ? Date.parse(one.date) : model.categories[one.category].label,
      borderColor: mark,
      strokeDashArray: 2,
      label: label(hasRoom ? one.label : "", { orientation: "horizontal", offsetY: 0, ...(isNearEnd(model, one) ? { textAnchor: "end", offsetX: -4 } : { textAnchor: "start", offsetX: 4 }) }),
    })),
    points: apart(endLabelsOf(model), max, place.clientHeight).map(end => ({
      x: end.x,
      y: end.y,
      marker: { size: 0, strokeWidth: 0, fillColor: "transparent" },
      label: label(end.text, { textAnchor: "start", offsetX: 8, offsetY: end.shift, style: { background: "transparent", color: colour(end.colour), fontSize: look.size, fontFamily: "inherit", padding: { left: 0, right: 0, top: 0, bottom: 0 } } }),
    })),
  };
}

// A label is written towards the side that has room for it.
function isNearEnd(model, mark) {
  const place = mark.date ? model.categories.findIndex(category => category.date >= mark.date) : mark.category;
  return place > model.categories.length * 0.55;
}

// Labels at the ends of lines and of the band, where their last point is.
function endLabelsOf(model) {
  if (model.kind !== "line") {
    return [];
  }
  const last = (values, label, colour) => {
    const place = values.findLastIndex(value => value != null);
    return label && place >= 0 ? [{ x: Date.parse(model.categories[place].date), y: values[place], text: label, colour, shift: 14 }] : [];
  };
  return [
    ...model.series.flatMap(series => last(series.points.map(point => point.value), series.endLabel, series.colour)),
    ...(model.band ? last(model.band.ranges.map(range => range?.high), model.band.endLabel, "ink-2") : []),
  ];
}

// Two labels at nearly the same height are moved one above the other.
function apart(ends, max, height) {
  const [first, second] = ends;
  if (second) {
    const gap = (second.y - first.y) / max * height * 0.75;
    second.shift -= Math.max(0, LABEL_HEIGHT - gap);
  }
  return ends;
}

function endRoomOf(model) {
  const longest = Math.max(0, ...endLabelsOf(model).map(end => end.text.length));
  return longest > 0 ? 18 + longest * 7 : 12;
}

function largestOf(model) {
  const values = model.series.flatMap(series => series.points.map(point => point.value ?? 0));
  const ranges = (model.band?.ranges ?? []).map(range => range?.high ?? 0);
  const room = model.series.some(series => series.showsTexts) ? 1.08 : 1;
  return Math.max(0, ...values, ...ranges, model.target?.value ?? 0) * room;
}

// The engine sets its ticks at even distances, not at the first of months: the day is said, or over years the year.
function dateTextOf(locale, model) {
  const [first, last] = [model.categories.at(0)?.date, model.categories.at(-1)?.date].map(date => Date.parse(date ?? "1970-01-01"));
  const isLong = last - first > 500 * 24 * 3_600_000;
  const text = new Intl.DateTimeFormat(locale, { timeZone: "UTC", month: "short", ...(isLong ? { year: "numeric" } : { day: "numeric" }) });
  return (_, timestamp) => text.format(timestamp);
}

// The band has more points than there are weeks: the pointer's place is found by its date.
function placeOf(model, series, point, chart) {
  const x = model.kind === "line" ? chart.globals.seriesX[series]?.[point] : undefined;
  if (x === undefined) {
    return point;
  }
  const distances = model.categories.map(category => Math.abs(Date.parse(category.date) - x));
  return distances.indexOf(Math.min(...distances));
}

function tooltipOf(model, place) {
  const rows = model.series.map(series => [series.name, series.points[place]?.text]);
  if (model.band?.ranges[place]) {
    rows.push([model.band.name, model.band.ranges[place].text]);
  }
  const lines = rows.filter(([, text]) => text).map(([name, text]) => `<div class="chart-tip-row"><span>${escaped(name)}</span> <b>${escaped(text)}</b></div>`);
  return `<div class="chart-tip"><div class="chart-tip-place">${escaped(model.categories[place]?.label ?? "")}</div>${lines.join("")}</div>`;
}

// "<" and "&" begin nothing in HTML where an invisible word joiner follows them; as SVG text they look as they did.
function inert(part) {
  if (typeof part === "string") {
    return part.replace(/[<&]/g, "$&\u2060");
  }
  if (Array.isArray(part)) {
    return part.map(inert);
  }
  return part && typeof part === "object" ? Object.fromEntries(Object.entries(part).map(([key, value]) => [key, inert(value)])) : part;
}

function escaped(text) {
  return String(text).replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
}

// As the browser resolves it, whatever notation the style sheet uses.
function colourOf(place, name) {
  const probe = document.createElement("span");
  probe.style.color = `var(--${name}, CanvasText)`;
  place.append(probe);
  const [red, green, blue] = getComputedStyle(probe).color.match(/[\d.]+/g).map(Number);
  probe.remove();
  return "#" + [red, green, blue].map(part => Math.round(part).toString(16).padStart(2, "0")).join("");
}
