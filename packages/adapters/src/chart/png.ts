import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { FONT_FAMILY, FONT_FILES } from './font-files';
import type { Picture } from './picture';
import { PNG_WORKER } from './png-worker';

/** Pixels for a unit: sharp on a phone. */
const SCALE = 2;

type Answer = { id: number } & ({ png: Uint8Array } | { failed: string });

interface Waiting {
  resolve: (png: Uint8Array) => void;
  reject: (error: Error) => void;
}

/** The thread that turns SVG into pixels, started when the first picture is wanted, and what is still to come from it. */
interface Drawing {
  worker: Worker;
  waiting: Map<number, Waiting>;
}
let drawing: Drawing | undefined;
let last = 0;

/**
 * A picture as PNG, two pixels to a unit, with only the bundled font. The same picture gives the same bytes. Pictures are drawn one
 * after the other in a thread of their own, which keeps no process alive.
 *
 * @example
 * await writeFile('ke-hoach.png', await toPng(drawPlanBoard(report, { owner })));
 */
export function toPng({ svg }: Pick<Picture, 'svg'>, { scale = SCALE } = {}): Promise<Uint8Array> {
  drawing ??= startDrawing();
  const { worker, waiting } = drawing;
  return new Promise((resolve, reject) => {
    const id = ++last;
    waiting.set(id, { resolve, reject });
    worker.ref();
    // A thread has no origin, as a window has.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage({ id, svg, scale });
  });
}

function startDrawing(): Drawing {
  const { resolve } = createRequire(import.meta.url);
  const worker = new Worker(PNG_WORKER, {
    eval: true,
    execArgv: [],
    workerData: {
      library: resolve('@resvg/resvg-wasm'),
      wasm: resolve('@resvg/resvg-wasm/index_bg.wasm'),
      fonts: Object.values(FONT_FILES).map((file) => resolve(file)),
      fontFamily: FONT_FAMILY,
    },
  });
  const started: Drawing = { worker, waiting: new Map() };
  worker.on('message', (answer: Answer) => {
    const { waiting } = started;
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) worker.unref();
    if ('png' in answer) asked?.resolve(answer.png);
    else asked?.reject(new Error(`The picture could not be drawn: ${answer.failed}`));
  });
  const ended = (cause?: unknown) => {
    if (drawing === started) drawing = undefined;
    const error = new Error('The thread that draws pictures ended.', { cause });
    for (const { reject } of started.waiting.values()) reject(error);
    started.waiting.clear();
  };
  worker.on('error', ended);
  worker.on('exit', () => ended());
  return started;
}
