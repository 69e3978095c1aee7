// Growth as a picture: both ways in powers of ten, so that what grows with the archive is a line that climbs, and what does
// not lies flat. SVG, written by hand: three kinds of element need no library.

export interface Curve {
  readonly name: string
  /** Posts and what is measured, smallest archive first. */
  readonly points: readonly (readonly [posts: number, value: number])[]
}

export interface Chart {
  readonly title: string
  readonly unit: string
  readonly curves: readonly Curve[]
  /** What must not be gone past. */
  readonly goal?: number
}

const width = 760
const height = 420
const left = 70
const right = 190
const top = 50
const bottom = 50
const colours = [
  '#0b5cad',
  '#b3261e',
  '#1b7a3d',
  '#7a3fa0',
  '#8a5a00',
  '#333333',
  '#00797a',
  '#c2185b',
  '#6d4c41',
  '#5c6bc0',
  '#d84315',
]

const powers = (low: number, high: number): readonly number[] =>
  Array.from({ length: Math.ceil(Math.log10(high)) - Math.floor(Math.log10(low)) + 1 }, (_, at) =>
    Number(`1e${Math.floor(Math.log10(low)) + at}`),
  )

const shown = (value: number): string =>
  value >= 1000 ? value.toLocaleString('en-GB') : String(Number(value.toPrecision(3)))

const text = (at: readonly [x: number, y: number], words: string, more = ''): string =>
  `<text x="${at[0]}" y="${at[1]}" ${more}>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`

/** Names that would stand on each other are moved apart. */
const apart = (ys: readonly number[]): readonly number[] => {
  const order = ys.map((y, at) => ({ y, at })).toSorted((a, b) => a.y - b.y)
  const placed = [...ys]
  let last = -Infinity
  for (const { y, at } of order) placed[at] = last = Math.max(y, last + 16)
  return placed
}

/** Draws a chart. */
export const drawChart = ({ title, unit, curves, goal }: Chart): string => {
  const all = curves.flatMap(({ points }) => points).filter(([, value]) => value > 0)
  const [across, up] = [
    powers(Math.min(...all.map(([posts]) => posts)), Math.max(...all.map(([posts]) => posts))),
    powers(Math.min(...all.map(([, value]) => value)), Math.max(goal ?? 0, ...all.map(([, value]) => value))),
  ]
  const place = (marks: readonly number[], value: number): number => {
    const [first, last] = [Math.log10(marks[0] ?? 1), Math.log10(marks.at(-1) ?? 10)]
    return (Math.log10(value) - first) / Math.max(1, last - first)
  }
  const x = (posts: number) => Math.round(left + place(across, posts) * (width - left - right))
  const y = (value: number) => Math.round(height - bottom - place(up, value) * (height - top - bottom))
  const grid = [
    ...up.map(
      value =>
        `<path d="M${left} ${y(value)}H${width - right}" stroke="#ddd"/>${text([left - 8, y(value) + 4], shown(value), 'text-anchor="end"')}`,
    ),
    ...across.map(
      posts =>
        `<path d="M${x(posts)} ${top}V${height - bottom}" stroke="#ddd"/>${text([x(posts), height - bottom + 18], shown(posts), 'text-anchor="middle"')}`,
    ),
  ]
  const names = apart(curves.map(({ points }) => y(points.at(-1)?.[1] || 1)))
  const lines = curves.map(({ name, points }, at) => {
    const colour = colours[at % colours.length]
    const drawn = points.filter(([, value]) => value > 0).map(([posts, value]) => `${x(posts)} ${y(value)}`)
    const dots = drawn.map(point => `<circle cx="${point.replace(' ', '" cy="')}" r="3" fill="${colour}"/>`)
    const last = points.at(-1)
    const label = `${name} ${last ? shown(last[1]) : ''}`
    return `<path d="M${drawn.join('L')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${text([width - right + 10, (names[at] ?? 0) + 4], label, `fill="${colour}"`)}`
  })
  const limit =
    goal === undefined
      ? ''
      : `<path d="M${left} ${y(goal)}H${width - right}" stroke="#b3261e" stroke-dasharray="6 4"/>${text([left + 6, y(goal) - 6], `goal ${shown(goal)} ${unit}`, 'fill="#b3261e"')}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="13">
<rect width="100%" height="100%" fill="#fff"/>
${text([left, 28], `${title} (${unit})`, 'font-size="16" font-weight="700"')}
${[...grid, limit, ...lines].join('\n')}
${text([(left + width - right) / 2, height - 10], 'posts', 'text-anchor="middle"')}
</svg>
`
}
