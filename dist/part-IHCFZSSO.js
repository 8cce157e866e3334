import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  keepHistory
} from "./part-YCMMUHJI.js";
import {
  publishingFor
} from "./part-LNXLIUSO.js";
import {
  Deal,
  Rendezvous,
  checkAnswer,
  describeAnswer,
  fromFailure,
  handshakeOf,
  latenciesOf,
  mergeHistograms,
  refusal,
  requestBytes,
  uniformInt
} from "./part-MO2KOB3B.js";
import {
  CONFIRMING_LAUNCHES,
  ONCE,
  acceptancesIn,
  artifactName,
  clientFor,
  commitsBetween,
  confirmationOf,
  contained,
  credibleRecords,
  expectedMinutes,
  falseClaim,
  findRequest,
  flaggedRows,
  headVerifier,
  htmlPage,
  isCutShort,
  isRequestFailure,
  judge,
  judgeOptions,
  limitMinutes,
  lostShards,
  mergeRecords,
  mergeable,
  newFiles,
  ofOneService,
  ownRun,
  printable,
  readRecords,
  recordsOfRun,
  repeatOf,
  reportRecord,
  shardName,
  shardStates,
  targetOf,
  tellLeftOut,
  timeoutMinutes,
  workflowName,
  workflowPath,
  writeSummary
} from "./part-7ZSG7RTB.js";
import {
  deepenUntil,
  fetchCommit,
  fetchRef,
  fetchTag,
  grid,
  halfWidth as halfWidth2,
  highest,
  isShallow,
  isTrustedEvent,
  newestRecord,
  precisionReached,
  readReleases,
  releaseOf,
  remoteDefaultBranch,
  remoteOf,
  remoteRefNames,
  remoteTags,
  seriesOf2 as seriesOf,
  wrap
} from "./part-KK25WMYP.js";
import {
  ALL_CELLS,
  AXES,
  DEFAULTS,
  Field,
  LAUNCHERS,
  NAMES_OF_CELLS,
  ProcessGroup,
  RECORD_VERSION,
  checkRanges,
  compareText,
  criticalValue,
  dataHash,
  describeCommit,
  encodeRecord,
  entryBeside,
  external_exports,
  findCommit,
  findRepository,
  folderWithin,
  foldersUp,
  git,
  halfWidth,
  hasEnded,
  holdInterrupts,
  holm,
  keptUp,
  launcherNamed,
  loadConfig,
  marginOf,
  mean,
  median,
  memoBy,
  nearest,
  neededBaseline,
  openDocuments,
  openProject,
  openStore,
  pValue,
  parentsOf,
  parse,
  pathText,
  pathsUp,
  placeOf,
  pythonAsset,
  readHistory,
  readIfThere,
  readSettings,
  removedOnInterrupt,
  requestScenario,
  requireDirectory,
  requireFolder,
  require_dist,
  require_pep440,
  robustDeviation,
  run,
  serviceFolder,
  serviceOf,
  serviceSlug,
  settingsSchema,
  shortSha,
  storeContext,
  temporaryFolder,
  unlessAborted,
  variance,
  wasInterrupted,
  withHeaders,
  writeAtomically
} from "./part-VCHISYWL.js";
import "./part-RYZMTCZX.js";
import "./part-FFUVNGJB.js";
import {
  require_mod,
  unknownName
} from "./part-7R3H4FXS.js";
import {
  MASK,
  looksSecret,
  redactDeep,
  redactor,
  secretsIn
} from "./part-UPILIRTJ.js";
import {
  allRequests,
  askingFor,
  examplesOf,
  isObject,
  isRunning,
  isThere,
  jsonOrNull,
  processTree,
  requestAt,
  requestsOf,
  taskIds,
  treeMemory,
  workersOf
} from "./part-UDKL6VEC.js";
import {
  GaitkeeperError,
  attempt,
  nullIfForeseen
} from "./part-GGJGLKMB.js";
import {
  count,
  duration,
  figures,
  number,
  share
} from "./part-NKNQLAQN.js";
import {
  clamp,
  html,
  plain,
  text
} from "./part-NGXKT2DW.js";
import "./part-GHJ2MWHJ.js";
import {
  sum
} from "./part-P6ORKJ2O.js";
import {
  __callDispose,
  __commonJS,
  __require,
  __toESM,
  __using
} from "./part-OTHQSUYZ.js";

// node_modules/ws/lib/constants.js
var require_constants = __commonJS({
  "node_modules/ws/lib/constants.js"(exports, module) {
    "use strict";
    var BINARY_TYPES = ["nodebuffer", "arraybuffer", "fragments"];
    var hasBlob = typeof Blob !== "undefined";
    if (hasBlob) BINARY_TYPES.push("blob");
    module.exports = {
      BINARY_TYPES,
      CLOSE_TIMEOUT: 3e4,
      EMPTY_BUFFER: Buffer.alloc(0),
      GUID: "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
      hasBlob,
      kForOnEventAttribute: /* @__PURE__ */ Symbol("kIsForOnEventAttribute"),
      kListener: /* @__PURE__ */ Symbol("kListener"),
      kStatusCode: /* @__PURE__ */ Symbol("status-code"),
      kWebSocket: /* @__PURE__ */ Symbol("websocket"),
      NOOP: () => {
      }
    };
  }
});

// node_modules/ws/lib/buffer-util.js
var require_buffer_util = __commonJS({
  "node_modules/ws/lib/buffer-util.js"(exports, module) {
    "use strict";
    var { websocketMask, websocketUnmask } = __require("http");
    var { EMPTY_BUFFER } = require_constants();
    var FastBuffer = Buffer[Symbol.species];
    function concat(list2, totalLength) {
      if (list2.length === 0) return EMPTY_BUFFER;
      if (list2.length === 1) return list2[0];
      const target = Buffer.allocUnsafe(totalLength);
      let offset = 0;
      for (let i = 0; i < list2.length; i++) {
        const buf = list2[i];
        target.set(buf, offset);
        offset += buf.length;
      }
      if (offset < totalLength) {
        return new FastBuffer(target.buffer, target.byteOffset, offset);
      }
      return target;
    }
    function _mask(source, mask, output, offset, length) {
      for (let i = 0; i < length; i++) {
        output[offset + i] = source[i] ^ mask[i & 3];
      }
    }
    function _unmask(buffer, mask) {
      for (let i = 0; i < buffer.length; i++) {
        buffer[i] ^= mask[i & 3];
      }
    }
    function toArrayBuffer(buf) {
      if (buf.length === buf.buffer.byteLength) {
        return buf.buffer;
      }
      return buf.buffer.slice(buf.byteOffset, buf.byteOffset + buf.length);
    }
    function toBuffer(data) {
      toBuffer.readOnly = true;
      if (Buffer.isBuffer(data)) return data;
      let buf;
      if (data instanceof ArrayBuffer) {
        buf = new FastBuffer(data);
      } else if (ArrayBuffer.isView(data)) {
        buf = new FastBuffer(data.buffer, data.byteOffset, data.byteLength);
      } else {
        buf = Buffer.from(data);
        toBuffer.readOnly = false;
      }
      return buf;
    }
    module.exports = {
      concat,
      mask: _mask,
      toArrayBuffer,
      toBuffer,
      unmask: _unmask
    };
    if (websocketMask) {
      module.exports.mask = function(source, mask, output, offset, length) {
        if (length < 24) _mask(source, mask, output, offset, length);
        else websocketMask(source, mask, output, offset, length);
      };
      module.exports.unmask = function(buffer, mask) {
        if (buffer.length < 24) _unmask(buffer, mask);
        else websocketUnmask(buffer, mask);
      };
    } else if (!process.env.WS_NO_BUFFER_UTIL) {
      try {
        const bufferUtil = __require("bufferutil");
        module.exports.mask = function(source, mask, output, offset, length) {
          if (length < 48) _mask(source, mask, output, offset, length);
          else bufferUtil.mask(source, mask, output, offset, length);
        };
        module.exports.unmask = function(buffer, mask) {
          if (buffer.length < 32) _unmask(buffer, mask);
          else bufferUtil.unmask(buffer, mask);
        };
      } catch (e) {
      }
    }
  }
});

// node_modules/ws/lib/limiter.js
var require_limiter = __commonJS({
  "node_modules/ws/lib/limiter.js"(exports, module) {
    "use strict";
    var kDone = /* @__PURE__ */ Symbol("kDone");
    var kRun = /* @__PURE__ */ Symbol("kRun");
    var Limiter = class {
      /**
       * Creates a new `Limiter`.
       *
       * @param {Number} [concurrency=Infinity] The maximum number of jobs allowed
       *     to run concurrently
       */
      constructor(concurrency) {
        this[kDone] = () => {
          this.pending--;
          this[kRun]();
        };
        this.concurrency = concurrency || Infinity;
        this.jobs = [];
        this.pending = 0;
      }
      /**
       * Adds a job to the queue.
       *
       * @param {Function} job The job to run
       * @public
       */
      add(job) {
        this.jobs.push(job);
        this[kRun]();
      }
      /**
       * Removes a job from the queue and runs it if possible.
       *
       * @private
       */
      [kRun]() {
        if (this.pending === this.concurrency) return;
        if (this.jobs.length) {
          const job = this.jobs.shift();
          this.pending++;
          job(this[kDone]);
        }
      }
    };
    module.exports = Limiter;
  }
});

// node_modules/ws/lib/permessage-deflate.js
var require_permessage_deflate = __commonJS({
  "node_modules/ws/lib/permessage-deflate.js"(exports, module) {
    "use strict";
    var zlib = __require("zlib");
    var bufferUtil = require_buffer_util();
    var Limiter = require_limiter();
    var { kStatusCode } = require_constants();
    var FastBuffer = Buffer[Symbol.species];
    var TRAILER = Buffer.from([0, 0, 255, 255]);
    var kPerMessageDeflate = /* @__PURE__ */ Symbol("permessage-deflate");
    var kTotalLength = /* @__PURE__ */ Symbol("total-length");
    var kCallback = /* @__PURE__ */ Symbol("callback");
    var kBuffers = /* @__PURE__ */ Symbol("buffers");
    var kError = /* @__PURE__ */ Symbol("error");
    var zlibLimiter;
    var PerMessageDeflate2 = class {
      /**
       * Creates a PerMessageDeflate instance.
       *
       * @param {Object} [options] Configuration options
       * @param {(Boolean|Number)} [options.clientMaxWindowBits] Advertise support
       *     for, or request, a custom client window size
       * @param {Boolean} [options.clientNoContextTakeover=false] Advertise/
       *     acknowledge disabling of client context takeover
       * @param {Number} [options.concurrencyLimit=10] The number of concurrent
       *     calls to zlib
       * @param {Boolean} [options.isServer=false] Create the instance in either
       *     server or client mode
       * @param {Number} [options.maxPayload=0] The maximum allowed message length
       * @param {(Boolean|Number)} [options.serverMaxWindowBits] Request/confirm the
       *     use of a custom server window size
       * @param {Boolean} [options.serverNoContextTakeover=false] Request/accept
       *     disabling of server context takeover
       * @param {Number} [options.threshold=1024] Size (in bytes) below which
       *     messages should not be compressed if context takeover is disabled
       * @param {Object} [options.zlibDeflateOptions] Options to pass to zlib on
       *     deflate
       * @param {Object} [options.zlibInflateOptions] Options to pass to zlib on
       *     inflate
       */
      constructor(options) {
        this._options = options || {};
        this._threshold = this._options.threshold !== void 0 ? this._options.threshold : 1024;
        this._maxPayload = this._options.maxPayload | 0;
        this._isServer = !!this._options.isServer;
        this._deflate = null;
        this._inflate = null;
        this.params = null;
        if (!zlibLimiter) {
          const concurrency = this._options.concurrencyLimit !== void 0 ? this._options.concurrencyLimit : 10;
          zlibLimiter = new Limiter(concurrency);
        }
      }
      /**
       * @type {String}
       */
      static get extensionName() {
        return "permessage-deflate";
      }
      /**
       * Create an extension negotiation offer.
       *
       * @return {Object} Extension parameters
       * @public
       */
      offer() {
        const params = {};
        if (this._options.serverNoContextTakeover) {
          params.server_no_context_takeover = true;
        }
        if (this._options.clientNoContextTakeover) {
          params.client_no_context_takeover = true;
        }
        if (this._options.serverMaxWindowBits) {
          params.server_max_window_bits = this._options.serverMaxWindowBits;
        }
        if (this._options.clientMaxWindowBits) {
          params.client_max_window_bits = this._options.clientMaxWindowBits;
        } else if (this._options.clientMaxWindowBits == null) {
          params.client_max_window_bits = true;
        }
        return params;
      }
      /**
       * Accept an extension negotiation offer/response.
       *
       * @param {Array} configurations The extension negotiation offers/reponse
       * @return {Object} Accepted configuration
       * @public
       */
      accept(configurations) {
        configurations = this.normalizeParams(configurations);
        this.params = this._isServer ? this.acceptAsServer(configurations) : this.acceptAsClient(configurations);
        return this.params;
      }
      /**
       * Releases all resources used by the extension.
       *
       * @public
       */
      cleanup() {
        if (this._inflate) {
          this._inflate.close();
          this._inflate = null;
        }
        if (this._deflate) {
          const callback = this._deflate[kCallback];
          this._deflate.close();
          this._deflate = null;
          if (callback) {
            callback(
              new Error(
                "The deflate stream was closed while data was being processed"
              )
            );
          }
        }
      }
      /**
       *  Accept an extension negotiation offer.
       *
       * @param {Array} offers The extension negotiation offers
       * @return {Object} Accepted configuration
       * @private
       */
      acceptAsServer(offers) {
        const opts = this._options;
        const accepted = offers.find((params) => {
          if (opts.serverNoContextTakeover === false && params.server_no_context_takeover || params.server_max_window_bits && (opts.serverMaxWindowBits === false || typeof opts.serverMaxWindowBits === "number" && opts.serverMaxWindowBits > params.server_max_window_bits) || typeof opts.clientMaxWindowBits === "number" && (typeof params.client_max_window_bits === "number" ? opts.clientMaxWindowBits > params.client_max_window_bits : !params.client_max_window_bits)) {
            return false;
          }
          return true;
        });
        if (!accepted) {
          throw new Error("None of the extension offers can be accepted");
        }
        if (opts.serverNoContextTakeover) {
          accepted.server_no_context_takeover = true;
        }
        if (opts.clientNoContextTakeover) {
          accepted.client_no_context_takeover = true;
        }
        if (typeof opts.serverMaxWindowBits === "number") {
          accepted.server_max_window_bits = opts.serverMaxWindowBits;
        }
        if (typeof opts.clientMaxWindowBits === "number") {
          accepted.client_max_window_bits = opts.clientMaxWindowBits;
        } else if (accepted.client_max_window_bits === true || opts.clientMaxWindowBits === false) {
          delete accepted.client_max_window_bits;
        }
        return accepted;
      }
      /**
       * Accept the extension negotiation response.
       *
       * @param {Array} response The extension negotiation response
       * @return {Object} Accepted configuration
       * @private
       */
      acceptAsClient(response) {
        const params = response[0];
        if (this._options.clientNoContextTakeover === false && params.client_no_context_takeover) {
          throw new Error('Unexpected parameter "client_no_context_takeover"');
        }
        if (!params.client_max_window_bits) {
          if (typeof this._options.clientMaxWindowBits === "number") {
            params.client_max_window_bits = this._options.clientMaxWindowBits;
          }
        } else if (this._options.clientMaxWindowBits === false || typeof this._options.clientMaxWindowBits === "number" && params.client_max_window_bits > this._options.clientMaxWindowBits) {
          throw new Error(
            'Unexpected or invalid parameter "client_max_window_bits"'
          );
        }
        return params;
      }
      /**
       * Normalize parameters.
       *
       * @param {Array} configurations The extension negotiation offers/reponse
       * @return {Array} The offers/response with normalized parameters
       * @private
       */
      normalizeParams(configurations) {
        configurations.forEach((params) => {
          Object.keys(params).forEach((key) => {
            let value2 = params[key];
            if (value2.length > 1) {
              throw new Error(`Parameter "${key}" must have only a single value`);
            }
            value2 = value2[0];
            if (key === "client_max_window_bits") {
              if (value2 !== true) {
                const num = +value2;
                if (!Number.isInteger(num) || num < 8 || num > 15) {
                  throw new TypeError(
                    `Invalid value for parameter "${key}": ${value2}`
                  );
                }
                value2 = num;
              } else if (!this._isServer) {
                throw new TypeError(
                  `Invalid value for parameter "${key}": ${value2}`
                );
              }
            } else if (key === "server_max_window_bits") {
              const num = +value2;
              if (!Number.isInteger(num) || num < 8 || num > 15) {
                throw new TypeError(
                  `Invalid value for parameter "${key}": ${value2}`
                );
              }
              value2 = num;
            } else if (key === "client_no_context_takeover" || key === "server_no_context_takeover") {
              if (value2 !== true) {
                throw new TypeError(
                  `Invalid value for parameter "${key}": ${value2}`
                );
              }
            } else {
              throw new Error(`Unknown parameter "${key}"`);
            }
            params[key] = value2;
          });
        });
        return configurations;
      }
      /**
       * Decompress data. Concurrency limited.
       *
       * @param {Buffer} data Compressed data
       * @param {Boolean} fin Specifies whether or not this is the last fragment
       * @param {Function} callback Callback
       * @public
       */
      decompress(data, fin, callback) {
        zlibLimiter.add((done) => {
          this._decompress(data, fin, (err, result) => {
            done();
            callback(err, result);
          });
        });
      }
      /**
       * Compress data. Concurrency limited.
       *
       * @param {(Buffer|String)} data Data to compress
       * @param {Boolean} fin Specifies whether or not this is the last fragment
       * @param {Function} callback Callback
       * @public
       */
      compress(data, fin, callback) {
        zlibLimiter.add((done) => {
          this._compress(data, fin, (err, result) => {
            done();
            callback(err, result);
          });
        });
      }
      /**
       * Decompress data.
       *
       * @param {Buffer} data Compressed data
       * @param {Boolean} fin Specifies whether or not this is the last fragment
       * @param {Function} callback Callback
       * @private
       */
      _decompress(data, fin, callback) {
        const endpoint = this._isServer ? "client" : "server";
        if (!this._inflate) {
          const key = `${endpoint}_max_window_bits`;
          const windowBits = typeof this.params[key] !== "number" ? zlib.Z_DEFAULT_WINDOWBITS : this.params[key];
          this._inflate = zlib.createInflateRaw({
            ...this._options.zlibInflateOptions,
            windowBits
          });
          this._inflate[kPerMessageDeflate] = this;
          this._inflate[kTotalLength] = 0;
          this._inflate[kBuffers] = [];
          this._inflate.on("error", inflateOnError);
          this._inflate.on("data", inflateOnData);
        }
        this._inflate[kCallback] = callback;
        this._inflate.write(data);
        if (fin) this._inflate.write(TRAILER);
        this._inflate.flush(() => {
          const err = this._inflate[kError];
          if (err) {
            this._inflate.close();
            this._inflate = null;
            callback(err);
            return;
          }
          const data2 = bufferUtil.concat(
            this._inflate[kBuffers],
            this._inflate[kTotalLength]
          );
          if (this._inflate._readableState.endEmitted) {
            this._inflate.close();
            this._inflate = null;
          } else {
            this._inflate[kTotalLength] = 0;
            this._inflate[kBuffers] = [];
            if (fin && this.params[`${endpoint}_no_context_takeover`]) {
              this._inflate.reset();
            }
          }
          callback(null, data2);
        });
      }
      /**
       * Compress data.
       *
       * @param {(Buffer|String)} data Data to compress
       * @param {Boolean} fin Specifies whether or not this is the last fragment
       * @param {Function} callback Callback
       * @private
       */
      _compress(data, fin, callback) {
        const endpoint = this._isServer ? "server" : "client";
        if (!this._deflate) {
          const key = `${endpoint}_max_window_bits`;
          const windowBits = typeof this.params[key] !== "number" ? zlib.Z_DEFAULT_WINDOWBITS : this.params[key];
          this._deflate = zlib.createDeflateRaw({
            ...this._options.zlibDeflateOptions,
            windowBits
          });
          this._deflate[kTotalLength] = 0;
          this._deflate[kBuffers] = [];
          this._deflate.on("data", deflateOnData);
        }
        this._deflate[kCallback] = callback;
        this._deflate.write(data);
        this._deflate.flush(zlib.Z_SYNC_FLUSH, () => {
          if (!this._deflate) {
            return;
          }
          let data2 = bufferUtil.concat(
            this._deflate[kBuffers],
            this._deflate[kTotalLength]
          );
          if (fin) {
            data2 = new FastBuffer(data2.buffer, data2.byteOffset, data2.length - 4);
          }
          this._deflate[kCallback] = null;
          this._deflate[kTotalLength] = 0;
          this._deflate[kBuffers] = [];
          if (fin && this.params[`${endpoint}_no_context_takeover`]) {
            this._deflate.reset();
          }
          callback(null, data2);
        });
      }
    };
    module.exports = PerMessageDeflate2;
    function deflateOnData(chunk) {
      this[kBuffers].push(chunk);
      this[kTotalLength] += chunk.length;
    }
    function inflateOnData(chunk) {
      this[kTotalLength] += chunk.length;
      if (this[kPerMessageDeflate]._maxPayload < 1 || this[kTotalLength] <= this[kPerMessageDeflate]._maxPayload) {
        this[kBuffers].push(chunk);
        return;
      }
      this[kError] = new RangeError("Max payload size exceeded");
      this[kError].code = "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH";
      this[kError][kStatusCode] = 1009;
      this.removeListener("data", inflateOnData);
      this.reset();
    }
    function inflateOnError(err) {
      this[kPerMessageDeflate]._inflate = null;
      if (this[kError]) {
        this[kCallback](this[kError]);
        return;
      }
      err[kStatusCode] = 1007;
      this[kCallback](err);
    }
  }
});

// node_modules/ws/lib/validation.js
var require_validation = __commonJS({
  "node_modules/ws/lib/validation.js"(exports, module) {
    "use strict";
    var { isUtf8 } = __require("buffer");
    var { hasBlob } = require_constants();
    var tokenChars = [
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 0 - 15
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 16 - 31
      0,
      1,
      0,
      1,
      1,
      1,
      1,
      1,
      0,
      0,
      1,
      1,
      0,
      1,
      1,
      0,
      // 32 - 47
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      0,
      0,
      0,
      0,
      0,
      0,
      // 48 - 63
      0,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      // 64 - 79
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      0,
      0,
      0,
      1,
      1,
      // 80 - 95
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      // 96 - 111
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      0,
      1,
      0,
      1,
      0
      // 112 - 127
    ];
    function isValidStatusCode(code) {
      return code >= 1e3 && code <= 1014 && code !== 1004 && code !== 1005 && code !== 1006 || code >= 3e3 && code <= 4999;
    }
    function _isValidUTF8(buf) {
      const len = buf.length;
      let i = 0;
      while (i < len) {
        if ((buf[i] & 128) === 0) {
          i++;
        } else if ((buf[i] & 224) === 192) {
          if (i + 1 === len || (buf[i + 1] & 192) !== 128 || (buf[i] & 254) === 192) {
            return false;
          }
          i += 2;
        } else if ((buf[i] & 240) === 224) {
          if (i + 2 >= len || (buf[i + 1] & 192) !== 128 || (buf[i + 2] & 192) !== 128 || buf[i] === 224 && (buf[i + 1] & 224) === 128 || // Overlong
          buf[i] === 237 && (buf[i + 1] & 224) === 160) {
            return false;
          }
          i += 3;
        } else if ((buf[i] & 248) === 240) {
          if (i + 3 >= len || (buf[i + 1] & 192) !== 128 || (buf[i + 2] & 192) !== 128 || (buf[i + 3] & 192) !== 128 || buf[i] === 240 && (buf[i + 1] & 240) === 128 || // Overlong
          buf[i] === 244 && buf[i + 1] > 143 || buf[i] > 244) {
            return false;
          }
          i += 4;
        } else {
          return false;
        }
      }
      return true;
    }
    function isBlob(value2) {
      return hasBlob && typeof value2 === "object" && typeof value2.arrayBuffer === "function" && typeof value2.type === "string" && typeof value2.stream === "function" && (value2[Symbol.toStringTag] === "Blob" || value2[Symbol.toStringTag] === "File");
    }
    module.exports = {
      isBlob,
      isValidStatusCode,
      isValidUTF8: _isValidUTF8,
      tokenChars
    };
    if (isUtf8) {
      module.exports.isValidUTF8 = function(buf) {
        return buf.length < 24 ? _isValidUTF8(buf) : isUtf8(buf);
      };
    } else if (!process.env.WS_NO_UTF_8_VALIDATE) {
      try {
        const isValidUTF8 = __require("utf-8-validate");
        module.exports.isValidUTF8 = function(buf) {
          return buf.length < 32 ? _isValidUTF8(buf) : isValidUTF8(buf);
        };
      } catch (e) {
      }
    }
  }
});

// node_modules/ws/lib/receiver.js
var require_receiver = __commonJS({
  "node_modules/ws/lib/receiver.js"(exports, module) {
    "use strict";
    var { Writable } = __require("stream");
    var PerMessageDeflate2 = require_permessage_deflate();
    var {
      BINARY_TYPES,
      EMPTY_BUFFER,
      kStatusCode,
      kWebSocket
    } = require_constants();
    var { concat, toArrayBuffer, unmask } = require_buffer_util();
    var { isValidStatusCode, isValidUTF8 } = require_validation();
    var FastBuffer = Buffer[Symbol.species];
    var GET_INFO = 0;
    var GET_PAYLOAD_LENGTH_16 = 1;
    var GET_PAYLOAD_LENGTH_64 = 2;
    var GET_MASK = 3;
    var GET_DATA = 4;
    var INFLATING = 5;
    var DEFER_EVENT = 6;
    var Receiver2 = class extends Writable {
      /**
       * Creates a Receiver instance.
       *
       * @param {Object} [options] Options object
       * @param {Boolean} [options.allowSynchronousEvents=true] Specifies whether
       *     any of the `'message'`, `'ping'`, and `'pong'` events can be emitted
       *     multiple times in the same tick
       * @param {String} [options.binaryType=nodebuffer] The type for binary data
       * @param {Object} [options.extensions] An object containing the negotiated
       *     extensions
       * @param {Boolean} [options.isServer=false] Specifies whether to operate in
       *     client or server mode
       * @param {Number} [options.maxBufferedChunks=0] The maximum number of
       *     buffered data chunks
       * @param {Number} [options.maxFragments=0] The maximum number of message
       *     fragments
       * @param {Number} [options.maxPayload=0] The maximum allowed message length
       * @param {Boolean} [options.skipUTF8Validation=false] Specifies whether or
       *     not to skip UTF-8 validation for text and close messages
       */
      constructor(options = {}) {
        super();
        this._allowSynchronousEvents = options.allowSynchronousEvents !== void 0 ? options.allowSynchronousEvents : true;
        this._binaryType = options.binaryType || BINARY_TYPES[0];
        this._extensions = options.extensions || {};
        this._isServer = !!options.isServer;
        this._maxBufferedChunks = options.maxBufferedChunks | 0;
        this._maxFragments = options.maxFragments | 0;
        this._maxPayload = options.maxPayload | 0;
        this._skipUTF8Validation = !!options.skipUTF8Validation;
        this[kWebSocket] = void 0;
        this._bufferedBytes = 0;
        this._buffers = [];
        this._compressed = false;
        this._payloadLength = 0;
        this._mask = void 0;
        this._fragmented = 0;
        this._masked = false;
        this._fin = false;
        this._opcode = 0;
        this._totalPayloadLength = 0;
        this._messageLength = 0;
        this._numFragments = 0;
        this._fragments = [];
        this._errored = false;
        this._loop = false;
        this._state = GET_INFO;
      }
      /**
       * Implements `Writable.prototype._write()`.
       *
       * @param {Buffer} chunk The chunk of data to write
       * @param {String} encoding The character encoding of `chunk`
       * @param {Function} cb Callback
       * @private
       */
      _write(chunk, encoding, cb) {
        if (this._opcode === 8 && this._state == GET_INFO) return cb();
        if (this._maxBufferedChunks > 0 && this._buffers.length >= this._maxBufferedChunks) {
          cb(
            this.createError(
              RangeError,
              "Too many buffered chunks",
              false,
              1008,
              "WS_ERR_TOO_MANY_BUFFERED_PARTS"
            )
          );
          return;
        }
        this._bufferedBytes += chunk.length;
        this._buffers.push(chunk);
        this.startLoop(cb);
      }
      /**
       * Consumes `n` bytes from the buffered data.
       *
       * @param {Number} n The number of bytes to consume
       * @return {Buffer} The consumed bytes
       * @private
       */
      consume(n) {
        this._bufferedBytes -= n;
        if (n === this._buffers[0].length) return this._buffers.shift();
        if (n < this._buffers[0].length) {
          const buf = this._buffers[0];
          this._buffers[0] = new FastBuffer(
            buf.buffer,
            buf.byteOffset + n,
            buf.length - n
          );
          return new FastBuffer(buf.buffer, buf.byteOffset, n);
        }
        const dst = Buffer.allocUnsafe(n);
        do {
          const buf = this._buffers[0];
          const offset = dst.length - n;
          if (n >= buf.length) {
            dst.set(this._buffers.shift(), offset);
          } else {
            dst.set(new Uint8Array(buf.buffer, buf.byteOffset, n), offset);
            this._buffers[0] = new FastBuffer(
              buf.buffer,
              buf.byteOffset + n,
              buf.length - n
            );
          }
          n -= buf.length;
        } while (n > 0);
        return dst;
      }
      /**
       * Starts the parsing loop.
       *
       * @param {Function} cb Callback
       * @private
       */
      startLoop(cb) {
        this._loop = true;
        do {
          switch (this._state) {
            case GET_INFO:
              this.getInfo(cb);
              break;
            case GET_PAYLOAD_LENGTH_16:
              this.getPayloadLength16(cb);
              break;
            case GET_PAYLOAD_LENGTH_64:
              this.getPayloadLength64(cb);
              break;
            case GET_MASK:
              this.getMask();
              break;
            case GET_DATA:
              this.getData(cb);
              break;
            case INFLATING:
            case DEFER_EVENT:
              this._loop = false;
              return;
          }
        } while (this._loop);
        if (!this._errored) cb();
      }
      /**
       * Reads the first two bytes of a frame.
       *
       * @param {Function} cb Callback
       * @private
       */
      getInfo(cb) {
        if (this._bufferedBytes < 2) {
          this._loop = false;
          return;
        }
        const buf = this.consume(2);
        if ((buf[0] & 48) !== 0) {
          const error = this.createError(
            RangeError,
            "RSV2 and RSV3 must be clear",
            true,
            1002,
            "WS_ERR_UNEXPECTED_RSV_2_3"
          );
          cb(error);
          return;
        }
        const compressed = (buf[0] & 64) === 64;
        if (compressed && !this._extensions[PerMessageDeflate2.extensionName]) {
          const error = this.createError(
            RangeError,
            "RSV1 must be clear",
            true,
            1002,
            "WS_ERR_UNEXPECTED_RSV_1"
          );
          cb(error);
          return;
        }
        this._fin = (buf[0] & 128) === 128;
        this._opcode = buf[0] & 15;
        this._payloadLength = buf[1] & 127;
        if (this._opcode === 0) {
          if (compressed) {
            const error = this.createError(
              RangeError,
              "RSV1 must be clear",
              true,
              1002,
              "WS_ERR_UNEXPECTED_RSV_1"
            );
            cb(error);
            return;
          }
          if (!this._fragmented) {
            const error = this.createError(
              RangeError,
              "invalid opcode 0",
              true,
              1002,
              "WS_ERR_INVALID_OPCODE"
            );
            cb(error);
            return;
          }
          this._opcode = this._fragmented;
        } else if (this._opcode === 1 || this._opcode === 2) {
          if (this._fragmented) {
            const error = this.createError(
              RangeError,
              `invalid opcode ${this._opcode}`,
              true,
              1002,
              "WS_ERR_INVALID_OPCODE"
            );
            cb(error);
            return;
          }
          this._compressed = compressed;
        } else if (this._opcode > 7 && this._opcode < 11) {
          if (!this._fin) {
            const error = this.createError(
              RangeError,
              "FIN must be set",
              true,
              1002,
              "WS_ERR_EXPECTED_FIN"
            );
            cb(error);
            return;
          }
          if (compressed) {
            const error = this.createError(
              RangeError,
              "RSV1 must be clear",
              true,
              1002,
              "WS_ERR_UNEXPECTED_RSV_1"
            );
            cb(error);
            return;
          }
          if (this._payloadLength > 125 || this._opcode === 8 && this._payloadLength === 1) {
            const error = this.createError(
              RangeError,
              `invalid payload length ${this._payloadLength}`,
              true,
              1002,
              "WS_ERR_INVALID_CONTROL_PAYLOAD_LENGTH"
            );
            cb(error);
            return;
          }
        } else {
          const error = this.createError(
            RangeError,
            `invalid opcode ${this._opcode}`,
            true,
            1002,
            "WS_ERR_INVALID_OPCODE"
          );
          cb(error);
          return;
        }
        if (!this._fin && !this._fragmented) this._fragmented = this._opcode;
        this._masked = (buf[1] & 128) === 128;
        if (this._isServer) {
          if (!this._masked) {
            const error = this.createError(
              RangeError,
              "MASK must be set",
              true,
              1002,
              "WS_ERR_EXPECTED_MASK"
            );
            cb(error);
            return;
          }
        } else if (this._masked) {
          const error = this.createError(
            RangeError,
            "MASK must be clear",
            true,
            1002,
            "WS_ERR_UNEXPECTED_MASK"
          );
          cb(error);
          return;
        }
        if (this._payloadLength === 126) this._state = GET_PAYLOAD_LENGTH_16;
        else if (this._payloadLength === 127) this._state = GET_PAYLOAD_LENGTH_64;
        else this.haveLength(cb);
      }
      /**
       * Gets extended payload length (7+16).
       *
       * @param {Function} cb Callback
       * @private
       */
      getPayloadLength16(cb) {
        if (this._bufferedBytes < 2) {
          this._loop = false;
          return;
        }
        this._payloadLength = this.consume(2).readUInt16BE(0);
        this.haveLength(cb);
      }
      /**
       * Gets extended payload length (7+64).
       *
       * @param {Function} cb Callback
       * @private
       */
      getPayloadLength64(cb) {
        if (this._bufferedBytes < 8) {
          this._loop = false;
          return;
        }
        const buf = this.consume(8);
        const num = buf.readUInt32BE(0);
        if (num > Math.pow(2, 53 - 32) - 1) {
          const error = this.createError(
            RangeError,
            "Unsupported WebSocket frame: payload length > 2^53 - 1",
            false,
            1009,
            "WS_ERR_UNSUPPORTED_DATA_PAYLOAD_LENGTH"
          );
          cb(error);
          return;
        }
        this._payloadLength = num * Math.pow(2, 32) + buf.readUInt32BE(4);
        this.haveLength(cb);
      }
      /**
       * Payload length has been read.
       *
       * @param {Function} cb Callback
       * @private
       */
      haveLength(cb) {
        if (this._payloadLength && this._opcode < 8) {
          this._totalPayloadLength += this._payloadLength;
          if (this._totalPayloadLength > this._maxPayload && this._maxPayload > 0) {
            const error = this.createError(
              RangeError,
              "Max payload size exceeded",
              false,
              1009,
              "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH"
            );
            cb(error);
            return;
          }
        }
        if (this._masked) this._state = GET_MASK;
        else this._state = GET_DATA;
      }
      /**
       * Reads mask bytes.
       *
       * @private
       */
      getMask() {
        if (this._bufferedBytes < 4) {
          this._loop = false;
          return;
        }
        this._mask = this.consume(4);
        this._state = GET_DATA;
      }
      /**
       * Reads data bytes.
       *
       * @param {Function} cb Callback
       * @private
       */
      getData(cb) {
        let data = EMPTY_BUFFER;
        if (this._payloadLength) {
          if (this._bufferedBytes < this._payloadLength) {
            this._loop = false;
            return;
          }
          data = this.consume(this._payloadLength);
          if (this._masked && (this._mask[0] | this._mask[1] | this._mask[2] | this._mask[3]) !== 0) {
            unmask(data, this._mask);
          }
        }
        this._mask = void 0;
        if (this._opcode > 7) {
          this.controlMessage(data, cb);
          return;
        }
        if (this._maxFragments > 0 && ++this._numFragments > this._maxFragments) {
          const error = this.createError(
            RangeError,
            "Too many message fragments",
            false,
            1008,
            "WS_ERR_TOO_MANY_BUFFERED_PARTS"
          );
          cb(error);
          return;
        }
        if (this._compressed) {
          this._state = INFLATING;
          this.decompress(data, cb);
          return;
        }
        if (data.length) {
          this._messageLength = this._totalPayloadLength;
          this._fragments.push(data);
        }
        this.dataMessage(cb);
      }
      /**
       * Decompresses data.
       *
       * @param {Buffer} data Compressed data
       * @param {Function} cb Callback
       * @private
       */
      decompress(data, cb) {
        const perMessageDeflate = this._extensions[PerMessageDeflate2.extensionName];
        perMessageDeflate.decompress(data, this._fin, (err, buf) => {
          if (err) return cb(err);
          if (buf.length) {
            this._messageLength += buf.length;
            if (this._messageLength > this._maxPayload && this._maxPayload > 0) {
              const error = this.createError(
                RangeError,
                "Max payload size exceeded",
                false,
                1009,
                "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH"
              );
              cb(error);
              return;
            }
            this._fragments.push(buf);
          }
          this.dataMessage(cb);
          if (this._state === GET_INFO) this.startLoop(cb);
        });
      }
      /**
       * Handles a data message.
       *
       * @param {Function} cb Callback
       * @private
       */
      dataMessage(cb) {
        if (!this._fin) {
          this._state = GET_INFO;
          return;
        }
        const messageLength = this._messageLength;
        const fragments = this._fragments;
        this._totalPayloadLength = 0;
        this._messageLength = 0;
        this._fragmented = 0;
        this._numFragments = 0;
        this._fragments = [];
        if (this._opcode === 2) {
          let data;
          if (this._binaryType === "nodebuffer") {
            data = concat(fragments, messageLength);
          } else if (this._binaryType === "arraybuffer") {
            data = toArrayBuffer(concat(fragments, messageLength));
          } else if (this._binaryType === "blob") {
            data = new Blob(fragments);
          } else {
            data = fragments;
          }
          if (this._allowSynchronousEvents) {
            this.emit("message", data, true);
            this._state = GET_INFO;
          } else {
            this._state = DEFER_EVENT;
            setImmediate(() => {
              this.emit("message", data, true);
              this._state = GET_INFO;
              this.startLoop(cb);
            });
          }
        } else {
          const buf = concat(fragments, messageLength);
          if (!this._skipUTF8Validation && !isValidUTF8(buf)) {
            const error = this.createError(
              Error,
              "invalid UTF-8 sequence",
              true,
              1007,
              "WS_ERR_INVALID_UTF8"
            );
            cb(error);
            return;
          }
          if (this._state === INFLATING || this._allowSynchronousEvents) {
            this.emit("message", buf, false);
            this._state = GET_INFO;
          } else {
            this._state = DEFER_EVENT;
            setImmediate(() => {
              this.emit("message", buf, false);
              this._state = GET_INFO;
              this.startLoop(cb);
            });
          }
        }
      }
      /**
       * Handles a control message.
       *
       * @param {Buffer} data Data to handle
       * @return {(Error|RangeError|undefined)} A possible error
       * @private
       */
      controlMessage(data, cb) {
        if (this._opcode === 8) {
          if (data.length === 0) {
            this._loop = false;
            this.emit("conclude", 1005, EMPTY_BUFFER);
            this.end();
          } else {
            const code = data.readUInt16BE(0);
            if (!isValidStatusCode(code)) {
              const error = this.createError(
                RangeError,
                `invalid status code ${code}`,
                true,
                1002,
                "WS_ERR_INVALID_CLOSE_CODE"
              );
              cb(error);
              return;
            }
            const buf = new FastBuffer(
              data.buffer,
              data.byteOffset + 2,
              data.length - 2
            );
            if (!this._skipUTF8Validation && !isValidUTF8(buf)) {
              const error = this.createError(
                Error,
                "invalid UTF-8 sequence",
                true,
                1007,
                "WS_ERR_INVALID_UTF8"
              );
              cb(error);
              return;
            }
            this._loop = false;
            this.emit("conclude", code, buf);
            this.end();
          }
          this._state = GET_INFO;
          return;
        }
        if (this._allowSynchronousEvents) {
          this.emit(this._opcode === 9 ? "ping" : "pong", data);
          this._state = GET_INFO;
        } else {
          this._state = DEFER_EVENT;
          setImmediate(() => {
            this.emit(this._opcode === 9 ? "ping" : "pong", data);
            this._state = GET_INFO;
            this.startLoop(cb);
          });
        }
      }
      /**
       * Builds an error object.
       *
       * @param {function(new:Error|RangeError)} ErrorCtor The error constructor
       * @param {String} message The error message
       * @param {Boolean} prefix Specifies whether or not to add a default prefix to
       *     `message`
       * @param {Number} statusCode The status code
       * @param {String} errorCode The exposed error code
       * @return {(Error|RangeError)} The error
       * @private
       */
      createError(ErrorCtor, message, prefix, statusCode, errorCode) {
        this._loop = false;
        this._errored = true;
        const err = new ErrorCtor(
          prefix ? `Invalid WebSocket frame: ${message}` : message
        );
        Error.captureStackTrace(err, this.createError);
        err.code = errorCode;
        err[kStatusCode] = statusCode;
        return err;
      }
    };
    module.exports = Receiver2;
  }
});

// node_modules/ws/lib/sender.js
var require_sender = __commonJS({
  "node_modules/ws/lib/sender.js"(exports, module) {
    "use strict";
    var { Duplex } = __require("stream");
    var { randomFillSync } = __require("crypto");
    var {
      types: { isUint8Array }
    } = __require("util");
    var PerMessageDeflate2 = require_permessage_deflate();
    var { EMPTY_BUFFER, kWebSocket, NOOP } = require_constants();
    var { isBlob, isValidStatusCode } = require_validation();
    var { mask: applyMask, toBuffer } = require_buffer_util();
    var kByteLength = /* @__PURE__ */ Symbol("kByteLength");
    var maskBuffer = Buffer.alloc(4);
    var RANDOM_POOL_SIZE = 8 * 1024;
    var randomPool;
    var randomPoolPointer = RANDOM_POOL_SIZE;
    var DEFAULT = 0;
    var DEFLATING = 1;
    var GET_BLOB_DATA = 2;
    var Sender2 = class _Sender {
      /**
       * Creates a Sender instance.
       *
       * @param {Duplex} socket The connection socket
       * @param {Object} [extensions] An object containing the negotiated extensions
       * @param {Function} [generateMask] The function used to generate the masking
       *     key
       */
      constructor(socket, extensions, generateMask) {
        this._extensions = extensions || {};
        if (generateMask) {
          this._generateMask = generateMask;
          this._maskBuffer = Buffer.alloc(4);
        }
        this._socket = socket;
        this._firstFragment = true;
        this._compress = false;
        this._bufferedBytes = 0;
        this._queue = [];
        this._state = DEFAULT;
        this.onerror = NOOP;
        this[kWebSocket] = void 0;
      }
      /**
       * Frames a piece of data according to the HyBi WebSocket protocol.
       *
       * @param {(Buffer|String)} data The data to frame
       * @param {Object} options Options object
       * @param {Boolean} [options.fin=false] Specifies whether or not to set the
       *     FIN bit
       * @param {Function} [options.generateMask] The function used to generate the
       *     masking key
       * @param {Boolean} [options.mask=false] Specifies whether or not to mask
       *     `data`
       * @param {Buffer} [options.maskBuffer] The buffer used to store the masking
       *     key
       * @param {Number} options.opcode The opcode
       * @param {Boolean} [options.readOnly=false] Specifies whether `data` can be
       *     modified
       * @param {Boolean} [options.rsv1=false] Specifies whether or not to set the
       *     RSV1 bit
       * @return {(Buffer|String)[]} The framed data
       * @public
       */
      static frame(data, options) {
        let mask;
        let merge2 = false;
        let offset = 2;
        let skipMasking = false;
        if (options.mask) {
          mask = options.maskBuffer || maskBuffer;
          if (options.generateMask) {
            options.generateMask(mask);
          } else {
            if (randomPoolPointer === RANDOM_POOL_SIZE) {
              if (randomPool === void 0) {
                randomPool = Buffer.alloc(RANDOM_POOL_SIZE);
              }
              randomFillSync(randomPool, 0, RANDOM_POOL_SIZE);
              randomPoolPointer = 0;
            }
            mask[0] = randomPool[randomPoolPointer++];
            mask[1] = randomPool[randomPoolPointer++];
            mask[2] = randomPool[randomPoolPointer++];
            mask[3] = randomPool[randomPoolPointer++];
          }
          skipMasking = (mask[0] | mask[1] | mask[2] | mask[3]) === 0;
          offset = 6;
        }
        let dataLength;
        if (typeof data === "string") {
          if ((!options.mask || skipMasking) && options[kByteLength] !== void 0) {
            dataLength = options[kByteLength];
          } else {
            data = Buffer.from(data);
            dataLength = data.length;
          }
        } else {
          dataLength = data.length;
          merge2 = options.mask && options.readOnly && !skipMasking;
        }
        let payloadLength = dataLength;
        if (dataLength >= 65536) {
          offset += 8;
          payloadLength = 127;
        } else if (dataLength > 125) {
          offset += 2;
          payloadLength = 126;
        }
        const target = Buffer.allocUnsafe(merge2 ? dataLength + offset : offset);
        target[0] = options.fin ? options.opcode | 128 : options.opcode;
        if (options.rsv1) target[0] |= 64;
        target[1] = payloadLength;
        if (payloadLength === 126) {
          target.writeUInt16BE(dataLength, 2);
        } else if (payloadLength === 127) {
          target[2] = target[3] = 0;
          target.writeUIntBE(dataLength, 4, 6);
        }
        if (!options.mask) {
          return dataLength ? [target, data] : [target];
        }
        target[1] |= 128;
        target[offset - 4] = mask[0];
        target[offset - 3] = mask[1];
        target[offset - 2] = mask[2];
        target[offset - 1] = mask[3];
        if (!dataLength) return [target];
        if (skipMasking) return [target, data];
        if (merge2) {
          applyMask(data, mask, target, offset, dataLength);
          return [target];
        }
        applyMask(data, mask, data, 0, dataLength);
        return [target, data];
      }
      /**
       * Sends a close message to the other peer.
       *
       * @param {Number} [code] The status code component of the body
       * @param {(String|Buffer)} [data] The message component of the body
       * @param {Boolean} [mask=false] Specifies whether or not to mask the message
       * @param {Function} [cb] Callback
       * @public
       */
      close(code, data, mask, cb) {
        let buf;
        if (code === void 0) {
          buf = EMPTY_BUFFER;
        } else if (typeof code !== "number" || !isValidStatusCode(code)) {
          throw new TypeError("First argument must be a valid error code number");
        } else if (data === void 0 || !data.length) {
          buf = Buffer.allocUnsafe(2);
          buf.writeUInt16BE(code, 0);
        } else {
          const length = Buffer.byteLength(data);
          if (length > 123) {
            throw new RangeError("The message must not be greater than 123 bytes");
          }
          buf = Buffer.allocUnsafe(2 + length);
          buf.writeUInt16BE(code, 0);
          if (typeof data === "string") {
            buf.write(data, 2);
          } else if (isUint8Array(data)) {
            buf.set(data, 2);
          } else {
            throw new TypeError("Second argument must be a string or a Uint8Array");
          }
        }
        const options = {
          [kByteLength]: buf.length,
          fin: true,
          generateMask: this._generateMask,
          mask,
          maskBuffer: this._maskBuffer,
          opcode: 8,
          readOnly: false,
          rsv1: false
        };
        if (this._state !== DEFAULT) {
          this.enqueue([this.dispatch, buf, false, options, cb]);
        } else {
          this.sendFrame(_Sender.frame(buf, options), cb);
        }
      }
      /**
       * Sends a ping message to the other peer.
       *
       * @param {*} data The message to send
       * @param {Boolean} [mask=false] Specifies whether or not to mask `data`
       * @param {Function} [cb] Callback
       * @public
       */
      ping(data, mask, cb) {
        let byteLength;
        let readOnly;
        if (typeof data === "string") {
          byteLength = Buffer.byteLength(data);
          readOnly = false;
        } else if (isBlob(data)) {
          byteLength = data.size;
          readOnly = false;
        } else {
          data = toBuffer(data);
          byteLength = data.length;
          readOnly = toBuffer.readOnly;
        }
        if (byteLength > 125) {
          throw new RangeError("The data size must not be greater than 125 bytes");
        }
        const options = {
          [kByteLength]: byteLength,
          fin: true,
          generateMask: this._generateMask,
          mask,
          maskBuffer: this._maskBuffer,
          opcode: 9,
          readOnly,
          rsv1: false
        };
        if (isBlob(data)) {
          if (this._state !== DEFAULT) {
            this.enqueue([this.getBlobData, data, false, options, cb]);
          } else {
            this.getBlobData(data, false, options, cb);
          }
        } else if (this._state !== DEFAULT) {
          this.enqueue([this.dispatch, data, false, options, cb]);
        } else {
          this.sendFrame(_Sender.frame(data, options), cb);
        }
      }
      /**
       * Sends a pong message to the other peer.
       *
       * @param {*} data The message to send
       * @param {Boolean} [mask=false] Specifies whether or not to mask `data`
       * @param {Function} [cb] Callback
       * @public
       */
      pong(data, mask, cb) {
        let byteLength;
        let readOnly;
        if (typeof data === "string") {
          byteLength = Buffer.byteLength(data);
          readOnly = false;
        } else if (isBlob(data)) {
          byteLength = data.size;
          readOnly = false;
        } else {
          data = toBuffer(data);
          byteLength = data.length;
          readOnly = toBuffer.readOnly;
        }
        if (byteLength > 125) {
          throw new RangeError("The data size must not be greater than 125 bytes");
        }
        const options = {
          [kByteLength]: byteLength,
          fin: true,
          generateMask: this._generateMask,
          mask,
          maskBuffer: this._maskBuffer,
          opcode: 10,
          readOnly,
          rsv1: false
        };
        if (isBlob(data)) {
          if (this._state !== DEFAULT) {
            this.enqueue([this.getBlobData, data, false, options, cb]);
          } else {
            this.getBlobData(data, false, options, cb);
          }
        } else if (this._state !== DEFAULT) {
          this.enqueue([this.dispatch, data, false, options, cb]);
        } else {
          this.sendFrame(_Sender.frame(data, options), cb);
        }
      }
      /**
       * Sends a data message to the other peer.
       *
       * @param {*} data The message to send
       * @param {Object} options Options object
       * @param {Boolean} [options.binary=false] Specifies whether `data` is binary
       *     or text
       * @param {Boolean} [options.compress=false] Specifies whether or not to
       *     compress `data`
       * @param {Boolean} [options.fin=false] Specifies whether the fragment is the
       *     last one
       * @param {Boolean} [options.mask=false] Specifies whether or not to mask
       *     `data`
       * @param {Function} [cb] Callback
       * @public
       */
      send(data, options, cb) {
        const perMessageDeflate = this._extensions[PerMessageDeflate2.extensionName];
        let opcode = options.binary ? 2 : 1;
        let rsv1 = options.compress;
        let byteLength;
        let readOnly;
        if (typeof data === "string") {
          byteLength = Buffer.byteLength(data);
          readOnly = false;
        } else if (isBlob(data)) {
          byteLength = data.size;
          readOnly = false;
        } else {
          data = toBuffer(data);
          byteLength = data.length;
          readOnly = toBuffer.readOnly;
        }
        if (this._firstFragment) {
          this._firstFragment = false;
          if (rsv1 && perMessageDeflate && perMessageDeflate.params[perMessageDeflate._isServer ? "server_no_context_takeover" : "client_no_context_takeover"]) {
            rsv1 = byteLength >= perMessageDeflate._threshold;
          }
          this._compress = rsv1;
        } else {
          rsv1 = false;
          opcode = 0;
        }
        if (options.fin) this._firstFragment = true;
        const opts = {
          [kByteLength]: byteLength,
          fin: options.fin,
          generateMask: this._generateMask,
          mask: options.mask,
          maskBuffer: this._maskBuffer,
          opcode,
          readOnly,
          rsv1
        };
        if (isBlob(data)) {
          if (this._state !== DEFAULT) {
            this.enqueue([this.getBlobData, data, this._compress, opts, cb]);
          } else {
            this.getBlobData(data, this._compress, opts, cb);
          }
        } else if (this._state !== DEFAULT) {
          this.enqueue([this.dispatch, data, this._compress, opts, cb]);
        } else {
          this.dispatch(data, this._compress, opts, cb);
        }
      }
      /**
       * Gets the contents of a blob as binary data.
       *
       * @param {Blob} blob The blob
       * @param {Boolean} [compress=false] Specifies whether or not to compress
       *     the data
       * @param {Object} options Options object
       * @param {Boolean} [options.fin=false] Specifies whether or not to set the
       *     FIN bit
       * @param {Function} [options.generateMask] The function used to generate the
       *     masking key
       * @param {Boolean} [options.mask=false] Specifies whether or not to mask
       *     `data`
       * @param {Buffer} [options.maskBuffer] The buffer used to store the masking
       *     key
       * @param {Number} options.opcode The opcode
       * @param {Boolean} [options.readOnly=false] Specifies whether `data` can be
       *     modified
       * @param {Boolean} [options.rsv1=false] Specifies whether or not to set the
       *     RSV1 bit
       * @param {Function} [cb] Callback
       * @private
       */
      getBlobData(blob, compress, options, cb) {
        this._bufferedBytes += options[kByteLength];
        this._state = GET_BLOB_DATA;
        blob.arrayBuffer().then((arrayBuffer) => {
          if (this._socket.destroyed) {
            const err = new Error(
              "The socket was closed while the blob was being read"
            );
            process.nextTick(callCallbacks, this, err, cb);
            return;
          }
          this._bufferedBytes -= options[kByteLength];
          const data = toBuffer(arrayBuffer);
          if (!compress) {
            this._state = DEFAULT;
            this.sendFrame(_Sender.frame(data, options), cb);
            this.dequeue();
          } else {
            this.dispatch(data, compress, options, cb);
          }
        }).catch((err) => {
          process.nextTick(onError, this, err, cb);
        });
      }
      /**
       * Dispatches a message.
       *
       * @param {(Buffer|String)} data The message to send
       * @param {Boolean} [compress=false] Specifies whether or not to compress
       *     `data`
       * @param {Object} options Options object
       * @param {Boolean} [options.fin=false] Specifies whether or not to set the
       *     FIN bit
       * @param {Function} [options.generateMask] The function used to generate the
       *     masking key
       * @param {Boolean} [options.mask=false] Specifies whether or not to mask
       *     `data`
       * @param {Buffer} [options.maskBuffer] The buffer used to store the masking
       *     key
       * @param {Number} options.opcode The opcode
       * @param {Boolean} [options.readOnly=false] Specifies whether `data` can be
       *     modified
       * @param {Boolean} [options.rsv1=false] Specifies whether or not to set the
       *     RSV1 bit
       * @param {Function} [cb] Callback
       * @private
       */
      dispatch(data, compress, options, cb) {
        if (!compress) {
          this.sendFrame(_Sender.frame(data, options), cb);
          return;
        }
        const perMessageDeflate = this._extensions[PerMessageDeflate2.extensionName];
        this._bufferedBytes += options[kByteLength];
        this._state = DEFLATING;
        perMessageDeflate.compress(data, options.fin, (_, buf) => {
          if (this._socket.destroyed) {
            const err = new Error(
              "The socket was closed while data was being compressed"
            );
            callCallbacks(this, err, cb);
            return;
          }
          this._bufferedBytes -= options[kByteLength];
          this._state = DEFAULT;
          options.readOnly = false;
          this.sendFrame(_Sender.frame(buf, options), cb);
          this.dequeue();
        });
      }
      /**
       * Executes queued send operations.
       *
       * @private
       */
      dequeue() {
        while (this._state === DEFAULT && this._queue.length) {
          const params = this._queue.shift();
          this._bufferedBytes -= params[3][kByteLength];
          Reflect.apply(params[0], this, params.slice(1));
        }
      }
      /**
       * Enqueues a send operation.
       *
       * @param {Array} params Send operation parameters.
       * @private
       */
      enqueue(params) {
        this._bufferedBytes += params[3][kByteLength];
        this._queue.push(params);
      }
      /**
       * Sends a frame.
       *
       * @param {(Buffer | String)[]} list The frame to send
       * @param {Function} [cb] Callback
       * @private
       */
      sendFrame(list2, cb) {
        if (list2.length === 2) {
          this._socket.cork();
          this._socket.write(list2[0]);
          this._socket.write(list2[1], cb);
          this._socket.uncork();
        } else {
          this._socket.write(list2[0], cb);
        }
      }
    };
    module.exports = Sender2;
    function callCallbacks(sender, err, cb) {
      if (typeof cb === "function") cb(err);
      for (let i = 0; i < sender._queue.length; i++) {
        const params = sender._queue[i];
        const callback = params[params.length - 1];
        if (typeof callback === "function") callback(err);
      }
    }
    function onError(sender, err, cb) {
      callCallbacks(sender, err, cb);
      sender.onerror(err);
    }
  }
});

// node_modules/ws/lib/event-target.js
var require_event_target = __commonJS({
  "node_modules/ws/lib/event-target.js"(exports, module) {
    "use strict";
    var { kForOnEventAttribute, kListener } = require_constants();
    var kCode = /* @__PURE__ */ Symbol("kCode");
    var kData = /* @__PURE__ */ Symbol("kData");
    var kError = /* @__PURE__ */ Symbol("kError");
    var kMessage = /* @__PURE__ */ Symbol("kMessage");
    var kReason = /* @__PURE__ */ Symbol("kReason");
    var kTarget = /* @__PURE__ */ Symbol("kTarget");
    var kType = /* @__PURE__ */ Symbol("kType");
    var kWasClean = /* @__PURE__ */ Symbol("kWasClean");
    var Event = class {
      /**
       * Create a new `Event`.
       *
       * @param {String} type The name of the event
       * @throws {TypeError} If the `type` argument is not specified
       */
      constructor(type2) {
        this[kTarget] = null;
        this[kType] = type2;
      }
      /**
       * @type {*}
       */
      get target() {
        return this[kTarget];
      }
      /**
       * @type {String}
       */
      get type() {
        return this[kType];
      }
    };
    Object.defineProperty(Event.prototype, "target", { enumerable: true });
    Object.defineProperty(Event.prototype, "type", { enumerable: true });
    var CloseEvent = class extends Event {
      /**
       * Create a new `CloseEvent`.
       *
       * @param {String} type The name of the event
       * @param {Object} [options] A dictionary object that allows for setting
       *     attributes via object members of the same name
       * @param {Number} [options.code=0] The status code explaining why the
       *     connection was closed
       * @param {String} [options.reason=''] A human-readable string explaining why
       *     the connection was closed
       * @param {Boolean} [options.wasClean=false] Indicates whether or not the
       *     connection was cleanly closed
       */
      constructor(type2, options = {}) {
        super(type2);
        this[kCode] = options.code === void 0 ? 0 : options.code;
        this[kReason] = options.reason === void 0 ? "" : options.reason;
        this[kWasClean] = options.wasClean === void 0 ? false : options.wasClean;
      }
      /**
       * @type {Number}
       */
      get code() {
        return this[kCode];
      }
      /**
       * @type {String}
       */
      get reason() {
        return this[kReason];
      }
      /**
       * @type {Boolean}
       */
      get wasClean() {
        return this[kWasClean];
      }
    };
    Object.defineProperty(CloseEvent.prototype, "code", { enumerable: true });
    Object.defineProperty(CloseEvent.prototype, "reason", { enumerable: true });
    Object.defineProperty(CloseEvent.prototype, "wasClean", { enumerable: true });
    var ErrorEvent = class extends Event {
      /**
       * Create a new `ErrorEvent`.
       *
       * @param {String} type The name of the event
       * @param {Object} [options] A dictionary object that allows for setting
       *     attributes via object members of the same name
       * @param {*} [options.error=null] The error that generated this event
       * @param {String} [options.message=''] The error message
       */
      constructor(type2, options = {}) {
        super(type2);
        this[kError] = options.error === void 0 ? null : options.error;
        this[kMessage] = options.message === void 0 ? "" : options.message;
      }
      /**
       * @type {*}
       */
      get error() {
        return this[kError];
      }
      /**
       * @type {String}
       */
      get message() {
        return this[kMessage];
      }
    };
    Object.defineProperty(ErrorEvent.prototype, "error", { enumerable: true });
    Object.defineProperty(ErrorEvent.prototype, "message", { enumerable: true });
    var MessageEvent = class extends Event {
      /**
       * Create a new `MessageEvent`.
       *
       * @param {String} type The name of the event
       * @param {Object} [options] A dictionary object that allows for setting
       *     attributes via object members of the same name
       * @param {*} [options.data=null] The message content
       */
      constructor(type2, options = {}) {
        super(type2);
        this[kData] = options.data === void 0 ? null : options.data;
      }
      /**
       * @type {*}
       */
      get data() {
        return this[kData];
      }
    };
    Object.defineProperty(MessageEvent.prototype, "data", { enumerable: true });
    var EventTarget = {
      /**
       * Register an event listener.
       *
       * @param {String} type A string representing the event type to listen for
       * @param {(Function|Object)} handler The listener to add
       * @param {Object} [options] An options object specifies characteristics about
       *     the event listener
       * @param {Boolean} [options.once=false] A `Boolean` indicating that the
       *     listener should be invoked at most once after being added. If `true`,
       *     the listener would be automatically removed when invoked.
       * @public
       */
      addEventListener(type2, handler, options = {}) {
        for (const listener of this.listeners(type2)) {
          if (!options[kForOnEventAttribute] && listener[kListener] === handler && !listener[kForOnEventAttribute]) {
            return;
          }
        }
        let wrapper;
        if (type2 === "message") {
          wrapper = function onMessage(data, isBinary) {
            const event = new MessageEvent("message", {
              data: isBinary ? data : data.toString()
            });
            event[kTarget] = this;
            callListener(handler, this, event);
          };
        } else if (type2 === "close") {
          wrapper = function onClose(code, message) {
            const event = new CloseEvent("close", {
              code,
              reason: message.toString(),
              wasClean: this._closeFrameReceived && this._closeFrameSent
            });
            event[kTarget] = this;
            callListener(handler, this, event);
          };
        } else if (type2 === "error") {
          wrapper = function onError(error) {
            const event = new ErrorEvent("error", {
              error,
              message: error.message
            });
            event[kTarget] = this;
            callListener(handler, this, event);
          };
        } else if (type2 === "open") {
          wrapper = function onOpen() {
            const event = new Event("open");
            event[kTarget] = this;
            callListener(handler, this, event);
          };
        } else {
          return;
        }
        wrapper[kForOnEventAttribute] = !!options[kForOnEventAttribute];
        wrapper[kListener] = handler;
        if (options.once) {
          this.once(type2, wrapper);
        } else {
          this.on(type2, wrapper);
        }
      },
      /**
       * Remove an event listener.
       *
       * @param {String} type A string representing the event type to remove
       * @param {(Function|Object)} handler The listener to remove
       * @public
       */
      removeEventListener(type2, handler) {
        for (const listener of this.listeners(type2)) {
          if (listener[kListener] === handler && !listener[kForOnEventAttribute]) {
            this.removeListener(type2, listener);
            break;
          }
        }
      }
    };
    module.exports = {
      CloseEvent,
      ErrorEvent,
      Event,
      EventTarget,
      MessageEvent
    };
    function callListener(listener, thisArg, event) {
      if (typeof listener === "object" && listener.handleEvent) {
        listener.handleEvent.call(listener, event);
      } else {
        listener.call(thisArg, event);
      }
    }
  }
});

// node_modules/ws/lib/extension.js
var require_extension = __commonJS({
  "node_modules/ws/lib/extension.js"(exports, module) {
    "use strict";
    var { tokenChars } = require_validation();
    function push(dest, name, elem) {
      if (dest[name] === void 0) dest[name] = [elem];
      else dest[name].push(elem);
    }
    function parse4(header) {
      const offers = /* @__PURE__ */ Object.create(null);
      let params = /* @__PURE__ */ Object.create(null);
      let mustUnescape = false;
      let isEscaping = false;
      let inQuotes = false;
      let extensionName;
      let paramName;
      let start2 = -1;
      let code = -1;
      let end = -1;
      let i = 0;
      for (; i < header.length; i++) {
        code = header.charCodeAt(i);
        if (extensionName === void 0) {
          if (end === -1 && tokenChars[code] === 1) {
            if (start2 === -1) start2 = i;
          } else if (i !== 0 && (code === 32 || code === 9)) {
            if (end === -1 && start2 !== -1) end = i;
          } else if (code === 59 || code === 44) {
            if (start2 === -1) {
              throw new SyntaxError(`Unexpected character at index ${i}`);
            }
            if (end === -1) end = i;
            const name = header.slice(start2, end);
            if (code === 44) {
              push(offers, name, params);
              params = /* @__PURE__ */ Object.create(null);
            } else {
              extensionName = name;
            }
            start2 = end = -1;
          } else {
            throw new SyntaxError(`Unexpected character at index ${i}`);
          }
        } else if (paramName === void 0) {
          if (end === -1 && tokenChars[code] === 1) {
            if (start2 === -1) start2 = i;
          } else if (code === 32 || code === 9) {
            if (end === -1 && start2 !== -1) end = i;
          } else if (code === 59 || code === 44) {
            if (start2 === -1) {
              throw new SyntaxError(`Unexpected character at index ${i}`);
            }
            if (end === -1) end = i;
            push(params, header.slice(start2, end), true);
            if (code === 44) {
              push(offers, extensionName, params);
              params = /* @__PURE__ */ Object.create(null);
              extensionName = void 0;
            }
            start2 = end = -1;
          } else if (code === 61 && start2 !== -1 && end === -1) {
            paramName = header.slice(start2, i);
            start2 = end = -1;
          } else {
            throw new SyntaxError(`Unexpected character at index ${i}`);
          }
        } else {
          if (isEscaping) {
            if (tokenChars[code] !== 1) {
              throw new SyntaxError(`Unexpected character at index ${i}`);
            }
            if (start2 === -1) start2 = i;
            else if (!mustUnescape) mustUnescape = true;
            isEscaping = false;
          } else if (inQuotes) {
            if (tokenChars[code] === 1) {
              if (start2 === -1) start2 = i;
            } else if (code === 34 && start2 !== -1) {
              inQuotes = false;
              end = i;
            } else if (code === 92) {
              isEscaping = true;
            } else {
              throw new SyntaxError(`Unexpected character at index ${i}`);
            }
          } else if (code === 34 && header.charCodeAt(i - 1) === 61) {
            inQuotes = true;
          } else if (end === -1 && tokenChars[code] === 1) {
            if (start2 === -1) start2 = i;
          } else if (start2 !== -1 && (code === 32 || code === 9)) {
            if (end === -1) end = i;
          } else if (code === 59 || code === 44) {
            if (start2 === -1) {
              throw new SyntaxError(`Unexpected character at index ${i}`);
            }
            if (end === -1) end = i;
            let value2 = header.slice(start2, end);
            if (mustUnescape) {
              value2 = value2.replace(/\\/g, "");
              mustUnescape = false;
            }
            push(params, paramName, value2);
            if (code === 44) {
              push(offers, extensionName, params);
              params = /* @__PURE__ */ Object.create(null);
              extensionName = void 0;
            }
            paramName = void 0;
            start2 = end = -1;
          } else {
            throw new SyntaxError(`Unexpected character at index ${i}`);
          }
        }
      }
      if (start2 === -1 || inQuotes || code === 32 || code === 9) {
        throw new SyntaxError("Unexpected end of input");
      }
      if (end === -1) end = i;
      const token = header.slice(start2, end);
      if (extensionName === void 0) {
        push(offers, token, params);
      } else {
        if (paramName === void 0) {
          push(params, token, true);
        } else if (mustUnescape) {
          push(params, paramName, token.replace(/\\/g, ""));
        } else {
          push(params, paramName, token);
        }
        push(offers, extensionName, params);
      }
      return offers;
    }
    function format(extensions) {
      return Object.keys(extensions).map((extension2) => {
        let configurations = extensions[extension2];
        if (!Array.isArray(configurations)) configurations = [configurations];
        return configurations.map((params) => {
          return [extension2].concat(
            Object.keys(params).map((k) => {
              let values = params[k];
              if (!Array.isArray(values)) values = [values];
              return values.map((v) => v === true ? k : `${k}=${v}`).join("; ");
            })
          ).join("; ");
        }).join(", ");
      }).join(", ");
    }
    module.exports = { format, parse: parse4 };
  }
});

// node_modules/ws/lib/websocket.js
var require_websocket = __commonJS({
  "node_modules/ws/lib/websocket.js"(exports, module) {
    "use strict";
    var EventEmitter = __require("events");
    var https = __require("https");
    var http2 = __require("http");
    var net = __require("net");
    var querystring = __require("querystring");
    var tls = __require("tls");
    var { randomBytes: randomBytes3, createHash: createHash2 } = __require("crypto");
    var { Duplex, Readable } = __require("stream");
    var { URL: URL2 } = __require("url");
    var PerMessageDeflate2 = require_permessage_deflate();
    var Receiver2 = require_receiver();
    var Sender2 = require_sender();
    var { isBlob } = require_validation();
    var {
      BINARY_TYPES,
      CLOSE_TIMEOUT,
      EMPTY_BUFFER,
      GUID,
      kForOnEventAttribute,
      kListener,
      kStatusCode,
      kWebSocket,
      NOOP
    } = require_constants();
    var {
      EventTarget: { addEventListener, removeEventListener }
    } = require_event_target();
    var { format, parse: parse4 } = require_extension();
    var { toBuffer } = require_buffer_util();
    var kAborted = /* @__PURE__ */ Symbol("kAborted");
    var protocolVersions = [8, 13];
    var readyStates = ["CONNECTING", "OPEN", "CLOSING", "CLOSED"];
    var subprotocolRegex = /^[!#$%&'*+\-.0-9A-Z^_`|a-z~]+$/;
    var WebSocket2 = class _WebSocket extends EventEmitter {
      /**
       * Create a new `WebSocket`.
       *
       * @param {(String|URL)} address The URL to which to connect
       * @param {(String|String[])} [protocols] The subprotocols
       * @param {Object} [options] Connection options
       */
      constructor(address, protocols, options) {
        super();
        this._binaryType = BINARY_TYPES[0];
        this._closeCode = 1006;
        this._closeFrameReceived = false;
        this._closeFrameSent = false;
        this._closeMessage = EMPTY_BUFFER;
        this._closeTimer = null;
        this._errorEmitted = false;
        this._extensions = {};
        this._paused = false;
        this._protocol = "";
        this._readyState = _WebSocket.CONNECTING;
        this._receiver = null;
        this._sender = null;
        this._socket = null;
        if (address !== null) {
          this._bufferedAmount = 0;
          this._isServer = false;
          this._redirects = 0;
          if (protocols === void 0) {
            if (!options || options.protocols === void 0) {
              protocols = [];
            } else if (Array.isArray(options.protocols)) {
              protocols = options.protocols;
            } else {
              protocols = [options.protocols];
            }
          } else if (!Array.isArray(protocols)) {
            if (typeof protocols === "object" && protocols !== null) {
              options = protocols;
              if (options.protocols === void 0) {
                protocols = [];
              } else if (Array.isArray(options.protocols)) {
                protocols = options.protocols;
              } else {
                protocols = [options.protocols];
              }
            } else {
              protocols = [protocols];
            }
          }
          options = initAsClient(this, address, protocols, options);
        } else {
          this._isServer = true;
        }
        if (options.autoPong) {
          this._autoPong = true;
          this._autoPongComplete = () => autoPongComplete(this);
          this._pendingAutoPongs = 0;
          this._maxPendingAutoPongs = options.maxPendingAutoPongs | 0;
        }
        this._closeTimeout = options.closeTimeout;
      }
      /**
       * For historical reasons, the custom "nodebuffer" type is used by the default
       * instead of "blob".
       *
       * @type {String}
       */
      get binaryType() {
        return this._binaryType;
      }
      set binaryType(type2) {
        if (!BINARY_TYPES.includes(type2)) return;
        this._binaryType = type2;
        if (this._receiver) this._receiver._binaryType = type2;
      }
      /**
       * @type {Number}
       */
      get bufferedAmount() {
        if (!this._socket) return this._bufferedAmount;
        return this._socket._writableState.length + this._sender._bufferedBytes;
      }
      /**
       * @type {String}
       */
      get extensions() {
        return Object.keys(this._extensions).join();
      }
      /**
       * @type {Boolean}
       */
      get isPaused() {
        return this._paused;
      }
      /**
       * @type {Function}
       */
      /* istanbul ignore next */
      get onclose() {
        return null;
      }
      /**
       * @type {Function}
       */
      /* istanbul ignore next */
      get onerror() {
        return null;
      }
      /**
       * @type {Function}
       */
      /* istanbul ignore next */
      get onopen() {
        return null;
      }
      /**
       * @type {Function}
       */
      /* istanbul ignore next */
      get onmessage() {
        return null;
      }
      /**
       * @type {String}
       */
      get protocol() {
        return this._protocol;
      }
      /**
       * @type {Number}
       */
      get readyState() {
        return this._readyState;
      }
      /**
       * @type {String}
       */
      get url() {
        return this._url;
      }
      /**
       * Set up the socket and the internal resources.
       *
       * @param {Duplex} socket The network socket between the server and client
       * @param {Buffer} head The first packet of the upgraded stream
       * @param {Object} options Options object
       * @param {Boolean} [options.allowSynchronousEvents=false] Specifies whether
       *     any of the `'message'`, `'ping'`, and `'pong'` events can be emitted
       *     multiple times in the same tick
       * @param {Function} [options.generateMask] The function used to generate the
       *     masking key
       * @param {Number} [options.maxBufferedChunks=0] The maximum number of
       *     buffered data chunks
       * @param {Number} [options.maxFragments=0] The maximum number of message
       *     fragments
       * @param {Number} [options.maxPayload=0] The maximum allowed message size
       * @param {Boolean} [options.skipUTF8Validation=false] Specifies whether or
       *     not to skip UTF-8 validation for text and close messages
       * @private
       */
      setSocket(socket, head, options) {
        const receiver = new Receiver2({
          allowSynchronousEvents: options.allowSynchronousEvents,
          binaryType: this.binaryType,
          extensions: this._extensions,
          isServer: this._isServer,
          maxBufferedChunks: options.maxBufferedChunks,
          maxFragments: options.maxFragments,
          maxPayload: options.maxPayload,
          skipUTF8Validation: options.skipUTF8Validation
        });
        const sender = new Sender2(socket, this._extensions, options.generateMask);
        this._receiver = receiver;
        this._sender = sender;
        this._socket = socket;
        receiver[kWebSocket] = this;
        sender[kWebSocket] = this;
        socket[kWebSocket] = this;
        receiver.on("conclude", receiverOnConclude);
        receiver.on("drain", receiverOnDrain);
        receiver.on("error", receiverOnError);
        receiver.on("message", receiverOnMessage);
        receiver.on("ping", receiverOnPing);
        receiver.on("pong", receiverOnPong);
        sender.onerror = senderOnError;
        if (socket.setTimeout) socket.setTimeout(0);
        if (socket.setNoDelay) socket.setNoDelay();
        if (head.length > 0) socket.unshift(head);
        socket.on("close", socketOnClose);
        socket.on("data", socketOnData);
        socket.on("end", socketOnEnd);
        socket.on("error", socketOnError);
        this._readyState = _WebSocket.OPEN;
        this.emit("open");
      }
      /**
       * Emit the `'close'` event.
       *
       * @private
       */
      emitClose() {
        if (!this._socket) {
          this._readyState = _WebSocket.CLOSED;
          this.emit("close", this._closeCode, this._closeMessage);
          return;
        }
        if (this._extensions[PerMessageDeflate2.extensionName]) {
          this._extensions[PerMessageDeflate2.extensionName].cleanup();
        }
        this._receiver.removeAllListeners();
        this._readyState = _WebSocket.CLOSED;
        this.emit("close", this._closeCode, this._closeMessage);
      }
      /**
       * Start a closing handshake.
       *
       *          +----------+   +-----------+   +----------+
       *     - - -|ws.close()|-->|close frame|-->|ws.close()|- - -
       *    |     +----------+   +-----------+   +----------+     |
       *          +----------+   +-----------+         |
       * CLOSING  |ws.close()|<--|close frame|<--+-----+       CLOSING
       *          +----------+   +-----------+   |
       *    |           |                        |   +---+        |
       *                +------------------------+-->|fin| - - - -
       *    |         +---+                      |   +---+
       *     - - - - -|fin|<---------------------+
       *              +---+
       *
       * @param {Number} [code] Status code explaining why the connection is closing
       * @param {(String|Buffer)} [data] The reason why the connection is
       *     closing
       * @public
       */
      close(code, data) {
        if (this.readyState === _WebSocket.CLOSED) return;
        if (this.readyState === _WebSocket.CONNECTING) {
          const msg = "WebSocket was closed before the connection was established";
          abortHandshake(this, this._req, msg);
          return;
        }
        if (this.readyState === _WebSocket.CLOSING) {
          if (this._closeFrameSent && (this._closeFrameReceived || this._receiver._writableState.errorEmitted)) {
            this._socket.end();
          }
          return;
        }
        this._sender.close(code, data, !this._isServer, (err) => {
          if (err) return;
          this._closeFrameSent = true;
          if (this._closeFrameReceived || this._receiver._writableState.errorEmitted) {
            this._socket.end();
          }
        });
        this._readyState = _WebSocket.CLOSING;
        setCloseTimer(this);
      }
      /**
       * Pause the socket.
       *
       * @public
       */
      pause() {
        if (this.readyState === _WebSocket.CONNECTING || this.readyState === _WebSocket.CLOSED) {
          return;
        }
        this._paused = true;
        this._socket.pause();
      }
      /**
       * Send a ping.
       *
       * @param {*} [data] The data to send
       * @param {Boolean} [mask] Indicates whether or not to mask `data`
       * @param {Function} [cb] Callback which is executed when the ping is sent
       * @public
       */
      ping(data, mask, cb) {
        if (this.readyState === _WebSocket.CONNECTING) {
          throw new Error("WebSocket is not open: readyState 0 (CONNECTING)");
        }
        if (typeof data === "function") {
          cb = data;
          data = mask = void 0;
        } else if (typeof mask === "function") {
          cb = mask;
          mask = void 0;
        }
        if (typeof data === "number") data = data.toString();
        if (this.readyState !== _WebSocket.OPEN) {
          sendAfterClose(this, data, cb);
          return;
        }
        if (mask === void 0) mask = !this._isServer;
        this._sender.ping(data || EMPTY_BUFFER, mask, cb);
      }
      /**
       * Send a pong.
       *
       * @param {*} [data] The data to send
       * @param {Boolean} [mask] Indicates whether or not to mask `data`
       * @param {Function} [cb] Callback which is executed when the pong is sent
       * @public
       */
      pong(data, mask, cb) {
        if (this.readyState === _WebSocket.CONNECTING) {
          throw new Error("WebSocket is not open: readyState 0 (CONNECTING)");
        }
        if (typeof data === "function") {
          cb = data;
          data = mask = void 0;
        } else if (typeof mask === "function") {
          cb = mask;
          mask = void 0;
        }
        if (typeof data === "number") data = data.toString();
        if (this.readyState !== _WebSocket.OPEN) {
          sendAfterClose(this, data, cb);
          return;
        }
        if (mask === void 0) mask = !this._isServer;
        this._sender.pong(data || EMPTY_BUFFER, mask, cb);
      }
      /**
       * Resume the socket.
       *
       * @public
       */
      resume() {
        if (this.readyState === _WebSocket.CONNECTING || this.readyState === _WebSocket.CLOSED) {
          return;
        }
        this._paused = false;
        if (!this._receiver._writableState.needDrain) this._socket.resume();
      }
      /**
       * Send a data message.
       *
       * @param {*} data The message to send
       * @param {Object} [options] Options object
       * @param {Boolean} [options.binary] Specifies whether `data` is binary or
       *     text
       * @param {Boolean} [options.compress] Specifies whether or not to compress
       *     `data`
       * @param {Boolean} [options.fin=true] Specifies whether the fragment is the
       *     last one
       * @param {Boolean} [options.mask] Specifies whether or not to mask `data`
       * @param {Function} [cb] Callback which is executed when data is written out
       * @public
       */
      send(data, options, cb) {
        if (this.readyState === _WebSocket.CONNECTING) {
          throw new Error("WebSocket is not open: readyState 0 (CONNECTING)");
        }
        if (typeof options === "function") {
          cb = options;
          options = {};
        }
        if (typeof data === "number") data = data.toString();
        if (this.readyState !== _WebSocket.OPEN) {
          sendAfterClose(this, data, cb);
          return;
        }
        const opts = {
          binary: typeof data !== "string",
          mask: !this._isServer,
          compress: true,
          fin: true,
          ...options
        };
        if (!this._extensions[PerMessageDeflate2.extensionName]) {
          opts.compress = false;
        }
        this._sender.send(data || EMPTY_BUFFER, opts, cb);
      }
      /**
       * Forcibly close the connection.
       *
       * @public
       */
      terminate() {
        if (this.readyState === _WebSocket.CLOSED) return;
        if (this.readyState === _WebSocket.CONNECTING) {
          const msg = "WebSocket was closed before the connection was established";
          abortHandshake(this, this._req, msg);
          return;
        }
        if (this._socket) {
          this._readyState = _WebSocket.CLOSING;
          this._socket.destroy();
        }
      }
    };
    Object.defineProperty(WebSocket2, "CONNECTING", {
      enumerable: true,
      value: readyStates.indexOf("CONNECTING")
    });
    Object.defineProperty(WebSocket2.prototype, "CONNECTING", {
      enumerable: true,
      value: readyStates.indexOf("CONNECTING")
    });
    Object.defineProperty(WebSocket2, "OPEN", {
      enumerable: true,
      value: readyStates.indexOf("OPEN")
    });
    Object.defineProperty(WebSocket2.prototype, "OPEN", {
      enumerable: true,
      value: readyStates.indexOf("OPEN")
    });
    Object.defineProperty(WebSocket2, "CLOSING", {
      enumerable: true,
      value: readyStates.indexOf("CLOSING")
    });
    Object.defineProperty(WebSocket2.prototype, "CLOSING", {
      enumerable: true,
      value: readyStates.indexOf("CLOSING")
    });
    Object.defineProperty(WebSocket2, "CLOSED", {
      enumerable: true,
      value: readyStates.indexOf("CLOSED")
    });
    Object.defineProperty(WebSocket2.prototype, "CLOSED", {
      enumerable: true,
      value: readyStates.indexOf("CLOSED")
    });
    [
      "binaryType",
      "bufferedAmount",
      "extensions",
      "isPaused",
      "protocol",
      "readyState",
      "url"
    ].forEach((property) => {
      Object.defineProperty(WebSocket2.prototype, property, { enumerable: true });
    });
    ["open", "error", "close", "message"].forEach((method) => {
      Object.defineProperty(WebSocket2.prototype, `on${method}`, {
        enumerable: true,
        get() {
          for (const listener of this.listeners(method)) {
            if (listener[kForOnEventAttribute]) return listener[kListener];
          }
          return null;
        },
        set(handler) {
          for (const listener of this.listeners(method)) {
            if (listener[kForOnEventAttribute]) {
              this.removeListener(method, listener);
              break;
            }
          }
          if (typeof handler !== "function") return;
          this.addEventListener(method, handler, {
            [kForOnEventAttribute]: true
          });
        }
      });
    });
    WebSocket2.prototype.addEventListener = addEventListener;
    WebSocket2.prototype.removeEventListener = removeEventListener;
    module.exports = WebSocket2;
    function initAsClient(websocket, address, protocols, options) {
      const opts = {
        allowSynchronousEvents: true,
        autoPong: true,
        closeTimeout: CLOSE_TIMEOUT,
        protocolVersion: protocolVersions[1],
        maxBufferedChunks: 256 * 1024,
        maxFragments: 16 * 1024,
        maxPayload: 100 * 1024 * 1024,
        maxPendingAutoPongs: 60,
        skipUTF8Validation: false,
        perMessageDeflate: true,
        followRedirects: false,
        maxRedirects: 10,
        ...options,
        socketPath: void 0,
        hostname: void 0,
        protocol: void 0,
        protocols: void 0,
        timeout: void 0,
        method: "GET",
        host: void 0,
        path: void 0,
        port: void 0
      };
      if (!protocolVersions.includes(opts.protocolVersion)) {
        throw new RangeError(
          `Unsupported protocol version: ${opts.protocolVersion} (supported versions: ${protocolVersions.join(", ")})`
        );
      }
      let parsedUrl;
      if (address instanceof URL2) {
        parsedUrl = address;
      } else {
        try {
          parsedUrl = new URL2(address);
        } catch {
          throw new SyntaxError(`Invalid URL: ${address}`);
        }
      }
      if (parsedUrl.protocol === "http:" || parsedUrl.protocol === "https:") {
        parsedUrl = new URL2(parsedUrl);
        parsedUrl.protocol = parsedUrl.protocol === "http:" ? "ws:" : "wss:";
      }
      websocket._url = parsedUrl.href;
      const isSecure = parsedUrl.protocol === "wss:";
      const isIpcUrl = parsedUrl.protocol === "ws+unix:";
      let invalidUrlMessage;
      if (parsedUrl.protocol !== "ws:" && !isSecure && !isIpcUrl) {
        invalidUrlMessage = `The URL's protocol must be one of "ws:", "wss:", "http:", "https:", or "ws+unix:"`;
      } else if (isIpcUrl && !parsedUrl.pathname) {
        invalidUrlMessage = "The URL's pathname is empty";
      } else if (parsedUrl.hash) {
        invalidUrlMessage = "The URL contains a fragment identifier";
      }
      if (invalidUrlMessage) {
        const err = new SyntaxError(invalidUrlMessage);
        if (websocket._redirects === 0) {
          throw err;
        } else {
          emitErrorAndClose(websocket, err);
          return;
        }
      }
      const defaultPort = isSecure ? 443 : 80;
      const key = randomBytes3(16).toString("base64");
      const request = isSecure ? https.request : http2.request;
      const protocolSet = /* @__PURE__ */ new Set();
      let perMessageDeflate;
      opts.createConnection = opts.createConnection || (isSecure ? tlsConnect : netConnect);
      opts.defaultPort = opts.defaultPort || defaultPort;
      opts.port = parsedUrl.port || defaultPort;
      opts.host = parsedUrl.hostname.startsWith("[") ? parsedUrl.hostname.slice(1, -1) : parsedUrl.hostname;
      opts.headers = {
        ...opts.headers,
        "Sec-WebSocket-Version": opts.protocolVersion,
        "Sec-WebSocket-Key": key,
        Connection: "Upgrade",
        Upgrade: "websocket"
      };
      opts.path = parsedUrl.pathname + parsedUrl.search;
      opts.timeout = opts.handshakeTimeout;
      if (opts.perMessageDeflate) {
        perMessageDeflate = new PerMessageDeflate2({
          ...opts.perMessageDeflate,
          isServer: false,
          maxPayload: opts.maxPayload
        });
        opts.headers["Sec-WebSocket-Extensions"] = format({
          [PerMessageDeflate2.extensionName]: perMessageDeflate.offer()
        });
      }
      if (protocols.length) {
        for (const protocol of protocols) {
          if (typeof protocol !== "string" || !subprotocolRegex.test(protocol) || protocolSet.has(protocol)) {
            throw new SyntaxError(
              "An invalid or duplicated subprotocol was specified"
            );
          }
          protocolSet.add(protocol);
        }
        opts.headers["Sec-WebSocket-Protocol"] = protocols.join(",");
      }
      if (opts.origin) {
        if (opts.protocolVersion < 13) {
          opts.headers["Sec-WebSocket-Origin"] = opts.origin;
        } else {
          opts.headers.Origin = opts.origin;
        }
      }
      if (parsedUrl.username || parsedUrl.password) {
        const username = querystring.unescape(parsedUrl.username);
        const password = querystring.unescape(parsedUrl.password);
        opts.auth = `${username}:${password}`;
      }
      if (isIpcUrl) {
        const i = opts.path.indexOf(":");
        if (i === -1) {
          opts.socketPath = opts.path;
          opts.path = "";
        } else {
          opts.socketPath = opts.path.slice(0, i);
          opts.path = opts.path.slice(i + 1);
        }
      }
      let req;
      if (opts.followRedirects) {
        if (websocket._redirects === 0) {
          websocket._originalIpc = isIpcUrl;
          websocket._originalSecure = isSecure;
          websocket._originalHostOrSocketPath = isIpcUrl ? opts.socketPath : parsedUrl.host;
          const headers = options && options.headers;
          options = { ...options, headers: {} };
          if (headers) {
            for (const [key2, value2] of Object.entries(headers)) {
              options.headers[key2.toLowerCase()] = value2;
            }
          }
        } else if (websocket.listenerCount("redirect") === 0) {
          const isSameHost = isIpcUrl ? websocket._originalIpc ? opts.socketPath === websocket._originalHostOrSocketPath : false : websocket._originalIpc ? false : parsedUrl.host === websocket._originalHostOrSocketPath;
          if (!isSameHost || websocket._originalSecure && !isSecure) {
            delete opts.headers.authorization;
            delete opts.headers.cookie;
            if (!isSameHost) delete opts.headers.host;
            opts.auth = void 0;
          }
        }
        if (opts.auth && !options.headers.authorization) {
          options.headers.authorization = "Basic " + Buffer.from(opts.auth).toString("base64");
        }
        req = websocket._req = request(opts);
        if (websocket._redirects) {
          websocket.emit("redirect", websocket.url, req);
        }
      } else {
        req = websocket._req = request(opts);
      }
      if (opts.timeout) {
        req.on("timeout", () => {
          abortHandshake(websocket, req, "Opening handshake has timed out");
        });
      }
      req.on("error", (err) => {
        if (req === null || req[kAborted]) return;
        req = websocket._req = null;
        emitErrorAndClose(websocket, err);
      });
      req.on("response", (res) => {
        const location = res.headers.location;
        const statusCode = res.statusCode;
        if (location && opts.followRedirects && statusCode >= 300 && statusCode < 400) {
          if (++websocket._redirects > opts.maxRedirects) {
            abortHandshake(websocket, req, "Maximum redirects exceeded");
            return;
          }
          req.abort();
          let addr;
          try {
            addr = new URL2(location, address);
          } catch (e) {
            const err = new SyntaxError(`Invalid URL: ${location}`);
            emitErrorAndClose(websocket, err);
            return;
          }
          initAsClient(websocket, addr, protocols, options);
        } else if (!websocket.emit("unexpected-response", req, res)) {
          abortHandshake(
            websocket,
            req,
            `Unexpected server response: ${res.statusCode}`
          );
        }
      });
      req.on("upgrade", (res, socket, head) => {
        websocket.emit("upgrade", res);
        if (websocket.readyState !== WebSocket2.CONNECTING) return;
        req = websocket._req = null;
        const upgrade = res.headers.upgrade;
        if (upgrade === void 0 || upgrade.toLowerCase() !== "websocket") {
          abortHandshake(websocket, socket, "Invalid Upgrade header");
          return;
        }
        const digest = createHash2("sha1").update(key + GUID).digest("base64");
        if (res.headers["sec-websocket-accept"] !== digest) {
          abortHandshake(websocket, socket, "Invalid Sec-WebSocket-Accept header");
          return;
        }
        const serverProt = res.headers["sec-websocket-protocol"];
        let protError;
        if (serverProt !== void 0) {
          if (!protocolSet.size) {
            protError = "Server sent a subprotocol but none was requested";
          } else if (!protocolSet.has(serverProt)) {
            protError = "Server sent an invalid subprotocol";
          }
        } else if (protocolSet.size) {
          protError = "Server sent no subprotocol";
        }
        if (protError) {
          abortHandshake(websocket, socket, protError);
          return;
        }
        if (serverProt) websocket._protocol = serverProt;
        const secWebSocketExtensions = res.headers["sec-websocket-extensions"];
        if (secWebSocketExtensions !== void 0) {
          if (!perMessageDeflate) {
            const message = "Server sent a Sec-WebSocket-Extensions header but no extension was requested";
            abortHandshake(websocket, socket, message);
            return;
          }
          let extensions;
          try {
            extensions = parse4(secWebSocketExtensions);
          } catch (err) {
            const message = "Invalid Sec-WebSocket-Extensions header";
            abortHandshake(websocket, socket, message);
            return;
          }
          const extensionNames = Object.keys(extensions);
          if (extensionNames.length !== 1 || extensionNames[0] !== PerMessageDeflate2.extensionName) {
            const message = "Server indicated an extension that was not requested";
            abortHandshake(websocket, socket, message);
            return;
          }
          try {
            perMessageDeflate.accept(extensions[PerMessageDeflate2.extensionName]);
          } catch (err) {
            const message = "Invalid Sec-WebSocket-Extensions header";
            abortHandshake(websocket, socket, message);
            return;
          }
          websocket._extensions[PerMessageDeflate2.extensionName] = perMessageDeflate;
        }
        websocket.setSocket(socket, head, {
          allowSynchronousEvents: opts.allowSynchronousEvents,
          generateMask: opts.generateMask,
          maxBufferedChunks: opts.maxBufferedChunks,
          maxFragments: opts.maxFragments,
          maxPayload: opts.maxPayload,
          skipUTF8Validation: opts.skipUTF8Validation
        });
      });
      if (opts.finishRequest) {
        opts.finishRequest(req, websocket);
      } else {
        req.end();
      }
      return opts;
    }
    function emitErrorAndClose(websocket, err) {
      websocket._readyState = WebSocket2.CLOSING;
      websocket._errorEmitted = true;
      websocket.emit("error", err);
      websocket.emitClose();
    }
    function netConnect(options) {
      options.path = options.socketPath;
      return net.connect(options);
    }
    function tlsConnect(options) {
      options.path = void 0;
      if (!options.servername && options.servername !== "") {
        options.servername = net.isIP(options.host) ? "" : options.host;
      }
      return tls.connect(options);
    }
    function abortHandshake(websocket, stream, message) {
      websocket._readyState = WebSocket2.CLOSING;
      const err = new Error(message);
      Error.captureStackTrace(err, abortHandshake);
      if (stream.setHeader) {
        stream[kAborted] = true;
        stream.abort();
        if (stream.socket && !stream.socket.destroyed) {
          stream.socket.destroy();
        }
        process.nextTick(emitErrorAndClose, websocket, err);
      } else {
        stream.destroy(err);
        stream.once("error", websocket.emit.bind(websocket, "error"));
        stream.once("close", websocket.emitClose.bind(websocket));
      }
    }
    function sendAfterClose(websocket, data, cb) {
      if (data) {
        const length = isBlob(data) ? data.size : toBuffer(data).length;
        if (websocket._socket) websocket._sender._bufferedBytes += length;
        else websocket._bufferedAmount += length;
      }
      if (cb) {
        const err = new Error(
          `WebSocket is not open: readyState ${websocket.readyState} (${readyStates[websocket.readyState]})`
        );
        process.nextTick(cb, err);
      }
    }
    function receiverOnConclude(code, reason2) {
      const websocket = this[kWebSocket];
      websocket._closeFrameReceived = true;
      websocket._closeCode = code;
      if (reason2.length === 0) {
        websocket._closeMessage = EMPTY_BUFFER;
      } else {
        websocket._closeMessage = Buffer.allocUnsafeSlow(reason2.length);
        websocket._closeMessage.set(reason2);
      }
      if (websocket._socket[kWebSocket] === void 0) return;
      websocket._socket.removeListener("data", socketOnData);
      process.nextTick(resume, websocket._socket);
      if (code === 1005) websocket.close();
      else websocket.close(code, reason2);
    }
    function receiverOnDrain() {
      const websocket = this[kWebSocket];
      if (!websocket.isPaused) websocket._socket.resume();
    }
    function receiverOnError(err) {
      const websocket = this[kWebSocket];
      if (websocket._socket[kWebSocket] !== void 0) {
        websocket._socket.removeListener("data", socketOnData);
        process.nextTick(resume, websocket._socket);
        websocket.close(err[kStatusCode]);
      }
      if (!websocket._errorEmitted) {
        websocket._errorEmitted = true;
        websocket.emit("error", err);
      }
    }
    function receiverOnFinish() {
      this[kWebSocket].emitClose();
    }
    function receiverOnMessage(data, isBinary) {
      this[kWebSocket].emit("message", data, isBinary);
    }
    function receiverOnPing(data) {
      const websocket = this[kWebSocket];
      if (websocket._autoPong && websocket.readyState === WebSocket2.OPEN) {
        if (websocket._maxPendingAutoPongs > 0 && websocket._pendingAutoPongs >= websocket._maxPendingAutoPongs) {
          websocket.terminate();
        } else {
          websocket._pendingAutoPongs++;
          websocket.pong(data, !this._isServer, websocket._autoPongComplete);
        }
      }
      websocket.emit("ping", data);
    }
    function autoPongComplete(websocket) {
      websocket._pendingAutoPongs--;
    }
    function receiverOnPong(data) {
      this[kWebSocket].emit("pong", data);
    }
    function resume(stream) {
      stream.resume();
    }
    function senderOnError(err) {
      const websocket = this[kWebSocket];
      if (websocket.readyState === WebSocket2.CLOSED) return;
      if (websocket.readyState === WebSocket2.OPEN) {
        websocket._readyState = WebSocket2.CLOSING;
        setCloseTimer(websocket);
      }
      this._socket.end();
      if (!websocket._errorEmitted) {
        websocket._errorEmitted = true;
        websocket.emit("error", err);
      }
    }
    function setCloseTimer(websocket) {
      websocket._closeTimer = setTimeout(
        websocket._socket.destroy.bind(websocket._socket),
        websocket._closeTimeout
      );
    }
    function socketOnClose() {
      const websocket = this[kWebSocket];
      this.removeListener("close", socketOnClose);
      this.removeListener("data", socketOnData);
      this.removeListener("end", socketOnEnd);
      websocket._readyState = WebSocket2.CLOSING;
      if (!this._readableState.endEmitted && !websocket._closeFrameReceived && !websocket._receiver._writableState.errorEmitted && this._readableState.length !== 0) {
        const chunk = this.read(this._readableState.length);
        websocket._receiver.write(chunk);
      }
      websocket._receiver.end();
      this[kWebSocket] = void 0;
      clearTimeout(websocket._closeTimer);
      if (websocket._receiver._writableState.finished || websocket._receiver._writableState.errorEmitted) {
        websocket.emitClose();
      } else {
        websocket._receiver.on("error", receiverOnFinish);
        websocket._receiver.on("finish", receiverOnFinish);
      }
    }
    function socketOnData(chunk) {
      if (!this[kWebSocket]._receiver.write(chunk)) {
        this.pause();
      }
    }
    function socketOnEnd() {
      const websocket = this[kWebSocket];
      websocket._readyState = WebSocket2.CLOSING;
      websocket._receiver.end();
      this.end();
    }
    function socketOnError() {
      const websocket = this[kWebSocket];
      this.removeListener("error", socketOnError);
      this.on("error", NOOP);
      if (websocket) {
        websocket._readyState = WebSocket2.CLOSING;
        this.destroy();
      }
    }
  }
});

// node_modules/ws/lib/stream.js
var require_stream = __commonJS({
  "node_modules/ws/lib/stream.js"(exports, module) {
    "use strict";
    var WebSocket2 = require_websocket();
    var { Duplex } = __require("stream");
    function emitClose(stream) {
      stream.emit("close");
    }
    function duplexOnEnd() {
      if (!this.destroyed && this._writableState.finished) {
        this.destroy();
      }
    }
    function duplexOnError(err) {
      this.removeListener("error", duplexOnError);
      this.destroy();
      if (this.listenerCount("error") === 0) {
        this.emit("error", err);
      }
    }
    function createWebSocketStream2(ws, options) {
      let terminateOnDestroy = true;
      const duplex = new Duplex({
        ...options,
        autoDestroy: false,
        emitClose: false,
        objectMode: false,
        writableObjectMode: false
      });
      ws.on("message", function message(msg, isBinary) {
        const data = !isBinary && duplex._readableState.objectMode ? msg.toString() : msg;
        if (!duplex.push(data)) ws.pause();
      });
      ws.once("error", function error(err) {
        if (duplex.destroyed) return;
        terminateOnDestroy = false;
        duplex.destroy(err);
      });
      ws.once("close", function close() {
        if (duplex.destroyed) return;
        duplex.push(null);
      });
      duplex._destroy = function(err, callback) {
        if (ws.readyState === ws.CLOSED) {
          callback(err);
          process.nextTick(emitClose, duplex);
          return;
        }
        let called2 = false;
        ws.once("error", function error(err2) {
          called2 = true;
          callback(err2);
        });
        ws.once("close", function close() {
          if (!called2) callback(err);
          process.nextTick(emitClose, duplex);
        });
        if (terminateOnDestroy) ws.terminate();
      };
      duplex._final = function(callback) {
        if (ws.readyState === ws.CONNECTING) {
          ws.once("open", function open() {
            duplex._final(callback);
          });
          return;
        }
        if (ws._socket === null) return;
        if (ws._socket._writableState.finished) {
          callback();
          if (duplex._readableState.endEmitted) duplex.destroy();
        } else {
          ws._socket.once("finish", function finish() {
            callback();
          });
          ws.close();
        }
      };
      duplex._read = function() {
        if (ws.isPaused) ws.resume();
      };
      duplex._write = function(chunk, encoding, callback) {
        if (ws.readyState === ws.CONNECTING) {
          ws.once("open", function open() {
            duplex._write(chunk, encoding, callback);
          });
          return;
        }
        ws.send(chunk, callback);
      };
      duplex.on("end", duplexOnEnd);
      duplex.on("error", duplexOnError);
      return duplex;
    }
    module.exports = createWebSocketStream2;
  }
});

// node_modules/ws/lib/subprotocol.js
var require_subprotocol = __commonJS({
  "node_modules/ws/lib/subprotocol.js"(exports, module) {
    "use strict";
    var { tokenChars } = require_validation();
    function parse4(header) {
      const protocols = /* @__PURE__ */ new Set();
      let start2 = -1;
      let end = -1;
      let i = 0;
      for (i; i < header.length; i++) {
        const code = header.charCodeAt(i);
        if (end === -1 && tokenChars[code] === 1) {
          if (start2 === -1) start2 = i;
        } else if (i !== 0 && (code === 32 || code === 9)) {
          if (end === -1 && start2 !== -1) end = i;
        } else if (code === 44) {
          if (start2 === -1) {
            throw new SyntaxError(`Unexpected character at index ${i}`);
          }
          if (end === -1) end = i;
          const protocol2 = header.slice(start2, end);
          if (protocols.has(protocol2)) {
            throw new SyntaxError(`The "${protocol2}" subprotocol is duplicated`);
          }
          protocols.add(protocol2);
          start2 = end = -1;
        } else {
          throw new SyntaxError(`Unexpected character at index ${i}`);
        }
      }
      if (start2 === -1 || end !== -1) {
        throw new SyntaxError("Unexpected end of input");
      }
      const protocol = header.slice(start2, i);
      if (protocols.has(protocol)) {
        throw new SyntaxError(`The "${protocol}" subprotocol is duplicated`);
      }
      protocols.add(protocol);
      return protocols;
    }
    module.exports = { parse: parse4 };
  }
});

// node_modules/ws/lib/websocket-server.js
var require_websocket_server = __commonJS({
  "node_modules/ws/lib/websocket-server.js"(exports, module) {
    "use strict";
    var EventEmitter = __require("events");
    var http2 = __require("http");
    var { Duplex } = __require("stream");
    var { createHash: createHash2 } = __require("crypto");
    var extension2 = require_extension();
    var PerMessageDeflate2 = require_permessage_deflate();
    var subprotocol2 = require_subprotocol();
    var WebSocket2 = require_websocket();
    var { CLOSE_TIMEOUT, GUID, kWebSocket } = require_constants();
    var keyRegex = /^[+/0-9A-Za-z]{22}==$/;
    var RUNNING2 = 0;
    var CLOSING = 1;
    var CLOSED = 2;
    var WebSocketServer2 = class extends EventEmitter {
      /**
       * Create a `WebSocketServer` instance.
       *
       * @param {Object} options Configuration options
       * @param {Boolean} [options.allowSynchronousEvents=true] Specifies whether
       *     any of the `'message'`, `'ping'`, and `'pong'` events can be emitted
       *     multiple times in the same tick
       * @param {Boolean} [options.autoPong=true] Specifies whether or not to
       *     automatically send a pong in response to a ping
       * @param {Number} [options.backlog=511] The maximum length of the queue of
       *     pending connections
       * @param {Boolean} [options.clientTracking=true] Specifies whether or not to
       *     track clients
       * @param {Number} [options.closeTimeout=30000] Duration in milliseconds to
       *     wait for the closing handshake to finish after `websocket.close()` is
       *     called
       * @param {Function} [options.handleProtocols] A hook to handle protocols
       * @param {String} [options.host] The hostname where to bind the server
       * @param {Number} [options.maxBufferedChunks=262144] The maximum number of
       *     buffered data chunks
       * @param {Number} [options.maxFragments=16384] The maximum number of message
       *     fragments
       * @param {Number} [options.maxPayload=104857600] The maximum allowed message
       *     size
       * @param {Number} [options.maxPendingAutoPongs=60] The maximum number of
       *     pending automatic pongs
       * @param {Boolean} [options.noServer=false] Enable no server mode
       * @param {String} [options.path] Accept only connections matching this path
       * @param {(Boolean|Object)} [options.perMessageDeflate=false] Enable/disable
       *     permessage-deflate
       * @param {Number} [options.port] The port where to bind the server
       * @param {(http.Server|https.Server)} [options.server] A pre-created HTTP/S
       *     server to use
       * @param {Boolean} [options.skipUTF8Validation=false] Specifies whether or
       *     not to skip UTF-8 validation for text and close messages
       * @param {Function} [options.verifyClient] A hook to reject connections
       * @param {Function} [options.WebSocket=WebSocket] Specifies the `WebSocket`
       *     class to use. It must be the `WebSocket` class or class that extends it
       * @param {Function} [callback] A listener for the `listening` event
       */
      constructor(options, callback) {
        super();
        options = {
          allowSynchronousEvents: true,
          autoPong: true,
          maxBufferedChunks: 256 * 1024,
          maxFragments: 16 * 1024,
          maxPayload: 100 * 1024 * 1024,
          maxPendingAutoPongs: 60,
          skipUTF8Validation: false,
          perMessageDeflate: false,
          handleProtocols: null,
          clientTracking: true,
          closeTimeout: CLOSE_TIMEOUT,
          verifyClient: null,
          noServer: false,
          backlog: null,
          // use default (511 as implemented in net.js)
          server: null,
          host: null,
          path: null,
          port: null,
          WebSocket: WebSocket2,
          ...options
        };
        if (options.port == null && !options.server && !options.noServer || options.port != null && (options.server || options.noServer) || options.server && options.noServer) {
          throw new TypeError(
            'One and only one of the "port", "server", or "noServer" options must be specified'
          );
        }
        if (options.port != null) {
          this._server = http2.createServer((req, res) => {
            const body = http2.STATUS_CODES[426];
            res.writeHead(426, {
              "Content-Length": body.length,
              "Content-Type": "text/plain"
            });
            res.end(body);
          });
          this._server.listen(
            options.port,
            options.host,
            options.backlog,
            callback
          );
        } else if (options.server) {
          this._server = options.server;
        }
        if (this._server) {
          const emitConnection = this.emit.bind(this, "connection");
          this._removeListeners = addListeners(this._server, {
            listening: this.emit.bind(this, "listening"),
            error: this.emit.bind(this, "error"),
            upgrade: (req, socket, head) => {
              this.handleUpgrade(req, socket, head, emitConnection);
            }
          });
        }
        if (options.perMessageDeflate === true) options.perMessageDeflate = {};
        if (options.clientTracking) {
          this.clients = /* @__PURE__ */ new Set();
          this._shouldEmitClose = false;
        }
        this.options = options;
        this._state = RUNNING2;
      }
      /**
       * Returns the bound address, the address family name, and port of the server
       * as reported by the operating system if listening on an IP socket.
       * If the server is listening on a pipe or UNIX domain socket, the name is
       * returned as a string.
       *
       * @return {(Object|String|null)} The address of the server
       * @public
       */
      address() {
        if (this.options.noServer) {
          throw new Error('The server is operating in "noServer" mode');
        }
        if (!this._server) return null;
        return this._server.address();
      }
      /**
       * Stop the server from accepting new connections and emit the `'close'` event
       * when all existing connections are closed.
       *
       * @param {Function} [cb] A one-time listener for the `'close'` event
       * @public
       */
      close(cb) {
        if (this._state === CLOSED) {
          if (cb) {
            this.once("close", () => {
              cb(new Error("The server is not running"));
            });
          }
          process.nextTick(emitClose, this);
          return;
        }
        if (cb) this.once("close", cb);
        if (this._state === CLOSING) return;
        this._state = CLOSING;
        if (this.options.noServer || this.options.server) {
          if (this._server) {
            this._removeListeners();
            this._removeListeners = this._server = null;
          }
          if (this.clients) {
            if (!this.clients.size) {
              process.nextTick(emitClose, this);
            } else {
              this._shouldEmitClose = true;
            }
          } else {
            process.nextTick(emitClose, this);
          }
        } else {
          const server = this._server;
          this._removeListeners();
          this._removeListeners = this._server = null;
          server.close(() => {
            emitClose(this);
          });
        }
      }
      /**
       * See if a given request should be handled by this server instance.
       *
       * @param {http.IncomingMessage} req Request object to inspect
       * @return {Boolean} `true` if the request is valid, else `false`
       * @public
       */
      shouldHandle(req) {
        if (this.options.path) {
          const index = req.url.indexOf("?");
          const pathname = index !== -1 ? req.url.slice(0, index) : req.url;
          if (pathname !== this.options.path) return false;
        }
        return true;
      }
      /**
       * Handle a HTTP Upgrade request.
       *
       * @param {http.IncomingMessage} req The request object
       * @param {Duplex} socket The network socket between the server and client
       * @param {Buffer} head The first packet of the upgraded stream
       * @param {Function} cb Callback
       * @public
       */
      handleUpgrade(req, socket, head, cb) {
        socket.on("error", socketOnError);
        const key = req.headers["sec-websocket-key"];
        const upgrade = req.headers.upgrade;
        const version = +req.headers["sec-websocket-version"];
        if (req.method !== "GET") {
          const message = "Invalid HTTP method";
          abortHandshakeOrEmitwsClientError(this, req, socket, 405, message);
          return;
        }
        if (upgrade === void 0 || upgrade.toLowerCase() !== "websocket") {
          const message = "Invalid Upgrade header";
          abortHandshakeOrEmitwsClientError(this, req, socket, 400, message);
          return;
        }
        if (key === void 0 || !keyRegex.test(key)) {
          const message = "Missing or invalid Sec-WebSocket-Key header";
          abortHandshakeOrEmitwsClientError(this, req, socket, 400, message);
          return;
        }
        if (version !== 13 && version !== 8) {
          const message = "Missing or invalid Sec-WebSocket-Version header";
          abortHandshakeOrEmitwsClientError(this, req, socket, 400, message, {
            "Sec-WebSocket-Version": "13, 8"
          });
          return;
        }
        if (!this.shouldHandle(req)) {
          abortHandshake(socket, 400);
          return;
        }
        const secWebSocketProtocol = req.headers["sec-websocket-protocol"];
        let protocols = /* @__PURE__ */ new Set();
        if (secWebSocketProtocol !== void 0) {
          try {
            protocols = subprotocol2.parse(secWebSocketProtocol);
          } catch (err) {
            const message = "Invalid Sec-WebSocket-Protocol header";
            abortHandshakeOrEmitwsClientError(this, req, socket, 400, message);
            return;
          }
        }
        const secWebSocketExtensions = req.headers["sec-websocket-extensions"];
        const extensions = {};
        if (this.options.perMessageDeflate && secWebSocketExtensions !== void 0) {
          const perMessageDeflate = new PerMessageDeflate2({
            ...this.options.perMessageDeflate,
            isServer: true,
            maxPayload: this.options.maxPayload
          });
          try {
            const offers = extension2.parse(secWebSocketExtensions);
            if (offers[PerMessageDeflate2.extensionName]) {
              perMessageDeflate.accept(offers[PerMessageDeflate2.extensionName]);
              extensions[PerMessageDeflate2.extensionName] = perMessageDeflate;
            }
          } catch (err) {
            const message = "Invalid or unacceptable Sec-WebSocket-Extensions header";
            abortHandshakeOrEmitwsClientError(this, req, socket, 400, message);
            return;
          }
        }
        if (this.options.verifyClient) {
          const info = {
            origin: req.headers[`${version === 8 ? "sec-websocket-origin" : "origin"}`],
            secure: !!(req.socket.authorized || req.socket.encrypted),
            req
          };
          if (this.options.verifyClient.length === 2) {
            this.options.verifyClient(info, (verified2, code, message, headers) => {
              if (!verified2) {
                return abortHandshake(socket, code || 401, message, headers);
              }
              this.completeUpgrade(
                extensions,
                key,
                protocols,
                req,
                socket,
                head,
                cb
              );
            });
            return;
          }
          if (!this.options.verifyClient(info)) return abortHandshake(socket, 401);
        }
        this.completeUpgrade(extensions, key, protocols, req, socket, head, cb);
      }
      /**
       * Upgrade the connection to WebSocket.
       *
       * @param {Object} extensions The accepted extensions
       * @param {String} key The value of the `Sec-WebSocket-Key` header
       * @param {Set} protocols The subprotocols
       * @param {http.IncomingMessage} req The request object
       * @param {Duplex} socket The network socket between the server and client
       * @param {Buffer} head The first packet of the upgraded stream
       * @param {Function} cb Callback
       * @throws {Error} If called more than once with the same socket
       * @private
       */
      completeUpgrade(extensions, key, protocols, req, socket, head, cb) {
        if (!socket.readable || !socket.writable) return socket.destroy();
        if (socket[kWebSocket]) {
          throw new Error(
            "server.handleUpgrade() was called more than once with the same socket, possibly due to a misconfiguration"
          );
        }
        if (this._state > RUNNING2) return abortHandshake(socket, 503);
        const digest = createHash2("sha1").update(key + GUID).digest("base64");
        const headers = [
          "HTTP/1.1 101 Switching Protocols",
          "Upgrade: websocket",
          "Connection: Upgrade",
          `Sec-WebSocket-Accept: ${digest}`
        ];
        const ws = new this.options.WebSocket(null, void 0, this.options);
        if (protocols.size) {
          const protocol = this.options.handleProtocols ? this.options.handleProtocols(protocols, req) : protocols.values().next().value;
          if (protocol) {
            headers.push(`Sec-WebSocket-Protocol: ${protocol}`);
            ws._protocol = protocol;
          }
        }
        if (extensions[PerMessageDeflate2.extensionName]) {
          const params = extensions[PerMessageDeflate2.extensionName].params;
          const value2 = extension2.format({
            [PerMessageDeflate2.extensionName]: [params]
          });
          headers.push(`Sec-WebSocket-Extensions: ${value2}`);
          ws._extensions = extensions;
        }
        this.emit("headers", headers, req);
        socket.write(headers.concat("\r\n").join("\r\n"));
        socket.removeListener("error", socketOnError);
        ws.setSocket(socket, head, {
          allowSynchronousEvents: this.options.allowSynchronousEvents,
          maxBufferedChunks: this.options.maxBufferedChunks,
          maxFragments: this.options.maxFragments,
          maxPayload: this.options.maxPayload,
          skipUTF8Validation: this.options.skipUTF8Validation
        });
        if (this.clients) {
          this.clients.add(ws);
          ws.on("close", () => {
            this.clients.delete(ws);
            if (this._shouldEmitClose && !this.clients.size) {
              process.nextTick(emitClose, this);
            }
          });
        }
        cb(ws, req);
      }
    };
    module.exports = WebSocketServer2;
    function addListeners(server, map) {
      for (const event of Object.keys(map)) server.on(event, map[event]);
      return function removeListeners() {
        for (const event of Object.keys(map)) {
          server.removeListener(event, map[event]);
        }
      };
    }
    function emitClose(server) {
      server._state = CLOSED;
      server.emit("close");
    }
    function socketOnError() {
      this.destroy();
    }
    function abortHandshake(socket, code, message, headers) {
      message = message || http2.STATUS_CODES[code];
      headers = {
        Connection: "close",
        "Content-Type": "text/html",
        "Content-Length": Buffer.byteLength(message),
        ...headers
      };
      socket.once("finish", socket.destroy);
      socket.end(
        `HTTP/1.1 ${code} ${http2.STATUS_CODES[code]}\r
` + Object.keys(headers).map((h) => `${h}: ${headers[h]}`).join("\r\n") + "\r\n\r\n" + message
      );
    }
    function abortHandshakeOrEmitwsClientError(server, req, socket, code, message, headers) {
      if (server.listenerCount("wsClientError")) {
        const err = new Error(message);
        Error.captureStackTrace(err, abortHandshakeOrEmitwsClientError);
        server.emit("wsClientError", err, socket, req);
      } else {
        abortHandshake(socket, code, message, headers);
      }
    }
  }
});

// src/commands/stages/confirm.ts
import { randomInt } from "node:crypto";

// src/load/threaded-engine.ts
import { Worker } from "node:worker_threads";

// src/load/merge-parts.ts
function mergeResults([first, ...rest]) {
  const { samplesMs: _, ...known } = first;
  if (rest.length === 0) return known;
  const parts = [first, ...rest];
  return {
    ...known,
    completions: sum(parts.map((part) => part.completions)),
    elapsedMs: Math.max(...parts.map((part) => part.elapsedMs)),
    p50Us: medianUs(parts.flatMap((part) => part.samplesMs ?? [])),
    connects: sum(parts.map((part) => part.connects)),
    errors: sumErrors(parts)
  };
}
function mergeLoad(runs) {
  const most = (of) => Math.max(...runs.map(of));
  return {
    engineShare: most((run2) => run2.engineShare),
    engineShares: runs.map((run2) => run2.engineShare),
    engineMs: most((run2) => run2.engineMs),
    busyShare: most((run2) => run2.busyShare),
    loopDelayMs: most((run2) => run2.loopDelayMs)
  };
}
function mergeLatencies(parts) {
  return latenciesOf(mergeHistograms(parts.map(({ histogram }) => histogram)));
}
function sumErrors(parts) {
  const errors = {};
  for (const [kind, count6] of parts.flatMap((part) => Object.entries(part.errors))) {
    errors[kind] = (errors[kind] ?? 0) + count6;
  }
  return errors;
}
function medianUs(parts) {
  const count6 = sum(parts.map(({ length }) => length));
  if (count6 === 0) return null;
  const sorted = new Float64Array(count6);
  let at2 = 0;
  for (const part of parts) {
    sorted.set(part, at2);
    at2 += part.length;
  }
  sorted.sort();
  const half2 = count6 >> 1;
  const median2 = count6 % 2 === 1 ? sorted[half2] : (sorted[half2 - 1] + sorted[half2]) / 2;
  return median2 * 1e3;
}

// src/load/parallel-engine.ts
var ParallelEngine = class {
  #engines;
  #rendezvous;
  #opened = /* @__PURE__ */ new Map();
  #lastHandle = 0;
  #last = Promise.resolve();
  /** @param engines that meet at `rendezvous`; at least one. */
  constructor(engines, rendezvous) {
    this.#engines = engines;
    this.#rendezvous = rendezvous;
  }
  async open(target) {
    const parts = split(target, this.#engines.length);
    const handles = [];
    try {
      for (const [index, part] of parts.entries()) {
        handles.push(part === null ? null : await this.#engines[index].open(part));
      }
    } catch (error) {
      await this.#closeAll(handles);
      throw error;
    }
    const all = target.scenario.connections;
    const shares = parts.map((part) => part === null ? 0 : part.scenario.connections / all);
    this.#opened.set(++this.#lastHandle, { handles, shares });
    return this.#lastHandle;
  }
  /** Runs of several callers must not mix at the rendezvous: each waits for the one before. */
  run(blocks) {
    const run2 = this.#last.then(() => this.#run(blocks));
    this.#last = run2.catch(() => {
    });
    return run2;
  }
  async takeLatencies(handle) {
    const { handles } = this.#get(handle);
    const parts = handles.flatMap(
      (own2, index) => own2 === null ? [] : [this.#engines[index].takeLatencies(own2)]
    );
    return mergeLatencies(await Promise.all(parts));
  }
  async close(handle) {
    const { handles } = this.#get(handle);
    this.#opened.delete(handle);
    await this.#closeAll(handles);
  }
  async [Symbol.asyncDispose]() {
    await Promise.all(this.#engines.map((engine) => engine[Symbol.asyncDispose]()));
  }
  async #run(blocks) {
    const ofThreads = this.#engines.map((_, thread) => this.#partsOf(blocks, thread));
    const runs = await this.#together((engine, thread) => engine.run(ofThreads[thread]));
    return {
      blocks: blocks.map((block, index) => this.#merge(block, index, runs)),
      ...mergeLoad(runs)
    };
  }
  /** Where one fails the others are sent away: they would wait for it for ever. */
  async #together(call) {
    const failures = [];
    const results = await Promise.all(
      this.#engines.map(
        (engine, thread) => call(engine, thread).catch((error) => {
          failures.push(error);
          this.#rendezvous.abort();
          return null;
        })
      )
    );
    if (failures.length === 0) return results;
    this.#rendezvous.reset();
    throw failures[0];
  }
  /** The blocks as one thread drives them: of each, the targets that it has connections of. */
  #partsOf(blocks, thread) {
    return blocks.map((block) => {
      const opened = block.targets.map((handle) => this.#get(handle));
      const share2 = Math.max(0, ...opened.map(({ shares }) => shares[thread]));
      return {
        ...block,
        targets: opened.flatMap(({ handles }) => handles[thread] ?? []),
        minCompletions: Math.ceil(block.minCompletions * share2)
      };
    });
  }
  #merge({ targets }, index, runs) {
    return targets.map((target) => {
      const { handles } = this.#get(target);
      const parts = runs.flatMap((run2, thread) => {
        const own2 = handles[thread];
        return (run2.blocks[index] ?? []).filter((result) => result.target === own2);
      });
      const [first, ...rest] = parts;
      if (first === void 0) throw new Error(`no thread drove the load target ${target}`);
      return mergeResults([{ ...first, target }, ...rest]);
    });
  }
  async #closeAll(handles) {
    await Promise.all(
      handles.map(
        (handle, index) => handle === null ? null : this.#engines[index].close(handle)
      )
    );
  }
  #get(handle) {
    const opened = this.#opened.get(handle);
    if (opened === void 0) throw new Error(`no load target has the handle ${handle}`);
    return opened;
  }
};
function split(target, threads) {
  const { scenario } = target;
  const whole = isWhole(scenario);
  return Array.from({ length: threads }, (_, index) => {
    if (index === 0 && whole) return target;
    const connections = whole ? 0 : Math.ceil((scenario.connections - index) / threads);
    if (connections <= 0) return null;
    const pid = index === 0 ? target.pid : null;
    const seed = (target.seed ?? 0) * threads + index;
    return { ...target, pid, seed, scenario: { ...scenario, connections } };
  });
}
function isWhole(scenario) {
  if (scenario.type === "http") return scenario.rate !== void 0;
  return scenario.exchange.kind === "chat";
}

// src/load/threaded-engine.ts
async function startLoadEngine(threads = 1) {
  if (threads === 1) return startThread(null);
  const rendezvous = Rendezvous.of(threads);
  const starting = Array.from({ length: threads }, () => startThread(rendezvous.shared));
  return new ParallelEngine(await Promise.all(starting), rendezvous);
}
async function startThread(shared) {
  const worker = new Worker(entryBeside(import.meta.url, "worker", "engine"), {
    workerData: shared
  });
  await new Promise((resolve11, reject) => {
    worker.once("online", resolve11);
    worker.once("error", reject);
  });
  return new ThreadedEngine(worker);
}
var ThreadedEngine = class {
  #worker;
  #pending = /* @__PURE__ */ new Map();
  #lastId = 0;
  /** Why nothing can be called any more. */
  #ended = null;
  constructor(worker) {
    this.#worker = worker;
    worker.on("message", (reply) => this.#settle(reply));
    worker.on("error", (cause) => this.#end(new Error("the load engine failed", { cause })));
    worker.on("exit", () => this.#end(new Error("the load engine has ended")));
  }
  open(...args) {
    return this.#call("open", args);
  }
  run(...args) {
    return this.#call("run", args);
  }
  takeLatencies(...args) {
    return this.#call("takeLatencies", args);
  }
  close(...args) {
    return this.#call("close", args);
  }
  async [Symbol.asyncDispose]() {
    await this.#worker.terminate();
    this.#end(new Error("the load engine has ended"));
  }
  #call(method, args) {
    if (this.#ended !== null) return Promise.reject(this.#ended);
    const id = ++this.#lastId;
    const call = { id, method, args };
    return new Promise((resolve11, reject) => {
      this.#pending.set(id, { resolve: resolve11, reject });
      this.#worker.postMessage(call);
    });
  }
  #settle(reply) {
    const pending = this.#pending.get(reply.id);
    this.#pending.delete(reply.id);
    if ("failure" in reply) pending?.reject(fromFailure(reply.failure));
    else pending?.resolve(reply.result);
  }
  #end(error) {
    this.#ended ??= error;
    for (const { reject } of this.#pending.values()) reject(this.#ended);
    this.#pending.clear();
  }
};

// src/platform/awake.ts
import { dirname, join as join2 } from "node:path";
import { Worker as Worker2 } from "node:worker_threads";

// src/platform/programs.ts
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";
async function isInstalled(name) {
  return await whichProgram(name) !== null;
}
async function whichProgram(name, path = process.env.PATH ?? "") {
  for (const folder of path.split(delimiter).filter(Boolean)) {
    const file = join(folder, name);
    if (await isExecutable(file)) return file;
  }
  return null;
}
async function isExecutable(file) {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// src/platform/awake.ts
var AWAKE = 1;
var DONE = 2;
async function keepAwake(cpus2) {
  const spinners = await whyAsleep() === null ? await Promise.all(cpus2.map(spin)) : [];
  return {
    awake: spinners.length > 0 && !spinners.includes(null),
    async [Symbol.asyncDispose]() {
      await Promise.all(spinners.map((spinner) => spinner?.stop()));
    }
  };
}
async function whyAsleep() {
  if (process.env.GAITKEEPER_AWAKE === "0") return "switched-off";
  if (!await isVirtual()) return "not-virtual";
  const installed2 = await Promise.all(["chrt", "taskset"].map(isInstalled));
  if (installed2.includes(false)) return "not-installed";
  return await hasQuota() ? "quota" : null;
}
async function isVirtual() {
  if (/^flags\s*:.*\bhypervisor\b/m.test(await readIfThere("/proc/cpuinfo") ?? "")) return true;
  const firmware = ["sys_vendor", "product_name"].map((of) => readIfThere(join2(FIRMWARE, of)));
  const names = (await Promise.all(firmware)).join(" ");
  return VIRTUAL.test(names) && !/\.metal\b/.test(names);
}
var FIRMWARE = "/sys/class/dmi/id";
var VIRTUAL = /virtual machine|virtualization|virtualbox|vmware|qemu|kvm|xen|amazon ec2|google compute engine|openstack/i;
async function hasQuota() {
  const texts = await Promise.all(
    quotaFiles(await readIfThere("/proc/self/cgroup") ?? "").map(readIfThere)
  );
  return texts.some((text3) => /^\d/.test(text3 ?? ""));
}
var CGROUPS = "/sys/fs/cgroup";
function quotaFiles(groups) {
  return [...groups.matchAll(/^\d+:([^:\n]*):(.*)$/gm)].flatMap(([, kinds2 = "", path = "/"]) => {
    if (kinds2 === "") return upwards(path).map((at2) => join2(CGROUPS, at2, "cpu.max"));
    if (!kinds2.split(",").includes("cpu")) return [];
    return upwards(path).map((at2) => join2(CGROUPS, "cpu", at2, "cpu.cfs_quota_us"));
  });
}
function upwards(path) {
  return path === "/" || path === "." ? ["/"] : [path, ...upwards(dirname(path))];
}
async function spin(cpu) {
  const state = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker2(entryBeside(import.meta.url, "awake-worker", "awake"), {
    workerData: state.buffer
  });
  const stop = async () => {
    Atomics.store(state, 0, DONE);
    Atomics.notify(state, 0);
    await worker.terminate();
  };
  try {
    const thread = await new Promise((resolve11, reject) => {
      worker.once("message", resolve11);
      worker.once("error", reject);
    });
    for (const command of [
      ["chrt", "--idle", "--pid", "0", String(thread)],
      ["taskset", "--cpu-list", "--pid", String(cpu), String(thread)]
    ]) {
      if ((await run(command)).status === 0) continue;
      await stop();
      return null;
    }
  } catch {
    await stop();
    return null;
  }
  Atomics.store(state, 0, AWAKE);
  Atomics.notify(state, 0);
  worker.unref();
  return { stop };
}

// src/platform/cpus.ts
import { readFile } from "node:fs/promises";
function allOf(cpus2) {
  return cpus2 === null ? [] : [...cpus2.engine, ...cpus2.server];
}
async function partitionCpus() {
  if (!await isInstalled("taskset")) {
    return none("`taskset` is not installed: servers and load engine share all CPUs.");
  }
  const allowed = await allowedCpus();
  if (allowed === null) return none("This system does not tell which CPUs may be used.");
  return dividedCores(await groupByCore(allowed));
}
var CORES_PER_ENGINE = 4;
function dividedCores(cores) {
  const engineCores = Math.max(1, Math.floor(cores.length / CORES_PER_ENGINE));
  const [first = [], ...rest] = [cores.slice(0, engineCores).flat(), ...cores.slice(engineCores)];
  if (rest.length > 0) {
    return { cpus: { engine: first, server: rest.flat() }, engineCores, reason: null };
  }
  const [engine, ...server] = first;
  if (engine === void 0 || server.length === 0) {
    return none("There is one CPU only: servers and load engine share it, and disturb each other.");
  }
  return {
    cpus: { engine: [engine], server },
    engineCores: 1,
    reason: "The CPUs are hyperthreads of one core: servers and load engine disturb each other."
  };
}
async function pinSelf(cpus2) {
  const before = await allowedCpus();
  const pinned2 = before !== null && await pinProcess(cpus2);
  return {
    async [Symbol.asyncDispose]() {
      if (pinned2) await pinProcess(before);
    }
  };
}
async function pinProcesses(pids, cpus2) {
  if (cpus2.length === 0 || !await isInstalled("taskset")) return;
  await Promise.all(pids.map((pid) => pinProcess(cpus2, pid)));
}
async function pinProcess(cpus2, pid = process.pid) {
  const result = await run(["taskset", "-a", "-c", "-p", cpus2.join(","), String(pid)]);
  return result.status === 0;
}
async function allowedCpus() {
  const status = await readText("/proc/self/status");
  const list2 = /^Cpus_allowed_list:\s*(\S+)$/m.exec(status ?? "")?.[1];
  return list2 === void 0 ? null : parseCpuList(list2);
}
async function groupByCore(cpus2) {
  const cores = /* @__PURE__ */ new Map();
  for (const cpu of cpus2) {
    const path = `/sys/devices/system/cpu/cpu${cpu}/topology/thread_siblings_list`;
    const core = (await readText(path))?.trim() ?? String(cpu);
    cores.set(core, [...cores.get(core) ?? [], cpu]);
  }
  return [...cores.values()];
}
function parseCpuList(list2) {
  return list2.split(",").flatMap((part) => {
    const [from = 0, to = from] = part.split("-").map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
async function readText(path) {
  try {
    return await readFile(path, "utf8");
  } catch {
    return null;
  }
}
function none(reason2) {
  return { cpus: null, engineCores: 1, reason: reason2 };
}

// src/platform/time-limit.ts
var TimeLimit = class {
  signal;
  /** In milliseconds since the process started; infinite where there is no limit. */
  #endsAt;
  #timer;
  /** @param seconds null for no limit */
  constructor(seconds) {
    const end = new AbortController();
    this.signal = end.signal;
    this.#endsAt = seconds === null ? Number.POSITIVE_INFINITY : 1e3 * (seconds - saying(seconds));
    if (seconds === null) return;
    this.#timer = setTimeout(
      () => end.abort(new GaitkeeperError("time-limit", "The time limit was over.")),
      Math.min(LONGEST_TIMER_MS, Math.max(0, this.#endsAt - performance.now()))
    );
    this.#timer.unref();
  }
  /** In seconds, until the signal. */
  get left() {
    return Math.max(0, (this.#endsAt - performance.now()) / 1e3);
  }
  [Symbol.dispose]() {
    clearTimeout(this.#timer);
  }
};
function isTimeOver(signal) {
  const reason2 = signal?.reason;
  return reason2 instanceof GaitkeeperError && reason2.code === "time-limit";
}
var LONGEST_TIMER_MS = 2 ** 31 - 1;
function saying(limit) {
  return Math.min(60, Math.max(5, limit / 10));
}

// node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var jumps = [
  3639956645,
  3750757012,
  1261568508,
  386426335
];
var XoroShiro128Plus = class XoroShiro128Plus2 {
  constructor(s01, s00, s11, s10) {
    this.s01 = s01;
    this.s00 = s00;
    this.s11 = s11;
    this.s10 = s10;
  }
  clone() {
    return new XoroShiro128Plus2(this.s01, this.s00, this.s11, this.s10);
  }
  next() {
    const out = this.s00 + this.s10 | 0;
    const a0 = this.s10 ^ this.s00;
    const a1 = this.s11 ^ this.s01;
    const s00 = this.s00;
    const s01 = this.s01;
    this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
    this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
    this.s10 = a1 << 5 ^ a0 >>> 27;
    this.s11 = a0 << 5 ^ a1 >>> 27;
    return out;
  }
  jump() {
    let ns01 = 0;
    let ns00 = 0;
    let ns11 = 0;
    let ns10 = 0;
    let s01 = this.s01;
    let s00 = this.s00;
    let s11 = this.s11;
    let s10 = this.s10;
    for (let i = 0; i !== 4; ++i) {
      const ji = jumps[i];
      for (let mask = 1; mask; mask <<= 1) {
        if (ji & mask) {
          ns01 ^= s01;
          ns00 ^= s00;
          ns11 ^= s11;
          ns10 ^= s10;
        }
        const a0 = s10 ^ s00;
        const a1 = s11 ^ s01;
        const s00_ = s00;
        const s01_ = s01;
        s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
        s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
        s10 = a1 << 5 ^ a0 >>> 27;
        s11 = a0 << 5 ^ a1 >>> 27;
      }
    }
    this.s01 = ns01;
    this.s00 = ns00;
    this.s11 = ns11;
    this.s10 = ns10;
  }
  getState() {
    return [
      this.s01,
      this.s00,
      this.s11,
      this.s10
    ];
  }
};
function xoroshiro128plus(seed) {
  return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}

// src/measure/coin.ts
function seededCoin(seed) {
  const generator = xoroshiro128plus(seed);
  return () => uniformInt(generator, 0, 1) === 1;
}
function tossNumber(coin) {
  let number2 = 0;
  for (let bit = 0; bit < 32; bit++) number2 = 2 * number2 + (coin() ? 1 : 0);
  return number2 + 1;
}

// src/measure/cell-record.ts
function withControl(record2, control) {
  const measured = (control?.measurements ?? []).filter(({ launches: launches2 }) => launches2.length > 0);
  if (measured.length === 0) return record2;
  return {
    ...record2,
    control: measured.map(({ scenario, launches: launches2 }) => ({ scenario, launches: launches2 }))
  };
}
function cellRecord(prepared2, seen) {
  const { status, reason: reason2 } = statusOf(seen);
  return {
    ...identity(prepared2.cell),
    status,
    reason: reason2,
    failure: seen.failure,
    argv: withoutTrees(seen.argv, prepared2),
    packages: packagesOf(prepared2.targets),
    ready: seen.ready,
    memory: seen.memory,
    measurements: seen.measurements,
    warnings: seen.warnings
  };
}
function unlaunchedCell(cell, status, reason2, failure = null) {
  return {
    ...identity(cell),
    status,
    reason: reason2,
    failure,
    argv: {},
    packages: {},
    ready: [],
    measurements: [],
    warnings: []
  };
}
function identity({ id, launcher, workers, threads, interpreter: interpreter2 }) {
  const { implementation, version, label, gil, build } = interpreter2;
  return {
    id,
    launcher,
    workers,
    threads,
    interpreter: { implementation, version, label, gil, build }
  };
}
function statusOf({ failure, measurements }) {
  if (failure !== null && failure.side === "head")
    return { status: "failed", reason: failure.message };
  if (measurements.every(({ status }) => status === "skipped")) {
    return { status: "skipped", reason: measurements[0]?.reason ?? null };
  }
  return { status: "measured", reason: null };
}
function withoutTrees(argv, { targets }) {
  const cleaned = {};
  for (const [target, words] of Object.entries(argv)) {
    const { directory = "", python = "" } = targets[target] ?? {};
    const bin = python.slice(0, python.lastIndexOf("/"));
    cleaned[target] = words.map(
      (word) => word.replaceAll(bin || "\0", "{env}/bin").replaceAll(directory || "\0", "{tree}")
    );
  }
  return cleaned;
}
function packagesOf(targets) {
  const sides = ["base", "head"].flatMap(
    (side) => {
      const target = targets[side];
      return target === void 0 ? [] : [[side, target.packages]];
    }
  );
  return Object.fromEntries(sides);
}

// src/measure/driven.ts
function revisionsOf(driven) {
  return driven.filter(({ target }) => target !== "reference");
}
function referenceOf(driven) {
  return driven.filter(({ target }) => target === "reference");
}
function cpuPerAnswer(block) {
  if (block.cpuNs === null || block.cpuNs <= 0 || block.completions === 0) return null;
  return block.cpuNs / block.completions;
}
function rate(block) {
  if (block.completions === 0) return null;
  const { arrivals } = block;
  if (arrivals === void 0) return block.completions / block.elapsedMs * 1e3;
  const { scheduleMs, dueSpanMs, endSpanMs } = arrivals;
  const stretched = dueSpanMs === 0 ? 1 : Math.max(1, endSpanMs / dueSpanMs);
  return block.completions / (scheduleMs * stretched) * 1e3;
}
function medianLatency(block) {
  return block.p50Us === null ? null : block.p50Us / 1e3;
}
function costPerAnswer(block) {
  if (block.completions === 0) return null;
  return cpuPerAnswer(block) ?? block.elapsedMs / block.completions * 1e6;
}

// src/measure/estimate.ts
var OF_BLOCK = {
  throughput: rate,
  cpu: (block) => {
    const ns = cpuPerAnswer(block);
    return ns === null ? null : ns / 1e3;
  },
  p50: medianLatency
};
var OF_LATENCIES = {
  p90: ({ p90Us }) => p90Us === null ? null : p90Us / 1e3,
  p99: ({ p99Us }) => p99Us === null ? null : p99Us / 1e3,
  max: ({ maxUs }) => maxUs === null ? null : maxUs / 1e3
};
function estimateLaunch(pairs, latencies, long = {}) {
  const metrics = {};
  for (const [name, figure3] of Object.entries(OF_BLOCK)) {
    const metric = fromPairs(pairs, long, figure3);
    if (metric !== null) metrics[name] = metric;
  }
  for (const [name, figure3] of Object.entries(OF_LATENCIES)) {
    const of = (target) => latencies[target] ? figure3(latencies[target]) : null;
    metrics[name] = ratioMetric(of("base"), of("head"), of("reference"));
  }
  const connects = (target) => connectsPerAnswer(pairs[target] ?? []);
  metrics.connects = ratioMetric(connects("base"), connects("head"), connects("reference"));
  return metrics;
}
function ratioMetric(base, head, reference) {
  const logRatio = base && head ? Math.log(head / base) : null;
  return { logRatio, base, head, reference };
}
function fromPairs(pairs, long, figure3) {
  const base = (pairs.base ?? []).map(figure3);
  const head = (pairs.head ?? []).map(figure3);
  const ratios = head.flatMap((value2, index) => {
    const other = base[index];
    return value2 && other ? [Math.log(value2 / other)] : [];
  });
  const absolute = (target) => {
    const blocks = long[target]?.length ? long[target] : pairs[target] ?? [];
    const known = blocks.map(figure3).filter((value2) => value2 !== null);
    return known.length === 0 ? null : median(known);
  };
  const logRatio = ratios.length === 0 ? null : median(ratios);
  const sides = { base: absolute("base"), head: absolute("head") };
  const metric = {
    logRatio,
    ...long.base?.length && long.head?.length ? apart(sides, logRatio) : sides,
    reference: absolute("reference")
  };
  return metric.base === null && metric.head === null ? null : metric;
}
function apart(sides, logRatio) {
  const { base, head } = sides;
  if (!base || !head || logRatio === null) return sides;
  const level = Math.sqrt(base * head);
  return { base: level * Math.exp(-logRatio / 2), head: level * Math.exp(logRatio / 2) };
}
function pairRatios(blocks) {
  const open = blocks.head?.[0]?.arrivals !== void 0;
  const figure3 = open ? medianLatency : rate;
  return (blocks.head ?? []).flatMap((block, index) => {
    const other = blocks.base?.[index];
    const [head, base] = [figure3(block), other ? figure3(other) : null];
    return head && base ? [Math.log(head / base)] : [];
  });
}
function connectsPerAnswer(blocks) {
  const total3 = sumTotals(blocks);
  return total3.completions === 0 ? null : total3.connects / total3.completions;
}
var NONE = { completions: 0, connects: 0, errors: {} };
function sumTotals(parts, start2 = NONE) {
  const errors = { ...start2.errors };
  let { completions, connects } = start2;
  for (const part of parts) {
    completions += part.completions;
    connects += part.connects;
    for (const [kind, count6] of Object.entries(part.errors)) {
      errors[kind] = (errors[kind] ?? 0) + count6;
    }
  }
  return { completions, connects, errors };
}

// src/measure/feasible.ts
function whyNot({ cell, launcher }, application2, scenario) {
  const subject = { ...cell, application: application2 };
  const { connections } = scenario;
  const tooMany2 = launcher.withoutConnections?.(subject, connections) ?? null;
  if (tooMany2 !== null || scenario.type === "http") return tooMany2;
  return launcher.withoutWebSockets?.(subject, connections) ?? null;
}

// src/launchers/boot.ts
import { mkdir } from "node:fs/promises";
import { join as join3 } from "node:path";

// src/domain/mends.ts
function mendOf(output, launcher) {
  for (const [pattern, mend] of MENDS) {
    const found2 = [...output.matchAll(new RegExp(pattern, "gim"))].at(-1);
    if (found2 !== void 0) return mend(found2[1] ?? "", launcher);
  }
  return null;
}
var MENDS = [
  [
    /class uri '?([\w.:#]+)'? invalid or not found/,
    (worker) => `Install what provides the worker class ${worker} by the requirements of the service, or take it out of the options of gunicorn.`
  ],
  [
    /(?:No such option|unrecognized arguments?|unknown option|invalid option|no such argument):?\s*(?:--\s)?['"]?(-[\w-]+)/,
    (option, launcher) => `Take ${option} out of ${launcher === void 0 ? "`launchers:`" : `\`launchers.${launcher}.arguments\``}: the installed version does not have it.`
  ],
  [
    /(?:could not connect to server|connection (?:to server .*)?(?:failed|refused)|Connect call failed|Can't (?:create a connection|connect to .*server)|Name or service not known|could not translate host name)/,
    () => "What it connects to is not reachable: start it before Gaitkeeper (`services:` of the workflow), and give its address by `env:`."
  ],
  [
    /ModuleNotFoundError: No module named '([\w.]+)'/,
    (name) => `Declare what provides \`${name}\` in requirements.txt or pyproject.toml, or name the files with \`requirements:\`.`
  ],
  [
    /(?:module '(collections|inspect|asyncio|typing|fractions|gettext|time|platform|ssl)' has no attribute|cannot import name '\w+' from '(?:collections|asyncio|typing|fractions)')/,
    () => "It is written for an older Python, and this one has that no more: choose one with `python:` (or `--python`), or newer versions of its dependencies."
  ],
  [
    /TypeError: .*missing \d+ required positional arguments?: .*'(start_response|send|receive)'/,
    (name) => `It was called as ${name === "start_response" ? "an ASGI" : "a WSGI"} application and is ${name === "start_response" ? "a WSGI" : "an ASGI"} one: take \`protocol:\` out of the configuration.`
  ]
];

// src/platform/ports.ts
import { readFile as readFile2 } from "node:fs/promises";
import { createServer } from "node:net";
var LOWEST = 2e4;
var TRIES = 50;
var handedOut = /* @__PURE__ */ new Set();
async function freePort(host = "127.0.0.1") {
  const end = await outgoingRangeStart();
  for (let attempt2 = 0; attempt2 < TRIES && end > LOWEST; attempt2++) {
    const port2 = LOWEST + Math.floor(Math.random() * (end - LOWEST));
    if (handedOut.has(port2) || await bind(host, port2) === null) continue;
    return remember(port2);
  }
  const port = await bind(host, 0);
  if (port === null) throw new Error(`no free port on ${host}`);
  return remember(port);
}
function remember(port) {
  if (handedOut.size > 5e3) handedOut.clear();
  handedOut.add(port);
  return port;
}
function bind(host, port) {
  return new Promise((resolve11) => {
    const server = createServer();
    server.once("error", () => resolve11(null));
    server.listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === "object" ? address?.port ?? null : null;
      server.close(() => resolve11(bound));
    });
  });
}
async function outgoingRangeStart() {
  try {
    const text3 = await readFile2("/proc/sys/net/ipv4/ip_local_port_range", "utf8");
    return Number.parseInt(text3, 10);
  } catch {
    return 32768;
  }
}

// src/launchers/environment.ts
import { delimiter as delimiter2, dirname as dirname2 } from "node:path";
var INHERITED = ["PATH", "HOME", "TZ", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"];
function serverEnvironment({ python, scratch, launcher, env }, ours = process.env) {
  const bin = dirname2(python);
  const inherited = INHERITED.flatMap((name) => {
    const value2 = ours[name];
    return value2 === void 0 ? [] : [[name, value2]];
  });
  const all = {
    ...Object.fromEntries(inherited),
    LANG: "C.UTF-8",
    TMPDIR: scratch,
    // Bytecode is compiled beforehand; a server that wrote some would make the next launch faster.
    PYTHONDONTWRITEBYTECODE: "1",
    PYTHONUNBUFFERED: "1",
    ...launcher,
    ...env
  };
  return { ...all, PATH: [bin, env.PATH ?? ours.PATH ?? "/usr/bin:/bin"].join(delimiter2) };
}

// src/launchers/readiness.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/launchers/ask.ts
import { request as httpRequest } from "node:http";
var LARGEST_BODY = 32 * 1024 * 1024;
async function askOnce(host, port, request, timeoutMs) {
  const asked = await ask(host, port, request, timeoutMs);
  if (asked.kind === "answer") return asked.answer;
  throw new GaitkeeperError(
    "no-answer",
    `${request.method} ${request.path} got no answer from ${host}:${port}: ${asked.message}`
  );
}
async function ask(host, port, request, timeoutMs, interrupted) {
  const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)));
  const signal = interrupted === void 0 ? timeout : AbortSignal.any([timeout, interrupted]);
  try {
    const { response, upgraded } = await send(host, port, request, signal);
    return { kind: "answer", answer: await read(response, upgraded) };
  } catch (error) {
    if (timeout.aborted) {
      return { kind: "silent", message: `none within ${(timeoutMs / 1e3).toFixed(1)} s` };
    }
    const { code, message } = error;
    return { kind: code === "ECONNREFUSED" ? "refused" : "silent", message };
  }
}
var GOODBYE = Buffer.from([136, 130, 0, 0, 0, 0, 3, 232]);
function send(host, port, { method, path, headers, body }, signal) {
  return new Promise((resolve11, reject) => {
    const sent = httpRequest(
      {
        ...{ host, port, method, path, signal, agent: false },
        headers: {
          accept: "*/*",
          "user-agent": "gaitkeeper",
          ...body === null ? {} : { "content-length": Buffer.byteLength(body) },
          connection: "close",
          ...headers
        }
      },
      (response) => resolve11({ response, upgraded: false })
    );
    sent.once("upgrade", (response, socket) => {
      socket.on("error", () => {
      });
      socket.end(GOODBYE);
      socket.destroySoon();
      resolve11({ response, upgraded: true });
    });
    sent.once("error", reject);
    sent.end(body ?? void 0);
  });
}
async function read(response, upgraded) {
  return {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(
      Object.entries(response.headersDistinct).map(([name, values]) => [
        name,
        (values ?? []).join(", ")
      ])
    ),
    body: upgraded ? "" : await readBody(response)
  };
}
async function readBody(response) {
  const chunks = [];
  let length = 0;
  for await (const chunk of response) {
    length += chunk.length;
    if (length > LARGEST_BODY) throw new Error(`the body is longer than ${LARGEST_BODY} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

// src/launchers/lost-workers.ts
var LOOK_EVERY_MS = 50;
var ROUNDS = 3;
var LONGEST_WITHOUT_MS = 1e4;
var LostWorkers = class {
  /** Settles with how many have ended, once that is hopeless. */
  tooMany;
  #timer;
  #rootPid;
  #processes;
  #there = [];
  #lost = 0;
  #withoutSince = null;
  /** @param processes that it is to have, the first one included */
  constructor(rootPid, processes) {
    this.#rootPid = rootPid;
    this.#processes = processes;
    const { promise, resolve: resolve11 } = Promise.withResolvers();
    this.tooMany = promise;
    this.#timer = setInterval(() => {
      this.#look();
      if (this.#hopeless) resolve11(this.#lost);
    }, LOOK_EVERY_MS);
    this.#timer.unref();
  }
  [Symbol.dispose]() {
    clearInterval(this.#timer);
  }
  #look() {
    const now = workersOf(this.#rootPid, this.#processes === 1);
    const still = this.#there.filter((worker) => isThere(worker) && isRunning(worker.pid));
    this.#lost += this.#there.length - still.length;
    const known = new Set(still.map(({ pid }) => pid));
    this.#there = [...still, ...now.filter(({ pid }) => !known.has(pid))];
    if (this.#there.length > 0) this.#withoutSince = null;
    else this.#withoutSince ??= performance.now();
  }
  get #hopeless() {
    if (this.#lost >= ROUNDS * Math.max(1, this.#processes - 1)) return true;
    const without = this.#withoutSince === null ? 0 : performance.now() - this.#withoutSince;
    return this.#processes > 1 && this.#lost > 1 && without > LONGEST_WITHOUT_MS;
  }
};

// src/launchers/readiness.ts
var ANSWERS_IN_A_ROW = 3;
var PAUSE_MS = 15;
var LONGEST_ASK_MS = 1e4;
var CUT_SHORT_MS = 1e3;
var PATIENCE_MS = 1e4;
async function untilReady(group, readiness) {
  var _stack = [];
  try {
    const deadline = performance.now() + readiness.timeoutMs;
    const seen = new Seen(readiness, group);
    const lost = __using(_stack, new LostWorkers(group.pid, readiness.processes));
    for (; ; ) {
      if (readiness.signal?.aborted) throw new GaitkeeperError("interrupted", "Interrupted at boot");
      const left = deadline - performance.now();
      if (left <= 0) throw await seen.timedOut();
      const asked = await Promise.race([
        askOrEnd(group, readiness, Math.min(left, LONGEST_ASK_MS)),
        lost.tooMany
      ]);
      if (asked === "ended") return { ended: true };
      if (typeof asked === "number") throw await seen.workersLost(asked);
      seen.note(asked, left < CUT_SHORT_MS);
      if (seen.hopeless) throw await seen.wrongAnswer();
      if (seen.ready) return { ended: false, processes: seen.processes };
      if (!seen.right) await Promise.race([sleep(PAUSE_MS), group.exited]);
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
async function askOrEnd(group, { host, port, check: check2, signal }, timeoutMs) {
  const asked = ask(host, port, check2.request, timeoutMs, signal);
  const first = await Promise.race([asked, group.exited]);
  return group.exit === null ? first : "ended";
}
var Seen = class {
  #readiness;
  #group;
  #last = null;
  #wrong = null;
  #inARow = 0;
  #wrongSince = null;
  constructor(readiness, group) {
    this.#readiness = readiness;
    this.#group = group;
  }
  /** @param cutShort whether the deadline left no time for an answer: then what was answered before still counts. */
  note(asked, cutShort) {
    if (!cutShort || asked.kind === "answer" || this.#last === null) this.#last = asked;
    if (asked.kind === "answer") this.#wrong = this.#check(asked.answer);
    if (this.#wrong !== null) this.#wrongSince ??= performance.now();
    else this.#wrongSince = null;
    this.#inARow = asked.kind === "answer" && this.#wrong === null ? this.#inARow + 1 : 0;
  }
  /** The last answer was a right one, and more are wanted at once. */
  get right() {
    return this.#inARow > 0 && this.#inARow < ANSWERS_IN_A_ROW;
  }
  get ready() {
    if (this.#inARow < ANSWERS_IN_A_ROW) return false;
    return this.processes === null || this.processes >= this.#readiness.processes;
  }
  /** Null where there is no /proc: then the answers alone have to do. */
  get processes() {
    return processTree(process.pid).length === 0 ? null : processTree(this.#group.pid).length;
  }
  get hopeless() {
    return this.#wrongSince !== null && performance.now() - this.#wrongSince > PATIENCE_MS;
  }
  async timedOut() {
    if (this.#wrong !== null) return this.wrongAnswer();
    const within2 = `within ${this.#readiness.timeoutMs / 1e3} s`;
    if (this.#last?.kind === "silent") {
      return this.#error(
        "no-answer",
        `accepts connections but gave no answer to ${this.#asked} ${within2}`
      );
    }
    if (this.#last?.kind !== "answer") {
      return this.#error(
        "boot-timeout",
        `did not listen on port ${this.#readiness.port} ${within2}`
      );
    }
    const { processes } = this.#readiness;
    return this.#error(
      "boot-timeout",
      `had ${this.processes} of ${processes} processes ${within2}, although it answers`
    );
  }
  workersLost(amount) {
    return this.#error(
      "boot-failed",
      `lost its workers again and again: ${amount} of them ended before it was ready`
    );
  }
  wrongAnswer() {
    return this.#error("wrong-answer", `answers ${this.#asked} wrongly: ${this.#wrong}`);
  }
  /** Any answer of 500 and above is wrong, whatever the expectation says. */
  #check(answer) {
    const { expect } = this.#readiness.check;
    if (answer.status < 500) return checkAnswer(expect, answer);
    return `the answer was ${describeAnswer(answer)}`;
  }
  get #asked() {
    const { method, path } = this.#readiness.check.request;
    return `${method} ${path}`;
  }
  async #error(code, what) {
    const detail = await this.#group.tail();
    const hint = mendOf(detail) ?? HINTS[code];
    return new GaitkeeperError(code, `The server ${what}`, { detail, hint });
  }
};
var HINTS = {
  "no-answer": "Look for something that blocks while the first request is answered.",
  "boot-failed": "The end of its output says why a worker ends, or which signal ends it.",
  "boot-timeout": "Raise `boot-timeout`, look at the end of its output for what it waits for, and make it listen on the port that it is given.",
  "wrong-answer": "Correct the service, or the `ready` request or scenario that it is asked for; what it needs before it can answer, such as a database, comes by `prepare:` and `env:`."
};

// src/launchers/running-server.ts
import { setTimeout as sleep2 } from "node:timers/promises";
function runningServer(started, { processes, readySeconds }) {
  const { group, command, host, port } = started;
  let stopped = null;
  let ignored = null;
  const stop = async () => {
    stopped ??= stopServer(started);
    const { clean, killed } = await stopped;
    if (killed) ignored = command.stopSignal;
    return { clean };
  };
  return {
    pid: group.pid,
    host,
    port,
    argv: command.argv,
    processes,
    readySeconds,
    log: group.log,
    get exit() {
      return group.exit;
    },
    exited: group.exited,
    get ignored() {
      return ignored;
    },
    tail: (bytes2) => group.tail(bytes2),
    stop,
    async [Symbol.asyncDispose]() {
      await stop();
    }
  };
}
async function stopServer({
  group,
  command,
  stopGraceMs,
  cleanUp
}) {
  const running = group.exit === null;
  const pids = processTree(group.pid);
  const inTime = await group.stop(command.stopSignal, stopGraceMs);
  await allGone(group.pid, pids);
  await cleanUp();
  return { clean: running && inTime && endedAsAsked(group.exit), killed: running && !inTime };
}
function endedAsAsked(exit) {
  if (exit === null) return false;
  return exit.code === 0 || exit.signal === "SIGTERM" || exit.signal === "SIGINT";
}
var LONGEST_WAIT_MS = 2e3;
async function allGone(group, pids) {
  const deadline = performance.now() + LONGEST_WAIT_MS;
  const some = () => pids.some((pid) => isRunning(pid) ?? false) || pids.length === 0 && isAlive(-group);
  while (some() && performance.now() < deadline) await sleep2(5);
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

// src/launchers/boot.ts
var PORT_TRIES = 4;
var STOP_GRACE_MS = 1e4;
async function bootServer(options) {
  const { host } = options.context;
  let port = 0;
  for (let attempt2 = 0; attempt2 < PORT_TRIES; attempt2++) {
    port = await (options.findPort ?? freePort)(host);
    const server = await bootOnPort(options, port);
    if (server !== "port-taken") return server;
  }
  throw new GaitkeeperError(
    "port-in-use",
    `${options.launcher.name} found its port in use ${PORT_TRIES} times, the last time ${host}:${port}`,
    { hint: "Make the service listen on the port that it is given, and not on a fixed one." }
  );
}
async function bootOnPort(options, port) {
  const begin = performance.now();
  const started = await start(options, port);
  try {
    const ready = await untilReady(started.group, {
      check: options.ready,
      host: started.host,
      port,
      processes: started.command.processes,
      timeoutMs: options.timeoutMs,
      signal: options.signal
    });
    if (!ready.ended) {
      const readySeconds = (performance.now() - begin) / 1e3;
      await pinProcesses(processTree(started.group.pid), options.cpus ?? []);
      return runningServer(started, { processes: ready.processes, readySeconds });
    }
    const output = await started.group.tail();
    if (!PORT_TAKEN.test(output)) throw endedAtBoot(options, started.group.exit, output);
  } catch (error) {
    await stopServer(started);
    throw error;
  }
  await stopServer(started);
  return "port-taken";
}
var PORT_TAKEN = /address already in use|EADDRINUSE|\[Errno (?:48|98)\]|Connection in use: \(|Can't connect to \('/i;
async function start(options, port) {
  const { launcher, context } = options;
  await mkdir(options.logs, { recursive: true });
  const scratch = await temporaryFolder("gaitkeeper-boot-");
  try {
    const command = launcher.command({ ...context, port, scratch: scratch.path });
    const argv = [...options.prefix ?? [], ...command.argv];
    const group = await startGroup(argv, {
      cwd: context.directory,
      env: serverEnvironment({
        python: context.python,
        scratch: scratch.path,
        launcher: command.env,
        env: options.env
      }),
      log: join3(options.logs, `${options.name}.${++launches}.log`)
    });
    return {
      group,
      command: { ...command, argv },
      host: context.host,
      port,
      stopGraceMs: options.stopGraceMs ?? STOP_GRACE_MS,
      async cleanUp() {
        await scratch[Symbol.asyncDispose]();
      }
    };
  } catch (error) {
    await scratch[Symbol.asyncDispose]();
    throw error;
  }
}
var launches = 0;
async function startGroup(argv, options) {
  try {
    return await ProcessGroup.start(argv, options);
  } catch (error) {
    const { message, code = "" } = error;
    if (LIMITS.has(code)) {
      throw new GaitkeeperError(
        "machine-limit",
        `This machine starts no more programs: ${message}`,
        {
          hint: "Raise the limits of this user (`ulimit -n`, `ulimit -u`), or end what else is running.",
          cause: error
        }
      );
    }
    throw new GaitkeeperError("boot-failed", `\`${argv[0]}\` cannot be started: ${message}`, {
      hint: `Check that it exists, and that ${options.cwd} does.`,
      cause: error
    });
  }
}
var LIMITS = /* @__PURE__ */ new Set(["EMFILE", "ENFILE", "EAGAIN", "ENOMEM"]);
function endedAtBoot({ launcher }, exit, output) {
  const how2 = exit?.signal ? `was ended by ${exit.signal}` : `ended with status ${exit?.code}`;
  return new GaitkeeperError("boot-failed", `${launcher.name} ${how2} before it was ready`, {
    detail: output.trim() === "" ? "It printed nothing." : output,
    hint: mendOf(output, launcher.name) ?? "The end of its output says why."
  });
}

// src/launchers/reference.ts
import { dirname as dirname3 } from "node:path";
var REFERENCE_VERSION = 1;
var referenceScenario = {
  name: "reference",
  type: "http",
  request: { method: "GET", path: "/reference", headers: {}, body: null },
  expect: {
    status: [200],
    json: { version: REFERENCE_VERSION, checksum: 8513523 },
    contentType: "application/json"
  },
  connections: 8,
  timeoutMs: 1e4,
  description: "GET /reference"
};
function referenceService(launcher, protocol, options = {}) {
  if (protocol === "own" || !launcher.protocols.includes(protocol)) return null;
  if (launcher.launchesAnything?.(options) === false) return null;
  return {
    application: {
      target: `reference_service:${protocol}`,
      protocol,
      factory: false,
      directory: ".",
      framework: null,
      evidence: "the frozen reference service"
    },
    directory: dirname3(pythonAsset("reference_service.py"))
  };
}

// src/launchers/sign-in.ts
var PATIENCE_MS2 = 3e4;
async function signIn(host, port, login) {
  const { request, expect, token } = login;
  const answer = await askOnce(host, port, request, PATIENCE_MS2);
  const wrong = checkAnswer(expect, answer);
  if (wrong !== null) throw refused(login, `was answered wrongly: ${tellable(wrong, answer)}`);
  const cookie = cookiesOf(answer);
  const bearer = token === null ? null : tokenOf(answer, token);
  if (token !== null && bearer === null) {
    throw refused(login, `brought no token at \`${token.join(".")}\` of its answer`);
  }
  if (bearer === null && cookie === null) throw refused(login, "brought no cookie");
  return {
    ...cookie === null ? {} : { cookie },
    ...bearer === null ? {} : { authorization: `Bearer ${bearer}` }
  };
}
function tellable(wrong, { status }) {
  return status < 400 ? `the answer was ${status}, and not as \`login.expect\` says` : wrong;
}
function cookiesOf({ headers }) {
  const given = headers["set-cookie"]?.split(/,\s*(?=[^\s;,=]+=)/) ?? [];
  const pairs = given.map((one2) => one2.split(";")[0]?.trim() ?? "").filter((pair) => pair !== "");
  return pairs.length === 0 ? null : pairs.join("; ");
}
function tokenOf({ body }, path) {
  let value2 = jsonOrNull(body);
  for (const key of path)
    value2 = value2?.[key];
  return typeof value2 === "string" && /^[\x21-\x7e]+$/.test(value2) ? value2 : null;
}
function refused({ request }, what) {
  const message = `The login ${request.method} ${request.path} ${what}`;
  return new GaitkeeperError("wrong-answer", message, {
    hint: "Correct `login`, and see that `prepare` makes the user whom it names."
  });
}

// src/measure/launch.ts
async function launchCell(prepared2, { options, serverCpus, targets, ready, coin, stopGraceMs = STOP_GRACE_MS2 }) {
  const started = performance.now();
  const order = coin() ? targets : [...targets].reverse();
  const hashSeed = String(Math.min(tossNumber(coin), LARGEST_HASH_SEED));
  const boots = await Promise.allSettled(
    order.map(
      (target) => bootTarget(prepared2, target, { options, serverCpus, ready, hashSeed, stopGraceMs })
    )
  );
  const servers2 = {};
  const failures = [];
  const defects = [];
  boots.forEach((boot, index) => {
    const target = order[index];
    if (boot.status === "fulfilled") servers2[target] = boot.value;
    else if (boot.reason instanceof GaitkeeperError && boot.reason.code !== "machine-limit")
      failures.push(failureOf(target, "boot", boot.reason));
    else defects.push(boot.reason);
  });
  const stop = async () => {
    await Promise.all(Object.values(servers2).map((server) => server.stop()));
  };
  if (defects.length > 0) {
    await stop();
    throw defects[0];
  }
  return {
    servers: servers2,
    failures,
    seconds: (performance.now() - started) / 1e3,
    [Symbol.asyncDispose]: stop
  };
}
var LARGEST_HASH_SEED = 2 ** 32 - 1;
var STOP_GRACE_MS2 = 300;
function failureOf(side, stage, error) {
  return {
    side,
    stage,
    code: error.code,
    message: error.message,
    detail: error.detail?.slice(-4e3) ?? null,
    ...error.hint === void 0 ? {} : { hint: error.hint }
  };
}
async function bootTarget({ cell, launcher, targets }, target, { options, serverCpus, ready, hashSeed, stopGraceMs }) {
  const prepared2 = targets[target];
  if (prepared2 === void 0) throw new Error(`${cell.id} has no ${target}`);
  const asked = target === "reference" ? referenceScenario : ready;
  const server = await bootServer({
    launcher,
    context: {
      application: prepared2.application,
      interpreter: cell.interpreter,
      workers: cell.workers,
      threads: cell.threads,
      options: cell.options,
      python: prepared2.python,
      packages: prepared2.packages,
      directory: prepared2.directory,
      host: "127.0.0.1"
    },
    ready: asked,
    timeoutMs: options.bootTimeoutMs,
    ...options.signal === void 0 ? {} : { signal: options.signal },
    cpus: serverCpus,
    env: { PYTHONHASHSEED: hashSeed, ...prepared2.env },
    logs: options.logs,
    stopGraceMs,
    name: `${cell.id.replaceAll("/", "-")}-${target}`
  });
  return target === "reference" ? server : signedIn(server, prepared2, options);
}
async function signedIn(server, target, { login, sessions }) {
  if (login === void 0) return server;
  try {
    const session = await signIn(server.host, server.port, login);
    sessions?.add(session, target);
    return Object.assign(server, { session });
  } catch (error) {
    await server.stop();
    throw error;
  }
}

// src/measure/crash.ts
var OUT_OF_MEMORY = "The kernel killed for want of memory meanwhile: look at what the service keeps from request to request, or give the runner more.";
var SILENT = "The end of its output says why; ended by SIGKILL without a word, it may have run out of memory.";
async function crashOf(target, server, scenario) {
  const { exit } = server;
  const how2 = exit?.signal ? `by ${exit.signal}` : `with status ${exit?.code}`;
  const detail = (await server.tail()).trimEnd();
  return new GaitkeeperError(
    "crashed",
    `The server of ${target} ended ${how2} while it was asked for ${scenario.description}.`,
    {
      hint: exit?.outOfMemory ? OUT_OF_MEMORY : SILENT,
      detail: detail === "" ? "It printed nothing." : detail
    }
  );
}

// src/measure/arrivals.ts
function arrivalTotals(blocks) {
  const arrivals = blocks.flatMap((block) => block.arrivals ?? []);
  if (arrivals.length === 0) return null;
  const shares = blocks.flatMap((block) => {
    if (block.arrivals === void 0) return [];
    const { due, scheduleMs } = block.arrivals;
    return [Math.min(1, (rate(block) ?? 0) / (due / scheduleMs * 1e3))];
  });
  return {
    due: sum(arrivals.map(({ due }) => due)),
    waited: sum(arrivals.map(({ waited }) => waited)),
    late: sum(arrivals.map(({ late }) => late)),
    kept: median(shares)
  };
}
function sumArrivals(launches2) {
  if (launches2.length === 0) return null;
  return {
    due: sum(launches2.map(({ due }) => due)),
    waited: sum(launches2.map(({ waited }) => waited)),
    late: sum(launches2.map(({ late }) => late)),
    kept: median(launches2.map(({ kept }) => kept))
  };
}
function overloadWarning(target, totals, perSecond) {
  if (keptUp(totals)) return null;
  const { kept, due, waited } = totals;
  const answered = Number((kept * perSecond).toPrecision(3));
  const share2 = Math.round(waited / due * 100);
  const waiting = share2 === 0 ? "" : `, and ${share2}% of the requests waited for a connection`;
  return `${target} did not keep up with ${perSecond} req/s: it gave ${answered} correct answers a second${waiting}. Its latencies are those of a queue that grows.`;
}

// src/measure/slices.ts
var SLICE_MS = 1;
var SHORTEST_BLOCK_MS = 5;
function slicingOf(driven, latencyMs) {
  if (revisionsOf(driven).length < 2 || driven.some(({ rate: rate2 }) => rate2 !== null)) return null;
  const slices = slicesOf(latencyMs);
  return { slices, blockMs: Math.ceil(slices * (SLICE_MS + latencyMs)) };
}
function slicesOf(latencyMs) {
  return Math.max(1, Math.ceil(SHORTEST_BLOCK_MS / (SLICE_MS + latencyMs)));
}
function inTurns(each, slices) {
  return Array.from({ length: slices }, () => each).flat();
}
function mergeSlices(slices) {
  const [first, ...rest] = slices;
  if (rest.length === 0) return first;
  const known = (values) => values.filter((value2) => value2 !== null);
  const cpu = slices.map(({ cpuNs }) => cpuNs);
  const medians = known(slices.map(({ p50Us }) => p50Us));
  return {
    ...first,
    ...sumTotals(slices),
    elapsedMs: sum(slices.map(({ elapsedMs }) => elapsedMs)),
    cpuNs: cpu.includes(null) ? null : sum(known(cpu)),
    ...slices.some(({ cpuExact }) => cpuExact === false) ? { cpuExact: false } : {},
    p50Us: medians.length === 0 ? null : median(medians)
  };
}

// src/measure/blocks.ts
var SHORTEST_MS = 10;
var LONGEST_MS = 30;
var MIN_ANSWERS = 8;
var PAIRS_PER_REFERENCE = 3;
var PAIRS_PER_LONG = 24;
var OPEN = { requests: 50, shortestMs: 100, longestMs: 1e3 };
var WAITING = { cpuShare: 0.25, latencyMs: 20 };
function blockLength(pace) {
  const wanted2 = Math.ceil(Math.max(MIN_ANSWERS / pace.answersPerMs, 2 * pace.latencyMs));
  return Math.min(Math.max(wanted2, SHORTEST_MS), LONGEST_MS);
}
function openBlockLength(perSecond) {
  const wanted2 = Math.ceil(OPEN.requests / perSecond * 1e3);
  return Math.min(Math.max(wanted2, OPEN.shortestMs), OPEN.longestMs);
}
function expectedBlockMs(blockMs2, pace, open) {
  return open ? blockMs2 + pace.latencyMs : Math.max(blockMs2, pace.latencyMs);
}
function modeFor(pace) {
  const waits = pace.cpuShare !== null && pace.cpuShare < WAITING.cpuShare && pace.latencyMs > WAITING.latencyMs;
  return waits ? "at-once" : "in-turn";
}
function stretchOf(pairs, driven, options, done = 0) {
  const parts = Array.from(
    { length: pairs },
    (_, index) => partsOf(done + index, driven, options)
  ).flat();
  return { parts, pairs, blocks: parts.map((part) => blockOf(part, options)) };
}
function partsOf(pair, driven, options) {
  const revisions = revisionsOf(driven);
  const reference = referenceOf(driven);
  const ordered = options.coin() ? revisions : revisions.toReversed();
  const each = (of, use) => of.map((one2) => ({ targets: [one2], whole: pair, use }));
  if (options.slicing !== null) {
    const slices = inTurns(each(ordered, "pair"), options.slicing.slices);
    const long = pair % PAIRS_PER_LONG === 0 ? each([...ordered, ...reference], "long") : [];
    return [...slices, ...long];
  }
  const together3 = { targets: ordered, whole: pair, use: "pair" };
  const both = options.mode === "at-once" ? [together3] : each(ordered, "pair");
  return [...both, ...pair % PAIRS_PER_REFERENCE === 0 ? each(reference, "pair") : []];
}
function blockOf({ targets, use }, options) {
  const { blockMs: blockMs2, slicing, scenario } = options;
  return {
    targets: targets.map(({ handle }) => handle),
    minMs: slicing === null ? wholeMs(targets, blockMs2) : use === "long" ? LONGEST_MS : SLICE_MS,
    minCompletions: 1,
    maxMs: Math.max(scenario.timeoutMs, 2 * blockMs2),
    ...slicing === null ? {} : { latencies: use === "long" }
  };
}
function wholeMs(targets, blockMs2) {
  const closed = targets.every(({ rate: rate2 }) => rate2 === null);
  return closed ? Math.min(blockMs2, LONGEST_MS) : blockMs2;
}
function resultsOf({ parts }, blocks) {
  const of = (use, wanted2) => {
    const seen = parts.flatMap(
      (part, block) => part.use === use ? part.targets.flatMap(
        ({ target }, index) => target === wanted2 ? [{ whole: part.whole, result: blocks[block][index] }] : []
      ) : []
    );
    const wholes = [...Map.groupBy(seen, ({ whole }) => whole).values()];
    return wholes.map(
      ([first, ...rest]) => mergeSlices([first.result, ...rest.map(({ result }) => result)])
    );
  };
  const all = (use) => ({
    base: of(use, "base"),
    head: of(use, "head"),
    reference: of(use, "reference")
  });
  return { pair: all("pair"), long: all("long") };
}

// src/measure/client-bound.ts
var MOST_COST = 0.8 / 0.9;
var AT_WORK = 0.3;
var LATE = 0.25;
function isClientBound(runs, serverCpus) {
  const bound = runs.filter((run2) => {
    const results = run2.blocks.flat();
    const lateShare = lateShareOf(results);
    if (lateShare !== null) return lateShare > LATE;
    const serverMs = cpuMsOf(results);
    if (serverMs === null || run2.busyShare < AT_WORK) return false;
    return run2.engineMs > MOST_COST * serverMs / serverCpus;
  });
  return bound.length > runs.length / 2;
}
function lateShareOf(results) {
  const arrivals = results.flatMap((result) => result.arrivals ?? []);
  if (arrivals.length === 0) return null;
  const due = sum(arrivals.map((of) => of.due));
  return sum(arrivals.map(({ late }) => late)) / due;
}
function cpuMsOf(results) {
  if (results.length === 0 || results.some(({ cpuNs }) => cpuNs === null)) return null;
  return sum(results.map(({ cpuNs }) => (cpuNs ?? 0) / 1e6));
}

// src/measure/memory.ts
var MIB = 2 ** 20;
var MOST_ADDED = 0.02;
var MemoryWatch = class {
  #driven;
  #before;
  #warmedUp;
  /** @param warmUp blocks of the warm-up, in the order of `driven` */
  constructor(driven, warmUp2) {
    this.#driven = revisionsOf(driven);
    this.#before = readMemory(this.#driven);
    this.#warmedUp = Object.fromEntries(
      driven.map(({ target }, index) => [target, answersOf(warmUp2[index])])
    );
  }
  /** @param blocks of the pairs, those of the warm-up left out */
  end(blocks) {
    const now = readMemory(this.#driven);
    const answered = { base: answersOf(blocks.base), head: answersOf(blocks.head) };
    const grown = { base: this.#grown(now, "base"), head: this.#grown(now, "head") };
    const each = (side) => {
      const bytes2 = grown[side];
      return bytes2 === null || answered[side] === 0 ? null : bytes2 / answered[side];
    };
    const [base, head] = [each("base"), each("head")];
    const total3 = (side) => answered[side] + (this.#warmedUp[side] ?? 0);
    const most = Math.max(total3("base"), total3("head"));
    const owed = (side) => Math.max(0, each(side) ?? 0) * (most - total3(side));
    return {
      memory: now,
      // A growth may be negative, and has no logarithm.
      growth: base === null && head === null ? null : { logRatio: null, base, head, reference: null },
      grownApart: grown.base === null || grown.head === null ? null : grown.head - grown.base,
      owed: { base: owed("base"), head: owed("head") }
    };
  }
  #grown(now, side) {
    const [from, to] = [this.#before[side], now[side]];
    return from === void 0 || to === void 0 ? null : to.bytes - from.bytes;
  }
};
var LaunchMemory = class {
  #last = {};
  #owed = { base: 0, head: 0 };
  add({ memory, owed }) {
    this.#last = memory;
    this.#owed.base += owed.base ?? 0;
    this.#owed.head += owed.head ?? 0;
  }
  /**
   * The peak in MiB, as if both revisions had answered as often: in the same time the faster one answers more, and
   * whatever a request leaves behind would count against it. Without a ratio where that adds too much to be sure
   * of; null where nothing could be read.
   */
  metric() {
    const peak = (side) => this.#last[side]?.peakBytes;
    const of = (side) => {
      const bytes2 = peak(side);
      return bytes2 === void 0 ? null : (bytes2 + this.#owed[side]) / MIB;
    };
    const metric = ratioMetric(of("base"), of("head"), null);
    if (metric.base === null && metric.head === null) return null;
    const sure = ["base", "head"].every(
      (side) => this.#owed[side] <= MOST_ADDED * (peak(side) ?? 0)
    );
    return sure ? metric : { ...metric, logRatio: null };
  }
};
function readMemory(driven) {
  return Object.fromEntries(
    driven.flatMap(({ target, pid }) => {
      const memory = treeMemory(pid);
      return memory === null ? [] : [[target, memory]];
    })
  );
}
function answersOf(blocks = []) {
  return blocks.reduce((sum3, { completions }) => sum3 + completions, 0);
}

// src/stats/mann-kendall.ts
function mannKendall(ys) {
  const size2 = ys.length;
  let rising = 0;
  for (let i = 0; i < size2; i++) {
    for (let j = i + 1; j < size2; j++) rising += Math.sign(ys[j] - ys[i]);
  }
  const pairs = size2 * (size2 - 1) / 2;
  const standardError = Math.sqrt(trendVariance(ys));
  if (rising === 0 || standardError === 0) return { tau: 0, pValue: 1 };
  const estimate = rising - Math.sign(rising);
  return {
    tau: rising / pairs,
    pValue: pValue({ estimate, standardError, degreesOfFreedom: Number.POSITIVE_INFINITY })
  };
}
function trendVariance(ys) {
  const term = (count6) => count6 * (count6 - 1) * (2 * count6 + 5);
  const groups = /* @__PURE__ */ new Map();
  for (const y of ys) groups.set(y, (groups.get(y) ?? 0) + 1);
  const tied = [...groups.values()].reduce((sum3, count6) => sum3 + term(count6), 0);
  return (term(ys.length) - tied) / 18;
}

// src/stats/theil-sen.ts
function theilSen(xs, ys) {
  return median(pairSlopes(xs, ys));
}
function theilSenInterval(xs, ys, confidence) {
  const slopes = pairSlopes(xs, ys).sort((a, b) => a - b);
  const spread2 = criticalValue(1 - confidence, Number.POSITIVE_INFINITY) * Math.sqrt(trendVariance(ys));
  const lower = Math.max(0, Math.round((slopes.length - spread2) / 2) - 1);
  const upper = Math.min(slopes.length - 1, Math.round((slopes.length + spread2) / 2));
  return {
    slope: median(slopes),
    lower: slopes[lower],
    upper: slopes[upper]
  };
}
function pairSlopes(xs, ys) {
  if (xs.length !== ys.length) throw new RangeError(`${xs.length} xs for ${ys.length} ys`);
  const slopes = [];
  for (let i = 0; i < xs.length; i++) {
    for (let j = i + 1; j < xs.length; j++) {
      const run2 = xs[j] - xs[i];
      if (run2 !== 0) slopes.push((ys[j] - ys[i]) / run2);
    }
  }
  return slopes;
}

// src/measure/steady.ts
var MIN_BLOCKS = 8;
var FLAT = 0.02;
var STEEP = 0.25;
function isSteady(costs, compiles) {
  const rounds2 = Math.min(...costs.map(({ length }) => length));
  if (rounds2 < MIN_BLOCKS) return null;
  const logs = costs.map((series) => series.slice(-rounds2).map(Math.log));
  const flat = relative(logs).every((series) => isFlat(driftOf(series)));
  return flat && (!compiles || logs.every((series) => Math.abs(driftOf(series).size) <= STEEP));
}
function relative(logs) {
  if (logs.length === 1) return logs;
  const level = (round) => logs.reduce((sum3, series) => sum3 + (series[round] ?? 0), 0) / logs.length;
  return logs.map((series) => series.map((log, round) => log - level(round)));
}
function isFlat({ size: size2, error }) {
  return Math.abs(size2) <= Math.max(FLAT, 3 * error);
}
function driftOf(series) {
  const recent = series.slice(-Math.max(MIN_BLOCKS, Math.ceil(series.length / 2)));
  const slope = theilSen([...recent.keys()], recent);
  const scatter = robustDeviation(recent.map((y, x) => y - slope * x));
  return { size: slope * recent.length, error: scatter * Math.sqrt(12 / recent.length) };
}

// src/measure/warmup-rounds.ts
var BLOCK_MS = 10;
var OPEN2 = { requests: 10, shortestMs: 20, longestMs: 500 };
async function driveRounds(engine, driven, scenario, options) {
  const began = performance.now() - options.started;
  const parts = partsOf2(driven, options);
  const { blocks } = await engine.run(
    parts.map(
      ({ one: one2, minMs }) => ({
        targets: [one2.handle],
        minMs,
        minCompletions: 1,
        maxMs: scenario.timeoutMs
      })
    )
  );
  const ended = performance.now() - options.started;
  const results = timed(blocks.flat(), began, ended);
  return driven.map((target) => {
    const own2 = parts.flatMap(
      ({ one: one2, round }, index) => one2 === target ? [{ round, block: results[index] }] : []
    );
    return [...Map.groupBy(own2, ({ round }) => round).values()].map(
      (of) => together(of.map(({ block }) => block))
    );
  });
}
function partsOf2(driven, { rounds: rounds2, slicing, coin }) {
  const round = () => {
    const order = coin() ? driven : driven.toReversed();
    const turns = inTurns(revisionsOf(order), slicing?.slices ?? 1);
    return [
      ...turns.map((one2) => ({ one: one2, minMs: slicing === null ? blockMs(one2) : SLICE_MS })),
      ...referenceOf(order).map((one2) => ({ one: one2, minMs: blockMs(one2) }))
    ];
  };
  return Array.from(
    { length: rounds2 },
    (_, index) => round().map((part) => ({ ...part, round: index }))
  ).flat();
}
function blockMs({ rate: rate2 }) {
  if (rate2 === null) return BLOCK_MS;
  const wanted2 = Math.ceil(OPEN2.requests / rate2 * 1e3);
  return Math.min(Math.max(wanted2, OPEN2.shortestMs), OPEN2.longestMs);
}
function timed(blocks, began, ended) {
  const stretch = (ended - began) / blocks.reduce((sum3, block) => sum3 + block.elapsedMs, 0);
  let passed = 0;
  return blocks.map((block) => {
    passed += block.elapsedMs;
    return { ...block, atMs: began + (passed - block.elapsedMs / 2) * stretch };
  });
}
function together(slices) {
  const [first, ...rest] = slices;
  return { ...mergeSlices([first, ...rest]), atMs: mean(slices.map(({ atMs }) => atMs)) };
}

// src/measure/warmup.ts
var ENOUGH = {
  interprets: { answers: 200, seconds: 0.4 },
  /**
   * What looks flat before is the interpreter: PyPy compiles what was called some 1,600 times, and
   * the branches of it that are taken some 200 times more.
   */
  compiles: { answers: 2500, seconds: 4 },
  /** Where there is no time for that, the interpreter is what is measured. */
  hasNoTime: { answers: 600, seconds: 0.5 }
};
async function warmUp(engine, driven, scenario, { capSeconds, compiles, coin }) {
  const started = performance.now();
  const seen = driven.map(() => []);
  for (; ; ) {
    const fresh = await driveRounds(engine, driven, scenario, {
      // Until the first round nobody knows how long an answer takes.
      rounds: rounds(seen) === 0 ? 1 : 4,
      slicing: slicingFor(driven, seen),
      ...{ coin, started }
    });
    driven.forEach((target, index) => {
      seen[index].push(...fresh[index]);
      assertAnswers(target, seen[index], scenario);
    });
    const seconds = (performance.now() - started) / 1e3;
    const steady = isSteady(seen.map(costsOf), compiles);
    const least = leastOf(compiles, capSeconds);
    const enough = seconds >= least.seconds || seen.every((series) => answersOf2(series) >= least.answers);
    if (enough && steady === true || seconds >= capSeconds) {
      const settled = steady ?? !compiles;
      const pace = slowestPace(ofRevisions(driven, seen));
      const steadyFrom = steady === true ? Math.ceil(rounds(seen) / 2) : rounds(seen);
      return { steady: settled, seconds, pace, seen, steadyFrom };
    }
  }
}
function awaitsCompiler(capSeconds) {
  return capSeconds >= ENOUGH.compiles.seconds;
}
function leastOf(compiles, capSeconds) {
  if (!compiles) return ENOUGH.interprets;
  return awaitsCompiler(capSeconds) ? ENOUGH.compiles : ENOUGH.hasNoTime;
}
function rounds(seen) {
  return seen[0]?.length ?? 0;
}
function slicingFor(driven, seen) {
  if (rounds(seen) === 0) return null;
  return slicingOf(driven, slowestPace(ofRevisions(driven, seen)).latencyMs);
}
function costsOf(series) {
  return series.map(costPerAnswer).filter((cost) => cost !== null);
}
function answersOf2(series) {
  return series.reduce((sum3, block) => sum3 + block.completions, 0);
}
function assertAnswers({ target }, series, scenario) {
  if (series.some((block) => block.completions > 0)) return;
  const kinds2 = /* @__PURE__ */ new Map();
  for (const block of series) {
    for (const [kind, count6] of Object.entries(block.errors)) {
      kinds2.set(kind, (kinds2.get(kind) ?? 0) + count6);
    }
  }
  const told2 = [...kinds2].map(([kind, count6]) => `${count6} \xD7 ${kind}`).join(", ");
  throw new GaitkeeperError(
    "no-answer",
    `Under load, ${target} gave no correct answer to ${scenario.description} (${told2 || "nothing came back"})${kinds2.has("left-out") ? LEFT_OUT : ""}.`,
    {
      hint: "Ask the server by hand with the same request, or raise the time-out of the scenario."
    }
  );
}
var LEFT_OUT = ": not every member of the room got the message; members in several processes need a broker between them";
function ofRevisions(driven, seen) {
  const revisions = seen.filter((_, index) => driven[index]?.target !== "reference");
  return revisions.length > 0 ? revisions : seen;
}
function slowestPace(seen) {
  const paces = seen.map((series) => {
    const recent = series.filter((block) => block.completions > 0);
    const last = recent.slice(-Math.ceil(recent.length / 2));
    const sum3 = (of) => last.reduce((total3, b) => total3 + of(b), 0);
    const cpuMs = last.some((block) => block.cpuNs === null) ? null : sum3((block) => (block.cpuNs ?? 0) / 1e6);
    return {
      latencyMs: median(last.map((block) => (block.p50Us ?? 0) / 1e3)),
      answersPerMs: sum3((block) => block.completions) / sum3((block) => block.elapsedMs),
      cpuShare: cpuMs === null ? null : cpuMs / sum3((block) => block.elapsedMs)
    };
  });
  const shares = paces.map((pace) => pace.cpuShare);
  return {
    latencyMs: Math.max(...paces.map((pace) => pace.latencyMs)),
    answersPerMs: Math.min(...paces.map((pace) => pace.answersPerMs)),
    cpuShare: shares.includes(null) ? null : Math.max(...shares.map((share2) => share2 ?? 0))
  };
}

// src/measure/warmup-series.ts
var MOST_POINTS = 60;
function warmUpSeries(launch, driven, { seen, steady }) {
  if (driven.some(({ rate: rate2 }) => rate2 !== null)) return null;
  const points = {};
  driven.forEach(({ target }, index) => {
    if (target !== "reference") points[target] = pointsOf(seen[index] ?? []);
  });
  return { launch, steady, points };
}
function lengthOf({ points }) {
  return Math.max(0, ...Object.values(points).map((of) => of.at(-1)?.[0] ?? 0));
}
function pointsOf(blocks) {
  const size2 = Math.max(1, Math.ceil(blocks.length / MOST_POINTS));
  return Array.from(
    { length: Math.ceil(blocks.length / size2) },
    (_, index) => pointOf(blocks.slice(index * size2, (index + 1) * size2))
  );
}
function pointOf(blocks) {
  const sum3 = (of) => blocks.reduce((all, one2) => all + of(one2), 0);
  const middleMs = sum3((block) => block.atMs) / blocks.length;
  const perMs = sum3((block) => block.completions) / sum3((block) => block.elapsedMs);
  return [Math.round(middleMs) / 1e3, Number((perMs * 1e3).toPrecision(4))];
}

// src/measure/drive.ts
var STRETCH_MS = 250;
var WANTED_PAIRS = 5;
var FEWEST_PAIRS = 2;
async function driveScenario(engine, servers2, scenarioOf2, options) {
  const driven = [];
  try {
    for (const [target, { host, port, pid }] of Object.entries(servers2)) {
      const scenario = scenarioOf2(target);
      const handle = await engine.open({ host, port, pid, scenario, seed: options.launch });
      driven.push({ target, handle, pid, rate: scenario.rate?.perSecond ?? null });
    }
    return await measure(engine, driven, options);
  } finally {
    for (const { handle } of driven) await engine.close(handle);
  }
}
async function measure(engine, driven, options) {
  const { coin } = options;
  const warm = await warmUp(engine, driven, options.scenario, { ...options.warmUp, coin });
  await takeLatencies(engine, driven);
  const rate2 = options.scenario.rate?.perSecond;
  const mode = rate2 === void 0 ? modeFor(warm.pace) : "in-turn";
  const slicing = mode === "in-turn" ? slicingOf(driven, warm.pace.latencyMs) : null;
  const whole = rate2 === void 0 ? blockLength(warm.pace) : openBlockLength(rate2);
  const { blockMs: blockMs2 } = slicing ?? { blockMs: whole };
  const expectedMs = expectedBlockMs(blockMs2, warm.pace, rate2 !== void 0);
  const pairable = mode === "in-turn" && rate2 === void 0;
  const watch2 = new MemoryWatch(driven, warm.seen);
  const seen = await runPairs(engine, driven, {
    ...{ ...options, mode, blockMs: blockMs2, expectedMs },
    slicing,
    blocks: pairable ? steadyBlocks(driven, warm) : {}
  });
  const latencies = await takeLatencies(engine, driven);
  const memory = watch2.end(seen.fresh);
  const totals = {};
  const arrivals = {};
  driven.forEach(({ target }, index) => {
    const warmed = warm.seen[index]?.slice(0, pairable ? warm.steadyFrom : void 0) ?? [];
    totals[target] = sumTotals([...seen.blocks[target] ?? [], ...seen.long[target] ?? []], {
      ...sumTotals(warmed),
      completions: 0,
      connects: 0
    });
    const kept = arrivalTotals(seen.blocks[target] ?? []);
    if (kept !== null) arrivals[target] = kept;
  });
  return {
    estimate: {
      launch: options.launch,
      pairs: seen.pairs,
      steady: warm.steady,
      warmupSeconds: warm.seconds,
      metrics: {
        ...estimateLaunch(seen.blocks, latencies, seen.long),
        ...memory.growth === null ? {} : { growth: memory.growth }
      }
    },
    mode,
    blockMs: blockMs2,
    totals,
    latencies,
    arrivals,
    warmUp: warm.steady && !options.warmUp.compiles ? null : warmUpSeries(options.launch, driven, warm),
    memory,
    ratios: pairRatios(seen.blocks),
    secondsPerPair: seen.secondsPerPair,
    clientBound: seen.clientBound
  };
}
function steadyBlocks(driven, { seen, steadyFrom }) {
  return Object.fromEntries(
    driven.map(({ target }, index) => [target, seen[index]?.slice(steadyFrom) ?? []])
  );
}
async function runPairs(engine, driven, options) {
  const { base = [], head = [], reference = [] } = options.blocks;
  const blocks = { base: [...base], head: [...head], reference: [...reference] };
  const long = { base: [], head: [], reference: [] };
  const started = performance.now();
  const budgetMs = options.pairSeconds * 1e3;
  const perStretch = Math.max(1, Math.round(STRETCH_MS / (options.expectedMs * driven.length)));
  const runs = [];
  let fresh = 0;
  let pairs = Math.max(base.length, head.length);
  const wantsMore = (spentMs) => fresh < FEWEST_PAIRS || pairs < WANTED_PAIRS && spentMs < 2 * budgetMs || pairs < options.maxPairs && spentMs < budgetMs;
  while (wantsMore(performance.now() - started)) {
    const stretch = stretchOf(perStretch, driven, options, fresh);
    const run2 = await engine.run(stretch.blocks);
    runs.push(run2);
    const results = resultsOf(stretch, run2.blocks);
    for (const { target } of driven) {
      blocks[target].push(...results.pair[target]);
      long[target].push(...results.long[target]);
    }
    pairs += stretch.pairs;
    fresh += stretch.pairs;
  }
  const secondsPerPair = (performance.now() - started) / 1e3 / fresh;
  const clientBound = isClientBound(runs, options.serverCpus);
  return {
    blocks,
    long,
    fresh: {
      base: [...blocks.base.slice(base.length), ...long.base],
      head: [...blocks.head.slice(head.length), ...long.head]
    },
    ...{ pairs, secondsPerPair, clientBound }
  };
}
async function takeLatencies(engine, driven) {
  const taken = {};
  for (const { target, handle } of driven) taken[target] = await engine.takeLatencies(handle);
  return taken;
}

// src/measure/session-headers.ts
function askedOf({ session = {} }, scenario) {
  return withHeaders(scenario, session);
}

// src/launchers/exchange.ts
import { setTimeout as sleep3 } from "node:timers/promises";

// node_modules/ws/wrapper.mjs
var import_stream = __toESM(require_stream(), 1);
var import_extension = __toESM(require_extension(), 1);
var import_permessage_deflate = __toESM(require_permessage_deflate(), 1);
var import_receiver = __toESM(require_receiver(), 1);
var import_sender = __toESM(require_sender(), 1);
var import_subprotocol = __toESM(require_subprotocol(), 1);
var import_websocket = __toESM(require_websocket(), 1);
var import_websocket_server = __toESM(require_websocket_server(), 1);

// src/launchers/exchange.ts
var JOINING_MS = 50;
var AFTERWARDS_MS = 30;
var GOODBYE_MS = 500;
async function exchangeOnce(host, port, scenario) {
  const { request, timeoutMs, exchange, connections } = scenario;
  const refused4 = refusal(await askOnce(host, port, handshakeOf(request), timeoutMs));
  if (refused4 !== null) return refused4;
  const url = `ws://${host.includes(":") ? `[${host}]` : host}:${port}${request.path}`;
  const size2 = exchange.kind === "chat" ? connections : Math.min(2, connections);
  const members = Array.from({ length: size2 }, () => new Member(url, request.headers));
  const timeout = new AbortController();
  try {
    return await Promise.race([
      converse(members, exchange),
      sleep3(timeoutMs, null, { signal: timeout.signal }).then(() => tooLate(members, scenario))
    ]);
  } finally {
    timeout.abort();
    for (const member of members) member.close();
  }
}
async function converse(members, { kind, message }) {
  const opened = await firstOf(members.map(({ opened: opened2 }) => opened2));
  if (opened !== null) return opened;
  if (kind === "chat") await sleep3(JOINING_MS);
  const meant = kind === "chat" ? members : members.slice(0, 1);
  const waiting = meant.map((member) => member.waitFor(message, kind === "chat"));
  members[0]?.send(message);
  const wrong = await firstOf(waiting);
  if (wrong !== null) return wrong;
  await sleep3(AFTERWARDS_MS);
  if (members.some((member) => member.times(message) > 1)) {
    return "the message that was sent once came twice";
  }
  const astray = members.some((member) => !meant.includes(member) && member.times(message) > 0);
  return astray ? "the message came to another connection, too: this is a chat, not an echo" : null;
}
async function firstOf(all) {
  const wrong = all.map((one2) => one2.then((what) => what ?? new Promise(() => {
  })));
  return Promise.race([...wrong, Promise.all(all).then(() => null)]);
}
function tooLate(members, { exchange, timeoutMs }) {
  const within2 = `within ${timeoutMs / 1e3} s`;
  const reached = members.filter((member) => member.times(exchange.message) > 0).length;
  const open = members.filter((member) => member.isOpen).length;
  if (open < members.length) {
    return `${open} of ${members.length} connections were opened ${within2}`;
  }
  if (exchange.kind === "echo") return `the message did not come back ${within2}`;
  return `the message reached ${reached} of ${members.length} members of the room ${within2} (members in several processes need a broker between them)`;
}
var Member = class {
  /** Resolves with null, or with why it did not open. */
  opened;
  #socket;
  #received = [];
  /** Why it was closed, in words. */
  #closed;
  constructor(url, headers) {
    this.#socket = openSocket(url, headers);
    this.#closed = new Promise((resolve11) => {
      this.#socket.on("error", ({ message }) => resolve11(`the WebSocket failed: ${message}`));
      this.#socket.on("close", (code, reason2) => {
        const words = reason2.length === 0 ? "" : `, ${quoted(String(reason2))}`;
        resolve11(`the server closed the connection (${code}${words})`);
      });
    });
    this.#socket.on("message", (data, isBinary) => {
      this.#received.push(isBinary ? null : String(data));
    });
    const open = new Promise((resolve11) => {
      this.#socket.once("open", () => resolve11(null));
    });
    this.opened = Promise.race([open, this.#closed]);
  }
  get isOpen() {
    return this.#socket.readyState === import_websocket.default.OPEN;
  }
  send(message) {
    this.#socket.send(message);
  }
  times(message) {
    return this.#received.filter((text3) => text3 === message).length;
  }
  /** @param patiently whether other messages are passed over */
  waitFor(message, patiently) {
    const first = new Promise((resolve11) => {
      const look2 = (text3) => {
        if (text3 === message) resolve11(null);
        else if (!patiently) resolve11(`${quoted(message)} was sent, and ${described(text3)} came`);
      };
      for (const text3 of this.#received) look2(text3);
      this.#socket.on("message", (data, isBinary) => look2(isBinary ? null : String(data)));
    });
    return Promise.race([first, this.#closed]);
  }
  close() {
    this.#socket.close();
    setTimeout(() => this.#socket.terminate(), GOODBYE_MS).unref();
  }
};
function openSocket(url, headers) {
  const { "sec-websocket-protocol": protocols = "", ...others } = headers;
  return new import_websocket.default(
    url,
    protocols.split(",").flatMap((name) => name.trim() || []),
    { headers: others, perMessageDeflate: false }
  );
}
function described(text3) {
  return text3 === null ? "a binary message" : quoted(text3);
}
var LONGEST = 120;
function quoted(text3) {
  return JSON.stringify(text3.length > LONGEST ? `${text3.slice(0, LONGEST)}\u2026` : text3);
}

// src/measure/verify.ts
async function wrongAnswer(server, scenario) {
  const { host, port } = server;
  if (scenario.type === "websocket") {
    const wrong = await exchangeOnce(host, port, scenario);
    return wrong === null ? null : wrong + await missingLibrary(server);
  }
  const examples = examplesOf(scenario);
  for (const { request, expect } of examples) {
    const wrong = checkAnswer(expect, await askOnce(host, port, request, scenario.timeoutMs));
    if (wrong === null) continue;
    return examples.length === 1 ? wrong : `${request.method} ${request.path}: ${wrong}`;
  }
  return null;
}
async function missingLibrary({ tail }) {
  return /No supported WebSocket library detected/i.test(await tail()) ? "; uvicorn has no library for WebSockets: add `websockets` (or `wsproto`) to the requirements" : "";
}

// src/measure/launch-series.ts
async function measureSeries(series, launch, engine, options) {
  const { scenario } = series;
  try {
    const servers2 = await rightServers(series, launch);
    if (servers2 === null) return null;
    const scenarioFor = (target) => scenarioOf(target, scenario, servers2[target]);
    const driven = await driveScenario(engine, servers2, scenarioFor, { ...options, scenario });
    series.add(driven);
    return driven;
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    if (error.code === "machine-limit") {
      series.skip([error.message, error.hint].join(" "));
      return null;
    }
    series.fail(failureOf(blame(error, launch), "load", error));
    return null;
  }
}
async function crashes({ servers: servers2 }, scenario) {
  const ended = entries(servers2).filter(([, server]) => server.exit !== null);
  return Promise.all(
    ended.map(
      async ([target, server]) => [
        target,
        await crashOf(target, server, scenario)
      ]
    )
  );
}
async function rightServers(series, launch) {
  const servers2 = { ...launch.servers };
  for (const [target, server] of entries(launch.servers)) {
    const wrong = await verify(target, server, scenarioOf(target, series.scenario, server));
    if (wrong === null) continue;
    if (target === "head") {
      series.fail(wrong);
      return null;
    }
    delete servers2[target];
    series.warn(`${target}: ${wrong.message}`);
  }
  return servers2;
}
async function verify(target, server, scenario) {
  try {
    const wrong = await wrongAnswer(server, scenario);
    if (wrong === null) return null;
    const message = `${scenario.description} was answered wrongly by ${target}: ${wrong}`;
    return failureOf(target, "verify", new GaitkeeperError("wrong-answer", message));
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    return failureOf(target, "verify", error);
  }
}
function blame(error, { servers: servers2 }) {
  if (servers2.head?.exit) return "head";
  if (servers2.base?.exit) return "base";
  return /\bbase\b/.test(error.message) ? "base" : "head";
}
function scenarioOf(target, scenario, server = {}) {
  return target === "reference" ? referenceScenario : askedOf(server, scenario);
}
function entries(servers2) {
  return Object.entries(servers2);
}

// src/measure/ready.ts
var ANSWERED = [101, ...range(200, 501), ...range(505, 599)];
function readyCheck(configured, scenario) {
  const { type: type2, request } = scenario;
  const asked = type2 === "http" ? request : handshakeOf(request);
  return configured ?? { request: asked, expect: { status: ANSWERED } };
}
function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

// src/measure/allocation.ts
var FEWEST = 6;
var MOST = 2e3;
var MEDIAN_INEFFICIENCY = Math.PI / 2;
function bestPairs(history2) {
  if (history2.estimates.length < 3) return MOST;
  const within2 = mean(history2.withinVariances) * MEDIAN_INEFFICIENCY;
  const between = variance(history2.estimates) - within2 / mean(history2.pairs);
  if (between <= 0) return MOST;
  const cost = history2.secondsPerLaunch / history2.secondsPerPair;
  return Math.min(MOST, Math.max(FEWEST, Math.round(Math.sqrt(cost * within2 / between))));
}

// src/measure/series.ts
var DECIDING = ["throughput", "cpu", "p50"];
var ENDS = {
  interrupted: "It was interrupted",
  "time-limit": "The time limit was over"
};
var Series = class {
  scenario;
  #launches = [];
  #driven = [];
  /** What was found where memory grew. */
  growth = null;
  #warnings = /* @__PURE__ */ new Set();
  #totals = {};
  #failure = null;
  /** Why it is not measured at all. */
  #skipped = null;
  #stopped = null;
  constructor(scenario) {
    this.scenario = scenario;
  }
  get active() {
    return this.#stopped === null;
  }
  get launches() {
    return this.#launches.length;
  }
  get failure() {
    return this.#failure;
  }
  /** An open loop is answered as fast as it asks: its throughput says nothing, its latencies do. */
  get leading() {
    return this.scenario.rate === void 0 ? "throughput" : "p50";
  }
  /** Log ratios of a metric, one a launch. */
  ratios(metric) {
    return this.#launches.flatMap((launch) => launch.metrics[metric]?.logRatio ?? []);
  }
  /** Bytes a request that each revision left behind, and what they grew apart by in all, a launch each. */
  get growths() {
    return this.#driven.flatMap(({ memory: { growth, grownApart: apart3 } }) => {
      const { base = null, head = null } = growth ?? {};
      return base === null || head === null || apart3 === null ? [] : [{ base, head, apart: apart3 }];
    });
  }
  /** Mean and half width of the 95% interval of the leading metric's log ratio; null while unknown. */
  get running() {
    const ratios = this.ratios(this.leading);
    if (ratios.length < 2) return null;
    return { estimate: mean(ratios), halfWidth: halfWidth2(ratios) };
  }
  /** The widest interval among the deciding metrics; infinite while there are too few launches. */
  get widest() {
    const widths = this.#deciding().map(halfWidth2);
    return widths.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...widths);
  }
  /** Whether every deciding metric that could be had is known to within `halfWidth`. */
  isPrecise(halfWidth3) {
    const deciding = this.#deciding();
    return deciding.length > 0 && deciding.every((ratios) => precisionReached(ratios, halfWidth3));
  }
  add(driven) {
    this.#launches.push(driven.estimate);
    this.#driven.push(driven);
    for (const [target, totals] of Object.entries(driven.totals)) {
      this.#totals = { ...this.#totals, [target]: sumTotals([totals], this.#totals[target]) };
    }
  }
  warn(warning) {
    this.#warnings.add(warning);
  }
  stop(reason2) {
    this.#stopped ??= reason2;
  }
  /** It cannot be measured under this cell, or no longer, and no revision is to blame for that. */
  skip(reason2) {
    if (this.launches === 0) this.#skipped = reason2;
    else this.warn(reason2);
    this.stop("failure");
  }
  fail(failure) {
    this.#failure = failure;
    this.stop("failure");
  }
  /** Pairs for the next launch, given what boot and warm-up cost this series. */
  pairsWanted(secondsPerLaunch) {
    if (this.launches === 0) return Number.POSITIVE_INFINITY;
    return bestPairs({
      estimates: this.ratios(this.leading),
      withinVariances: this.#driven.map(
        ({ ratios }) => ratios.length > 1 ? robustDeviation(ratios) ** 2 : 0
      ),
      pairs: this.#launches.map(({ pairs }) => pairs),
      secondsPerPair: mean(this.#driven.map((driven) => driven.secondsPerPair)),
      secondsPerLaunch
    });
  }
  measurement() {
    const steady = this.#launches.filter((launch) => launch.steady).length;
    const unsteady = this.launches > 0 && steady * 2 < this.launches;
    return {
      scenario: this.scenario.name,
      status: this.#status(unsteady),
      reason: this.#reason(unsteady, steady),
      failure: this.#failure,
      mode: this.#driven.at(-1)?.mode ?? "in-turn",
      blockMs: this.#driven.at(-1)?.blockMs ?? 0,
      stopped: this.#stopped ?? "budget",
      launches: this.#launches,
      clientBound: this.#driven.filter(({ clientBound }) => clientBound).length * 2 > this.launches,
      totals: this.#totals,
      histograms: this.#histograms(),
      ...this.#warmUp(unsteady),
      ...this.growth === null ? {} : { growth: this.growth },
      ...this.#arrivals()
    };
  }
  #deciding() {
    return DECIDING.map((metric) => this.ratios(metric)).filter(({ length }) => length > 0);
  }
  #status(unsteady) {
    if (this.#failure !== null && this.#failure.side !== "base") return "failed";
    if (this.launches === 0) return "skipped";
    return unsteady ? "unsteady" : "measured";
  }
  #reason(unsteady, steady) {
    if (this.#skipped !== null) return this.#skipped;
    if (this.#failure !== null) return this.#failure.message;
    if (this.launches === 0) {
      return `${ENDS[this.#stopped ?? "budget"] ?? "The time was over"} before its first launch.`;
    }
    if (!unsteady) return null;
    return `Did not reach a steady state in ${this.launches - steady} of ${this.launches} launches.`;
  }
  /** The longest one; of an unsteady scenario one that shows it. */
  #warmUp(unsteady) {
    const [longest] = this.#driven.flatMap(({ warmUp: warmUp2 }) => warmUp2 ?? []).filter(({ steady }) => !unsteady || !steady).sort((a, b) => lengthOf(b) - lengthOf(a));
    return longest === void 0 ? {} : { warmUp: longest };
  }
  #arrivals() {
    const perSecond = this.scenario.rate?.perSecond;
    const warnings = [...this.#warnings];
    if (perSecond === void 0) return { warnings };
    const arrivals = {};
    for (const target of ["base", "head"]) {
      const totals = sumArrivals(this.#driven.flatMap((driven) => driven.arrivals[target] ?? []));
      if (totals === null) continue;
      arrivals[target] = totals;
      const warning = overloadWarning(target, totals, perSecond);
      if (warning !== null) warnings.push(warning);
    }
    return { arrivals, warnings };
  }
  #histograms() {
    const encoded = {};
    for (const target of ["base", "head", "reference"]) {
      const parts = this.#driven.flatMap(({ latencies }) => {
        const of = latencies[target];
        return of === void 0 || of.count === 0 ? [] : [of];
      });
      if (parts.length > 0) encoded[target] = mergeHistograms(parts.map((part) => part.histogram));
    }
    return encoded;
  }
};

// src/measure/stubborn.ts
var PATIENT_STOP_SECONDS = 5;
var MEND = "A deployment would wait for it as well: look for a handler of the signal that does not end the process, and for threads or tasks that nobody ends.";
function watched(launch, warn) {
  return {
    async [Symbol.asyncDispose]() {
      await launch[Symbol.asyncDispose]();
      const message = warningOf(launch.servers);
      if (message !== null) warn(message);
    }
  };
}
function warningOf(servers2) {
  const sides = ["base", "head"].filter((side) => servers2[side] !== void 0);
  const stubborn = sides.filter((side) => servers2[side]?.ignored != null);
  const signal = stubborn.map((side) => servers2[side]?.ignored)[0];
  if (signal === void 0) return null;
  const all = stubborn.length === 1 ? `The server of ${stubborn[0]}` : "The servers of base and head";
  const were = stubborn.length === 1 ? "was" : "were";
  const other = sides.find((side) => !stubborn.includes(side));
  return [
    `${all} had not ended ${PATIENT_STOP_SECONDS} s after ${signal}, and ${were} killed.`,
    ...other === void 0 ? [] : [`That of ${other} ended.`],
    MEND
  ].join(" ");
}

// src/measure/cell-run.ts
var WARM_UP_CAP = { cpython: 5, pypy: 30, graalpy: 30 };
var SHORTEST_SHARE = 0.4;
var NO_TIME_TO_COMPILE = "The budget left less than 4 s for warming up: its compiler may not have begun. Raise `budget`, or measure fewer cells.";
var MAX_FAILED_BOOTS = 2;
var CellRun = class {
  prepared;
  series;
  #context;
  #argv = {};
  #ready = [];
  #memory = [];
  #warnings = /* @__PURE__ */ new Set();
  #dropped = /* @__PURE__ */ new Set();
  #failure;
  #launches = 0;
  #failedBoots = 0;
  #bootSeconds = 1.5;
  /** Boot and warm-up of the last launch, shared out over its scenarios, in seconds. */
  #overhead = 1.5;
  constructor(prepared2, scenarios2, context) {
    this.prepared = prepared2;
    this.#context = context;
    this.#failure = prepared2.failure;
    this.series = scenarios2.map((scenario) => new Series(scenario));
    this.#skipInfeasible();
    if (prepared2.targets.head === void 0) this.#giveUp();
  }
  #skipInfeasible() {
    const application2 = this.prepared.targets.head?.application;
    if (application2 === void 0) return;
    for (const series of this.series) {
      const reason2 = whyNot(this.prepared, application2, series.scenario);
      if (reason2 !== null) series.skip(reason2);
    }
  }
  get id() {
    return this.prepared.cell.id;
  }
  get active() {
    return this.series.some((series) => series.active);
  }
  get launches() {
    return this.#launches;
  }
  /** The widest interval among the scenarios that are still measured. */
  get widest() {
    return Math.max(...this.series.filter(({ active }) => active).map(({ widest }) => widest));
  }
  /** Boots all targets anew and measures every active scenario once, within about `seconds`. */
  async launch(seconds) {
    const number2 = this.#launches++;
    this.#context.onProgress({ type: "launch", cell: this.id, launch: number2 });
    const launch = await launchCell(this.prepared, {
      options: this.#context.options,
      serverCpus: this.#context.serverCpus,
      coin: this.#context.coin,
      targets: this.#targets(),
      ready: this.#readyCheck(),
      ...this.#watchesStop ? { stopGraceMs: 1e3 * PATIENT_STOP_SECONDS } : {}
    });
    try {
      await this.#context.stops.done();
      await this.#measureAll(launch, number2, seconds);
    } finally {
      const warn = (told2) => this.#warn(told2);
      this.#context.stops.begin(this.#watchesStop ? watched(launch, warn) : launch);
    }
  }
  get #watchesStop() {
    return this.#context.watchesStops && this.#launches === 1;
  }
  #warn(message) {
    this.#warnings.add(message);
    this.#context.onProgress({ type: "warning", cell: this.id, message });
  }
  async #measureAll(launch, number2, seconds) {
    this.#bootSeconds = launch.seconds;
    if (!this.#accept(launch)) return;
    const active = this.series.filter((series) => series.active);
    const share2 = Math.max(SHORTEST_SHARE, (seconds - launch.seconds) / active.length);
    const memory = new LaunchMemory();
    for (const series of active) {
      const driven = await this.#measure(series, launch, number2, share2);
      if (driven !== null) memory.add(driven.memory);
      this.#report(series);
      if (await this.#crashed(series, launch)) return;
    }
    this.#memory.push(...[memory.metric()].filter((metric) => metric !== null));
  }
  get bootSeconds() {
    return this.#bootSeconds;
  }
  stop(reason2) {
    for (const series of this.series) series.stop(reason2);
  }
  /** The time limit is over: that of a budget, where there were launches enough. */
  stopLate(minLaunches) {
    for (const series of this.series) {
      series.stop(series.launches < minLaunches ? "time-limit" : "budget");
    }
  }
  /** Ends one of its scenarios, and says so. */
  settle(series, reason2) {
    series.stop(reason2);
    this.#report(series);
  }
  record() {
    return cellRecord(this.prepared, {
      argv: this.#argv,
      ready: this.#ready,
      memory: this.#memory,
      failure: this.#failure,
      warnings: [...this.#warnings],
      measurements: this.series.map((series) => series.measurement())
    });
  }
  #targets() {
    const targets = Object.keys(this.prepared.targets);
    return targets.filter((target) => !this.#dropped.has(target));
  }
  #readyCheck() {
    const first = (this.series.find(({ active }) => active) ?? this.series[0])?.scenario;
    if (first === void 0) throw new Error("a cell without scenarios");
    return readyCheck(this.#context.options.ready, first);
  }
  /** Takes in what the boot says. @returns whether there is a head to measure. */
  #accept(launch) {
    const first = this.#launches === 1;
    for (const failure of launch.failures) {
      if (failure.side === "head") this.#failedBoots++;
      else if (first || failure.side === "reference") this.#dropped.add(failure.side);
      if (failure.side !== "reference" && first) this.#fail(failure);
      else this.#warnings.add(`Launch ${this.#launches}: ${failure.side}: ${failure.message}`);
      if (failure.side === "head" && (first || this.#failedBoots >= MAX_FAILED_BOOTS)) {
        this.#fail(failure);
        this.#giveUp();
      }
    }
    const { base, head, reference } = launch.servers;
    for (const [target, server] of Object.entries(launch.servers)) {
      this.#argv[target] = server.argv;
    }
    if (head === void 0) return false;
    this.#failedBoots = 0;
    this.#ready.push(
      ratioMetric(base?.readySeconds ?? null, head.readySeconds, reference?.readySeconds ?? null)
    );
    return base !== void 0 || this.#dropped.has("base") || this.prepared.targets.base === void 0;
  }
  async #measure(series, launch, number2, share2) {
    const options = this.#driveOptions(series, number2, share2);
    const driven = await measureSeries(series, launch, this.#context.engine, options);
    if (driven !== null) {
      this.#overhead = this.#bootSeconds / this.series.length + driven.estimate.warmupSeconds;
    }
    return driven;
  }
  #driveOptions(series, launch, share2) {
    const { interpreter: interpreter2, workers, threads } = this.prepared.cell;
    const { implementation, gil } = interpreter2;
    const busy2 = workers * (gil === false ? threads : 1);
    const capSeconds = Math.min(WARM_UP_CAP[implementation], Math.max(0.8, 2 * share2));
    const compiles = implementation !== "cpython";
    if (compiles && !awaitsCompiler(capSeconds)) series.warn(NO_TIME_TO_COMPILE);
    return {
      launch,
      warmUp: { capSeconds, compiles },
      pairSeconds: share2 * 0.6,
      serverCpus: Math.min(busy2, this.#context.serverCpus?.length ?? busy2),
      maxPairs: series.pairsWanted(this.#overhead),
      coin: this.#context.coin
    };
  }
  /** Nothing more is asked in a launch of which a server ended. */
  async #crashed(series, launch) {
    const found2 = await crashes(launch, series.scenario);
    for (const [target, crash] of found2) {
      if (target === "reference") this.#warnings.add(crash.message);
      else series.fail(failureOf(target, "load", crash));
    }
    return found2.length > 0;
  }
  #fail(failure) {
    if (failure.side === "head" || this.#failure === null) this.#failure = failure;
    this.#context.onProgress({ type: "failed", cell: this.id, message: failure.message });
  }
  #giveUp() {
    for (const series of this.series) series.stop("failure");
  }
  #report(series) {
    const running = series.running;
    this.#context.onProgress({
      type: "estimate",
      cell: this.id,
      scenario: series.scenario.name,
      launches: series.launches,
      metric: series.leading,
      estimate: running?.estimate ?? null,
      halfWidth: running?.halfWidth ?? null,
      status: series.active ? "measuring" : series.measurement().status
    });
  }
};

// src/measure/control.ts
var ONE_IN = 10;
var FIRST_AFTER = 6;
var ControlledRun = class {
  run;
  #control;
  constructor(prepared2, scenarios2, context) {
    this.run = new CellRun(prepared2, scenarios2, context);
    const { base } = prepared2.targets;
    const quiet = { ...context, onProgress: () => {
    }, watchesStops: false };
    this.#control = base ? new CellRun({ ...prepared2, targets: { base, head: base }, failure: null }, scenarios2, quiet) : null;
  }
  get controlLaunches() {
    return this.#control?.launches ?? 0;
  }
  /** Whether base can be launched against itself: only once it was launched beside head. */
  get controllable() {
    return this.#control?.active === true && this.run.active && this.run.launches > 0;
  }
  async launchControl(seconds) {
    await this.#control?.launch(seconds);
  }
  record() {
    this.#control?.stop("budget");
    return withControl(this.run.record(), this.#control?.record() ?? null);
  }
};
function nextControl(runs) {
  const launches2 = runs.reduce((sum3, { run: run2 }) => sum3 + run2.launches, 0);
  const controls = runs.reduce((sum3, { controlLaunches }) => sum3 + controlLaunches, 0);
  if (controls >= Math.floor((launches2 - FIRST_AFTER) / ONE_IN) + 1) return null;
  const candidates = runs.filter(({ controllable }) => controllable);
  const fewest = Math.min(...candidates.map(({ controlLaunches }) => controlLaunches));
  return candidates.find(({ controlLaunches }) => controlLaunches === fewest) ?? null;
}

// src/stats/growth.ts
var ALPHA = 0.01;
var SETTLED = 0.3;
function growthOf(xs, ys) {
  const { slope, lower, upper } = theilSenInterval(xs, ys, 0.95);
  const middle = Math.floor(xs.length / 2);
  const first = half(xs.slice(0, middle), ys.slice(0, middle));
  const second = half(xs.slice(middle), ys.slice(middle));
  const slowed = second.slope < SETTLED * first.slope;
  if (first.rises && second.rises && !slowed) return { slope, lower, upper, trend: "grows" };
  const settles = first.slope > 0 && slowed && mannKendall(ys).tau > 0;
  return { slope, lower, upper, trend: settles ? "settles" : "undecided" };
}
function half(xs, ys) {
  const { tau, pValue: pValue2 } = mannKendall(ys);
  const { slope } = theilSenInterval(xs, ys, 0.95);
  return { slope, rises: tau > 0 && pValue2 < ALPHA && slope > 0 };
}

// src/measure/growth.ts
var LAUNCHES = 2;
var BATCHES = 20;
var FIRST_REQUESTS = 200;
var MOST2 = 3;
var SMALLEST = 32;
var SMALLEST_APART = 128 * 1024;
var SUSPICIOUS = 0.01;
async function probeGrowth(runs, seconds, context) {
  for (const { run: run2, series, side } of suspects(runs)) {
    context.onProgress({ type: "growth", cell: run2.id, scenario: series.scenario.name });
    try {
      const probe = await probeOne(run2, series.scenario, { side, seconds, context });
      if (probe !== null) series.growth = probe;
    } catch (error) {
      if (!(error instanceof GaitkeeperError)) throw error;
      series.warn(`Its memory was not watched any longer: ${error.message}`);
    }
  }
}
function suspects(runs) {
  const plain4 = runs.filter(
    ({ prepared: prepared2 }) => prepared2.cell.interpreter.implementation === "cpython"
  );
  const all = (plain4.length > 0 ? plain4 : runs).flatMap(
    (run2) => run2.series.flatMap((series) => {
      const suspect = suspectOf(series);
      return suspect === null ? [] : [{ run: run2, series, ...suspect }];
    })
  );
  const worstFirst = all.sort((a, b) => a.pValue - b.pValue);
  const byScenario = Map.groupBy(worstFirst, ({ series }) => series.scenario.name);
  return [...byScenario.values()].flatMap(([worst]) => worst ?? []).slice(0, MOST2);
}
function suspectOf(series) {
  const launches2 = series.growths;
  if (series.failure !== null || launches2.length < 4) return null;
  const differences = launches2.map(({ base, head }) => head - base);
  const estimate = mean(differences);
  const side = estimate > 0 ? "head" : "base";
  const own2 = mean(launches2.map((of) => of[side]));
  const apart3 = Math.abs(mean(launches2.map((of) => of.apart)));
  if (Math.abs(estimate) < SMALLEST || own2 < SMALLEST || apart3 < SMALLEST_APART) return null;
  const standardError = Math.sqrt(variance(differences) / differences.length);
  const p = pValue({ estimate, standardError, degreesOfFreedom: differences.length - 1 });
  return p < SUSPICIOUS ? { side, pValue: p } : null;
}
async function probeOne(run2, scenario, { side, seconds, context }) {
  const seen = [];
  for (let launch = 0; launch < LAUNCHES; launch++) {
    var _stack = [];
    try {
      const booted = __using(_stack, await launchCell(run2.prepared, {
        options: context.options,
        serverCpus: context.serverCpus,
        coin: context.coin,
        targets: ["base", "head"],
        ready: readyCheck(context.options.ready, scenario)
      }), true);
      const watched3 = await watch(booted, scenario, seconds / LAUNCHES, context.engine);
      if (watched3 === null) return null;
      seen.push(watched3);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  }
  return verdictOf(seen, side);
}
async function watch({ servers: servers2 }, scenario, seconds, engine) {
  const { base, head } = servers2;
  if (base === void 0 || head === void 0) return null;
  const watched3 = { requests: [], base: [], head: [] };
  const handles = [];
  try {
    for (const server of [base, head]) {
      const { host, port, pid } = server;
      handles.push(await engine.open({ host, port, pid, scenario: askedOf(server, scenario) }));
    }
    const first = await ask2(engine, handles, FIRST_REQUESTS, seconds * 1e3);
    const batch = Math.ceil(seconds * 1e3 * first.each / first.elapsedMs / BATCHES);
    let requests = 0;
    for (let index = 0; index < BATCHES; index++) {
      requests += (await ask2(engine, handles, batch, scenario.timeoutMs)).each;
      const [ofBase, ofHead] = [treeMemory(base.pid), treeMemory(head.pid)];
      if (ofBase === null || ofHead === null) return null;
      watched3.requests.push(requests);
      watched3.base.push(ofBase.bytes);
      watched3.head.push(ofHead.bytes);
    }
    return watched3;
  } finally {
    for (const handle of handles) await engine.close(handle);
  }
}
async function ask2(engine, handles, requests, maxMs) {
  const started = performance.now();
  const { blocks } = await engine.run(
    handles.map((handle) => ({ targets: [handle], minMs: 0, minCompletions: requests, maxMs }))
  );
  const each = mean(blocks.flat().map(({ completions }) => completions));
  return { each, elapsedMs: performance.now() - started };
}
function verdictOf(seen, side) {
  const other = side === "head" ? "base" : "head";
  const differences = seen.map(
    (of) => growthOf(
      of.requests,
      of[side].map((bytes2, index) => bytes2 - (of[other][index] ?? 0))
    )
  );
  const own2 = seen.map((of) => growthOf(of.requests, of[side]));
  const slopes = (of) => median(seen.map((watched3) => growthOf(watched3.requests, watched3[of]).slope));
  const last = seen.at(-1);
  const sign = side === "head" ? 1 : -1;
  const bounds = differences.flatMap(({ lower, upper }) => [sign * lower, sign * upper]);
  return {
    trend: trendOf([...differences, ...own2]),
    base: slopes("base"),
    head: slopes("head"),
    difference: {
      estimate: sign * median(differences.map(({ slope }) => slope)),
      lower: Math.min(...bounds),
      upper: Math.max(...bounds)
    },
    requests: Math.round(last.requests.at(-1) ?? 0),
    launches: seen.length,
    points: { base: pointsOf2(last, "base"), head: pointsOf2(last, "head") }
  };
}
function trendOf(growths) {
  const trends = growths.map(({ trend }) => trend);
  if (trends.every((trend) => trend === "grows")) return "grows";
  return trends.includes("settles") ? "settles" : "undecided";
}
function pointsOf2(watched3, side) {
  return watched3.requests.map((requests, index) => [
    Math.round(requests),
    Number(((watched3[side][index] ?? 0) / 2 ** 20).toFixed(2))
  ]);
}

// src/measure/stops.ts
var Stops = class {
  #pending = Promise.resolve([]);
  begin(launch) {
    const before = this.#pending;
    const stopped = Promise.resolve(launch[Symbol.asyncDispose]());
    this.#pending = Promise.allSettled([stopped]).then(async (results) => [
      ...await before,
      ...results
    ]);
  }
  /**
   * Waits until nothing of them runs any more: before anything is measured.
   * @throws what a stop threw
   */
  async done() {
    const results = await this.#pending;
    this.#pending = Promise.resolve([]);
    for (const result of results) if (result.status === "rejected") throw result.reason;
  }
  async [Symbol.asyncDispose]() {
    await this.done();
  }
};

// src/measure/wanted-launches.ts
var WANTED = 12;
function wantedLaunches({ min, max }, wanted2 = WANTED) {
  return Math.max(min, Math.min(max, wanted2));
}

// src/measure/session.ts
async function measureCells(prepared2, scenarios2, options, onProgress) {
  var _stack = [];
  try {
    const { cpus: cpus2, engineCores, reason: reason2 } = await partitionCpus();
    const _pinned = __using(_stack, cpus2 === null ? null : await pinSelf(cpus2.engine), true);
    const spinning = __using(_stack, await keepAwake(allOf(cpus2)), true);
    const engine = __using(_stack, await startLoadEngine(engineCores), true);
    const stops = __using(_stack, new Stops(), true);
    const context = {
      engine,
      stops,
      options,
      serverCpus: cpus2?.server ?? null,
      coin: seededCoin(options.seed),
      watchesStops: options.controls !== false,
      // What goes wrong after an interruption goes wrong because of it.
      onProgress: (progress) => {
        if (!options.signal?.aborted) onProgress(progress);
      }
    };
    const runs = prepared2.map(
      (cell) => new ControlledRun(cell, scenariosFor(cell, scenarios2, options), context)
    );
    onProgress({
      type: "started",
      cells: runs.map(({ run: run2 }) => run2.id),
      scenarios: scenarios2.map(({ name }) => name),
      budgetSeconds: options.budgetSeconds
    });
    let cells = null;
    const overrun = await unlessAborted(
      () => measureAll(runs, context),
      options.signal,
      () => {
        for (const { run: run2 } of runs) {
          if (isTimeOver(options.signal)) run2.stopLate(options.minLaunches);
          else run2.stop("interrupted");
        }
        cells = runs.map((run2) => run2.record());
        void engine[Symbol.asyncDispose]();
      }
    );
    return {
      cells: cells ?? runs.map((run2) => run2.record()),
      pinning: cpus2 === null ? null : { ...cpus2, ...spinning.awake ? { awake: true } : {} },
      warnings: [...reason2 === null ? [] : [reason2], ...overrun ?? []]
    };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function measureAll(controlled, context) {
  const { options } = context;
  const overrun = await roundRobin(controlled, context);
  await context.stops.done();
  const runs = controlled.map(({ run: run2 }) => run2);
  await probeGrowth(runs, growthSeconds(options.budgetSeconds), context);
  return overrun;
}
function scenariosFor({ cell }, scenarios2, { only }) {
  return scenarios2.filter(({ name }) => only?.get(cell.id)?.includes(name) ?? true);
}
function growthSeconds(budgetSeconds) {
  return Math.min(40, Math.max(10, budgetSeconds / 10));
}
var OVERRUN = 1.5;
async function roundRobin(controlled, { options, onProgress }) {
  const runs = controlled.map(({ run: run2 }) => run2);
  const { fullBudgetSeconds = options.budgetSeconds } = options;
  const started = performance.now();
  const elapsed2 = () => (performance.now() - started) / 1e3;
  for (; ; ) {
    const next = nextRun(runs, wanted(options));
    if (next === null) return [];
    if (options.signal?.aborted) return [];
    const enough = runs.every((run2) => !run2.active || run2.launches >= options.minLaunches);
    const left = options.budgetSeconds - elapsed2();
    const slot = slotSeconds(runs, next, left, options);
    if (enough && left < Math.min(slot, next.bootSeconds + 0.5)) break;
    if (elapsed2() > OVERRUN * fullBudgetSeconds) break;
    await next.launch(slot);
    settle(next, options);
    if (elapsed2() < options.budgetSeconds && options.controls !== false) {
      await nextControl(controlled)?.launchControl(slot);
    }
    const { budgetSeconds } = options;
    onProgress({ type: "time", elapsedSeconds: elapsed2(), budgetSeconds });
  }
  const short = runs.filter((run2) => run2.active && run2.launches < options.minLaunches);
  for (const run2 of runs) run2.stop("budget");
  if (short.length === 0) return [];
  return [
    `The budget of ${fullBudgetSeconds} s was too small: ${short.length} of ${runs.length} cells got fewer than ${options.minLaunches} launches. Raise the budget, or split the matrix over jobs.`
  ];
}
function nextRun(runs, enough) {
  const active = runs.filter((run2) => run2.active);
  if (active.length === 0) return null;
  const fewest = Math.min(...active.map(({ launches: launches2 }) => launches2));
  if (fewest < enough) return active.find(({ launches: launches2 }) => launches2 === fewest) ?? null;
  return active.reduce((narrowest, run2) => run2.widest < narrowest.widest ? run2 : narrowest);
}
var LONGEST_SLOT = 30;
function wanted({ minLaunches, maxLaunches, wantedLaunches: aim }) {
  return wantedLaunches({ min: minLaunches, max: maxLaunches }, aim);
}
function slotSeconds(runs, next, left, options) {
  const enough = wanted(options);
  const toCome = runs.filter((run2) => run2.active).map((run2) => Math.max(run2 === next ? 1 : 0, enough - run2.launches)).reduce((sum3, launches2) => sum3 + launches2, 0);
  return Math.min(LONGEST_SLOT, Math.max(0, left) / Math.max(1, toCome));
}
function settle(run2, options) {
  for (const series of run2.series.filter(({ active }) => active)) {
    if (series.launches >= options.maxLaunches) run2.settle(series, "launches");
    else if (series.launches >= options.minLaunches && series.isPrecise(options.precision)) {
      run2.settle(series, "precision");
    }
  }
}

// src/commands/stages/confirm.ts
async function confirmFlagged(record2, measured, io) {
  const { config: config2 } = measured.project;
  if (config2.confirm !== "here" || measured.options.signal?.aborted) return record2;
  const flagged = toRepeat(record2, judgeOptions(config2));
  if (flagged.size === 0) return record2;
  const repeat = new Map([...flagged].slice(0, affordable(record2, measured)));
  if (repeat.size < flagged.size) io.warn(leftOut(repeat.size, flagged.size));
  const begun = performance.now();
  const again = await io.stage("Measuring again", () => measureAgain(repeat, measured, io));
  if (again === null) {
    const why = isTimeOver(measured.options.signal) ? "The time limit was over" : "It was interrupted";
    const told2 = `${why} while it measured again: what regressed is reported as it was measured first.`;
    io.warn(told2);
    return { ...record2, warnings: [...record2.warnings, told2] };
  }
  for (const warning of again.warnings) io.warn(warning);
  const seconds = record2.durationSeconds + Math.round(performance.now() - begun) / 1e3;
  return { ...withConfirmations(record2, again), durationSeconds: seconds };
}
function confirmingHere(project) {
  const { config: config2 } = project;
  return config2.confirm === "off" ? project : { ...project, config: { ...config2, confirm: "here" } };
}
function toRepeat(record2, options) {
  return repeatOf(flaggedRows(judge(record2, [], options), record2), record2);
}
function affordable({ cells }, measured) {
  const { seconds } = measured;
  const launches2 = cells.reduce((sum3, { ready }) => sum3 + ready.length, 0);
  const aCell = CONFIRMING_LAUNCHES * seconds / Math.max(1, launches2);
  return Math.max(1, Math.floor(1.5 * confirmSeconds(measured) / aCell));
}
function confirmSeconds({ project, limit }) {
  return Math.min(project.config.confirmSeconds, limit.left);
}
function leftOut(some, all) {
  return `There is time to measure ${some} of ${all} cells again, the worst first. Raise \`confirm-budget\` for more.`;
}
async function measureAgain(repeat, measured, io) {
  const { prepared: prepared2, scenarios: scenarios2, options } = measured;
  const budgetSeconds = confirmSeconds(measured);
  for (const [cell, names] of repeat) io.info(`${cell}: ${names.join(", ")}`);
  const again = await measureCells(
    prepared2.filter(({ cell }) => repeat.has(cell.id)),
    scenarios2.filter(({ name }) => [...repeat.values()].some((names) => names.includes(name))),
    {
      ...options,
      ...{ budgetSeconds, fullBudgetSeconds: budgetSeconds },
      minLaunches: Math.max(options.minLaunches, CONFIRMING_LAUNCHES),
      maxLaunches: Math.max(options.maxLaunches, CONFIRMING_LAUNCHES),
      seed: randomInt(2 ** 31),
      only: repeat,
      controls: false
    },
    io.progress
  );
  return options.signal?.aborted ? null : again;
}
function withConfirmations(record2, { cells, warnings }) {
  const again = new Map(cells.map((cell) => [cell.id, cell]));
  return {
    ...record2,
    cells: record2.cells.map((cell) => {
      const second = again.get(cell.id);
      return second === void 0 ? cell : { ...cell, confirmation: confirmationOf(second) };
    }),
    warnings: [.../* @__PURE__ */ new Set([...record2.warnings, ...warnings])]
  };
}

// src/commands/stages/asked.ts
async function asAsked(project, io) {
  const asked = await requestFor(project, io);
  if (asked === null) return project;
  const { command, by, cells, base } = asked;
  const what = cells === null ? "everything" : cells.join(", ");
  const against = base === null ? "" : ` against ${base}`;
  io.info(`Asked by ${by} to ${command}: ${what}${against}`);
  return { ...project, asked, config: askedConfig(project.config, asked) };
}
async function requestFor({ github, config: config2, repository }, io) {
  if (github === null || github.attempt === 1 || config2.baseline === "off") return null;
  try {
    var _stack = [];
    try {
      const documents = __using(_stack, openDocuments(config2.baseline, storeContext(repository, io)), true);
      const { request, passedOver } = await findRequest(documents, github.runId, github.attempt);
      if (passedOver !== null) io.warn(passedOver);
      if (request === null || request.head === (github.pull?.headSha ?? github.sha)) return request;
      io.warn(`A request for ${request.head} was passed over: that is not what this run measures.`);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn(`What to measure again could not be read, so everything is: ${error.message}`);
  }
  return null;
}
function askedConfig(config2, { command, base }) {
  const against = base === null ? config2 : { ...config2, base };
  if (command !== "confirm") return against;
  const { min, max } = config2.launches;
  const launches2 = {
    min: Math.max(min, CONFIRMING_LAUNCHES),
    max: Math.max(max, CONFIRMING_LAUNCHES)
  };
  const profile2 = config2.confirm === "fresh" && config2.profile;
  const budgetSeconds = config2.confirmSeconds;
  return { ...against, launches: launches2, budgetSeconds, confirm: "off", counts: false, profile: profile2 };
}
var NothingAsked = class extends GaitkeeperError {
  constructor() {
    super("nothing-to-measure", "None of the cells of this job was asked for.");
  }
};
function askedCells(cells, { asked }) {
  if (asked === void 0 || asked.cells === null) return cells;
  const mine = cells.filter(({ cell }) => asked.cells?.includes(cell.id));
  if (mine.length === 0) throw new NothingAsked();
  return mine;
}
function askedScenarios(scenarios2, { asked }) {
  if (asked === void 0 || asked.scenarios === null) return scenarios2;
  const names = new Set(Object.values(asked.scenarios).flat());
  return scenarios2.filter(({ name }) => names.has(name));
}
function askedOptions(asked) {
  if (asked === void 0 || asked.scenarios === null) return {};
  return { only: new Map(Object.entries(asked.scenarios)), controls: false };
}

// src/commands/stages/earlier.ts
async function continued(opened, io) {
  const project = await asAsked(opened, io);
  if (project.asked === void 0 || project.asked.cells === null) return { project, earlier: [] };
  const earlier = await readEarlier(project, io);
  if (earlier.length > 0) return { project, earlier };
  io.warn(
    "What earlier attempts measured cannot be read, so everything is measured: upload `gaitkeeper-output` by actions/upload-artifact, under the output `artifact-name`, and give the job `actions: read`."
  );
  return { project: opened, earlier: [] };
}
function together2(record2, earlier, io) {
  const { name } = record2.service;
  const own2 = earlier.filter(({ service }) => service.name === name);
  if (own2.length === 0) return record2;
  const { records, odd } = mergeable(ofOneService([record2, ...own2], name));
  tellLeftOut(odd, io);
  return mergeRecords(records);
}
async function readEarlier({ github, request }, io) {
  if (github === null || request.token === void 0) return [];
  const client = clientFor(request.token, github.apiUrl, io);
  const run2 = ownRun(github);
  try {
    const arrived = await recordsOfRun(client, run2);
    const { records } = await credibleRecords(arrived, run2, headVerifier(client, run2), io);
    return records;
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn(error.line);
    return [];
  }
}

// src/commands/stages/measure.ts
import { randomInt as randomInt2 } from "node:crypto";
import { join as join37 } from "node:path";

// src/measure/in-process/called.ts
function calledOf(scenario) {
  const { name } = scenario;
  const all = requestsOf(scenario);
  return all.map(({ request, expect }, index) => {
    const called2 = { request: requestAt(request, 0), expect };
    if (all.length === 1) return { ...called2, name, place: { scenario: name } };
    const line3 = `${request.method} ${request.path}`;
    return { ...called2, name: `${name}
${index}`, place: { scenario: name, request: line3 } };
  });
}
function calledWith(called2, session = {}) {
  return called2.map((one2) => {
    const headers = { ...session, ...one2.request.headers };
    return { ...one2, request: { ...one2.request, headers } };
  });
}

// src/measure/in-process/compare.ts
var MOST_FUNCTIONS = 30;
var MOST_STATEMENTS = 10;
function compareCounts(where, base, head) {
  const { withoutCalls, ...place2 } = where;
  const reason2 = [head.counted, base.counted].find((side) => typeof side === "string");
  const [before, now] = [countedOf(base), countedOf(head)];
  const unseen = [now, before].flatMap((side) => side?.unseen ?? []).at(0);
  return {
    ...place2,
    reason: (reason2 ?? unseen)?.slice(0, 500) ?? withoutCalls,
    base: before && sideOf(before, base.seconds, withoutCalls === null),
    head: now && sideOf(now, head.seconds, withoutCalls === null),
    functions: before && now && withoutCalls === null ? functionsOf(before, now) : [],
    statements: before && now && unseen === void 0 ? statementsOf(before, now) : []
  };
}
function countedOf({ counted: counted2 }) {
  return typeof counted2 === "string" ? null : counted2;
}
function sideOf(counted2, seconds, withCalls) {
  const { statements, drivers, distinct: distinct6, unseen } = counted2;
  const [queries, again] = [
    statements.reduce((sum3, { count: count6 }) => sum3 + count6, 0),
    statements.reduce((sum3, one2) => sum3 + one2.again, 0)
  ];
  const varies = {
    ...withCalls && !isStable(counted2) ? { calls: apart2(counted2.calls, counted2.again) } : {},
    ...unseen.length === 0 && queries !== again ? { statements: apart2(queries, again) } : {}
  };
  return {
    microseconds: seconds === null ? null : seconds * 1e6,
    calls: withCalls && isStable(counted2) ? counted2.calls : null,
    functions: withCalls ? distinct6 : 0,
    // What of several drivers can be seen is not all that is sent.
    statements: unseen.length === 0 && drivers.length > 0 && queries === again ? queries : null,
    ...Object.keys(varies).length > 0 ? { varies } : {},
    drivers: drivers.slice(0, 20)
  };
}
function isStable({ calls, again }) {
  return calls === again;
}
function apart2(one2, other) {
  return Math.abs(one2 - other);
}
function functionsOf(base, head) {
  const before = new Map(base.functions.map((one2) => [`${one2.file}
${one2.name}`, one2]));
  const now = new Map(head.functions.map((one2) => [`${one2.file}
${one2.name}`, one2]));
  return [.../* @__PURE__ */ new Set([...now.keys(), ...before.keys()])].flatMap((key) => {
    const [old, one2] = [before.get(key), now.get(key)];
    const known = one2 ?? old;
    if (known === void 0 || ![old, one2].every((side) => !side || isStable(side))) return [];
    if (!old && isCut(base) || !one2 && isCut(head)) return [];
    const place2 = `${known.file}:${known.line}`.slice(-300);
    const name = known.name.slice(0, 200);
    const { own: own2 } = known;
    return [{ name, place: place2, own: own2, base: old?.calls ?? 0, head: one2?.calls ?? 0 }];
  }).filter(({ base: base2, head: head2 }) => base2 !== head2).sort((a, b) => Number(b.own) - Number(a.own) || byDifference(a, b)).slice(0, MOST_FUNCTIONS);
}
function isCut({ functions, distinct: distinct6 }) {
  return functions.length < distinct6;
}
function statementsOf(base, head) {
  const before = new Map(base.statements.map((one2) => [one2.text, one2]));
  const now = new Map(head.statements.map((one2) => [one2.text, one2]));
  return [.../* @__PURE__ */ new Set([...now.keys(), ...before.keys()])].map((text3) => ({ text: text3, sides: [before.get(text3), now.get(text3)] })).filter(({ sides }) => sides.every((side) => !side || side.count === side.again)).map(({ text: text3, sides: [old, one2] }) => ({
    text: text3.slice(0, 1e3),
    ...{ base: old?.count ?? 0, head: one2?.count ?? 0 }
  })).filter(({ base: base2, head: head2 }) => base2 !== head2).sort(byDifference).slice(0, MOST_STATEMENTS);
}
function byDifference(a, b) {
  return Math.abs(b.head - b.base) - Math.abs(a.head - a.base);
}

// src/measure/in-process/program.ts
import { readFile as readFile3, stat, writeFile } from "node:fs/promises";
import { join as join4, relative as relative2, resolve } from "node:path";
import { setTimeout as sleep4 } from "node:timers/promises";
var found = external_exports.union([
  external_exports.object({ error: external_exports.string() }),
  external_exports.object({ scenarios: external_exports.record(external_exports.string(), external_exports.unknown()) })
]);
var GRACE_SECONDS = 5;
var MOST_BYTES = 64 * 1024 * 1024;
async function callInProcess(what, target, scenarios2, seconds) {
  try {
    return await called(planOf(what, target, scenarios2, seconds), target);
  } catch (error) {
    return { error: `It could not be called without a server: ${error.message}` };
  }
}
async function called(plan2, target) {
  var _stack = [];
  try {
    const scratch = __using(_stack, await temporaryFolder("gaitkeeper-count-"), true);
    const [input, output] = [join4(scratch.path, "plan.json"), join4(scratch.path, "answer.json")];
    await writeFile(input, JSON.stringify(plan2));
    const patience = plan2.seconds + GRACE_SECONDS;
    const ended = await runProgram(target, [input, output], scratch.path, patience);
    const size2 = await stat(output).then(
      ({ size: size3 }) => size3,
      () => 0
    );
    const text3 = size2 > MOST_BYTES ? null : await readIfThere(output);
    if (text3 !== null) return read2(text3);
    if (!ended) return { error: `Calling it without a server took more than ${patience} s.` };
    return { error: `Calling it without a server ended Python: ${await lastLine(scratch.path)}` };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function read2(text3) {
  const parsed2 = found.parse(JSON.parse(text3));
  return "error" in parsed2 ? { error: `It cannot be called without a server: ${parsed2.error}` } : parsed2;
}
function planOf(what, { application: application2, directory }, scenarios2, seconds) {
  const { target, factory, protocol } = application2;
  return {
    ...{ what, target, factory, protocol, seconds },
    root: resolve(directory, relative2(application2.directory, ".")),
    scenarios: scenarios2.map(({ name, request }) => ({ name, ...request }))
  };
}
async function runProgram({ python, directory, env }, files, scratch, seconds) {
  var _stack = [];
  try {
    const environment = serverEnvironment({ python, scratch, launcher: {}, env });
    const group = __using(_stack, await ProcessGroup.start([python, pythonAsset("in_process.py"), ...files], {
      cwd: directory,
      // Counts are to be the same each time: so are the orders of sets and dicts.
      env: { ...environment, PYTHONHASHSEED: "0" },
      log: join4(scratch, "log")
    }), true);
    return await Promise.race([
      group.exited.then(() => true),
      sleep4(seconds * 1e3, false, { ref: false })
    ]);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function lastLine(scratch) {
  const log = await readFile3(join4(scratch, "log"), "utf8").catch(() => "");
  return log.trimEnd().split("\n").at(-1)?.slice(0, 300) || "it printed nothing";
}

// src/measure/in-process/run.ts
var counted = external_exports.object({
  answer: external_exports.object({
    status: external_exports.number(),
    headers: external_exports.record(external_exports.string(), external_exports.string()),
    body: external_exports.string()
  }),
  calls: external_exports.number(),
  /** The same, counted once more. */
  again: external_exports.number(),
  distinct: external_exports.number(),
  /** The most important of the distinct ones. */
  functions: external_exports.array(
    external_exports.object({
      file: external_exports.string(),
      /** Of the service itself, not of a package. */
      own: external_exports.boolean(),
      name: external_exports.string(),
      line: external_exports.number(),
      calls: external_exports.number(),
      again: external_exports.number()
    })
  ),
  statements: external_exports.array(external_exports.object({ text: external_exports.string(), count: external_exports.number(), again: external_exports.number() })),
  /** Database drivers whose statements can be seen and that the service has. */
  drivers: external_exports.array(external_exports.string()),
  /** Why statements of others cannot be, a sentence a driver. */
  unseen: external_exports.array(external_exports.string())
});
var failed = external_exports.object({ error: external_exports.string() });
var timed2 = external_exports.object({ seconds: external_exports.number() });
async function countRequests(target, scenarios2, seconds) {
  const found2 = await callInProcess("count", target, scenarios2, seconds);
  const of = (scenario) => "error" in found2 ? found2.error : verified(scenario, found2.scenarios[scenario.name]);
  return new Map(scenarios2.map((scenario) => [scenario.name, of(scenario)]));
}
async function timeRequests(target, scenarios2, seconds) {
  const found2 = await callInProcess("time", target, scenarios2, seconds);
  if ("error" in found2) return /* @__PURE__ */ new Map();
  return new Map(
    scenarios2.flatMap(({ name }) => {
      const result = timed2.safeParse(found2.scenarios[name]);
      return result.success ? [[name, result.data.seconds]] : [];
    })
  );
}
function verified({ expect }, result) {
  if (result === void 0) return "It was not called: the time was used up before.";
  const failure = failed.safeParse(result);
  if (failure.success) return `It cannot be called without a server: ${failure.data.error}`;
  const parsed2 = counted.safeParse(result);
  if (!parsed2.success) return "Calling it without a server gave no counts.";
  const { answer } = parsed2.data;
  const headers = Object.fromEntries(
    Object.entries(answer.headers).map(([key, value2]) => [key.toLowerCase(), value2])
  );
  const wrong = checkAnswer(expect, { ...answer, headers });
  return wrong === null ? parsed2.data : `Without a server it answers wrongly: ${wrong}`;
}

// src/measure/in-process.ts
async function countInProcess(prepared2, scenarios2, seconds, sessions) {
  const records = [];
  const groups = scenarios2.length === 0 ? [] : Map.groupBy(prepared2, labelOf);
  for (const [interpreter2, [first]] of groups) {
    if (first !== void 0)
      records.push(...await countUnder(interpreter2, first, scenarios2, { seconds, sessions }));
  }
  return { records, warnings: warningsOf(records) };
}
function labelOf({ cell }) {
  return cell.interpreter.label;
}
var OWN_SERVER = "It is its own server, and cannot be called without it.";
var WEBSOCKET = "What is said over a WebSocket is not counted: only requests are called.";
var JUST_IN_TIME = "Calls are counted on CPython only: a just-in-time compiler makes another program of them.";
var BY_NATURE = [OWN_SERVER, WEBSOCKET, JUST_IN_TIME];
async function countUnder(interpreter2, { cell, targets: { base, head } }, scenarios2, {
  seconds,
  sessions
}) {
  if (head === void 0) return [];
  if (head.application.protocol === "own") return scenarios2.map(absent(interpreter2, OWN_SERVER));
  const asked = scenarios2.flatMap((one2) => one2.type === "http" ? calledOf(one2) : []);
  const others = scenarios2.filter(({ type: type2 }) => type2 === "websocket");
  const records = others.map(absent(interpreter2, WEBSOCKET));
  if (asked.length === 0) return records;
  const compiles = cell.interpreter.implementation !== "cpython";
  const [before, now] = await Promise.all([
    base === void 0 ? null : examine(base, calledWith(asked, sessions?.of(base)), { compiles, seconds }),
    examine(head, calledWith(asked, sessions?.of(head)), { compiles, seconds })
  ]);
  const withoutCalls = compiles ? JUST_IN_TIME : null;
  const counted2 = asked.map(
    ({ name, place: place2 }) => compareCounts(
      { interpreter: interpreter2, ...place2, withoutCalls },
      before?.(name) ?? { counted: null, seconds: null },
      now(name)
    )
  );
  return [...counted2, ...records];
}
async function examine(target, scenarios2, { compiles, seconds }) {
  const counted2 = await countRequests(target, scenarios2, seconds / 2);
  const countable = scenarios2.filter(({ name }) => typeof counted2.get(name) === "object");
  const times = compiles || countable.length === 0 ? null : await timeRequests(target, countable, seconds / 2);
  return (name) => ({
    counted: counted2.get(name) ?? null,
    seconds: times?.get(name) ?? null
  });
}
function absent(interpreter2, reason2) {
  return ({ name }) => ({
    ...{ interpreter: interpreter2, scenario: name, reason: reason2 },
    ...{ base: null, head: null, functions: [], statements: [] }
  });
}
function warningsOf(records) {
  const failed4 = records.filter(({ reason: reason2 }) => reason2 !== null && !BY_NATURE.includes(reason2));
  const causes = Map.groupBy(failed4, ({ interpreter: interpreter2, reason: reason2 }) => `${interpreter2}: ${reason2}`);
  return [...causes].map(([cause, of]) => {
    const counted2 = of.every(({ head }) => head !== null) ? "not counted in full" : "not counted";
    return `What a request does was ${counted2} for ${of.map(nameOf).join(", ")} under ${cause}`;
  });
}
function nameOf({ scenario, request }) {
  return request === void 0 ? scenario : `${scenario} (${request})`;
}

// src/measure/prepare.ts
import { join as join15 } from "node:path";

// src/launchers/build.ts
import { join as join5 } from "node:path";
var PATIENCE_MS3 = 10 * 6e4;
async function buildServer({ name, build }, python, patienceMs = PATIENCE_MS3) {
  var _stack = [];
  try {
    if (build === void 0) return;
    const scratch = __using(_stack, await temporaryFolder("gaitkeeper-build-"), true);
    const group = __using(_stack, await ProcessGroup.start(build(python), {
      cwd: scratch.path,
      env: serverEnvironment({ python, scratch: scratch.path, launcher: {}, env: {} }),
      log: join5(scratch.path, "log")
    }), true);
    const ended = await Promise.race([group.exited, elapsed(patienceMs)]);
    if (ended?.code === 0) return;
    const how2 = ended === null ? `did not end within ${Math.round(patienceMs / 6e4)} min` : `ended with ${ended.signal ?? `status ${ended.code}`}`;
    throw new GaitkeeperError("install-failed", `Compiling the server for \`${name}\` ${how2}.`, {
      hint: `Look at the end of its output, or leave \`${name}\` out of the matrix.`,
      detail: (await group.tail()).trimEnd()
    });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function elapsed(milliseconds2) {
  return new Promise((resolve11) => {
    setTimeout(resolve11, milliseconds2, null).unref();
  });
}

// src/service/bytecode.ts
async function compileTree(python, directory) {
  const skipped = String.raw`[\\/](\.git|\.venv|venv|node_modules)[\\/]`;
  await run([python, "-m", "compileall", "-q", "-j", "0", "-x", skipped, directory], {
    timeoutMs: 6e5
  });
}

// src/service/environments.ts
import { randomBytes } from "node:crypto";
import { access as access2, constants as constants2, link, mkdir as mkdir2, rm, writeFile as writeFile2 } from "node:fs/promises";
import { join as join14 } from "node:path";

// src/service/install-failure.ts
function installFailed(interpreter2, result, extras, side) {
  const output = `${result.stdout}
${result.stderr}`.trim();
  const requirement3 = culprit(output);
  const whose = side === void 0 ? "the service" : `the ${side}`;
  const what = requirement3 === null ? `The dependencies of ${whose}` : named(requirement3, whose);
  const how2 = result.timedOut ? "took too long to install" : "did not install";
  return new GaitkeeperError("install-failed", `${what} ${how2} under ${interpreter2.label}.`, {
    hint: otherPython(output, interpreter2) ?? hintFor(output, extras),
    detail: condensed(output).slice(-4e3)
  });
}
function environmentFailed(interpreter2, result) {
  const output = `${result.stdout}
${result.stderr}`.trim();
  return new GaitkeeperError(
    "install-failed",
    `No virtual environment could be made with ${interpreter2.executable} (${interpreter2.label}).`,
    {
      hint: FULL_DISK.test(output) ? NO_ROOM : "Install uv, or the venv module of this Python (`apt install python3-venv` on Debian).",
      detail: output.slice(-4e3)
    }
  );
}
var FULL_DISK = /no space left on device|os error 28|Errno 28|disk quota exceeded/i;
var NO_ROOM = "The disk is full: free some room, or set XDG_CACHE_HOME and TMPDIR to where there is some.";
function named(requirements, whose) {
  const [first, second] = requirements.map((one2) => `\`${one2}\``);
  if (second === void 0) return `${first}, a dependency of ${whose},`;
  const more = requirements.length > 2 ? " and others" : "";
  return `${more === "" ? `${first} and ${second}` : `${first}, ${second}${more}`}, dependencies of ${whose},`;
}
var CULPRITS = [
  /No matching distribution found for ([^\s;(]+)/,
  /Could not find a version that satisfies the requirement ([^\s;(]+)/,
  /Because (\S+) was not found/,
  /Because there (?:is|are) no versions? of (\S+?)[\s,]/,
  /Because only [^\n]*?versions? of (\S+?)(?:[<>=]\S*)? (?:is|are) available/,
  /Failed building wheel for ([^\s]+)/,
  /Failed to build `([^`]+)`/,
  /Failed to download(?: and build)? `([^`]+)`/,
  /Invalid requirement: '([^'\n]+)'/,
  /legacy-install-failure[\s\S]*?╰─> (\S+)/
];
function culprit(output) {
  const asked = [...output.matchAll(/^\s*The user requested (\S.*?)\s*$/gm)].map(([, one2]) => one2);
  if (asked.length > 0) return [...new Set(asked)];
  for (const pattern of CULPRITS) {
    const name = pattern.exec(output)?.[1];
    if (name !== void 0) return [name.replace(/[,.:]$/, "")];
  }
  return null;
}
function otherPython(output, { label }) {
  const wanted2 = [
    ...output.matchAll(/Requires-Python ([^;\n]+)/g),
    ...output.matchAll(/does not satisfy Python(\S+)/g)
  ].map(([, range2 = ""]) => range2.trim().replace(/,$/, ""));
  if (wanted2.length === 0 || !/No matching distribution|requirements are unsat/.test(output))
    return null;
  const ranges = [...new Set(wanted2)].slice(0, 4).join(" or ");
  return `Its versions are for Python ${ranges}, and this is ${label}: take another version of it, or another interpreter.`;
}
function condensed(output) {
  return output.replace(/\(from versions: [^)]*, ([^,)]+, [^,)]+)\)/g, "(from versions: \u2026, $1)").replace(/(Requires-Python [^;\n]+)(?:; [^\n]*)(; [^;\n]+)$/gm, "$1; \u2026$2");
}
function hintFor(output, extras) {
  const missing2 = missingForBuild(output);
  if (missing2 !== null) return missing2;
  const found2 = HINTS2.find(([pattern]) => pattern.test(output));
  return (found2?.[1] ?? OTHERWISE).replace("{extras}", extras.join(", ") || "it");
}
function missingForBuild(output) {
  const header = /fatal error: (\S+\.h): No such file/.exec(output)?.[1];
  const compiler = /command '(?:\S*\/)?(?:\S+-)?(?:gcc|cc)' failed: No such file|unable to execute '\S*gcc'/;
  if (header === void 0 && !compiler.test(output)) return null;
  const what = header === void 0 ? "there is no C compiler" : `\`${header}\` is missing`;
  const name = header === void 0 ? "gcc" : DEBIAN[header];
  const mend = name === void 0 ? "Install the package that has this header" : `Install it (\`apt install ${name}\` on Debian)`;
  return `It was built from source, and ${what}. ${mend} before gaitkeeper, or take a version that has a wheel for this interpreter.`;
}
var DEBIAN = {
  "ev.h": "libev-dev",
  "Python.h": "python3-dev",
  "uv.h": "libuv1-dev",
  "ffi.h": "libffi-dev",
  "openssl/ssl.h": "libssl-dev"
};
var HINTS2 = [
  [FULL_DISK, NO_ROOM],
  [
    /Temporary failure|Failed to establish a new connection|dns error|Network is unreachable/i,
    "The package index could not be reached."
  ],
  [
    /Failed building wheel|Failed to build|error: command .* failed/,
    "It was built from source: install its compiler and headers before gaitkeeper, or take a version that has a wheel for this interpreter."
  ],
  [
    /No matching distribution found|was not found in|there (?:is|are) no versions? of/,
    "Check the name and version, that this interpreter is supported, and which package index is asked."
  ],
  [
    /ResolutionImpossible|conflicting dependencies|requirements are unsatisfiable|are incompatible/,
    "Two requirements exclude each other. The service's own versions are never overridden: loosen them, or leave out the launcher that needs {extras}."
  ]
];
var OTHERWISE = "The end of what the installer printed says why.";

// src/service/installer.ts
import { join as join6 } from "node:path";

// src/service/interpreter-spec.ts
import { isAbsolute } from "node:path";
var SPEC = /^(?:(?<name>python|cpython|pypy|graalpy)[-@]?)?v?(?<version>\d+(?:\.\d+){0,2})?(?<t>t)?(?:-v?(?<release>\d+(?:\.\d+){0,2}))?$/;
function parseSpec(text3) {
  const plain4 = { text: text3, implementation: null, version: [], release: [], freeThreaded: false };
  if (isAbsolute(text3) || text3.includes("/")) return { ...plain4, path: text3 };
  const groups = SPEC.exec(text3.trim())?.groups;
  if (groups === void 0 || text3.trim() === "") throw notASpec(text3);
  const name = groups.name === "python" ? void 0 : groups.name;
  const version = numbers(groups.version ?? "");
  const anything = name === void 0 && version.length < 2 && !groups.t;
  return {
    text: text3,
    implementation: anything ? null : name ?? "cpython",
    version,
    release: numbers(groups.release ?? ""),
    freeThreaded: groups.t !== void 0,
    path: null
  };
}
function notASpec(text3) {
  return new GaitkeeperError("usage", `\`${text3}\` names no Python interpreter.`, {
    hint: "Write `3.12`, `3.12.1`, `3.13t`, `pypy3.9`, `graalpy-25.0`, `python` or a path."
  });
}
function matches(spec, found2) {
  if (spec.implementation === null) return startsWith(found2.version, spec.version);
  return spec.implementation === found2.implementation && spec.freeThreaded === found2.freeThreaded && versionMatches(spec, found2) && startsWith(found2.release, spec.release);
}
function versionMatches(spec, found2) {
  const own2 = found2.implementation === "graalpy" && (spec.version[0] ?? 3) > 3;
  return startsWith(own2 ? found2.release : found2.version, spec.version);
}
function startsWith(version, parts) {
  const actual = numbers(version);
  return parts.every((part, i) => actual[i] === part);
}
function numbers(version) {
  const leading = /^\d+(?:\.\d+)*/.exec(version)?.[0];
  return leading === void 0 ? [] : leading.split(".").map(Number);
}
function labelOf2(found2, spec) {
  const full = (spec?.version.length ?? 0) > 2;
  const parts = numbers(found2.version).slice(0, full ? 3 : 2);
  if (found2.implementation === "graalpy")
    return `graalpy${numbers(found2.release).slice(0, 2).join(".")}`;
  const release3 = spec?.release.length ? `-v${found2.release}` : "";
  const name = found2.implementation === "cpython" ? "" : found2.implementation;
  return `${name}${parts.join(".")}${found2.freeThreaded ? "t" : ""}${release3}`;
}
function compareVersions(a, b) {
  const [left, right] = [numbers(a), numbers(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const difference2 = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference2 !== 0) return difference2;
  }
  return 0;
}

// src/service/pip-settings.ts
async function pipSettingsForUv(python, environment = process.env) {
  const settings = await pipSettings(python);
  const translated = {};
  for (const [name, variable] of VARIABLES) {
    const value2 = settings.get(name);
    if (value2 && environment[variable] === void 0) translated[variable] = value2;
  }
  if (translated.UV_INDEX && !environment.UV_INDEX_STRATEGY)
    translated.UV_INDEX_STRATEGY = "unsafe-best-match";
  return translated;
}
var VARIABLES = [
  ["index-url", "UV_DEFAULT_INDEX"],
  ["extra-index-url", "UV_INDEX"],
  ["no-index", "UV_NO_INDEX"],
  ["find-links", "UV_FIND_LINKS"],
  ["cert", "SSL_CERT_FILE"],
  ["constraint", "UV_CONSTRAINT"],
  ["trusted-host", "UV_INSECURE_HOST"]
];
async function pipSettings(python) {
  const answer = await run([python, "-m", "pip", "config", "list"], { timeoutMs: 3e4 });
  const lines = answer.status === 0 ? answer.stdout.split("\n") : fromVariables();
  const found2 = lines.flatMap((line3) => {
    const match = /^(global|install|:env:)\.([\w-]+)='(.*)'$/.exec(line3);
    return match === null ? [] : [match.slice(1)];
  });
  found2.sort(([a], [b]) => SECTIONS.indexOf(a) - SECTIONS.indexOf(b));
  return new Map(found2.map(([, name, value2]) => [name, separated(value2)]));
}
var SECTIONS = ["global", "install", ":env:"];
function fromVariables() {
  return Object.entries(process.env).filter(([name]) => name.startsWith("PIP_")).map(([name, value2]) => `:env:.${name.slice(4).toLowerCase().replaceAll("_", "-")}='${value2}'`);
}
function separated(value2) {
  return value2.replaceAll("\\n", " ").trim();
}

// src/service/installer.ts
async function chooseInstaller(interpreter2, asked) {
  const { executable } = interpreter2;
  if (asked === "uv" || asked === void 0 && await hasUv()) return uv(executable);
  return await hasModernPip(executable) ? outerPip(executable) : innerPip(executable);
}
async function hasUv() {
  return (await run(["uv", "--version"], { timeoutMs: 3e4 })).status === 0;
}
async function hasModernPip(executable) {
  const answer = await run([executable, "-m", "pip", "--version"], { timeoutMs: 6e4 });
  const version = /^pip (\S+)/.exec(answer.stdout)?.[1] ?? "0";
  return answer.status === 0 && compareVersions(version, "22.3") >= 0;
}
function pythonOf(directory) {
  return join6(directory, "bin", "python");
}
var LIMIT = { timeoutMs: 18e5 };
function uv(executable) {
  return {
    name: "uv",
    create: (directory) => run(["uv", "venv", "--no-project", "--no-config", "--python", executable, directory], LIMIT),
    async install(directory, args, cwd) {
      const env = await pipSettingsForUv(executable);
      const options = ["--no-progress", "--compile-bytecode", "--python", pythonOf(directory)];
      return run(["uv", "pip", "install", ...options, ...args], { ...LIMIT, cwd, env });
    }
  };
}
function outerPip(executable) {
  return {
    name: "pip",
    create: (directory) => run([executable, "-m", "venv", "--without-pip", directory], LIMIT),
    install: (directory, args, cwd) => pip([executable, "-m", "pip", "--python", pythonOf(directory)], args, cwd)
  };
}
function innerPip(executable) {
  return {
    name: "pip",
    create: (directory) => firstThatWorks(executable, directory),
    install: (directory, args, cwd) => pip([pythonOf(directory), "-m", "pip"], args, cwd)
  };
}
function pip(command, args, cwd) {
  return run([...command, "install", "--progress-bar=off", "--no-input", ...args], {
    ...LIMIT,
    cwd,
    // `user = true` in pip.conf is refused inside of an environment.
    env: { PIP_USER: "0", PIP_DISABLE_PIP_VERSION_CHECK: "1" }
  });
}
async function firstThatWorks(executable, directory) {
  const venv = await run([executable, "-m", "venv", "--clear", directory], LIMIT);
  if (venv.status === 0) return venv;
  const ways = [
    [executable, "-m", "virtualenv", directory],
    ["virtualenv", "--python", executable, directory]
  ];
  for (const way of ways) {
    const made = await run(way, LIMIT);
    if (made.status === 0) return made;
  }
  return venv;
}

// src/service/locked.ts
var import_pep440 = __toESM(require_pep440(), 1);
import { join as join7 } from "node:path";

// src/service/lenient.ts
function parsed(text3, parse4) {
  try {
    return parse4(text3);
  } catch {
    return null;
  }
}
function at(value2, ...path) {
  return path.reduce(
    (inner, key) => inner !== null && typeof inner === "object" ? Reflect.get(inner, key) : void 0,
    value2
  );
}

// src/service/version-ranges.ts
function toPep440(range2) {
  const alternatives = range2.split("||").map((part) => part.trim());
  const [first = "", last = first] = [alternatives[0], alternatives.at(-1)];
  if (alternatives.length === 1) return conjunction(first);
  const lower = conjunction(first).split(",").filter((part) => /^(>|==)/.test(part));
  const upper = conjunction(last).split(",").filter((part) => part.startsWith("<"));
  return [...lower.map((part) => part.replace(/^==/, ">=").replace(/\.\*$/, "")), ...upper].join(
    ","
  );
}
function conjunction(range2) {
  const parts = range2.replace(/([<>=!~^]+)\s+/g, "$1").split(/[\s,]+/);
  return parts.filter(Boolean).map(one).filter(Boolean).join(",");
}
function one(part) {
  const [, operator = "", version = ""] = /^([<>=!~^]*)(.*)$/.exec(part) ?? [];
  if (version === "*" || version === "") return "";
  if (operator === "^") return `>=${version},<${bump(version, caretPosition(version))}`;
  if (operator === "~") return `>=${version},<${bump(version, version.includes(".") ? 1 : 0)}`;
  return operator === "" || operator === "=" ? `==${version}` : part;
}
function caretPosition(version) {
  const parts = release(version);
  const index = parts.findIndex((part) => part > 0);
  return index === -1 ? parts.length - 1 : index;
}
function bump(version, position2) {
  const parts = release(version).slice(0, position2 + 1);
  return parts.map((part, i) => i === position2 ? part + 1 : part).join(".");
}
function release(version) {
  const leading = /^\d+(?:\.\d+)*/.exec(version)?.[0] ?? "0";
  return leading.split(".").map(Number);
}

// src/service/locked.ts
async function lockedVersions(folders) {
  for (const folder of folders) {
    for (const [source, read3] of LOCKS) {
      const text3 = await readIfThere(join7(folder, source));
      const found2 = text3 === null ? null : read3(text3);
      if (found2 !== null) return { source, ...found2 };
    }
  }
  return null;
}
function constraintsFor(locked, { version }) {
  if (locked === null) return [];
  const fits = locked.python === null || (0, import_pep440.satisfies)(numbers(version).join("."), locked.python);
  return fits ? locked.lines : [];
}
var LOCKS = [
  ["uv.lock", fromToml],
  ["poetry.lock", fromToml],
  ["pdm.lock", fromToml],
  ["Pipfile.lock", fromPipfile]
];
var Package = external_exports.looseObject({ name: external_exports.string(), version: external_exports.string().optional() });
var Lock = external_exports.looseObject({
  package: external_exports.array(Package).default([]),
  "requires-python": external_exports.string().optional(),
  metadata: external_exports.looseObject({
    "python-versions": external_exports.string().optional(),
    requires_python: external_exports.string().optional()
  }).optional()
});
function fromToml(text3) {
  const data = Lock.safeParse(parsed(text3, parse)).data;
  if (data === void 0) return null;
  const { metadata } = data;
  const range2 = data["requires-python"] ?? metadata?.["python-versions"] ?? metadata?.requires_python ?? null;
  const named3 = data.package.filter(isOfIndex).map(({ name, version }) => [name, version]);
  return { lines: pins(named3), python: range2 === null ? null : toPep440(range2) };
}
function isOfIndex(each) {
  const { source } = each;
  if (["git", "path", "url"].some((key) => key in each)) return false;
  if (source === null || typeof source !== "object") return true;
  return "registry" in source || Reflect.get(source, "type") === "legacy";
}
var Pipfile = external_exports.looseObject({
  default: external_exports.record(external_exports.string(), external_exports.looseObject({ version: external_exports.string().optional() })).default({}),
  _meta: external_exports.looseObject({
    requires: external_exports.looseObject({ python_version: external_exports.string().optional() }).optional()
  }).optional()
});
function fromPipfile(text3) {
  const data = Pipfile.safeParse(jsonOrNull(text3)).data;
  if (data === void 0) return null;
  const named3 = Object.entries(data.default).map(
    ([name, { version }]) => [name, version?.replace(/^==/, "")]
  );
  const python = data._meta?.requires?.python_version;
  return { lines: pins(named3), python: python === void 0 ? null : `==${python}.*` };
}
function pins(named3) {
  const times = (name) => named3.filter(([other]) => other === name).length;
  return named3.filter(
    ([name, version]) => version !== void 0 && /^[\w.!]+$/.test(version) && times(name) === 1
  ).map(([name, version]) => `${name}==${version}`).sort();
}

// src/service/printed.ts
function printedJson(stdout) {
  return jsonOrNull(stdout.trimEnd().split("\n").at(-1) ?? "");
}

// src/service/requirements.ts
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir as readdir2, readFile as readFile4, stat as stat2 } from "node:fs/promises";
import { join as join13, relative as relative5 } from "node:path";

// src/service/declared.ts
import { join as join11 } from "node:path";

// src/service/conda.ts
var import_yaml = __toESM(require_dist(), 1);
import { join as join8 } from "node:path";

// src/service/declaration.ts
function readToml(path, schema) {
  return readDeclaration(path, parse, schema);
}
async function readDeclaration(path, parse4, schema) {
  const text3 = await readIfThere(path);
  if (text3 === null) return null;
  try {
    return schema.parse(parse4(text3));
  } catch (error) {
    throw new GaitkeeperError("install-failed", `The dependencies in ${path} cannot be read.`, {
      hint: "Mend the file, or name the dependencies with `requirements:` in the configuration.",
      detail: error instanceof external_exports.ZodError ? external_exports.prettifyError(error) : String(error),
      cause: error
    });
  }
}

// src/service/conda.ts
var NAMES = ["environment.yml", "environment.yaml"];
var Environment = external_exports.looseObject({
  dependencies: external_exports.array(external_exports.union([external_exports.string(), external_exports.looseObject({ pip: external_exports.array(external_exports.string()) })]))
});
async function condaEnvironment(folder) {
  for (const source of NAMES) {
    const found2 = await readDeclaration(join8(folder, source), import_yaml.parse, Environment);
    if (found2 === null) continue;
    const { dependencies: dependencies2 } = found2;
    const named3 = dependencies2.flatMap((each) => typeof each === "string" ? matchSpec(each) : []);
    const pip2 = dependencies2.flatMap((each) => typeof each === "string" ? [] : each.pip);
    const python = named3.find(({ name }) => name === "python")?.version ?? null;
    const lines = named3.filter(({ name }) => !NOT_ON_PYPI.test(name)).map(requirement);
    return { source, lines: [...lines, ...pip2], python: python && pinned(python) };
  }
  return null;
}
function matchSpec(text3) {
  const [, name = "", bracket, rest = ""] = /^(?:[^:\s]+::)?([\w.-]+)(?:\[version=['"]?([^'"\]]*)['"]?\])?\s*(.*)$/.exec(text3.trim()) ?? [];
  const version = (bracket ?? rest).replace(/\s+/g, "").replace(/^(==?[^=,]+)=.*$/, "$1");
  return name === "" ? [] : [{ name: name.toLowerCase(), version }];
}
function requirement({ name, version }) {
  const specifier = version.replace(/^=(?!=)([\d.]+?)(?:\.?\*)?$/, "==$1.*").replace(/^(?=\d)/, "==");
  return `${PYPI_NAMES[name] ?? name}${specifier}`;
}
function pinned(version) {
  return /^={1,2}(\d+\.\d+(?:\.\d+)?)(?:\.\*)?$/.exec(version)?.[1] ?? null;
}
var NOT_ON_PYPI = /^(python|pypy|pip|conda|mamba|uv|setuptools|wheel|nodejs|git|make|cmake|compilers|.*-compiler|gcc.*|gxx.*|openssl|ca-certificates|libpq|postgresql|sqlite|redis|redis-server|lib.*|mkl|blas|openblas|cudatoolkit|cuda-.*|zlib|readline|ncurses|tk|xz|_.*)$/;
var PYPI_NAMES = {
  pytorch: "torch",
  "redis-py": "redis",
  "msgpack-python": "msgpack",
  opencv: "opencv-python-headless",
  "py-opencv": "opencv-python-headless",
  "matplotlib-base": "matplotlib",
  "uvicorn-standard": "uvicorn[standard]",
  importlib_metadata: "importlib-metadata"
};

// src/service/dependency-table.ts
var Options = external_exports.looseObject({
  version: external_exports.string().optional(),
  extras: external_exports.array(external_exports.string()).optional(),
  markers: external_exports.string().optional(),
  python: external_exports.string().optional(),
  optional: external_exports.boolean().optional(),
  git: external_exports.string().optional(),
  ref: external_exports.string().optional(),
  rev: external_exports.string().optional(),
  tag: external_exports.string().optional(),
  branch: external_exports.string().optional(),
  path: external_exports.string().optional(),
  url: external_exports.string().optional(),
  file: external_exports.string().optional()
});
var Dependency = external_exports.union([external_exports.string(), Options]);
var Table = external_exports.record(external_exports.string(), external_exports.union([Dependency, external_exports.array(Dependency)]));
function fromTable(table) {
  return Object.entries(table).filter(([name]) => name !== "python").flatMap(([name, value2]) => [value2].flat().flatMap((each) => requirement2(name, each)));
}
function requirement2(name, options) {
  if (typeof options === "string") return [`${name}${toPep440(options)}`];
  if (options.optional) return [];
  const extras = options.extras?.length ? `[${options.extras.join(",")}]` : "";
  const place2 = options.path ?? options.file;
  if (place2 !== void 0 && !/^https?:/.test(place2)) return [`./${place2.replace(/^\.\//, "")}`];
  const marker = markerOf(options);
  const origin = originOf(options);
  if (origin !== null) return [`${name}${extras} @ ${origin}${marker && ` ${marker}`}`];
  return [`${name}${extras}${toPep440(options.version ?? "*")}${marker}`];
}
function originOf(options) {
  if (options.git === void 0) return options.url ?? options.file ?? null;
  const ref = options.rev ?? options.tag ?? options.branch ?? options.ref;
  const prefix = options.git.startsWith("git+") ? "" : "git+";
  return `${prefix}${options.git}${ref === void 0 ? "" : `@${ref}`}`;
}
function markerOf(options) {
  const python = options.python === void 0 ? "" : toPep440(options.python);
  const versions = python.split(",").flatMap((part) => /^([<>=!~]+)(.+)$/.exec(part) ?? []).filter((_, i) => i % 3 !== 0);
  const clauses = options.markers ? [`(${options.markers})`] : [];
  for (let i = 0; i < versions.length; i += 2)
    clauses.push(`python_full_version ${versions[i]} "${versions[i + 1]}"`);
  return clauses.length === 0 ? "" : ` ; ${clauses.join(" and ")}`;
}

// src/service/pyproject.ts
import { join as join10 } from "node:path";

// src/service/uv-sources.ts
import { readdir } from "node:fs/promises";
import { join as join9, relative as relative3 } from "node:path";
var Source = external_exports.looseObject({
  workspace: external_exports.boolean().optional(),
  path: external_exports.string().optional(),
  url: external_exports.string().optional(),
  git: external_exports.string().optional(),
  rev: external_exports.string().optional(),
  tag: external_exports.string().optional(),
  branch: external_exports.string().optional()
});
var Sources = external_exports.record(external_exports.string(), external_exports.union([Source, external_exports.array(Source)]));
async function localised(project, lines, sources) {
  const known = new Map(
    Object.entries(sources).map(([name, source]) => [normalised(name), [source].flat()[0]])
  );
  return Promise.all(
    lines.map(async (line3) => {
      const [, name = "", extras = ""] = /^([A-Za-z0-9][\w.-]*)\s*(\[[^\]]*\])?/.exec(line3) ?? [];
      const source = known.get(normalised(name));
      const place2 = source === void 0 ? null : await placeOf2(project, name, source);
      if (place2 === null) return fromProjectRoot(line3);
      return place2.startsWith("./") ? `${place2}${extras}` : `${name}${extras} @ ${place2}`;
    })
  );
}
async function placeOf2(project, name, { workspace, path, url, git: git2, rev, tag, branch }) {
  if (path !== void 0) return `./${path.replace(/^\.\//, "")}`;
  if (workspace) return memberNamed(project, name);
  if (git2 === void 0) return url ?? null;
  const ref = rev ?? tag ?? branch;
  return `git+${git2}${ref === void 0 ? "" : `@${ref}`}`;
}
function fromProjectRoot(line3) {
  const local = /^\S+?(\[[^\]]*\])?\s*@\s*(?:file:\/+\$\{PROJECT_ROOT\}|\{root((?::parent)*):uri\})\/(.+)$/;
  const [, extras = "", parents = "", path] = local.exec(line3) ?? [];
  if (path === void 0) return line3;
  return `./${"../".repeat(parents.split(":").length - 1)}${path.trim()}${extras}`;
}
var Workspace = external_exports.looseObject({
  tool: external_exports.looseObject({
    uv: external_exports.looseObject({ workspace: external_exports.looseObject({ members: external_exports.array(external_exports.string()) }) })
  })
});
var Named = external_exports.looseObject({ project: external_exports.looseObject({ name: external_exports.string() }) });
async function memberNamed({ tree, folder }, name) {
  for (const member of await membersOf(tree, relative3(tree, folder))) {
    const data = await readToml(join9(member, "pyproject.toml"), external_exports.unknown());
    const named3 = Named.safeParse(data).data?.project.name;
    if (named3 !== void 0 && normalised(named3) === normalised(name))
      return `./${relative3(folder, member)}`;
  }
  return null;
}
async function membersOf(tree, directory) {
  for (const folder of pathsUp(tree, directory)) {
    const data = await readToml(join9(folder, "pyproject.toml"), external_exports.unknown());
    const found2 = Workspace.safeParse(data).data?.tool.uv.workspace.members;
    if (found2 === void 0) continue;
    const members = await Promise.all(found2.map((pattern) => matching(folder, pattern)));
    return [folder, ...members.flat()];
  }
  return [];
}
async function matching(folder, pattern) {
  const [first = "", ...rest] = pattern.split("/").filter((part) => part !== "" && part !== ".");
  if (first === "") return [folder];
  const names = first.includes("*") ? await foldersLike(folder, first) : [first];
  const found2 = await Promise.all(
    names.map((name) => matching(join9(folder, name), rest.join("/")))
  );
  return found2.flat();
}
async function foldersLike(folder, glob) {
  const pattern = new RegExp(
    `^${glob.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*+/g, ".*")}$`
  );
  const entries2 = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries2.filter((entry2) => entry2.isDirectory() && pattern.test(entry2.name)).map(({ name }) => name);
}
function normalised(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}

// src/service/pyproject.ts
var Lines = external_exports.array(external_exports.string());
var File = external_exports.looseObject({ file: external_exports.union([external_exports.string(), Lines]) });
var Pyproject = external_exports.looseObject({
  project: external_exports.looseObject({
    dependencies: Lines.optional(),
    "optional-dependencies": external_exports.record(external_exports.string(), Lines).optional()
  }).optional(),
  "dependency-groups": external_exports.record(external_exports.string(), external_exports.array(external_exports.unknown())).optional(),
  tool: external_exports.looseObject({
    poetry: external_exports.looseObject({ dependencies: Table.optional() }).optional(),
    setuptools: external_exports.looseObject({ dynamic: external_exports.looseObject({ dependencies: File.optional() }).optional() }).optional(),
    hatch: external_exports.looseObject({
      envs: external_exports.record(external_exports.string(), external_exports.looseObject({ dependencies: Lines.optional() })).optional()
    }).optional(),
    uv: external_exports.looseObject({ sources: Sources.optional() }).optional()
  }).optional()
});
async function fromPyproject(folder, extras, tree) {
  const data = await readToml(join10(folder, "pyproject.toml"), Pyproject);
  if (data === null) return null;
  const found2 = declared(data, extras);
  if (found2 === null) return null;
  const sources = data.tool?.uv?.sources ?? {};
  return { ...found2, lines: await localised({ tree, folder }, found2.lines, sources) };
}
var HERE = "pyproject.toml";
function declared(data, extras) {
  const optional = extras.flatMap(
    (extra) => data.project?.["optional-dependencies"]?.[extra] ?? []
  );
  const own2 = data.project?.dependencies;
  if (own2 !== void 0 && own2.length + optional.length > 0)
    return { lines: [...own2, ...optional], source: HERE };
  const poetry = data.tool?.poetry?.dependencies;
  if (poetry) return { lines: fromTable(poetry), source: `${HERE} (poetry)` };
  const file = data.tool?.setuptools?.dynamic?.dependencies?.file;
  if (file) return { lines: optional, files: [file].flat(), source: HERE };
  const grouped = ofGroups(data);
  if (grouped.length > 0) return { lines: grouped, source: `${HERE} (dependency-groups)` };
  const hatch = data.tool?.hatch?.envs?.default?.dependencies;
  if (hatch) return { lines: hatch, source: `${HERE} (hatch)` };
  return own2 === void 0 && optional.length === 0 ? null : { lines: optional, source: HERE };
}
var RUNNING = ["main", "prod", "production", "deploy", "server", "web", "app", "api", "service"];
function ofGroups({ "dependency-groups": groups = {} }) {
  const lines = (name, seen) => (seen.includes(name) ? [] : groups[name] ?? []).flatMap((each) => {
    if (typeof each === "string") return [each];
    const included2 = Include.safeParse(each).data?.["include-group"];
    return included2 === void 0 ? [] : lines(included2, [...seen, name]);
  });
  return [...new Set(RUNNING.flatMap((name) => lines(name, [])))];
}
var Include = external_exports.looseObject({ "include-group": external_exports.string() });

// src/service/declared.ts
async function declaredDependencies(tree, folder, extras = []) {
  for (const reader of [fromPyproject, fromPipfile2, fromSetupCfg, fromSetupPy, fromConda]) {
    const found2 = await reader(folder, extras, tree);
    if (found2 !== null) return found2;
  }
  return null;
}
var Pipfile2 = external_exports.looseObject({ packages: Table.optional() });
async function fromPipfile2(folder) {
  const data = await readToml(join11(folder, "Pipfile"), Pipfile2);
  return data?.packages ? { lines: fromTable(data.packages), source: "Pipfile" } : null;
}
async function fromConda(folder) {
  const found2 = await condaEnvironment(folder);
  return found2 === null ? null : { lines: found2.lines, source: found2.source };
}
async function fromSetupCfg(folder) {
  const text3 = await readIfThere(join11(folder, "setup.cfg")) ?? "";
  const options = /^\[options\]\s*$([\s\S]*?)(?=^\[|(?![\s\S]))/m.exec(text3)?.[1] ?? "";
  const value2 = /^install_requires\s*=([^\n]*(?:\n[ \t]+[^\n]*|\n[ \t]*(?=\n))*)/m.exec(
    options
  )?.[1];
  if (value2 === void 0) return null;
  const file = /^\s*file:\s*(.+)$/.exec(value2.trim())?.[1];
  if (file)
    return { lines: [], files: file.split(",").map((each) => each.trim()), source: "setup.cfg" };
  const lines = value2.split("\n").map((line3) => line3.replace(/\s+#.*$/, "").trim());
  return { lines: lines.filter((line3) => line3 && !line3.startsWith("#")), source: "setup.cfg" };
}
async function fromSetupPy(folder) {
  const text3 = await readIfThere(join11(folder, "setup.py")) ?? "";
  const list2 = /\binstall_requires\s*=\s*[[(]((?:\s*(?:#[^\n]*\n|"[^"\n]*"|'[^'\n]*')\s*,?)*)\s*[\])]/.exec(
    text3
  )?.[1];
  if (list2 === void 0) return null;
  const tokens = [...list2.matchAll(/#[^\n]*|"([^"\n]*)"|'([^'\n]*)'/g)];
  const lines = tokens.flatMap((token) => token[1] ?? token[2] ?? []);
  return { lines, source: "setup.py" };
}

// src/service/requirement-files.ts
import { dirname as dirname4, join as join12, relative as relative4, resolve as resolve2 } from "node:path";
async function flatten(tree, file) {
  const seen = /* @__PURE__ */ new Set();
  const read3 = async (path, from) => {
    if (seen.has(path)) return { lines: [], constraints: [] };
    seen.add(path);
    const text3 = await readIfThere(path);
    if (text3 === null) throw missing(tree, path, from);
    return merge(await Promise.all(logicalLines(text3).map((line3) => expand2(line3, path))));
  };
  const expand2 = async (line3, path) => {
    const include = INCLUDE.exec(line3);
    if (include === null) return { lines: [localised2(line3, tree, dirname4(path))], constraints: [] };
    const [, option = "", name = ""] = include;
    if (/^https?:/.test(name)) return { lines: [line3], constraints: [] };
    const inner = await read3(resolve2(dirname4(path), name), path);
    const isConstraint = option.startsWith("-c") || option.startsWith("--constraint");
    return isConstraint ? { lines: [], constraints: [...inner.lines, ...inner.constraints] } : inner;
  };
  return read3(resolve2(tree, file), null);
}
var INCLUDE = /^(-r|-c|--requirement|--constraint)[\s=]*(.+)$/;
function merge(parts) {
  return {
    lines: parts.flatMap((part) => part.lines),
    constraints: parts.flatMap((part) => part.constraints)
  };
}
function logicalLines(text3) {
  return text3.replace(/^\uFEFF/, "").replace(/\\\r?\n/g, " ").split(/\r?\n/).map(
    (line3) => line3.replace(/(^|\s)#.*$/, "").replace(/\s+/g, " ").trim()
  ).filter(Boolean);
}
function localised2(line3, tree, folder) {
  const requirement3 = line3.replace(/^(?:-e|--editable)[\s=]+/, "");
  const links = /^(-f|--find-links)[\s=]+(?!\w+:)(.+)$/.exec(requirement3);
  if (links !== null) return `--find-links ${fromRoot(tree, folder, links[2])}`;
  const path = /^(?:file:)?(\.{1,2}(?:\/[^[;]*)?)(\[[^\]]*\])?(.*)$/.exec(requirement3);
  if (path === null) return requirement3;
  return `${fromRoot(tree, folder, path[1].trim())}${path[2] ?? ""}${path[3] ?? ""}`;
}
function fromRoot(tree, folder, path) {
  return `./${relative4(tree, join12(folder, path))}`;
}
function missing(tree, path, from) {
  const name = relative4(tree, path);
  const message = from === null ? `There is no requirement file ${name} in the repository.` : `${relative4(tree, from)} includes ${name}, which is not in the repository.`;
  return new GaitkeeperError("install-failed", message, {
    hint: "Commit the file, or name the right ones with `requirements:` in the configuration."
  });
}

// src/service/requirements.ts
async function collectRequirements(tree, directory, configured) {
  const found2 = configured?.length ? {
    lines: configured.map((each) => asLine(tree, directory, each)),
    source: "the configuration"
  } : await detect(tree, directory);
  const { lines, constraints } = await expand(tree, found2?.lines ?? []);
  return {
    lines,
    constraints,
    hashed: lines.some((line3) => line3.includes("--hash")),
    local: await localContents(tree, lines),
    locked: LOCKABLE.test(found2?.source ?? "") ? await lockedVersions(pathsUp(tree, directory)) : null,
    source: found2?.source ?? null
  };
}
var LOCKABLE = /(^|\/)(pyproject\.toml|Pipfile)\b/;
function asLine(tree, directory, text3) {
  const files = [join13(directory, text3), text3];
  const found2 = files.find((file) => existsSync(join13(tree, file)));
  if (found2 !== void 0 && /\.(txt|in)$/.test(text3)) return `-r ${found2}`;
  return /^[\w./-]+\.(txt|in)$/.test(text3) ? `-r ${text3}` : text3;
}
async function detect(tree, directory) {
  for (const folder of pathsUp(tree, directory)) {
    const file = await requirementFile(folder);
    if (file !== null)
      return { lines: [`-r ${relative5(tree, file)}`], source: relative5(tree, file) };
    const declared2 = await declaredDependencies(tree, folder);
    if (declared2 !== null) return anchored(tree, folder, declared2);
  }
  return null;
}
function anchored(tree, folder, declared2) {
  const below2 = relative5(tree, folder);
  const files = (declared2.files ?? []).map((file) => `-r ${join13(below2, file)}`);
  const lines = declared2.lines.map(
    (line3) => line3.startsWith("./") ? `./${join13(below2, line3)}` : line3
  );
  return { lines: [...lines, ...files], source: join13(below2, declared2.source) };
}
async function requirementFile(folder) {
  const names = [
    "requirements.txt",
    ...KINDS.map((kind) => `requirements/${kind}.txt`),
    ...KINDS.flatMap((kind) => ["-", "_", "."].map((dash) => `requirements${dash}${kind}.txt`)),
    "requirements.in"
  ];
  const found2 = names.find((name) => existsSync(join13(folder, name)));
  return found2 === void 0 ? null : join13(folder, found2);
}
var KINDS = [
  "prod",
  "production",
  "deploy",
  "base",
  "common",
  "main",
  "default",
  "requirements",
  "app"
];
async function expand(tree, lines) {
  const result = { lines: [], constraints: [] };
  for (const line3 of lines) {
    const file = /^-r (.+)$/.exec(line3)?.[1];
    const part = file === void 0 ? { lines: [line3], constraints: [] } : await flatten(tree, file);
    for (const each of part.lines) result.lines.push(...await withoutItself(tree, each));
    result.constraints.push(...part.constraints);
  }
  return result;
}
async function withoutItself(tree, line3) {
  const itself = /^\.\/?(?:\[([^\]]*)\])?$/.exec(line3);
  if (itself === null) return [line3];
  const extras = (itself[1] ?? "").split(",").map((extra) => extra.trim());
  const declared2 = await declaredDependencies(tree, tree, extras.filter(Boolean));
  return declared2?.lines ?? [];
}
async function localContents(tree, lines) {
  const local = lines.filter((line3) => line3.startsWith("./"));
  const hashes = await Promise.all(
    local.map((line3) => hashOf(join13(tree, line3.replace(/\s*[[;].*$/, ""))))
  );
  return Object.fromEntries(local.map((line3, i) => [line3, hashes[i]]));
}
async function hashOf(path) {
  const hash = createHash("sha256");
  const isFolder = (await stat2(path).catch(() => null))?.isDirectory() ?? false;
  const names = isFolder ? await readdir2(path, { recursive: true }) : ["."];
  for (const name of names.filter((each) => !each.includes("__pycache__")).sort()) {
    const content = await readFile4(join13(path, name)).catch(() => null);
    if (content !== null) hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

// src/service/environments.ts
async function prepareEnvironment(options) {
  const { interpreter: interpreter2, tree, directory, extra } = options;
  const declared2 = await collectRequirements(tree, directory, options.requirements);
  const constraints = [...declared2.constraints, ...constraintsFor(declared2.locked, interpreter2)];
  const requirements = { ...declared2, constraints };
  const hash = environmentHash(interpreter2, requirements, extra);
  const key = join14(options.cacheDirectory, hash);
  const pending = inProgress.get(key) ?? findOrMake(hash, requirements, options);
  inProgress.set(key, pending);
  try {
    return { ...await pending, interpreter: interpreter2, source: requirements.source };
  } finally {
    inProgress.delete(key);
  }
}
var inProgress = /* @__PURE__ */ new Map();
function environmentHash(interpreter2, requirements, extra) {
  const { executable, version, build } = interpreter2;
  const { lines, constraints, local } = requirements;
  const content = { lines, constraints, local, extra: [...extra].sort() };
  return dataHash({ layout: 1, executable, version, build, ...content });
}
async function findOrMake(hash, requirements, options) {
  const root = join14(options.cacheDirectory, "environments");
  const marker = join14(root, `${hash}.json`);
  const cached = await readMarker(marker, hash);
  if (cached !== null) return { ...cached, reused: true };
  await rm(marker, { force: true });
  await mkdir2(root, { recursive: true });
  return make(root, marker, hash, requirements, options);
}
async function make(root, marker, hash, requirements, options) {
  const directory = join14(root, `${hash.slice(0, 16)}-${randomBytes(4).toString("hex")}`);
  const { remove, keep } = removedOnInterrupt(directory);
  try {
    await fill(directory, requirements, options);
    const made = { directory, packages: await listPackages(pythonOf(directory)) };
    if (!await publish(marker, made)) {
      await remove();
      const winner = await readMarker(marker, hash);
      if (winner !== null) return { ...winner, reused: true };
    }
    keep();
    return { ...made, hash, python: pythonOf(directory), reused: false };
  } catch (error) {
    await remove();
    throw error;
  }
}
async function fill(directory, requirements, options) {
  const { interpreter: interpreter2, tree, extra, progress } = options;
  const installer = await chooseInstaller(interpreter2, options.installer);
  progress?.(`making an environment for ${interpreter2.label} with ${installer.name}`);
  const created = await installer.create(directory);
  if (created.status !== 0) throw environmentFailed(interpreter2, created);
  const files = await writeRequirements(directory, tree, requirements, extra);
  const install = (args) => installOrThrow(installer, directory, args, options);
  if (requirements.hashed) await installHashed(directory, files, install);
  else await install([...files.service, ...files.launchers, ...files.constraints]);
}
async function installOrThrow(installer, directory, args, { interpreter: interpreter2, tree, extra, side, progress }) {
  if (!args.includes("-r")) return;
  progress?.(`installing dependencies for ${interpreter2.label} with ${installer.name}`);
  const result = await installer.install(directory, args, tree);
  if (result.status !== 0) throw installFailed(interpreter2, result, extra, side);
}
async function installHashed(directory, files, install) {
  await install([...files.service, ...files.constraints]);
  const pins2 = Object.entries(await listPackages(pythonOf(directory))).map(
    ([name, version]) => `${name}==${version}`
  );
  const path = join14(directory, "pins.txt");
  await writeFile2(path, lined(pins2));
  await install([...files.launchers, "-c", path]);
}
async function writeRequirements(directory, tree, { lines, constraints }, extra) {
  const file = async (option, name, content) => {
    if (content.length === 0) return [];
    await writeFile2(join14(directory, name), lined(content.map((line3) => rooted(tree, line3))));
    return [option, join14(directory, name)];
  };
  return {
    service: await file("-r", "service.txt", lines),
    launchers: await file("-r", "launchers.txt", extra),
    constraints: await file("-c", "constraints.txt", constraints)
  };
}
var lined = (lines) => lines.map((line3) => `${line3}
`).join("");
function rooted(tree, line3) {
  const path = /^(--find-links )?\.\/(.*)$/.exec(line3);
  return path === null ? line3 : `${path[1] ?? ""}${join14(tree, path[2])}`;
}
var Packages = external_exports.record(external_exports.string(), external_exports.string());
var Marker = external_exports.object({ directory: external_exports.string(), packages: Packages });
async function listPackages(python) {
  const result = await run([python, "-I", pythonAsset("list_packages.py")], { timeoutMs: 6e4 });
  const found2 = Packages.safeParse(printedJson(result.stdout));
  if (found2.success) return found2.data;
  throw new GaitkeeperError("install-failed", `${python} does not say what is installed.`, {
    hint: "Look at what the packages do when Python starts: at their files that end in .pth.",
    detail: `${result.stdout}
${result.stderr}`.trim().slice(-4e3)
  });
}
async function readMarker(marker, hash) {
  const found2 = Marker.safeParse(jsonOrNull(await readIfThere(marker) ?? ""));
  if (!found2.success) return null;
  const { directory, packages } = found2.data;
  const python = pythonOf(directory);
  const usable = await access2(python, constants2.X_OK).then(
    () => true,
    () => false
  );
  return usable ? { directory, packages, hash, python } : null;
}
async function publish(marker, content) {
  const draft = `${content.directory}.json`;
  await writeFile2(draft, JSON.stringify(content));
  try {
    await link(draft, marker);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

// src/measure/prepare.ts
function splitUnsupported(planned, application2, scenarios2 = []) {
  const supported = [];
  const unsupported = [];
  for (const one2 of planned) {
    const { cell, launcher } = one2;
    const reason2 = launcher.unsupported({ ...cell, application: application2 }) ?? noScenario(one2, application2, scenarios2);
    if (reason2 === null) supported.push(one2);
    else unsupported.push(unlaunchedCell(cell, "unsupported", reason2));
  }
  return { supported, unsupported };
}
function noScenario(planned, application2, scenarios2) {
  const reasons = scenarios2.map((scenario) => whyNot(planned, application2, scenario));
  return reasons.includes(null) ? null : reasons[0] ?? null;
}
async function prepareCells(planned, sides, options) {
  const environments = new Environments(planned, options);
  const prepared2 = [];
  const unlaunched = [];
  for (const one2 of planned) {
    const targets = {};
    let failure = options.baseFailure;
    for (const side of sides) {
      try {
        const environment = await environments.of(one2, side);
        await environments.build(one2.launcher, environment);
        targets[side.side] = targetOf2(side, environment);
      } catch (error) {
        if (!(error instanceof GaitkeeperError)) throw error;
        failure = failureOf(side.side, "install", error);
        if (side.side === "head") break;
      }
    }
    if (targets.head === void 0) {
      const reason2 = failure?.message ?? "There is no head to launch.";
      unlaunched.push(unlaunchedCell(one2.cell, "failed", reason2, failure));
      continue;
    }
    const reference = options.reference ? referenceOf2(one2, targets.head) : null;
    if (reference !== null) targets.reference = reference;
    prepared2.push({ ...one2, targets, failure });
  }
  return { prepared: prepared2, unlaunched };
}
function targetOf2({ tree, application: application2 }, { python, packages, env }) {
  return { application: application2, python, packages, directory: join15(tree, application2.directory), env };
}
function referenceOf2({ launcher, cell }, head) {
  const service = referenceService(launcher, head.application.protocol, cell.options);
  return service && { ...head, ...service, env: {} };
}
var Environments = class {
  #planned;
  #options;
  constructor(planned, options) {
    this.#planned = planned;
    this.#options = options;
  }
  async of(one2, side) {
    const { interpreter: interpreter2 } = one2.cell;
    const { webSocket: webSocket2 } = this.#options;
    const siblings = this.#planned.filter(
      ({ cell }) => cell.interpreter.executable === interpreter2.executable
    );
    const all = new Set(
      siblings.flatMap(({ launcher }) => launcher.requirements(interpreter2, webSocket2))
    );
    try {
      return await this.#make(interpreter2, [...all], side);
    } catch (error) {
      const own2 = one2.launcher.requirements(interpreter2, webSocket2);
      if (!(error instanceof GaitkeeperError) || own2.length === all.size) throw error;
      return this.#make(interpreter2, own2, side);
    }
  }
  /** What the launcher needs made in an environment, which base and head may share. */
  build = memoBy(
    ({ name }, { python }) => JSON.stringify([name, python]),
    async (launcher, { python }) => {
      if (launcher.build === void 0) return;
      this.#options.progress(
        `Compiling the server for ${launcher.name}, which takes a minute or two`
      );
      await buildServer(launcher, python);
    }
  );
  #make = memoBy(
    (interpreter2, extra, { side }) => JSON.stringify([interpreter2.executable, extra, side]),
    (interpreter2, extra, side) => this.#install(interpreter2, extra, side)
  );
  async #install(interpreter2, extra, { side, tree, application: application2 }) {
    const { requirements, cacheDirectory, progress, provide } = this.#options;
    const environment = await prepareEnvironment({
      interpreter: interpreter2,
      tree,
      directory: application2.directory,
      extra,
      ...requirements.length === 0 ? {} : { requirements },
      cacheDirectory,
      side,
      progress
    });
    await compileTree(environment.python, tree);
    const env = await provide({ side, tree }, environment);
    return { ...environment, env };
  }
};

// src/platform/machine.ts
import { readFile as readFile5 } from "node:fs/promises";
import { availableParallelism, cpus, release as release2, totalmem, type } from "node:os";
async function describeMachine(env) {
  return {
    cpuModel: cpus()[0]?.model.trim() || "unknown",
    cores: availableParallelism(),
    memoryMiB: Math.round(totalmem() / 1024 / 1024),
    kernel: release2(),
    os: await osName(),
    runnerImage: env.ImageOS ? `${env.ImageOS}/${env.ImageVersion ?? "?"}` : null
  };
}
async function osName() {
  try {
    const text3 = await readFile5("/etc/os-release", "utf8");
    const pretty = /^PRETTY_NAME="?([^"\n]*)"?$/m.exec(text3)?.[1];
    if (pretty) return pretty;
  } catch {
  }
  return type();
}

// src/commands/fan-out/partition.ts
function partition(tasks, total3) {
  const worth = tasks.filter(({ seconds }) => seconds > 0).length;
  const jobs = Array.from({ length: Math.max(1, Math.min(total3, worth)) }, () => ({
    seconds: 0,
    tasks: []
  }));
  for (const task of tasks.toSorted(longestFirst)) {
    const least = jobs.reduce((one2, other) => other.seconds < one2.seconds ? other : one2);
    least.seconds += task.seconds;
    least.tasks.push(task);
  }
  const place2 = new Map(tasks.map((task, index) => [task, index]));
  return jobs.map(
    (job) => job.tasks.sort((a, b) => place2.get(a) - place2.get(b))
  );
}
function jobsFor(tasks, seconds, most) {
  const sum3 = total(tasks);
  const limit = Math.max(seconds, ...tasks.map((task) => task.seconds));
  let jobs = Math.min(most, Math.max(1, Math.ceil(sum3 / limit)));
  while (jobs < most && Math.max(...partition(tasks, jobs).map(total)) > limit) {
    if (jobs >= tasks.length) break;
    jobs++;
  }
  return jobs;
}
function total(tasks) {
  return tasks.reduce((sum3, { seconds }) => sum3 + seconds, 0);
}
function longestFirst(a, b) {
  return b.seconds - a.seconds || compareText(a.id, b.id);
}

// src/measure/probe.ts
var SLOW_MS = 100;
async function probeScenarios(cell, proposed, options) {
  var _stack = [];
  try {
    const [first] = proposed;
    if (cell === void 0 || first === void 0) return proposed;
    const launch = __using(_stack, await launchCell(cell, {
      options,
      serverCpus: null,
      targets: ["head"],
      ready: readyCheck(options.ready, first),
      coin: seededCoin(options.seed)
    }), true);
    const { head } = launch.servers;
    if (head === void 0) return proposed;
    const answered = [];
    for (const scenario of proposed) {
      try {
        const started = performance.now();
        const { status } = await askOnce(
          head.host,
          head.port,
          askedOf(head, scenario).request,
          scenario.timeoutMs
        );
        const slow = performance.now() - started > SLOW_MS;
        answered.push({ scenario: slow ? { ...scenario, connections: 2 } : scenario, status });
      } catch (error) {
        if (!(error instanceof GaitkeeperError)) throw error;
      }
    }
    const good2 = answered.filter(({ scenario, status }) => scenario.expect.status.includes(status));
    if (good2.length > 0) return good2.map(({ scenario }) => scenario);
    const [other] = answered.filter(({ status }) => status < 500);
    if (other === void 0) return proposed.slice(0, 1);
    return [{ ...other.scenario, expect: { status: [other.status] } }];
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}

// src/service/propose-scenarios.ts
function proposeScenarios({ routes }, most = 4) {
  const paths = routes.length === 0 ? ["/"] : [...routes].sort(byDepth).slice(0, most);
  const names = paths.map(nameOf2);
  return paths.map((path, i) => ({
    path,
    // `/a-b` and `/a_b` would be one name.
    name: names.indexOf(names[i]) === i ? names[i] : `${names[i]}-${i + 1}`
  }));
}
function byDepth(a, b) {
  const depth = (path) => path.split("/").filter(Boolean).length;
  return depth(a) - depth(b) || (a < b ? -1 : 1);
}
function nameOf2(path) {
  const words = path.toLowerCase().match(/[a-z0-9]+/g);
  const name = words === null ? "root" : words.join("-");
  return NAMES_OF_CELLS.includes(name) ? `get-${name}` : name;
}

// src/commands/stages/scenarios.ts
function configuredScenarios({ config: config2, request }) {
  const asked = request.scenarios;
  return (config2.scenarios ?? []).filter(({ name }) => asked?.includes(name) ?? true);
}
async function findScenarios({ config: config2, request }, service, prepared2, options, io) {
  const all = config2.scenarios ?? await propose(config2.headers, service, prepared2, options, io);
  const asked = request.scenarios;
  if (asked === void 0) return all;
  const names = all.map(({ name }) => name);
  for (const name of asked) {
    if (names.includes(name)) continue;
    throw new GaitkeeperError("unknown-name", `There is no scenario \`${name}\`.`, {
      hint: nearest(name, names)
    });
  }
  return all.filter(({ name }) => asked.includes(name));
}
async function propose(headers, { routes }, prepared2, options, io) {
  const proposed = proposeScenarios({ routes }).map(
    ({ name, path }) => withHeaders(requestScenario(name, `GET ${path}`), headers)
  );
  const scenarios2 = await probeScenarios(prepared2[0], proposed, options);
  io.info("No scenarios are configured. These are measured; to keep or change them:");
  io.info("scenarios:");
  for (const scenario of scenarios2) io.info(`  ${scenario.name}: ${asWritten(scenario)}`);
  return scenarios2;
}
function asWritten({ description, expect }) {
  const [status] = expect.status;
  if (status === void 0 || expect.status.includes(200)) return description;
  return `{ request: ${description}, expect: { status: ${status} } }`;
}

// src/commands/fan-out/expected-time.ts
var BOOT = { cpython: 1.5, pypy: 4, graalpy: 10 };
var SLOW_BOOT = { nuitka: 20 };
var BOOT_OF_A_WORKER = 0.2;
var WARM_UP = { cpython: 0.5, pypy: 4.5, graalpy: 8 };
var PAIRS = 1;
var CONTROL = 1.1;
function expectedSeconds(facts) {
  if (facts.scenarios.length === 0) return 0;
  const each = facts.scenarios.map((name) => secondsALaunch(name, facts));
  const sum3 = each.reduce((total3, seconds) => total3 + seconds, bootSeconds(facts));
  return launchesOf(facts) * CONTROL * sum3;
}
function bootSeconds({ before, launcher, implementation, workers }) {
  const seen = (before?.ready ?? []).flatMap(({ base, head }) => Math.max(base ?? 0, head ?? 0));
  if (seen.length > 0) return median(seen);
  return (SLOW_BOOT[launcher] ?? BOOT[implementation]) + BOOT_OF_A_WORKER * (workers - 1);
}
function secondsALaunch(scenario, { before, implementation }) {
  const launches2 = measurementOf(before, scenario)?.launches ?? [];
  const fallback2 = WARM_UP[implementation] + PAIRS;
  if (launches2.length === 0) return fallback2;
  const blockMs2 = measurementOf(before, scenario)?.blockMs ?? 0;
  return mean(launches2.map((one2) => one2.warmupSeconds + 3 * one2.pairs * blockMs2 / 1e3));
}
function launchesOf({ before, scenarios: scenarios2, launches: launches2 }) {
  const wanted2 = wantedLaunches(launches2);
  const seen = scenarios2.map((name) => measurementOf(before, name));
  const needed = seen.map(
    (one2) => one2?.stopped === "precision" && one2.launches.length > 0 ? one2.launches.length : wanted2
  );
  return Math.min(wanted2, Math.max(launches2.min, ...needed));
}
function measurementOf(before, scenario) {
  return before?.measurements.find((one2) => one2.scenario === scenario);
}

// src/commands/fan-out/tasks.ts
var PROPOSED = ["first", "second", "third"];
function cellTasks(project, cells, application2, before) {
  const { supported } = splitUnsupported(cells, application2, configuredScenarios(project));
  const stored = new Map((before?.cells ?? []).map((cell) => [cell.id, cell]));
  return cells.map((planned) => {
    const { id, launcher, interpreter: interpreter2, workers } = planned.cell;
    const facts = {
      ...{ launcher, workers, implementation: interpreter2.implementation },
      scenarios: supported.includes(planned) ? scenarioNames(project, planned, application2, stored.get(id)) : [],
      launches: project.config.launches,
      before: stored.get(id) ?? null
    };
    return { id, seconds: expectedSeconds(facts), cell: planned };
  });
}
function scenarioNames(project, cell, application2, before) {
  if (project.config.scenarios === null) {
    const names = before?.measurements.map(({ scenario }) => scenario) ?? [];
    return names.length > 0 ? names : PROPOSED;
  }
  return configuredScenarios(project).filter((scenario) => whyNot(cell, application2, scenario) === null).map(({ name }) => name);
}

// src/commands/fan-out/select.ts
function selectCells(project, cells, application2) {
  const { shard, request } = project;
  if (request.cells !== void 0) return namedCells(cells, request.cells);
  if (shard === null) return cells;
  const tasks = cellTasks(project, cells, application2, null);
  const mine = partition(tasks, shard.total)[shard.index - 1];
  if (mine !== void 0) return mine.map(({ cell }) => cell);
  throw new GaitkeeperError(
    "nothing-to-measure",
    `Shard ${shard.index}/${shard.total} is empty: the matrix has ${cells.length} cells.`,
    { hint: "`gaitkeeper plan` prints as many shards as there are cells for." }
  );
}
function namedCells(cells, names) {
  const known = cells.map(({ cell }) => cell.id);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== void 0) {
    throw new GaitkeeperError("unknown-name", `The matrix has no cell \`${unknown}\`.`, {
      hint: `${nearest(unknown, known)} Jobs that plan and measure need the same interpreters: the same actions/setup-python in both.`
    });
  }
  const mine = cells.filter(({ cell }) => names.includes(cell.id));
  if (mine.length > 0) return mine;
  throw new GaitkeeperError("nothing-to-measure", "No cell was named to be measured.", {
    hint: "Leave `cells` out to measure all of them."
  });
}

// src/config/matrix.ts
var MOST_COMBINATIONS = 256;
function expandMatrix(config2, defaults2) {
  const { matrix, launchers } = config2;
  const kept = product(matrix).filter((each) => !matrix.exclude.some((item) => has(each, item)));
  const combinations2 = included(kept, matrix).flatMap((each) => completed(each, defaults2, launchers)).map((each) => withOptions(each, launchers));
  return checked(distinct(combinations2), matrix);
}
function product(matrix) {
  const given = AXES.filter((axis) => matrix.axes[axis] !== void 0);
  if (given.length === 0 && matrix.include.length > 0) return [];
  return given.reduce(
    (items, axis) => items.flatMap((item) => spread(item, axis, matrix.axes[axis] ?? [])),
    [{}]
  );
}
function spread(item, axis, values) {
  return values.map((value2) => ({ ...item, [axis]: value2 }));
}
function has(combination, item) {
  return AXES.every((axis) => item[axis] === void 0 || combination[axis] === item[axis]);
}
function included(kept, matrix) {
  const extended = [...kept];
  const added = [];
  for (const item of matrix.include) {
    const fits = (each) => AXES.every(
      (axis) => matrix.axes[axis] === void 0 || item[axis] === void 0 || each[axis] === item[axis]
    );
    const matches2 = [...kept.keys()].filter((index) => fits(kept[index]));
    for (const index of matches2) extended[index] = { ...extended[index], ...item };
    if (matches2.length === 0) added.push(item);
  }
  return [...extended, ...added];
}
function completed(item, defaults2, launchers) {
  const fallback2 = ({ launcher = "" }) => ({
    launcher: defaults2.launchers,
    python: defaults2.pythons,
    workers: [launchers[launcher]?.workers ?? DEFAULTS.workers],
    threads: [launchers[launcher]?.threads ?? DEFAULTS.threads]
  });
  return AXES.reduce(
    (items, axis) => items.flatMap((each) => axis in each ? [each] : spread(each, axis, fallback2(each)[axis])),
    [item]
  );
}
function withOptions(item, launchers) {
  const { launcher, python, workers, threads } = item;
  const { workers: _workers, threads: _threads, ...own2 } = launchers[launcher] ?? {};
  const all = [...own2.arguments ?? [], ...item.arguments ?? []];
  const options = all.length === 0 ? own2 : { ...own2, arguments: all };
  return { launcher, python, workers, threads, options };
}
function distinct(combinations2) {
  return [...new Map(combinations2.map((each) => [JSON.stringify(each), each])).values()];
}
function checked(combinations2, matrix) {
  if (combinations2.length === 0) throw nothingLeft(matrix);
  if (combinations2.length > MOST_COMBINATIONS) throw tooMany(combinations2.length, matrix);
  const seen = /* @__PURE__ */ new Set();
  for (const each of combinations2) {
    const name = nameOf3(each);
    if (seen.has(name)) throw sameCell(name);
    seen.add(name);
  }
  return combinations2;
}
function nameOf3({ launcher, python, workers, threads }) {
  return `${launcher} on ${python} with ${workers} workers and ${threads} threads`;
}
function nothingLeft(matrix) {
  return new GaitkeeperError(
    "nothing-to-measure",
    "The matrix has no combination left to measure",
    {
      hint: matrix.exclude.length > 0 ? "Remove an item of `matrix.exclude`, or add a combination to `matrix.include`." : "Name a launcher under `servers` and an interpreter under `python`."
    }
  );
}
function tooMany(count6, matrix) {
  const sizes = AXES.flatMap((axis) => {
    const values = matrix.axes[axis];
    return values === void 0 ? [] : [`${values.length} ${PLURAL[axis]}`];
  });
  const message = `The matrix has ${count6} combinations (${sizes.join(" x ")}); at most ${MOST_COMBINATIONS} can be measured`;
  return new GaitkeeperError("config-invalid", message, {
    hint: "Shorten a list, or leave combinations out with `matrix.exclude`."
  });
}
var PLURAL = {
  launcher: "launchers",
  python: "pythons",
  workers: "worker counts",
  threads: "thread counts"
};
function sameCell(name) {
  return new GaitkeeperError(
    "config-invalid",
    `The matrix has ${name} twice, with different arguments`,
    {
      hint: "Give the two different workers or threads, or keep one of them in `matrix.include`."
    }
  );
}

// src/service/default-interpreter.ts
var import_pep4402 = __toESM(require_pep440(), 1);

// src/service/interpreters.ts
import { realpath } from "node:fs/promises";
import { basename, resolve as resolve3 } from "node:path";

// src/service/interpreter-places.ts
import { access as access3, constants as constants3, readdir as readdir3 } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter as delimiter3, join as join16 } from "node:path";
var PLACES = [onPath, inToolCache, inPyenv, fromUv];
async function onPath(spec) {
  const folders = await pathFolders(spec === null);
  const listings = await Promise.all(folders.map(list));
  const names = spec === null ? [...new Set(listings.flat())].filter(isCommand) : commands(spec);
  return names.flatMap(
    (name) => folders.filter((_, i) => listings[i]?.includes(name)).map((folder) => join16(folder, name))
  );
}
async function pathFolders(survey) {
  const folders = (process.env.PATH ?? "").split(delimiter3).filter(Boolean);
  if (!survey) return folders;
  const shims = join16(await pyenvRoot(), "shims");
  return folders.filter((folder) => folder !== shims);
}
var isCommand = (name) => /^(?:python|pypy|graalpy)(?:3(?:\.\d+)?t?)?$/.test(name);
function commands(spec) {
  const name = COMMANDS[spec.implementation ?? "cpython"];
  const minor = spec.version.slice(0, 2).join(".");
  const exact = spec.version.length > 1 ? [`${name}${minor}${spec.freeThreaded ? "t" : ""}`] : [];
  return [...exact, `${name}3`, name];
}
var COMMANDS = {
  cpython: "python",
  pypy: "pypy",
  graalpy: "graalpy"
};
async function inToolCache(spec) {
  const root = process.env.RUNNER_TOOL_CACHE ?? process.env.AGENT_TOOLSDIRECTORY;
  if (!root) return [];
  const paths = await Promise.all(
    kinds(spec).map(async (kind) => {
      const folder = join16(root, TOOLS[kind]);
      const versions = newestFirst(await list(folder));
      const machines = await Promise.all(
        versions.map(
          async (version) => (await list(join16(folder, version))).filter((machine) => !machine.endsWith(".complete")).map((machine) => binary(join16(folder, version, machine), kind))
        )
      );
      return machines.flat();
    })
  );
  return existing(paths.flat(2));
}
var TOOLS = {
  cpython: "Python",
  pypy: "PyPy",
  graalpy: "GraalPy"
};
async function inPyenv(spec) {
  const root = await pyenvRoot();
  const versions = newestFirst(await list(join16(root, "versions")));
  const wanted2 = spec?.implementation ?? null;
  const chosen = versions.filter((name) => wanted2 === null || implementationOf(name) === wanted2);
  const paths = chosen.flatMap(
    (name) => binary(join16(root, "versions", name), implementationOf(name))
  );
  return existing(paths);
}
async function pyenvRoot() {
  if (process.env.PYENV_ROOT) return process.env.PYENV_ROOT;
  const answer = await run(["pyenv", "root"], { timeoutMs: 1e4 });
  return answer.status === 0 ? answer.stdout.trim() : join16(homedir(), ".pyenv");
}
function implementationOf(name) {
  if (name.startsWith("pypy")) return "pypy";
  return name.startsWith("graalpy") ? "graalpy" : "cpython";
}
var UvList = external_exports.array(external_exports.object({ path: external_exports.string().nullable(), implementation: external_exports.string() }));
async function fromUv(spec) {
  const query = ["--only-installed", "--offline", "--output-format", "json"];
  const answer = await run(["uv", "python", "list", ...query], { timeoutMs: 3e4 });
  if (answer.status !== 0) return [];
  const found2 = UvList.safeParse(jsonOrNull(answer.stdout));
  if (!found2.success) return [];
  return found2.data.filter(({ implementation }) => (spec?.implementation ?? implementation) === implementation).flatMap(({ path }) => path ?? []);
}
function kinds(spec) {
  return spec?.implementation ? [spec.implementation] : ["cpython", "pypy", "graalpy"];
}
function binary(prefix, kind) {
  return [join16(prefix, "bin", `${COMMANDS[kind]}3`), join16(prefix, "bin", COMMANDS[kind])];
}
function newestFirst(names) {
  const version = (name) => name.replace(/^[a-z]+-?/, "");
  return [...names].sort((a, b) => compareVersions(version(b), version(a)));
}
async function list(folder) {
  return readdir3(folder).catch(() => []);
}
async function existing(paths) {
  const there = await Promise.all(
    paths.map(
      (path) => access3(path, constants3.X_OK).then(
        () => true,
        () => false
      )
    )
  );
  return paths.filter((_, i) => there[i]);
}

// src/service/interpreters.ts
var OLDEST_PYTHON = "3.8";
async function findInterpreters() {
  const found2 = /* @__PURE__ */ new Map();
  const asked = /* @__PURE__ */ new Set();
  for (const place2 of PLACES)
    for (const description of await describeAll(await unasked(await place2(null), asked)))
      if (!found2.has(description.realpath)) found2.set(description.realpath, description);
  return [...found2.values()].filter(isSupported).sort(byImplementationAndVersion).map((description) => interpreter(description, null));
}
async function unasked(paths, asked) {
  const files = await Promise.all(paths.map(fileBehind));
  return paths.filter((_, i) => {
    const file = files[i];
    return !asked.has(file) && asked.add(file);
  });
}
async function fileBehind(path) {
  const file = await realpath(path).catch(() => path);
  return isCommand(basename(file)) ? file : path;
}
async function resolveInterpreter(text3, options = {}) {
  const spec = parseSpec(text3);
  const description = spec.path === null ? await search(spec) : await describe(resolve3(spec.path));
  if (description !== null && isSupported(description)) return interpreter(description, spec);
  if (options.install && spec.path === null && await installed(spec))
    return resolveInterpreter(text3);
  throw await interpreterNotFound(spec, description);
}
async function search(spec) {
  for (const place2 of PLACES)
    for (const path of await place2(spec)) {
      const description = await describe(path);
      if (description !== null && matches(spec, description)) return description;
    }
  return null;
}
async function installed(spec) {
  const result = await run(["uv", "python", "install", spec.text], { timeoutMs: 6e5 });
  return result.status === 0;
}
var describe = memoBy(String, ask3);
var Answer = external_exports.object({
  implementation: external_exports.enum(["cpython", "pypy", "graalpy"]),
  version: external_exports.string(),
  release: external_exports.string(),
  executable: external_exports.string().min(1),
  realpath: external_exports.string(),
  gil: external_exports.boolean().nullable(),
  freeThreaded: external_exports.boolean(),
  build: external_exports.string()
});
async function ask3(path) {
  const result = await run([path, "-I", pythonAsset("describe_interpreter.py")], {
    timeoutMs: 3e4
  });
  if (result.status !== 0) return null;
  return Answer.safeParse(printedJson(result.stdout)).data ?? null;
}
async function describeAll(paths) {
  const found2 = [];
  for (let i = 0; i < paths.length; i += 2) {
    const pair = await Promise.all(paths.slice(i, i + 2).map(describe));
    found2.push(...pair.filter((description) => description !== null));
  }
  return found2;
}
function isSupported(description) {
  return compareVersions(description.version, OLDEST_PYTHON) >= 0;
}
function byImplementationAndVersion(a, b) {
  return a.implementation.localeCompare(b.implementation) || compareVersions(a.version, b.version) || Number(a.freeThreaded) - Number(b.freeThreaded);
}
function interpreter(description, spec) {
  const label = labelOf2(description, spec);
  return {
    spec: spec?.text ?? label,
    implementation: description.implementation,
    version: description.version,
    label,
    executable: description.executable,
    gil: description.gil,
    build: description.build
  };
}
async function interpreterNotFound(spec, tooOld) {
  const found2 = await findInterpreters();
  const there = found2.map(
    ({ label, version, executable }) => `${label} (${version}, ${executable})`
  );
  const message = tooOld === null ? `There is no interpreter \`${spec.text}\` on this machine.` : `\`${spec.text}\` is Python ${tooOld.version}: ${OLDEST_PYTHON} is the oldest that is supported.`;
  return new GaitkeeperError("interpreter-not-found", message, {
    hint: `In a workflow, put actions/setup-python with \`python-version: "${setupName(spec)}"\` before gaitkeeper; elsewhere run \`uv python install ${setupName(spec)}\`.`,
    detail: there.length === 0 ? "No Python was found." : `Found: ${there.join(", ")}`
  });
}
function setupName(spec) {
  const version = spec.version.join(".");
  const supported = compareVersions(version, OLDEST_PYTHON) >= 0;
  return version !== "" && supported ? spec.text : "3.13";
}

// src/service/pinned-python.ts
import { join as join17 } from "node:path";
async function pinnedPythons(folder) {
  const read3 = (name) => text2(folder, name);
  const wishes = [
    ...fromPythonVersion(await read3(".python-version")),
    ...fromRuntime(await read3("runtime.txt")),
    ...fromToolVersions(await read3(".tool-versions")),
    ...fromPipfile3(await read3("Pipfile")),
    ...await fromConda2(folder),
    ...fromDockerfile(await read3("Dockerfile"))
  ];
  return wishes.flatMap((wish) => [wish, ...minorOf(wish)]);
}
function fromPythonVersion(text3) {
  return text3.split("\n").map((line3) => line3.replace(/#.*/, "").trim()).filter((line3) => /\d/.test(line3)).map((spec) => ({ spec, source: `.python-version ${spec}` }));
}
function fromRuntime(text3) {
  const name = text3.trim();
  return /^(?:python|pypy)-?\d/.test(name) ? [{ spec: name, source: `runtime.txt ${name}` }] : [];
}
function fromToolVersions(text3) {
  const versions = /^python\s+([^#\n]+)/m.exec(text3)?.[1]?.trim().split(/\s+/) ?? [];
  return versions.filter((version) => /^\d|^pypy/.test(version)).map((spec) => ({ spec, source: `.tool-versions ${spec}` }));
}
function fromPipfile3(text3) {
  const requires = /^\[requires\]\s*$([\s\S]*?)(?=^\[|(?![\s\S]))/m.exec(text3)?.[1] ?? "";
  const spec = /^python_(?:full_)?version\s*=\s*["']([\d.]+)["']/m.exec(requires)?.[1];
  return spec === void 0 ? [] : [{ spec, source: `Pipfile ${spec}` }];
}
async function fromConda2(folder) {
  const found2 = await condaEnvironment(folder).catch(nullIfForeseen);
  const spec = found2?.python ?? null;
  return spec === null ? [] : [{ spec, source: `${found2?.source} python=${spec}` }];
}
function fromDockerfile(text3) {
  const images = [...text3.matchAll(/^\s*FROM\s+(?:--\S+\s+)*(\S+)/gim)].map(([, image]) => image);
  return images.flatMap((image = "") => {
    const [, name, version] = /(?:^|\/|uv:)(python|pypy):?(\d+\.\d+(?:\.\d+)?)/.exec(image) ?? [];
    if (version === void 0) return [];
    const spec = name === "pypy" ? `pypy${version}` : version;
    return [{ spec, source: `FROM ${image} in Dockerfile` }];
  });
}
function minorOf(wish) {
  const version = /^(.*?)(\d+\.\d+)\.\d+$/.exec(wish.spec);
  return version === null ? [] : [{ ...wish, spec: `${version[1]}${version[2]}` }];
}
async function pythonRange(folder) {
  const pyproject = parsed(await text2(folder, "pyproject.toml"), parse);
  const declared2 = at(pyproject, "project", "requires-python");
  if (typeof declared2 === "string") return declared2;
  const poetry = at(pyproject, "tool", "poetry", "dependencies", "python");
  if (typeof poetry === "string") return poetry;
  const setup = [
    /^python_requires\s*=\s*([^\s#][^\n#]*)/m.exec(await text2(folder, "setup.cfg"))?.[1],
    /\bpython_requires\s*=\s*["']([^"']+)["']/.exec(await text2(folder, "setup.py"))?.[1]
  ];
  return setup.find((range2) => range2 !== void 0)?.trim() ?? null;
}
async function text2(folder, name) {
  return await readIfThere(join17(folder, name)) ?? "";
}

// src/service/default-interpreter.ts
async function defaultInterpreter(tree, directory = ".") {
  const folders = pathsUp(tree, directory);
  const ranges = await Promise.all(folders.map(pythonRange));
  const range2 = ranges.find((each) => each !== null) ?? null;
  const wishes = (await Promise.all(folders.map(pinnedPythons))).flat();
  for (const { spec, source } of wishes) {
    const found2 = await resolveInterpreter(spec).catch(nullIfForeseen);
    if (found2 !== null && allows(range2, found2)) return { interpreter: found2, evidence: source };
  }
  const missed = wishes.length === 0 ? "" : `; ${wishes[0]?.source} is not installed`;
  return inForce(range2, missed);
}
async function inForce(range2, missed) {
  const active = await resolveInterpreter("python3").catch(nullIfForeseen);
  if (active !== null && allows(range2, active))
    return { interpreter: active, evidence: `python3 on PATH${missed}` };
  const [newest] = (await findInterpreters()).filter((found2) => found2.gil !== false && allows(range2, found2)).sort(byPreference);
  if (newest === void 0) throw noneAllowed(range2);
  return {
    interpreter: newest,
    evidence: `the newest that requires-python ${range2 ?? ""} allows${missed}`
  };
}
function byPreference(a, b) {
  return a.implementation.localeCompare(b.implementation) || compareVersions(b.version, a.version);
}
function noneAllowed(range2) {
  const asked = range2 === null ? "No Python was found" : `No Python that satisfies ${range2} was found`;
  return new GaitkeeperError("interpreter-not-found", `${asked} on this machine.`, {
    hint: "In a workflow, put actions/setup-python before gaitkeeper; elsewhere install one, for example with `uv python install`."
  });
}
function allows(range2, found2) {
  if (range2 === null) return true;
  return (0, import_pep4402.satisfies)(numbers(found2.version).join("."), toPep440(range2));
}

// src/service/detect-launchers.ts
import { join as join21 } from "node:path";

// src/service/detection/deployment.ts
var import_yaml2 = __toESM(require_dist(), 1);
import { readdir as readdir4 } from "node:fs/promises";
import { dirname as dirname5, join as join18, normalize } from "node:path";

// src/service/detection/command-line.ts
import { basename as basename2 } from "node:path";
var SERVERS = /^(gunicorn|uvicorn|hypercorn|daphne|granian|waitress-serve|uwsgi|flask|fastapi|sanic|cheroot|fastwsgi|robyn|python[\d.]*|pypy3?)$/;
function parseCommand(line3) {
  let directory = null;
  for (const words of commandsOf(line3)) {
    if (words[0] === "cd") directory = words[1] ?? null;
    const found2 = parseWords(words, directory);
    if (found2 !== null) return found2;
  }
  return null;
}
function parseWords(words, directory) {
  const script = words.find((word, i) => words[i - 1] === "-c" && /\s/.test(word));
  if (script !== void 0 && /^(ba|da|z)?sh$/.test(basename2(words[0] ?? "")))
    return parseCommand(script);
  const variables = Object.fromEntries(
    words.flatMap((word) => {
      const match = /^(FLASK_APP)=(.+)$/.exec(word);
      return match === null ? [] : [[match[1], match[2]]];
    })
  );
  const index = serverIndex(words);
  if (index === -1) return null;
  const server = basename2(words[index]).replace(/^(python|pypy)[\d.]*$/, "python");
  const rest = words.slice(index + 1);
  return { server, ...parseArguments(server, rest, directory, variables.FLASK_APP) };
}
function serverIndex(words) {
  if (/^(pip[\d.]*|apt(-get)?|echo|COPY|ADD)$/.test(words[0] ?? "")) return -1;
  const matches2 = words.flatMap((word, i) => SERVERS.test(basename2(word)) ? [i] : []);
  const named3 = matches2.find((i) => !/^(python|pypy)/.test(basename2(words[i])));
  return named3 ?? matches2[0] ?? -1;
}
function parseArguments(server, words, cd, flaskApp2) {
  const options = optionsOf(words);
  const positional = positionals(words);
  const named3 = options["--app"] ?? options["--module"] ?? options["--call"] ?? options["--entrypoint"] ?? flaskApp2;
  const text3 = named3 ?? positional.find((word) => TARGET.test(word)) ?? bareModule(server, positional);
  const script = positional.find((word) => word.endsWith(".py")) ?? options["--wsgi-file"] ?? null;
  const directory = options["--chdir"] ?? options["--app-dir"] ?? cd;
  const callable2 = options["--callable"];
  return {
    target: callable2 && text3 && !text3.includes(":") ? `${text3}:${callable2}` : targetOf3(text3),
    factory: "--factory" in options || "--call" in options || /\(\)$/.test(text3 ?? ""),
    script: text3?.endsWith(".py") ? text3 : script,
    directory: directory ?? null,
    options
  };
}
var TARGET = /^[A-Za-z_][\w.]*:[A-Za-z_][\w.]*(\(\))?$/;
function targetOf3(text3) {
  if (text3 === void 0 || text3.endsWith(".py")) return null;
  return /^[A-Za-z_][\w.]*(:[A-Za-z_][\w.]*)?(\(\))?$/.test(text3) ? text3.replace(/\(\)$/, "") : null;
}
function bareModule(server, positional) {
  if (server !== "gunicorn") return void 0;
  const module = positional.findLast((word) => /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/.test(word));
  return module === void 0 ? void 0 : `${module}:application`;
}
var SHORT = {
  "-k": "--worker-class",
  "-w": "--workers",
  "-c": "--config",
  "-A": "--app",
  "-e": "--entrypoint",
  "-d": "--app-dir"
};
function optionsOf(words) {
  const options = {};
  words.forEach((word, i) => {
    if (!word.startsWith("-")) return;
    const [name = "", value2] = word.split(/=(.*)/s);
    const next = words[i + 1] ?? "";
    options[SHORT[name] ?? name] = value2 ?? (next.startsWith("-") ? "" : next);
  });
  const module = options["--workers"] ?? options["--wsgi"];
  return module && TARGET.test(module) ? { ...options, "--module": module } : options;
}
var FLAGS = /^--(preload|reload|factory|access-logfile=.*|.*=.*|proxy-headers|no-.*|daemon|master)$/;
function positionals(words) {
  return words.filter((word, i) => {
    const before = words[i - 1] ?? "";
    return !word.startsWith("-") && (!before.startsWith("-") || FLAGS.test(before) || TARGET.test(word)) && !isConfiguration(before, word);
  });
}
function isConfiguration(before, word) {
  return /^(-c|--config)$/.test(before) || word.startsWith("python:");
}
function commandsOf(line3) {
  const commands2 = [[]];
  const words = line3.matchAll(/&&|\|\||[;|&\n]|(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s;&|"'\\])+/g);
  for (const [word] of words) {
    if (/^(&&|\|\||[;|&\n])$/.test(word)) commands2.push([]);
    else commands2.at(-1)?.push(unquoted(word));
  }
  return commands2;
}
function unquoted(word) {
  return word.replace(
    /"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)/g,
    (_, double, single, escaped) => double !== void 0 ? double.replace(/\\(["\\$`])/g, "$1") : single ?? escaped
  );
}

// src/service/detection/deployment.ts
async function deployments(tree) {
  const found2 = [
    ...await fromProcfile(tree),
    ...await fromRender(tree),
    ...await fromDockerfiles(tree),
    ...await fromCompose(tree)
  ];
  const scripts = await Promise.all(found2.map((each) => throughScript(tree, each)));
  return scripts.filter((each) => each !== null);
}
async function fromProcfile(tree) {
  const lines = (await readIfThere(join18(tree, "Procfile")) ?? "").split("\n");
  return lines.flatMap((line3, i) => {
    const command = /^web\s*:\s*(.+)$/.exec(line3)?.[1];
    return command === void 0 ? [] : [{ text: command, evidence: `Procfile line ${i + 1}` }];
  });
}
async function fromRender(tree) {
  const data = await readYaml(join18(tree, "render.yaml"));
  return children(data, "services").flatMap(([, service]) => {
    const command = at(service, "startCommand");
    const below2 = at(service, "rootDir");
    const cd = typeof below2 === "string" ? `cd ${below2} && ` : "";
    return typeof command === "string" ? [{ text: `${cd}${command}`, evidence: "startCommand in render.yaml" }] : [];
  });
}
async function fromDockerfiles(tree) {
  const folders = [".", ...await foldersOf(tree)];
  const names = await Promise.all(
    folders.map(async (folder) => {
      const entries2 = await readdir4(join18(tree, folder)).catch(() => []);
      return entries2.filter((name) => /^(Dockerfile|Containerfile)(\..+)?$/.test(name)).sort().map((name) => join18(folder, name));
    })
  );
  const lines = await Promise.all(names.flat().map((name) => fromDockerfile2(tree, name)));
  return lines.flat();
}
async function foldersOf(tree) {
  const entries2 = await readdir4(tree, { withFileTypes: true });
  return entries2.filter(
    (entry2) => entry2.isDirectory() && !/^(\.git|node_modules|\.?venv|env)$/.test(entry2.name)
  ).map((entry2) => entry2.name).sort();
}
async function fromDockerfile2(tree, name) {
  const text3 = (await readIfThere(join18(tree, name)) ?? "").replace(/\\\r?\n/g, "  ");
  const words = (instruction) => {
    const found2 = [...text3.matchAll(new RegExp(`^\\s*${instruction}\\s+(.+)$`, "gim"))].at(-1);
    return found2 === void 0 ? "" : asCommandLine(found2[1].trim());
  };
  const command = `${words("ENTRYPOINT")} ${words("CMD")}`.trim();
  return command === "" ? [] : [{ text: command, evidence: `CMD in ${name}`, folder: dirname5(name) }];
}
function asCommandLine(text3) {
  return text3.startsWith("[") ? quoted2(jsonOrNull(text3)) : text3;
}
function quoted2(words) {
  if (!Array.isArray(words)) return "";
  return words.map((word) => `"${String(word).replace(/["\\]/g, "\\$&")}"`).join(" ");
}
var COMPOSE = ["compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml"];
async function fromCompose(tree) {
  const found2 = await Promise.all(
    COMPOSE.map(async (name) => {
      const data = await readYaml(join18(tree, name));
      return children(data, "services").flatMap(([service, definition]) => {
        const command = at(definition, "command");
        const text3 = typeof command === "string" ? command : quoted2(command);
        const folder = contextOf(definition);
        return text3 === "" ? [] : [{ text: text3, evidence: `service ${service} in ${name}`, folder }];
      });
    })
  );
  return found2.flat();
}
function contextOf(definition) {
  const build = at(definition, "build");
  const context = typeof build === "string" ? build : at(build, "context");
  return typeof context === "string" && !/^\w+:|^\/|\.\./.test(context) ? normalize(context).replace(/\/$/, "") : ".";
}
async function readYaml(path) {
  const text3 = await readIfThere(path);
  return text3 === null ? null : parsed(text3, import_yaml2.parse);
}
function children(value2, name) {
  const inner = at(value2, name);
  return inner !== null && typeof inner === "object" ? Object.entries(inner) : [];
}
async function throughScript(tree, line3) {
  const { text: text3, evidence, folder = "." } = line3;
  const direct = parseCommand(text3);
  if (direct !== null) return { ...direct, evidence, folder };
  for (const name of text3.match(/[\w./-]+\.sh\b/g) ?? []) {
    const found2 = await readScript(tree, folder, name);
    if (found2 !== null) return { ...found2, evidence: `${evidence}, which runs ${name}`, folder };
  }
  return null;
}
async function readScript(tree, folder, name) {
  const parts = name.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
  const tails = parts.map((_, i) => join18(...parts.slice(i)));
  for (const path of tails.flatMap((tail) => [join18(folder, tail), tail])) {
    const text3 = await readIfThere(join18(tree, path));
    if (text3 !== null) return parseCommand(text3.replace(/\\\n/g, " ").replace(/#.*$/gm, ""));
  }
  return null;
}

// src/service/detection/targets.ts
import { existsSync as existsSync3 } from "node:fs";
import { join as join20, normalize as normalize2 } from "node:path";

// src/service/detection/assignments.ts
import { basename as basename4, dirname as dirname7 } from "node:path";

// src/service/detection/constructors.ts
var CONSTRUCTORS = [
  { framework: "fastapi", protocol: "asgi", names: ["FastAPI"], module: "fastapi" },
  { framework: "flask", protocol: "wsgi", names: ["Flask"], module: "flask" },
  { framework: "flask", protocol: "wsgi", names: ["APIFlask"], module: "apiflask" },
  { framework: "flask", protocol: "wsgi", names: ["OpenAPI"], module: "flask_openapi3" },
  { framework: "quart", protocol: "asgi", names: ["Quart"], module: "quart" },
  { framework: "starlette", protocol: "asgi", names: ["Starlette"], module: "starlette" },
  { framework: "litestar", protocol: "asgi", names: ["Litestar"], module: "litestar" },
  {
    framework: "falcon",
    protocol: "asgi",
    names: ["App"],
    module: "falcon(?:\\.asgi| import [^\\n]*\\basgi)"
  },
  { framework: "falcon", protocol: "wsgi", names: ["App", "API"], module: "falcon" },
  { framework: "sanic", protocol: "asgi", names: ["Sanic"], module: "sanic" },
  { framework: "bottle", protocol: "wsgi", names: ["Bottle", "default_app"], module: "bottle" },
  { framework: "aiohttp", protocol: "own", names: ["Application"], module: "aiohttp" },
  { framework: "tornado", protocol: "own", names: ["Application"], module: "tornado" },
  { framework: "robyn", protocol: "own", names: ["Robyn"], module: "robyn" },
  { framework: "blacksheep", protocol: "asgi", names: ["Application"], module: "blacksheep" },
  { framework: "muffin", protocol: "asgi", names: ["Application"], module: "muffin" },
  { framework: "django", protocol: "wsgi", names: ["get_wsgi_application"], module: "django" },
  { framework: "django", protocol: "asgi", names: ["get_asgi_application"], module: "django" },
  { framework: "pyramid", protocol: "wsgi", names: ["make_wsgi_app"], module: "pyramid" },
  { framework: "cherrypy", protocol: "wsgi", names: ["Application"], module: "cherrypy" },
  { framework: "turbogears", protocol: "wsgi", names: ["make_wsgi_app"], module: "tg" },
  { framework: "pycnic", protocol: "wsgi", names: ["WSGI"], module: "pycnic", bare: true },
  { framework: "bobo", protocol: "wsgi", names: ["Application"], module: "bobo" },
  { framework: "wheezy.web", protocol: "wsgi", names: ["WSGIApplication"], module: "wheezy" },
  { framework: "py4web", protocol: "wsgi", names: ["wsgi"], module: "py4web" },
  { framework: "circuits", protocol: "wsgi", names: ["Application"], module: "circuits" },
  { framework: "circuits", protocol: "own", names: ["Controller"], module: "circuits" },
  { framework: "socketify", protocol: "own", names: ["App"], module: "socketify" },
  { framework: "twisted", protocol: "own", names: ["Site"], module: "twisted" },
  {
    framework: "netius",
    protocol: "own",
    names: ["HTTPServer", "HTTP2Server", "WSGIServer"],
    module: "netius"
  },
  {
    framework: "connexion",
    protocol: null,
    names: ["App", "FlaskApp", "AsyncApp"],
    module: "connexion"
  },
  { framework: "web.py", protocol: "wsgi", names: ["wsgifunc"], module: "web" }
];
function constructorOf(name, source) {
  return CONSTRUCTORS.find(({ names, module }) => names.includes(name) && imports(source, module));
}
function baseOf(name, source) {
  return new RegExp(`^class\\s+${name}\\s*\\((?:[\\w.]+\\.)?(\\w+)`, "m").exec(source)?.[1] ?? "";
}
function isFrameworkName(name) {
  return CONSTRUCTORS.some(({ names }) => names.includes(name));
}
function imports(source, module) {
  return new RegExp(`^\\s*(?:from|import)\\s+${module}\\b`, "m").test(source);
}

// src/service/detection/modules.ts
import { existsSync as existsSync2 } from "node:fs";
import { readdir as readdir5 } from "node:fs/promises";
import { basename as basename3, dirname as dirname6, join as join19 } from "node:path";
function moduleOf(tree, file) {
  const directory = importRoot(tree, file);
  const below2 = directory === "." ? file.path : file.path.slice(directory.length + 1);
  const name = below2.replace(/\.py$/, "").replaceAll("/", ".").replace(/(^|\.)__init__$/, "");
  return { name, directory };
}
function importRoot(tree, file) {
  const roots = possibleRoots(tree, file);
  const imports2 = importedNames(file.source);
  const found2 = roots.map(
    (root) => imports2.filter((name) => isModule(join19(tree, root), name)).length
  );
  const most = Math.max(...found2);
  if (most > 0) return roots[found2.indexOf(most)];
  return roots.find((root) => isProject(join19(tree, root))) ?? roots.at(-1);
}
function possibleRoots(tree, file) {
  let folder = dirname6(file.path);
  const relative7 = /^\s*from\s+\.+/m.test(file.source);
  const isPackage = basename3(file.path) === "__init__.py";
  if ((relative7 || isPackage) && folder !== ".") folder = dirname6(folder);
  while (folder !== "." && existsSync2(join19(tree, folder, "__init__.py"))) folder = dirname6(folder);
  const roots = [folder];
  while (folder !== ".") {
    folder = dirname6(folder);
    roots.push(folder);
  }
  return roots;
}
function importedNames(source) {
  const matches2 = source.matchAll(
    /^\s*(?:from\s+([A-Za-z_]\w*)[\w.]*\s+import|import\s+([A-Za-z_]\w*))/gm
  );
  return [...new Set([...matches2].map((match) => match[1] ?? match[2]))];
}
function isModule(folder, name) {
  return existsSync2(join19(folder, `${name}.py`)) || existsSync2(join19(folder, name));
}
var PROJECT_FILES = ["pyproject.toml", "requirements.txt", "setup.py", "Pipfile", "manage.py"];
function isProject(folder) {
  return basename3(folder) === "src" || PROJECT_FILES.some((name) => existsSync2(join19(folder, name)));
}
async function directoryOf(tree, name, first = []) {
  const path = name.replaceAll(".", "/");
  const holds = (folder) => existsSync2(join19(tree, folder, `${path}.py`)) || existsSync2(join19(tree, folder, path, "__init__.py"));
  const usual = [...first, ".", "src"].find(holds);
  if (usual !== void 0) return usual;
  const below2 = (await foldersBelow(tree)).filter(holds);
  return below2.length === 1 ? below2[0] : null;
}
async function foldersBelow(tree) {
  const list2 = async (folder) => (await readdir5(join19(tree, folder), { withFileTypes: true }).catch(() => [])).filter((entry2) => entry2.isDirectory() && !/^(\.|node_modules$|venv$|env$)/.test(entry2.name)).map((entry2) => join19(folder, entry2.name));
  const first = await list2(".");
  return [...first, ...(await Promise.all(first.map(list2))).flat()];
}

// src/service/detection/assignments.ts
var FACTORY = /^(?:create|make|build|get|init)_(?:\w+_)?(?:app|application|api|server)$|^app_factory$/;
function assignmentsIn(tree, file) {
  const lines = file.source.split("\n");
  return lines.flatMap((line3, index) => {
    const found2 = instance(isConditional(lines, index) ? line3.trimStart() : line3, file.source) ?? callable(line3, index, file.source) ?? bareClass(line3, file.source) ?? hugApi(line3, index, file.source);
    if (found2 === null) return [];
    const { name, directory } = moduleOf(tree, file);
    const target = `${name}:${found2.attribute}`;
    const evidence = `${file.path} line ${index + 1}`;
    return name === "" ? [] : [{ ...found2, target, directory, evidence, file }];
  });
}
function isConditional(lines, index) {
  let indent = indentOf(lines[index]);
  for (let i = index - 1; i >= 0 && indent > 0; i -= 1) {
    const line3 = lines[i];
    if (line3.trim() === "" || indentOf(line3) >= indent) continue;
    if (!/^\s*(if|elif|else|try|except|finally|with)\b/.test(line3)) return false;
    if (line3.includes("__main__")) return false;
    indent = indentOf(line3);
  }
  return true;
}
function indentOf(line3) {
  return line3.length - line3.trimStart().length;
}
function instance(line3, source) {
  const match = /^([A-Za-z]\w*)\s*(?::[^=]+)?=\s*([\w.]+(?:\([^()]*\)\.\w+)?)\s*\(/.exec(line3);
  if (match === null) return null;
  const [, attribute = "", callee = ""] = match;
  const name = callee.slice(callee.lastIndexOf(".") + 1);
  if (FACTORY.test(name) && !isFrameworkName(name))
    return { attribute, factory: false, protocol: null, framework: null, madeBy: name };
  const known = constructorOf(name, source) ?? constructorOf(baseOf(name, source), source);
  if (known === void 0 || known.bare) return null;
  const { framework, protocol } = known;
  return { attribute, factory: false, protocol, framework, madeBy: null };
}
function bareClass(line3, source) {
  const [, attribute, base = ""] = /^class\s+([A-Za-z]\w*)\s*\((?:[\w.]+\.)?(\w+)/.exec(line3) ?? [];
  const known = constructorOf(base, source);
  if (attribute === void 0 || known?.bare === void 0) return null;
  const { framework, protocol } = known;
  return { attribute, factory: false, protocol, framework, madeBy: null };
}
var HUG = /^(?:@hug\.[\w.]+|\w+\s*=\s*hug\.API)\s*\(/;
function hugApi(line3, index, source) {
  if (!HUG.test(line3) || source.split("\n").findIndex((each) => HUG.test(each)) !== index)
    return null;
  const attribute = "__hug_wsgi__";
  return { attribute, factory: false, protocol: "wsgi", framework: "hug", madeBy: null };
}
function callable(line3, index, source) {
  const match = /^(async\s+)?def\s+([A-Za-z]\w*)\s*\(/.exec(line3);
  if (match === null) return null;
  const [, asynchronous, attribute = ""] = match;
  const required = requiredParameters(
    source.split("\n").slice(index, index + 40).join("\n")
  );
  const plain4 = { attribute, factory: false, framework: null, madeBy: null };
  if (asynchronous && required.join() === "scope,receive,send")
    return { ...plain4, protocol: "asgi" };
  if (!asynchronous && /^env(iron)?,start_response$/.test(required.join()))
    return { ...plain4, protocol: "wsgi" };
  if (asynchronous || required.length > 0) return null;
  const returned = returnedBy(line3, index, source);
  if (!FACTORY.test(attribute) && returned === void 0) return null;
  const { framework = null, protocol = null } = returned ?? {};
  return { ...plain4, framework, protocol, factory: true, madeBy: attribute };
}
function returnedBy(line3, index, source) {
  const below2 = source.split("\n").slice(index + 1, index + 40);
  const end = below2.findIndex((each) => /^(def|class|async|@|\w)/.test(each));
  const text3 = [line3, ...below2.slice(0, end === -1 ? void 0 : end)].join("\n");
  const name = /^[^)]*\([^()]*\)\s*->\s*["']?(?:\w+\.)*(\w+)/.exec(text3)?.[1] ?? "";
  const known = constructorOf(name, source);
  return known === void 0 || known.bare ? void 0 : known;
}
function requiredParameters(text3) {
  const list2 = /\(([\s\S]*?)\)\s*(?:->[^:]+)?:/.exec(text3)?.[1] ?? "";
  return list2.replace(/\[[^\]]*\]/g, "").split(",").map((parameter) => parameter.trim()).filter((parameter) => /^\w/.test(parameter) && !parameter.includes("=")).map((parameter) => parameter.replace(/\s*:.*$/s, ""));
}
var FILES = ["main", "app", "api", "wsgi", "asgi", "server", "__init__"];
var ATTRIBUTES = ["app", "application", "api", "server", "asgi_app", "wsgi_app", "__hug_wsgi__"];
function rankOf(found2) {
  const aside = /(^|\/)(examples?|samples?|demos?|scripts?|tools?|benchmarks?)\//.test(
    found2.file.path
  );
  return [
    aside ? 1 : 0,
    found2.factory ? 1 : 0,
    position(FILES, basename4(found2.file.path, ".py")),
    found2.file.path.split("/").length,
    position(ATTRIBUTES, found2.attribute)
  ];
}
function isConventional(found2) {
  return FILES.includes(basename4(found2.file.path, ".py")) && (ATTRIBUTES.includes(found2.attribute) || FACTORY.test(found2.attribute)) && rankOf(found2)[0] === 0;
}
function position(names, name) {
  const index = names.indexOf(name);
  return index === -1 ? names.length : index;
}
function importsFrom(file, other) {
  if (file === other.file) return false;
  const full = (other.target.split(":")[0] ?? "").split(".");
  const last = full.at(-1);
  const near = dirname7(file.path) === dirname7(other.file.path);
  const names = [full.join("\\."), ...near ? [`\\.+${last}`, last] : [`\\.+[\\w.]*${last}`]];
  return names.some(
    (name) => new RegExp(`^\\s*(?:from\\s+${name}\\s+import|import\\s+${name}\\b)`, "m").test(file.source)
  );
}

// src/service/detection/targets.ts
var TARGET2 = /^(?:(?<path>[\w./-]+\.py)|(?<module>[A-Za-z_]\w*(?:\.\w+)*))(?::(?<attribute>[A-Za-z_][\w.]*)(?<call>\(\s*\))?)?$/;
async function candidateOf(tree, text3, evidence, near = []) {
  const groups = TARGET2.exec(text3.trim())?.groups;
  if (groups === void 0) return null;
  const place2 = groups.path ? await moduleAt(tree, groups.path, near) : await moduleNamed(tree, groups.module, near);
  if (place2 === null) return null;
  const target = groups.attribute ? `${place2.name}:${groups.attribute}` : place2.name;
  const factory = groups.call === void 0 ? null : true;
  const { directory } = place2;
  const { protocol, framework } = await kindOf(tree, directory, target);
  return { target, directory, factory, protocol, framework, evidence };
}
async function kindOf(tree, directory, target) {
  const [module = "", attribute] = target.split(":");
  const path = join20(directory, ...module.split("."));
  for (const file of [`${path}.py`, join20(path, "__init__.py")]) {
    const source = await readIfThere(join20(tree, file));
    if (source === null) continue;
    const found2 = assignmentsIn(tree, { path: file, source });
    const { protocol = null, framework = null } = found2.find((each) => each.attribute === attribute) ?? {};
    return { protocol, framework };
  }
  return { protocol: null, framework: null };
}
async function moduleNamed(tree, name, near) {
  return { name, directory: await directoryOf(tree, name, near) ?? near[0] ?? "." };
}
async function moduleAt(tree, path, near) {
  const inside = [...near, "."].map((folder) => normalize2(join20(folder, path)));
  const found2 = inside.find((each) => !each.startsWith("..") && existsSync3(join20(tree, each)));
  if (found2 === void 0) return null;
  const source = await readIfThere(join20(tree, found2)) ?? "";
  return moduleOf(tree, { path: found2, source });
}
async function deployedApplication(tree, deployment) {
  const { target, script, evidence, factory, directory, folder } = deployment;
  const near = nearFolders(tree, directory ?? ".", folder);
  if (target !== null) {
    const found2 = await candidateOf(tree, target, evidence, near);
    return found2 === null || !isThere2(tree, found2) ? null : { ...found2, factory: factory || null };
  }
  return script === null ? null : applicationOfScript(tree, script, evidence, near);
}
function nearFolders(tree, directory, folder) {
  const parts = directory.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
  const tails = [...parts.map((_, i) => parts.slice(i).join("/")), ""];
  const places = [...tails.map((tail) => join20(folder, tail)), ...tails.map((tail) => join20(tail))];
  return [...new Set(places)].filter((place2) => place2 !== "." && existsSync3(join20(tree, place2)));
}
function isThere2(tree, { target, directory }) {
  const first = target.split(":")[0].split(".")[0];
  return existsSync3(join20(tree, directory, first)) || existsSync3(join20(tree, directory, `${first}.py`));
}
async function applicationOfScript(tree, script, evidence, near) {
  const path = [...near, "."].map((folder) => join20(folder, script.replace(/^\/+/, "")));
  const found2 = path.find((each) => existsSync3(join20(tree, each)));
  if (found2 === void 0) return null;
  const source = await readIfThere(join20(tree, found2)) ?? "";
  const [first] = assignmentsIn(tree, { path: found2, source }).filter((each) => !each.factory);
  if (first === void 0) return null;
  const { target, directory, factory, protocol, framework } = first;
  return { target, directory, factory, protocol, framework, evidence: `${evidence}, ${script}` };
}

// src/service/detect-launchers.ts
async function detectLaunchers(tree, application2) {
  const [first] = await launcherHints(tree, application2);
  return first === void 0 ? [] : [first.launcher];
}
async function launcherHints(tree, subject) {
  const folders = foldersUp(subject.directory);
  const started = await Promise.all(folders.map((folder) => startedIn(tree, folder, subject)));
  const required = await fromRequirements(tree, subject.directory);
  return [...started.flat(2), ...required, ...fallback(subject)].filter(
    ({ launcher }) => serves(launcher, subject)
  );
}
async function startedIn(tree, folder, { directory }) {
  const root = join21(tree, folder);
  const found2 = await deployments(root);
  return Promise.all(
    found2.map(async (each) => {
      const application2 = await deployedApplication(root, each);
      const place2 = application2 === null ? "." : join21(folder, application2.directory);
      const anothers = directory !== "." && place2 !== "." && place2 !== directory;
      return anothers ? [] : deployed(root, each);
    })
  );
}
function fallback({ protocol, framework }) {
  if (protocol !== "own" && framework !== "sanic") {
    const launcher = protocol === "asgi" ? "uvicorn" : "gunicorn-gthread";
    return [{ launcher, evidence: `the default for ${protocol}` }];
  }
  return OWN_SERVERS.filter((name) => name === framework).map((launcher) => ({
    launcher,
    evidence: `the server of ${framework}`
  }));
}
var OWN_SERVERS = [
  "aiohttp",
  "tornado",
  "sanic",
  "robyn",
  "socketify",
  "twisted",
  "netius",
  "circuits"
];
var PROTOCOLS = [
  [/^gunicorn-(uvicorn|asgi)$|^uvicorn|^daphne$/, ["asgi"]],
  [/^(gunicorn-)?aiohttp|^(robyn|circuits|granian-rsgi)$/, ["own"]],
  [/^granian-asgi$/, ["asgi"]],
  [/^hypercorn$/, ["asgi", "wsgi"]],
  [/^(gunicorn-)?tornado$|^(twisted|netius)$/, ["wsgi", "own"]],
  [/^socketify$/, ["asgi", "wsgi", "own"]],
  [/^sanic$/, ["asgi", "own"]]
];
function serves(launcher, { protocol, framework }) {
  const protocols = PROTOCOLS.find(([pattern]) => pattern.test(launcher))?.[1] ?? ["wsgi"];
  if (!protocols.includes(protocol)) return false;
  return protocol !== "own" || framework === null || !isOfAnother(framework, launcher);
}
function isOfAnother(framework, launcher) {
  return OWN_SERVERS.includes(framework) && !launcher.split("-").includes(framework);
}
async function deployed(tree, deployment) {
  const hint = (launcher) => ({ launcher, evidence: deployment.evidence });
  if (deployment.server === "gunicorn")
    return gunicorn(await workerClass(tree, deployment)).map(hint);
  if (deployment.server === "uvicorn" || deployment.server === "fastapi")
    return (await uvicorn(tree, deployment)).map(hint);
  if (deployment.server === "granian") return granian(deployment.options).map(hint);
  const name = SERVERS2[deployment.server];
  return name === void 0 ? [] : [hint(name)];
}
var SERVERS2 = {
  uwsgi: "uwsgi",
  hypercorn: "hypercorn",
  daphne: "daphne",
  "waitress-serve": "waitress",
  cheroot: "cheroot",
  fastwsgi: "fastwsgi",
  sanic: "sanic"
};
function granian(options) {
  const known = /^(asgi|wsgi|rsgi)/.exec(options["--interface"] ?? "rsgi")?.[0];
  return known === void 0 ? [] : [`granian-${known}`];
}
async function workerClass(tree, { options }) {
  const given = options["--worker-class"];
  if (given) return given;
  const name = options["--config"] ?? "gunicorn.conf.py";
  const text3 = await readIfThere(join21(tree, name.replace(/^file:/, "").replace(/^\/+/, ""))) ?? "";
  const written2 = /^worker_class\s*=\s*['"]([^'"]+)['"]/m.exec(text3)?.[1];
  const threads = options["--threads"] ?? /^threads\s*=\s*(\d+)/m.exec(text3)?.[1];
  return written2 ?? (Number(threads ?? 1) > 1 ? "gthread" : "sync");
}
function gunicorn(worker) {
  if (/uvicorn/i.test(worker)) return ["gunicorn-uvicorn", "uvicorn"];
  if (/aiohttp/.test(worker))
    return [/uvloop/i.test(worker) ? "gunicorn-aiohttp-uvloop" : "gunicorn-aiohttp"];
  const known = /gthread|gevent|eventlet|tornado|meinheld|asgi|sync/.exec(worker)?.[0];
  return known === void 0 ? [] : [`gunicorn-${known}`];
}
async function uvicorn(tree, { options, directory }) {
  const loop = options["--loop"] ?? "auto";
  if (loop !== "auto") return [loop === "uvloop" ? "uvicorn-uvloop" : "uvicorn"];
  const found2 = await collectRequirements(tree, directory ?? ".").catch(nullIfForeseen);
  return [hasUvloop(found2?.lines ?? []) ? "uvicorn-uvloop" : "uvicorn"];
}
function hasUvloop(lines) {
  return lines.some(
    (line3) => /^(uvloop\b|(uvicorn|fastapi)\[[^\]]*\b(standard|all)\b)/i.test(line3)
  );
}
async function fromRequirements(tree, directory) {
  const found2 = await collectRequirements(tree, directory).catch(nullIfForeseen);
  if (found2 === null) return [];
  const names = found2.lines.map((line3) => /^[\w.-]+/.exec(line3)?.[0]?.toLowerCase() ?? "");
  const has2 = (name) => names.includes(name);
  const uvicornName = hasUvloop(found2.lines) ? "uvicorn-uvloop" : "uvicorn";
  const launchers = [
    ...has2("uvicorn") || names.includes("fastapi") ? [uvicornName] : [],
    ...has2("gunicorn") ? [has2("gevent") ? "gunicorn-gevent" : "gunicorn-gthread"] : [],
    ...["uwsgi", "hypercorn", "daphne", "waitress", "cheroot"].filter(has2)
  ];
  return launchers.map((launcher) => ({ launcher, evidence: found2.source ?? "requirements" }));
}

// src/commands/stages/cells.ts
async function findCells(project, { head }, io) {
  const { config: config2 } = project;
  const { directory } = head.application;
  const interpreters2 = /* @__PURE__ */ new Map();
  const cells = [];
  for (const { launcher, python, workers, threads, options } of expandMatrix(config2, {
    launchers: await detectLaunchers(head.tree, head.application),
    pythons: [DEFAULT_PYTHON]
  })) {
    const interpreter2 = interpreters2.get(python) ?? await findInterpreter(python, head.tree, directory, io);
    interpreters2.set(python, interpreter2);
    const id = cellId(launcher, interpreter2, workers, threads);
    cells.push({
      cell: { id, launcher, interpreter: interpreter2, workers, threads, options },
      launcher: launcherNamed(launcher)
    });
  }
  return distinct2(cells);
}
var DEFAULT_PYTHON = "";
async function interpretersOf({ config: config2 }, tree, directory, io) {
  const [first, ...others] = expandMatrix(config2, {
    launchers: ["wsgiref"],
    pythons: [DEFAULT_PYTHON]
  }).map(({ python }) => python);
  return [
    await findInterpreter(first ?? DEFAULT_PYTHON, tree, directory, io),
    ...await Promise.all(others.map((spec) => findInterpreter(spec, tree, directory, io)))
  ];
}
async function launcherRequirements({ config: config2 }, tree, subject, interpreter2) {
  const webSocket2 = wantsWebSocket(config2);
  const names = expandMatrix(config2, {
    launchers: await detectLaunchers(tree, subject),
    pythons: [DEFAULT_PYTHON]
  }).map(({ launcher }) => launcher);
  return [
    ...new Set(names.flatMap((name) => launcherNamed(name).requirements(interpreter2, webSocket2)))
  ];
}
function wantsWebSocket({ scenarios: scenarios2 }) {
  return scenarios2?.some(({ type: type2 }) => type2 === "websocket") ?? false;
}
async function findInterpreter(spec, tree, directory, io) {
  if (spec !== DEFAULT_PYTHON) return resolveInterpreter(spec);
  const { interpreter: interpreter2, evidence } = await defaultInterpreter(tree, directory);
  io.debug(`interpreter ${interpreter2.label} (${evidence})`);
  return interpreter2;
}
function cellId(launcher, interpreter2, workers, threads) {
  const parts = [launcher, interpreter2.label, `w${workers}`];
  if (launcherNamed(launcher).threaded) parts.push(`t${threads}`);
  return parts.join("/");
}
function distinct2(cells) {
  return [...new Map(cells.map((planned) => [planned.cell.id, planned])).values()];
}

// src/platform/cache.ts
import { homedir as homedir2 } from "node:os";
import { join as join22 } from "node:path";
function cacheFolder(env) {
  return join22(env.XDG_CACHE_HOME || join22(homedir2(), ".cache"), "gaitkeeper");
}

// src/commands/stages/prepare.ts
function prepareService({ config: config2, request }, { head, base, baseError }, planned, provisions, io) {
  return prepareCells(planned, base === null ? [head] : [base, head], {
    requirements: config2.requirements,
    webSocket: wantsWebSocket(config2),
    cacheDirectory: cacheFolder(request.env),
    reference: config2.baseline !== "off",
    progress: io.info,
    provide: (side, { python, interpreter: { label } }) => provisions.prepared({ ...side, python, interpreter: label }),
    baseFailure: baseError === null ? null : failureOf("base", "boot", baseError)
  });
}

// src/commands/stages/profile.ts
import { join as join25, resolve as resolve5 } from "node:path";

// src/measure/profile/sample.ts
import { readFile as readFile6, stat as stat3 } from "node:fs/promises";
import { join as join23, relative as relative6, resolve as resolve4 } from "node:path";

// src/platform/thread-times.ts
import { readFileSync } from "node:fs";
function threadTimes(pid) {
  return new Map(
    taskIds(pid).flatMap((task) => {
      const ns = runTime(pid, task);
      return ns === null ? [] : [[task, ns]];
    })
  );
}
function runTime(pid, task) {
  try {
    return Number.parseInt(readFileSync(`/proc/${pid}/task/${task}/schedstat`, "latin1"), 10);
  } catch {
    return null;
  }
}

// src/measure/profile/busy-threads.ts
var BUSY_SHARE = 0.1;
function shareTheWork(before, after) {
  return [...after].some(([pid, threads]) => {
    const earlier = before.get(pid);
    const spent = [...threads].map(([thread, ns]) => ns - (earlier?.get(thread) ?? 0));
    const all = spent.reduce((sum3, ns) => sum3 + ns, 0);
    return all > 0 && spent.filter((ns) => ns >= BUSY_SHARE * all).length > 1;
  });
}

// src/measure/profile/launcher.ts
function watched2(launcher, profiler) {
  return {
    ...launcher,
    command(context) {
      const command = launcher.command(context);
      const parent = [context.python, "-I", pythonAsset("profiled_server.py"), ...profiler, "--"];
      return {
        ...command,
        argv: [...parent, ...command.argv],
        processes: command.processes + 1
      };
    }
  };
}

// src/domain/profile.ts
function functionKey({ name, file }) {
  return `${file}	${name}`;
}

// src/measure/profile/stacks.ts
function readStacks(text3, root) {
  const stacks = /* @__PURE__ */ new Map();
  for (const line3 of text3.split("\n")) {
    const [, stack = "", count6 = "0"] = /^(.*) (\d+)$/.exec(line3) ?? [];
    const frames2 = withoutComprehensions(
      stack.split(";").flatMap((frame2) => readFrame(frame2, root) ?? [])
    );
    const samples = Number(count6);
    if (frames2.length === 0 || samples === 0) continue;
    const key = frames2.map(functionKey).join("\n");
    const known = stacks.get(key);
    if (known === void 0) stacks.set(key, { frames: frames2, samples });
    else known.samples += samples;
  }
  return [...stacks.values()];
}
function readFrame(text3, root) {
  const [, name, path, line3] = /^(.*) \((.*):(\d+)\)$/.exec(text3) ?? [];
  if (name === void 0 || path === void 0) return null;
  return { name: name.slice(0, LONGEST2), ...placeOf3(path, root), line: Number(line3) };
}
function withoutComprehensions(frames2) {
  let around;
  return frames2.filter((frame2) => {
    const [comprehension, prefix = ""] = COMPREHENSION.exec(frame2.name) ?? [];
    const within2 = comprehension !== void 0 && around?.file === frame2.file && (prefix === "" || prefix.startsWith(`${around.name}.<locals>.`));
    if (!within2) around = frame2;
    return !within2;
  });
}
var COMPREHENSION = /^(.*\.<locals>\.)?<(?:listcomp|setcomp|dictcomp|genexpr)>$/;
var LONGEST2 = 500;
function placeOf3(path, root) {
  const packaged = PACKAGES.exec(path)?.[1] ?? STANDARD_LIBRARY.exec(path)?.[1];
  if (packaged !== void 0) return { file: packaged.slice(-LONGEST2), own: false };
  if (path.startsWith(`${root}/`)) {
    return { file: path.slice(root.length + 1).slice(-LONGEST2), own: true };
  }
  const name = path.startsWith("<") ? path : path.slice(path.lastIndexOf("/") + 1);
  return { file: name.slice(0, LONGEST2), own: false };
}
var PACKAGES = /.*\/(?:site|dist)-packages\/(.+)$/;
var STANDARD_LIBRARY = /.*\/lib\/python\d[^/]*\/(.+)$/;

// src/measure/profile/sample.ts
var SAMPLES_PER_SECOND = 500;
var SIDES = ["base", "head"];
async function sampleCell(prepared2, scenario, context) {
  var _stack = [];
  try {
    const folder = __using(_stack, await temporaryFolder("gaitkeeper-profile-"), true);
    const file = join23(folder.path, "stacks.txt");
    const profiler = [context.profiler, "record", ...profilerOptions(context.seconds), "-o", file];
    const launch = __using(_stack, await launchCell(
      { ...prepared2, launcher: watched2(prepared2.launcher, profiler) },
      { ...context, targets: SIDES, ready: readyCheck(context.options.ready, scenario) }
    ), true);
    const [failure] = launch.failures;
    if (failure) throw new GaitkeeperError("boot-failed", `${failure.side}: ${failure.message}`);
    const servers2 = SIDES.map((side) => launch.servers[side]);
    const drives = [];
    try {
      for (const server of servers2) drives.push(await startDrive(server, scenario, context.engine));
      const before = timesOf(servers2);
      for (const { drive: drive2 } of drives) await drive2(WARM_UP_MS);
      const begin = beginSignal(prepared2, before, timesOf(servers2));
      const sample2 = async (side) => {
        const { server, drive: drive2 } = drives[SIDES.indexOf(side)];
        if (server.exit === null) process.kill(server.pid, begin);
        await drive2(context.seconds * 1e3 + GRACE_MS);
        return takeStacks(file, prepared2.targets[side], server);
      };
      return { base: await sample2("base"), head: await sample2("head") };
    } finally {
      for (const { close } of drives) await close();
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function beginSignal({ cell }, before, after) {
  const locked = cell.interpreter.gil !== false && shareTheWork(before, after);
  return locked ? "SIGUSR2" : "SIGUSR1";
}
function timesOf(servers2) {
  const pids = servers2.flatMap(({ pid }) => processTree(pid));
  return new Map(pids.map((pid) => [pid, threadTimes(pid)]));
}
function profilerOptions(seconds) {
  const [rate2, duration2] = [SAMPLES_PER_SECOND, Math.ceil(seconds)].map(String);
  return [
    ...["--format", "raw", "--function", "--full-filenames", "--subprocesses"],
    ...["--rate", rate2, "--duration", duration2]
  ];
}
var STRETCH_MS2 = 100;
var WARM_UP_MS = 500;
var GRACE_MS = 1e4;
async function startDrive(server, scenario, engine) {
  const { host, port } = server;
  const handle = await engine.open({ host, port, pid: null, scenario: askedOf(server, scenario) });
  const block = { targets: [handle], minMs: STRETCH_MS2, minCompletions: 1, maxMs: STRETCH_MS2 };
  return {
    server,
    async drive(longestMs) {
      const deadline = performance.now() + longestMs;
      while (server.exit === null && performance.now() < deadline) await engine.run([block]);
    },
    close: () => engine.close(handle)
  };
}
var MOST_BYTES2 = 64 * 1024 * 1024;
async function takeStacks(file, { directory, application: application2 }, server) {
  const size2 = await stat3(file).then(
    (found2) => found2.size,
    () => 0
  );
  if (server.exit?.code !== 0 || size2 > MOST_BYTES2) throw await refused2(server);
  const root = resolve4(directory, relative6(application2.directory, "."));
  const stacks = readStacks(size2 === 0 ? "" : await readFile6(file, "utf8"), root);
  if (stacks.length > 0) return stacks;
  throw new GaitkeeperError("crashed", "It was never seen at work: all of its time it waited.");
}
async function refused2(server) {
  const output = await server.tail();
  const said = output.split("\n").findLast((line3) => /^(?:Error|Reason): /.test(line3));
  const why = /^Permission Denied/m.test(output) ? "this system lets no process look into another: ptrace is restricted" : said?.slice(0, 300) ?? "it did not come to its end";
  return new GaitkeeperError("crashed", `py-spy could not look into the server (${why}).`);
}

// src/measure/profile/growth.ts
var MOST3 = 8;
var LEAST_GROWTH = 0.01;
var STANDARD_ERRORS = 4;
var LEAST_OF_LARGEST = 0.2;
function grownFunctions({ base, head }) {
  const [before, now] = [charge(base), charge(head)];
  const sizes = { base: totalOf(base), head: totalOf(head) };
  if (sizes.base === 0 || sizes.head === 0) return [];
  const grown = [...now].map(
    ([
      key,
      {
        function: { name, file, line: line3, own: own2 },
        samples
      }
    ]) => ({
      ...{ name, place: `${file}:${line3}`, own: own2 },
      base: (before.get(key)?.samples ?? 0) / sizes.base,
      head: samples / sizes.head
    })
  ).filter((share2) => share2.head - share2.base > leastGrowth(share2, sizes)).sort((a, b) => b.head - b.base - (a.head - a.base) || Number(b.own) - Number(a.own));
  const largest = grown[0] === void 0 ? 0 : grown[0].head - grown[0].base;
  return grown.filter((share2) => share2.head - share2.base >= LEAST_OF_LARGEST * largest).slice(0, MOST3);
}
function totalOf(stacks) {
  return stacks.reduce((sum3, { samples }) => sum3 + samples, 0);
}
function charge(stacks) {
  const charged = /* @__PURE__ */ new Map();
  for (const { frames: frames2, samples } of stacks) {
    const running = [frames2.at(-1), frames2.findLast(({ own: own2 }) => own2)];
    for (const one2 of new Set(running)) {
      if (one2 === void 0) continue;
      const known = charged.get(functionKey(one2)) ?? { function: one2, samples: 0 };
      known.samples += samples;
      charged.set(functionKey(one2), known);
    }
  }
  return charged;
}
function leastGrowth({ base, head }, sizes) {
  const variance2 = base * (1 - base) / sizes.base + head * (1 - head) / sizes.head;
  return Math.max(LEAST_GROWTH, STANDARD_ERRORS * Math.sqrt(variance2));
}

// src/measure/profile.ts
async function profileCells(wishes, { options, profiler, seconds, totalSeconds }, progress) {
  var _stack = [];
  try {
    const { cpus: cpus2, engineCores } = await partitionCpus();
    const _pinned = __using(_stack, cpus2 === null ? null : await pinSelf(cpus2.engine), true);
    const engine = __using(_stack, await startLoadEngine(engineCores), true);
    const coin = seededCoin(options.seed);
    const context = { engine, options, serverCpus: cpus2?.server ?? null, coin, profiler, seconds };
    const begin = performance.now();
    const found2 = [];
    for (const { prepared: prepared2, scenario } of wishes) {
      if (found2.length > 0 && performance.now() - begin > totalSeconds * 1e3) {
        found2.push("The time for profiles was used up before.");
        continue;
      }
      progress(`sampling ${scenario.name} under ${prepared2.cell.id}`);
      found2.push(await sidesOrReason(() => sampleCell(prepared2, scenario, context)));
    }
    return found2;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function sidesOrReason(sample2) {
  try {
    return await sample2();
  } catch (error) {
    if (error instanceof GaitkeeperError) return error.message;
    throw error;
  }
}

// src/report/profile/flame-tree.ts
function flameTree({ base, head }) {
  const root = newCounts(ROOT);
  for (const { frames: frames2, samples } of base) count2(root, frames2, "base", samples);
  for (const { frames: frames2, samples } of head) count2(root, frames2, "head", samples);
  return sharesOf(root, { base: total2(base), head: total2(head) });
}
function depthOf(nodes) {
  return nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map(({ children: children2 }) => depthOf(children2)));
}
var ROOT = { name: "", file: "", line: 0, own: false };
var DEEPEST = 300;
function newCounts(frame2) {
  return { frame: frame2, base: 0, head: 0, children: /* @__PURE__ */ new Map() };
}
function count2(root, frames2, side, samples) {
  let node = root;
  for (const frame2 of frames2.slice(0, DEEPEST)) {
    const key = functionKey(frame2);
    const child = node.children.get(key) ?? newCounts(frame2);
    if (side === "head") child.frame = frame2;
    child[side] += samples;
    node.children.set(key, child);
    node = child;
  }
}
function sharesOf({ children: children2 }, totals) {
  return [...children2].sort(([a], [b]) => a < b ? -1 : 1).map(([, counts]) => ({
    frame: counts.frame,
    base: counts.base / Math.max(1, totals.base),
    head: counts.head / Math.max(1, totals.head),
    children: sharesOf(counts, totals)
  }));
}
function total2(stacks) {
  return stacks.reduce((sum3, { samples }) => sum3 + samples, 0);
}

// src/report/profile/page.ts
var STYLE = `
:root {
  --canvas: #fff; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --edge: #fff;
  --s: #eceef1; --r1: #ffe3de; --r2: #ffc4ba; --r3: #ff9a8a; --r4: #f4725f;
  --b1: #ddebfb; --b2: #bcd8f8; --b3: #8fbdf2; --b4: #6aa3e6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --canvas: #0d1117; --text: #f0f6fc; --muted: #9198a1; --line: #3d444d; --edge: #0d1117;
    --s: #262c36; --r1: #43262a; --r2: #642b2e; --r3: #8e3531; --r4: #bd4436;
    --b1: #1c2f4a; --b2: #1f4170; --b3: #24599c; --b4: #2d70c4;
  }
}
body {
  margin: 24px; background: var(--canvas); color: var(--text);
  font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif;
}
h1 { font-size: 1.4em; margin: 0 0 8px; overflow-wrap: anywhere; }
h2 { font-size: 1em; margin: 24px 0 8px; }
p { margin: 0 0 12px; color: var(--muted); }
table { border-collapse: collapse; margin: 0 0 16px; display: block; overflow-x: auto; }
th, td { padding: 4px 12px; border: 1px solid var(--line); text-align: right; font-variant-numeric: tabular-nums; }
th:first-child, td:first-child { text-align: left; overflow-wrap: anywhere; }
code, .graph { font-family: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace; }
.legend span { display: inline-block; min-width: 20px; padding: 0 6px; margin-right: 2px; color: var(--text); vertical-align: bottom; height: 21px; }
.graph { position: relative; overflow: hidden; font-size: 11px; line-height: 19px; }
.graph div {
  position: absolute; box-sizing: border-box; height: 19px; overflow: hidden; white-space: nowrap;
  text-overflow: ellipsis; padding: 0; text-indent: 3px; border-right: 1px solid var(--edge);
  border-radius: 2px; cursor: pointer;
}
.graph div:hover { outline: 1px solid var(--text); outline-offset: -1px; }
.s { background: var(--s); }
.r1 { background: var(--r1); } .r2 { background: var(--r2); } .r3 { background: var(--r3); } .r4 { background: var(--r4); }
.b1 { background: var(--b1); } .b2 { background: var(--b2); } .b3 { background: var(--b3); } .b4 { background: var(--b4); }
`.trim();
var SCRIPT = `
for (const graph of document.querySelectorAll('.graph')) {
  const frames = [...graph.children].map((element) => ({
    element, left: parseFloat(element.style.left), width: parseFloat(element.style.width),
  }));
  graph.addEventListener('click', ({ target }) => {
    const chosen = frames.find(({ element }) => element === target);
    if (chosen === undefined) return;
    const scale = 100 / chosen.width;
    for (const { element, left, width } of frames) {
      const begin = Math.max(0, (left - chosen.left) * scale);
      const end = Math.min(100, (left + width - chosen.left) * scale);
      element.hidden = end - begin < 0.05;
      element.style.left = begin + '%';
      element.style.width = end - begin + '%';
    }
  });
}
`;
var SCRIPT_HASH = "sha256-2bQ8qAq0KOZUsrx/y2IZKMMTjIbBA6aiHX8c5sj/mhU=";

// src/report/profile/flame-graph.ts
function renderFlameGraph({ title, base, head }, { functions, samples }, sides) {
  const tree = flameTree(sides);
  const counts = `${number(samples.base)} samples of base ${plain2(base)}, ${number(samples.head)} of head ${plain2(head)}`;
  return htmlPage({
    title: plain2(title),
    style: STYLE,
    scriptHash: SCRIPT_HASH,
    body: `<h1>Where the time goes: ${html(plain2(title))}</h1>
<p>${html(counts)}. Widths are shares of the samples; point at a function for its figures, click to zoom, click the top bar to go back.</p>
<p class="legend"><span class="b4">shrank</span><span class="b3"></span><span class="b2"></span><span class="b1"></span><span class="s">same</span><span class="r1"></span><span class="r2"></span><span class="r3"></span><span class="r4">grew</span> from base to head, by 1, 3, 10, 25 points of the share and more</p>
${grownTable(functions)}
<h2>Head, coloured by how it differs from base</h2>
${graph(tree, { side: "head", samples })}
<h2>Base: what head no longer does is blue here</h2>
${graph(tree, { side: "base", samples })}
<script>${SCRIPT}</script>`
  });
}
function plain2(value2, limit = 200) {
  return clamp(value2.toWellFormed().replace(UNSEEN, " ").trim(), limit);
}
var UNSEEN = /[\p{C}\p{Z}]+/gu;
function grownTable(functions) {
  if (functions.length === 0) {
    return "<p>No function\u2019s share grew by more than what the number of samples explains.</p>";
  }
  const rows2 = functions.map(
    ({ name, place: place2, base, head }) => `<tr><td><code>${html(plain2(name))}</code> ${html(plain2(place2))}</td><td>${percent(base)}</td><td>${percent(head)}</td></tr>`
  );
  return `<table><thead><tr><th>share of the time</th><th>base</th><th>head</th></tr></thead><tbody>${rows2.join("\n")}</tbody></table>`;
}
var ROW_PX = 20;
var NARROWEST = 1e-3;
function graph(tree, drawn) {
  const height = (depthOf(tree) + 1) * ROW_PX;
  const all = frame({ left: 0, width: 1, row: 0, tone: "s", name: "all", hint: "all samples" });
  return `<div class="graph" style="height:${height}px">${all}${frames(tree, drawn, 0, 1)}</div>`;
}
function frames(nodes, drawn, from, row) {
  let left = from;
  let markup = "";
  for (const node of nodes) {
    const width = node[drawn.side];
    if (width >= NARROWEST) {
      const [tone, { name }] = [toneOf(node, drawn.samples), node.frame];
      markup += frame({ left, width, row, tone, name, hint: hintOf(node) });
      markup += frames(node.children, drawn, left, row + 1);
    }
    left += width;
  }
  return markup;
}
function frame({ left, width, row, tone, name, hint }) {
  const style = `left:${(left * 100).toFixed(3)}%;width:${(width * 100).toFixed(3)}%;top:${row * ROW_PX}px`;
  return `<div class="${tone}" style="${style}" title="${html(hint)}">${html(plain2(name, 120))}</div>
`;
}
var TONES = [
  [0.25, 4],
  [0.1, 3],
  [0.03, 2],
  [0.01, 1]
];
var STANDARD_ERRORS2 = 2;
function toneOf({ base, head }, samples) {
  const size2 = Math.abs(head - base);
  const variance2 = base * (1 - base) / samples.base + head * (1 - head) / samples.head;
  const step = TONES.find(([from]) => size2 >= from)?.[1];
  if (step === void 0 || size2 < STANDARD_ERRORS2 * Math.sqrt(variance2)) return "s";
  return `${head > base ? "r" : "b"}${step}`;
}
function hintOf({ frame: { name, file, line: line3 }, base, head }) {
  const change = ((head - base) * 100).toFixed(1).replace("-", "\u2212");
  return `${plain2(name)} (${plain2(file)}:${line3})
base ${percent(base)} \u2192 head ${percent(head)} (${change} points)`;
}
function percent(value2) {
  return share(Number(value2.toFixed(3)));
}

// src/report/profile/speedscope.ts
function renderSpeedscope({ title, base, head }, sides) {
  const frames2 = new Frames();
  const profiles = [
    profile(`base ${base}`, sides.base, frames2),
    profile(`head ${head}`, sides.head, frames2)
  ];
  return JSON.stringify({
    $schema: "https://www.speedscope.app/file-format-schema.json",
    ...{ name: title, exporter: "gaitkeeper", activeProfileIndex: 1 },
    ...{ shared: { frames: frames2.list }, profiles }
  });
}
var Frames = class {
  list = [];
  #indices = /* @__PURE__ */ new Map();
  indexOf(frame2) {
    const key = functionKey(frame2);
    const index = this.#indices.get(key) ?? this.list.length;
    if (index === this.list.length) {
      this.#indices.set(key, index);
      this.list.push({ name: frame2.name, file: frame2.file, line: frame2.line });
    }
    return index;
  }
};
function profile(name, stacks, frames2) {
  const weights = stacks.map(({ samples }) => samples);
  return {
    ...{ type: "sampled", name, unit: "none", startValue: 0 },
    endValue: sum(weights),
    samples: stacks.map((stack) => stack.frames.map((frame2) => frames2.indexOf(frame2))),
    weights
  };
}

// src/service/profiler.ts
import { join as join24 } from "node:path";
var REQUIREMENTS = ["--only-binary py-spy", "py-spy>=0.4.1,<0.5"];
async function prepareProfiler(interpreter2, cacheDirectory, progress) {
  var _stack = [];
  try {
    const nothing = __using(_stack, await temporaryFolder("gaitkeeper-profiler-"), true);
    const { directory } = await prepareEnvironment({
      ...{ interpreter: interpreter2, cacheDirectory, progress, extra: REQUIREMENTS },
      ...{ tree: nothing.path, directory: "." }
    });
    return join24(directory, "bin", "py-spy");
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}

// src/verdict/worst.ts
var TIMES = ["throughput", "cpu", "p50", "p90", "p99", "max"];
function worstRegressions({ pooled, comparisons }, preferred) {
  const regressed = [...comparisons, ...pooled.flatMap(({ decisive }) => decisive ?? [])].filter(
    ({ verdict, gates, leg, metric }) => verdict === "regressed" && gates && leg === "paired" && TIMES.includes(metric)
  );
  const rank = ({ cell }) => Number(preferred(cell));
  const costly = new Set(regressed.flatMap((row) => row.metric === "cpu" ? row.scenario : []));
  const computes = ({ scenario }) => Number(costly.has(scenario));
  return [...Map.groupBy(regressed, ({ scenario }) => scenario).values()].map((of) => {
    const cells = of.filter(({ cell }) => cell !== ALL_CELLS);
    return cells.length > 0 ? cells : of.flatMap((row) => behind(row, comparisons));
  }).flatMap((of) => of.sort((a, b) => rank(b) - rank(a) || size(b) - size(a))[0] ?? []).sort((a, b) => computes(b) - computes(a) || size(b) - size(a)).map(({ cell, scenario }) => ({ cell, scenario }));
}
function confirmedOnly(assessment) {
  const { scenarios: scenarios2, pooled, comparisons } = assessment;
  const confirmed = new Set(
    [...scenarios2, ...pooled].filter(({ repeated }) => repeated?.result === "confirmed").map(placeOf)
  );
  const stands = (row) => row.verdict !== "regressed" || confirmed.has(placeOf(row));
  return {
    ...assessment,
    scenarios: scenarios2.filter(stands),
    pooled: pooled.filter(stands),
    comparisons: comparisons.filter(stands)
  };
}
function behind({ scenario, metric, leg, estimate }, comparisons) {
  return comparisons.filter(
    (one2) => one2.scenario === scenario && one2.metric === metric && one2.leg === leg && one2.cell !== ALL_CELLS && one2.estimate * estimate > 0
  );
}
function size({ estimate }) {
  return Math.abs(estimate);
}

// src/commands/stages/profile.ts
var MOST4 = 3;
async function profileRegressions(record2, profiled, io) {
  const wishes = profiled.project.config.profile ? wishesOf(record2, profiled) : [];
  if (wishes.length === 0) return record2;
  const { signal } = profiled.options;
  const profiles = await io.stage(
    "Profiling",
    () => unlessAborted(() => profileWishes(record2, wishes, profiled, io), signal)
  );
  if (profiles === null) return record2;
  for (const { cell, scenario, reason: reason2 } of profiles) {
    if (reason2 !== null) io.warn(`${scenario} under ${cell} was not profiled: ${reason2}`);
  }
  return { ...record2, profiles };
}
function wishesOf(record2, { project, prepared: prepared2, scenarios: scenarios2 }) {
  const cells = new Map(prepared2.map((one2) => [one2.cell.id, one2]));
  const readable = (id) => cells.get(id)?.cell.interpreter.implementation === "cpython";
  const { config: config2 } = project;
  const assessment = judge(record2, [], judgeOptions(config2));
  const found2 = config2.confirm === "off" ? assessment : confirmedOnly(assessment);
  return worstRegressions(found2, readable).slice(0, MOST4).flatMap((place2) => {
    const one2 = cells.get(place2.cell);
    const scenario = scenarios2.find(({ name }) => name === place2.scenario);
    return one2?.targets.base && scenario ? [{ prepared: one2, scenario }] : [];
  });
}
async function profileWishes(record2, wishes, { project, options }, io) {
  const readable = wishes.filter(({ prepared: prepared2 }) => isReadable(prepared2));
  const sampled = await sample(readable, project, options, io);
  const names = fileNames(wishes);
  const profiles = [];
  for (const [index, wish] of wishes.entries()) {
    const found2 = sampled.get(wish) ?? NOT_READABLE;
    const profile2 = profileOf(wish, found2);
    const graph2 = typeof found2 === "string" ? null : await draw(record2, profile2, found2, { project, name: names[index] }, io);
    profiles.push({ ...profile2, graph: graph2 });
  }
  return profiles;
}
var NOT_READABLE = "py-spy reads CPython only.";
function isReadable({ cell }) {
  return cell.interpreter.implementation === "cpython";
}
async function sample(wishes, { config: config2, request }, options, io) {
  const [first] = wishes;
  if (first === void 0) return /* @__PURE__ */ new Map();
  const { interpreter: interpreter2 } = first.prepared.cell;
  try {
    const profiler = await prepareProfiler(interpreter2, cacheFolder(request.env), io.debug);
    const times = sampleTimes(config2.budgetSeconds);
    const found2 = await profileCells(wishes, { options, profiler, ...times }, io.info);
    return new Map(wishes.map((wish, index) => [wish, found2[index]]));
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.debug([error.message, error.detail].join("\n"));
    const why = `py-spy could not be installed. ${error.hint ?? ""}`.trim();
    return new Map(wishes.map((wish) => [wish, why]));
  }
}
function sampleTimes(budgetSeconds) {
  const seconds = budgetSeconds < 120 ? 2 : 3;
  return { seconds, totalSeconds: Math.max(15, budgetSeconds / 10) };
}
function profileOf({ prepared: prepared2, scenario }, found2) {
  const at2 = { cell: prepared2.cell.id, scenario: scenario.name, graph: null };
  if (typeof found2 === "string") {
    return { ...at2, reason: found2, samples: { base: 0, head: 0 }, functions: [] };
  }
  const samples = { base: totalOf(found2.base), head: totalOf(found2.head) };
  return { ...at2, reason: null, samples, functions: grownFunctions(found2) };
}
async function draw({ base, head }, profile2, sides, { project, name }, io) {
  const { output } = project.request;
  if (output === void 0) return null;
  const title = `${profile2.scenario} \xB7 ${profile2.cell}`;
  const titles = { title, base: shortName(base), head: shortName(head) };
  const path = join25(resolve5(output), FOLDER, name);
  try {
    await writeAtomically(`${path}.html`, renderFlameGraph(titles, profile2, sides));
    await writeAtomically(`${path}.speedscope.json`, renderSpeedscope(titles, sides));
    return `${FOLDER}/${name}.html`;
  } catch (error) {
    const { code, message } = error;
    if (code === void 0) throw error;
    io.warn(`The flame graph could not be written into ${output}: ${message}.`);
    return null;
  }
}
var FOLDER = "profiles";
function shortName(commit) {
  return commit?.sha.slice(0, 7) ?? "";
}
function fileNames(wishes) {
  const names = [];
  for (const { prepared: prepared2, scenario } of wishes) {
    const name = [scenario.name, prepared2.cell.id].map(safe).join("-");
    names.push(names.includes(name) ? `${name}-${names.length}` : name);
  }
  return names;
}
function safe(name) {
  const word = name.toLowerCase().replace(/[^a-z0-9.]+/g, "-");
  return word.slice(0, 60).replace(/^[-.]+|[-.]+$/g, "") || "x";
}

// src/commands/stages/record.ts
function assembleRecord(parts) {
  const { github, application: application2, asked } = parts;
  const redact = redactor(parts.secrets);
  const run2 = github && { id: String(github.runId), attempt: github.attempt, event: github.event };
  return {
    version: RECORD_VERSION,
    id: recordId(parts),
    tool: { name: "gaitkeeper", version: parts.toolVersion },
    startedAt: parts.startedAt.toISOString(),
    durationSeconds: parts.durationSeconds,
    repository: github && `${github.owner}/${github.repo}`,
    run: run2,
    ...asked === void 0 ? {} : { request: { command: asked.command, by: asked.by } },
    base: parts.base,
    head: parts.head,
    service: {
      name: parts.name,
      target: application2.target,
      protocol: application2.protocol,
      framework: application2.framework
    },
    machine: parts.machine,
    configurationHash: parts.configurationHash,
    shard: parts.shard,
    scenarios: parts.scenarios.map(({ name, description, connections, ...what }) => ({
      name,
      ...what.type === "http" ? {} : { type: what.type },
      description,
      connections,
      ...what.rate === void 0 ? {} : { rate: what.rate.perSecond },
      hash: dataHash(redactDeep({ ...what, connections }, redact))
    })),
    cells: parts.cells,
    ...parts.shard === null ? {} : { matrix: parts.matrix },
    ...parts.inProcess === null ? {} : { inProcess: parts.inProcess },
    warnings: parts.warnings
  };
}
function recordId({ startedAt, head, github, shard }) {
  const time = startedAt.toISOString().replace(/[-:]|\.\d+/g, "");
  const run2 = github ? `${github.runId}-${github.attempt}` : `local-${startedAt.getMilliseconds()}`;
  const part = shard === null ? "" : `-s${shard.index}of${shard.total}`;
  return `${time}-${head.sha.slice(0, 7)}-${run2}${part}`;
}

// src/commands/stages/revisions.ts
import { mkdir as mkdir6 } from "node:fs/promises";
import { join as join31 } from "node:path";

// src/service/checkout.ts
import { existsSync as existsSync4 } from "node:fs";
import { mkdir as mkdir3, rm as rm2 } from "node:fs/promises";
import { join as join26 } from "node:path";
async function checkoutRevision(repository, commit, side, folder) {
  const directory = join26(folder, TREES[side]);
  await rm2(directory, { recursive: true, force: true });
  const { remove } = removedOnInterrupt(directory);
  try {
    const warnings = await writeTree(repository, commit.sha, directory);
    return { side, commit, directory, warnings, [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
var TREES = { base: "tree-a", head: "tree-b" };
async function writeTree(repository, sha, directory) {
  var _stack = [];
  try {
    await mkdir3(directory, { recursive: true });
    const index = __using(_stack, await temporaryFolder("gaitkeeper-index-"), true);
    const env = { GIT_INDEX_FILE: join26(index.path, "index") };
    const tree = (args) => git(directory)([`--git-dir=${repository.gitDirectory}`, ...SETTINGS, ...args], { env });
    await tree(["read-tree", "--reset", "-u", sha]);
    const submodules = await writeSubmodules(repository, directory, tree);
    return [...submodules, ...await findPointers(directory, tree)];
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
var SETTINGS = [
  "--work-tree=.",
  // The user may have checked out only a part of the repository: the service needs all of it.
  ...["-c", "core.sparseCheckout=false"],
  ...["-c", "core.bare=false"]
];
async function writeSubmodules(repository, directory, tree) {
  const entries2 = (await tree(["ls-files", "--stage", "-z"])).split("\0");
  const links = entries2.flatMap((entry2) => /^160000 (\w+) 0\t(.+)$/s.exec(entry2) ?? []);
  const warnings = [];
  for (let i = 0; i < links.length; i += 3)
    warnings.push(
      ...await writeSubmodule(
        repository,
        directory,
        links[i + 2],
        links[i + 1]
      )
    );
  return warnings;
}
async function writeSubmodule(repository, directory, path, sha) {
  const gitDirectory = join26(repository.gitDirectory, "modules", await nameOf4(directory, path));
  const clone = { root: gitDirectory, gitDirectory, git: git(gitDirectory) };
  if (existsSync4(gitDirectory) && await fetchCommit(clone, sha))
    return writeTree(clone, sha, join26(directory, path));
  return [
    `Submodule ${path} is left empty: check it out first (\`submodules: true\` of actions/checkout).`
  ];
}
async function nameOf4(directory, path) {
  const query = ["config", "--file", ".gitmodules", "--get-regexp", "^submodule\\..*\\.path$"];
  const { stdout } = await git(directory).attempt(query);
  const lines = stdout.split("\n").map((line3) => /^submodule\.(.+)\.path (.+)$/.exec(line3));
  const name = lines.find((line3) => line3?.[2] === path)?.[1] ?? path;
  return name.split("/").includes("..") ? path : name;
}
async function findPointers(directory, tree) {
  const paths = (await tree(["ls-files", "-z", ":(attr:filter=lfs)"])).split("\0").filter(Boolean);
  const contents = await Promise.all(paths.map((path) => readIfThere(join26(directory, path))));
  const pointers = paths.filter((_, i) => contents[i]?.startsWith("version https://git-lfs"));
  if (pointers.length === 0) return [];
  return [
    `${pointers.length} Git LFS files (${pointers[0]}, \u2026) are pointers: git-lfs is not installed.`
  ];
}

// src/service/missing-base.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function baseNotFound(message) {
  return new GaitkeeperError("base-not-found", message, {
    hint: "Name the commit to compare with: `--base REF`, or `base:` of the Action."
  });
}
async function unknownRef(repository, ref, cause) {
  const names = await refNames(repository);
  const nearest2 = nearestNames(ref, names);
  const hint = nearest2.length > 0 ? `Did you mean ${nearest2.map((name) => `\`${name}\``).join(", ")}?` : "Name a branch, a tag or a commit.";
  return new GaitkeeperError("base-not-found", `There is no commit called \`${ref}\`.`, {
    hint: `${hint}${cause instanceof GaitkeeperError ? ` ${cause.hint ?? ""}` : ""}`.trim(),
    ...cause instanceof GaitkeeperError && cause.detail ? { detail: cause.detail } : {},
    cause
  });
}
async function refNames(repository) {
  const format = [
    "for-each-ref",
    "--format=%(refname:short)",
    "refs/heads",
    "refs/tags",
    "refs/remotes"
  ];
  const here = (await repository.git(format)).split("\n").filter(Boolean);
  return [.../* @__PURE__ */ new Set([...here, ...await remoteRefNames(repository)])];
}
function nearestNames(ref, names) {
  return names.map((name) => ({ name, distance: (0, import_fastest_levenshtein.distance)(ref.toLowerCase(), name.toLowerCase()) })).filter(({ name, distance: distance2 }) => distance2 <= Math.max(ref.length, name.length) / 2).sort((a, b) => a.distance - b.distance || a.name.length - b.name.length).slice(0, 3).map(({ name }) => name);
}

// src/service/snapshot.ts
import { copyFile } from "node:fs/promises";
import { join as join27 } from "node:path";
async function snapshotWorkingTree(repository, head) {
  var _stack = [];
  try {
    const folder = __using(_stack, await temporaryFolder("gaitkeeper-index-"), true);
    const env = { GIT_INDEX_FILE: join27(folder.path, "index"), ...IDENTITY };
    await copyFile(await indexFile(repository), env.GIT_INDEX_FILE).catch(() => {
    });
    await repository.git(["add", "--all", "--", ":/", ":(top,exclude).gaitkeeper"], { env });
    const tree = await repository.git(["write-tree"], { env });
    if (tree === await repository.git(["rev-parse", `${head}^{tree}`])) return null;
    const subject = `Uncommitted changes on top of ${shortSha(head)}`;
    const commit = ["commit-tree", "--no-gpg-sign", "-p", head, "-m", subject, tree];
    const sha = await repository.git(commit, { env });
    return { sha, subject, date: (/* @__PURE__ */ new Date()).toISOString(), ref: "the working tree" };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
var IDENTITY = {
  GIT_AUTHOR_NAME: "Gaitkeeper",
  GIT_AUTHOR_EMAIL: "gaitkeeper@localhost",
  GIT_COMMITTER_NAME: "Gaitkeeper",
  GIT_COMMITTER_EMAIL: "gaitkeeper@localhost"
};
async function indexFile(repository) {
  return repository.git(["rev-parse", "--path-format=absolute", "--git-path", "index"]);
}

// src/service/revisions.ts
async function resolveHead(repository, options = {}) {
  const asked = options.head ?? "HEAD";
  const sha = await findCommit(repository, asked);
  if (sha === null) throw noHead(repository, asked);
  if (options.head !== void 0) return describeCommit(repository, sha, options.head);
  const snapshot = options.uncommitted ? await snapshotWorkingTree(repository, sha) : null;
  if (snapshot !== null) return snapshot;
  return describeCommit(repository, sha, await nameOfHead(repository, sha, options.event));
}
function noHead(repository, asked) {
  return new GaitkeeperError("usage", `${asked} names no commit of ${repository.root}.`, {
    hint: asked === "HEAD" ? "Commit something first." : "Name a branch, a tag or a commit of this clone."
  });
}
async function nameOfHead(repository, sha, event) {
  const merge2 = await pullRequestMerge(repository, sha, event);
  if (merge2 !== null) return `${shortSha(merge2.head)} merged into ${shortSha(merge2.base)}`;
  const branch = await repository.git.attempt(["symbolic-ref", "--quiet", "--short", "HEAD"]);
  return branch.stdout.trim() || "HEAD";
}
async function resolveBase(repository, head, options = {}) {
  if (options.base) return explicitBase(repository, options.base);
  const merge2 = await pullRequestMerge(repository, head.sha, options.event);
  if (merge2 !== null) return mergedInto(repository, merge2.base, options.target);
  const target = await findTarget(repository, options.target);
  const base = await mergeBase(repository, head, target);
  if (base === head.sha) return parentOf(repository, head);
  return describeCommit(repository, base, `merge-base with ${target}`);
}
async function explicitBase(repository, base) {
  const sha = await locate(repository, base).catch((error) => {
    throw unknownRef(repository, base, error);
  });
  if (sha === null) throw await unknownRef(repository, base);
  return describeCommit(repository, sha, base);
}
async function locate(repository, ref) {
  const remote2 = await remoteOf(repository);
  const here = await findCommit(repository, ref) ?? await findCommit(repository, `${remote2}/${ref}`);
  if (here !== null || ref.startsWith("-")) return here;
  if (/[~^]/.test(ref)) return deepenUntil(repository, () => findCommit(repository, ref));
  if (/^[0-9a-f]{40,64}$/.test(ref)) return await fetchCommit(repository, ref) ? ref : null;
  if (!await isRefName(repository, ref)) return null;
  const fetched = await fetchRef(repository, ref);
  return fetched === null ? null : findCommit(repository, fetched);
}
async function isRefName(repository, name) {
  const check2 = await repository.git.attempt(["check-ref-format", `refs/heads/${name}`]);
  return check2.status === 0;
}
async function pullRequestMerge(repository, sha, event) {
  if (event?.name !== "pull_request") return null;
  const [base, head, ...others] = await parentsOf(repository, sha);
  if (base === void 0 || head === void 0 || others.length > 0) return null;
  const isTestMerge = event.headSha === void 0 ? event.sha === sha : event.headSha === head;
  return isTestMerge ? { base, head } : null;
}
async function mergedInto(repository, sha, target) {
  const there = await fetchCommit(repository, sha);
  if (!there) throw baseNotFound(`The target's commit ${shortSha(sha)} is on no remote.`);
  return describeCommit(repository, sha, target ?? "the target of the pull request");
}
async function findTarget(repository, target) {
  const remote2 = await remoteOf(repository);
  if (target !== void 0) {
    const found3 = await targetRef(repository, remote2, target);
    if (found3 === null) throw await unknownRef(repository, target);
    return found3;
  }
  const found2 = await defaultTarget(repository, remote2);
  if (found2 !== null) return found2;
  const branches = await localBranches(repository);
  throw baseNotFound(
    `The repository has no remote, and no branch called main or master: only ${branches.join(", ") || "a commit without a branch"}.`
  );
}
async function targetRef(repository, remote2, target) {
  if (remote2 !== null) {
    const tracking = `${remote2}/${target}`;
    if (await findCommit(repository, `refs/remotes/${tracking}`)) return tracking;
    if (await fetchRef(repository, target)) return tracking;
  }
  return await findCommit(repository, target) === null ? null : target;
}
async function defaultTarget(repository, remote2) {
  const symbolic = ["symbolic-ref", "--quiet", "--short", `refs/remotes/${remote2}/HEAD`];
  const tracking = (await repository.git.attempt(symbolic)).stdout.trim();
  if (tracking && await findCommit(repository, tracking)) return tracking;
  const branch = await remoteDefaultBranch(repository);
  if (branch !== null) return targetRef(repository, remote2, branch);
  for (const name of [`${remote2}/main`, `${remote2}/master`, "main", "master"])
    if (await findCommit(repository, name)) return name;
  const [only, ...others] = await localBranches(repository);
  return only !== void 0 && others.length === 0 ? only : null;
}
async function localBranches(repository) {
  const format = ["for-each-ref", "--format=%(refname:short)", "refs/heads"];
  return (await repository.git(format)).split("\n").filter(Boolean);
}
async function mergeBase(repository, head, target) {
  const found2 = await deepenUntil(repository, async () => {
    const result = await repository.git.attempt(["merge-base", head.sha, target]);
    return result.status === 0 ? result.stdout.trim() : null;
  });
  if (found2 !== null) return found2;
  throw baseNotFound(`${shortSha(head.sha)} and ${target} have no common history.`);
}
async function parentOf(repository, head) {
  const [parent] = await parentsOf(repository, head.sha);
  if (parent === void 0)
    throw baseNotFound(`${shortSha(head.sha)} is the first commit: there is nothing before it.`);
  if (!await fetchCommit(repository, parent))
    throw baseNotFound(`The parent of ${shortSha(head.sha)} is neither here nor on the remote.`);
  return describeCommit(repository, parent, `parent of ${shortSha(head.sha)}`);
}

// src/commands/stages/provision.ts
import { randomBytes as randomBytes2 } from "node:crypto";
import { mkdir as mkdir5 } from "node:fs/promises";
import { join as join30 } from "node:path";

// src/service/provision/copy-files.ts
import { cp, lstat, mkdir as mkdir4, realpath as realpath2 } from "node:fs/promises";
import { dirname as dirname8, join as join28, sep } from "node:path";
async function copyFiles(copies, tree, checkout) {
  for (const { from, to } of copies) {
    const source = await within(tree, from) ?? await within(checkout, from);
    if (source === null) {
      throw refused3(`has ${from}, which is neither in the revision nor in the working tree`);
    }
    if (await within(tree, await standing(tree, dirname8(to))) === null)
      throw refused3(`would write ${to} through a link`);
    const target = join28(tree, to);
    if (await isLink(target)) throw refused3(`would write ${to} through a link`);
    if (source === await realpath2(target).catch(() => null)) continue;
    await place(source, target).catch((error) => {
      if (!MISFITS.test(error.code ?? "")) throw error;
      throw refused3(`cannot put ${from} at ${to}`, error);
    });
  }
}
async function place(source, target) {
  await mkdir4(dirname8(target), { recursive: true });
  await cp(source, target, { recursive: true, force: true, verbatimSymlinks: true });
}
var MISFITS = /^(EEXIST|ENOTDIR|ERR_FS_CP_.*)$/;
async function standing(tree, path) {
  const found2 = await lstat(join28(tree, path)).catch(() => null);
  return found2 !== null || path === dirname8(path) ? path : standing(tree, dirname8(path));
}
async function within(folder, path) {
  const [root, found2] = await Promise.all([
    realpath2(folder),
    realpath2(join28(folder, path)).catch(() => null)
  ]);
  if (found2 === null) return null;
  return found2 === root || found2.startsWith(`${root}${sep}`) ? found2 : null;
}
async function isLink(path) {
  const there = await lstat(path).catch(() => null);
  return there?.isSymbolicLink() ?? false;
}
function refused3(what, cause) {
  return new GaitkeeperError("config-invalid", `\`copy\` ${what}.`, {
    hint: "Give paths relative to the root of the repository, of files that stay inside of it.",
    ...cause === void 0 ? {} : { detail: cause.message, cause }
  });
}

// src/service/provision/keeping.ts
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
var Keeping = class _Keeping {
  #child;
  #waiting = /* @__PURE__ */ new Map();
  #warn;
  /** Of the process, however it came. */
  #end;
  #hasEnded = false;
  #lastId = 0;
  constructor(child, warn) {
    this.#child = child;
    this.#warn = warn;
    this.#end = new Promise((resolve11) => child.once("close", resolve11));
    child.stdin?.on("error", () => {
    });
    if (child.stdout === null) throw new Error("the keeper has no output");
    const lines = createInterface({ input: child.stdout });
    lines.on("line", (line3) => this.#hear(JSON.parse(line3)));
    lines.on("close", () => this.#giveUp());
  }
  /** @param warn told of what could not be taken away */
  static async start(warn) {
    const { PATH = "", HOME = "" } = process.env;
    const child = spawn(process.execPath, [fileURLToPath(entryBeside(import.meta.url, "keeper"))], {
      detached: true,
      env: { PATH, HOME },
      stdio: ["pipe", "pipe", "inherit"]
    });
    await once(child, "spawn");
    return new _Keeping(child, warn);
  }
  /** @throws GaitkeeperError `prepare-failed` where the server is not there, or does not let us in */
  check(store) {
    return this.#ask("check", store);
  }
  /** @throws GaitkeeperError `prepare-failed` */
  make(store) {
    return this.#ask("make", store);
  }
  async [Symbol.asyncDispose]() {
    this.#child.stdin?.end();
    await this.#end;
  }
  async #ask(action, store) {
    const id = ++this.#lastId;
    const answer = new Promise((resolve11) => this.#waiting.set(id, resolve11));
    this.#child.stdin?.write(`${JSON.stringify({ id, action, store })}
`);
    if (this.#hasEnded) this.#giveUp();
    const { failure } = await answer;
    if (failure !== null) throw failed2(store, failure);
  }
  #hear(answer) {
    if (answer.id === null) {
      if (answer.failure) this.#warn(`A database is left behind: ${answer.failure.message}`);
      return;
    }
    this.#waiting.get(answer.id)?.(answer);
    this.#waiting.delete(answer.id);
  }
  #giveUp() {
    this.#hasEnded = true;
    for (const [id, settle2] of this.#waiting) {
      settle2({ id, failure: { code: null, message: "the process that asks for it has ended" } });
    }
    this.#waiting.clear();
  }
};
function failed2(store, { code, message }) {
  return new GaitkeeperError("prepare-failed", `${serverOf(store)}: ${message}.`, {
    hint: mendOf2(store, code, message)
  });
}
function serverOf(store) {
  const { kind } = store;
  const url = new URL(kind === "postgres" ? store.server : store.url);
  const port = url.port || (kind === "postgres" ? "5432" : "6379");
  const host = url.searchParams.get("host") ?? `${url.hostname || "localhost"}:${port}`;
  return `${kind === "postgres" ? "PostgreSQL" : "Redis"} at ${host}`;
}
function mendOf2({ kind }, code, message) {
  const service = kind === "postgres" ? "postgres" : "redis";
  if (code === "42501") return "Give the role the right to make databases: ALTER ROLE \u2026 CREATEDB.";
  if (/not empty/.test(message)) {
    return "Empty it, where nobody needs what is in it, or give another server.";
  }
  if (/auth|password|NOPERM|WRONGPASS|NOAUTH/i.test(message) || code?.startsWith("28")) {
    return "Correct the user and the password of the address in `env`.";
  }
  if (code === "3D000") return "Name a database that exists by `postgres: postgresql://\u2026/NAME`.";
  if (/DB index|out of range/i.test(message)) {
    return "Start Redis with more databases (`--databases 64`), or measure fewer interpreters.";
  }
  return `Start it (in a workflow, as \`services: ${service}\` of the job), or correct its address in \`env\`.`;
}

// src/service/provision/placeholders.ts
function fillPlaceholders(text3, values) {
  return text3.replace(
    /\{([a-z]+)\}/g,
    (whole, name) => Object.hasOwn(values, name) ? values[name] : whole
  );
}
function uses(texts, name) {
  return [...texts].some((text3) => text3.includes(`{${name}}`));
}
function valuesFor({ side, index, run: run2 }, { folder, tree }) {
  const place2 = String(index).padStart(2, "0");
  return {
    revision: side,
    database: `gaitkeeper_${run2}_${side}_${place2}`,
    // Two and three, four and five, …: as many digits for both, and neither the default nor its neighbour.
    number: String(2 + 2 * index + (side === "base" ? 0 : 1)),
    folder,
    tree
  };
}

// src/service/provision/stores.ts
function storesOf(env, postgres, values) {
  const texts = Object.values(env);
  const redis = texts.filter((text3) => REDIS.test(text3)).map((text3) => ({ kind: "redis", url: fillPlaceholders(text3, values) }));
  return distinct3([...databases(env, postgres, values), ...redis]);
}
var REDIS = /^(?:rediss?|valkeys?):\/\/[^\s]*\/\{number\}(?:\?|$)/;
var POSTGRES = /^(?:postgres(?:ql)?|postgis|psql|pgsql)(?:\+\w+)?(:\/\/[^\s]*)$/;
function databases(env, postgres, values) {
  const texts = Object.values(env);
  if (!uses(texts, "database")) return [];
  if (postgres !== null) return [{ kind: "postgres", server: postgres, name: values.database }];
  const addressed = texts.flatMap((text3) => {
    const [, rest] = POSTGRES.exec(text3) ?? [];
    if (rest === void 0 || !URL.canParse(`postgresql${rest}`)) return [];
    const url = new URL(`postgresql${rest}`);
    const path = decodeURIComponent(url.pathname.slice(1));
    if (!path.includes("{database}")) return [];
    url.pathname = "/postgres";
    return [{ kind: "postgres", server: url.href, name: fillPlaceholders(path, values) }];
  });
  return addressed.length > 0 ? addressed : byVariables(env, values);
}
function byVariables(env, values) {
  const { PGDATABASE = "", PGHOST = "", PGPORT = "5432", PGUSER, PGPASSWORD } = env;
  if (!PGDATABASE.includes("{database}")) return [];
  const url = new URL("postgresql://localhost/postgres");
  url.port = PGPORT;
  if (PGHOST.startsWith("/")) url.searchParams.set("host", PGHOST);
  else if (PGHOST !== "") url.hostname = PGHOST;
  if (PGUSER !== void 0) url.username = encodeURIComponent(PGUSER);
  if (PGPASSWORD !== void 0) url.password = encodeURIComponent(PGPASSWORD);
  return [{ kind: "postgres", server: url.href, name: fillPlaceholders(PGDATABASE, values) }];
}
function distinct3(stores) {
  return [...new Map(stores.map((store) => [JSON.stringify(store), store])).values()];
}

// src/commands/stages/user-commands.ts
import { join as join29 } from "node:path";
import { setTimeout as sleep5 } from "node:timers/promises";
async function runPrepareCommands(commands2, place2, io) {
  var _stack = [];
  try {
    const scratch = __using(_stack, await temporaryFolder("gaitkeeper-prepare-"), true);
    for (const [index, command] of commands2.entries()) {
      io.info(`prepare (${place2.label}): ${command}`);
      await runCommand(command, place2, {
        scratch: scratch.path,
        log: join29(scratch.path, `${index}.log`)
      });
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function runCommand(command, { label, tree, python, env, timeoutSeconds }, { scratch, log }) {
  var _stack = [];
  try {
    const group = __using(_stack, await ProcessGroup.start(["sh", "-c", command], {
      ...{ cwd: tree, log },
      env: serverEnvironment({ python, scratch, launcher: {}, env })
    }), true);
    const exit = await Promise.race([
      group.exited,
      sleep5(timeoutSeconds * 1e3, null, { ref: false })
    ]);
    if (exit?.code === 0) return;
    const detail = (await group.tail()).trimEnd();
    throw new GaitkeeperError(
      "prepare-failed",
      `The prepare command \`${command}\` ${how(exit, timeoutSeconds)} (${label}).`,
      {
        detail: detail === "" ? "It printed nothing." : detail,
        hint: exit === null ? SLOW : mendOf(detail) ?? BY_HAND
      }
    );
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
var SLOW = "Look for what it waits for, such as an answer at a prompt, or raise `prepare-timeout`.";
var BY_HAND = "Run it by hand in a fresh checkout, with the same environment variables.";
function how(exit, timeoutSeconds) {
  if (exit === null) return `did not end within ${timeoutSeconds} s`;
  return exit.signal === null ? `ended with status ${exit.code}` : `was ended by ${exit.signal}`;
}

// src/commands/stages/provision.ts
async function openProvisions({ config: config2, repository }, revisions, folder, io) {
  for (const { directory } of revisions) await copyFiles(config2.copy, directory, repository.root);
  const run2 = randomBytes2(4).toString("hex");
  const probe = valuesFor({ side: "head", index: 0, run: run2 }, { folder, tree: folder });
  const stores = storesOf(config2.env, config2.postgres, probe);
  const grounds = { config: config2, folder, run: run2, servers: [...new Set(stores.map(serverOf))] };
  if (stores.length === 0) return new OwnedProvisions({ ...grounds, keeping: null }, io);
  const keeping = await Keeping.start(io.warn);
  try {
    for (const store of stores) await keeping.check(store);
    return new OwnedProvisions({ ...grounds, keeping }, io);
  } catch (error) {
    await keeping[Symbol.asyncDispose]();
    throw error;
  }
}
var OwnedProvisions = class {
  #grounds;
  #io;
  #pythons = [];
  environment = memoBy(keyOf, (revision) => this.#provide(revision));
  prepared = memoBy(keyOf, (revision) => this.#prepare(revision));
  constructor(grounds, io) {
    this.#grounds = grounds;
    this.#io = io;
  }
  get servers() {
    return this.#grounds.servers;
  }
  async [Symbol.asyncDispose]() {
    await this.#grounds.keeping?.[Symbol.asyncDispose]();
  }
  async #provide({ side, tree, python }) {
    const { config: config2, run: run2, keeping } = this.#grounds;
    const index = this.#indexOf(python);
    const folder = join30(this.#grounds.folder, "data", `${side}-${String(index).padStart(2, "0")}`);
    const values = valuesFor({ side, index, run: run2 }, { folder, tree });
    if (uses(Object.values(config2.env), "folder")) await mkdir5(folder, { recursive: true });
    for (const store of storesOf(config2.env, config2.postgres, values)) await keeping?.make(store);
    return Object.fromEntries(
      Object.entries(config2.env).map(([name, text3]) => [name, fillPlaceholders(text3, values)])
    );
  }
  async #prepare(revision) {
    const { prepare: prepare3, prepareTimeoutSeconds: timeoutSeconds } = this.#grounds.config;
    const env = await this.environment(revision);
    const place2 = {
      ...revision,
      env,
      timeoutSeconds,
      label: `${revision.side}, ${revision.interpreter}`
    };
    if (prepare3.length > 0) await runPrepareCommands(prepare3, place2, this.#io);
    return env;
  }
  #indexOf(python) {
    if (!this.#pythons.includes(python)) this.#pythons.push(python);
    return this.#pythons.indexOf(python);
  }
};
function keyOf({ side, python }) {
  return JSON.stringify([side, python]);
}

// src/commands/stages/revisions.ts
async function checkOutForProject(project, folder, io) {
  const trees = await checkOut(project.repository, revisionsRequest(project, folder), io);
  try {
    const provisions = await openProvisions(project, [trees.base, trees.head], folder, io);
    return {
      ...{ ...trees, provisions },
      async [Symbol.asyncDispose]() {
        await provisions[Symbol.asyncDispose]();
        await trees[Symbol.asyncDispose]();
      }
    };
  } catch (error) {
    await trees[Symbol.asyncDispose]();
    throw error;
  }
}
async function checkOutHead(project, folder) {
  const { repository } = project;
  const commit = await findHead(repository, revisionsRequest(project, folder));
  const trees = join31(folder, "trees");
  await mkdir6(trees, { recursive: true });
  return checkoutRevision(repository, commit, "head", trees);
}
function revisionsRequest({ config: config2, github, request }, folder) {
  const uncommitted = github === null && request.env.CI === void 0;
  return { base: config2.base ?? void 0, head: request.head, uncommitted, github, folder };
}
async function checkOut(repository, request, io) {
  const { base, github, folder } = request;
  const event = eventOf(github);
  const headCommit = await findHead(repository, request);
  const baseCommit = await resolveBase(repository, headCommit, {
    ...base === void 0 ? {} : { base },
    ...github?.pull ? { target: github.pull.baseRef } : {},
    ...event ? { event } : {}
  });
  for (const [name, { sha, ref, subject }] of [
    ["base", baseCommit],
    ["head", headCommit]
  ]) {
    io.info(`${name}  ${sha.slice(0, 9)}  ${subject}  (${ref})`);
  }
  const trees = join31(folder, "trees");
  await mkdir6(trees, { recursive: true });
  const baseTree = await checkoutRevision(repository, baseCommit, "base", trees);
  try {
    const headTree = await checkoutRevision(repository, headCommit, "head", trees);
    const warnings = [.../* @__PURE__ */ new Set([...baseTree.warnings, ...headTree.warnings])];
    for (const warning of warnings) io.warn(warning);
    return {
      warnings,
      base: baseTree,
      head: headTree,
      async [Symbol.asyncDispose]() {
        await headTree[Symbol.asyncDispose]();
        await baseTree[Symbol.asyncDispose]();
      }
    };
  } catch (error) {
    await baseTree[Symbol.asyncDispose]();
    throw error;
  }
}
function findHead(repository, { head, uncommitted, github }) {
  const event = eventOf(github);
  return resolveHead(repository, {
    uncommitted,
    ...head === void 0 ? {} : { head },
    ...event ? { event } : {}
  });
}
function eventOf(github) {
  return github && {
    name: github.event,
    sha: github.sha,
    ...github.pull ? { headSha: github.pull.headSha } : {}
  };
}

// src/service/confirm.ts
import { readFile as readFile7 } from "node:fs/promises";
import { join as join32 } from "node:path";
import { setTimeout as sleep6 } from "node:timers/promises";
async function confirmApplication(candidate2, options) {
  var _stack = [];
  try {
    const scratch = __using(_stack, await temporaryFolder("gaitkeeper-inspect-"), true);
    const answer = join32(scratch.path, "answer.json");
    const log = join32(scratch.path, "log");
    const ended = await inspect(candidate2, answer, log, options);
    const output = (await readIfThere(log) ?? "").trimEnd().slice(-4e3);
    const text3 = await readFile7(answer, "utf8").catch(() => null);
    if (text3 === null) throw died(candidate2, ended, output, options.timeoutMs ?? PATIENCE);
    const found2 = Answer2.parse(JSON.parse(text3));
    if ("error" in found2) throw failed3(candidate2, found2.error, output);
    return { ...found2, directory: candidate2.directory, evidence: candidate2.evidence };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
var PATIENCE = 6e4;
var Failure = external_exports.object({
  kind: external_exports.string(),
  message: external_exports.string(),
  missing: external_exports.string().nullable(),
  /** The installed module that failed, where it is none of the service's own. */
  importer: external_exports.string().nullish()
});
var Answer2 = external_exports.union([
  external_exports.object({ error: Failure }),
  external_exports.object({
    target: external_exports.string(),
    framework: external_exports.string().nullable(),
    protocol: external_exports.enum(["wsgi", "asgi", "own"]),
    factory: external_exports.boolean(),
    routes: external_exports.array(external_exports.string())
  })
]);
async function inspect({ target, factory, directory }, answer, log, { python, tree, env, timeoutMs = PATIENCE }) {
  var _stack = [];
  try {
    const forced = factory === true ? ["--factory"] : [];
    const group = __using(_stack, await ProcessGroup.start(
      [python, pythonAsset("inspect_app.py"), answer, target, ...forced],
      { cwd: join32(tree, directory), env: { ...env ?? ownEnvironment(), ...QUIET }, log }
    ), true);
    return await Promise.race([
      group.exited.then(() => true),
      sleep6(timeoutMs, false, { ref: false })
    ]);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
var QUIET = { PYTHONDONTWRITEBYTECODE: "1", PYTHONUNBUFFERED: "1" };
function ownEnvironment() {
  const entries2 = Object.entries(process.env).filter(
    (entry2) => entry2[1] !== void 0 && !/^PYTHON/.test(entry2[0])
  );
  return Object.fromEntries(entries2);
}
function died({ target }, ended, output, timeoutMs) {
  const how2 = ended ? "ended Python itself" : `did not come to an end within ${Math.round(timeoutMs / 1e3)} s`;
  return new GaitkeeperError("app-import-failed", `Importing \`${target}\` ${how2}.`, {
    hint: 'A service must be importable without running: put its start under `if __name__ == "__main__":`.',
    detail: output
  });
}
function failed3({ target, directory, evidence }, failure, output) {
  const where = directory === "." ? "the root of the repository" : `\`${directory}\``;
  if (ABSENT.has(failure.kind))
    return new GaitkeeperError("app-not-found", `\`${target}\` (${evidence}) is not in ${where}.`, {
      hint: "Name the application: `app: module:attribute` in gaitkeeper.yml.",
      detail: failure.message
    });
  return new GaitkeeperError(
    "app-import-failed",
    `\`${target}\` could not be imported: ${failure.message}.`,
    { hint: hintFor2(failure, output), detail: output }
  );
}
var ABSENT = /* @__PURE__ */ new Set(["no-module", "no-attribute"]);
function hintFor2({ kind, missing: missing2, importer }, output) {
  const whose = importer == null ? "the service" : `\`${importer}\``;
  if (kind === "other-python")
    return `\`${missing2}\` is in the standard library of other versions of Python only: take a version of ${whose} that supports this one, or choose another with \`python:\`.`;
  if (kind === "syntax")
    return `Mend it or, where ${whose} is written for a newer Python, choose that with \`python:\`.`;
  if (missing2 === "pkg_resources")
    return "Declare `setuptools<82`, which is the last to have `pkg_resources`, among the dependencies.";
  if (kind === "missing-dependency")
    return `Declare what provides \`${missing2}\` in requirements.txt or pyproject.toml, or name the files with \`requirements:\`.`;
  if (kind === "factory-arguments" || kind === "factory-async")
    return "Put the call of the factory into a module of its own, and name that: `app: wsgi:app`.";
  if (kind === "no-application") return "Name the application itself: `app: module:attribute`.";
  const mend = mendOf(output);
  if (mend !== null) return mend;
  return "If it needs settings or a database, give them with `env:` and `prepare:` in gaitkeeper.yml.";
}

// src/service/detect.ts
import { join as join36 } from "node:path";

// src/service/detection/django.ts
import { existsSync as existsSync5 } from "node:fs";
import { dirname as dirname9, join as join33 } from "node:path";
async function djangoApplications(tree, files) {
  const projects = files.filter(({ path }) => /(^|\/)manage\.py$/.test(path));
  const found2 = await Promise.all(projects.map((file) => inProject(tree, file)));
  return found2.flat();
}
async function inProject(tree, manage) {
  const settings = /DJANGO_SETTINGS_MODULE['"]\s*,\s*['"]([\w.]+)['"]/.exec(manage.source)?.[1];
  if (settings === void 0) return [];
  const directory = dirname9(manage.path);
  const candidate2 = (target, protocol, evidence) => [
    { ...{ target, directory, protocol, evidence }, factory: false, framework: "django" }
  ];
  for (const { path, text: text3 } of await settingsFiles(tree, directory, settings)) {
    const asgi = value(text3, "ASGI_APPLICATION");
    if (asgi !== null) return candidate2(asgi, "asgi", `ASGI_APPLICATION in ${path}`);
    const wsgi = value(text3, "WSGI_APPLICATION");
    if (wsgi !== null) return candidate2(wsgi, "wsgi", `WSGI_APPLICATION in ${path}`);
  }
  const package_ = settings.split(".")[0];
  return existsSync5(join33(tree, directory, package_, "wsgi.py")) ? candidate2(`${package_}.wsgi:application`, "wsgi", manage.path) : [];
}
async function settingsFiles(tree, directory, module) {
  const path = join33(directory, ...module.split("."));
  const names = [
    `${path}.py`,
    join33(path, "__init__.py"),
    join33(dirname9(path), "base.py"),
    join33(path, "base.py")
  ];
  const texts = await Promise.all(names.map((name) => readIfThere(join33(tree, name))));
  return names.flatMap(
    (name, i) => texts[i] === null ? [] : [{ path: name, text: texts[i] ?? "" }]
  );
}
function value(settings, name) {
  const dotted = new RegExp(`^${name}\\s*=\\s*['"]([\\w.]+)['"]`, "m").exec(settings)?.[1];
  return dotted?.replace(/\.(\w+)$/, ":$1") ?? null;
}

// src/service/detection/entrypoints.ts
import { join as join34 } from "node:path";
async function entrypoints(tree) {
  return [
    ...await fastapiEntrypoint(tree),
    ...await flaskApp(tree, ".flaskenv"),
    ...await flaskApp(tree, ".env")
  ];
}
var Pyproject2 = external_exports.looseObject({
  tool: external_exports.looseObject({ fastapi: external_exports.looseObject({ entrypoint: external_exports.string() }) })
});
async function fastapiEntrypoint(tree) {
  const text3 = await readIfThere(join34(tree, "pyproject.toml"));
  if (text3 === null) return [];
  const data = Pyproject2.safeParse(parsed(text3, parse));
  if (!data.success) return [];
  const { entrypoint } = data.data.tool.fastapi;
  return [{ text: entrypoint, evidence: "[tool.fastapi] in pyproject.toml" }];
}
async function flaskApp(tree, name) {
  const lines = (await readIfThere(join34(tree, name)) ?? "").split("\n");
  return lines.flatMap((line3, i) => {
    const value2 = /^(?:export\s+)?FLASK_APP\s*=\s*["']?([^"'#\s]+)/.exec(line3)?.[1];
    return value2 === void 0 ? [] : [{ text: value2, evidence: `FLASK_APP in ${name} line ${i + 1}` }];
  });
}

// src/service/detection/python-files.ts
import { readdir as readdir6, stat as stat4 } from "node:fs/promises";
import { join as join35 } from "node:path";
async function pythonFiles(tree) {
  const paths = await walk(tree, "", 0);
  const files = await Promise.all(paths.map((path) => load(tree, path)));
  return files.filter((file) => file !== null);
}
async function walk(tree, folder, depth) {
  const entries2 = await readdir6(join35(tree, folder), { withFileTypes: true }).catch(() => []);
  const sorted = entries2.sort((a, b) => a.name < b.name ? -1 : 1);
  const files = sorted.filter((entry2) => entry2.isFile() && isSource(entry2.name));
  const folders = sorted.filter((entry2) => entry2.isDirectory() && !isForeign(entry2.name));
  const here = files.map((entry2) => join35(folder, entry2.name));
  if (depth >= DEEPEST2) return here;
  const below2 = await Promise.all(
    folders.map((entry2) => walk(tree, join35(folder, entry2.name), depth + 1))
  );
  return [...here, ...below2.flat()].slice(0, MOST5);
}
var DEEPEST2 = 6;
var MOST5 = 5e3;
var LARGEST = 1e6;
function isSource(name) {
  return name.endsWith(".py") && !/^(test_.*|.*_test|tests?|conftest|setup|noxfile)\.py$/.test(name);
}
var FOREIGN = new Set(
  "venv env node_modules site-packages build dist test tests testing docs doc migrations alembic __pycache__".split(
    " "
  )
);
function isForeign(name) {
  return name.startsWith(".") || FOREIGN.has(name);
}
async function load(tree, path) {
  const { size: size2 } = await stat4(join35(tree, path));
  if (size2 > LARGEST) return null;
  const text3 = await readIfThere(join35(tree, path)) ?? "";
  return { path, source: withoutStrings(text3) };
}
function withoutStrings(text3) {
  return text3.replace(/("""|''')[\s\S]*?\1/g, (string) => `""${string.replace(/[^\n]/g, "")}`);
}

// src/service/detection/single.ts
import { dirname as dirname10 } from "node:path";
function contenders(found2) {
  const ranked = [...found2].sort((a, b) => compare(rankOf(a), rankOf(b)));
  const distinct6 = onePerProject(onePerFactory(ranked));
  const whole = distinct6.filter((each) => !distinct6.some((other) => isPartOf(each, other)));
  const candidates = whole.length > 0 ? whole : distinct6;
  const conventional = candidates.filter(isConventional);
  if (conventional.length > 0) return perFile(conventional);
  const inPlace = candidates.filter((each) => rankOf(each)[0] === 0);
  return inPlace.length > 0 ? inPlace : candidates;
}
function compare(a, b) {
  const index = a.findIndex((value2, i) => value2 !== b[i]);
  return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
function onePerFactory(ranked) {
  const instances = new Set(ranked.filter((each) => !each.factory).map((each) => each.madeBy));
  const seen = /* @__PURE__ */ new Set();
  return ranked.filter((each) => {
    if (each.madeBy === null) return true;
    if (each.factory && instances.has(each.madeBy)) return false;
    const known = seen.has(each.madeBy);
    seen.add(each.madeBy);
    return !known;
  });
}
function onePerProject(ranked) {
  const of = (protocol) => ranked.filter((each) => each.framework === "django" && each.protocol === protocol);
  const served = new Set(of("wsgi").map(({ file }) => dirname10(file.path)));
  const others = of("asgi").filter(({ file }) => served.has(dirname10(file.path)));
  return ranked.filter((each) => !others.includes(each));
}
function isPartOf(each, other) {
  return each !== other && importsFrom(other.file, each) && !importsFrom(each.file, other);
}
function perFile(ranked) {
  return ranked.filter((each, i) => ranked.findIndex((other) => other.file === each.file) === i);
}

// src/service/detect.ts
async function detectApplication(tree, options = {}) {
  const candidates = await findCandidates(tree, options);
  const [first, ...others] = candidates;
  if (first === void 0) throw notFound(options.directory);
  if (others.length > 0) throw ambiguous(candidates);
  return first;
}
async function findCandidates(tree, options = {}) {
  const { directory } = options;
  if (directory !== void 0) await requireFolder(tree, directory, options.directorySource);
  if (options.app) return [await explicit(tree, options.app, options)];
  if (directory !== void 0) return below(tree, directory);
  for (const source of [fromEntrypoints, fromDeployments]) {
    const found2 = distinct4(await source(tree));
    if (found2.length > 0) return found2;
  }
  const files = await pythonFiles(tree);
  const django = distinct4(await djangoApplications(tree, files));
  if (django.length > 0) return django;
  return contenders(files.flatMap((file) => assignmentsIn(tree, file))).map(plain3);
}
async function below(tree, directory) {
  const found2 = await findCandidates(join36(tree, directory));
  return found2.map((each) => ({ ...each, directory: join36(directory, each.directory) }));
}
async function explicit(tree, app, { directory, appSource }) {
  const near = directory === void 0 ? [] : [directory];
  const found2 = await candidateOf(tree, app, appSource ?? "app: of the configuration", near);
  if (found2 !== null) return directory === void 0 ? found2 : { ...found2, directory };
  throw new GaitkeeperError("app-not-found", `\`${app}\` names no application.`, {
    hint: /\(.+\)$/.test(app) ? "A factory is called without arguments: put the call into a module of its own, and name that." : "Write `module:attribute`, `module:factory()`, `module`, or the path of a file that is there."
  });
}
async function fromEntrypoints(tree) {
  const written2 = await entrypoints(tree);
  const found2 = await Promise.all(
    written2.map(({ text: text3, evidence }) => candidateOf(tree, text3, evidence))
  );
  return found2.filter((each) => each !== null).slice(0, 1);
}
async function fromDeployments(tree) {
  const found2 = await Promise.all(
    (await deployments(tree)).map((each) => deployedApplication(tree, each))
  );
  const there = found2.filter((each) => each !== null);
  const file = (each) => each.evidence.replace(/^.* in | line \d+.*$|,.*$/g, "");
  const [first] = there;
  if (first === void 0) return [];
  return there.filter((each) => file(each) === file(first) || isApart(each, first));
}
function isApart(one2, other) {
  const folders = [one2, other].map(({ directory }) => directory === "." ? "" : `${directory}/`);
  const [a = "", b = ""] = folders;
  return !a.startsWith(b) && !b.startsWith(a);
}
function folderOf({ directory, target }) {
  if (directory !== ".") return directory.replace(/(^|\/)src$/, "") || ".";
  const packages = (target.split(":")[0] ?? "").split(".").slice(0, -1);
  return packages[0] ?? ".";
}
function plain3(found2) {
  const { target, directory, factory, protocol, framework, evidence } = found2;
  return { target, directory, factory, protocol, framework, evidence };
}
function distinct4(found2) {
  const key = (each) => `${each.directory} ${each.target}`;
  return [...new Map([...found2].reverse().map((each) => [key(each), each])).values()].reverse();
}
function notFound(directory = ".") {
  const where = directory === "." ? "the repository" : `\`${directory}\``;
  return new GaitkeeperError("app-not-found", `No web application was found in ${where}.`, {
    hint: "Name it: `app: module:attribute` in gaitkeeper.yml, or `--app module:attribute`.",
    detail: `Looked for:
${PLACES2.map((place2) => `- ${place2}`).join("\n")}`
  });
}
var PLACES2 = [
  "[tool.fastapi].entrypoint in pyproject.toml, FLASK_APP in .flaskenv and .env",
  "module:app in Procfile, render.yaml, Dockerfile, compose.yaml",
  "Django's manage.py and settings",
  "assignments such as `app = Flask(\u2026)` and factories such as `def create_app()` in Python files outside of tests"
];
function ambiguous(candidates) {
  const list2 = candidates.map((each) => `- ${inItsFolder(each)} (${each.evidence})`);
  return new GaitkeeperError(
    "app-ambiguous",
    `${candidates.length} web applications were found, and only one is measured.`,
    { hint: choice(candidates), detail: list2.join("\n") }
  );
}
function choice(candidates) {
  const [first] = candidates;
  const folders = [...new Set(candidates.map(folderOf))];
  const apart3 = candidates.every(({ directory }) => directory !== ".");
  if (apart3 && folders.length === candidates.length && !folders.includes("."))
    return `Choose one by its folder: \`-C ${folders[0]}\` (\`working-directory: ${folders[0]}\` of the Action). \`gaitkeeper init\` writes the files for each.`;
  return `Choose one: \`app: ${written(first)}\` in gaitkeeper.yml, or \`--app\`.`;
}
function inItsFolder(each) {
  return each.directory === "." ? written(each) : `${written(each)} in ${each.directory}`;
}
function written({ target, factory }) {
  return factory ? `${target}()` : target;
}

// src/commands/stages/service.ts
async function findService(project, revisions, io) {
  const head = await detect2(project, revisions.head.directory);
  const base = await attempt(() => detect2(project, revisions.base.directory));
  const importing = { head: revisions.head.directory, base: revisions.base.directory };
  const { provisions } = revisions;
  const place2 = (side2) => ({ side: side2, tree: importing[side2], provisions });
  const confirmedHead = await attempt(() => confirm(project, place2("head"), head, io));
  const confirmedBase = base instanceof GaitkeeperError ? base : await attempt(() => confirm(project, place2("base"), base, io));
  const known = [confirmedHead, confirmedBase].find((one2) => !(one2 instanceof GaitkeeperError));
  if (known === void 0) throw confirmedHead;
  const side = (name, found2, confirmed) => ({
    side: name,
    tree: importing[name],
    application: confirmed instanceof GaitkeeperError ? guess(found2, known) : confirmed
  });
  const planned = side("head", head, confirmedHead);
  tell(planned.application, io);
  return {
    head: planned,
    base: base instanceof GaitkeeperError ? null : side("base", base, confirmedBase),
    baseError: base instanceof GaitkeeperError ? base : null,
    routes: confirmedHead instanceof GaitkeeperError ? [] : confirmedHead.routes
  };
}
async function applicationByFiles(project, tree) {
  const found2 = await detect2(project, tree);
  const protocol = project.config.protocol ?? found2.protocol;
  return protocol === null ? null : { ...found2, protocol, factory: found2.factory ?? false };
}
async function detect2({ config: config2, folder, folderSource }, tree) {
  if (config2.protocol === "own") {
    await requireFolder(tree, folder, folderSource);
    return ownServer(config2.app, folder);
  }
  return detectApplication(tree, {
    ...config2.app === null ? {} : { app: config2.app },
    ...folder === "." ? {} : { directory: folder, directorySource: folderSource }
  });
}
function ownServer(app, folder) {
  return {
    ...{ target: app ?? "command", directory: folder, factory: false },
    ...{ protocol: "own", framework: null, evidence: "protocol: own in the configuration" }
  };
}
async function confirm(project, { side, tree, provisions }, candidate2, io) {
  const { config: config2, request } = project;
  if (config2.protocol === "own") {
    return { ...candidate2, protocol: "own", factory: false, routes: [] };
  }
  const [interpreter2] = await interpretersOf(project, tree, candidate2.directory, io);
  const install = (extra2) => prepareEnvironment({
    interpreter: interpreter2,
    tree,
    directory: candidate2.directory,
    extra: extra2,
    ...config2.requirements.length === 0 ? {} : { requirements: config2.requirements },
    cacheDirectory: cacheFolder(request.env),
    side,
    progress: io.info
  });
  const { directory, protocol, framework } = candidate2;
  const extra = protocol === null ? [] : await launcherRequirements(project, tree, { directory, protocol, framework }, interpreter2);
  const environment = await attempt(() => install(extra));
  if (environment instanceof GaitkeeperError && extra.length === 0) throw environment;
  const { python } = environment instanceof GaitkeeperError ? await install([]) : environment;
  const revision = { side, tree, python, interpreter: interpreter2.label };
  const own2 = await provisions.environment(revision);
  const env = serverEnvironment({ python, scratch: tree, launcher: {}, env: own2 });
  const ask4 = () => confirmApplication(candidate2, { python, tree, env });
  const asked = await attempt(ask4);
  const confirmed = asked instanceof GaitkeeperError ? await prepareAndAsk(asked, ask4, config2, () => provisions.prepared(revision)) : asked;
  const wanted2 = config2.protocol ?? confirmed.protocol;
  if (side === "head" && wanted2 !== confirmed.protocol)
    io.warn(
      `${confirmed.target} looks like an application of ${confirmed.protocol}, and is served as one of ${wanted2}, as \`protocol:\` of the configuration says.`
    );
  return { ...confirmed, protocol: wanted2 };
}
async function prepareAndAsk(error, ask4, { prepare: commands2 }, prepare3) {
  if (commands2.length === 0) throw error;
  await prepare3();
  return ask4();
}
function guess(candidate2, known) {
  const { target, directory, evidence } = candidate2;
  return {
    target: target.includes(":") ? target : known.target,
    protocol: candidate2.protocol ?? known.protocol,
    factory: candidate2.factory ?? known.factory,
    framework: candidate2.framework ?? known.framework,
    directory,
    evidence
  };
}
function tell({ target, protocol, framework, evidence, directory }, io) {
  const place2 = directory === "." ? "" : ` in ${directory}`;
  io.info(`application ${target}${place2}: ${framework ?? protocol}, ${protocol} (${evidence})`);
}

// src/commands/stages/sessions.ts
var Sessions = class {
  #io;
  #last = /* @__PURE__ */ new Map();
  #secrets = /* @__PURE__ */ new Set();
  constructor(io) {
    this.#io = io;
  }
  /** Of all that there were. */
  get secrets() {
    return [...this.#secrets];
  }
  add(session, target) {
    const secrets = secretsIn(session);
    for (const secret of secrets) this.#secrets.add(secret);
    this.#io.hide?.(secrets);
    this.#last.set(target, session);
  }
  of(target) {
    return this.#last.get(target) ?? {};
  }
};

// src/commands/stages/time-limit.ts
async function beforeMeasuring(begin, { what, limit, config: config2 }) {
  const done = await unlessAborted(begin, limit.signal);
  if (!limit.signal.aborted) return done;
  throw new GaitkeeperError(
    "time-limit",
    `The time limit of ${limitInWords(config2)} was over ${what}, before anything was measured.`,
    {
      hint: "Raise `time-limit`, have less to install or to prepare (`actions/cache` on ~/.cache/gaitkeeper), or split the matrix over jobs."
    }
  );
}
function countingSeconds(budgetSeconds) {
  return Math.min(60, Math.max(20, budgetSeconds / 10));
}
var PROFILING = 30;
function measuringSeconds(config2, left, interpreters2) {
  const { budgetSeconds, confirmSeconds: confirmSeconds2, confirm: confirm2, counts, profile: profile2 } = config2;
  const after = (counts ? interpreters2 * countingSeconds(budgetSeconds) : 0) + (confirm2 === "here" ? confirmSeconds2 : 0) + (profile2 ? PROFILING : 0);
  return Math.min(budgetSeconds, left * (budgetSeconds / (budgetSeconds + after)));
}
function shortened(config2, seconds) {
  const { budgetSeconds } = config2;
  if (seconds >= budgetSeconds) return null;
  return `The time limit of ${limitInWords(config2)} left ${duration(seconds)} of the budget of ${duration(budgetSeconds)} for measuring.`;
}
function timeOver(config2) {
  return `The time limit of ${limitInWords(config2)} was over: this is what was measured by then. Raise \`time-limit\`, measure fewer cells, or split the matrix over jobs.`;
}
function limitInWords({ timeLimitSeconds }) {
  return duration(timeLimitSeconds ?? 0);
}

// src/commands/stages/measure.ts
async function measureProject(project, io) {
  const sessions = new Sessions(io);
  const record2 = await measure2(project, sessions, io);
  return redactDeep(record2, redactor([...project.config.secrets, ...sessions.secrets]));
}
async function measure2(project, sessions, io) {
  var _stack = [];
  try {
    const startedAt = /* @__PURE__ */ new Date();
    const begun = performance.now();
    const { config: config2, request } = project;
    const limit = __using(_stack, new TimeLimit(config2.timeLimitSeconds));
    const within2 = (what, begin) => beforeMeasuring(begin, { what, limit, config: config2 });
    const stage = (title, what, begin) => io.stage(title, () => within2(what, begin));
    const folder = __using(_stack, await temporaryFolder("gaitkeeper-run-"), true);
    const revisions = __using(_stack, await stage(
      "Revisions",
      "while base and head were checked out",
      () => checkOutForProject(project, folder.path, io)
    ), true);
    const found2 = await stage(
      "Service",
      "while the application was looked for",
      () => findService(project, revisions, io)
    );
    const all = await within2(
      "while interpreters were looked for",
      () => findCells(project, found2, io)
    );
    const planned = askedCells(selectCells(project, all, found2.head.application), project);
    const { supported, unsupported } = splitUnsupported(
      planned,
      found2.head.application,
      configuredScenarios(project)
    );
    for (const { id, reason: reason2 } of unsupported) io.warn(`${id} is unsupported: ${reason2}`);
    const service = await stage(
      "Environments",
      "while environments were made and prepared",
      () => prepareService(project, found2, supported, revisions.provisions, io)
    );
    const options = { ...optionsOf2(project, join37(folder.path, "logs")), sessions };
    const scenarios2 = askedScenarios(
      await within2(
        "while the service was asked for its routes",
        () => findScenarios(project, found2, service.prepared, options, io)
      ),
      project
    );
    const held = __using(_stack, holdInterrupts());
    const { prepared: prepared2 } = service;
    const signal = AbortSignal.any([held.signal, limit.signal]);
    const from = { project, prepared: prepared2, scenarios: scenarios2, limit, options: { ...options, signal } };
    const taken = await measureAndCount(from, io);
    const record2 = assembleRecord({
      toolVersion: request.version,
      startedAt,
      durationSeconds: secondsSince(begun),
      github: project.github,
      asked: project.asked,
      base: revisions.base.commit,
      head: revisions.head.commit,
      name: serviceOf(project),
      application: found2.head.application,
      machine: { ...await describeMachine(request.env), pinning: taken.pinning },
      configurationHash: config2.hash,
      secrets: config2.secrets,
      shard: project.shard,
      scenarios: scenarios2,
      matrix: all.map(({ cell }) => cell.id),
      inProcess: taken.inProcess,
      cells: [...taken.cells, ...service.unlaunched, ...unsupported],
      warnings: [...revisions.warnings, ...taken.warnings]
    });
    const measured = { ...from, seconds: taken.seconds };
    const confirmed = await confirmFlagged(record2, measured, io);
    return await profileRegressions(confirmed, measured, io);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function measureAndCount({ project, prepared: prepared2, scenarios: scenarios2, limit, options }, io) {
  const { config: config2 } = project;
  const started = performance.now();
  const interpreters2 = new Set(prepared2.map(({ cell }) => cell.interpreter.label)).size;
  const budgetSeconds = measuringSeconds(config2, limit.left, interpreters2);
  const measured = await io.stage(
    "Measuring",
    () => measureCells(prepared2, scenarios2, { ...options, budgetSeconds }, io.progress)
  );
  const seconds = secondsSince(started);
  const count6 = () => countMeasured(prepared2, measured, scenarios2, {
    seconds: countingSeconds(config2.budgetSeconds),
    sessions: options.sessions
  });
  const inProcess = config2.counts ? await io.stage("Counting", () => unlessAborted(count6, options.signal)) : null;
  const warnings = [
    ...measured.warnings,
    ...[shortened(config2, budgetSeconds)].filter((told2) => told2 !== null),
    ...options.signal?.aborted ? [isTimeOver(options.signal) ? timeOver(config2) : INTERRUPTED] : []
  ];
  for (const warning of [...warnings, ...inProcess?.warnings ?? []]) io.warn(warning);
  return { ...measured, warnings, seconds, inProcess: inProcess?.records ?? null };
}
var INTERRUPTED = "It was interrupted: this is what was measured by then.";
function secondsSince(begun) {
  return Math.round(performance.now() - begun) / 1e3;
}
function countMeasured(prepared2, { cells }, scenarios2, { seconds, sessions }) {
  const failed4 = new Set(cells.filter(({ status }) => status !== "measured").map(({ id }) => id));
  const wrong = new Set(
    cells.flatMap(
      ({ measurements }) => measurements.filter(({ status }) => status === "failed").map(({ scenario }) => scenario)
    )
  );
  return countInProcess(
    prepared2.filter(({ cell }) => !failed4.has(cell.id)),
    scenarios2.filter(({ name }) => !wrong.has(name)),
    seconds,
    sessions
  );
}
function optionsOf2({ config: config2, asked }, logs) {
  return {
    ...askedOptions(asked),
    budgetSeconds: config2.budgetSeconds,
    fullBudgetSeconds: config2.budgetSeconds,
    precision: config2.precision,
    minLaunches: config2.launches.min,
    maxLaunches: config2.launches.max,
    bootTimeoutMs: config2.bootTimeoutSeconds * 1e3,
    ready: config2.ready,
    ...config2.login === null ? {} : { login: config2.login },
    seed: randomInt2(2 ** 31),
    logs
  };
}

// src/commands/check.ts
async function check(request, io) {
  return checkProject(await openProject(request, io), io);
}
async function checkProject(opened, io) {
  const { project: wanted2, earlier } = await continued(opened, io);
  const project = confirmingHere(wanted2);
  const measured = await measureProject(project, io);
  const record2 = together2(measured, earlier, io);
  const target = project.github && targetOf(project.github);
  const ended = await reportRecord(record2, { ...project, target, shards: [] }, io);
  return { ...ended, outputs: { ...ended.outputs, "artifact-name": artifactName(measured) } };
}

// src/commands/config.ts
import { resolve as resolve6 } from "node:path";

// src/config/effective.ts
function effectiveValues(loaded) {
  const fallbacks = defaults();
  return Object.keys(fallbacks).flatMap((key) => {
    const given = loaded.filled[key];
    const fallback2 = fallbacks[key];
    if (!isObject(given) && !(isObject(fallback2) && given === void 0)) {
      return valueAt(loaded, [key], given, fallback2);
    }
    const below2 = { ...isObject(fallback2) ? fallback2 : {}, ...isObject(given) ? given : {} };
    return Object.keys(below2).flatMap(
      (name) => valueAt(loaded, [key, name], isObject(given) ? given[name] : void 0, below2[name])
    );
  });
}
function valueAt(loaded, path, given, fallback2) {
  const variables = loaded.used.filter(({ path: at2 }) => path.every((part, index) => at2[index] === part)).map(({ name, value: value2 }) => ({ name, set: value2 !== null }));
  if (given !== void 0) {
    const value2 = redactDeep(masked(given, String(path.at(-1))), redactor(loaded.config.secrets));
    const { place: place2, flag } = loaded.locate(path);
    const origin = flag ? { from: "flag", where: place2 } : { from: "file", where: place2 };
    return [{ path, value: value2, origin, variables: distinct5(variables) }];
  }
  if (fallback2 !== void 0) {
    return [{ path, value: fallback2, origin: { from: "default", where: null }, variables }];
  }
  const derived = DERIVED[pathText(path)]?.(loaded);
  return derived === void 0 ? [] : [{ path, ...derived, variables }];
}
function distinct5(variables) {
  return [...new Map(variables.map((one2) => [one2.name, one2])).values()];
}
var DERIVED = {
  "confirm-budget": ({ config: config2 }) => ({
    value: `${config2.confirmSeconds}s`,
    origin: { from: "derived", where: "half of `budget`" }
  }),
  precision: ({ config: config2 }) => ({
    value: `${Number((config2.precision * 100).toPrecision(6))}%`,
    origin: { from: "derived", where: "half of `threshold`" }
  })
};
function defaults() {
  const { properties = {} } = external_exports.toJSONSchema(settingsSchema, { io: "input" });
  return Object.fromEntries(
    Object.entries(properties).filter(([key]) => !key.startsWith("$")).map(([key, node]) => [key, node.default])
  );
}
function masked(value2, name) {
  if (Array.isArray(value2)) return value2.map((each) => masked(each, name));
  if (isObject(value2)) {
    return Object.fromEntries(Object.entries(value2).map(([key, each]) => [key, masked(each, key)]));
  }
  return looksSecret(name) && value2 !== "" && typeof value2 !== "boolean" ? MASK : value2;
}

// src/commands/config/detected.ts
async function detectedValues(config2, directory) {
  const root = await attempt(async () => (await findRepository(directory)).root);
  const tree = typeof root === "string" ? root : directory;
  const folder = serviceFolder(config2, await folderWithin(tree, directory));
  const { axes } = config2.matrix;
  const application2 = await attempt(() => candidate(config2, tree, folder));
  return [
    ...config2.app === null ? [entry("app", application2, appOf)] : [],
    ...config2.protocol === null ? [entry("protocol", application2, protocolOf)] : [],
    ...axes.launcher === void 0 ? [entry("servers", await attempt(() => serversOf(config2, tree, application2)), same)] : [],
    ...axes.python === void 0 ? [entry("python", await attempt(() => pythonOf2(tree, placeOf4(application2, folder))), same)] : [],
    ...config2.scenarios === null ? [entry("scenarios", PROPOSED2, same)] : []
  ];
}
var PROPOSED2 = { value: null, evidence: "proposed from its routes when it is measured" };
async function candidate(config2, tree, folder) {
  const { app, protocol } = config2;
  return detectApplication(tree, {
    ...app === null || protocol === "own" ? {} : { app },
    ...folder === "." ? {} : { directory: folder }
  });
}
function appOf({ target, factory, evidence }) {
  return { value: `${target}${factory ? "()" : ""}`, evidence };
}
function protocolOf({ protocol, framework, evidence }) {
  if (protocol === null) return { value: null, evidence: "by importing it when it is measured" };
  return { value: protocol, evidence: framework ?? evidence };
}
async function serversOf(config2, tree, application2) {
  if (application2 instanceof GaitkeeperError) throw application2;
  const { directory, framework } = application2;
  const protocol = config2.protocol ?? application2.protocol;
  if (protocol === null) return { value: null, evidence: "by the protocol when it is measured" };
  const [first] = await launcherHints(tree, { protocol, directory, framework });
  if (first === void 0) return { value: null, evidence: "nothing starts it by itself" };
  return { value: [first.launcher], evidence: first.evidence };
}
function placeOf4(application2, folder) {
  return application2 instanceof GaitkeeperError ? folder : application2.directory;
}
async function pythonOf2(tree, directory) {
  const { interpreter: interpreter2, evidence } = await defaultInterpreter(tree, directory);
  return { value: [interpreter2.label], evidence };
}
function same(found2) {
  return found2;
}
function entry(key, found2, read3) {
  const { value: value2, evidence } = found2 instanceof GaitkeeperError ? { value: null, evidence: found2.message } : read3(found2);
  const origin = { from: "detected", where: evidence };
  return { path: [key], value: value2, origin, variables: [] };
}

// src/commands/config/yaml.ts
var import_yaml3 = __toESM(require_dist(), 1);
function yamlOf(values) {
  const lines = [...Map.groupBy(values, ({ path }) => path[0])].flatMap(
    ([key, of]) => of[0]?.path.length === 1 ? of.map(lineOf) : [{ text: `${key}:`, remark: "" }, ...of.map(lineOf)]
  );
  const width = Math.min(WIDEST, Math.max(...lines.map(({ text: text3 }) => text3.length)));
  return lines.map(({ text: text3, remark }) => remark === "" ? text3 : `${text3.padEnd(width)}  # ${remark}`).join("\n");
}
var WIDEST = 60;
function lineOf(one2) {
  const { path, value: value2 } = one2;
  const open = value2 === null && one2.origin.from === "detected" ? "# " : "";
  const shown = open === "" ? flow({ [String(path.at(-1))]: value2 }) : `${path.at(-1)}:`;
  return { text: `${"  ".repeat(path.length - 1)}${open}${shown}`, remark: remarkOf(one2) };
}
function flow(pair) {
  const [[key, value2] = ["", null]] = Object.entries(pair);
  const name = (0, import_yaml3.stringify)(key).trimEnd();
  if (value2 === null || typeof value2 !== "object") {
    return `${name}: ${typeof value2 === "string" ? scalar(value2) : String(value2)}`;
  }
  return `${name}: ${(0, import_yaml3.stringify)(value2, { collectionStyle: "flow", lineWidth: 0 }).trimEnd()}`;
}
function scalar(value2) {
  const plain4 = (0, import_yaml3.stringify)(value2, { lineWidth: 0 }).trimEnd();
  return plain4.includes("\n") ? JSON.stringify(value2) : plain4;
}
function remarkOf({ origin, variables }) {
  const from = origin.where === null ? origin.from : TELL[origin.from](origin.where);
  const names = variables.map(({ name, set }) => set ? name : `${name}, which is not set`);
  return names.length === 0 ? from : `${from}, from the environment's ${names.join(", ")}`;
}
var TELL = {
  default: () => "default",
  file: (where) => where,
  flag: (where) => where,
  derived: (where) => where,
  detected: (where) => `detected: ${where}`
};

// src/commands/config.ts
async function config(request, io) {
  await requireDirectory(request);
  const loaded = await readSettings(request, io);
  const given = effectiveValues(loaded);
  const detected = await detectedValues(loaded.config, resolve6(request.directory));
  const values = inOrder(given, detected);
  io.result(
    request.json ? JSON.stringify({ file: loaded.file, values: values.map(asJson) }, null, 2) : `# ${loaded.file ?? "There is no configuration file: defaults, and what is detected."}
${yamlOf(values)}`
  );
  return { outcome: "passed", outputs: {} };
}
function inOrder(given, detected) {
  const known = new Set(given.map(({ path }) => pathText(path)));
  return [...detected.filter(({ path }) => !known.has(pathText(path))), ...given];
}
function asJson({ path, value: value2, origin, variables }) {
  return { key: pathText(path), value: value2, ...origin, variables };
}

// src/commands/doctor.ts
import { mkdir as mkdir7 } from "node:fs/promises";
import { join as join40 } from "node:path";

// src/commands/doctor/finding.ts
function good(area, text3) {
  return { area, state: "good", text: text3, mend: null, outcome: null };
}
function note(area, text3, mend = null) {
  return { area, state: "note", text: text3, mend, outcome: null };
}
function problem(area, error) {
  if (!(error instanceof GaitkeeperError)) throw error;
  const { message, detail, hint, outcome } = error;
  const text3 = detail === void 0 ? message : `${message}
${detail.trimEnd()}`;
  return { area, state: "problem", text: text3, mend: hint ?? null, outcome };
}

// src/commands/doctor/checkout.ts
async function examineCheckout({
  repository,
  config: config2,
  configFile
}) {
  return [
    await treeState(repository),
    configFile === null ? note("repository", "There is no configuration.", "`gaitkeeper init` writes what was found.") : good("repository", `configured by ${configFile}`),
    await history(repository),
    ...await baseline(repository, config2.baseline)
  ];
}
async function treeState({ git: git2 }) {
  const branch = (await git2.attempt(["symbolic-ref", "--quiet", "--short", "HEAD"])).stdout.trim();
  const changed = (await git2(["status", "--porcelain"])).split("\n").filter(Boolean).length;
  const where = branch === "" ? "no branch" : `branch ${branch}`;
  return good(
    "repository",
    changed === 0 ? `${where}, nothing uncommitted` : `${where}, ${changed} paths uncommitted`
  );
}
async function history(repository) {
  const remote2 = await remoteOf(repository);
  const from = remote2 === null ? "no remote" : `remote ${remote2}`;
  if (!await isShallow(repository)) return good("repository", `the whole history, ${from}`);
  return remote2 === null ? note(
    "repository",
    "The history is cut off (a shallow clone), and there is no remote to fetch more from.",
    "Clone it whole: `fetch-depth: 0` of actions/checkout."
  ) : good("repository", `a shallow clone: what is missing is fetched from ${remote2}`);
}
async function baseline(repository, place2) {
  const branch = /^branch:(.+)$/.exec(place2)?.[1];
  if (branch === void 0) return [];
  const remote2 = await remoteOf(repository);
  for (const ref of [`refs/heads/${branch}`, `refs/remotes/${remote2}/${branch}`])
    if (await findCommit(repository, ref))
      return [good("repository", `runs are stored on ${branch}`)];
  const asked = await askRemote(repository, remote2, branch);
  if (asked) return [good("repository", `runs are stored on ${branch} of ${remote2}`)];
  return [good("repository", `no runs are stored yet: \`record\` will make the branch ${branch}`)];
}
async function askRemote({ git: git2 }, remote2, branch) {
  if (remote2 === null) return false;
  const query = ["ls-remote", "--exit-code", "--heads", remote2, `refs/heads/${branch}`];
  return (await git2.attempt(query, { timeoutMs: 2e4 })).status === 0;
}

// src/github/rights.ts
async function standingOf(client, repository, right) {
  try {
    await PROBES[right](client, repository);
    return "granted";
  } catch (error) {
    return standingBy(error, "granted");
  }
}
async function reaches(client, repository) {
  try {
    await client.rest.repos.get({ ...repository, ...ONCE });
    return "granted";
  } catch (error) {
    return standingBy(error, "not-there");
  }
}
var NO_COMMIT = "0".repeat(40);
var NO_PULL = 2147483647;
var PROBES = {
  "pull-requests": ({ rest }, repo) => rest.issues.createComment({ ...repo, issue_number: NO_PULL, body: "Gaitkeeper", ...ONCE }),
  checks: ({ rest }, repo) => rest.checks.create({ ...repo, head_sha: NO_COMMIT, name: "Gaitkeeper", ...ONCE }),
  statuses: ({ rest }, repo) => rest.repos.createCommitStatus({ ...repo, sha: NO_COMMIT, state: "success", ...ONCE })
};
function standingBy(error, missing2) {
  if (!isRequestFailure(error)) return "not-known";
  if (error.status === 401) return "unknown-token";
  if (error.status === 403) return "refused";
  return error.status === 404 || error.status === 422 ? missing2 : "not-known";
}

// src/commands/doctor/github.ts
async function examineGithub(project, io) {
  const { request } = project;
  const there = await placeOf5(project);
  if (there === null)
    return [
      note("GitHub", "The repository has no remote on GitHub: reports stay on this machine.")
    ];
  const { owner, repo, apiUrl } = there;
  if (request.token === void 0) return [withoutToken(project, `${owner}/${repo}`)];
  const client = clientFor(request.token, apiUrl, io);
  const reached = await reaches(client, { owner, repo });
  if (reached !== "granted") return [unreached(reached, `${owner}/${repo}`)];
  return [
    good("GitHub", `${owner}/${repo} can be read with this token`),
    ...forked(project),
    ...await rights(project, client, { owner, repo })
  ];
}
async function placeOf5({ github, repository, request }) {
  if (github !== null) return github;
  const remote2 = await remoteOf(repository);
  if (remote2 === null) return null;
  const url = (await repository.git.attempt(["remote", "get-url", remote2])).stdout.trim();
  const [, owner, repo] = /github\.com[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url) ?? [];
  if (owner === void 0 || repo === void 0) return null;
  return { owner, repo, apiUrl: request.env.GITHUB_API_URL ?? "https://api.github.com" };
}
function withoutToken({ github }, name) {
  if (github !== null)
    return note(
      "GitHub",
      `${name}: there is no token, so nothing can be posted.`,
      "Leave the input `token` at its default."
    );
  return good("GitHub", `${name}; without GITHUB_TOKEN nothing is posted from here`);
}
function unreached(standing2, name) {
  if (standing2 === "unknown-token")
    return note(
      "GitHub",
      "GitHub does not know this token.",
      "Make a new one, and give it as GITHUB_TOKEN."
    );
  if (standing2 === "not-known")
    return note(
      "GitHub",
      "GitHub could not be reached.",
      "Look at the network, and at GITHUB_API_URL."
    );
  return note(
    "GitHub",
    `The token does not reach ${name}.`,
    "Give it access to this repository (`contents: read`)."
  );
}
function forked({ github }) {
  if (!isFork(github)) return [];
  return [
    note("GitHub", "This is a pull request from a fork: its report goes to the job summary.")
  ];
}
function isFork(github) {
  const pull = github?.pull ?? null;
  return pull !== null && pull.headRepository !== `${github?.owner}/${github?.repo}`;
}
var NEEDS = {
  comment: "pull-requests",
  "check-run": "checks",
  "commit-status": "statuses"
};
async function rights({ config: config2, github }, client, repository) {
  if (github === null || isFork(github)) return [];
  const findings = [];
  for (const sink of config2.sinks) {
    const right = NEEDS[sink];
    if (right === void 0 || sink === "comment" && config2.comment === "off") continue;
    findings.push(rightFinding(sink, right, await standingOf(client, repository, right)));
  }
  return findings;
}
function rightFinding(sink, right, standing2) {
  if (standing2 === "granted") return good("GitHub", `the token may write a ${sink}`);
  if (standing2 === "refused")
    return note(
      "GitHub",
      `The token may not write a ${sink}.`,
      `Give the job that reports \`permissions: { ${right}: write }\`.`
    );
  return note("GitHub", `Whether the token may write a ${sink} is not known.`);
}

// src/commands/doctor/machine.ts
import { loadavg } from "node:os";

// src/platform/pressure.ts
async function cpuPressure() {
  const text3 = await readIfThere("/proc/pressure/cpu");
  const average = /^some .*\bavg60=([\d.]+)/m.exec(text3 ?? "")?.[1];
  return average === void 0 ? null : Number(average) / 100;
}

// src/commands/doctor/machine.ts
var BUSY = 0.1;
async function examineMachine({ env }) {
  const { cpuModel, cores, memoryMiB, os } = await describeMachine(env);
  const { cpus: cpus2, reason: reason2 } = await partitionCpus();
  const memory = `${(memoryMiB / 1024).toFixed(1)} GiB`;
  return [
    good("machine", `${cpuModel}, ${cores} CPUs, ${memory}, ${os}, Node ${process.version}`),
    cpus2 === null || reason2 !== null ? note("machine", reason2 ?? "Nothing is pinned.", mendOf3(reason2 ?? "")) : good(
      "machine",
      `servers on CPU ${cpus2.server.join(", ")}, load engine on ${cpus2.engine.join(", ")}`
    ),
    // Only what is pinned is kept awake.
    ...cpus2 === null ? [] : await awakeness(),
    await busyness(),
    await interpreters(),
    await isInstalled("uv") ? good("machine", "uv makes the environments") : note("machine", "pip makes the environments.", "Install uv: it is several times quicker.")
  ];
}
function mendOf3(reason2) {
  if (reason2.includes("taskset")) return "Install util-linux, which has taskset.";
  return reason2.includes("one CPU") ? "Use a machine with two CPUs or more." : null;
}
var ASLEEP = {
  "not-virtual": null,
  "switched-off": ["GAITKEEPER_AWAKE is 0.", null],
  "not-installed": ["`chrt` or `taskset` is not installed.", "Install util-linux, which has both."],
  quota: [
    "A control group limits CPU time.",
    "Where the limit can be taken off, intervals get narrower."
  ]
};
async function awakeness() {
  const obstacle = await whyAsleep();
  if (obstacle === null) return [good("machine", "its CPUs are kept awake while it measures")];
  const told2 = ASLEEP[obstacle];
  if (told2 === null) return [];
  const [why, mend] = told2;
  return [note("machine", `Its CPUs are not kept awake while it measures. ${why}`, mend)];
}
async function busyness() {
  const waiting = await cpuPressure();
  const load3 = (loadavg()[0] ?? 0).toFixed(1);
  const text3 = waiting === null ? `load average ${load3}` : `load average ${load3}; something waited for a CPU ${(100 * waiting).toFixed(0)}% of the last minute`;
  if (waiting === null || waiting < BUSY) return good("machine", text3);
  return note("machine", text3, "End what else runs here: intervals get wider, not wrong.");
}
async function interpreters() {
  const found2 = await findInterpreters();
  if (found2.length === 0) {
    return note(
      "machine",
      "No Python was found.",
      "Install one, or let actions/setup-python do it."
    );
  }
  const named3 = found2.map(({ label, gil }) => gil === false ? `${label} (no GIL)` : label);
  return good("machine", `interpreters ${[...new Set(named3)].join(", ")}`);
}

// src/commands/doctor/noise.ts
import { join as join38 } from "node:path";
var SECONDS = 10;
var WIDE = 0.05;
async function examineNoise(folder, io) {
  try {
    const cell = await sameAgainstSame(folder);
    const { cells } = await measureCells(
      [cell],
      [referenceScenario],
      {
        ...{ budgetSeconds: SECONDS, precision: 1e-3, minLaunches: 4, maxLaunches: 20 },
        ...{ bootTimeoutMs: 3e4, ready: null, seed: Date.now() % 2 ** 31 },
        logs: join38(folder, "logs")
      },
      io.progress
    );
    return findingOf(cells[0]);
  } catch (error) {
    return problem("noise", error);
  }
}
function findingOf(cell) {
  const launches2 = cell?.measurements[0]?.launches ?? [];
  const widths = ["throughput", "cpu"].map((metric) => {
    const ratios = launches2.flatMap(({ metrics }) => metrics[metric]?.logRatio ?? []);
    if (ratios.length < 2) return null;
    const standardError = Math.sqrt(variance(ratios) / ratios.length);
    return {
      metric: metric === "cpu" ? "CPU per request" : metric,
      estimate: mean(ratios),
      half: halfWidth({ standardError, degreesOfFreedom: ratios.length - 1 }, 0.95)
    };
  });
  const known = widths.filter((width) => width !== null);
  if (known.length === 0) return note("noise", cell?.reason ?? "The noise could not be measured.");
  const told2 = known.map(
    ({ metric, estimate, half: half2 }) => `${metric} ${(100 * estimate).toFixed(1)} \xB1 ${(100 * half2).toFixed(1)}%`
  );
  const text3 = `a server against itself, ${launches2.length} launches in ${SECONDS} s: ${told2.join(", ")} (95%)`;
  if (Math.min(...known.map(({ half: half2 }) => half2)) < WIDE) return good("noise", text3);
  return note("noise", text3, "Give it more budget, or a quieter machine.");
}
async function sameAgainstSame(folder) {
  const { interpreter: interpreter2 } = await defaultInterpreter(folder);
  const launcher = launcherNamed("wsgiref");
  const reference = referenceService(launcher, "wsgi");
  if (reference === null) throw new Error("wsgiref launches the reference service");
  const target = { ...reference, python: interpreter2.executable, packages: {}, env: {} };
  return {
    cell: {
      id: "noise",
      launcher: launcher.name,
      interpreter: interpreter2,
      workers: 1,
      threads: 1,
      options: {}
    },
    launcher,
    targets: { base: target, head: target },
    failure: null
  };
}

// src/service/migrations.ts
import { existsSync as existsSync6 } from "node:fs";
import { readdir as readdir7 } from "node:fs/promises";
import { join as join39 } from "node:path";
async function migration(tree, { directory, framework }) {
  const manage = join39(directory, "manage.py");
  if (framework === "django" && existsSync6(join39(tree, manage))) {
    const command = `python ${manage} migrate --noinput`;
    return { command, byItself: await usesSqlite(join39(tree, directory)) };
  }
  const config2 = [join39(directory, "alembic.ini"), "alembic.ini"].find(
    (name) => existsSync6(join39(tree, name))
  );
  if (config2 === void 0) return null;
  const text3 = await readIfThere(join39(tree, config2)) ?? "";
  const place2 = config2 === "alembic.ini" ? "" : ` -c ${config2}`;
  const byItself = /^sqlalchemy\.url\s*=\s*sqlite/m.test(text3);
  return { command: `alembic${place2} upgrade head`, byItself };
}
async function usesSqlite(folder) {
  const entries2 = await readdir7(folder, { recursive: true }).catch(() => []);
  const settings = entries2.filter((name) => /(^|\/)settings(\/\w+)?\.py$/.test(name)).slice(0, 20);
  const texts = await Promise.all(settings.map((name) => readIfThere(join39(folder, name))));
  return texts.some((text3) => text3 !== null && /backends\.sqlite3|['"]sqlite:/.test(text3));
}

// src/commands/stages/survey.ts
async function surveyService(project, revisions, io) {
  const { config: config2 } = project;
  const { head, baseError, routes } = await findService(project, revisions, io);
  const { application: application2, tree } = head;
  const cells = await findCells(project, { head }, io);
  const scenarios2 = configuredScenarios(project);
  const { supported, unsupported } = splitUnsupported(cells, application2, scenarios2);
  const proposed = proposeScenarios({ routes }).map(({ path }) => `GET ${path}`);
  const interpreters2 = [...new Set(supported.map(({ cell }) => cell.interpreter.label))];
  const others = [...new Set((await findInterpreters()).map(({ label }) => label))];
  return {
    ...{ application: application2, baseError, supported, unsupported, routes, interpreters: interpreters2 },
    dependencies: await dependenciesOf(project, tree, application2),
    interpreterEvidence: await interpreterEvidence(project, tree, application2),
    otherInterpreters: others.filter((label) => !interpreters2.includes(label)),
    launchers: [...new Set(supported.map(({ cell }) => cell.launcher))],
    launcherEvidence: await launcherEvidence(project, tree, application2),
    prepare: config2.prepare,
    migration: config2.prepare.length > 0 ? null : await migration(tree, application2),
    named: config2.scenarios !== null,
    scenarios: config2.scenarios === null ? proposed : scenarios2.map(({ description }) => description),
    seconds: expectedSeconds2(project, cells, application2),
    budgetSeconds: config2.budgetSeconds
  };
}
async function dependenciesOf({ config: config2 }, tree, { directory }) {
  const found2 = await collectRequirements(tree, directory, config2.requirements).catch(
    nullIfForeseen
  );
  if (found2 === null || found2.source === null) return null;
  const count6 = found2.lines.filter((line3) => !line3.startsWith("-")).length;
  const locked = found2.locked === null ? "" : `, versions of ${found2.locked.source}`;
  return { source: `${found2.source}${locked}`, count: count6 };
}
async function interpreterEvidence({ config: config2 }, tree, { directory }) {
  if (config2.matrix.axes.python !== void 0) return "the configuration";
  const found2 = await defaultInterpreter(tree, directory).catch(nullIfForeseen);
  return found2?.evidence ?? "the matrix of the configuration";
}
async function launcherEvidence({ config: config2 }, tree, application2) {
  if (config2.matrix.axes.launcher !== void 0) return "the configuration";
  return (await launcherHints(tree, application2))[0]?.evidence ?? "the matrix of the configuration";
}
function expectedSeconds2(project, cells, application2) {
  const tasks = cellTasks(project, cells, application2, null);
  return Math.min(total(tasks), project.config.budgetSeconds);
}

// src/commands/doctor/service.ts
async function examineService(project, folder, io) {
  try {
    var _stack = [];
    try {
      const revisions = __using(_stack, await checkOutForProject(project, folder, io), true);
      const { base, head } = revisions;
      const commits = good(
        "repository",
        `${head.commit.ref} (${head.commit.sha.slice(0, 7)}) would be compared with ${base.commit.ref} (${base.commit.sha.slice(0, 7)})`
      );
      const warnings = [
        ...revisions.warnings.map((warning) => note("repository", warning)),
        ...revisions.provisions.servers.map((server) => good("database", `${server} lets us in`))
      ];
      try {
        const survey = await surveyService(project, revisions, io);
        return [commits, ...warnings, ...findingsOf(survey)];
      } catch (error) {
        return [commits, ...warnings, problem("service", error)];
      }
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (error) {
    return [problem(isOfDatabase(error) ? "database" : "repository", error)];
  }
}
function isOfDatabase(error) {
  return error instanceof GaitkeeperError && error.code === "prepare-failed";
}
function findingsOf(survey) {
  const { supported, unsupported, baseError, interpreters: interpreters2, interpreterEvidence: interpreterEvidence2 } = survey;
  return [
    application(survey),
    ...baseError === null ? [] : [note("service", `The base has no application: ${baseError.message}`)],
    dependencies(survey),
    good("service", `interpreter ${interpreters2.join(", ") || "none"} (${interpreterEvidence2})`),
    ...supported.map(({ cell }) => good("service", `cell ${cell.id} (${survey.launcherEvidence})`)),
    ...unsupported.map(({ id, reason: reason2 }) => note("service", `cell ${id} is unsupported: ${reason2}`)),
    ...supported.length > 0 ? [otherServers(survey)] : [noCells()],
    ...prepare(survey),
    scenarios(survey),
    good(
      "service",
      `${count3(supported.length, "cell")}: about ${duration(survey.seconds)} of load, ${duration(survey.budgetSeconds)} at most`
    )
  ];
}
function count3(amount, what) {
  return `${amount} ${what}${amount === 1 ? "" : "s"}`;
}
function application({ application: found2 }) {
  const { target, factory, directory, framework, protocol, evidence } = found2;
  const place2 = directory === "." ? "" : ` in ${directory}`;
  return good(
    "service",
    `application ${target}${factory ? "()" : ""}${place2}: ${framework ?? protocol}, ${protocol} (${evidence})`
  );
}
function dependencies({ dependencies: found2 }) {
  return found2 === null ? note(
    "service",
    "No dependencies are declared: only what a server needs is installed.",
    "Declare them in requirements.txt or pyproject.toml, or name the files with `requirements:`."
  ) : good("service", `dependencies of ${found2.source}`);
}
function otherServers({ application: found2, supported, launchers }) {
  const [first] = supported;
  const others = Object.values(LAUNCHERS).filter(({ name }) => !launchers.includes(name) && name !== "command").filter(
    (launcher) => first !== void 0 && launcher.unsupported({ ...first.cell, options: {}, application: found2 }) === null
  ).map(({ name }) => name);
  return good("service", `other servers that can serve it here: ${others.join(", ") || "none"}`);
}
function noCells() {
  return problem(
    "service",
    new GaitkeeperError("nothing-to-measure", "No cell of the matrix is supported.", {
      hint: "Name a launcher of the right protocol by `servers` (docs/launchers.md)."
    })
  );
}
function prepare({ prepare: commands2, migration: migration2 }) {
  if (commands2.length > 0) return [good("service", `prepared by ${commands2.join(", ")}`)];
  if (migration2 === null) return [];
  return [
    note(
      "service",
      "Its database is not made before it boots.",
      `Write \`prepare: ${migration2.command}\` into gaitkeeper.yml, and what names the database under \`env\`.`
    )
  ];
}
function scenarios({ named: named3, scenarios: described2 }) {
  if (named3) return good("service", `scenarios ${described2.join(", ")}`);
  return note(
    "service",
    `No scenarios are configured: as many of ${described2.join(", ")} as answer would be measured.`,
    "Name those that matter under `scenarios` in gaitkeeper.yml."
  );
}

// src/commands/doctor/text.ts
var MARKS = { good: "\u2713", note: "!", problem: "\u2717" };
function findingsText(findings, columns) {
  const groups = [...Map.groupBy(findings, ({ area }) => area)];
  const texts = groups.map(
    ([area, of]) => [area, ...of.flatMap((one2) => linesOf(one2, columns))].join("\n")
  );
  return [...texts, wrap(summary(findings), columns, "").join("\n")].join("\n\n");
}
function summary(findings) {
  const of = (state) => findings.filter((each) => each.state === state).length;
  const problems = of("problem");
  if (problems > 0)
    return problems === 1 ? "One thing stands in the way of measuring." : `${problems} things stand in the way of measuring.`;
  return of("note") === 0 ? "Nothing has to be mended." : "Nothing stands in the way of measuring; what is marked ! could be better.";
}
function linesOf({ state, text: text3, mend }, columns) {
  const [first = "", ...more] = text3.split("\n");
  return [
    ...wrap(`  ${MARKS[state]} ${first}`, columns, "    "),
    ...more.map((line3) => `    ${line3}`),
    ...mend === null ? [] : wrap(`    \u2192 ${mend}`, columns, "      ")
  ];
}

// src/commands/doctor.ts
async function doctor(request, io) {
  var _stack = [];
  try {
    const folder = __using(_stack, await temporaryFolder("gaitkeeper-run-"), true);
    await mkdir7(join40(folder.path, "logs"));
    const findings = [
      ...await io.stage("Machine", () => examineMachine(request)),
      ...await io.stage("Service", () => examineProject(request, folder.path, io)),
      await io.stage("Noise", () => examineNoise(folder.path, io))
    ];
    io.result(
      request.json ? JSON.stringify({ findings }, null, 2) : findingsText(findings, io.columns)
    );
    const worst = findings.find(({ outcome }) => outcome !== null);
    return { outcome: worst?.outcome ?? "passed", outputs: {} };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function examineProject(request, folder, io) {
  try {
    const project = await openProject(request, io);
    return [
      ...await examineCheckout(project),
      ...await examineService(project, folder, io),
      ...await examineGithub(project, io)
    ];
  } catch (error) {
    return [problem("repository", error)];
  }
}

// src/commands/first-look.ts
import { resolve as resolve8 } from "node:path";

// src/commands/first-look/choose.ts
import { join as join41, resolve as resolve7 } from "node:path";
async function chooseService(request, io) {
  if (io.ask === void 0 || request.yes || request.overrides.app !== void 0) return request;
  const found2 = await findCandidates(resolve7(request.directory));
  if (found2.length < 2) return request;
  io.info(`${found2.length} web applications were found here, and one is measured at a time:`);
  for (const [index, each] of found2.entries()) {
    io.info(
      `  ${index + 1}  ${each.directory === "." ? "" : `${each.directory}: `}${written(each)} (${each.evidence})`
    );
  }
  const answer = Number(await io.ask(`Which one? [1-${found2.length}] `));
  const chosen = found2[answer - 1];
  return chosen === void 0 ? request : narrowed(request, chosen);
}
function narrowed(request, chosen) {
  if (chosen.directory !== ".")
    return { ...request, directory: join41(request.directory, folderOf(chosen)) };
  return { ...request, overrides: { ...request.overrides, app: written(chosen) } };
}

// src/commands/first-look/text.ts
function lookText(survey, { base, head }, directory, columns) {
  const rows2 = [
    ["service", serviceText(survey.application)],
    ["dependencies", dependenciesText(survey)],
    ["interpreter", interpreterText(survey)],
    ["server", serverText(survey)],
    ["routes", routesText(survey)],
    ...prepareRows(survey),
    ["commits", commitsText(base, head)]
  ];
  return [
    ...wrap(`There is no gaitkeeper.yml in ${directory}. This was found:`, columns, ""),
    "",
    ...rows2.flatMap(
      ([name = "", text3]) => wrap(`  ${name.padEnd(14)}${text3}`, columns, " ".repeat(16))
    ),
    "",
    ...wrap(proposalText(survey), columns, ""),
    "Nothing in the repository is changed."
  ].join("\n");
}
function serviceText(application2) {
  const { target, factory, directory, framework, protocol, evidence } = application2;
  const place2 = directory === "." ? "" : ` in ${directory}`;
  const kind = framework === null ? PROTOCOLS2[protocol] : `${framework}, ${PROTOCOLS2[protocol]}`;
  return `${target}${factory ? "()" : ""}${place2}: ${kind} (${evidence})`;
}
var PROTOCOLS2 = { wsgi: "WSGI", asgi: "ASGI", own: "its own server" };
function dependenciesText({ dependencies: dependencies2 }) {
  if (dependencies2 === null) return "none are declared";
  return `${count(dependencies2.count, "line", "lines")} of ${dependencies2.source}`;
}
function interpreterText({ interpreters: interpreters2, interpreterEvidence: interpreterEvidence2, otherInterpreters }) {
  const others = otherInterpreters.length === 0 ? "" : `; also here: ${otherInterpreters.join(", ")}`;
  return `${interpreters2.join(", ") || "none"} (${interpreterEvidence2})${others}`;
}
function serverText({ launchers, launcherEvidence: launcherEvidence2, unsupported }) {
  if (launchers.length > 0) return `${launchers.join(", ")} (${launcherEvidence2})`;
  const [first] = unsupported;
  return first === void 0 ? "none that is known for it" : `none: ${first.reason}`;
}
var MOST_ROUTES = 5;
function routesText({ routes }) {
  if (routes.length === 0) return "not known: `GET /` is tried";
  const more = routes.length > MOST_ROUTES ? ` and ${routes.length - MOST_ROUTES} more` : "";
  return `${routes.slice(0, MOST_ROUTES).join(", ")}${more}`;
}
function prepareRows({ migration: migration2 }) {
  if (migration2 === null) return [];
  const { command, byItself } = migration2;
  const whether = byItself ? "in a copy of each commit, as its database is a file" : "is not run: if its database has to be there, say so by `prepare:` and `env:` of gaitkeeper.yml";
  return [["before it", `${command} (${whether})`]];
}
function commitsText(base, head) {
  if (base.sha === head.sha) return `${named2(head)}, the first one: it is compared with itself`;
  return `${named2(head)} against ${named2(base)}`;
}
function named2({ sha, subject, ref }) {
  if (ref === "the working tree") return `${ref} with its uncommitted changes`;
  return `${sha.slice(0, 7)} \u201C${subject}\u201D (${ref})`;
}
function proposalText(survey) {
  const { supported, scenarios: scenarios2, seconds, budgetSeconds, named: named3 } = survey;
  const cells = supported.map(({ cell }) => cell.id).join(", ");
  const asked = named3 ? "" : ", as far as they answer,";
  const about = 30 * Math.ceil((seconds + 30) / 30);
  return `It would measure ${scenarios2.join(", ")}${asked} of both commits side by side under ${cells}: about ${duration(about)}, and load for ${duration(budgetSeconds)} at most.`;
}

// src/commands/first-look.ts
async function firstLook(request, io) {
  const here = await openProject(request, io);
  if (here.configFile !== null) return checkProject(here, io);
  const chosen = await chooseService(request, io);
  const opened = chosen === request ? here : await openProject(chosen, io);
  if (opened.configFile !== null) return checkProject(opened, io);
  const project = await comparable(opened, io);
  const { text: text3, survey } = await look(project, io);
  io.info(`
${text3}
`);
  if (survey.supported.length === 0) throw noServer(survey);
  if (!await agreed(chosen, io)) return { outcome: "passed", outputs: {} };
  const ended = await check(prepared(project.request, survey), io);
  io.info("");
  say(MEASURED.includes(ended.outcome) ? NEXT : MENDING, io);
  return ended;
}
var MEASURED = ["passed", "regressed"];
var NEXT = "`gaitkeeper init` writes this down as gaitkeeper.yml, with the workflows that measure every pull request.";
var MENDING = "`gaitkeeper init` writes gaitkeeper.yml: `prepare:`, `env:` and `scenarios:` there say what the service needs, and what it is asked.";
function prepared(request, { migration: migration2 }) {
  if (migration2 === null || !migration2.byItself) return request;
  return { ...request, overrides: { ...request.overrides, prepare: [migration2.command] } };
}
async function comparable(project, io) {
  const { config: config2, repository, request } = project;
  const head = await repository.git.attempt(["rev-parse", "--verify", "--quiet", "HEAD"]);
  if (config2.base !== null || request.head !== void 0 || head.status !== 0) return project;
  if ((await parentsOf(repository, head.stdout.trim())).length > 0) return project;
  const overrides = { ...request.overrides, base: "HEAD" };
  return openProject({ ...request, overrides }, io);
}
function say(text3, io) {
  io.info(wrap(text3, io.columns, "").join("\n"));
}
async function look(project, io) {
  var _stack = [];
  try {
    const folder = __using(_stack, await temporaryFolder("gaitkeeper-run-"), true);
    const revisions = __using(_stack, await io.stage(
      "Looking at this repository",
      () => checkOutForProject(project, folder.path, io)
    ), true);
    say("Its dependencies are installed into a cache of Gaitkeeper, to ask it for its routes.", io);
    const survey = await surveyService(project, revisions, io);
    const { base, head } = revisions;
    const commits = { base: base.commit, head: head.commit };
    const text3 = lookText(survey, commits, resolve8(project.request.directory), io.columns);
    return { survey, text: text3 };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function agreed({ yes }, io) {
  if (yes) return true;
  if (io.ask === void 0) throw nobodyToAsk();
  const answer = await io.ask("Measure this now? [y/N] ");
  const said = /^y(es)?$/i.test(answer.trim());
  if (!said)
    say("Nothing was measured. `gaitkeeper init` writes what was found into gaitkeeper.yml.", io);
  return said;
}
function nobodyToAsk() {
  return new GaitkeeperError(
    "usage",
    "Nothing was measured: this is no terminal, so nobody can say yes.",
    {
      hint: "Type `gaitkeeper --yes` to measure this, or `gaitkeeper init` to have it written into gaitkeeper.yml."
    }
  );
}
function noServer({ application: application2, unsupported }) {
  const reasons = unsupported.map(({ id, reason: reason2 }) => `- ${id}: ${reason2}`);
  return new GaitkeeperError("nothing-to-measure", "No server was found that can serve it.", {
    hint: application2.protocol === "own" ? "It is its own server: `gaitkeeper init` writes a configuration in which to say how it is started." : "Name a server with `--servers` (docs/launchers.md has all), or another interpreter with `--python`.",
    ...reasons.length === 0 ? {} : { detail: reasons.join("\n") }
  });
}

// src/service/release-pair.ts
var import_pep4403 = __toESM(require_pep440(), 1);

// src/service/missing-release.ts
var FIRST = "For the first release, say `--allow-first` (the Action: `allow-first: true`).";
var NAMED = "To compare with another commit, name it by `--base` (the Action: `base`).";
function nothingBefore(name, others, complete) {
  if (!complete) {
    return new GaitkeeperError(
      "git-failed",
      `Whether a release comes before ${name} is not known: the remote does not tell its tags, and this clone has none.`,
      { hint: `Fetch the tags (\`git fetch --tags\`), or give a token that reads. ${NAMED}` }
    );
  }
  return new GaitkeeperError("no-release", `No release comes before ${name}.${besides(others)}`, {
    hint: `${FIRST} ${NAMED} A release is a tag that names a version, such as v1.4.0.`
  });
}
function besides(others) {
  const tags = others.slice(0, 3).map(({ tag }) => tag);
  return tags.length === 0 ? "" : ` There are ${tags.join(", ")}, which are higher, or of another package.`;
}
function notNamed(tag) {
  return new GaitkeeperError(
    "usage",
    `\`${tag}\` is no tag of this repository, and names no version.`,
    {
      hint: "Name a tag, or the version to be released as its tag will name it, such as v1.4.0."
    }
  );
}
function whichSeries(releases, name) {
  const series = [...new Set(releases.map(({ tag }) => seriesOf(tag)))].sort();
  const shown = series.slice(0, 5).map((one2) => `\`${one2}\u2026\``);
  return new GaitkeeperError(
    "usage",
    `Which package ${name} releases is not known: there are tags ${shown.join(", ")}.`,
    { hint: `Name its tag by \`--tag\` (the Action: \`tag\`), such as ${series[0]}1.0.0.` }
  );
}

// src/service/series.ts
function findSeries(releases, folder) {
  const named3 = seriesNamed(releases, folder);
  if (named3 !== null) return named3;
  const series = [...new Set(releases.map(({ tag }) => seriesOf(tag)))];
  return series.length === 1 ? series[0] ?? null : series.includes("") ? "" : null;
}
function seriesNamed(releases, folder) {
  const names = [folder, folder.slice(folder.lastIndexOf("/") + 1)];
  const series = releases.map(({ tag }) => seriesOf(tag));
  const found2 = names.flatMap(
    (name) => series.find((one2) => one2 !== "" && one2.replace(/[-_/@]+$/, "") === name) ?? []
  );
  return found2[0] ?? null;
}

// src/service/release-pair.ts
async function findReleased(repository, query, known) {
  const { tag } = query;
  const standing2 = tag === null ? void 0 : known.commits.get(tag);
  if (tag !== null && standing2 === void 0 && releaseOf(tag) === null) throw notNamed(tag);
  if (tag !== null && standing2 !== void 0 && query.ref === null) {
    return { ref: tag, sha: await commitOf(repository, tag, standing2), release: releaseOf(tag) };
  }
  const ref = query.ref ?? "HEAD";
  const sha = await findCommit(repository, ref);
  if (sha === null) {
    throw new GaitkeeperError("usage", `${ref} names no commit of ${repository.root}.`, {
      hint: "Name a branch, a tag or a commit."
    });
  }
  if (tag !== null) return { ref, sha, release: releaseOf(tag) };
  const release3 = releaseOn(sha, query.folder, known);
  return { ref: release3?.tag ?? ref, sha, release: release3 };
}
async function commitOf(repository, tag, sha) {
  await fetchTag(repository, { tag, sha });
  const commit = await findCommit(repository, `refs/tags/${tag}`);
  if (commit !== null) return commit;
  throw new GaitkeeperError("usage", `The tag ${tag} stands on no commit.`, {
    hint: "Name the commit by --head."
  });
}
function releaseOn(sha, folder, { byCommit }) {
  const standing2 = byCommit.get(sha) ?? [];
  const series = seriesNamed([...byCommit.values()].flat(), folder) ?? findSeries(standing2, folder);
  return highest(standing2.filter(({ tag }) => seriesOf(tag) === series));
}
async function findPrevious(repository, released, folder, known) {
  const others = [...known.byCommit].flatMap(
    ([sha2, of]) => sha2 === released.sha ? [] : of.map((release3) => ({ ...release3, sha: sha2 }))
  );
  const own2 = ownSeries(others, released, folder);
  const finals = own2.filter(({ prerelease }) => !prerelease);
  const found2 = released.release?.prerelease ? await inHistory(repository, released, own2) ?? elsewhere(own2, released) : await inHistory(repository, released, finals) ?? elsewhere(finals, released) ?? await inHistory(repository, released, own2) ?? elsewhere(own2, released);
  if (found2 === null) throw nothingBefore(nameOf5(released), others, known.complete);
  const { tag, sha } = found2.release;
  if (await fetchTag(repository, { tag, sha })) return found2;
  throw new GaitkeeperError("git-failed", `The tag ${tag} cannot be fetched.`, {
    hint: "Fetch the tags, or name what to compare with by --base."
  });
}
function ownSeries(others, { release: release3, sha }, folder) {
  const series = release3 === null ? findSeries(others, folder) : seriesOf(release3.tag);
  if (series === null && others.length > 0) throw whichSeries(others, shortSha(sha));
  return others.filter(
    ({ tag, version }) => seriesOf(tag) === series && (release3 === null || (0, import_pep4403.compare)(version, release3.version) < 0)
  );
}
async function inHistory(repository, released, releases) {
  const best = highest(releases);
  if (best === null) return null;
  const highestSeen = async () => {
    const before = new Set((await repository.git(["rev-list", released.sha])).split("\n"));
    return highest(releases.filter(({ sha }) => before.has(sha)));
  };
  const surely = await deepenUntil(repository, async () => {
    const seen = await highestSeen();
    return seen !== null && (0, import_pep4403.compare)(seen.version, best.version) === 0 ? seen : null;
  });
  const release3 = surely ?? await highestSeen();
  return release3 === null ? null : { release: release3, why: reason(release3, released, "in its history") };
}
function elsewhere(releases, released) {
  const release3 = highest(releases);
  if (release3 === null) return null;
  return { release: release3, why: reason(release3, released, "of all; none is in its history") };
}
function reason({ prerelease }, { release: release3 }, where) {
  const before = release3 === null ? "" : ` before ${release3.tag}`;
  const only = prerelease && !release3?.prerelease ? ", and a pre-release, as there is nothing else" : "";
  return `the highest version${before} ${where}${only}`;
}
function nameOf5({ release: release3, sha }) {
  return release3?.tag ?? shortSha(sha);
}

// src/commands/stages/compared-release.ts
async function compareRelease(project) {
  const { repository, request, folder } = project;
  const known = await readReleases(repository);
  const tag = request.tag ?? pushedTag(project, known);
  const released = await findReleased(
    repository,
    { ref: request.head ?? null, tag, folder },
    known
  );
  const named3 = { head: released.ref, tag: released.release?.tag ?? tag };
  const { base } = request.overrides;
  if (typeof base === "string") {
    const version = releaseOf(base)?.version;
    const why2 = "as `base` says";
    return { ...named3, previous: base, why: why2, ...version ? { lastRelease: version } : {} };
  }
  const { release: release3, why } = await findPrevious(repository, released, folder, known);
  return { ...named3, previous: release3.tag, why, lastRelease: release3.version };
}
function pushedTag({ github, folder }, { byCommit }) {
  const tag = /^refs\/tags\/(.+)$/.exec(github?.ref ?? "")?.[1] ?? null;
  const own2 = seriesNamed([...byCommit.values()].flat(), folder);
  return tag === null || own2 === null || own2 === seriesOf(tag) ? tag : null;
}

// src/commands/stages/first-release.ts
async function firstRelease({ message }, io) {
  const sentence = `${message} Nothing was compared: the first release is allowed to pass.`;
  io.result(sentence);
  await writeSummary(() => `${text(sentence)}
`);
  return {
    outcome: "passed",
    outputs: { verdict: "first-release", headline: sentence, "previous-release": "" }
  };
}

// src/verdict/release-changes.ts
function releaseChanges(base, log, entries2, options) {
  const recorded = new Map(entries2.map((entry2) => [entry2.sha, entry2]));
  const changes = [];
  const named3 = /* @__PURE__ */ new Set();
  let since = /* @__PURE__ */ new Set([base]);
  let pulls = [];
  for (const { sha, pull, title } of log.toReversed()) {
    if (pull !== null && !named3.has(pull)) pulls = [{ number: pull, title }, ...pulls];
    if (pull !== null) named3.add(pull);
    since.add(sha);
    const entry2 = recorded.get(sha);
    if (entry2?.base == null || entry2.base === sha || !since.has(entry2.base)) continue;
    if (pulls.length > 0) changes.unshift({ pulls, effects: effectsIn(entry2, options) });
    pulls = [];
    since = /* @__PURE__ */ new Set([sha]);
  }
  return pulls.length === 0 ? changes : [{ pulls, effects: null }, ...changes];
}
function effectsIn({ points }, options) {
  const steps = points.flatMap(
    (point) => point.step !== null && options.gating.includes(point.metric) ? [{ ...point, step: point.step }] : []
  );
  const adjusted = holm(steps.map(({ step }) => chance(step)));
  return steps.filter(
    ({ metric, step }, at2) => (adjusted[at2] ?? 1) < options.alpha && Math.abs(step.estimate) >= marginOf(metric, options)
  ).map(({ cell, scenario, metric, step }) => ({
    ...{ cell, scenario, metric },
    estimate: step.estimate
  })).sort((a, b) => Math.abs(b.estimate) - Math.abs(a.estimate));
}
function chance(step) {
  return step.standardError > 0 && step.degreesOfFreedom > 0 ? pValue(step) : 1;
}

// src/commands/stages/release.ts
async function tellRelease(record2, compared, project, io) {
  const { tag, previous, why, lastRelease } = compared;
  const sha = record2.base?.sha ?? "";
  const log = await commitsBetween(project.repository, sha, record2.head.sha);
  const accepted = await tolerantly(
    "What was accepted",
    () => acceptedSince(record2, log ?? [], lastRelease ?? null, project, io)
  );
  const changes = await tolerantly(
    "What each pull request changed",
    () => changesSince(record2, log ?? [], project, io)
  );
  return {
    ...{ tag, why, previous: { name: previous, sha } },
    commits: log?.length ?? null,
    accepted: accepted.items,
    changes: changes.items,
    notes: [
      ...log === null ? ["The history between the two is not in this clone."] : [],
      ...accepted.notes,
      ...changes.notes
    ]
  };
}
async function tolerantly(what, find) {
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    return { items: [], notes: [`${what} could not be read: ${error.message}`] };
  }
}
async function acceptedSince({ service, base }, log, lastRelease, { config: config2, repository, github }, io) {
  if (config2.baseline === "off") return { items: [], notes: [] };
  const isContained = contained(log, true);
  const since = base === null ? Number.POSITIVE_INFINITY : Date.parse(base.date);
  const occasion = { now: /* @__PURE__ */ new Date(), lastRelease };
  const all = await acceptancesIn(config2.baseline, repository, io);
  const items = all.filter((one2) => one2.service === service.name).filter(
    (one2) => isContained(one2) || one2.pull !== null && one2.pull === github?.pull?.number || // With an end it holds for everything from then on, also where its commit is not found.
    one2.until !== null && Date.parse(one2.at) >= since
  ).map((one2) => told(one2, !hasEnded(one2, occasion)));
  return { items, notes: [] };
}
function told(acceptance, holds) {
  const { id, by, reason: reason2, until, at: at2, cell, scenario, pull } = acceptance;
  return { id, by, reason: reason2, until, at: at2, cell, scenario, pull, holds };
}
async function changesSince({ service, base }, log, { config: config2, repository }, io) {
  const merged = log.some(({ pull }) => pull !== null);
  if (!merged || base === null) return { items: [], notes: [] };
  const options = judgeOptions(config2);
  const without = (note2) => ({
    items: releaseChanges(base.sha, log, [], options),
    notes: [`What each pull request changed is not known: ${note2}`]
  });
  if (config2.baseline === "off") return without("the stored baseline is switched off.");
  try {
    var _stack = [];
    try {
      const documents = __using(_stack, openDocuments(config2.baseline, storeContext(repository, io)), true);
      const { entries: entries2 } = await readHistory(documents, { service: service.name });
      if (entries2.length === 0) return without("no history is stored.");
      return { items: releaseChanges(base.sha, log, entries2, options), notes: [] };
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    return without(error.message);
  }
}

// src/commands/gate.ts
async function gate(request, io) {
  const project = confirmingHere(await openProject(request, io));
  const compared = await compareRelease(project).catch((error) => {
    if (request.allowFirst !== true || !isFirst(error)) throw error;
    return error;
  });
  if (compared instanceof GaitkeeperError) return firstRelease(compared, io);
  io.info(`${compared.tag ?? compared.head} against ${compared.previous}, ${compared.why}`);
  const released = releasing(project, compared);
  const record2 = await measureProject(released, io);
  const release3 = await tellRelease(record2, compared, released, io);
  const target = placeOf6(project, record2);
  const { lastRelease } = compared;
  const judged = lastRelease === void 0 ? { release: release3 } : { release: release3, lastRelease };
  return reportRecord(record2, { ...released, target, shards: [], ...judged }, io);
}
function isFirst(error) {
  return error instanceof GaitkeeperError && error.code === "no-release";
}
function releasing(project, { head, previous }) {
  const { request, config: config2 } = project;
  return {
    ...project,
    request: { ...request, head },
    config: { ...config2, base: previous, sinks: sinksOf(project) }
  };
}
function sinksOf({ config: config2, request }) {
  if (request.overrides.sinks !== void 0) return config2.sinks;
  return config2.sinks.filter((name) => name !== "check-run" && name !== "commit-status");
}
function placeOf6({ github }, { head }) {
  const target = github && targetOf(github);
  return target === null || target.pull !== null ? target : { ...target, headSha: head.sha };
}

// src/commands/init.ts
import { join as join46, resolve as resolve9 } from "node:path";

// src/commands/init/badge-line.ts
async function badgeLines(services, repository) {
  const address = await githubAddress(repository);
  const lines = services.flatMap(({ name, folder, dataBranch: dataBranch2 }) => {
    if (address === null || dataBranch2 === null) return [];
    const { origin, owner, repo } = address;
    const service = name ?? (folder === "." ? repo : `${repo}/${folder}`);
    const badge = `${origin}/${owner}/${repo}/raw/${dataBranch2}/badges/${serviceSlug(service)}/verdict.svg`;
    return [`[![performance](${badge})](${pagesOf(address)})`];
  });
  return lines.length === 0 ? null : lines.join("\n");
}
async function githubAddress(repository) {
  const remote2 = await remoteOf(repository);
  if (remote2 === null) return null;
  const url = (await repository.git.attempt(["remote", "get-url", remote2])).stdout.trim();
  const match = /^(?:https:\/\/|ssh:\/\/)?(?:[^@/]+@)?([\w.-]+)[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
    url
  );
  const [, host, owner, repo] = match ?? [];
  if (host === void 0 || owner === void 0 || repo === void 0) return null;
  return { origin: `https://${host}`, owner, repo };
}
function pagesOf({ origin, owner, repo }) {
  if (origin !== "https://github.com") return `${origin}/${owner}/${repo}`;
  return `https://${owner.toLowerCase()}.github.io/${repo}/`;
}

// src/commands/init/jobs.ts
var CELLS_OF_ONE_JOB = 4;
var MOST6 = 256;
function jobsWanted(text3, cells) {
  if (text3 === void 0) return cells > CELLS_OF_ONE_JOB ? null : 1;
  const jobs = Number(text3);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST6) return jobs;
  throw new GaitkeeperError("usage", `\`${text3}\` is no number of jobs.`, {
    hint: `Give a whole number from 1 to ${MOST6}, which is the most that GitHub runs.`
  });
}

// src/commands/init/parts.ts
var PARTS = ["config", "measure", "report", "respond", "release"];
function wantedParts(only, simple) {
  if (only === void 0) return simple ? ["config", "measure"] : PARTS;
  for (const name of only) {
    if (!PARTS.includes(name)) throw unknownName("part", name, PARTS);
  }
  if (simple && only.includes("report")) {
    throw new GaitkeeperError("usage", "The simple workflow reports by itself.", {
      hint: "Leave out --simple, or `report` from --only."
    });
  }
  return PARTS.filter((part) => only.includes(part));
}

// src/commands/init/repository-facts.ts
var import_yaml5 = __toESM(require_dist(), 1);
import { readdir as readdir8 } from "node:fs/promises";
import { join as join42 } from "node:path";
async function defaultBranch(repository) {
  const remote2 = await remoteDefaultBranch(repository);
  if (remote2 !== null) return remote2;
  for (const name of ["main", "master"]) {
    if (await findCommit(repository, `refs/heads/${name}`) !== null) return name;
  }
  const current = await repository.git.attempt(["symbolic-ref", "--short", "HEAD"]);
  return current.stdout.trim() || "main";
}
async function releaseTags(repository, folder) {
  const local = (await repository.git(["tag", "--list"])).split("\n").filter(Boolean);
  const all = [...local, ...(await remoteTags(repository) ?? []).map(({ tag }) => tag)];
  const prefixes = [...new Set(all.flatMap(prefixOf))].sort();
  const name = folder.split("/").at(-1) ?? "";
  const own2 = prefixes.filter((prefix) => folder !== "." && prefix.includes(name));
  const patterns = (own2.length > 0 ? own2 : prefixes).map(
    (prefix) => prefix === "" ? "[0-9]*" : `${prefix}*`
  );
  return patterns.length > 0 ? patterns.slice(0, MOST_PATTERNS) : ["v*"];
}
var MOST_PATTERNS = 5;
function prefixOf(tag) {
  const release3 = releaseOf(tag);
  if (release3 === null) return [];
  const prefix = tag.slice(0, tag.length - release3.version.length);
  return /^[\w./-]*$/.test(prefix) ? [prefix] : [];
}
async function measuringWorkflows(repository) {
  const folder = join42(repository.root, ".github", "workflows");
  const files = (await readdir8(folder).catch(() => [])).filter((name) => /\.ya?ml$/.test(name));
  const texts = await Promise.all(files.sort().map((name) => readIfThere(join42(folder, name))));
  return texts.flatMap((text3) => {
    if (text3 === null || !MEASURES.test(text3)) return [];
    const name = (0, import_yaml5.parseDocument)(text3).get("name");
    return typeof name === "string" && !isFilledIn(name) ? [name] : [];
  });
}
function isFilledIn(name) {
  return name.includes("${{");
}
var MEASURES = /\bgaitkeeper\/gaitkeeper@[\s\S]*\bmode: *['"]?(measure|check)\b/;

// src/commands/init/service-facts.ts
import { existsSync as existsSync7 } from "node:fs";
import { join as join43 } from "node:path";

// src/commands/init/config-text.ts
var import_yaml6 = __toESM(require_dist(), 1);
var DOCS = "https://github.com/gaitkeeper/gaitkeeper/blob/main/docs";
var SCHEMA = "schema/gaitkeeper.schema.json";
var NEWEST = "https://raw.githubusercontent.com/gaitkeeper/gaitkeeper/main";
var INSTALLED = "node_modules/gaitkeeper";
function configText(facts) {
  const { application: application2, name, pythons, standing: standing2, installed: installed2 } = facts;
  const { target, factory, directory, evidence } = application2;
  const others = pythons.slice(1);
  return `# yaml-language-server: $schema=${installed2 ? INSTALLED : NEWEST}/${SCHEMA}
# Gaitkeeper measures this service at base and head of every pull request.
# All keys: ${DOCS}/configuration.md

${line({ app: `${target}${factory ? "()" : ""}` })}# ${evidence}
${name === null ? "" : line({ name })}${directory === standing2 ? "" : line({ directory })}
${servers(facts)}python: [${JSON.stringify(pythons[0])}]
${others.length === 0 ? "" : `# also here: ${others.join(", ")}
`}
# What is asked, and what a correct answer is. Without this, routes are found by themselves.
# scenarios:
#   home: GET /
#   search: { request: "GET /search?q=gait", expect: { status: 200, contains: results } }

# How long a job measures, and the smallest change that matters.
budget: 5m
threshold: 2%
${facts.apart ? APART : ""}
# What the service needs before it boots, in each work tree.
${prepare2(facts)}
# env: { DATABASE_URL: "\${DATABASE_URL}" }
`;
}
var APART = `
# Where the report goes. The check run is what can be required before a merge.
sinks: [comment, check-run, job-summary]
`;
function prepare2({ migration: migration2 }) {
  const commands2 = [migration2?.command ?? "python manage.py migrate"];
  const list2 = (0, import_yaml6.stringify)(commands2, { collectionStyle: "flow", flowCollectionPadding: false });
  return `${migration2?.byItself ? "" : "# "}prepare: ${list2.trim()}`;
}
function servers({ servers: servers2, application: application2 }) {
  const what = `# What to measure under: every combination is a cell.
# All there are: ${DOCS}/launchers.md
`;
  if (servers2.length > 0) return `${what}servers: [${servers2.join(", ")}]
`;
  if (application2.protocol !== "own") return `${what}# servers: [gunicorn-gthread, uvicorn]
`;
  const module = application2.target.split(":")[0];
  return `# ${application2.framework ?? "This application"} is its own server: say how it is started. HOST and PORT are in its environment, too.
servers: [command]
launchers:
  command:
    run: "{python} -m ${module} {port}"
`;
}
function line(value2) {
  return (0, import_yaml6.stringify)(value2);
}

// src/commands/init/service-facts.ts
async function serviceFacts(directory, repository, { app, config: written2, apart: apart3 }) {
  const folder = await folderWithin(repository.root, directory);
  const { file, config: config2 } = await loadConfig(directory, { env: null });
  const { interpreter: interpreter2 } = await defaultInterpreter(repository.root, folder);
  const here = { directory, folder, configFile: file };
  if (written2 === "no" || written2 === "where-there-is-none" && file !== null) {
    return { ...here, configText: null, ...ofConfig(config2, interpreter2.label) };
  }
  const application2 = await detectApplication(directory, app === void 0 ? {} : { app });
  const others = (await findInterpreters()).map(({ label }) => label);
  const facts = {
    application: { ...application2, directory: join43(folder, application2.directory) },
    // A service in a folder of its own must not pass for another one of the repository.
    name: folder === "." ? null : folder.slice(-80),
    servers: await serversOf2(directory, application2),
    migration: await migrationOf(repository, folder, application2),
    pythons: [.../* @__PURE__ */ new Set([interpreter2.label, ...others])],
    standing: folder,
    apart: apart3,
    installed: existsSync7(join43(directory, INSTALLED))
  };
  return {
    ...here,
    configText: configText(facts),
    ...{ name: facts.name, dataBranch: dataBranch(DEFAULTS.baseline) },
    pythons: [interpreter2.label],
    cells: Math.max(1, facts.servers.length),
    budgetMinutes: 5,
    confirmsAfresh: false,
    marksCommits: apart3
  };
}
function migrationOf({ root }, folder, application2) {
  return migration(root, { ...application2, directory: join43(folder, application2.directory) });
}
async function serversOf2(directory, application2) {
  const { protocol } = application2;
  return protocol === null ? [] : detectLaunchers(directory, { ...application2, protocol });
}
function ofConfig(config2, python) {
  const cells = combinations(config2, python);
  const named3 = [...new Set(cells.map((cell) => cell.python))].filter(
    (spec) => /^(\d|pypy|graalpy)/.test(spec)
  );
  const again = config2.confirm === "here" ? config2.confirmSeconds : 0;
  return {
    ...{ name: config2.name, dataBranch: dataBranch(config2.baseline) },
    pythons: named3.length > 0 ? named3 : [python],
    cells: cells.length,
    budgetMinutes: Math.ceil((config2.budgetSeconds + again) / 60),
    confirmsAfresh: config2.confirm === "fresh",
    marksCommits: config2.sinks.includes("check-run") || config2.sinks.includes("commit-status")
  };
}
function dataBranch(baseline2) {
  return /^branch:(.+)$/.exec(baseline2)?.[1] ?? null;
}
function combinations(config2, python) {
  try {
    return expandMatrix(config2, { launchers: ["wsgiref"], pythons: [python] });
  } catch (error) {
    if (error instanceof GaitkeeperError) return [];
    throw error;
  }
}

// src/commands/init/service-folders.ts
import { join as join44 } from "node:path";
async function serviceFolders(directory, app) {
  if (app !== void 0) return [directory];
  const { file } = await loadConfig(directory, { env: null });
  if (file !== null) return [directory];
  const found2 = await findCandidates(directory);
  const folders = [...new Set(found2.map(folderOf))].sort();
  const apart3 = folders.length > 1 && folders.length === found2.length && !folders.includes(".");
  if (!apart3 || await declares(directory)) return [directory];
  return folders.map((folder) => join44(directory, folder));
}
async function declares(directory) {
  const found2 = await collectRequirements(directory, ".").catch(nullIfForeseen);
  return found2 === null || found2.source !== null;
}

// src/commands/init/write-file.ts
import { mkdir as mkdir8, writeFile as writeFile3 } from "node:fs/promises";
import { dirname as dirname11, join as join45 } from "node:path";
async function writeNewFile(file, repository, force, io) {
  const { path, text: text3 } = file;
  const old = await readIfThere(join45(repository.root, path));
  if (old === text3) {
    io.info(`${path} is as it should be`);
    return true;
  }
  if (old !== null && !force && !await agreed2(file, repository, io)) return false;
  await write(join45(repository.root, path), text3, path);
  io.info(`${old === null ? "wrote" : "replaced"} ${path}`);
  return true;
}
async function agreed2(file, repository, io) {
  if (io.ask === void 0) {
    io.warn(
      `${file.path} exists and was left as it is: \`--only ${file.part} --dry-run\` shows what would be written, and with --force it is replaced.`
    );
    return false;
  }
  io.info(`${file.path} exists. What would change:
${await difference(file, repository)}`);
  const answer = await io.ask(`Replace ${file.path}? [y/N] `);
  const yes = /^y(es)?$/i.test(answer.trim());
  if (!yes) io.info(`${file.path} was left as it is`);
  return yes;
}
async function difference({ path, text: text3 }, { git: git2 }) {
  const compare3 = ["diff", "--no-index", "--no-color", "--no-ext-diff", "--", path, "-"];
  const { stdout } = await git2.attempt(compare3, { input: text3 });
  return stdout.slice(Math.max(0, stdout.indexOf("\n@@") + 1)).trimEnd();
}
async function write(path, text3, shown) {
  try {
    await mkdir8(dirname11(path), { recursive: true });
    await writeFile3(path, text3);
  } catch (error) {
    throw new GaitkeeperError("usage", `${shown} cannot be written: ${error.message}`, {
      hint: "Look at the permissions of the folder.",
      cause: error
    });
  }
}

// src/commands/init.ts
async function init(request, io) {
  const flags = request.init ?? NO_FLAGS;
  const parts = wantedParts(flags.only, flags.simple);
  const repository = await findRepository(resolve9(request.directory));
  const services = await findServices(request, repository, flags, io);
  const files = await allFiles(services, repository, parts, request);
  if (flags.dryRun) {
    io.result(files.map(({ path, text: text3 }) => `# ${path}
${text3}`).join("\n"));
    return { outcome: "passed", outputs: {} };
  }
  for (const file of files) await writeNewFile(file, repository, flags.force, io);
  if (flags.simple) await nameLeftovers(services, repository, io);
  io.result(
    [nextSteps(parts, services), ...await readmeStep(parts, services, repository)].join("\n")
  );
  return { outcome: "passed", outputs: {} };
}
async function nameLeftovers(services, { root }, io) {
  for (const { folder } of services) {
    const path = workflowPath("report", folder);
    const text3 = await readIfThere(join46(root, path));
    if (text3 === null || !/\bmode: *report\b/.test(text3)) continue;
    io.warn(
      `${path} reports, too, what the simple workflow reports by itself: \`git rm ${path}\`.`
    );
  }
}
var NO_FLAGS = {
  force: false,
  dryRun: false,
  simple: false,
  only: void 0,
  jobs: void 0,
  follow: true
};
async function findServices({ directory, overrides }, repository, { force, simple, only }, io) {
  const app = overrides.app;
  const services = [];
  for (const folder of await serviceFolders(resolve9(directory), app)) {
    const service = await serviceFacts(folder, repository, {
      ...{ app, apart: !simple },
      config: only?.includes("config") === false ? "no" : force ? "yes" : "where-there-is-none"
    });
    if (service.configFile !== null && service.configText === null) {
      io.info(`kept ${join46(service.folder, service.configFile)}`);
    }
    services.push(service);
  }
  return services;
}
async function allFiles(services, repository, parts, { init: flags = NO_FLAGS, version }) {
  const branch = await defaultBranch(repository);
  if (parts.some((part) => part !== "config")) refuseFilledIn(branch, services);
  const names = services.map(({ folder }) => workflowName(folder));
  const measuring = [.../* @__PURE__ */ new Set([...await measuringWorkflows(repository), ...names])].sort();
  const files = [];
  for (const service of services) {
    const { folder, pythons, budgetMinutes, confirmsAfresh, cells } = service;
    const facts = {
      ...{ version, folder, pythons, budgetMinutes, confirmsAfresh, measuring },
      defaultBranch: branch,
      jobs: jobsWanted(flags.jobs, cells),
      follows: flags.follow,
      tags: await releaseTags(repository, folder)
    };
    files.push(...newFiles(service, facts, parts, flags.simple));
  }
  return eachOnce(files);
}
function refuseFilledIn(branch, services) {
  const names = [branch, ...services.map(({ folder }) => folder)];
  const name = names.find(isFilledIn);
  if (name === void 0) return;
  const message = `\`${plain(name, 100)}\` cannot stand in a workflow: GitHub would fill it in.`;
  throw new GaitkeeperError("usage", message, {
    hint: "Rename the branch, or the folder, or write the configuration only: --only config"
  });
}
function eachOnce(files) {
  const byPath = /* @__PURE__ */ new Map();
  for (const file of files) {
    const { path, text: text3 } = byPath.get(file.path) ?? file;
    if (text3 !== file.text) {
      throw new GaitkeeperError("usage", `Two files would be called ${path}.`, {
        hint: "The folders of the services are too much alike: rename one, or write its workflows by hand."
      });
    }
    byPath.set(path, file);
  }
  return [...byPath.values()];
}
async function readmeStep(parts, services, repository) {
  const badges = parts.includes("measure") ? await badgeLines(services, repository) : null;
  if (badges === null) return [];
  return [
    "For the README, once the default branch was measured (docs/badges.md has the others):",
    badges
  ];
}
function nextSteps(parts, services) {
  const where = services.map(({ folder: folder2 }) => folder2).filter((folder2) => folder2 !== ".");
  const folder = where[0] === void 0 ? "" : ` -C ${where[0]}`;
  const steps = [
    `Next: \`gaitkeeper doctor${folder}\` says what would be measured, \`gaitkeeper${folder ? ` check${folder}` : ""}\` measures your working tree.`,
    "Then commit the files."
  ];
  if (parts.includes("report") || parts.includes("respond")) {
    steps.push("Reports and slash commands work once they are on the default branch.");
  }
  if (parts.includes("report") && services.some(({ marksCommits }) => !marksCommits)) {
    steps.push(
      "To require the verdict before a merge, add `check-run` to `sinks` of the configuration."
    );
  }
  return steps.join("\n");
}

// src/load/drivers/drive.ts
import { once as once2 } from "node:events";
import { connect } from "node:net";

// src/load/drivers/find-tool.ts
import { homedir as homedir3 } from "node:os";
import { delimiter as delimiter4, join as join47 } from "node:path";
async function findTool(program) {
  const path = await whichProgram(program.name, searchPath());
  if (path === null) {
    throw new GaitkeeperError("driver-not-found", `${program.name} is not installed.`, {
      hint: program.install
    });
  }
  const { stdout, stderr } = await run([path, ...program.versionArgs], { timeoutMs: 1e4 });
  const version = /\d+(?:\.\d+)+/.exec(`${stdout}
${stderr}`)?.[0];
  return { path, title: version === void 0 ? program.name : `${program.name} ${version}` };
}
function searchPath() {
  const { PATH = "", CARGO_HOME = join47(homedir3(), ".cargo") } = process.env;
  const { GOPATH = join47(homedir3(), "go") } = process.env;
  return [PATH, join47(CARGO_HOME, "bin"), join47(GOPATH, "bin")].join(delimiter4);
}

// src/load/drivers/drive.ts
async function drive(driver, request) {
  assertCan(driver, request);
  const { scenario } = request;
  const tool = driver.program === null ? { path: "", title: driver.name } : await findTool(driver.program);
  await expectListener(request);
  return scenario.type === "http" ? driver.drive({ ...request, scenario }, tool) : driver.driveWebSocket({ ...request, scenario });
}
function assertCan({ name, keepsRate, driveWebSocket }, { scenario, rate: rate2 }) {
  if (rate2 !== null && !keepsRate) {
    throw new GaitkeeperError("usage", `The driver ${name} keeps no rate of arrivals.`, {
      hint: "Leave the rate out, or take another driver."
    });
  }
  if (scenario.type === "http") return;
  if (driveWebSocket === void 0) {
    throw new GaitkeeperError("usage", `The driver ${name} is used for HTTP only.`, {
      hint: "Put load on WebSockets with `--driver own`."
    });
  }
  if (rate2 !== null) {
    throw new GaitkeeperError("usage", "WebSockets are driven in a closed loop.", {
      hint: "Leave the rate out."
    });
  }
}
async function expectListener({ host, port, scenario }) {
  const socket = connect({ host, port });
  try {
    await once2(socket, "connect", { signal: AbortSignal.timeout(scenario.timeoutMs) });
  } catch (cause) {
    throw new GaitkeeperError("no-answer", `No connection to ${host} port ${port} can be opened.`, {
      hint: "Start the server first, and check host and port.",
      cause
    });
  } finally {
    socket.destroy();
  }
}

// src/load/drivers/k6.ts
import { readFile as readFile8, writeFile as writeFile4 } from "node:fs/promises";
import { join as join48 } from "node:path";

// src/load/drivers/error-kinds.ts
function occurred(errors) {
  return Object.fromEntries(Object.entries(errors).filter(([, times]) => times > 0));
}

// src/load/drivers/mixed.ts
var LENGTH = 1e4;
function mixedFor(scenario) {
  const requests = allRequests(scenario);
  const deal = new Deal(requestsOf(scenario), 0);
  const length = requests.length === 1 ? 1 : LENGTH;
  return { requests, order: Array.from({ length }, () => deal.next()) };
}

// src/load/drivers/urls.ts
function originOf2(host, port) {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
function urlOf({ host, port }, { path }) {
  return new URL(originOf2(host, port) + path).href;
}

// src/load/drivers/k6-script.ts
var STATUSES = [400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 501, 502, 503, 504];
var CODES = { 1050: "timeout", 1212: "refused", 1220: "reset" };
function k6Script(request, output) {
  const { requests, order } = mixedFor(request.scenario);
  return `
import exec from 'k6/execution';
import http from 'k6/http';
import { Counter } from 'k6/metrics';

export const options = ${JSON.stringify(optionsFor(request))};

const codes = ${JSON.stringify(CODES)};
const requests = ${JSON.stringify(requests.map((one2) => requestFor2(one2, request)))};
for (const { params, right } of requests) params.responseCallback = http.expectedStatuses(...right);
const order = ${JSON.stringify(order)};
const kinds = ${JSON.stringify([...STATUSES.map((status) => `status ${status}`), "another status", ...Object.values(CODES), "no whole answer"])};
const counters = Object.fromEntries(kinds.map((kind, index) => [kind, new Counter('kind_' + index)]));
const answers = new Counter('right_answers');

export default function () {
  const next = order.length === 1 ? 0 : order[exec.scenario.iterationInTest % order.length];
  const { method, url, body, params, right } = requests[next];
  const answer = http.request(method, url, body, params);
  if (right.includes(answer.status)) answers.add(1);
  else if (answer.status === 0) counters[codes[answer.error_code] || 'no whole answer'].add(1);
  else (counters['status ' + answer.status] || counters['another status']).add(1);
}

export function handleSummary({ metrics, state }) {
  const values = (name) => (metrics[name] ? metrics[name].values : {});
  const count = (name) => values(name).count || 0;
  const figures = {
    elapsedMs: state.testRunDurationMs,
    answers: count('right_answers'),
    requests: count('http_reqs'),
    dropped: count('dropped_iterations'),
    received: count('data_received'),
    errors: Object.fromEntries(kinds.map((kind, index) => [kind, count('kind_' + index)])),
    latency: values('http_req_duration'),
  };
  return { [${JSON.stringify(output)}]: JSON.stringify(figures) };
}
`;
}
function requestFor2({ request, expect }, load3) {
  const { method, headers, body } = request;
  const params = { headers, redirects: 0, timeout: load3.scenario.timeoutMs };
  return { method, url: urlOf(load3, request), body, params, right: expect.status };
}
function optionsFor({ scenario, seconds, rate: rate2 }) {
  const { connections, timeoutMs } = scenario;
  const shape = rate2 === null ? { executor: "constant-vus", vus: connections } : {
    ...{ executor: "constant-arrival-rate", rate: rate2, timeUnit: "1s" },
    ...{ preAllocatedVUs: connections, maxVUs: connections }
  };
  const load3 = { ...shape, duration: `${seconds}s`, gracefulStop: `${timeoutMs}ms` };
  return {
    scenarios: { load: load3 },
    discardResponseBodies: true,
    summaryTrendStats: ["p(50)", "p(90)", "p(99)", "max"],
    // Nothing is looked up, and no time spent, but for what is read in the summary.
    systemTags: ["status"]
  };
}

// src/load/drivers/run-tool.ts
var GRACE_MS2 = 15e3;
async function runTool(tool, args, { seconds, scenario, signal }) {
  const result = await run([tool.path, ...args], {
    timeoutMs: seconds * 1e3 + scenario.timeoutMs + GRACE_MS2,
    ...signal === void 0 ? {} : { signal }
  });
  if (signal?.aborted) {
    throw new GaitkeeperError("interrupted", `${tool.title} was interrupted.`);
  }
  if (result.timedOut) throw toolFailed(tool, "did not end in time", result);
  if (result.status !== 0) {
    throw toolFailed(tool, `ended with exit status ${result.status}`, result);
  }
  return result;
}
function toolFailed(tool, what, result) {
  const detail = [result?.stdout, result?.stderr].join("\n").trim().slice(-2e3);
  return new GaitkeeperError("driver-failed", `${tool.title} ${what}.`, {
    ...detail === "" ? {} : { detail },
    hint: "Try a newer version of it, or another driver."
  });
}

// src/load/drivers/tool-json.ts
function readToolJson(tool, text3, schema) {
  try {
    return schema.parse(JSON.parse(text3));
  } catch (error) {
    if (error instanceof SyntaxError) throw toolFailed(tool, "wrote no JSON");
    if (error instanceof external_exports.ZodError) {
      throw toolFailed(tool, `wrote figures of another form (${external_exports.prettifyError(error)})`);
    }
    throw error;
  }
}

// src/load/drivers/k6.ts
var k6 = {
  name: "k6",
  summary: "k6: closed loop or fixed rate, several threads, the costliest for each request",
  program: {
    name: "k6",
    versionArgs: ["version"],
    install: "Install it: `go install go.k6.io/k6@latest`, or see https://grafana.com/docs/k6/latest/set-up/install-k6/"
  },
  keepsRate: true,
  async drive(request, tool) {
    var _stack = [];
    try {
      const folder = __using(_stack, await temporaryFolder("gaitkeeper-k6-"), true);
      const script = join48(folder.path, "load.js");
      const output = join48(folder.path, "figures.json");
      await writeFile4(script, k6Script(request, output));
      await runTool(tool, ["run", ...QUIET2, "--address", "", script], request);
      return toFigures(readToolJson(tool, await readFile8(output, "utf8"), SUMMARY), tool);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  }
};
var QUIET2 = ["--quiet", "--no-usage-report", "--log-output=none"];
var count4 = external_exports.number().int().nonnegative();
var figure = external_exports.number().optional();
var SUMMARY = external_exports.object({
  elapsedMs: external_exports.number().positive(),
  answers: count4,
  requests: count4,
  dropped: count4,
  received: count4,
  errors: external_exports.record(external_exports.string(), count4),
  latency: external_exports.object({ "p(50)": figure, "p(90)": figure, "p(99)": figure, max: figure })
});
function toFigures(summary2, tool) {
  const { answers, elapsedMs, latency, errors, dropped, received } = summary2;
  return {
    tool: tool.title,
    answers,
    requestsPerSecond: answers / (elapsedMs / 1e3),
    elapsedMs,
    latency: {
      p50Us: microseconds(latency["p(50)"]),
      p90Us: microseconds(latency["p(90)"]),
      p99Us: microseconds(latency["p(99)"]),
      maxUs: microseconds(latency.max)
    },
    errors: occurred({ ...errors, dropped }),
    received: { bytes: received, of: "whole answers" },
    uncounted: 0,
    blocks: null,
    untold: [
      "k6 judges no body; its latencies are those of all requests, wrong and failed ones included, without the time to connect.",
      ...dropped > 0 ? ["Dropped: arrivals at which every connection was busy. Their latency is in no quantile."] : []
    ]
  };
}
function microseconds(milliseconds2) {
  return milliseconds2 === void 0 ? null : milliseconds2 * 1e3;
}

// src/load/drivers/oha.ts
import { writeFile as writeFile5 } from "node:fs/promises";
import { join as join49 } from "node:path";
var oha = {
  name: "oha",
  summary: "oha: closed loop or fixed rate, several threads",
  program: {
    name: "oha",
    versionArgs: ["--version"],
    install: "Install it: `cargo install oha --locked`, or `brew install oha`."
  },
  keepsRate: true,
  async drive(request, tool) {
    var _stack = [];
    try {
      refuseMix(request.scenario);
      const folder = __using(_stack, await temporaryFolder("gaitkeeper-oha-"), true);
      const body = join49(folder.path, "body");
      if (request.scenario.request.body !== null)
        await writeFile5(body, request.scenario.request.body);
      const { stdout } = await runTool(tool, ohaArgs(request, body), request);
      return toFigures2(readToolJson(tool, stdout, REPORT), request, tool);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  }
};
function refuseMix({ mix, description }) {
  if (mix === void 0) return;
  throw new GaitkeeperError("usage", `oha asks one request, and this is several: ${description}.`, {
    hint: "Take the driver own, wrk or k6."
  });
}
function ohaArgs(request, bodyFile) {
  const { scenario, seconds, rate: rate2 } = request;
  const { method, headers, body } = scenario.request;
  return [
    ...["-z", `${seconds}s`, "-w", "-c", String(scenario.connections)],
    ...["-t", `${scenario.timeoutMs}ms`, "--redirect", "0", "--disable-compression"],
    ...["--no-tui", "--output-format", "json", "-m", method],
    ...Object.entries(headers).flatMap(([name, value2]) => ["-H", `${name}: ${value2}`]),
    ...body === null ? [] : ["-D", bodyFile],
    // From the intended start: else a stall of the server would hide the requests that it delayed.
    ...rate2 === null ? [] : ["-q", String(rate2), "--latency-correction"],
    urlOf(request, scenario.request)
  ];
}
var figure2 = external_exports.number().nullish();
var REPORT = external_exports.object({
  summary: external_exports.object({ total: external_exports.number(), slowest: figure2, totalData: figure2 }),
  latencyPercentiles: external_exports.object({ p50: figure2, p90: figure2, p99: figure2 }),
  statusCodeDistribution: external_exports.record(external_exports.string(), external_exports.number()),
  errorDistribution: external_exports.record(external_exports.string(), external_exports.number())
});
function toFigures2({
  summary: summary2,
  latencyPercentiles,
  statusCodeDistribution,
  errorDistribution
}, { scenario }, tool) {
  const statuses = Object.entries(statusCodeDistribution);
  const isRight = ([status]) => scenario.expect.status.includes(Number(status));
  const answers = statuses.filter(isRight).reduce((sum3, [, times]) => sum3 + times, 0);
  const wrong = statuses.filter((entry2) => !isRight(entry2));
  return {
    tool: tool.title,
    answers,
    requestsPerSecond: answers / summary2.total,
    elapsedMs: summary2.total * 1e3,
    latency: {
      p50Us: microseconds2(latencyPercentiles.p50),
      p90Us: microseconds2(latencyPercentiles.p90),
      p99Us: microseconds2(latencyPercentiles.p99),
      maxUs: microseconds2(summary2.slowest)
    },
    errors: {
      ...Object.fromEntries(wrong.map(([status, times]) => [`status ${status}`, times])),
      ...occurred(errorDistribution)
    },
    received: summary2.totalData == null ? null : { bytes: summary2.totalData, of: "bodies" },
    uncounted: 0,
    blocks: null,
    untold: ["oha judges no body; its latencies are those of all answers, wrong ones included."]
  };
}
function microseconds2(seconds) {
  return seconds == null ? null : seconds * 1e6;
}

// src/load/drivers/own.ts
var BLOCKS = 20;
var WARM_UP_MS2 = 300;
var BUSY2 = 0.8;
var own = {
  name: "own",
  summary: "Gaitkeeper\u2019s engine: closed loop or fixed rate, one thread, with an interval",
  program: null,
  keepsRate: true,
  drive: driveOwn,
  driveWebSocket: driveOwn
};
async function driveOwn(request) {
  var _stack = [];
  try {
    const engine = __using(_stack, await startLoadEngine(), true);
    const cancel = () => void engine[Symbol.asyncDispose]();
    request.signal?.addEventListener("abort", cancel, { once: true });
    try {
      request.signal?.throwIfAborted();
      return await driveEngine(engine, request);
    } catch (error) {
      if (!request.signal?.aborted) throw error;
      throw new GaitkeeperError("interrupted", "The load engine was interrupted.");
    } finally {
      request.signal?.removeEventListener("abort", cancel);
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function driveEngine(engine, request) {
  const { host, port, seconds, rate: rate2 } = request;
  const scenario = paced(request.scenario, rate2);
  const target = await engine.open({ host, port, scenario, pid: null });
  const warmUp2 = await engine.run([blockOf2(target, WARM_UP_MS2)]);
  await engine.takeLatencies(target);
  const parts = rate2 === null ? BLOCKS : 1;
  const runs = await runBlocks(engine, target, seconds * 1e3, parts);
  const { p50Us, p90Us, p99Us, maxUs } = await engine.takeLatencies(target);
  const latency = { p50Us, p90Us, p99Us, maxUs };
  return { ...toFigures3(runs), latency, uncounted: probesOf(scenario) + requestsOf2(warmUp2) };
}
function probesOf(scenario) {
  const isChat = scenario.type === "websocket" && scenario.exchange.kind === "chat";
  return isChat ? scenario.connections : 1;
}
function paced(scenario, perSecond) {
  if (perSecond === null || scenario.type === "websocket") return scenario;
  return { ...scenario, rate: { perSecond, spacing: "even" } };
}
async function runBlocks(engine, target, milliseconds2, parts) {
  const length = milliseconds2 / parts;
  const endsAt = performance.now() + milliseconds2 - length / 2;
  const runs = [];
  while (performance.now() < endsAt) runs.push(await engine.run([blockOf2(target, length)]));
  return runs;
}
function blockOf2(target, milliseconds2) {
  return { targets: [target], minMs: milliseconds2, minCompletions: 0, maxMs: milliseconds2 };
}
function toFigures3(runs) {
  const results = runs.flatMap((run2) => run2.blocks.flat());
  const share2 = sum(runs.map((run2) => run2.engineShare)) / runs.length;
  const answers = sum(results.map((result) => result.completions));
  const elapsedMs = sum(results.map((result) => result.elapsedMs));
  return {
    tool: "own engine",
    answers,
    requestsPerSecond: answers / elapsedMs * 1e3,
    elapsedMs,
    errors: errorsOf(results),
    received: null,
    blocks: results.map(({ completions, elapsedMs: elapsedMs2, p50Us }) => ({
      elapsedMs: elapsedMs2,
      requestsPerSecond: completions / elapsedMs2 * 1e3,
      p50Us
    })),
    untold: [UNTOLD, ...share2 > BUSY2 ? [busy(share2)] : [], ...scheduleNotes(results)]
  };
}
var UNTOLD = "The engine does not count the bytes that it reads.";
function busy(share2) {
  return `The engine used ${Math.round(share2 * 100)}% of its core: it may be what was measured, not the server.`;
}
function scheduleNotes(results) {
  const arrivals = results.flatMap((result) => result.arrivals ?? []);
  const waited = sum(arrivals.map((one2) => one2.waited));
  const late = sum(arrivals.map((one2) => one2.late));
  return [
    ...waited > 0 ? [`${waited} arrivals found every connection busy and waited: their wait is in the latency.`] : [],
    ...late > 0 ? [`${late} requests were sent over 1 ms late: the engine was slow.`] : []
  ];
}
function errorsOf(results) {
  const errors = {};
  for (const [kind, times] of results.flatMap((result) => Object.entries(result.errors))) {
    errors[kind] = (errors[kind] ?? 0) + times;
  }
  return errors;
}
function requestsOf2({ blocks }) {
  const results = blocks.flat();
  const answered = sum(results.map((result) => result.completions));
  return answered + sum(Object.values(errorsOf(results)));
}

// src/load/drivers/wrk.ts
import { readFile as readFile9, writeFile as writeFile6 } from "node:fs/promises";
import { availableParallelism as availableParallelism2 } from "node:os";
import { join as join50 } from "node:path";

// src/load/drivers/quantiles.ts
function quantilesOf(counts) {
  const sorted = [...counts].filter(([, count6]) => count6 > 0).sort(([a], [b]) => a - b);
  const total3 = totalOf2(counts);
  const at2 = (share2) => {
    const rank = Math.ceil(share2 * total3);
    let passed = 0;
    for (const [latency, count6] of sorted) {
      passed += count6;
      if (passed >= rank) return latency;
    }
    return null;
  };
  return { p50Us: at2(0.5), p90Us: at2(0.9), p99Us: at2(0.99), maxUs: sorted.at(-1)?.[0] ?? null };
}
function totalOf2(counts) {
  let total3 = 0;
  for (const count6 of counts.values()) total3 += count6;
  return total3;
}

// src/load/drivers/wrk-correction.ts
function withoutPhantoms(counts, expected, recorded) {
  if (totalOf2(counts) === recorded) return counts;
  const real = new Map(counts);
  for (const latency of [...counts.keys()].sort((a, b) => b - a)) {
    const count6 = real.get(latency) ?? 0;
    if (latency < 2 * expected) break;
    if (count6 === 0) continue;
    for (let phantom = latency - expected; phantom > expected; phantom -= expected) {
      real.set(phantom, (real.get(phantom) ?? 0) - count6);
    }
  }
  const possible = [...real.values()].every((count6) => count6 >= 0);
  return possible && totalOf2(real) === recorded ? real : null;
}
function expectedInterval(durationUs, requests, connections) {
  const perConnection = Math.floor(requests / connections);
  return perConnection === 0 ? Number.POSITIVE_INFINITY : Math.floor(durationUs / perConnection);
}

// src/load/drivers/wrk-script.ts
function wrkScript(requests, order, output) {
  return `
local ffi = require('ffi')
ffi.cdef [[ typedef struct { uint64_t count, limit, min, max; uint64_t data[]; } gaitkeeper_stats; ]]

${requests.length === 1 ? luaSingle(requests[0]) : luaMixed(requests, order)}

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
function luaSingle(request) {
  return `wrk.format = function() return ${luaString(request)} end`;
}
function luaMixed(requests, order) {
  return `
local requests = { ${requests.map(luaString).join(", ")} }
local order = { ${order.map((number2) => number2 + 1).join(", ")} }
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
function luaString(bytes2) {
  const escaped = Array.from(bytes2, (byte) => {
    const plain4 = /[A-Za-z0-9 ]/.test(String.fromCharCode(byte));
    return plain4 ? String.fromCharCode(byte) : `\\${String(byte).padStart(3, "0")}`;
  });
  return `"${escaped.join("")}"`;
}

// src/load/drivers/wrk.ts
var wrk = {
  name: "wrk",
  summary: "wrk 4: closed loop, several threads",
  program: {
    name: "wrk",
    versionArgs: ["-v"],
    install: "Install it: `apt-get install wrk`, or `brew install wrk`."
  },
  keepsRate: false,
  async drive(request, tool) {
    var _stack = [];
    try {
      refuseErrorStatuses(request.scenario);
      const folder = __using(_stack, await temporaryFolder("gaitkeeper-wrk-"), true);
      const script = join50(folder.path, "load.lua");
      const output = join50(folder.path, "figures.json");
      const { host, port, scenario } = request;
      const { requests, order } = mixedFor(scenario);
      const bytes2 = requests.map((one2) => requestBytes(one2.request, host, port));
      await writeFile6(script, wrkScript(bytes2, order, output));
      await runTool(tool, wrkArgs(request, script), request);
      return toFigures4(readToolJson(tool, await readFile9(output, "utf8"), SUMMARY2), request, tool);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  }
};
var count5 = external_exports.number().int().nonnegative();
var SUMMARY2 = external_exports.object({
  requests: count5,
  durationUs: count5,
  bytes: count5,
  connect: count5,
  read: count5,
  write: count5,
  status: count5,
  timeout: count5,
  p50Us: count5,
  p90Us: count5,
  p99Us: count5,
  maxUs: count5,
  histogram: external_exports.array(external_exports.tuple([count5, count5])).nullable()
});
function wrkArgs({ host, port, scenario, seconds }, script) {
  return [
    `--threads=${threadsFor(scenario.connections)}`,
    `--connections=${scenario.connections}`,
    `--duration=${seconds}s`,
    `--timeout=${Math.ceil(scenario.timeoutMs / 1e3)}s`,
    `--script=${script}`,
    `${originOf2(host, port)}/`
  ];
}
function threadsFor(connections) {
  let threads = Math.min(availableParallelism2(), connections);
  while (connections % threads !== 0) threads--;
  return threads;
}
function refuseErrorStatuses(scenario) {
  const statuses = requestsOf(scenario).flatMap(({ expect }) => expect.status);
  const error = statuses.find((status) => status >= 400);
  if (error === void 0) return;
  throw new GaitkeeperError("usage", `wrk takes the status ${error} for an error.`, {
    hint: "Take another driver where such a status is expected."
  });
}
function toFigures4(summary2, { scenario }, tool) {
  const { requests, durationUs, bytes: bytes2, connect: connect2, read: read3, write: write2, status, timeout } = summary2;
  const answers = Math.max(0, requests - status - timeout);
  const real = realLatency(summary2, scenario.connections);
  return {
    tool: tool.title,
    answers,
    requestsPerSecond: answers / (durationUs / 1e6),
    elapsedMs: durationUs / 1e3,
    latency: real ?? toldLatency(summary2),
    errors: occurred({ connect: connect2, read: read3, write: write2, "status 400\u2013599": status, timeout }),
    received: { bytes: bytes2, of: "whole answers" },
    uncounted: null,
    blocks: null,
    untold: real === null ? [...UNTOLD2, PHANTOMS] : UNTOLD2
  };
}
var UNTOLD2 = [
  "wrk takes every status below 400 for correct, and judges no body.",
  "wrk leaves out answers that never came, and the time to connect."
];
var PHANTOMS = "The quantiles of this wrk contain phantom answers and are too high.";
function toldLatency({ p50Us, p90Us, p99Us, maxUs }) {
  return { p50Us, p90Us, p99Us, maxUs };
}
function realLatency(summary2, connections) {
  const { histogram, durationUs, requests, timeout } = summary2;
  if (histogram === null) return null;
  const expected = expectedInterval(durationUs, requests, connections);
  const counts = withoutPhantoms(new Map(histogram), expected, requests - timeout);
  return counts === null ? null : quantilesOf(counts);
}

// src/load/drivers/registry.ts
var DRIVERS = { own, wrk, oha, k6 };
function driverNamed(name) {
  if (!Object.hasOwn(DRIVERS, name)) throw unknownName("load driver", name, Object.keys(DRIVERS));
  return DRIVERS[name];
}

// src/report/terminal/load.ts
var MISSING = "\u2013";
function loadReport(view) {
  return [
    heading(view),
    "",
    ...grid(rows(view), 1),
    "",
    ...errorLines(view),
    ...intervalLines(view),
    ...view.untold
  ].join("\n");
}
function heading({ request, server, connections, rate: rate2, tool, elapsedMs }) {
  const shape = rate2 === null ? "closed loop" : `${number(rate2)} arrivals a second`;
  const load3 = `${number(connections)} connections, ${shape}, ${number(elapsedMs / 1e3)} s`;
  return `${plain(request)} on ${plain(server)} \xB7 ${load3} \xB7 ${plain(tool)}`;
}
function rows({ latency, intervals, received, requestsPerSecond, work }) {
  const { p50Us, p90Us, p99Us, maxUs } = latency;
  const [rate2, ...rateEnds] = figures(
    "throughput",
    [requestsPerSecond, ...ends(intervals.requestsPerSecond)],
    work
  );
  const times = [p50Us, p90Us, p99Us, maxUs, ...ends(intervals.p50Us)].map(milliseconds);
  const [p50, p90, p99, max, ...p50Ends] = figures("p50", times);
  return [
    line2("throughput", rate2, rateEnds),
    line2("p50", p50, p50Ends),
    line2("p90", p90),
    line2("p99", p99),
    line2("max", max),
    line2("received", received === null ? MISSING : bytes(received.bytes, received.of))
  ];
}
function ends(interval) {
  return interval === null ? [] : [interval.lower, interval.upper];
}
function line2(name, value2 = MISSING, [lower, upper] = []) {
  const ends2 = lower === void 0 ? "" : `[${lower}, ${upper}]`;
  return [{ text: name }, { text: value2 }, { text: ends2 }];
}
function milliseconds(microseconds3) {
  return microseconds3 === null ? null : microseconds3 / 1e3;
}
function bytes(count6, of) {
  const [size2 = MISSING] = figures("memory", [count6 / 1024 / 1024]);
  return `${size2} (${of})`;
}
function errorLines({ errors, answers, work }) {
  const kinds2 = Object.entries(errors);
  const wrong = kinds2.reduce((sum3, [, times]) => sum3 + times, 0);
  const right = work === "request" ? "answers" : "messages";
  if (wrong === 0) return [`${number(answers)} ${right}, no errors`];
  const listed = kinds2.map(([kind, times]) => `${plain(kind)} ${number(times)}`).join(", ");
  return [
    `${number(answers)} right ${right}, ${number(wrong)} errors (${share(wrong / (wrong + answers))}): ${listed}`
  ];
}
function intervalLines({ intervals }) {
  const { requestsPerSecond } = intervals;
  if (requestsPerSecond === null) return ["No interval: the tool gives one figure for the run."];
  return [
    `In brackets: 95% intervals over ${intervals.blocks} parts of this run. They say nothing of another start of the server.`
  ];
}

// src/stats/block-intervals.ts
function rateInterval(counts, times, confidence) {
  const blocks = counts.length;
  const time = sum2(times);
  if (blocks < 2 || time <= 0) return null;
  const rate2 = sum2(counts) / time;
  const squares = sum2(counts.map((count6, index) => (count6 - rate2 * times[index]) ** 2));
  const standardError = Math.sqrt(blocks / (blocks - 1) * squares) / time;
  const half2 = halfWidth({ standardError, degreesOfFreedom: blocks - 1 }, confidence);
  return { lower: Math.max(0, rate2 - half2), upper: rate2 + half2 };
}
function medianInterval(values, confidence) {
  const sorted = Float64Array.from(values).sort();
  const count6 = sorted.length;
  let below2 = 0;
  let term = 0.5 ** count6;
  let k = 0;
  while (below2 + term <= (1 - confidence) / 2) {
    below2 += term;
    term *= (count6 - k) / (k + 1);
    k++;
  }
  if (k === 0) return null;
  return { lower: sorted[k - 1], upper: sorted[count6 - k] };
}
function sum2(values) {
  return values.reduce((total3, value2) => total3 + value2, 0);
}

// src/commands/stages/ask-before-load.ts
async function askBeforeLoad(wanted2) {
  const { scenario } = wanted2;
  if (scenario.type === "websocket") return exchanged(wanted2, scenario);
  const [first, ...others] = examplesOf(scenario);
  const expect = await expectationFor(wanted2, first?.request ?? scenario.request);
  const statuses = expect.status;
  for (const { request } of others) await expectationFor({ ...wanted2, statuses }, request);
  return {
    ...scenario,
    expect,
    ...scenario.mix ? { mix: scenario.mix.map((one2) => ({ ...one2, expect })) } : {}
  };
}
async function exchanged({ host, port }, scenario) {
  const wrong = await exchangeOnce(host, port, scenario);
  if (wrong === null) return scenario;
  throw new GaitkeeperError("wrong-answer", `${scenario.description} does not work: ${wrong}`, {
    hint: "What is sent to the server must come back as it is; with --chat, to every connection."
  });
}
async function expectationFor({ host, port, statuses, scenario }, request) {
  const asked = await ask(host, port, request, scenario.timeoutMs);
  if (asked.kind !== "answer") {
    throw new GaitkeeperError(
      "no-answer",
      `${host} port ${port} gave no answer: ${asked.message}`,
      {
        hint: "Start the server first, and check host and port."
      }
    );
  }
  const { answer } = asked;
  if (statuses === null && answer.status < 400) return { status: [answer.status] };
  const expect = { status: statuses ?? [200] };
  if (checkAnswer(expect, answer) === null) return expect;
  const what = `The server answered ${request.path} with ${describeAnswer(answer)}`;
  throw new GaitkeeperError("wrong-answer", what, {
    hint: `Correct the request, or say that this is right: --status ${answer.status}`
  });
}

// src/commands/stages/load-flags.ts
import { isIP } from "node:net";
var TIMEOUT_MS = 1e4;
function readLoadFlags(flags) {
  const url = readUrl(flags.url);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (!flags.allowRemote && !isLocal(host)) throw remote(host);
  return {
    driver: flags.driver ?? "own",
    host,
    port: Number(url.port || 80),
    scenario: url.protocol === "ws:" ? webSocket(url, flags) : http(url, flags),
    statuses: flags.status.length === 0 ? null : flags.status.map(readStatus),
    seconds: wholeNumber("--seconds", flags.seconds ?? "5", 3600),
    rate: flags.rate === void 0 ? null : wholeNumber("--rate", flags.rate, 1e6)
  };
}
function http(url, flags) {
  if (flags.chat) {
    throw new GaitkeeperError("usage", "`--chat` is for WebSockets.", {
      hint: "Give a ws:// address."
    });
  }
  const method = flags.method?.toUpperCase() ?? (flags.data === void 0 ? "GET" : "POST");
  const { path: encoded, ...load3 } = loadOf(url, flags);
  const path = withRanges(encoded, flags.url);
  const request = { method, path, headers: readHeaders(flags.headers), body: flags.data ?? null };
  const asked = askingFor([{ request, expect: { status: [] }, weight: 1 }]);
  return { ...load3, ...asked, type: "http", description: `${method} ${path}` };
}
function withRanges(encoded, given) {
  const path = encoded.replace(
    /\$(?:%7B|\{)(\d+\.\.\d+)(?:%7D|\})/gi,
    (_, range2) => `\${${range2}}`
  );
  try {
    if (path.includes("${")) checkRanges(path, new Field(path, given));
    return path;
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    const mend = error.hint === void 0 ? {} : { hint: error.hint };
    throw new GaitkeeperError("usage", error.message, mend);
  }
}
function webSocket(url, flags) {
  for (const [flag, given] of Object.entries({
    "--method": flags.method !== void 0,
    "--status": flags.status.length > 0,
    "--rate": flags.rate !== void 0
  })) {
    if (!given) continue;
    throw new GaitkeeperError("usage", `\`${flag}\` is for HTTP, and ${url.href} is a WebSocket.`, {
      hint: "Leave it out: a WebSocket is opened by GET, and driven in a closed loop."
    });
  }
  const { path, ...load3 } = loadOf(url, flags);
  const message = flags.data ?? "Hello, World!";
  return {
    ...{ ...load3, type: "websocket", description: `WS ${path}` },
    request: { method: "GET", path, headers: readHeaders(flags.headers), body: null },
    exchange: { kind: flags.chat ? "chat" : "echo", message }
  };
}
function loadOf(url, flags) {
  return {
    ...{ name: "load", timeoutMs: TIMEOUT_MS, path: url.pathname + url.search },
    connections: wholeNumber("--connections", flags.connections ?? "16", 1e4)
  };
}
function readUrl(text3) {
  const url = URL.parse(text3.includes("://") ? text3 : `http://${text3}`);
  if (url?.protocol === "http:" || url?.protocol === "ws:") return url;
  throw new GaitkeeperError("usage", `\`${text3}\` is no http:// or ws:// address.`, {
    hint: "Give an address such as http://127.0.0.1:8000/path. TLS is not spoken."
  });
}
function isLocal(host) {
  return host === "localhost" || host === "::1" || isIP(host) === 4 && host.startsWith("127.");
}
function remote(host) {
  return new GaitkeeperError("usage", `${host} is not this machine.`, {
    hint: "Put load on servers of your own only. If this is one, repeat with --allow-remote."
  });
}
function readHeaders(headers) {
  return Object.fromEntries(
    headers.map((header) => {
      const [, name, value2] = /^([^:\s]+):\s*(.*)$/.exec(header) ?? [];
      if (name !== void 0 && value2 !== void 0) return [name, value2];
      throw new GaitkeeperError("usage", `\`${header}\` is no header.`, {
        hint: 'Write it as --header "Name: value".'
      });
    })
  );
}
function readStatus(text3) {
  const status = wholeNumber("--status", text3, 599);
  if (status >= 200) return status;
  throw new GaitkeeperError("usage", `${status} is no status of an answer.`, {
    hint: "Give statuses from 200 to 599."
  });
}
function wholeNumber(flag, text3, most) {
  const value2 = Number(text3);
  if (Number.isInteger(value2) && value2 >= 1 && value2 <= most) return value2;
  throw new GaitkeeperError("usage", `${flag} is not \`${text3}\`.`, {
    hint: `Give a whole number from 1 to ${most}.`
  });
}

// src/commands/load.ts
async function load2(request, io) {
  if (request.load === void 0) {
    throw new GaitkeeperError("usage", "`load` is a command of the command line only.");
  }
  const wanted2 = readLoadFlags(request.load);
  const driver = driverNamed(wanted2.driver);
  assertCan(driver, wanted2);
  const scenario = await askBeforeLoad(wanted2);
  const target = { ...wanted2, scenario };
  io.info(`${driver.summary}, ${wanted2.seconds} s`);
  const figures2 = await drive(driver, target);
  const view = viewOf(scenario, target, figures2);
  io.result(request.json ? JSON.stringify(view, null, 2) : loadReport(view));
  return { outcome: figures2.answers > 0 ? "passed" : "failed", outputs: {} };
}
function viewOf(scenario, target, figures2) {
  const { host, port, rate: rate2 } = target;
  const { blocks, ...rest } = figures2;
  return {
    server: `${host}:${port}`,
    request: scenario.description,
    work: scenario.type === "websocket" ? "message" : "request",
    connections: scenario.connections,
    rate: rate2,
    ...rest,
    intervals: intervalsOf(blocks)
  };
}
function intervalsOf(blocks) {
  const all = blocks ?? [];
  const times = all.map((block) => block.elapsedMs / 1e3);
  const counts = all.map((block, index) => block.requestsPerSecond * times[index]);
  const medians = all.flatMap(({ p50Us }) => p50Us ?? []);
  return {
    blocks: all.length,
    requestsPerSecond: rateInterval(counts, times, 0.95),
    p50Us: medians.length < all.length ? null : medianInterval(medians, 0.95)
  };
}

// src/commands/measure.ts
import { join as join51, resolve as resolve10 } from "node:path";

// src/commands/stages/recorded-base.ts
async function againstRecorded(project, io) {
  if (project.config.base !== null) return project;
  const base = await newestRecorded(project, io);
  if (base === null) return project;
  io.info(`${shortSha(base)} is the newest recorded commit before it.`);
  return { ...project, config: { ...project.config, base } };
}
async function toBeRecorded(project, io) {
  const { github, shard, config: config2 } = project;
  const split2 = shard !== null && shard.total > 1;
  const pushed = github !== null && github.pull === null && isTrustedEvent(github.event);
  return pushed && !split2 && config2.baseline !== "off" ? againstRecorded(project, io) : project;
}
async function newestRecorded(project, io) {
  const { repository, request } = project;
  try {
    const head = await findCommit(repository, request.head ?? "HEAD");
    const recorded = head === null ? /* @__PURE__ */ new Set() : await recordedCommits(project, io);
    if (head === null || ![...recorded].some((sha) => sha !== head)) return null;
    return await deepenUntil(repository, () => firstOf2(recorded, repository, head));
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn(`What was recorded before is not known, so the base may be another: ${error.message}`);
    return null;
  }
}
async function recordedCommits(project, io) {
  var _stack = [];
  try {
    const { config: config2, repository } = project;
    const documents = __using(_stack, openDocuments(config2.baseline, storeContext(repository, io)), true);
    const service = serviceOf(project);
    const { entries: entries2 } = await readHistory(documents, { service, extent: "newest" });
    return new Set(entries2.filter(({ points }) => points.length > 0).map(({ sha }) => sha));
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function firstOf2(recorded, { git: git2 }, head) {
  const log = await git2(["rev-list", "--first-parent", "--skip=1", head]);
  return log.split("\n").find((sha) => recorded.has(sha)) ?? null;
}

// src/commands/measure.ts
async function measure3(request, io) {
  const project = await asAsked(await openProject(request, io), io);
  const record2 = await measureProject(await toBeRecorded(project, io), io).catch(nothingAsked);
  if (record2 === null) {
    io.info("None of the cells of this job was asked for: it measures nothing.");
    return { outcome: "passed", outputs: {} };
  }
  const { shard } = project;
  const name = shard === null ? "record.json" : `record-${shard.index}-of-${shard.total}.json`;
  const path = join51(resolve10(request.output ?? "."), name);
  await writeAtomically(path, encodeRecord(record2));
  io.info(`Record: ${path}`);
  if (request.json) io.result(encodeRecord(record2));
  const outcome = wasInterrupted() ? "interrupted" : "passed";
  return { outcome, outputs: { record: path, "artifact-name": artifactName(record2) } };
}
function nothingAsked(error) {
  if (error instanceof NothingAsked) return null;
  throw error;
}

// src/commands/fan-out/record-before.ts
async function recordBefore(project, io) {
  const { config: config2, repository, github } = project;
  if (config2.baseline === "off") return null;
  try {
    const store = openStore(config2.baseline, storeContext(repository, io));
    return await newestRecord(store, github === null ? null : serviceOf(project));
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.debug(`No stored record tells what cells take: ${error.message}`);
    return null;
  }
}

// src/commands/fan-out/subject.ts
async function subjectOf(project, folder, io) {
  return await byFiles(project, folder) ?? await byImport(project, folder, io);
}
async function byFiles(project, folder) {
  if (project.config.matrix.axes.launcher === void 0) return null;
  const tree = await checkOutHead(project, folder);
  const leave = () => tree[Symbol.asyncDispose]();
  try {
    const application2 = await applicationByFiles(project, tree.directory);
    if (application2 !== null) {
      const head = { side: "head", tree: tree.directory, application: application2 };
      return { head, [Symbol.asyncDispose]: leave };
    }
  } catch (error) {
    await leave();
    throw error;
  }
  await leave();
  return null;
}
async function byImport(project, folder, io) {
  const revisions = await checkOutForProject(project, folder, io);
  try {
    const { head } = await findService(project, revisions, io);
    return { head, [Symbol.asyncDispose]: () => revisions[Symbol.asyncDispose]() };
  } catch (error) {
    await revisions[Symbol.asyncDispose]();
    throw error;
  }
}

// src/commands/plan.ts
var MOST_JOBS = 256;
async function plan(request, io) {
  const project = await asAsked(await openProject(request, io), io);
  const tasks = await tasksOf(project, io);
  const { budgetSeconds } = project.config;
  const wanted2 = parseShards(request.shards) ?? jobsFor(tasks, budgetSeconds, MOST_JOBS);
  const parts = partition(tasks, wanted2);
  const { base } = (await toBeRecorded(project, io)).config;
  const against = base === null || base === project.config.base ? {} : { base };
  const include = parts.map((part, index) => ({
    ...jobOf(part, `${index + 1}/${parts.length}`, project),
    ...against
  }));
  for (const job of include) io.info(`${job.shard}: about ${job.minutes} min, ${job.cells}`);
  const matrix = JSON.stringify({ include });
  io.result(matrix);
  return { outcome: "passed", outputs: { matrix, shards: include.length } };
}
async function tasksOf(project, io) {
  var _stack = [];
  try {
    const folder = __using(_stack, await temporaryFolder("gaitkeeper-run-"), true);
    const subject = __using(_stack, await subjectOf(project, folder.path, io), true);
    const { head } = subject;
    const all = await findCells(project, { head }, io);
    const { cells: names } = project.request;
    const cells = askedCells(names === void 0 ? all : namedCells(all, names), project);
    const before = await recordBefore(project, io);
    const tasks = cellTasks(project, cells, head.application, before);
    const supported = tasks.filter(({ seconds }) => seconds > 0).length;
    const known = before === null ? "" : `, by what they took in ${before.id}`;
    io.info(`${cells.length} cells, ${supported} of them supported${known}`);
    return tasks;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function jobOf(part, shard, { config: config2 }) {
  const measured = part.filter(({ seconds }) => seconds > 0);
  const facts = {
    seconds: total(measured),
    interpreters: new Set(measured.map(({ cell }) => cell.cell.interpreter.executable)).size,
    budgetSeconds: config2.budgetSeconds,
    confirmSeconds: config2.confirm === "here" ? config2.confirmSeconds : 0
  };
  const timeout = timeoutMinutes(facts);
  return {
    shard,
    cells: part.map(({ id }) => id).join(", "),
    minutes: expectedMinutes(facts),
    timeout,
    limit: `${limitMinutes(timeout)}m`
  };
}
function parseShards(text3) {
  if (text3 === void 0) return null;
  const shards = Number(text3);
  if (Number.isInteger(shards) && shards >= 1 && shards <= MOST_JOBS) return shards;
  throw new GaitkeeperError("usage", `\`${text3}\` is no number of shards.`, {
    hint: `Give a whole number from 1 to ${MOST_JOBS}, which is the most that GitHub runs.`
  });
}

// src/commands/stages/recordable.ts
function refuseUntrusted(github) {
  const { event, workflowRun } = github;
  const cause = workflowRun?.event ?? event;
  const own2 = workflowRun?.sameRepository ?? true;
  if (own2 && isTrustedEvent(cause)) return;
  const whose = own2 ? "" : " of another repository";
  throw new GaitkeeperError("usage", `A run on \`${cause}\`${whose} may not become a baseline.`, {
    hint: "Record on `push` to the default branch, on `schedule`, or on releases."
  });
}
function refuseForeign(records, github) {
  const { owner, repo, workflowRun } = github;
  const { id, event } = workflowRun ?? { id: github.runId, event: github.event };
  for (const record2 of records) {
    const why = falseClaim(record2, { owner, repo, id, event });
    if (why === null) continue;
    throw new GaitkeeperError("record-invalid", `${printable(record2.id)} is not stored: ${why}.`, {
      hint: "Store only what jobs of the same run have measured."
    });
  }
}

// src/commands/record.ts
async function record(request, io) {
  const project = await openProject(request, io);
  const location = neededBaseline(project.config.baseline, "There is nowhere to record");
  if (project.github !== null) refuseUntrusted(project.github);
  const store = openStore(location, storeContext(project.repository, io));
  const run2 = await recordOf(project, io);
  const history2 = await keepHistory(run2, store, keeperOptions(project), io);
  const stored = await store.add(run2, history2.derive);
  io.info(`Stored ${stored.id} in ${store.description}`);
  await history2.finish();
  io.result(request.json ? JSON.stringify(stored, null, 2) : stored.path);
  return { outcome: "passed", outputs: { record: stored.path } };
}
function keeperOptions({ repository, github, config: config2 }) {
  return { repository, publishing: publishingFor(github, config2.threshold) };
}
async function recordOf(project, io) {
  if (project.request.records.length === 0) {
    const measured = await measureProject(await againstRecorded(unjudged(project), io), io);
    if (wasInterrupted()) throw new GaitkeeperError("interrupted", NOT_STORED);
    if (isCutShort(measured)) throw new GaitkeeperError("time-limit", TOO_LATE, { hint: RAISE });
    return measured;
  }
  const records = await readRecords(project.request.records);
  if (project.github !== null) refuseForeign(records, project.github);
  const missing2 = lostShards(shardStates(records)).map(({ shard }) => shardName(shard));
  if (missing2.length > 0) io.warn(`Stored without the shards ${missing2.join(", ")}.`);
  return mergeRecords(records);
}
var NOT_STORED = "It was interrupted: what was measured in part is not stored as a baseline.";
var TOO_LATE = "The time limit was over: what was measured in part is not stored as a baseline.";
var RAISE = "Raise `time-limit`, measure fewer cells, or split the matrix over jobs.";
function unjudged(project) {
  return { ...project, config: { ...project.config, confirm: "off" } };
}
export {
  check,
  config,
  doctor,
  firstLook,
  gate,
  init,
  load2 as load,
  measure3 as measure,
  plan,
  record
};
