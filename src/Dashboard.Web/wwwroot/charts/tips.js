// What the pointer shows: HTML, with every text escaped.
import { escaped } from "./text.js";

export function tipOf(model, place) {
  const rows = model.series.map(series => [series.name, series.points[place]?.text]);
  if (model.band?.ranges[place]) {
    rows.push([model.band.name, model.band.ranges[place].text]);
  }
  const lines = rows.filter(([, text]) => text).map(([name, text]) => `<div class="chart-tip-row"><span>${escaped(name)}</span> <b>${escaped(text)}</b></div>`);
  return `<div class="chart-tip"><div class="chart-tip-place">${escaped(model.categories[place]?.label ?? "")}</div>${lines.join("")}</div>`;
}
