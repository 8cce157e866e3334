import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/domain/metrics.ts
function isDifference(metric) {
  return METRICS[metric].scale === "difference";
}
var METRICS = {
  throughput: {
    name: "throughput",
    title: "throughput",
    unit: "req/s",
    scale: "ratio",
    better: "higher",
    gates: true,
    description: "Correct answers a second."
  },
  cpu: {
    name: "cpu",
    title: "CPU per request",
    unit: "\xB5s",
    scale: "ratio",
    better: "lower",
    gates: true,
    description: "CPU time of the whole server process tree, user and system, per answer."
  },
  p50: {
    name: "p50",
    title: "p50",
    unit: "ms",
    scale: "ratio",
    better: "lower",
    gates: true,
    description: "Median latency."
  },
  p90: {
    name: "p90",
    title: "p90",
    unit: "ms",
    scale: "ratio",
    better: "lower",
    gates: false,
    description: "90th percentile of the latency over a launch."
  },
  p99: {
    name: "p99",
    title: "p99",
    unit: "ms",
    scale: "ratio",
    better: "lower",
    gates: false,
    description: "99th percentile of the latency over a launch; its power is low."
  },
  max: {
    name: "max",
    title: "max",
    unit: "ms",
    scale: "ratio",
    better: "lower",
    gates: false,
    description: "The slowest answer of a launch."
  },
  memory: {
    name: "memory",
    title: "memory",
    unit: "MiB",
    scale: "ratio",
    better: "lower",
    gates: true,
    description: "Peak memory of the server process tree over a launch, for as many answers of both revisions; what processes share counts once."
  },
  growth: {
    name: "growth",
    title: "memory growth",
    unit: "B/req",
    scale: "difference",
    better: "lower",
    gates: true,
    description: "What a request leaves behind in the memory of the server process tree: a leak, where it never ends."
  },
  ready: {
    name: "ready",
    title: "time until ready",
    unit: "s",
    scale: "ratio",
    better: "lower",
    gates: false,
    description: "From the start of the server to its first run of correct answers."
  },
  connects: {
    name: "connects",
    title: "connects per request",
    unit: "1/req",
    scale: "ratio",
    better: "lower",
    gates: false,
    description: "New connections per answer: 1 where the server closes after each."
  }
};

export {
  isDifference,
  METRICS
};
