import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  __callDispose,
  __using
} from "./part-OTHQSUYZ.js";

// src/domain/shared.ts
var Shared = class {
  #opened = /* @__PURE__ */ new Map();
  /** @param open is called the first time that something is asked for by this key */
  get(key, open) {
    const known = this.#opened.get(key);
    if (known !== void 0) return known;
    const opened = open();
    this.#opened.set(key, opened);
    return opened;
  }
  /** Of all of it, also where one fails to go. */
  async [Symbol.asyncDispose]() {
    const all = [...this.#opened.values()].map((one) => one[Symbol.asyncDispose]());
    this.#opened.clear();
    const failed = (await Promise.allSettled(all)).find(({ status }) => status === "rejected");
    if (failed !== void 0) throw failed.reason;
  }
};

// src/commands/sharing.ts
async function runSharing(run, request, io) {
  var _stack = [];
  try {
    const branches = __using(_stack, new Shared(), true);
    const sharing = {
      ...io,
      branches,
      // A terminal may be resized.
      get width() {
        return io.width;
      },
      get columns() {
        return io.columns;
      }
    };
    return await run(request, sharing);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}

export {
  runSharing
};
