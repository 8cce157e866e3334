import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  openHistory
} from "./part-4Z5F7LNJ.js";
import "./part-LNXLIUSO.js";
import {
  writeAtomically
} from "./part-VCHISYWL.js";
import {
  unknownName
} from "./part-7R3H4FXS.js";
import "./part-UPILIRTJ.js";
import "./part-UDKL6VEC.js";
import {
  GaitkeeperError
} from "./part-GGJGLKMB.js";
import {
  plain
} from "./part-NGXKT2DW.js";
import {
  METRICS
} from "./part-GHJ2MWHJ.js";
import {
  __callDispose,
  __using
} from "./part-OTHQSUYZ.js";

// src/commands/export.ts
import { join } from "node:path";

// src/report/export/format.ts
function newestOf({ points }) {
  const last = points.at(-1);
  return last === void 0 || last.value === null ? null : { ...last, value: last.value };
}

// src/report/export/bencher.ts
var LONGEST = 1024;
var bencher = {
  description: "the newest run, in the Bencher Metric Format (`--adapter json`)",
  write(trends) {
    const benchmarks = Map.groupBy(
      trends,
      ({ service, scenario, cell }) => plain(`${service} / ${scenario} / ${cell}`, LONGEST - 1)
    );
    const all = [...benchmarks].map(([name, of]) => {
      const measures = of.flatMap((trend) => {
        const newest = newestOf(trend);
        if (newest === null) return [];
        return [[MEASURES[trend.metric], { value: newest.value * scaleOf(trend.metric) }]];
      });
      return [name, Object.fromEntries(measures)];
    });
    const known = all.filter(([, measures]) => Object.keys(measures).length > 0);
    return /* @__PURE__ */ new Map([["bencher.json", `${JSON.stringify(Object.fromEntries(known), null, 2)}
`]]);
  }
};
var MEASURES = {
  throughput: "throughput",
  cpu: "cpu-time-ns",
  p50: "latency",
  p90: "latency-p90-ns",
  p99: "latency-p99-ns",
  max: "latency-max-ns",
  memory: "memory-bytes",
  growth: "memory-growth-bytes",
  ready: "ready-ns",
  connects: "connects"
};
var SCALES = {
  ...{ "req/s": 1, \u00B5s: 1e3, ms: 1e6, s: 1e9, MiB: 2 ** 20, "B/req": 1, "1/req": 1 }
};
function scaleOf(metric) {
  return SCALES[METRICS[metric].unit];
}

// src/report/export/github-action-benchmark.ts
var githubActionBenchmark = {
  description: "the newest run, as the tools `customSmallerIsBetter` and `customBiggerIsBetter`",
  write: (trends) => /* @__PURE__ */ new Map([
    ["smaller-is-better.json", listOf(trends, "lower")],
    ["bigger-is-better.json", listOf(trends, "higher")]
  ])
};
function listOf(trends, better) {
  const results = trends.filter(({ metric }) => METRICS[metric].better === better).flatMap((trend) => {
    const newest = newestOf(trend);
    if (newest === null) return [];
    const { title, unit } = METRICS[trend.metric];
    const name = plain(`${trend.service} \xB7 ${trend.scenario} \xB7 ${trend.cell}: ${title}`, 500);
    const extra = `commit ${newest.sha}
run ${newest.run}`;
    return [{ name, unit, value: newest.value, extra }];
  });
  return `${JSON.stringify(results, null, 2)}
`;
}

