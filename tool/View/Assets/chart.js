"use strict";
(() => {
  // A figure over its periods: a dot is its value, the bar through it what its statements admit; a bar without an end has no limit there.
  const numbers = new Intl.NumberFormat(navigator.language, { notation: "compact", maximumSignificantDigits: 4 });
  const inks = () => {
    const style = getComputedStyle(document.documentElement);
    return { fact: style.getPropertyValue("--fact"), soft: style.getPropertyValue("--soft"), line: style.getPropertyValue("--line") };
  };

  function bars(data, ink) {
    return u => {
      const context = u.ctx;
      const pixels = devicePixelRatio;
      context.save();
      context.strokeStyle = ink.fact;
      context.lineWidth = 1.5 * pixels;
      data.at.forEach((at, i) => {
        const x = u.valToPos(at, "x", true);
        const low = data.low[i] === null ? u.bbox.top + u.bbox.height : u.valToPos(data.low[i], "y", true);
        const high = data.high[i] === null ? u.bbox.top : u.valToPos(data.high[i], "y", true);
        const half = 6 * pixels;
        context.beginPath();
        context.moveTo(x, low);
        context.lineTo(x, high);
        for (const [end, y] of [[data.low[i], low], [data.high[i], high]]) {
          if (end !== null) {
            context.moveTo(x - half, y);
            context.lineTo(x + half, y);
          }
        }
        context.stroke();
      });
      context.restore();
    };
  }

  function draw(figure) {
    const plot = figure.querySelector(".plot");
    const data = JSON.parse(figure.querySelector(".series").textContent);
    const ink = inks();
    const all = [...data.value, ...data.low, ...data.high].filter(n => n !== null);
    const least = Math.min(...all), most = Math.max(...all);
    const room = (most - least) * 0.15 || Math.abs(most) * 0.1 || 1;
    const first = data.at[0], last = data.at[data.at.length - 1];
    const beside = (last - first) * 0.12;
    const step = Math.ceil(data.at.length / Math.max(2, Math.floor(plot.clientWidth / 90)));
    plot.replaceChildren();
    new uPlot({
      width: plot.clientWidth, height: Math.min(300, Math.max(200, plot.clientWidth * 0.5)),
      legend: { show: false }, cursor: { show: false },
      scales: { x: { time: false, range: [first - beside, last + beside] }, y: { range: [least - room, most + room] } },
      axes: [
        { stroke: ink.soft, grid: { show: false }, ticks: { stroke: ink.line }, splits: () => data.at.filter((_, i) => i % step === 0), values: (_, at) => at.map(a => data.period[data.at.indexOf(a)]) },
        { stroke: ink.soft, grid: { stroke: ink.line, width: 1 }, ticks: { show: false }, size: 64, values: (_, at) => at.map(n => numbers.format(n)) },
      ],
      series: [{}, { stroke: ink.fact, width: 1.5, points: { show: true, size: 8, fill: ink.fact } }],
      hooks: { draw: [bars(data, ink)] },
    }, [data.at, data.value], plot);
  }

  const figures = [...document.querySelectorAll(".chart")];
  const drawAll = () => figures.filter(f => f.offsetParent).forEach(draw);
  let waiting = 0;
  for (const event of ["resize", "hashchange"]) {
    addEventListener(event, () => { clearTimeout(waiting); waiting = setTimeout(drawAll, 50); });
  }
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
  drawAll();
})();
