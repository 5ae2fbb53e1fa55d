/**
 * What runs in a thread of its own, so that a picture keeps no answer waiting. A text, because it must be found from the sources,
 * from the built package and from a program bundled with it alike. In goes `{ id, svg, scale }`, out comes `{ id, png }` or
 * `{ id, failed }`; where the library and the fonts lie, it is told when it starts.
 */
export const PNG_WORKER = `
const { readFile } = require('node:fs/promises');
const { parentPort, workerData } = require('node:worker_threads');
const { initWasm, Resvg } = require(workerData.library);

const loading = (async () => {
  await initWasm(await readFile(workerData.wasm));
  return Promise.all(workerData.fonts.map((file) => readFile(file)));
})();

parentPort.on('message', async ({ id, svg, scale }) => {
  try {
    const png = draw(svg, scale, await loading);
    parentPort.postMessage({ id, png }, [png.buffer]);
  } catch (error) {
    parentPort.postMessage({ id, failed: String(error) });
  }
});

/** The drawing and its pixels lie outside the garbage collector's reach: what is not freed here stays for good. */
function draw(svg, scale, fontBuffers) {
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers, defaultFontFamily: workerData.fontFamily },
  });
  try {
    const pixels = drawing.render();
    try {
      return pixels.asPng();
    } finally {
      pixels.free();
    }
  } finally {
    drawing.free();
  }
}
`;
