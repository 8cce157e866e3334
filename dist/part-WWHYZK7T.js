import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/domain/range.ts
var RANGE = /\$\{(\d{1,15})\.\.(\d{1,15})\}/g;
function rangesIn(path) {
  return Array.from(path.matchAll(RANGE), ([text, first, last]) => ({
    ...{ text, first: Number(first), last: Number(last) }
  }));
}
function pathsIn(path) {
  return rangesIn(path).reduce((product, { first, last }) => product * (last - first + 1), 1);
}
function pathAt(path, index) {
  let rest = index;
  return path.replace(RANGE, (_, first, last) => {
    const size = Number(last) - Number(first) + 1;
    const number = Number(first) + rest % size;
    rest = Math.floor(rest / size);
    return String(number).padStart(first.length, "0");
  });
}

// src/domain/mix.ts
function askingFor(mix) {
  const [{ request, expect }, ...others] = mix;
  const first = requestAt(request, 0);
  const plain = others.length === 0 && pathsIn(request.path) === 1;
  return { request: first, expect, ...plain ? {} : { mix } };
}
function describeMix([{ request }, ...others]) {
  if (others.length > 0) return `mix of ${others.length + 1} requests`;
  return `${request.method} ${request.path}`;
}
function requestsOf({ request, expect, mix }) {
  return mix ?? [{ request, expect, weight: 1 }];
}
function allRequests(scenario) {
  const kinds = requestsOf(scenario);
  return kinds.flatMap(({ request, expect }) => {
    const label = kinds.length === 1 ? null : `${request.method} ${request.path}`.slice(0, 100);
    return Array.from({ length: pathsIn(request.path) }, (_, index) => ({
      ...{ request: requestAt(request, index), expect, label }
    }));
  });
}
function errorAt(kind, label) {
  return label === null ? kind : `${kind} at ${label}`;
}
function errorKindOf(error) {
  return error.replace(/ at [A-Z]+ .*$/s, "");
}
function requestAt(request, index) {
  return { ...request, path: pathAt(request.path, index) };
}
function examplesOf(scenario) {
  return requestsOf(scenario).flatMap(({ request, expect }) => {
    const count = pathsIn(request.path);
    const places = /* @__PURE__ */ new Set([0, count >> 1, count - 1]);
    return [...places].map((index) => ({ request: requestAt(request, index), expect }));
  });
}

export {
  rangesIn,
  pathsIn,
  askingFor,
  describeMix,
  requestsOf,
  allRequests,
  errorAt,
  errorKindOf,
  requestAt,
  examplesOf
};