// src/report/export/openmetrics.ts
var openmetrics = {
  description: "OpenMetrics text, every point with its time, in base units",
  write(trends) {
    const families = [...Map.groupBy(trends, ({ metric }) => metric)].flatMap(([metric, of]) => [
      ...family(
        nameOf(metric),
        unitOf(metric),
        METRICS[metric].description,
        of,
        (point) => point.value === null ? null : point.value * scaleOf2(metric)
      )
    ]);
    const index = family(
      "gaitkeeper_index_ratio",
      "ratio",
      "The metric against the first commit of its chain, by paired steps.",
      trends,
      ({ index: index2 }) => index2 === null ? null : Math.exp(index2),
      true
    );
    return /* @__PURE__ */ new Map([["gaitkeeper.om.txt", [...families, ...index, "# EOF\n"].join("\n")]]);
  }
};
var UNITS = {
  "req/s": ["requests_per_second", 1],
  \u00B5s: ["seconds", 1e-6],
  ms: ["seconds", 1e-3],
  s: ["seconds", 1],
  MiB: ["bytes", 2 ** 20],
  "B/req": ["bytes_per_request", 1],
  "1/req": ["connects_per_request", 1]
};
var NAMES = {
  throughput: "throughput",
  cpu: "cpu_time_per_request",
  p50: "latency_p50",
  p90: "latency_p90",
  p99: "latency_p99",
  max: "latency_max",
  memory: "memory_peak",
  growth: "memory_growth",
  ready: "ready",
  connects: "new"
};
function unitOf(metric) {
  return UNITS[METRICS[metric].unit][0];
}
function scaleOf2(metric) {
  return UNITS[METRICS[metric].unit][1];
}
function nameOf(metric) {
  return `gaitkeeper_${NAMES[metric]}_${unitOf(metric)}`;
}
function family(name, unit, help, trends, value, ofMetric = false) {
  const samples = trends.flatMap((trend) => samplesOf(name, trend, value, ofMetric));
  if (samples.length === 0) return [];
  return [
    `# TYPE ${name} gauge`,
    `# UNIT ${name} ${unit}`,
    `# HELP ${name} ${escaped(help)}`,
    ...samples
  ];
}
function samplesOf(name, trend, value, ofMetric) {
  const labels = Object.entries({
    ...{ service: trend.service, cell: trend.cell, scenario: trend.scenario },
    ...ofMetric ? { metric: trend.metric } : {}
  }).map(([label, text]) => `${label}="${escaped(text)}"`);
  const byTime = /* @__PURE__ */ new Map();
  for (const point of trend.points) {
    const figure = value(point);
    if (figure !== null) byTime.set(Date.parse(point.recordedAt), figure);
  }
  return [...byTime].sort(([a], [b]) => a - b).map(([time, figure]) => `${name}{${labels.join(",")}} ${figure} ${(time / 1e3).toFixed(3)}`);
}
function escaped(text) {
  return text.toWellFormed().replaceAll("\\", "\\\\").replaceAll('"', '\\"').replace(/\r\n|\r|\n/g, "\\n");
}

// src/report/export/registry.ts
var EXPORT_FORMATS = {
  openmetrics,
  "github-action-benchmark": githubActionBenchmark,
  bencher
};

// src/commands/export.ts
async function exportHistory(request, io) {
  var _stack = [];
  try {
    const format = formatOf(request.history?.format);
    const place = __using(_stack, await openHistory(request, io), true);
    const files = format.write((await place.read()).trends);
    if (request.output === void 0) io.result(onlyOne(files));
    else {
      for (const [name, text] of files) {
        const path = join(request.output, name);
        await writeAtomically(path, text);
        io.info(`Wrote ${path}`);
      }
    }
    return { outcome: "passed", outputs: {} };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function formatOf(name) {
  const known = Object.keys(EXPORT_FORMATS);
  if (name === void 0) {
    throw new GaitkeeperError("usage", "It is not said in which format.", {
      hint: `Give --format with one of ${known.join(", ")}.`
    });
  }
  const format = Object.hasOwn(EXPORT_FORMATS, name) ? EXPORT_FORMATS[name] : void 0;
  if (format === void 0) throw unknownName("format", name, known);
  return format;
}
function onlyOne(files) {
  const [text, ...more] = files.values();
  if (text !== void 0 && more.length === 0) return text;
  throw new GaitkeeperError(
    "usage",
    `This format is ${files.size} files: ${[...files.keys()].join(", ")}.`,
    {
      hint: "Give --output FOLDER."
    }
  );
}
export {
  exportHistory
};
