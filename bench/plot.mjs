// Curves on logarithmic axes as SVG text, one panel beside the other.
const [PANEL, HEIGHT] = [220, 220]
/** Room around each panel; to its right stand the names of its curves. */
const [LEFT, TOP, BOTTOM, RIGHT] = [60, 50, 40, 130]
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7']
// A ground of its own, so that the plot can be read on a light page and on a dark one, whatever the reader prefers.
const STYLE = `
  .ground { fill: #fff } text { font: 12px sans-serif; fill: #222 } .title { font-weight: bold } .grid { stroke: #ddd }
  @media (prefers-color-scheme: dark) { .ground { fill: #161616 } text { fill: #e8e8e8 } .grid { stroke: #3a3a3a } }
  polyline { fill: none; stroke-width: 2 }`

/** The powers of ten that hold all values; one a hundredth beyond does as well, since collections are seldom round. */
function decades(values) {
  const low = Math.floor(Math.log10(Math.min(...values)) + 0.005)
  const high = Math.ceil(Math.log10(Math.max(...values)) - 0.005)
  return Array.from({ length: Math.max(high, low + 1) - low + 1 }, (_, i) => low + i)
}

const label = (exponent) => (exponent < 0 ? String(10 ** exponent) : (10 ** exponent).toLocaleString('en-US'))
const at = (value) => value.toFixed(1)

function panel({ title, curves }, left) {
  const points = curves.flatMap((curve) => curve.points)
  const [across, up] = [0, 1].map((axis) => decades(points.map((point) => point[axis])))
  const x = (log) => left + ((log - across[0]) / (across.length - 1)) * PANEL
  const y = (log) => TOP + HEIGHT - ((log - up[0]) / (up.length - 1)) * HEIGHT
  const place = ([passages, value]) => [x(Math.log10(passages)), y(Math.log10(value))]
  return [
    `<text class="title" x="${left}" y="${TOP - 18}">${title}</text>`,
    ...across.flatMap((log) => [
      `<line class="grid" x1="${at(x(log))}" x2="${at(x(log))}" y1="${TOP}" y2="${TOP + HEIGHT}"/>`,
      `<text x="${at(x(log))}" y="${TOP + HEIGHT + 18}" text-anchor="middle">${label(log)}</text>`,
    ]),
    ...up.flatMap((log) => [
      `<line class="grid" x1="${left}" x2="${left + PANEL}" y1="${at(y(log))}" y2="${at(y(log))}"/>`,
      `<text x="${left - 6}" y="${at(y(log) + 4)}" text-anchor="end">${label(log)}</text>`,
    ]),
    ...curves.flatMap((curve, i) => drawn(curve.points.map(place), COLOURS[i])),
    ...names(curves.map((curve) => ({ name: curve.name, end: place(curve.points.at(-1)) }))),
  ]
}

function drawn(places, colour) {
  return [
    `<polyline stroke="${colour}" points="${places.map(([x, y]) => `${at(x)},${at(y)}`).join(' ')}"/>`,
    ...places.map(([x, y]) => `<circle fill="${colour}" cx="${at(x)}" cy="${at(y)}" r="3"/>`),
  ]
}

/** Each name stands at the end of its curve, and under the one above it where they would overlap. */
function names(ends) {
  let free = TOP
  return ends
    .map(({ name, end: [x, y] }, i) => ({ name, x, y, colour: COLOURS[i] }))
    .sort((a, b) => a.y - b.y)
    .map(({ name, x, y, colour }) => {
      const line = Math.max(y + 4, free)
      free = line + 14
      return `<text x="${at(x + 8)}" y="${at(line)}" style="fill: ${colour}">${name}</text>`
    })
}

/** Each panel is a title and curves: a name, and points of passages and a value above 0. */
export function plot(panels) {
  const step = LEFT + PANEL + RIGHT
  const [width, height] = [panels.length * step, TOP + HEIGHT + BOTTOM]
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Cost by number of passages">`,
    `<style>${STYLE}\n</style>`,
    `<rect class="ground" width="${width}" height="${height}"/>`,
    ...panels.flatMap((each, i) => panel(each, LEFT + i * step)),
    '</svg>',
  ].join('\n')}\n`
}
