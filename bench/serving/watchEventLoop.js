// Put before the product with `--import`: says on demand how late the timers of its main thread come.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

/** Milliseconds between two timers; what one comes later than that is the delay. */
const RESOLUTION = 1;
const NANOSECONDS = 1e6;

// Threads are started with the same options.
if (isMainThread) {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION });
  const late = (nanoseconds) => Math.max(0, nanoseconds / NANOSECONDS - RESOLUTION);
  histogram.enable();
  process.on('message', () => {
    const { max } = histogram;
    process.send({ p50: late(histogram.percentile(50)), p99: late(histogram.percentile(99)), max: late(max) });
    histogram.reset();
  });
  process.channel.unref();
}
