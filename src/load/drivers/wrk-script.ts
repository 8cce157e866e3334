/**
 * The Lua program that wrk runs. It sends the very bytes that our own engine sends (wrk builds a single
 * request once, by `wrk.format`; it asks for each of several, its threads at different places of their order), and
 * writes what wrk counted as JSON.
 *
 * The histogram is read from wrk's memory, since its own accessor takes a time that grows with the square of
 * the number of latencies. Before that is believed, it must agree with what the accessors tell.
 */
export function wrkScript(
  requests: readonly Buffer[],
  order: readonly number[],
  output: string,
): string {
  return `
local ffi = require('ffi')
ffi.cdef [[ typedef struct { uint64_t count, limit, min, max; uint64_t data[]; } gaitkeeper_stats; ]]

${requests.length === 1 ? luaSingle(requests[0]!) : luaMixed(requests, order)}

local function histogram(latency)
  local stats = ffi.cast('gaitkeeper_stats **', latency)[0]
  if tonumber(stats.min) ~= latency.min or tonumber(stats.max) ~= latency.max then error('layout') end
  local entries = {}
  for at = tonumber(stats.min), tonumber(stats.max) do
    local count = tonumber(stats.data[at])
    if count > 0 then entries[#entries + 1] = string.format('[%d,%d]', at, count) end
  end
  if #entries ~= #latency then error('layout') end
  return '[' .. table.concat(entries, ',') .. ']'
end

function done(summary, latency)
  local known, entries = pcall(histogram, latency)
  if latency.max == 0 then known, entries = true, '[]' end
  local file = assert(io.open(${luaString(Buffer.from(output))}, 'w'))
  local errors = summary.errors
  file:write(string.format(
    '{"requests":%d,"durationUs":%d,"bytes":%d,"connect":%d,"read":%d,"write":%d,"status":%d,"timeout":%d,'
      .. '"p50Us":%d,"p90Us":%d,"p99Us":%d,"maxUs":%d,"histogram":%s}',
    summary.requests, summary.duration, summary.bytes, errors.connect, errors.read, errors.write,
    errors.status, errors.timeout, latency:percentile(50), latency:percentile(90), latency:percentile(99),
    latency.max, known and entries or 'null'))
  file:close()
end
`;
}

function luaSingle(request: Buffer): string {
  return `wrk.format = function() return ${luaString(request)} end`;
}

function luaMixed(requests: readonly Buffer[], order: readonly number[]): string {
  return `
local requests = { ${requests.map(luaString).join(', ')} }
local order = { ${order.map((number) => number + 1).join(', ')} }
local threads = 0
at = 0

function setup(thread)
  thread:set('at', threads * ${Math.floor(order.length / 7)})
  threads = threads + 1
end

function request()
  at = at % #order + 1
  return requests[order[at]]
end
`;
}

/** Every byte but plain letters, digits and blanks is escaped, so that nothing can end the string. */
function luaString(bytes: Buffer): string {
  const escaped = Array.from(bytes, (byte) => {
    const plain = /[A-Za-z0-9 ]/.test(String.fromCharCode(byte));
    return plain ? String.fromCharCode(byte) : `\\${String(byte).padStart(3, '0')}`;
  });
  return `"${escaped.join('')}"`;
}
