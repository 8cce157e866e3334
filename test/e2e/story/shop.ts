import type { Files } from '../repository.ts';

/** Rounds of a request of the shop, and of one that takes a few times as long: no noise comes near. */
const FAST = 100;
const SLOW = 20_000;

/** A small WSGI service that needs nothing but Python: its own server forks as many workers as it is told. */
export function shop(): Files {
  return {
    'app.py': `from prices import total


def app(environ, start_response):
    body = ("Total: %d" % total()).encode()
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", str(len(body)))])
    return [body]
`,
    'prices.py': prices(FAST),
    'serve.py': `import os
import sys
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from app import app


class Patient(WSGIServer):
    # The default of 5 lets connections wait for a second.
    request_queue_size = 128


class Quiet(WSGIRequestHandler):
    def log_message(self, *args):
        pass


host, port, workers = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
server = make_server(host, port, app, Patient, Quiet)
for _ in range(workers - 1):
    if os.fork() == 0:
        break
server.serve_forever()
`,
    'gaitkeeper.yml': CONFIG,
  };
}

/**
 * Each number of workers is a cell; a cell is one job's. What matters to the shop is CPU time, and two fifths of it: a machine
 * that is busy with other things makes everything slow, but does not make that of nothing, nor of what was accepted.
 */
const CONFIG = `app: app:app
servers: [command]
launchers:
  command:
    run: "{python} serve.py {host} {port} {workers}"
workers: [1, 2, 3]
scenarios:
  total: { request: GET /, expect: { status: 200, contains: Total } }
sinks: [comment, check-run, job-summary]
gate: [cpu]
threshold: 40%
budget: 12s
launches: { min: 4, max: 4 }
profile: false
counts: false
`;

export function slowPrices(): Files {
  return { 'prices.py': prices(SLOW) };
}

function prices(spin: number): string {
  return `def total():
    return sum(number % 7 for number in range(${spin}))
`;
}
