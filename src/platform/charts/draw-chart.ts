import { drawBars } from './bar-chart.ts'
import type { Chart } from './chart.ts'
import { drawControl } from './control-chart.ts'
import { drawnOnce } from './described.ts'
import { drawDots } from './dot-chart.ts'
import { drawFunnel } from './funnel-chart.ts'

export { barKey } from './bar-chart.ts'

/**
 * Any picture as SVG, made on the server: no script, no style, with a title and a description. In: what
 * it shows. Out: SVG text.
 */
export function drawChart(chart: Chart): string {
  return drawnOnce(chart, draw)
}

function draw(chart: Chart): string {
  switch (chart.kind) {
    case 'bars':
      return drawBars(chart)
    case 'dots':
      return drawDots(chart)
    case 'control':
      return drawControl(chart)
    case 'funnel':
      return drawFunnel(chart)
  }
}
