import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  MINIMUM_LAUNCHES,
  columnWidths,
  findBaseline,
  grid,
  latestRelease,
  levelOf,
  narrow,
  pairedComparisons,
  scaleInWords,
  seriesOf,
  sparkline,
  typical,
  wrap
} from "./part-KK25WMYP.js";
import {
  ALL_CELLS,
  NAMES_OF_CELLS,
  acceptRegressions,
  candidatesOf,
  compareText,
  conclude,
  contentHash,
  criticalValue,
  decide,
  decodeRecord,
  documentText,
  effectSize,
  encodeRecord,
  external_exports,
  inForce,
  interval,
  mean,
  median,
  memoBy,
  mergedPull,
  moderateVariances,
  openDocuments,
  openStore,
  pValue,
  pacedByEngine,
  placeOf,
  quantile,
  readAcceptances,
  readDocument,
  readGithubContext,
  readHistory,
  refuseOversize,
  serviceSlug,
  shortSha,
  sinceRelease,
  standingsOf,
  storeContext,
  textOf,
  trendsOf,
  variance,
  wasInterrupted,
  writeAtomically
} from "./part-VCHISYWL.js";
import {
  summary
} from "./part-RYZMTCZX.js";
import {
  require_picocolors
} from "./part-FFUVNGJB.js";
import {
  errorKindOf
} from "./part-UDKL6VEC.js";
import {
  GaitkeeperError
} from "./part-GGJGLKMB.js";
import {
  change,
  changeAndIntervalOf,
  changeOf,
  changeWithInterval,
  count,
  detectableOf,
  duration,
  figure,
  figures,
  magnitudeOf,
  number,
  range,
  share,
  width
} from "./part-NKNQLAQN.js";
import {
  clamp,
  code,
  fence,
  html,
  link,
  plain,
  plainLines,
  text
} from "./part-NGXKT2DW.js";
import {
  METRICS,
  isDifference
} from "./part-GHJ2MWHJ.js";
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

// node_modules/bottleneck/light.js
var require_light = __commonJS({
  "node_modules/bottleneck/light.js"(exports, module) {
    (function(global2, factory) {
      typeof exports === "object" && typeof module !== "undefined" ? module.exports = factory() : typeof define === "function" && define.amd ? define(factory) : global2.Bottleneck = factory();
    })(exports, (function() {
      "use strict";
      var commonjsGlobal = typeof globalThis !== "undefined" ? globalThis : typeof window !== "undefined" ? window : typeof global !== "undefined" ? global : typeof self !== "undefined" ? self : {};
      function getCjsExportFromNamespace(n) {
        return n && n["default"] || n;
      }
      var load2 = function(received, defaults, onto = {}) {
        var k, ref, v2;
        for (k in defaults) {
          v2 = defaults[k];
          onto[k] = (ref = received[k]) != null ? ref : v2;
        }
        return onto;
      };
      var overwrite = function(received, defaults, onto = {}) {
        var k, v2;
        for (k in received) {
          v2 = received[k];
          if (defaults[k] !== void 0) {
            onto[k] = v2;
          }
        }
        return onto;
      };
      var parser = {
        load: load2,
        overwrite
      };
      var DLList;
      DLList = class DLList {
        constructor(incr, decr) {
          this.incr = incr;
          this.decr = decr;
          this._first = null;
          this._last = null;
          this.length = 0;
        }
        push(value) {
          var node;
          this.length++;
          if (typeof this.incr === "function") {
            this.incr();
          }
          node = {
            value,
            prev: this._last,
            next: null
          };
          if (this._last != null) {
            this._last.next = node;
            this._last = node;
          } else {
            this._first = this._last = node;
          }
          return void 0;
        }
        shift() {
          var value;
          if (this._first == null) {
            return;
          } else {
            this.length--;
            if (typeof this.decr === "function") {
              this.decr();
            }
          }
          value = this._first.value;
          if ((this._first = this._first.next) != null) {
            this._first.prev = null;
          } else {
            this._last = null;
          }
          return value;
        }
        first() {
          if (this._first != null) {
            return this._first.value;
          }
        }
        getArray() {
          var node, ref, results;
          node = this._first;
          results = [];
          while (node != null) {
            results.push((ref = node, node = node.next, ref.value));
          }
          return results;
        }
        forEachShift(cb) {
          var node;
          node = this.shift();
          while (node != null) {
            cb(node), node = this.shift();
          }
          return void 0;
        }
        debug() {
          var node, ref, ref1, ref2, results;
          node = this._first;
          results = [];
          while (node != null) {
            results.push((ref = node, node = node.next, {
              value: ref.value,
              prev: (ref1 = ref.prev) != null ? ref1.value : void 0,
              next: (ref2 = ref.next) != null ? ref2.value : void 0
            }));
          }
          return results;
        }
      };
      var DLList_1 = DLList;
      var Events;
      Events = class Events {
        constructor(instance) {
          this.instance = instance;
          this._events = {};
          if (this.instance.on != null || this.instance.once != null || this.instance.removeAllListeners != null) {
            throw new Error("An Emitter already exists for this object");
          }
          this.instance.on = (name2, cb) => {
            return this._addListener(name2, "many", cb);
          };
          this.instance.once = (name2, cb) => {
            return this._addListener(name2, "once", cb);
          };
          this.instance.removeAllListeners = (name2 = null) => {
            if (name2 != null) {
              return delete this._events[name2];
            } else {
              return this._events = {};
            }
          };
        }
        _addListener(name2, status, cb) {
          var base;
          if ((base = this._events)[name2] == null) {
            base[name2] = [];
          }
          this._events[name2].push({ cb, status });
          return this.instance;
        }
        listenerCount(name2) {
          if (this._events[name2] != null) {
            return this._events[name2].length;
          } else {
            return 0;
          }
        }
        async trigger(name2, ...args) {
          var e, promises;
          try {
            if (name2 !== "debug") {
              this.trigger("debug", `Event triggered: ${name2}`, args);
            }
            if (this._events[name2] == null) {
              return;
            }
            this._events[name2] = this._events[name2].filter(function(listener) {
              return listener.status !== "none";
            });
            promises = this._events[name2].map(async (listener) => {
              var e2, returned;
              if (listener.status === "none") {
                return;
              }
              if (listener.status === "once") {
                listener.status = "none";
              }
              try {
                returned = typeof listener.cb === "function" ? listener.cb(...args) : void 0;
                if (typeof (returned != null ? returned.then : void 0) === "function") {
                  return await returned;
                } else {
                  return returned;
                }
              } catch (error) {
                e2 = error;
                {
                  this.trigger("error", e2);
                }
                return null;
              }
            });
            return (await Promise.all(promises)).find(function(x2) {
              return x2 != null;
            });
          } catch (error) {
            e = error;
            {
              this.trigger("error", e);
            }
            return null;
          }
        }
      };
      var Events_1 = Events;
      var DLList$1, Events$1, Queues;
      DLList$1 = DLList_1;
      Events$1 = Events_1;
      Queues = class Queues {
        constructor(num_priorities) {
          var i;
          this.Events = new Events$1(this);
          this._length = 0;
          this._lists = (function() {
            var j, ref, results;
            results = [];
            for (i = j = 1, ref = num_priorities; 1 <= ref ? j <= ref : j >= ref; i = 1 <= ref ? ++j : --j) {
              results.push(new DLList$1((() => {
                return this.incr();
              }), (() => {
                return this.decr();
              })));
            }
            return results;
          }).call(this);
        }
        incr() {
          if (this._length++ === 0) {
            return this.Events.trigger("leftzero");
          }
        }
        decr() {
          if (--this._length === 0) {
            return this.Events.trigger("zero");
          }
        }
        push(job) {
          return this._lists[job.options.priority].push(job);
        }
        queued(priority) {
          if (priority != null) {
            return this._lists[priority].length;
          } else {
            return this._length;
          }
        }
        shiftAll(fn) {
          return this._lists.forEach(function(list4) {
            return list4.forEachShift(fn);
          });
        }
        getFirst(arr = this._lists) {
          var j, len, list4;
          for (j = 0, len = arr.length; j < len; j++) {
            list4 = arr[j];
            if (list4.length > 0) {
              return list4;
            }
          }
          return [];
        }
        shiftLastFrom(priority) {
          return this.getFirst(this._lists.slice(priority).reverse()).shift();
        }
      };
      var Queues_1 = Queues;
      var BottleneckError;
      BottleneckError = class BottleneckError extends Error {
      };
      var BottleneckError_1 = BottleneckError;
      var BottleneckError$1, DEFAULT_PRIORITY, Job, NUM_PRIORITIES, parser$1;
      NUM_PRIORITIES = 10;
      DEFAULT_PRIORITY = 5;
      parser$1 = parser;
      BottleneckError$1 = BottleneckError_1;
      Job = class Job {
        constructor(task, args, options2, jobDefaults, rejectOnDrop, Events2, _states, Promise2) {
          this.task = task;
          this.args = args;
          this.rejectOnDrop = rejectOnDrop;
          this.Events = Events2;
          this._states = _states;
          this.Promise = Promise2;
          this.options = parser$1.load(options2, jobDefaults);
          this.options.priority = this._sanitizePriority(this.options.priority);
          if (this.options.id === jobDefaults.id) {
            this.options.id = `${this.options.id}-${this._randomIndex()}`;
          }
          this.promise = new this.Promise((_resolve, _reject) => {
            this._resolve = _resolve;
            this._reject = _reject;
          });
          this.retryCount = 0;
        }
        _sanitizePriority(priority) {
          var sProperty;
          sProperty = ~~priority !== priority ? DEFAULT_PRIORITY : priority;
          if (sProperty < 0) {
            return 0;
          } else if (sProperty > NUM_PRIORITIES - 1) {
            return NUM_PRIORITIES - 1;
          } else {
            return sProperty;
          }
        }
        _randomIndex() {
          return Math.random().toString(36).slice(2);
        }
        doDrop({ error, message = "This job has been dropped by Bottleneck" } = {}) {
          if (this._states.remove(this.options.id)) {
            if (this.rejectOnDrop) {
              this._reject(error != null ? error : new BottleneckError$1(message));
            }
            this.Events.trigger("dropped", { args: this.args, options: this.options, task: this.task, promise: this.promise });
            return true;
          } else {
            return false;
          }
        }
        _assertStatus(expected) {
          var status;
          status = this._states.jobStatus(this.options.id);
          if (!(status === expected || expected === "DONE" && status === null)) {
            throw new BottleneckError$1(`Invalid job status ${status}, expected ${expected}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
          }
        }
        doReceive() {
          this._states.start(this.options.id);
          return this.Events.trigger("received", { args: this.args, options: this.options });
        }
        doQueue(reachedHWM, blocked) {
          this._assertStatus("RECEIVED");
          this._states.next(this.options.id);
          return this.Events.trigger("queued", { args: this.args, options: this.options, reachedHWM, blocked });
        }
        doRun() {
          if (this.retryCount === 0) {
            this._assertStatus("QUEUED");
            this._states.next(this.options.id);
          } else {
            this._assertStatus("EXECUTING");
          }
          return this.Events.trigger("scheduled", { args: this.args, options: this.options });
        }
        async doExecute(chained, clearGlobalState, run, free) {
          var error, eventInfo, passed;
          if (this.retryCount === 0) {
            this._assertStatus("RUNNING");
            this._states.next(this.options.id);
          } else {
            this._assertStatus("EXECUTING");
          }
          eventInfo = { args: this.args, options: this.options, retryCount: this.retryCount };
          this.Events.trigger("executing", eventInfo);
          try {
            passed = await (chained != null ? chained.schedule(this.options, this.task, ...this.args) : this.task(...this.args));
            if (clearGlobalState()) {
              this.doDone(eventInfo);
              await free(this.options, eventInfo);
              this._assertStatus("DONE");
              return this._resolve(passed);
            }
          } catch (error1) {
            error = error1;
            return this._onFailure(error, eventInfo, clearGlobalState, run, free);
          }
        }
        doExpire(clearGlobalState, run, free) {
          var error, eventInfo;
          if (this._states.jobStatus(this.options.id === "RUNNING")) {
            this._states.next(this.options.id);
          }
          this._assertStatus("EXECUTING");
          eventInfo = { args: this.args, options: this.options, retryCount: this.retryCount };
          error = new BottleneckError$1(`This job timed out after ${this.options.expiration} ms.`);
          return this._onFailure(error, eventInfo, clearGlobalState, run, free);
        }
        async _onFailure(error, eventInfo, clearGlobalState, run, free) {
          var retry2, retryAfter;
          if (clearGlobalState()) {
            retry2 = await this.Events.trigger("failed", error, eventInfo);
            if (retry2 != null) {
              retryAfter = ~~retry2;
              this.Events.trigger("retry", `Retrying ${this.options.id} after ${retryAfter} ms`, eventInfo);
              this.retryCount++;
              return run(retryAfter);
            } else {
              this.doDone(eventInfo);
              await free(this.options, eventInfo);
              this._assertStatus("DONE");
              return this._reject(error);
            }
          }
        }
        doDone(eventInfo) {
          this._assertStatus("EXECUTING");
          this._states.next(this.options.id);
          return this.Events.trigger("done", eventInfo);
        }
      };
      var Job_1 = Job;
      var BottleneckError$2, LocalDatastore, parser$2;
      parser$2 = parser;
      BottleneckError$2 = BottleneckError_1;
      LocalDatastore = class LocalDatastore {
        constructor(instance, storeOptions, storeInstanceOptions) {
          this.instance = instance;
          this.storeOptions = storeOptions;
          this.clientId = this.instance._randomIndex();
          parser$2.load(storeInstanceOptions, storeInstanceOptions, this);
          this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now();
          this._running = 0;
          this._done = 0;
          this._unblockTime = 0;
          this.ready = this.Promise.resolve();
          this.clients = {};
          this._startHeartbeat();
        }
        _startHeartbeat() {
          var base;
          if (this.heartbeat == null && (this.storeOptions.reservoirRefreshInterval != null && this.storeOptions.reservoirRefreshAmount != null || this.storeOptions.reservoirIncreaseInterval != null && this.storeOptions.reservoirIncreaseAmount != null)) {
            return typeof (base = this.heartbeat = setInterval(() => {
              var amount, incr, maximum, now, reservoir;
              now = Date.now();
              if (this.storeOptions.reservoirRefreshInterval != null && now >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval) {
                this._lastReservoirRefresh = now;
                this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount;
                this.instance._drainAll(this.computeCapacity());
              }
              if (this.storeOptions.reservoirIncreaseInterval != null && now >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval) {
                ({
                  reservoirIncreaseAmount: amount,
                  reservoirIncreaseMaximum: maximum,
                  reservoir
                } = this.storeOptions);
                this._lastReservoirIncrease = now;
                incr = maximum != null ? Math.min(amount, maximum - reservoir) : amount;
                if (incr > 0) {
                  this.storeOptions.reservoir += incr;
                  return this.instance._drainAll(this.computeCapacity());
                }
              }
            }, this.heartbeatInterval)).unref === "function" ? base.unref() : void 0;
          } else {
            return clearInterval(this.heartbeat);
          }
        }
        async __publish__(message) {
          await this.yieldLoop();
          return this.instance.Events.trigger("message", message.toString());
        }
        async __disconnect__(flush) {
          await this.yieldLoop();
          clearInterval(this.heartbeat);
          return this.Promise.resolve();
        }
        yieldLoop(t = 0) {
          return new this.Promise(function(resolve2, reject) {
            return setTimeout(resolve2, t);
          });
        }
        computePenalty() {
          var ref;
          return (ref = this.storeOptions.penalty) != null ? ref : 15 * this.storeOptions.minTime || 5e3;
        }
        async __updateSettings__(options2) {
          await this.yieldLoop();
          parser$2.overwrite(options2, options2, this.storeOptions);
          this._startHeartbeat();
          this.instance._drainAll(this.computeCapacity());
          return true;
        }
        async __running__() {
          await this.yieldLoop();
          return this._running;
        }
        async __queued__() {
          await this.yieldLoop();
          return this.instance.queued();
        }
        async __done__() {
          await this.yieldLoop();
          return this._done;
        }
        async __groupCheck__(time) {
          await this.yieldLoop();
          return this._nextRequest + this.timeout < time;
        }
        computeCapacity() {
          var maxConcurrent, reservoir;
          ({ maxConcurrent, reservoir } = this.storeOptions);
          if (maxConcurrent != null && reservoir != null) {
            return Math.min(maxConcurrent - this._running, reservoir);
          } else if (maxConcurrent != null) {
            return maxConcurrent - this._running;
          } else if (reservoir != null) {
            return reservoir;
          } else {
            return null;
          }
        }
        conditionsCheck(weight) {
          var capacity;
          capacity = this.computeCapacity();
          return capacity == null || weight <= capacity;
        }
        async __incrementReservoir__(incr) {
          var reservoir;
          await this.yieldLoop();
          reservoir = this.storeOptions.reservoir += incr;
          this.instance._drainAll(this.computeCapacity());
          return reservoir;
        }
        async __currentReservoir__() {
          await this.yieldLoop();
          return this.storeOptions.reservoir;
        }
        isBlocked(now) {
          return this._unblockTime >= now;
        }
        check(weight, now) {
          return this.conditionsCheck(weight) && this._nextRequest - now <= 0;
        }
        async __check__(weight) {
          var now;
          await this.yieldLoop();
          now = Date.now();
          return this.check(weight, now);
        }
        async __register__(index, weight, expiration) {
          var now, wait;
          await this.yieldLoop();
          now = Date.now();
          if (this.conditionsCheck(weight)) {
            this._running += weight;
            if (this.storeOptions.reservoir != null) {
              this.storeOptions.reservoir -= weight;
            }
            wait = Math.max(this._nextRequest - now, 0);
            this._nextRequest = now + wait + this.storeOptions.minTime;
            return {
              success: true,
              wait,
              reservoir: this.storeOptions.reservoir
            };
          } else {
            return {
              success: false
            };
          }
        }
        strategyIsBlock() {
          return this.storeOptions.strategy === 3;
        }
        async __submit__(queueLength, weight) {
          var blocked, now, reachedHWM;
          await this.yieldLoop();
          if (this.storeOptions.maxConcurrent != null && weight > this.storeOptions.maxConcurrent) {
            throw new BottleneckError$2(`Impossible to add a job having a weight of ${weight} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);
          }
          now = Date.now();
          reachedHWM = this.storeOptions.highWater != null && queueLength === this.storeOptions.highWater && !this.check(weight, now);
          blocked = this.strategyIsBlock() && (reachedHWM || this.isBlocked(now));
          if (blocked) {
            this._unblockTime = now + this.computePenalty();
            this._nextRequest = this._unblockTime + this.storeOptions.minTime;
            this.instance._dropAllQueued();
          }
          return {
            reachedHWM,
            blocked,
            strategy: this.storeOptions.strategy
          };
        }
        async __free__(index, weight) {
          await this.yieldLoop();
          this._running -= weight;
          this._done += weight;
          this.instance._drainAll(this.computeCapacity());
          return {
            running: this._running
          };
        }
      };
      var LocalDatastore_1 = LocalDatastore;
      var BottleneckError$3, States;
      BottleneckError$3 = BottleneckError_1;
      States = class States {
        constructor(status1) {
          this.status = status1;
          this._jobs = {};
          this.counts = this.status.map(function() {
            return 0;
          });
        }
        next(id) {
          var current, next2;
          current = this._jobs[id];
          next2 = current + 1;
          if (current != null && next2 < this.status.length) {
            this.counts[current]--;
            this.counts[next2]++;
            return this._jobs[id]++;
          } else if (current != null) {
            this.counts[current]--;
            return delete this._jobs[id];
          }
        }
        start(id) {
          var initial;
          initial = 0;
          this._jobs[id] = initial;
          return this.counts[initial]++;
        }
        remove(id) {
          var current;
          current = this._jobs[id];
          if (current != null) {
            this.counts[current]--;
            delete this._jobs[id];
          }
          return current != null;
        }
        jobStatus(id) {
          var ref;
          return (ref = this.status[this._jobs[id]]) != null ? ref : null;
        }
        statusJobs(status) {
          var k, pos, ref, results, v2;
          if (status != null) {
            pos = this.status.indexOf(status);
            if (pos < 0) {
              throw new BottleneckError$3(`status must be one of ${this.status.join(", ")}`);
            }
            ref = this._jobs;
            results = [];
            for (k in ref) {
              v2 = ref[k];
              if (v2 === pos) {
                results.push(k);
              }
            }
            return results;
          } else {
            return Object.keys(this._jobs);
          }
        }
        statusCounts() {
          return this.counts.reduce(((acc, v2, i) => {
            acc[this.status[i]] = v2;
            return acc;
          }), {});
        }
      };
      var States_1 = States;
      var DLList$2, Sync;
      DLList$2 = DLList_1;
      Sync = class Sync {
        constructor(name2, Promise2) {
          this.schedule = this.schedule.bind(this);
          this.name = name2;
          this.Promise = Promise2;
          this._running = 0;
          this._queue = new DLList$2();
        }
        isEmpty() {
          return this._queue.length === 0;
        }
        async _tryToRun() {
          var args, cb, error, reject, resolve2, returned, task;
          if (this._running < 1 && this._queue.length > 0) {
            this._running++;
            ({ task, args, resolve: resolve2, reject } = this._queue.shift());
            cb = await (async function() {
              try {
                returned = await task(...args);
                return function() {
                  return resolve2(returned);
                };
              } catch (error1) {
                error = error1;
                return function() {
                  return reject(error);
                };
              }
            })();
            this._running--;
            this._tryToRun();
            return cb();
          }
        }
        schedule(task, ...args) {
          var promise, reject, resolve2;
          resolve2 = reject = null;
          promise = new this.Promise(function(_resolve, _reject) {
            resolve2 = _resolve;
            return reject = _reject;
          });
          this._queue.push({ task, args, resolve: resolve2, reject });
          this._tryToRun();
          return promise;
        }
      };
      var Sync_1 = Sync;
      var version2 = "2.19.5";
      var version$1 = {
        version: version2
      };
      var version$2 = /* @__PURE__ */ Object.freeze({
        version: version2,
        default: version$1
      });
      var require$$2 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var require$$3 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var require$$4 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var Events$2, Group, IORedisConnection$1, RedisConnection$1, Scripts$1, parser$3;
      parser$3 = parser;
      Events$2 = Events_1;
      RedisConnection$1 = require$$2;
      IORedisConnection$1 = require$$3;
      Scripts$1 = require$$4;
      Group = (function() {
        class Group2 {
          constructor(limiterOptions = {}) {
            this.deleteKey = this.deleteKey.bind(this);
            this.limiterOptions = limiterOptions;
            parser$3.load(this.limiterOptions, this.defaults, this);
            this.Events = new Events$2(this);
            this.instances = {};
            this.Bottleneck = Bottleneck_1;
            this._startAutoCleanup();
            this.sharedConnection = this.connection != null;
            if (this.connection == null) {
              if (this.limiterOptions.datastore === "redis") {
                this.connection = new RedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
              } else if (this.limiterOptions.datastore === "ioredis") {
                this.connection = new IORedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
              }
            }
          }
          key(key2 = "") {
            var ref;
            return (ref = this.instances[key2]) != null ? ref : (() => {
              var limiter;
              limiter = this.instances[key2] = new this.Bottleneck(Object.assign(this.limiterOptions, {
                id: `${this.id}-${key2}`,
                timeout: this.timeout,
                connection: this.connection
              }));
              this.Events.trigger("created", limiter, key2);
              return limiter;
            })();
          }
          async deleteKey(key2 = "") {
            var deleted, instance;
            instance = this.instances[key2];
            if (this.connection) {
              deleted = await this.connection.__runCommand__(["del", ...Scripts$1.allKeys(`${this.id}-${key2}`)]);
            }
            if (instance != null) {
              delete this.instances[key2];
              await instance.disconnect();
            }
            return instance != null || deleted > 0;
          }
          limiters() {
            var k, ref, results, v2;
            ref = this.instances;
            results = [];
            for (k in ref) {
              v2 = ref[k];
              results.push({
                key: k,
                limiter: v2
              });
            }
            return results;
          }
          keys() {
            return Object.keys(this.instances);
          }
          async clusterKeys() {
            var cursor, end, found, i, k, keys, len, next2, start;
            if (this.connection == null) {
              return this.Promise.resolve(this.keys());
            }
            keys = [];
            cursor = null;
            start = `b_${this.id}-`.length;
            end = "_settings".length;
            while (cursor !== 0) {
              [next2, found] = await this.connection.__runCommand__(["scan", cursor != null ? cursor : 0, "match", `b_${this.id}-*_settings`, "count", 1e4]);
              cursor = ~~next2;
              for (i = 0, len = found.length; i < len; i++) {
                k = found[i];
                keys.push(k.slice(start, -end));
              }
            }
            return keys;
          }
          _startAutoCleanup() {
            var base;
            clearInterval(this.interval);
            return typeof (base = this.interval = setInterval(async () => {
              var e, k, ref, results, time, v2;
              time = Date.now();
              ref = this.instances;
              results = [];
              for (k in ref) {
                v2 = ref[k];
                try {
                  if (await v2._store.__groupCheck__(time)) {
                    results.push(this.deleteKey(k));
                  } else {
                    results.push(void 0);
                  }
                } catch (error) {
                  e = error;
                  results.push(v2.Events.trigger("error", e));
                }
              }
              return results;
            }, this.timeout / 2)).unref === "function" ? base.unref() : void 0;
          }
          updateSettings(options2 = {}) {
            parser$3.overwrite(options2, this.defaults, this);
            parser$3.overwrite(options2, options2, this.limiterOptions);
            if (options2.timeout != null) {
              return this._startAutoCleanup();
            }
          }
          disconnect(flush = true) {
            var ref;
            if (!this.sharedConnection) {
              return (ref = this.connection) != null ? ref.disconnect(flush) : void 0;
            }
          }
        }
        Group2.prototype.defaults = {
          timeout: 1e3 * 60 * 5,
          connection: null,
          Promise,
          id: "group-key"
        };
        return Group2;
      }).call(commonjsGlobal);
      var Group_1 = Group;
      var Batcher, Events$3, parser$4;
      parser$4 = parser;
      Events$3 = Events_1;
      Batcher = (function() {
        class Batcher2 {
          constructor(options2 = {}) {
            this.options = options2;
            parser$4.load(this.options, this.defaults, this);
            this.Events = new Events$3(this);
            this._arr = [];
            this._resetPromise();
            this._lastFlush = Date.now();
          }
          _resetPromise() {
            return this._promise = new this.Promise((res, rej) => {
              return this._resolve = res;
            });
          }
          _flush() {
            clearTimeout(this._timeout);
            this._lastFlush = Date.now();
            this._resolve();
            this.Events.trigger("batch", this._arr);
            this._arr = [];
            return this._resetPromise();
          }
          add(data) {
            var ret;
            this._arr.push(data);
            ret = this._promise;
            if (this._arr.length === this.maxSize) {
              this._flush();
            } else if (this.maxTime != null && this._arr.length === 1) {
              this._timeout = setTimeout(() => {
                return this._flush();
              }, this.maxTime);
            }
            return ret;
          }
        }
        Batcher2.prototype.defaults = {
          maxTime: null,
          maxSize: null,
          Promise
        };
        return Batcher2;
      }).call(commonjsGlobal);
      var Batcher_1 = Batcher;
      var require$$4$1 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var require$$8 = getCjsExportFromNamespace(version$2);
      var Bottleneck2, DEFAULT_PRIORITY$1, Events$4, Job$1, LocalDatastore$1, NUM_PRIORITIES$1, Queues$1, RedisDatastore$1, States$1, Sync$1, parser$5, splice = [].splice;
      NUM_PRIORITIES$1 = 10;
      DEFAULT_PRIORITY$1 = 5;
      parser$5 = parser;
      Queues$1 = Queues_1;
      Job$1 = Job_1;
      LocalDatastore$1 = LocalDatastore_1;
      RedisDatastore$1 = require$$4$1;
      Events$4 = Events_1;
      States$1 = States_1;
      Sync$1 = Sync_1;
      Bottleneck2 = (function() {
        class Bottleneck3 {
          constructor(options2 = {}, ...invalid) {
            var storeInstanceOptions, storeOptions;
            this._addToQueue = this._addToQueue.bind(this);
            this._validateOptions(options2, invalid);
            parser$5.load(options2, this.instanceDefaults, this);
            this._queues = new Queues$1(NUM_PRIORITIES$1);
            this._scheduled = {};
            this._states = new States$1(["RECEIVED", "QUEUED", "RUNNING", "EXECUTING"].concat(this.trackDoneStatus ? ["DONE"] : []));
            this._limiter = null;
            this.Events = new Events$4(this);
            this._submitLock = new Sync$1("submit", this.Promise);
            this._registerLock = new Sync$1("register", this.Promise);
            storeOptions = parser$5.load(options2, this.storeDefaults, {});
            this._store = (function() {
              if (this.datastore === "redis" || this.datastore === "ioredis" || this.connection != null) {
                storeInstanceOptions = parser$5.load(options2, this.redisStoreDefaults, {});
                return new RedisDatastore$1(this, storeOptions, storeInstanceOptions);
              } else if (this.datastore === "local") {
                storeInstanceOptions = parser$5.load(options2, this.localStoreDefaults, {});
                return new LocalDatastore$1(this, storeOptions, storeInstanceOptions);
              } else {
                throw new Bottleneck3.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
              }
            }).call(this);
            this._queues.on("leftzero", () => {
              var ref;
              return (ref = this._store.heartbeat) != null ? typeof ref.ref === "function" ? ref.ref() : void 0 : void 0;
            });
            this._queues.on("zero", () => {
              var ref;
              return (ref = this._store.heartbeat) != null ? typeof ref.unref === "function" ? ref.unref() : void 0 : void 0;
            });
          }
          _validateOptions(options2, invalid) {
            if (!(options2 != null && typeof options2 === "object" && invalid.length === 0)) {
              throw new Bottleneck3.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.");
            }
          }
          ready() {
            return this._store.ready;
          }
          clients() {
            return this._store.clients;
          }
          channel() {
            return `b_${this.id}`;
          }
          channel_client() {
            return `b_${this.id}_${this._store.clientId}`;
          }
          publish(message) {
            return this._store.__publish__(message);
          }
          disconnect(flush = true) {
            return this._store.__disconnect__(flush);
          }
          chain(_limiter) {
            this._limiter = _limiter;
            return this;
          }
          queued(priority) {
            return this._queues.queued(priority);
          }
          clusterQueued() {
            return this._store.__queued__();
          }
          empty() {
            return this.queued() === 0 && this._submitLock.isEmpty();
          }
          running() {
            return this._store.__running__();
          }
          done() {
            return this._store.__done__();
          }
          jobStatus(id) {
            return this._states.jobStatus(id);
          }
          jobs(status) {
            return this._states.statusJobs(status);
          }
          counts() {
            return this._states.statusCounts();
          }
          _randomIndex() {
            return Math.random().toString(36).slice(2);
          }
          check(weight = 1) {
            return this._store.__check__(weight);
          }
          _clearGlobalState(index) {
            if (this._scheduled[index] != null) {
              clearTimeout(this._scheduled[index].expiration);
              delete this._scheduled[index];
              return true;
            } else {
              return false;
            }
          }
          async _free(index, job, options2, eventInfo) {
            var e, running;
            try {
              ({ running } = await this._store.__free__(index, options2.weight));
              this.Events.trigger("debug", `Freed ${options2.id}`, eventInfo);
              if (running === 0 && this.empty()) {
                return this.Events.trigger("idle");
              }
            } catch (error1) {
              e = error1;
              return this.Events.trigger("error", e);
            }
          }
          _run(index, job, wait) {
            var clearGlobalState, free, run;
            job.doRun();
            clearGlobalState = this._clearGlobalState.bind(this, index);
            run = this._run.bind(this, index, job);
            free = this._free.bind(this, index, job);
            return this._scheduled[index] = {
              timeout: setTimeout(() => {
                return job.doExecute(this._limiter, clearGlobalState, run, free);
              }, wait),
              expiration: job.options.expiration != null ? setTimeout(function() {
                return job.doExpire(clearGlobalState, run, free);
              }, wait + job.options.expiration) : void 0,
              job
            };
          }
          _drainOne(capacity) {
            return this._registerLock.schedule(() => {
              var args, index, next2, options2, queue;
              if (this.queued() === 0) {
                return this.Promise.resolve(null);
              }
              queue = this._queues.getFirst();
              ({ options: options2, args } = next2 = queue.first());
              if (capacity != null && options2.weight > capacity) {
                return this.Promise.resolve(null);
              }
              this.Events.trigger("debug", `Draining ${options2.id}`, { args, options: options2 });
              index = this._randomIndex();
              return this._store.__register__(index, options2.weight, options2.expiration).then(({ success, wait, reservoir }) => {
                var empty;
                this.Events.trigger("debug", `Drained ${options2.id}`, { success, args, options: options2 });
                if (success) {
                  queue.shift();
                  empty = this.empty();
                  if (empty) {
                    this.Events.trigger("empty");
                  }
                  if (reservoir === 0) {
                    this.Events.trigger("depleted", empty);
                  }
                  this._run(index, next2, wait);
                  return this.Promise.resolve(options2.weight);
                } else {
                  return this.Promise.resolve(null);
                }
              });
            });
          }
          _drainAll(capacity, total = 0) {
            return this._drainOne(capacity).then((drained) => {
              var newCapacity;
              if (drained != null) {
                newCapacity = capacity != null ? capacity - drained : capacity;
                return this._drainAll(newCapacity, total + drained);
              } else {
                return this.Promise.resolve(total);
              }
            }).catch((e) => {
              return this.Events.trigger("error", e);
            });
          }
          _dropAllQueued(message) {
            return this._queues.shiftAll(function(job) {
              return job.doDrop({ message });
            });
          }
          stop(options2 = {}) {
            var done, waitForExecuting;
            options2 = parser$5.load(options2, this.stopDefaults);
            waitForExecuting = (at2) => {
              var finished;
              finished = () => {
                var counts2;
                counts2 = this._states.counts;
                return counts2[0] + counts2[1] + counts2[2] + counts2[3] === at2;
              };
              return new this.Promise((resolve2, reject) => {
                if (finished()) {
                  return resolve2();
                } else {
                  return this.on("done", () => {
                    if (finished()) {
                      this.removeAllListeners("done");
                      return resolve2();
                    }
                  });
                }
              });
            };
            done = options2.dropWaitingJobs ? (this._run = function(index, next2) {
              return next2.doDrop({
                message: options2.dropErrorMessage
              });
            }, this._drainOne = () => {
              return this.Promise.resolve(null);
            }, this._registerLock.schedule(() => {
              return this._submitLock.schedule(() => {
                var k, ref, v2;
                ref = this._scheduled;
                for (k in ref) {
                  v2 = ref[k];
                  if (this.jobStatus(v2.job.options.id) === "RUNNING") {
                    clearTimeout(v2.timeout);
                    clearTimeout(v2.expiration);
                    v2.job.doDrop({
                      message: options2.dropErrorMessage
                    });
                  }
                }
                this._dropAllQueued(options2.dropErrorMessage);
                return waitForExecuting(0);
              });
            })) : this.schedule({
              priority: NUM_PRIORITIES$1 - 1,
              weight: 0
            }, () => {
              return waitForExecuting(1);
            });
            this._receive = function(job) {
              return job._reject(new Bottleneck3.prototype.BottleneckError(options2.enqueueErrorMessage));
            };
            this.stop = () => {
              return this.Promise.reject(new Bottleneck3.prototype.BottleneckError("stop() has already been called"));
            };
            return done;
          }
          async _addToQueue(job) {
            var args, blocked, error, options2, reachedHWM, shifted, strategy;
            ({ args, options: options2 } = job);
            try {
              ({ reachedHWM, blocked, strategy } = await this._store.__submit__(this.queued(), options2.weight));
            } catch (error1) {
              error = error1;
              this.Events.trigger("debug", `Could not queue ${options2.id}`, { args, options: options2, error });
              job.doDrop({ error });
              return false;
            }
            if (blocked) {
              job.doDrop();
              return true;
            } else if (reachedHWM) {
              shifted = strategy === Bottleneck3.prototype.strategy.LEAK ? this._queues.shiftLastFrom(options2.priority) : strategy === Bottleneck3.prototype.strategy.OVERFLOW_PRIORITY ? this._queues.shiftLastFrom(options2.priority + 1) : strategy === Bottleneck3.prototype.strategy.OVERFLOW ? job : void 0;
              if (shifted != null) {
                shifted.doDrop();
              }
              if (shifted == null || strategy === Bottleneck3.prototype.strategy.OVERFLOW) {
                if (shifted == null) {
                  job.doDrop();
                }
                return reachedHWM;
              }
            }
            job.doQueue(reachedHWM, blocked);
            this._queues.push(job);
            await this._drainAll();
            return reachedHWM;
          }
          _receive(job) {
            if (this._states.jobStatus(job.options.id) != null) {
              job._reject(new Bottleneck3.prototype.BottleneckError(`A job with the same id already exists (id=${job.options.id})`));
              return false;
            } else {
              job.doReceive();
              return this._submitLock.schedule(this._addToQueue, job);
            }
          }
          submit(...args) {
            var cb, fn, job, options2, ref, ref1, task;
            if (typeof args[0] === "function") {
              ref = args, [fn, ...args] = ref, [cb] = splice.call(args, -1);
              options2 = parser$5.load({}, this.jobDefaults);
            } else {
              ref1 = args, [options2, fn, ...args] = ref1, [cb] = splice.call(args, -1);
              options2 = parser$5.load(options2, this.jobDefaults);
            }
            task = (...args2) => {
              return new this.Promise(function(resolve2, reject) {
                return fn(...args2, function(...args3) {
                  return (args3[0] != null ? reject : resolve2)(args3);
                });
              });
            };
            job = new Job$1(task, args, options2, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
            job.promise.then(function(args2) {
              return typeof cb === "function" ? cb(...args2) : void 0;
            }).catch(function(args2) {
              if (Array.isArray(args2)) {
                return typeof cb === "function" ? cb(...args2) : void 0;
              } else {
                return typeof cb === "function" ? cb(args2) : void 0;
              }
            });
            return this._receive(job);
          }
          schedule(...args) {
            var job, options2, task;
            if (typeof args[0] === "function") {
              [task, ...args] = args;
              options2 = {};
            } else {
              [options2, task, ...args] = args;
            }
            job = new Job$1(task, args, options2, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
            this._receive(job);
            return job.promise;
          }
          wrap(fn) {
            var schedule, wrapped;
            schedule = this.schedule.bind(this);
            wrapped = function(...args) {
              return schedule(fn.bind(this), ...args);
            };
            wrapped.withOptions = function(options2, ...args) {
              return schedule(options2, fn, ...args);
            };
            return wrapped;
          }
          async updateSettings(options2 = {}) {
            await this._store.__updateSettings__(parser$5.overwrite(options2, this.storeDefaults));
            parser$5.overwrite(options2, this.instanceDefaults, this);
            return this;
          }
          currentReservoir() {
            return this._store.__currentReservoir__();
          }
          incrementReservoir(incr = 0) {
            return this._store.__incrementReservoir__(incr);
          }
        }
        Bottleneck3.default = Bottleneck3;
        Bottleneck3.Events = Events$4;
        Bottleneck3.version = Bottleneck3.prototype.version = require$$8.version;
        Bottleneck3.strategy = Bottleneck3.prototype.strategy = {
          LEAK: 1,
          OVERFLOW: 2,
          OVERFLOW_PRIORITY: 4,
          BLOCK: 3
        };
        Bottleneck3.BottleneckError = Bottleneck3.prototype.BottleneckError = BottleneckError_1;
        Bottleneck3.Group = Bottleneck3.prototype.Group = Group_1;
        Bottleneck3.RedisConnection = Bottleneck3.prototype.RedisConnection = require$$2;
        Bottleneck3.IORedisConnection = Bottleneck3.prototype.IORedisConnection = require$$3;
        Bottleneck3.Batcher = Bottleneck3.prototype.Batcher = Batcher_1;
        Bottleneck3.prototype.jobDefaults = {
          priority: DEFAULT_PRIORITY$1,
          weight: 1,
          expiration: null,
          id: "<no-id>"
        };
        Bottleneck3.prototype.storeDefaults = {
          maxConcurrent: null,
          minTime: 0,
          highWater: null,
          strategy: Bottleneck3.prototype.strategy.LEAK,
          penalty: null,
          reservoir: null,
          reservoirRefreshInterval: null,
          reservoirRefreshAmount: null,
          reservoirIncreaseInterval: null,
          reservoirIncreaseAmount: null,
          reservoirIncreaseMaximum: null
        };
        Bottleneck3.prototype.localStoreDefaults = {
          Promise,
          timeout: null,
          heartbeatInterval: 250
        };
        Bottleneck3.prototype.redisStoreDefaults = {
          Promise,
          timeout: null,
          heartbeatInterval: 5e3,
          clientTimeout: 1e4,
          Redis: null,
          clientOptions: {},
          clusterNodes: null,
          clearDatastore: false,
          connection: null
        };
        Bottleneck3.prototype.instanceDefaults = {
          datastore: "local",
          connection: null,
          id: "<no-id>",
          rejectOnDrop: true,
          trackDoneStatus: false,
          Promise
        };
        Bottleneck3.prototype.stopDefaults = {
          enqueueErrorMessage: "This limiter has been stopped and cannot accept new jobs.",
          dropWaitingJobs: true,
          dropErrorMessage: "This limiter has been stopped."
        };
        return Bottleneck3;
      }).call(commonjsGlobal);
      var Bottleneck_1 = Bottleneck2;
      var lib = Bottleneck_1;
      return lib;
    }));
  }
});

// node_modules/pend/index.js
var require_pend = __commonJS({
  "node_modules/pend/index.js"(exports, module) {
    module.exports = Pend;
    function Pend() {
      this.pending = 0;
      this.max = Infinity;
      this.listeners = [];
      this.waiting = [];
      this.error = null;
    }
    Pend.prototype.go = function(fn) {
      if (this.pending < this.max) {
        pendGo(this, fn);
      } else {
        this.waiting.push(fn);
      }
    };
    Pend.prototype.wait = function(cb) {
      if (this.pending === 0) {
        cb(this.error);
      } else {
        this.listeners.push(cb);
      }
    };
    Pend.prototype.hold = function() {
      return pendHold(this);
    };
    function pendHold(self2) {
      self2.pending += 1;
      var called = false;
      return onCb;
      function onCb(err) {
        if (called) throw new Error("callback called twice");
        called = true;
        self2.error = self2.error || err;
        self2.pending -= 1;
        if (self2.waiting.length > 0 && self2.pending < self2.max) {
          pendGo(self2, self2.waiting.shift());
        } else if (self2.pending === 0) {
          var listeners = self2.listeners;
          self2.listeners = [];
          listeners.forEach(cbListener);
        }
      }
      function cbListener(listener) {
        listener(self2.error);
      }
    }
    function pendGo(self2, fn) {
      fn(pendHold(self2));
    }
  }
});

// node_modules/yauzl/fd-slicer.js
var require_fd_slicer = __commonJS({
  "node_modules/yauzl/fd-slicer.js"(exports) {
    var fs = __require("fs");
    var util = __require("util");
    var stream = __require("stream");
    var Readable = stream.Readable;
    var PassThrough = stream.PassThrough;
    var Pend = require_pend();
    var EventEmitter = __require("events").EventEmitter;
    exports.BufferSlicer = BufferSlicer;
    exports.FdSlicer = FdSlicer;
    util.inherits(FdSlicer, EventEmitter);
    function FdSlicer(fd) {
      EventEmitter.call(this);
      this.fd = fd;
      this.pend = new Pend();
      this.pend.max = 1;
      this.refCount = 0;
    }
    FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
      var self2 = this;
      self2.pend.go(function(cb) {
        fs.read(self2.fd, buffer, offset, length, position, function(err, bytesRead, buffer2) {
          cb();
          callback(err, bytesRead, buffer2);
        });
      });
    };
    FdSlicer.prototype.createReadStream = function(options2) {
      return new ReadStream(this, options2);
    };
    FdSlicer.prototype.ref = function() {
      this.refCount += 1;
    };
    FdSlicer.prototype.unref = function() {
      var self2 = this;
      self2.refCount -= 1;
      if (self2.refCount < 0) throw new Error("invalid unref");
      if (self2.refCount > 0) return;
      fs.close(self2.fd, onCloseDone);
      function onCloseDone(err) {
        if (err) {
          self2.emit("error", err);
        } else {
          self2.emit("close");
        }
      }
    };
    util.inherits(ReadStream, Readable);
    function ReadStream(context2, options2) {
      options2 = options2 || {};
      Readable.call(this, options2);
      this.context = context2;
      this.context.ref();
      this.start = options2.start || 0;
      this.endOffset = options2.end;
      this.pos = this.start;
    }
    ReadStream.prototype._read = function(n) {
      var self2 = this;
      var toRead = Math.min(self2._readableState.highWaterMark, n);
      if (self2.endOffset != null) {
        toRead = Math.min(toRead, self2.endOffset - self2.pos);
      }
      if (toRead <= 0) {
        self2.push(null);
        this._cleanup();
        return;
      }
      self2.context.pend.go(function(cb) {
        var buffer = Buffer.allocUnsafe(toRead);
        fs.read(self2.context.fd, buffer, 0, toRead, self2.pos, function(err, bytesRead) {
          if (err) {
            self2.destroy(err);
          } else if (bytesRead === 0) {
            self2.push(null);
            self2._cleanup();
          } else {
            self2.pos += bytesRead;
            self2.push(buffer.slice(0, bytesRead));
          }
          cb();
        });
      });
    };
    ReadStream.prototype._destroy = function(err, cb) {
      this._cleanup();
      cb(err);
    };
    ReadStream.prototype._cleanup = function() {
      if (this.context != null) {
        this.context.unref();
        this.context = null;
      }
    };
    util.inherits(BufferSlicer, EventEmitter);
    function BufferSlicer(buffer) {
      EventEmitter.call(this);
      this.refCount = 0;
      this.buffer = buffer;
    }
    BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
      if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
      if (position < 0) throw new RangeError("position is negative: " + position);
      if (offset + length > buffer.length) {
        length = buffer.length - offset;
      }
      if (position + length > this.buffer.length) {
        length = this.buffer.length - position;
      }
      if (length <= 0) {
        setImmediate(function() {
          callback(null, 0);
        });
        return;
      }
      this.buffer.copy(buffer, offset, position, position + length);
      setImmediate(function() {
        callback(null, length);
      });
    };
    BufferSlicer.prototype.createReadStream = function(options2) {
      options2 = options2 || {};
      var readStream = new PassThrough(options2);
      readStream.start = options2.start || 0;
      readStream.endOffset = options2.end;
      readStream.pos = readStream.endOffset || this.buffer.length;
      var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
      var maxChunkSize = 65536;
      var offset = 0;
      while (true) {
        var nextOffset = offset + maxChunkSize;
        if (nextOffset >= entireSlice.length) {
          if (offset < entireSlice.length) {
            readStream.write(entireSlice.slice(offset, entireSlice.length));
          }
          break;
        }
        readStream.write(entireSlice.slice(offset, nextOffset));
        offset = nextOffset;
      }
      readStream.end();
      return readStream;
    };
    BufferSlicer.prototype.ref = function() {
      this.refCount += 1;
    };
    BufferSlicer.prototype.unref = function() {
      this.refCount -= 1;
      if (this.refCount < 0) {
        throw new Error("invalid unref");
      }
    };
  }
});

// node_modules/yauzl/crc32.js
var require_crc32 = __commonJS({
  "node_modules/yauzl/crc32.js"(exports, module) {
    var CRC_TABLE = new Int32Array([
      0,
      1996959894,
      3993919788,
      2567524794,
      124634137,
      1886057615,
      3915621685,
      2657392035,
      249268274,
      2044508324,
      3772115230,
      2547177864,
      162941995,
      2125561021,
      3887607047,
      2428444049,
      498536548,
      1789927666,
      4089016648,
      2227061214,
      450548861,
      1843258603,
      4107580753,
      2211677639,
      325883990,
      1684777152,
      4251122042,
      2321926636,
      335633487,
      1661365465,
      4195302755,
      2366115317,
      997073096,
      1281953886,
      3579855332,
      2724688242,
      1006888145,
      1258607687,
      3524101629,
      2768942443,
      901097722,
      1119000684,
      3686517206,
      2898065728,
      853044451,
      1172266101,
      3705015759,
      2882616665,
      651767980,
      1373503546,
      3369554304,
      3218104598,
      565507253,
      1454621731,
      3485111705,
      3099436303,
      671266974,
      1594198024,
      3322730930,
      2970347812,
      795835527,
      1483230225,
      3244367275,
      3060149565,
      1994146192,
      31158534,
      2563907772,
      4023717930,
      1907459465,
      112637215,
      2680153253,
      3904427059,
      2013776290,
      251722036,
      2517215374,
      3775830040,
      2137656763,
      141376813,
      2439277719,
      3865271297,
      1802195444,
      476864866,
      2238001368,
      4066508878,
      1812370925,
      453092731,
      2181625025,
      4111451223,
      1706088902,
      314042704,
      2344532202,
      4240017532,
      1658658271,
      366619977,
      2362670323,
      4224994405,
      1303535960,
      984961486,
      2747007092,
      3569037538,
      1256170817,
      1037604311,
      2765210733,
      3554079995,
      1131014506,
      879679996,
      2909243462,
      3663771856,
      1141124467,
      855842277,
      2852801631,
      3708648649,
      1342533948,
      654459306,
      3188396048,
      3373015174,
      1466479909,
      544179635,
      3110523913,
      3462522015,
      1591671054,
      702138776,
      2966460450,
      3352799412,
      1504918807,
      783551873,
      3082640443,
      3233442989,
      3988292384,
      2596254646,
      62317068,
      1957810842,
      3939845945,
      2647816111,
      81470997,
      1943803523,
      3814918930,
      2489596804,
      225274430,
      2053790376,
      3826175755,
      2466906013,
      167816743,
      2097651377,
      4027552580,
      2265490386,
      503444072,
      1762050814,
      4150417245,
      2154129355,
      426522225,
      1852507879,
      4275313526,
      2312317920,
      282753626,
      1742555852,
      4189708143,
      2394877945,
      397917763,
      1622183637,
      3604390888,
      2714866558,
      953729732,
      1340076626,
      3518719985,
      2797360999,
      1068828381,
      1219638859,
      3624741850,
      2936675148,
      906185462,
      1090812512,
      3747672003,
      2825379669,
      829329135,
      1181335161,
      3412177804,
      3160834842,
      628085408,
      1382605366,
      3423369109,
      3138078467,
      570562233,
      1426400815,
      3317316542,
      2998733608,
      733239954,
      1555261956,
      3268935591,
      3050360625,
      752459403,
      1541320221,
      2607071920,
      3965973030,
      1969922972,
      40735498,
      2617837225,
      3943577151,
      1913087877,
      83908371,
      2512341634,
      3803740692,
      2075208622,
      213261112,
      2463272603,
      3855990285,
      2094854071,
      198958881,
      2262029012,
      4057260610,
      1759359992,
      534414190,
      2176718541,
      4139329115,
      1873836001,
      414664567,
      2282248934,
      4279200368,
      1711684554,
      285281116,
      2405801727,
      4167216745,
      1634467795,
      376229701,
      2685067896,
      3608007406,
      1308918612,
      956543938,
      2808555105,
      3495958263,
      1231636301,
      1047427035,
      2932959818,
      3654703836,
      1088359270,
      936918e3,
      2847714899,
      3736837829,
      1202900863,
      817233897,
      3183342108,
      3401237130,
      1404277552,
      615818150,
      3134207493,
      3453421203,
      1423857449,
      601450431,
      3009837614,
      3294710456,
      1567103746,
      711928724,
      3020668471,
      3272380065,
      1510334235,
      755167117
    ]);
    function crc32(buf) {
      let crc = -1;
      for (let x2 of buf) {
        crc = CRC_TABLE[(crc ^ x2) & 255] ^ crc >>> 8;
      }
      return (crc ^ -1) >>> 0;
    }
    module.exports = crc32;
  }
});

// node_modules/yauzl/index.js
var require_yauzl = __commonJS({
  "node_modules/yauzl/index.js"(exports) {
    var fs = __require("fs");
    var zlib = __require("zlib");
    var fd_slicer = require_fd_slicer();
    var util = __require("util");
    var EventEmitter = __require("events").EventEmitter;
    var Transform = __require("stream").Transform;
    var PassThrough = __require("stream").PassThrough;
    var Writable = __require("stream").Writable;
    var crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : require_crc32();
    exports.open = open;
    exports.fromFd = fromFd;
    exports.fromBuffer = fromBuffer;
    exports.fromRandomAccessReader = fromRandomAccessReader;
    exports.openPromise = openPromise;
    exports.fromFdPromise = fromFdPromise;
    exports.fromBufferPromise = fromBufferPromise2;
    exports.fromRandomAccessReaderPromise = fromRandomAccessReaderPromise;
    exports.dosDateTimeToDate = dosDateTimeToDate;
    exports.getFileNameLowLevel = getFileNameLowLevel;
    exports.validateFileName = validateFileName;
    exports.parseExtraFields = parseExtraFields;
    exports.ZipFile = ZipFile;
    exports.Entry = Entry;
    exports.LocalFileHeader = LocalFileHeader;
    exports.RandomAccessReader = RandomAccessReader;
    function openPromise(path2, options2) {
      return new Promise((resolve2, reject) => {
        open(path2, { ...options2, lazyEntries: true }, function(err, zipfile) {
          if (err) return reject(err);
          resolve2(zipfile);
        });
      });
    }
    function fromFdPromise(fd, options2) {
      return new Promise((resolve2, reject) => {
        fromFd(fd, { ...options2, lazyEntries: true }, function(err, zipfile) {
          if (err) return reject(err);
          resolve2(zipfile);
        });
      });
    }
    function fromBufferPromise2(buffer, options2) {
      return new Promise((resolve2, reject) => {
        fromBuffer(buffer, { ...options2, lazyEntries: true }, function(err, zipfile) {
          if (err) return reject(err);
          resolve2(zipfile);
        });
      });
    }
    function fromRandomAccessReaderPromise(reader, totalSize, options2) {
      return new Promise((resolve2, reject) => {
        fromRandomAccessReader(reader, totalSize, { ...options2, lazyEntries: true }, function(err, zipfile) {
          if (err) return reject(err);
          resolve2(zipfile);
        });
      });
    }
    function open(path2, options2, callback) {
      if (typeof options2 === "function") {
        callback = options2;
        options2 = null;
      }
      if (options2 == null) options2 = {};
      if (options2.autoClose == null) options2.autoClose = true;
      if (options2.lazyEntries == null) options2.lazyEntries = false;
      if (options2.decodeStrings == null) options2.decodeStrings = true;
      if (options2.validateEntrySizes == null) options2.validateEntrySizes = true;
      if (options2.strictFileNames == null) options2.strictFileNames = false;
      if (callback == null) callback = defaultCallback;
      fs.open(path2, "r", function(err, fd) {
        if (err) return callback(err);
        fromFd(fd, options2, function(err2, zipfile) {
          if (err2) fs.close(fd, defaultCallback);
          callback(err2, zipfile);
        });
      });
    }
    function fromFd(fd, options2, callback) {
      if (typeof options2 === "function") {
        callback = options2;
        options2 = null;
      }
      if (options2 == null) options2 = {};
      if (options2.autoClose == null) options2.autoClose = false;
      if (options2.lazyEntries == null) options2.lazyEntries = false;
      if (options2.decodeStrings == null) options2.decodeStrings = true;
      if (options2.validateEntrySizes == null) options2.validateEntrySizes = true;
      if (options2.strictFileNames == null) options2.strictFileNames = false;
      if (callback == null) callback = defaultCallback;
      fs.fstat(fd, function(err, stats) {
        if (err) return callback(err);
        var reader = new fd_slicer.FdSlicer(fd);
        fromRandomAccessReader(reader, stats.size, options2, callback);
      });
    }
    function fromBuffer(buffer, options2, callback) {
      if (typeof options2 === "function") {
        callback = options2;
        options2 = null;
      }
      if (options2 == null) options2 = {};
      options2.autoClose = false;
      if (options2.lazyEntries == null) options2.lazyEntries = false;
      if (options2.decodeStrings == null) options2.decodeStrings = true;
      if (options2.validateEntrySizes == null) options2.validateEntrySizes = true;
      if (options2.strictFileNames == null) options2.strictFileNames = false;
      var reader = new fd_slicer.BufferSlicer(buffer);
      fromRandomAccessReader(reader, buffer.length, options2, callback);
    }
    function fromRandomAccessReader(reader, totalSize, options2, callback) {
      if (typeof options2 === "function") {
        callback = options2;
        options2 = null;
      }
      if (options2 == null) options2 = {};
      if (options2.autoClose == null) options2.autoClose = true;
      if (options2.lazyEntries == null) options2.lazyEntries = false;
      if (options2.decodeStrings == null) options2.decodeStrings = true;
      var decodeStrings = !!options2.decodeStrings;
      if (options2.validateEntrySizes == null) options2.validateEntrySizes = true;
      if (options2.strictFileNames == null) options2.strictFileNames = false;
      if (callback == null) callback = defaultCallback;
      if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
      if (totalSize > Number.MAX_SAFE_INTEGER) {
        throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
      }
      reader.ref();
      var eocdrWithoutCommentSize = 22;
      var zip64EocdlSize = 20;
      var maxCommentSize = 65535;
      var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + maxCommentSize, totalSize);
      var buffer = newBuffer(bufferSize);
      var bufferReadStart = totalSize - buffer.length;
      readAndAssertNoEof(reader, buffer, 0, bufferSize, bufferReadStart, function(err) {
        if (err) return callback(err);
        for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
          if (buffer.readUInt32LE(i) !== 101010256) continue;
          var eocdrBuffer = buffer.subarray(i);
          var diskNumber = eocdrBuffer.readUInt16LE(4);
          var entryCount = eocdrBuffer.readUInt16LE(10);
          var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
          var commentLength = eocdrBuffer.readUInt16LE(20);
          var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
          if (commentLength !== expectedCommentLength) {
            return callback(new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));
          }
          var comment2 = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false) : eocdrBuffer.subarray(22);
          if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 117853008) {
            var zip64EocdlBuffer = buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize);
            var zip64EocdrOffset = readUInt64LE(zip64EocdlBuffer, 8);
            var zip64EocdrBuffer = newBuffer(56);
            return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err2) {
              if (err2) return callback(err2);
              if (zip64EocdrBuffer.readUInt32LE(0) !== 101075792) {
                return callback(new Error("invalid zip64 end of central directory record signature"));
              }
              diskNumber = zip64EocdrBuffer.readUInt32LE(16);
              if (diskNumber !== 0) {
                return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
              }
              entryCount = readUInt64LE(zip64EocdrBuffer, 32);
              centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
              return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment2, options2.autoClose, options2.lazyEntries, decodeStrings, options2.validateEntrySizes, options2.strictFileNames));
            });
          }
          if (diskNumber !== 0) {
            return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
          }
          return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment2, options2.autoClose, options2.lazyEntries, decodeStrings, options2.validateEntrySizes, options2.strictFileNames));
        }
        callback(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
      });
    }
    util.inherits(ZipFile, EventEmitter);
    function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment2, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
      var self2 = this;
      EventEmitter.call(self2);
      self2.reader = reader;
      self2.reader.on("error", function(err) {
        emitError(self2, err);
      });
      self2.reader.once("close", function() {
        self2.emit("close");
      });
      self2.readEntryCursor = centralDirectoryOffset;
      self2.fileSize = fileSize;
      self2.entryCount = entryCount;
      self2.comment = comment2;
      self2.entriesRead = 0;
      self2.autoClose = !!autoClose;
      self2.lazyEntries = !!lazyEntries;
      self2.decodeStrings = !!decodeStrings;
      self2.validateEntrySizes = !!validateEntrySizes;
      self2.strictFileNames = !!strictFileNames;
      self2.isOpen = true;
      self2.emittedError = false;
      self2.hasEachEntryBeenCalled = false;
      if (!self2.lazyEntries) self2._readEntry();
    }
    ZipFile.prototype.close = function() {
      if (!this.isOpen) return;
      this.isOpen = false;
      this.reader.unref();
    };
    function emitErrorAndAutoClose(self2, err) {
      if (self2.autoClose) self2.close();
      emitError(self2, err);
    }
    function emitError(self2, err) {
      if (self2.emittedError) return;
      self2.emittedError = true;
      self2.emit("error", err);
    }
    ZipFile.prototype.readEntry = function() {
      if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
      this._readEntry();
    };
    ZipFile.prototype._readEntry = function() {
      var self2 = this;
      if (self2.entryCount === self2.entriesRead) {
        setImmediate(function() {
          if (self2.autoClose) self2.close();
          if (self2.emittedError) return;
          self2.emit("end");
        });
        return;
      }
      if (self2.emittedError) return;
      var buffer = newBuffer(46);
      readAndAssertNoEof(self2.reader, buffer, 0, buffer.length, self2.readEntryCursor, function(err) {
        if (err) return emitErrorAndAutoClose(self2, err);
        if (self2.emittedError) return;
        var entry = new Entry();
        var signature = buffer.readUInt32LE(0);
        if (signature !== 33639248) return emitErrorAndAutoClose(self2, new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
        entry.versionMadeBy = buffer.readUInt16LE(4);
        entry.versionNeededToExtract = buffer.readUInt16LE(6);
        entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
        entry.compressionMethod = buffer.readUInt16LE(10);
        entry.lastModFileTime = buffer.readUInt16LE(12);
        entry.lastModFileDate = buffer.readUInt16LE(14);
        entry.crc32 = buffer.readUInt32LE(16);
        entry.compressedSize = buffer.readUInt32LE(20);
        entry.uncompressedSize = buffer.readUInt32LE(24);
        entry.fileNameLength = buffer.readUInt16LE(28);
        entry.extraFieldLength = buffer.readUInt16LE(30);
        entry.fileCommentLength = buffer.readUInt16LE(32);
        entry.internalFileAttributes = buffer.readUInt16LE(36);
        entry.externalFileAttributes = buffer.readUInt32LE(38);
        entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);
        if (entry.generalPurposeBitFlag & 64) return emitErrorAndAutoClose(self2, new Error("strong encryption is not supported"));
        self2.readEntryCursor += 46;
        buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
        readAndAssertNoEof(self2.reader, buffer, 0, buffer.length, self2.readEntryCursor, function(err2) {
          if (err2) return emitErrorAndAutoClose(self2, err2);
          if (self2.emittedError) return;
          entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
          var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
          entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
          entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);
          try {
            entry.extraFields = parseExtraFields(entry.extraFieldRaw);
          } catch (err3) {
            return emitErrorAndAutoClose(self2, err3);
          }
          if (self2.decodeStrings) {
            var isUtf8 = (entry.generalPurposeBitFlag & 2048) !== 0;
            entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
            entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self2.strictFileNames);
            var errorMessage = validateFileName(entry.fileName);
            if (errorMessage != null) return emitErrorAndAutoClose(self2, new Error(errorMessage));
          } else {
            entry.fileComment = entry.fileCommentRaw;
            entry.fileName = entry.fileNameRaw;
          }
          entry.comment = entry.fileComment;
          self2.readEntryCursor += buffer.length;
          self2.entriesRead += 1;
          for (var i = 0; i < entry.extraFields.length; i++) {
            var extraField = entry.extraFields[i];
            if (extraField.id !== 1) continue;
            var zip64EiefBuffer = extraField.data;
            var index = 0;
            if (entry.uncompressedSize === 4294967295) {
              if (index + 8 > zip64EiefBuffer.length) {
                return emitErrorAndAutoClose(self2, new Error("zip64 extended information extra field does not include uncompressed size"));
              }
              entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
              index += 8;
            }
            if (entry.compressedSize === 4294967295) {
              if (index + 8 > zip64EiefBuffer.length) {
                return emitErrorAndAutoClose(self2, new Error("zip64 extended information extra field does not include compressed size"));
              }
              entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
              index += 8;
            }
            if (entry.relativeOffsetOfLocalHeader === 4294967295) {
              if (index + 8 > zip64EiefBuffer.length) {
                return emitErrorAndAutoClose(self2, new Error("zip64 extended information extra field does not include relative header offset"));
              }
              entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
              index += 8;
            }
            break;
          }
          if (self2.validateEntrySizes && entry.compressionMethod === 0) {
            var expectedCompressedSize = entry.uncompressedSize;
            if (entry.isEncrypted()) {
              expectedCompressedSize += 12;
            }
            if (entry.compressedSize !== expectedCompressedSize) {
              var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
              return emitErrorAndAutoClose(self2, new Error(msg));
            }
          }
          self2.emit("entry", entry);
          if (!self2.lazyEntries) self2._readEntry();
        });
      });
    };
    ZipFile.prototype.eachEntry = function() {
      const self2 = this;
      if (!self2.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
      if (self2.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
      self2.hasEachEntryBeenCalled = true;
      let pendingResolveReject = null;
      self2.on("entry", onEntry);
      self2.on("end", onEnd);
      self2.on("error", onError);
      function cleanup() {
        self2.removeListener("entry", onEntry);
        self2.removeListener("end", onEnd);
        self2.removeListener("error", onError);
        if (self2.autoClose) self2.close();
      }
      function onEntry(entry) {
        let { resolve: resolve2 } = pendingResolveReject;
        pendingResolveReject = null;
        resolve2({ value: entry });
      }
      function onEnd() {
        let { resolve: resolve2 } = pendingResolveReject;
        pendingResolveReject = null;
        cleanup();
        resolve2({ done: true });
      }
      function onError(err) {
        let { reject } = pendingResolveReject;
        pendingResolveReject = null;
        cleanup();
        reject(err);
      }
      return {
        [Symbol.asyncIterator]() {
          return this;
        },
        next() {
          const promise = new Promise((resolve2, reject) => {
            if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
            pendingResolveReject = { resolve: resolve2, reject };
          });
          self2.readEntry();
          return promise;
        },
        return(value) {
          cleanup();
          return Promise.resolve({ done: true, value });
        },
        throw(value) {
          cleanup();
          return Promise.reject(value);
        }
      };
    };
    ZipFile.prototype.openReadStream = function(entry, options2, callback) {
      var self2 = this;
      var relativeStart = 0;
      var relativeEnd = entry.compressedSize;
      if (callback == null) {
        callback = options2;
        options2 = null;
      }
      if (options2 == null) {
        options2 = {};
      } else {
        if (options2.decodeFileData === false) {
          if (options2.decrypt != null) {
            throw new Error("cannot use options.decrypt when options.decodeFileData === false");
          }
          if (options2.decompress != null) {
            throw new Error("cannot use options.decompress when options.decodeFileData === false");
          }
        } else {
          if (options2.decrypt != null) {
            if (!entry.isEncrypted()) {
              throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
            }
            if (options2.decrypt !== false) throw new Error("invalid options.decrypt value: " + options2.decrypt);
            if (entry.isCompressed()) {
              if (options2.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
            }
          }
          if (options2.decompress != null) {
            if (!entry.isCompressed()) {
              throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
            }
            if (!(options2.decompress === false || options2.decompress === true)) {
              throw new Error("invalid options.decompress value: " + options2.decompress);
            }
            decompress = options2.decompress;
          }
        }
        if (options2.start != null) {
          relativeStart = options2.start;
          if (relativeStart < 0) throw new Error("options.start < 0");
          if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
        }
        if (options2.end != null) {
          relativeEnd = options2.end;
          if (relativeEnd < 0) throw new Error("options.end < 0");
          if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
          if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
        }
      }
      var rawMode = options2.decodeFileData === false || // Explicitly requested raw.
      (entry.compressionMethod === 0 || // Naturally without compression.
      entry.compressionMethod === 8 && options2.decompress === false) && (!entry.isEncrypted() || // Naturally without encryption.
      options2.decrypt === false);
      if (options2.start != null || options2.end != null) {
        if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
      }
      if (!self2.isOpen) return callback(new Error("closed"));
      if (entry.isEncrypted() && !rawMode) {
        if (options2.decrypt !== false) return callback(new Error("entry is encrypted, and options.decodeFileData !== false"));
      }
      var decompress;
      if (rawMode) {
        decompress = false;
      } else if (entry.compressionMethod === 8) {
        decompress = options2.decodeFileData !== true;
      } else {
        return callback(new Error("unsupported compression method: " + entry.compressionMethod));
      }
      self2.readLocalFileHeader(entry, { minimal: true }, function(err, localFileHeader) {
        if (err) return callback(err);
        self2.openReadStreamLowLevel(
          localFileHeader.fileDataStart,
          entry.compressedSize,
          relativeStart,
          relativeEnd,
          decompress,
          entry.uncompressedSize,
          callback
        );
      });
    };
    ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
      var self2 = this;
      var fileDataEnd = fileDataStart + compressedSize;
      var readStream = self2.reader.createReadStream({
        start: fileDataStart + relativeStart,
        end: fileDataStart + relativeEnd
      });
      var endpointStream = readStream;
      if (decompress) {
        var destroyed = false;
        var inflateFilter = zlib.createInflateRaw();
        readStream.on("error", function(err) {
          setImmediate(function() {
            if (!destroyed) inflateFilter.emit("error", err);
          });
        });
        readStream.pipe(inflateFilter);
        if (self2.validateEntrySizes) {
          endpointStream = new AssertByteCountStream(uncompressedSize);
          inflateFilter.on("error", function(err) {
            setImmediate(function() {
              if (!destroyed) endpointStream.emit("error", err);
            });
          });
          inflateFilter.pipe(endpointStream);
        } else {
          endpointStream = inflateFilter;
        }
        installDestroyFn(endpointStream, function() {
          destroyed = true;
          if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
          readStream.unpipe(inflateFilter);
          readStream.destroy();
        });
      }
      callback(null, endpointStream);
    };
    ZipFile.prototype.readLocalFileHeader = function(entry, options2, callback) {
      var self2 = this;
      if (callback == null) {
        callback = options2;
        options2 = null;
      }
      if (options2 == null) options2 = {};
      self2.reader.ref();
      var buffer = newBuffer(30);
      readAndAssertNoEof(self2.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
        try {
          if (err) return callback(err);
          var signature = buffer.readUInt32LE(0);
          if (signature !== 67324752) {
            return callback(new Error("invalid local file header signature: 0x" + signature.toString(16)));
          }
          var fileNameLength = buffer.readUInt16LE(26);
          var extraFieldLength = buffer.readUInt16LE(28);
          var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
          if (fileDataStart + entry.compressedSize > self2.fileSize) {
            return callback(new Error("file data overflows file bounds: " + fileDataStart + " + " + entry.compressedSize + " > " + self2.fileSize));
          }
          if (options2.minimal) {
            return callback(null, { fileDataStart });
          }
          var localFileHeader = new LocalFileHeader();
          localFileHeader.fileDataStart = fileDataStart;
          localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
          localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
          localFileHeader.compressionMethod = buffer.readUInt16LE(8);
          localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
          localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
          localFileHeader.crc32 = buffer.readUInt32LE(14);
          localFileHeader.compressedSize = buffer.readUInt32LE(18);
          localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
          localFileHeader.fileNameLength = fileNameLength;
          localFileHeader.extraFieldLength = extraFieldLength;
          buffer = newBuffer(fileNameLength + extraFieldLength);
          self2.reader.ref();
          readAndAssertNoEof(self2.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err2) {
            try {
              if (err2) return callback(err2);
              localFileHeader.fileName = buffer.subarray(0, fileNameLength);
              localFileHeader.extraField = buffer.subarray(fileNameLength);
              return callback(null, localFileHeader);
            } finally {
              self2.reader.unref();
            }
          });
        } finally {
          self2.reader.unref();
        }
      });
    };
    ZipFile.prototype.openReadStreamPromise = function(entry, options2) {
      return new Promise((resolve2, reject) => {
        this.openReadStream(entry, options2, function(err, readStream) {
          if (err) return reject(err);
          resolve2(readStream);
        });
      });
    };
    ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
      return new Promise((resolve2, reject) => {
        this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
          if (err) return reject(err);
          resolve2(readStream);
        });
      });
    };
    ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options2) {
      return new Promise((resolve2, reject) => {
        this.readLocalFileHeader(entry, options2, function(err, localFileHeader) {
          if (err) return reject(err);
          resolve2(localFileHeader);
        });
      });
    };
    function Entry() {
    }
    Entry.prototype.getLastModDate = function(options2) {
      if (options2 == null) options2 = {};
      if (!options2.forceDosFormat) {
        for (var i = 0; i < this.extraFields.length; i++) {
          var extraField = this.extraFields[i];
          if (extraField.id === 21589) {
            var data = extraField.data;
            if (data.length < 5) continue;
            var flags = data[0];
            var HAS_MTIME = 1;
            if (!(flags & HAS_MTIME)) continue;
            var posixTimestamp = data.readInt32LE(1);
            return new Date(posixTimestamp * 1e3);
          } else if (extraField.id === 10) {
            var data = extraField.data;
            if (data.length !== 32) continue;
            if (data.readUInt16LE(4) !== 1) continue;
            if (data.readUInt16LE(6) !== 24) continue;
            var hundredNanoSecondsSince1601 = data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12);
            var millisecondsSince1970 = hundredNanoSecondsSince1601 / 1e4 - 116444736e5;
            return new Date(millisecondsSince1970);
          }
        }
      }
      return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options2.timezone);
    };
    Entry.prototype.canDecodeFileData = function() {
      return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
    };
    Entry.prototype.isEncrypted = function() {
      return (this.generalPurposeBitFlag & 1) !== 0;
    };
    Entry.prototype.isCompressed = function() {
      return this.compressionMethod === 8;
    };
    function LocalFileHeader() {
    }
    function dosDateTimeToDate(date, time, timezone) {
      var day = date & 31;
      var month = (date >> 5 & 15) - 1;
      var year = (date >> 9 & 127) + 1980;
      var millisecond = 0;
      var second = (time & 31) * 2;
      var minute = time >> 5 & 63;
      var hour = time >> 11 & 31;
      if (timezone == null || timezone === "local") {
        return new Date(year, month, day, hour, minute, second, millisecond);
      } else if (timezone === "UTC") {
        return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond));
      } else {
        throw new Error("unrecognized options.timezone: " + options.timezone);
      }
    }
    function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
      var fileName = null;
      for (var i = 0; i < extraFields.length; i++) {
        var extraField = extraFields[i];
        if (extraField.id === 28789) {
          if (extraField.data.length < 6) {
            continue;
          }
          if (extraField.data.readUInt8(0) !== 1) {
            continue;
          }
          var oldNameCrc32 = extraField.data.readUInt32LE(1);
          if (crc32(fileNameBuffer) !== oldNameCrc32) {
            continue;
          }
          fileName = decodeBuffer(extraField.data.subarray(5), true);
          break;
        }
      }
      if (fileName == null) {
        var isUtf8 = (generalPurposeBitFlag & 2048) !== 0;
        fileName = decodeBuffer(fileNameBuffer, isUtf8);
      }
      if (!strictFileNames) {
        fileName = fileName.replace(/\\/g, "/");
      }
      return fileName;
    }
    function validateFileName(fileName) {
      if (fileName.indexOf("\\") !== -1) {
        return "invalid characters in fileName: " + fileName;
      }
      if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) {
        return "absolute path: " + fileName;
      }
      if (fileName.split("/").indexOf("..") !== -1) {
        return "invalid relative path: " + fileName;
      }
      return null;
    }
    function parseExtraFields(extraFieldBuffer) {
      var extraFields = [];
      var i = 0;
      while (i < extraFieldBuffer.length - 3) {
        var headerId = extraFieldBuffer.readUInt16LE(i + 0);
        var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
        var dataStart = i + 4;
        var dataEnd = dataStart + dataSize;
        if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
        var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
        extraFields.push({
          id: headerId,
          data: dataBuffer
        });
        i = dataEnd;
      }
      return extraFields;
    }
    function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
      if (length === 0) {
        return setImmediate(function() {
          callback(null, newBuffer(0));
        });
      }
      reader.read(buffer, offset, length, position, function(err, bytesRead) {
        if (err) return callback(err);
        if (bytesRead < length) {
          return callback(new Error("unexpected EOF"));
        }
        callback();
      });
    }
    util.inherits(AssertByteCountStream, Transform);
    function AssertByteCountStream(byteCount) {
      Transform.call(this);
      this.actualByteCount = 0;
      this.expectedByteCount = byteCount;
    }
    AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
      this.actualByteCount += chunk.length;
      if (this.actualByteCount > this.expectedByteCount) {
        var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
        return cb(new Error(msg));
      }
      cb(null, chunk);
    };
    AssertByteCountStream.prototype._flush = function(cb) {
      if (this.actualByteCount < this.expectedByteCount) {
        var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
        return cb(new Error(msg));
      }
      cb();
    };
    util.inherits(RandomAccessReader, EventEmitter);
    function RandomAccessReader() {
      EventEmitter.call(this);
      this.refCount = 0;
    }
    RandomAccessReader.prototype.ref = function() {
      this.refCount += 1;
    };
    RandomAccessReader.prototype.unref = function() {
      var self2 = this;
      self2.refCount -= 1;
      if (self2.refCount > 0) return;
      if (self2.refCount < 0) throw new Error("invalid unref");
      self2.close(onCloseDone);
      function onCloseDone(err) {
        if (err) return self2.emit("error", err);
        self2.emit("close");
      }
    };
    RandomAccessReader.prototype.createReadStream = function(options2) {
      if (options2 == null) options2 = {};
      var start = options2.start;
      var end = options2.end;
      if (start === end) {
        var emptyStream = new PassThrough();
        setImmediate(function() {
          emptyStream.end();
        });
        return emptyStream;
      }
      var stream = this._readStreamForRange(start, end);
      var destroyed = false;
      var refUnrefFilter = new RefUnrefFilter(this);
      stream.on("error", function(err) {
        setImmediate(function() {
          if (!destroyed) refUnrefFilter.emit("error", err);
        });
      });
      installDestroyFn(refUnrefFilter, function() {
        stream.unpipe(refUnrefFilter);
        refUnrefFilter.unref();
        stream.destroy();
      });
      var byteCounter = new AssertByteCountStream(end - start);
      refUnrefFilter.on("error", function(err) {
        setImmediate(function() {
          if (!destroyed) byteCounter.emit("error", err);
        });
      });
      installDestroyFn(byteCounter, function() {
        destroyed = true;
        refUnrefFilter.unpipe(byteCounter);
        refUnrefFilter.destroy();
      });
      return stream.pipe(refUnrefFilter).pipe(byteCounter);
    };
    RandomAccessReader.prototype._readStreamForRange = function(start, end) {
      throw new Error("not implemented");
    };
    RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
      var readStream = this.createReadStream({ start: position, end: position + length });
      var writeStream = new Writable();
      var written = 0;
      writeStream._write = function(chunk, encoding, cb) {
        chunk.copy(buffer, offset + written, 0, chunk.length);
        written += chunk.length;
        cb();
      };
      writeStream.on("finish", callback);
      readStream.on("error", function(error) {
        callback(error);
      });
      readStream.pipe(writeStream);
    };
    RandomAccessReader.prototype.close = function(callback) {
      setImmediate(callback);
    };
    util.inherits(RefUnrefFilter, PassThrough);
    function RefUnrefFilter(context2) {
      PassThrough.call(this);
      this.context = context2;
      this.context.ref();
      this.unreffedYet = false;
    }
    RefUnrefFilter.prototype._flush = function(cb) {
      this.unref();
      cb();
    };
    RefUnrefFilter.prototype.unref = function(cb) {
      if (this.unreffedYet) return;
      this.unreffedYet = true;
      this.context.unref();
    };
    var cp437 = "\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
    function decodeBuffer(buffer, isUtf8) {
      if (isUtf8) {
        return buffer.toString("utf8");
      } else {
        var result = "";
        for (var i = 0; i < buffer.length; i++) {
          result += cp437[buffer[i]];
        }
        return result;
      }
    }
    function readUInt64LE(buffer, offset) {
      var lower32 = buffer.readUInt32LE(offset);
      var upper32 = buffer.readUInt32LE(offset + 4);
      return upper32 * 4294967296 + lower32;
    }
    var newBuffer;
    if (typeof Buffer.allocUnsafe === "function") {
      newBuffer = function(len) {
        return Buffer.allocUnsafe(len);
      };
    } else {
      newBuffer = function(len) {
        return new Buffer(len);
      };
    }
    function installDestroyFn(stream, fn) {
      if (typeof stream.destroy === "function") {
        stream._destroy = function(err, cb) {
          fn();
          if (cb != null) cb(err);
        };
      } else {
        stream.destroy = fn;
      }
    }
    function defaultCallback(err) {
      if (err) throw err;
    }
  }
});

// src/baseline/artifact-name.ts
var ARTIFACT_PREFIX = "gaitkeeper-";
function artifactName({ service, shard, run }) {
  const part = shard === null ? "check" : `${shard.index}of${shard.total}`;
  return `${ARTIFACT_PREFIX}${serviceSlug(service.name)}-${part}-${run?.attempt ?? 1}`;
}
function artifactShard(name2) {
  const [, index = 1, total = 1] = /-(\d{1,4})of(\d{1,4})-\d+$/.exec(name2) ?? [];
  return { index: Number(index), total: Number(total) };
}

// src/github/target.ts
function targetOf(github) {
  const { owner, repo, apiUrl, serverUrl, pull } = github;
  return {
    ...{ owner, repo, apiUrl, serverUrl },
    run: {
      ...{ id: github.runId, attempt: github.attempt },
      ...{ workflow: github.workflow, url: github.runUrl },
      artifacts: artifactsOf(github, github.runId)
    },
    headSha: pull?.headSha ?? github.sha,
    pull: pull?.number ?? null,
    mayWrite: pull?.mayWrite ?? true
  };
}
function artifactsOf({ serverUrl, owner, repo }, runId) {
  return `${serverUrl}/${owner}/${repo}/actions/runs/${runId}#artifacts`;
}

// src/baseline/attempt.ts
function attemptOf(record2) {
  return record2.run?.attempt ?? 0;
}

// src/baseline/choices.ts
function least(values) {
  return values.reduce((a, b) => compareText(textOf(a), textOf(b)) <= 0 ? a : b);
}
function uniqueBy(items, key2) {
  return [...new Map(items.map((item2) => [key2(item2), item2])).values()];
}
function mergeLists(lists) {
  const [first, ...others] = lists.map(textOf);
  if (others.every((other) => other === first)) return lists[0] ?? [];
  const all = uniqueBy(lists.flat(), textOf);
  return all.sort((a, b) => compareText(textOf(a), textOf(b)));
}

// src/baseline/confirmation.ts
function confirmationOf(cell) {
  const { status, reason, failure: failure2, ready, memory, measurements, warnings: warnings2 } = cell;
  const seen = { status, reason, failure: failure2, ready, measurements, warnings: warnings2 };
  return memory === void 0 ? seen : { ...seen, memory };
}

// src/baseline/confirmations.ts
function foldConfirmations(records) {
  const confirming = records.filter(isConfirming);
  if (confirming.length === 0) return records;
  return confirming.sort(byAttempt).reduce(
    folded,
    records.filter((record2) => !isConfirming(record2))
  );
}
function isConfirming({ request: request2, parts, cells }) {
  const first = cells.every(({ confirmation }) => confirmation === void 0);
  return request2?.command === "confirm" && parts === void 0 && first;
}
function byAttempt(a, b) {
  return attemptOf(a) - attemptOf(b);
}
function folded(records, confirming) {
  const second = new Map(confirming.cells.map((cell) => [cell.id, cell]));
  const holders = records.filter((record2) => holds(record2, second, confirming));
  if (holders.length === 0) return [...records, confirming];
  return records.map(
    (record2) => holders.includes(record2) ? withSecond(record2, second, confirming) : record2
  );
}
function holds(record2, second, confirming) {
  const same = record2.head.sha === confirming.head.sha && record2.base?.sha === confirming.base?.sha && record2.run?.id === confirming.run?.id && attemptOf(record2) < attemptOf(confirming);
  return same && record2.cells.some(({ id }) => second.has(id));
}
function withSecond(record2, second, { request: request2, run, profiles: profiles2 }) {
  const cells = record2.cells.map((cell) => {
    const again2 = second.get(cell.id);
    return again2 === void 0 ? cell : { ...cell, confirmation: confirmationOf(again2) };
  });
  return {
    ...record2,
    ...request2 === void 0 ? {} : { request: request2 },
    ...profiles2 === void 0 ? {} : { profiles: [...record2.profiles ?? [], ...profiles2] },
    run: record2.run && { ...record2.run, attempt: run?.attempt ?? record2.run.attempt },
    cells
  };
}

// src/baseline/merge.ts
function mergeRecords(records) {
  const [first, ...others] = foldConfirmations(records);
  if (first === void 0) throw new RangeError("there are no records to merge");
  return others.length === 0 ? first : merged([first, ...others]);
}
function merged(records) {
  const [first, ...others] = records;
  for (const other of others) refuseDifference(first, other);
  refuseSplits(records);
  const parts = mergeParts(records);
  return {
    ...withoutRequest(first),
    id: least(records.map(({ id }) => id)),
    ...interval2(records),
    run: first.run && { ...first.run, attempt: Math.max(...records.map(attemptOf)) },
    ...requestOf(records),
    base: least(records.map(({ base }) => base)),
    head: least(records.map(({ head }) => head)),
    // Of the earliest job; that of each cell is in its part.
    machine: parts.toSorted(byStart)[0].machine,
    shard: null,
    parts,
    scenarios: mergeLists(records.map(({ scenarios }) => scenarios)),
    cells: inPlanOrder(newestCells(records), parts),
    ...matrixOf(records),
    ...inProcess(records),
    ...profiles(records),
    warnings: mergeLists(records.map(({ warnings: warnings2 }) => warnings2))
  };
}
function requestOf(records) {
  const newest = Math.max(...records.map(attemptOf));
  const requests = records.filter((one2) => attemptOf(one2) === newest).map(({ request: request2 }) => request2);
  const known = requests.filter((request2) => request2 !== void 0);
  return known.length === 0 ? {} : { request: least(known) };
}
function withoutRequest({ request: request2, ...record2 }) {
  return record2;
}
function matrixOf(records) {
  const lists = records.flatMap(({ matrix: matrix2 }) => matrix2 === void 0 ? [] : [matrix2]);
  return lists.length === 0 ? {} : { matrix: mergeLists(lists) };
}
function inProcess(records) {
  const counted4 = records.flatMap((record2) => record2.inProcess ?? []);
  if (counted4.length === 0) return {};
  const places2 = Map.groupBy(
    counted4,
    ({ interpreter, scenario, request: request2 }) => JSON.stringify([interpreter, scenario, ...request2 === void 0 ? [] : [request2]])
  );
  const sorted = [...places2].sort(([a], [b]) => compareText(a, b));
  return { inProcess: sorted.flatMap(([, of]) => of.sort(byCounts)[0] ?? []) };
}
function byCounts(a, b) {
  const absent = Number(a.reason !== null) - Number(b.reason !== null);
  return absent || compareText(textOf(a), textOf(b));
}
function profiles(records) {
  const all = records.flatMap((record2) => record2.profiles ?? []);
  if (all.length === 0) return {};
  const places2 = Map.groupBy(all, ({ cell, scenario }) => JSON.stringify([scenario, cell]));
  const sorted = [...places2].sort(([a], [b]) => compareText(a, b));
  return { profiles: sorted.flatMap(([, of]) => of.sort(byProfile)[0] ?? []) };
}
function byProfile(a, b) {
  const absent = Number(a.reason !== null) - Number(b.reason !== null);
  return absent || compareText(textOf(a), textOf(b));
}
var SAME = {
  "the measured commit": ({ head }) => head.sha,
  "the base commit": ({ base }) => base?.sha ?? null,
  "the configuration": ({ configurationHash }) => configurationHash,
  "the workflow run": ({ run }) => run && `${run.id} (${run.event})`,
  "the repository": ({ repository }) => repository,
  "the service": ({ service }) => textOf(service),
  "the version of Gaitkeeper": ({ tool }) => tool.version
};
function refuseSplits(records) {
  const attempts = Map.groupBy(records.flatMap(partsOf), ({ attempt }) => attempt);
  for (const [one2, ...others] of attempts.values()) {
    const total = (part) => part?.shard?.total ?? null;
    const other = others.find((part) => total(part) !== total(one2));
    if (one2 === void 0 || other === void 0) continue;
    throw differing([one2.id, other.id], "the number of shards", [total(one2), total(other)]);
  }
}
function refuseDifference(one2, other) {
  for (const [what, of] of Object.entries(SAME)) {
    const values = [of(one2), of(other)];
    if (values[0] === values[1]) continue;
    throw differing([one2.id, other.id], what, values);
  }
}
function differing([one2, other], what, values) {
  return new GaitkeeperError(
    "record-invalid",
    `the records ${one2} and ${other} are not of one run: ${what} differs`,
    {
      detail: values.map((value) => String(value ?? "none")).join(" and "),
      hint: "Merge only the records of one workflow run."
    }
  );
}
function partsOf(record2) {
  const { id, shard, startedAt, machine: machine2 } = record2;
  const cells = record2.cells.map((cell) => cell.id);
  const attempt = record2.run?.attempt ?? null;
  return record2.parts ?? [{ id, shard, attempt, startedAt, machine: machine2, cells }];
}
function newestParts(record2) {
  const oldestFirst = [...partsOf(record2)].sort(byAge).reverse();
  return new Map(oldestFirst.flatMap((part) => part.cells.map((cell) => [cell, part])));
}
function newestCells(records) {
  const groups3 = Map.groupBy(records.flatMap(candidates), ({ cell }) => cell.id);
  return new Map([...groups3].map(([id, rivals]) => [id, rivals.sort(byCandidate)[0]]));
}
function candidates(record2) {
  const parts = newestParts(record2);
  return record2.cells.map((cell) => {
    const part = parts.get(cell.id);
    if (part !== void 0) return { cell, part };
    throw new GaitkeeperError("record-invalid", `the cell ${cell.id} of ${record2.id} has no part`, {
      hint: "Merge the records of the jobs again."
    });
  });
}
function byCandidate(a, b) {
  return byAge(a.part, b.part) || compareText(textOf(a.cell), textOf(b.cell));
}
function mergeParts(records) {
  const groups3 = Map.groupBy(records.flatMap(partsOf), identity);
  const parts = [...groups3.values()].map((same) => ({
    ...same[0],
    cells: mergeLists(same.map(({ cells }) => cells))
  }));
  return parts.sort(byShard);
}
function identity(part) {
  return textOf({ ...part, cells: [] });
}
function byAge(a, b) {
  return (b.attempt ?? 0) - (a.attempt ?? 0) || byStart(b, a);
}
function byShard(a, b) {
  return (a.shard?.index ?? 0) - (b.shard?.index ?? 0) || byAge(b, a);
}
function byStart(a, b) {
  return compareText(a.startedAt, b.startedAt) || compareText(identity(a), identity(b));
}
function inPlanOrder(cells, parts) {
  const rank2 = new Map(parts.map((part, index) => [identity(part), index]));
  const within = parts.map(({ cells: cells2 }) => new Map(cells2.map((id, index) => [id, index])));
  const place3 = ({ cell, part }) => {
    const index = rank2.get(identity(part));
    return [index, within[index]?.get(cell.id) ?? 0];
  };
  return [...cells.values()].map((candidate) => ({ cell: candidate.cell, place: place3(candidate) })).sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1]).map(({ cell }) => cell);
}
function interval2(records) {
  const startedAt = least(records.map((record2) => record2.startedAt));
  const ends = records.map((record2) => Date.parse(record2.startedAt) + milliseconds(record2));
  return { startedAt, durationSeconds: (Math.max(...ends) - Date.parse(startedAt)) / 1e3 };
}
function milliseconds(record2) {
  return Math.round(record2.durationSeconds * 1e3);
}

// node_modules/@octokit/plugin-retry/dist-bundle/index.js
var import_light = __toESM(require_light(), 1);

// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options2) {
    super(message, { cause: options2.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    if ("response" in options2) {
      this.response = options2.response;
    }
    const requestCopy = Object.assign({}, options2.request);
    if (options2.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options2.request.headers, {
        authorization: options2.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
};

// node_modules/@octokit/plugin-retry/dist-bundle/index.js
var VERSION = "0.0.0-development";
function isRequestError(error) {
  return error.request !== void 0;
}
async function errorRequest(state, octokit, error, options2) {
  if (!isRequestError(error) || !error?.request.request) {
    throw error;
  }
  if (error.status >= 400 && !state.doNotRetry.includes(error.status)) {
    const retries = options2.request.retries != null ? options2.request.retries : state.retries;
    const retryAfter = Math.pow((options2.request.retryCount || 0) + 1, 2);
    throw octokit.retry.retryRequest(error, retries, retryAfter);
  }
  throw error;
}
async function wrapRequest(state, octokit, request2, options2) {
  const limiter = new import_light.default();
  limiter.on("failed", function(error, info) {
    const maxRetries = ~~error.request.request?.retries;
    const after = ~~error.request.request?.retryAfter;
    options2.request.retryCount = info.retryCount + 1;
    if (maxRetries > info.retryCount) {
      return after * state.retryAfterBaseValue;
    }
  });
  return limiter.schedule(
    requestWithGraphqlErrorHandling.bind(null, state, octokit, request2),
    options2
  );
}
async function requestWithGraphqlErrorHandling(state, octokit, request2, options2) {
  const response = await request2(options2);
  if (response.data && response.data.errors && response.data.errors.length > 0 && /Something went wrong while executing your query/.test(
    response.data.errors[0].message
  )) {
    const error = new RequestError(response.data.errors[0].message, 500, {
      request: options2,
      response
    });
    return errorRequest(state, octokit, error, options2);
  }
  return response;
}
function retry(octokit, octokitOptions) {
  const state = Object.assign(
    {
      enabled: true,
      retryAfterBaseValue: 1e3,
      doNotRetry: [400, 401, 403, 404, 410, 422, 451],
      retries: 3
    },
    octokitOptions.retry
  );
  const retryPlugin = {
    retry: {
      retryRequest: (error, retries, retryAfter) => {
        error.request.request = Object.assign({}, error.request.request, {
          retries,
          retryAfter
        });
        return error;
      }
    }
  };
  if (state.enabled) {
    octokit.hook.error("request", errorRequest.bind(null, state, retryPlugin));
    octokit.hook.wrap("request", wrapRequest.bind(null, state, retryPlugin));
  }
  return retryPlugin;
}
retry.VERSION = VERSION;

// node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var import_light2 = __toESM(require_light(), 1);
var VERSION2 = "0.0.0-development";
var noop = () => Promise.resolve();
function wrapRequest2(state, request2, options2) {
  return state.retryLimiter.schedule(doRequest, state, request2, options2);
}
async function doRequest(state, request2, options2) {
  const { pathname } = new URL(options2.url, "http://github.test");
  const isAuth = isAuthRequest(options2.method, pathname);
  const isWrite = !isAuth && options2.method !== "GET" && options2.method !== "HEAD";
  const isSearch = options2.method === "GET" && pathname.startsWith("/search/");
  const isGraphQL = pathname.startsWith("/graphql");
  const retryCount = ~~request2.retryCount;
  const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
  if (state.clustering) {
    jobOptions.expiration = 1e3 * 60;
  }
  if (isWrite || isGraphQL) {
    await state.write.key(state.id).schedule(jobOptions, noop);
  }
  if (isWrite && state.triggersNotification(pathname)) {
    await state.notifications.key(state.id).schedule(jobOptions, noop);
  }
  if (isSearch) {
    await state.search.key(state.id).schedule(jobOptions, noop);
  }
  const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request2, options2);
  if (isGraphQL) {
    const res = await req;
    if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) {
      const error = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: res,
        data: res.data
      });
      throw error;
    }
  }
  return req;
}
function isAuthRequest(method2, pathname) {
  return method2 === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
  /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method2 === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
  (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
  /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  pathname === "/login/oauth/access_token");
}
var triggers_notification_paths_default = [
  "/orgs/{org}/invitations",
  "/orgs/{org}/invitations/{invitation_id}",
  "/orgs/{org}/teams/{team_slug}/discussions",
  "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "/repos/{owner}/{repo}/collaborators/{username}",
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "/repos/{owner}/{repo}/issues",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
  "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/releases",
  "/teams/{team_id}/discussions",
  "/teams/{team_id}/discussions/{discussion_number}/comments"
];
function routeMatcher(paths) {
  const regexes = paths.map(
    (path2) => path2.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
  return new RegExp(regex2, "i");
}
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck2, common) {
  groups.global = new Bottleneck2.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...common
  });
  groups.auth = new Bottleneck2.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...common
  });
  groups.search = new Bottleneck2.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...common
  });
  groups.write = new Bottleneck2.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...common
  });
  groups.notifications = new Bottleneck2.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...common
  });
};
function throttling(octokit, octokitOptions) {
  const {
    enabled = true,
    Bottleneck: Bottleneck2 = import_light2.default,
    id = "no-id",
    timeout = 1e3 * 60 * 2,
    // Redis TTL: 2 minutes
    connection
  } = octokitOptions.throttle || {};
  if (!enabled) {
    return {};
  }
  const common = { timeout };
  if (typeof connection !== "undefined") {
    common.connection = connection;
  }
  const state = Object.assign(
    {
      clustering: connection != null,
      triggersNotification,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: 1e3,
      id
    },
    octokitOptions.throttle
  );
  if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") {
    throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
  }
  let initialized = false;
  const initializeBottleneck = () => {
    if (initialized) {
      return;
    }
    initialized = true;
    if (groups.global == null) {
      createGroups(Bottleneck2, common);
    }
    state.global = state.global ?? groups.global;
    state.auth = state.auth ?? groups.auth;
    state.search = state.search ?? groups.search;
    state.write = state.write ?? groups.write;
    state.notifications = state.notifications ?? groups.notifications;
    state.retryLimiter = state.retryLimiter ?? new Bottleneck2();
    const events = {};
    const emitter = new Bottleneck2.Events(events);
    events.on("secondary-limit", state.onSecondaryRateLimit);
    events.on("rate-limit", state.onRateLimit);
    events.on(
      "error",
      (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
    );
    state.retryLimiter.on("failed", async function(error, info) {
      const [state2, request2, options2] = info.args;
      const { pathname } = new URL(options2.url, "http://github.test");
      const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
      if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) {
        return;
      }
      const retryCount = ~~request2.retryCount;
      request2.retryCount = retryCount;
      options2.request.retryCount = retryCount;
      const { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error.message)) {
          const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
          const wantRetry2 = await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options2,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(
          (error2) => error2.type === "RATE_LIMITED"
        )) {
          const rateLimitReset = new Date(
            ~~error.response.headers["x-ratelimit-reset"] * 1e3
          ).getTime();
          const retryAfter2 = Math.max(
            // Add one second so we retry _after_ the reset time
            // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
            Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
            0
          );
          const wantRetry2 = await emitter.trigger(
            "rate-limit",
            retryAfter2,
            options2,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        return {};
      })();
      if (wantRetry) {
        request2.retryCount++;
        return retryAfter * state2.retryAfterBaseValue;
      }
    });
  };
  octokit.hook.wrap("request", (request2, options2) => {
    initializeBottleneck();
    return wrapRequest2(state, request2, options2);
  });
  return {};
}
throttling.VERSION = VERSION2;
throttling.triggersNotification = triggersNotification;

// node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }
  if (typeof process === "object" && process.version !== void 0) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
  }
  return "<environment undetectable>";
}

// node_modules/before-after-hook/lib/register.js
function register(state, name2, method2, options2) {
  if (typeof method2 !== "function") {
    throw new Error("method for before hook must be a function");
  }
  if (!options2) {
    options2 = {};
  }
  if (Array.isArray(name2)) {
    return name2.reverse().reduce((callback, name3) => {
      return register.bind(null, state, name3, callback, options2);
    }, method2)();
  }
  return Promise.resolve().then(() => {
    if (!state.registry[name2]) {
      return method2(options2);
    }
    return state.registry[name2].reduce((method3, registered) => {
      return registered.hook.bind(null, method3, options2);
    }, method2)();
  });
}

// node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name2, hook2) {
  const orig = hook2;
  if (!state.registry[name2]) {
    state.registry[name2] = [];
  }
  if (kind === "before") {
    hook2 = (method2, options2) => {
      return Promise.resolve().then(orig.bind(null, options2)).then(method2.bind(null, options2));
    };
  }
  if (kind === "after") {
    hook2 = (method2, options2) => {
      let result;
      return Promise.resolve().then(method2.bind(null, options2)).then((result_) => {
        result = result_;
        return orig(result, options2);
      }).then(() => {
        return result;
      });
    };
  }
  if (kind === "error") {
    hook2 = (method2, options2) => {
      return Promise.resolve().then(method2.bind(null, options2)).catch((error) => {
        return orig(error, options2);
      });
    };
  }
  state.registry[name2].push({
    hook: hook2,
    orig
  });
}

// node_modules/before-after-hook/lib/remove.js
function removeHook(state, name2, method2) {
  if (!state.registry[name2]) {
    return;
  }
  const index = state.registry[name2].map((registered) => {
    return registered.orig;
  }).indexOf(method2);
  if (index === -1) {
    return;
  }
  state.registry[name2].splice(index, 1);
}

// node_modules/before-after-hook/index.js
var bind = Function.bind;
var bindable = bind.bind(bind);
function bindApi(hook2, state, name2) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name2 ? [state, name2] : [state]
  );
  hook2.api = { remove: removeHookRef };
  hook2.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name2 ? [state, kind, name2] : [state, kind];
    hook2[kind] = hook2.api[kind] = bindable(addHook, null).apply(null, args);
  });
}
function Singular() {
  const singularHookName = /* @__PURE__ */ Symbol("Singular");
  const singularHookState = {
    registry: {}
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}
function Collection() {
  const state = {
    registry: {}
  };
  const hook2 = register.bind(null, state);
  bindApi(hook2, state);
  return hook2;
}
var before_after_hook_default = { Singular, Collection };

// node_modules/@octokit/endpoint/dist-bundle/index.js
var VERSION3 = "0.0.0-development";
var userAgent = `octokit-endpoint.js/${VERSION3} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key2) => {
    newObj[key2.toLowerCase()] = object[key2];
    return newObj;
  }, {});
}
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options2) {
  const result = Object.assign({}, defaults);
  Object.keys(options2).forEach((key2) => {
    if (isPlainObject(options2[key2])) {
      if (!(key2 in defaults)) Object.assign(result, { [key2]: options2[key2] });
      else result[key2] = mergeDeep(defaults[key2], options2[key2]);
    } else {
      Object.assign(result, { [key2]: options2[key2] });
    }
  });
  return result;
}
function removeUndefinedProperties(obj) {
  for (const key2 in obj) {
    if (obj[key2] === void 0) {
      delete obj[key2];
    }
  }
  return obj;
}
function merge(defaults, route, options2) {
  if (typeof route === "string") {
    let [method2, url] = route.split(" ");
    options2 = Object.assign(url ? { method: method2, url } : { url: method2 }, options2);
  } else {
    options2 = Object.assign({}, route);
  }
  options2.headers = lowercaseKeys(options2.headers);
  removeUndefinedProperties(options2);
  removeUndefinedProperties(options2.headers);
  const mergedOptions = mergeDeep(defaults || {}, options2);
  if (options2.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names2 = Object.keys(parameters);
  if (names2.length === 0) {
    return url;
  }
  return url + separator + names2.map((name2) => {
    if (name2 === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name2}=${encodeURIComponent(parameters[name2])}`;
  }).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key2 of Object.keys(object)) {
    if (keysToOmit.indexOf(key2) === -1) {
      result[key2] = object[key2];
    }
  }
  return result;
}
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key2) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key2) {
    return encodeUnreserved(key2) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context2, operator, key2, modifier) {
  var value = context2[key2], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key2 : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key2 : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key2) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key2));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key2) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context2) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_2, expression2, literal) {
      if (expression2) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression2.charAt(0)) !== -1) {
          operator = expression2.charAt(0);
          expression2 = expression2.substr(1);
        }
        expression2.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context2, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}
function parse(options2) {
  let method2 = options2.method.toUpperCase();
  let url = (options2.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options2.headers);
  let body;
  let parameters = omit(options2, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options2.baseUrl + url;
  }
  const omittedParameters = Object.keys(options2).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options2.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options2.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options2.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options2.mediaType.previews).map((preview) => {
          const format = options2.mediaType.format ? `.${options2.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method2)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method2) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method: method2, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options2.request ? { request: options2.request } : null
  );
}
function endpointWithDefaults(defaults, route, options2) {
  return parse(merge(defaults, route, options2));
}
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}
var endpoint = withDefaults(null, DEFAULTS);

// node_modules/content-type/dist/index.js
var SP = 32;
var HTAB = 9;
var SEMI = 59;
var EQ = 61;
var DQUOTE = 34;
var BSLASH = 92;
var COMMA = 44;
var LOWER_CASE = 1;
var OWS = 2;
var SEMI_FLAG = 4;
var COMMA_FLAG = 8;
var TOKEN_FLAG = 16;
var NON_ASCII = 65280;
var CASE_FLAGS = LOWER_CASE | NON_ASCII;
var CHAR_MAP = new Uint8Array(256);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code2 = 128; code2 <= 255; code2++) {
  CHAR_MAP[code2] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
  CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code2 = 48; code2 <= 57; code2++) {
  CHAR_MAP[code2] |= TOKEN_FLAG;
}
for (let code2 = 65; code2 <= 90; code2++) {
  CHAR_MAP[code2] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code2 = 97; code2 <= 122; code2++) {
  CHAR_MAP[code2] |= TOKEN_FLAG;
}
var NullObject = /* @__PURE__ */ (() => {
  const C2 = function() {
  };
  C2.prototype = /* @__PURE__ */ Object.create(null);
  return C2;
})();
function parse2(header, options2) {
  const stopFlags = SEMI_FLAG | (options2?.comma === true ? COMMA_FLAG : 0);
  const len = header.length;
  let valueStart = options2?.start ?? 0;
  while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
    valueStart++;
  }
  let index = valueStart;
  let typeFlags = 0;
  let whitespace = -1;
  let stop = options2?.parameters === false ? COMMA_FLAG : 0;
  while (index < len) {
    const code2 = header.charCodeAt(index);
    const flags = CHAR_MAP[code2];
    if ((flags & stopFlags) !== 0) {
      stop |= flags & COMMA_FLAG;
      break;
    }
    if ((flags & OWS) !== 0) {
      if (whitespace === -1)
        whitespace = index;
    } else {
      whitespace = -1;
    }
    typeFlags |= code2 & NON_ASCII | flags;
    index++;
  }
  const valueEnd = whitespace === -1 ? index : whitespace;
  const value = header.slice(valueStart, valueEnd);
  const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
  if (index === len || stop !== 0) {
    return { type, index, parameters: new NullObject() };
  }
  return parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
  const parameters = new NullObject();
  parameter: while (index < len) {
    index++;
    while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
      index++;
    }
    const keyStart = index;
    let keyFlags = 0;
    let keyWhitespace = -1;
    while (index < len) {
      const code2 = header.charCodeAt(index);
      const flags = CHAR_MAP[code2];
      if ((flags & stopFlags) !== 0) {
        if ((flags & COMMA_FLAG) !== 0)
          break parameter;
        continue parameter;
      }
      if (code2 === EQ) {
        const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
        const value = header.slice(keyStart, keyEnd);
        const key2 = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
        index++;
        while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
          index++;
        }
        if (index < len && header.charCodeAt(index) === DQUOTE) {
          const quotedStart = ++index;
          let escaped = false;
          while (index < len) {
            const code3 = header.charCodeAt(index);
            if (code3 === DQUOTE) {
              if (parameters[key2] === void 0) {
                parameters[key2] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index);
              }
              index++;
              let stop2 = 0;
              while (index < len) {
                const code4 = header.charCodeAt(index);
                const flags2 = CHAR_MAP[code4];
                if ((flags2 & stopFlags) !== 0) {
                  stop2 = flags2 & COMMA_FLAG;
                  break;
                }
                index++;
              }
              if (stop2 !== 0)
                break parameter;
              continue parameter;
            }
            if (code3 === BSLASH && index + 1 < len) {
              escaped = true;
              index += 2;
              continue;
            }
            index++;
          }
          continue parameter;
        }
        const valueStart = index;
        let stop = 0;
        let valueWhitespace = -1;
        while (index < len) {
          const code3 = header.charCodeAt(index);
          const flags2 = CHAR_MAP[code3];
          if ((flags2 & stopFlags) !== 0) {
            stop = flags2 & COMMA_FLAG;
            break;
          }
          if ((flags2 & OWS) !== 0) {
            if (valueWhitespace === -1)
              valueWhitespace = index;
          } else {
            valueWhitespace = -1;
          }
          index++;
        }
        if (parameters[key2] === void 0) {
          const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
          parameters[key2] = header.slice(valueStart, valueEnd);
        }
        if (stop !== 0)
          break parameter;
        continue parameter;
      }
      if ((flags & OWS) !== 0) {
        if (keyWhitespace === -1)
          keyWhitespace = index;
      } else {
        keyWhitespace = -1;
      }
      keyFlags |= code2 & NON_ASCII | flags;
      index++;
    }
  }
  return { type, index, parameters };
}
function unescapeQuotedPairs(str, start, end) {
  let result = "";
  for (let index = start; index < end; index++) {
    if (str.charCodeAt(index) === BSLASH) {
      result += str.slice(start, index);
      start = ++index;
    }
  }
  return result + str.slice(start, end);
}

// node_modules/json-with-bigint/json-with-bigint.js
var intRegex = /^-?\d+$/;
var noiseValue = /^-?\d+n+$/;
var originalStringify = JSON.stringify;
var originalParse = JSON.parse;
var customFormat = /^-?\d+n$/;
var bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
var noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
var isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
var isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
var stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";
  if (typeof spaceParam === "number") {
    space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space = spaceParam.slice(0, 10);
  }
  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
  const prepareVal = (parent, key2, val) => {
    const isObject = val !== null && typeof val === "object";
    const hasToJSON = isObject && typeof val.toJSON === "function";
    if (hasToJSON) {
      val = val.toJSON(key2);
    }
    const isNoise = typeof val === "string" && noiseValue.test(val);
    if (isNoise) return val + "n";
    const isBigInt = typeof val === "bigint";
    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return JSON.rawJSON(val.toString());
      return val.toString() + "n";
    }
    if (isFunctionReplacer) {
      val = replacer.call(parent, key2, val);
    }
    const isPostReplacerObject = val !== null && typeof val === "object";
    if (isPostReplacerObject) {
      const isPrimitiveWrapper = val instanceof Number || val instanceof String || val instanceof Boolean;
      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }
    return val;
  };
  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
  if (isUnstringifiable(rootProcessed)) {
    return void 0;
  }
  const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);
  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }
  const chunks2 = [];
  let level = 0;
  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true
    }
  ];
  const visited = new WeakSet([rootProcessed]);
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (node.index === 0) {
      chunks2.push(node.isArray ? "[" : "{");
      level++;
    }
    let isDone = false;
    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks2.push(",");
        if (space) chunks2.push("\n" + space.repeat(level));
        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);
        if (isUnstringifiable(childVal)) {
          chunks2.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject = childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);
          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }
            visited.add(childVal);
            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true
            });
            node.first = false;
            node.index++;
          } else {
            chunks2.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k = node.keys[node.index++];
        const isFilteredOutByArray = propertyList && !propertyList.has(k);
        if (isFilteredOutByArray) continue;
        const childRaw = node.val[k];
        const childVal = prepareVal(node.val, k, childRaw);
        if (isUnstringifiable(childVal)) continue;
        if (!node.first) chunks2.push(",");
        if (space) {
          chunks2.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
        } else {
          chunks2.push(originalStringify(k) + ":");
        }
        const isComplexObject = childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);
        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }
          visited.add(childVal);
          stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true
          });
          node.first = false;
          break;
        } else {
          chunks2.push(originalStringify(childVal));
          node.first = false;
        }
      }
      const isNodeFullyProcessed = node.index >= node.keys.length && stack[stack.length - 1] === node;
      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }
    if (isDone) {
      level--;
      if (!node.first && space) chunks2.push("\n" + space.repeat(level));
      chunks2.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }
  return chunks2.join("");
};
var JSONStringify = (value, replacer, space) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;
    if (supportsRawJSON) {
      return originalStringify(
        value,
        (key2, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());
          const hasFunctionReplacer = typeof replacer === "function";
          if (hasFunctionReplacer) return replacer(key2, val);
          const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key2);
          if (isKeyInArrayReplacer) return val;
          return val;
        },
        space
      );
    }
    if (!value) return originalStringify(value, replacer, space);
    const convertedToCustomJSON = originalStringify(
      value,
      (key2, val) => {
        const isNoise = typeof val === "string" && noiseValue.test(val);
        if (isNoise) return val.toString() + "n";
        if (typeof val === "bigint") return val.toString() + "n";
        const hasFunctionReplacer = typeof replacer === "function";
        if (hasFunctionReplacer) return replacer(key2, val);
        const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key2);
        if (isKeyInArrayReplacer) return val;
        return val;
      },
      space
    );
    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify,
      "$1$2$3"
    );
    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3");
    return denoisedJSON;
  } catch (error) {
    if (error instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space);
      if (convertedJSON === void 0) return void 0;
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return convertedJSON;
      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");
      return processedJSON.replace(noiseStringify, "$1$2$3");
    }
    throw error;
  }
};
var featureCache = /* @__PURE__ */ new Map();
var isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();
  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }
  try {
    const result = JSON.parse(
      "1",
      (_2, __, context2) => !!context2?.source && context2.source === "1"
    );
    featureCache.set(parseFingerprint, result);
    return result;
  } catch {
    featureCache.set(parseFingerprint, false);
    return false;
  }
};
var convertMarkedBigIntsReviver = (key2, value, context2, userReviver) => {
  const isCustomFormatBigInt = typeof value === "string" && customFormat.test(value);
  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));
  const isNoiseValue = typeof value === "string" && noiseValue.test(value);
  if (isNoiseValue) return value.slice(0, -1);
  const hasUserReviver = typeof userReviver === "function";
  if (!hasUserReviver) return value;
  return userReviver(key2, value, context2);
};
var JSONParseV2 = (text2, reviver) => {
  return JSON.parse(text2, (key2, value, context2) => {
    const isNumber = typeof value === "number";
    const isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber && isOutOfBounds;
    const isInt = context2 && intRegex.test(context2.source);
    const isBigInt = isBigNumber && isInt;
    if (isBigInt) return BigInt(context2.source);
    const hasCustomReviver = typeof reviver === "function";
    if (!hasCustomReviver) return value;
    return reviver(key2, value, context2);
  });
};
var MAX_INT = Number.MAX_SAFE_INTEGER.toString();
var MAX_DIGITS = MAX_INT.length;
var stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
var noiseValueWithQuotes = /^"-?\d+n+"$/;
var applyReviverIteratively = (parsed, userReviver) => {
  const rootHolder = { "": parsed };
  const stack = [{ parent: rootHolder, key: "", visited: false }];
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (!node.visited) {
      node.visited = true;
      const value = node.parent[node.key];
      const isComplexObject = value !== null && typeof value === "object";
      if (isComplexObject) {
        const keys = Object.keys(value);
        for (let i = keys.length - 1; i >= 0; i--) {
          stack.push({ parent: value, key: keys[i], visited: false });
        }
      }
    } else {
      const { parent, key: key2 } = node;
      let value = parent[key2];
      if (typeof value === "string") {
        const isCustomFormatBigInt = customFormat.test(value);
        if (isCustomFormatBigInt) {
          value = BigInt(value.slice(0, -1));
        } else {
          const isNoise = noiseValue.test(value);
          if (isNoise) value = value.slice(0, -1);
        }
      }
      const hasUserReviver = typeof userReviver === "function";
      if (hasUserReviver) {
        value = userReviver.call(parent, key2, value);
      }
      const isDeleted = value === void 0;
      if (isDeleted) {
        delete parent[key2];
      } else {
        parent[key2] = value;
      }
      stack.pop();
    }
  }
  return rootHolder[""];
};
var serializeBigInts = (text2) => {
  return text2.replace(
    stringsOrLargeNumbers,
    (match, digits, fractional, exponential) => {
      const isString = match[0] === '"';
      const isNoise = isString && noiseValueWithQuotes.test(match);
      if (isNoise) return match.substring(0, match.length - 1) + 'n"';
      const hasFractionalOrExponential = fractional || exponential;
      const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
      const isStandardValue = isString || hasFractionalOrExponential || isLessThanMaxSafeInt;
      if (isStandardValue) return match;
      return '"' + match + 'n"';
    }
  );
};
var JSONParse = (text2, reviver) => {
  if (!text2) return originalParse(text2, reviver);
  try {
    if (isContextSourceSupported()) return JSONParseV2(text2, reviver);
    const serializedData = serializeBigInts(text2);
    return originalParse(
      serializedData,
      (key2, value, context2) => convertMarkedBigIntsReviver(key2, value, context2, reviver)
    );
  } catch (error) {
    if (error instanceof RangeError) {
      const serializedData = serializeBigInts(text2);
      const parsed = originalParse(serializedData);
      return applyReviverIteratively(parsed, reviver);
    }
    throw error;
  }
};

// node_modules/@octokit/request/dist-bundle/index.js
var VERSION4 = "10.0.16";
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${VERSION4} ${getUserAgent()}`
  }
};
function isPlainObject2(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop2 = () => "";
async function fetchWrapper(requestOptions) {
  const fetch2 = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch2) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = isPlainObject2(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name2, value]) => [
      name2,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch2(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key2, value] of fetchResponse.headers) {
    responseHeaders[key2] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop2);
  }
  const mimetype = parse2(contentType);
  if (isJSONResponse(mimetype)) {
    let text2 = "";
    try {
      text2 = await response.text();
      return JSONParse(text2);
    } catch (err) {
      return text2;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop2);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v2) => JSON.stringify(v2)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults2(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: withDefaults2.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: withDefaults2.bind(null, endpoint2)
  });
}
var request = withDefaults2(endpoint, defaults_default);

// node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION5 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options2) {
  if (options2) {
    if (typeof query === "string" && "query" in options2) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key2 in options2) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key2)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key2}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options2) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key2) => {
    if (NON_VARIABLE_OPTIONS.includes(key2)) {
      result[key2] = parsedOptions[key2];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key2] = parsedOptions[key2];
    return result;
  }, {});
  const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) {
    requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key2 of Object.keys(response.headers)) {
        headers[key2] = response.headers[key2];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}
function withDefaults3(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options2) => {
    return graphql(newRequest, query, options2);
  };
  return Object.assign(newApi, {
    defaults: withDefaults3.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}
var graphql2 = withDefaults3(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${VERSION5} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return withDefaults3(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}

// node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType
  };
}
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}
async function hook(token, request2, route, parameters) {
  const endpoint2 = request2.endpoint.merge(
    route,
    parameters
  );
  endpoint2.headers.authorization = withAuthorizationPrefix(token);
  return request2(endpoint2);
}
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace(/^(token|bearer) +/i, "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};

// node_modules/@octokit/core/dist-src/version.js
var VERSION6 = "7.0.8";

// node_modules/@octokit/core/dist-src/index.js
var noop3 = () => {
};
var consoleWarn = console.warn.bind(console);
var consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = noop3;
  }
  if (typeof logger.info !== "function") {
    logger.info = noop3;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
var userAgentTrail = `octokit-core.js/${VERSION6} ${getUserAgent()}`;
var Octokit = class {
  static VERSION = VERSION6;
  static defaults(defaults) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options2 = args[0] || {};
        if (typeof defaults === "function") {
          super(defaults(options2));
          return;
        }
        super(
          Object.assign(
            {},
            defaults,
            options2,
            options2.userAgent && defaults.userAgent ? {
              userAgent: `${options2.userAgent} ${defaults.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
    return NewOctokit;
  }
  constructor(options2 = {}) {
    const hook2 = new before_after_hook_default.Collection();
    const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options2.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook2.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options2.userAgent ? `${options2.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options2.baseUrl) {
      requestDefaults.baseUrl = options2.baseUrl;
    }
    if (options2.previews) {
      requestDefaults.mediaType.previews = options2.previews;
    }
    if (options2.timeZone) {
      requestDefaults.headers["time-zone"] = options2.timeZone;
    }
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options2.log);
    this.hook = hook2;
    if (!options2.authStrategy) {
      if (!options2.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth2 = createTokenAuth(options2.auth);
        hook2.wrap("request", auth2.hook);
        this.auth = auth2;
      }
    } else {
      const { authStrategy, ...otherOptions } = options2;
      const auth2 = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options2.auth
        )
      );
      hook2.wrap("request", auth2.hook);
      this.auth = auth2;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options2));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
};

// node_modules/@octokit/plugin-request-log/dist-src/version.js
var VERSION7 = "6.0.0";

// node_modules/@octokit/plugin-request-log/dist-src/index.js
function requestLog(octokit) {
  octokit.hook.wrap("request", (request2, options2) => {
    octokit.log.debug("request", options2);
    const start = Date.now();
    const requestOptions = octokit.request.endpoint.parse(options2);
    const path2 = requestOptions.url.replace(options2.baseUrl, "");
    return request2(options2).then((response) => {
      const requestId = response.headers["x-github-request-id"];
      octokit.log.info(
        `${requestOptions.method} ${path2} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      return response;
    }).catch((error) => {
      const requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
      octokit.log.error(
        `${requestOptions.method} ${path2} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      throw error;
    });
  });
}
requestLog.VERSION = VERSION7;

// node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var VERSION8 = "0.0.0-development";
function normalizePaginatedListResponse(response) {
  if (!response.data) {
    return {
      ...response,
      data: []
    };
  }
  const responseNeedsNormalization = ("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data);
  if (!responseNeedsNormalization) return response;
  const incompleteResults = response.data.incomplete_results;
  const repositorySelection = response.data.repository_selection;
  const totalCount = response.data.total_count;
  const totalCommits = response.data.total_commits;
  delete response.data.incomplete_results;
  delete response.data.repository_selection;
  delete response.data.total_count;
  delete response.data.total_commits;
  const namespaceKey = Object.keys(response.data)[0];
  const data = response.data[namespaceKey];
  response.data = data;
  if (typeof incompleteResults !== "undefined") {
    response.data.incomplete_results = incompleteResults;
  }
  if (typeof repositorySelection !== "undefined") {
    response.data.repository_selection = repositorySelection;
  }
  response.data.total_count = totalCount;
  response.data.total_commits = totalCommits;
  return response;
}
function iterator(octokit, route, parameters) {
  const options2 = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
  const requestMethod = typeof route === "function" ? route : octokit.request;
  const method2 = options2.method;
  const headers = options2.headers;
  let url = options2.url;
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (!url) return { done: true };
        try {
          const response = await requestMethod({ method: method2, url, headers });
          const normalizedResponse = normalizePaginatedListResponse(response);
          url = ((normalizedResponse.headers.link || "").match(
            /<([^<>]+)>;\s*rel="next"/
          ) || [])[1];
          if (!url && "total_commits" in normalizedResponse.data) {
            const parsedUrl = new URL(normalizedResponse.url);
            const params = parsedUrl.searchParams;
            const page = parseInt(params.get("page") || "1", 10);
            const per_page = parseInt(params.get("per_page") || "250", 10);
            if (page * per_page < normalizedResponse.data.total_commits) {
              params.set("page", String(page + 1));
              url = parsedUrl.toString();
            }
          }
          return { value: normalizedResponse };
        } catch (error) {
          if (error.status !== 409) throw error;
          url = "";
          return {
            value: {
              status: 200,
              headers: {},
              data: []
            }
          };
        }
      }
    })
  };
}
function paginate(octokit, route, parameters, mapFn) {
  if (typeof parameters === "function") {
    mapFn = parameters;
    parameters = void 0;
  }
  return gather(
    octokit,
    [],
    iterator(octokit, route, parameters)[Symbol.asyncIterator](),
    mapFn
  );
}
function gather(octokit, results, iterator2, mapFn) {
  return iterator2.next().then((result) => {
    if (result.done) {
      return results;
    }
    let earlyExit = false;
    function done() {
      earlyExit = true;
    }
    results = results.concat(
      mapFn ? mapFn(result.value, done) : result.value.data
    );
    if (earlyExit) {
      return results;
    }
    return gather(octokit, results, iterator2, mapFn);
  });
}
var composePaginateRest = Object.assign(paginate, {
  iterator
});
function paginateRest(octokit) {
  return {
    paginate: Object.assign(paginate.bind(null, octokit), {
      iterator: iterator.bind(null, octokit)
    })
  };
}
paginateRest.VERSION = VERSION8;

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/version.js
var VERSION9 = "17.0.0";

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js
var Endpoints = {
  actions: {
    addCustomLabelsToSelfHostedRunnerForOrg: [
      "POST /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    addCustomLabelsToSelfHostedRunnerForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    addRepoAccessToSelfHostedRunnerGroupInOrg: [
      "PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"
    ],
    addSelectedRepoToOrgSecret: [
      "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"
    ],
    addSelectedRepoToOrgVariable: [
      "PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"
    ],
    approveWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"
    ],
    cancelWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"
    ],
    createEnvironmentVariable: [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/variables"
    ],
    createHostedRunnerForOrg: ["POST /orgs/{org}/actions/hosted-runners"],
    createOrUpdateEnvironmentSecret: [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"
    ],
    createOrUpdateOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}"],
    createOrUpdateRepoSecret: [
      "PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"
    ],
    createOrgVariable: ["POST /orgs/{org}/actions/variables"],
    createRegistrationTokenForOrg: [
      "POST /orgs/{org}/actions/runners/registration-token"
    ],
    createRegistrationTokenForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/registration-token"
    ],
    createRemoveTokenForOrg: ["POST /orgs/{org}/actions/runners/remove-token"],
    createRemoveTokenForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/remove-token"
    ],
    createRepoVariable: ["POST /repos/{owner}/{repo}/actions/variables"],
    createWorkflowDispatch: [
      "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"
    ],
    deleteActionsCacheById: [
      "DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"
    ],
    deleteActionsCacheByKey: [
      "DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"
    ],
    deleteArtifact: [
      "DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"
    ],
    deleteCustomImageFromOrg: [
      "DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"
    ],
    deleteCustomImageVersionFromOrg: [
      "DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"
    ],
    deleteEnvironmentSecret: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"
    ],
    deleteEnvironmentVariable: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"
    ],
    deleteHostedRunnerForOrg: [
      "DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"
    ],
    deleteOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}"],
    deleteOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}"],
    deleteRepoSecret: [
      "DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"
    ],
    deleteRepoVariable: [
      "DELETE /repos/{owner}/{repo}/actions/variables/{name}"
    ],
    deleteSelfHostedRunnerFromOrg: [
      "DELETE /orgs/{org}/actions/runners/{runner_id}"
    ],
    deleteSelfHostedRunnerFromRepo: [
      "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"
    ],
    deleteWorkflowRun: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],
    deleteWorkflowRunLogs: [
      "DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"
    ],
    disableSelectedRepositoryGithubActionsOrganization: [
      "DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"
    ],
    disableWorkflow: [
      "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"
    ],
    downloadArtifact: [
      "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"
    ],
    downloadJobLogsForWorkflowRun: [
      "GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"
    ],
    downloadWorkflowRunAttemptLogs: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"
    ],
    downloadWorkflowRunLogs: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"
    ],
    enableSelectedRepositoryGithubActionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"
    ],
    enableWorkflow: [
      "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"
    ],
    forceCancelWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"
    ],
    generateRunnerJitconfigForOrg: [
      "POST /orgs/{org}/actions/runners/generate-jitconfig"
    ],
    generateRunnerJitconfigForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"
    ],
    getActionsCacheList: ["GET /repos/{owner}/{repo}/actions/caches"],
    getActionsCacheUsage: ["GET /repos/{owner}/{repo}/actions/cache/usage"],
    getActionsCacheUsageByRepoForOrg: [
      "GET /orgs/{org}/actions/cache/usage-by-repository"
    ],
    getActionsCacheUsageForOrg: ["GET /orgs/{org}/actions/cache/usage"],
    getAllowedActionsOrganization: [
      "GET /orgs/{org}/actions/permissions/selected-actions"
    ],
    getAllowedActionsRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions/selected-actions"
    ],
    getArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
    getCustomImageForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"
    ],
    getCustomImageVersionForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"
    ],
    getCustomOidcSubClaimForRepo: [
      "GET /repos/{owner}/{repo}/actions/oidc/customization/sub"
    ],
    getEnvironmentPublicKey: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"
    ],
    getEnvironmentSecret: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"
    ],
    getEnvironmentVariable: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"
    ],
    getGithubActionsDefaultWorkflowPermissionsOrganization: [
      "GET /orgs/{org}/actions/permissions/workflow"
    ],
    getGithubActionsDefaultWorkflowPermissionsRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions/workflow"
    ],
    getGithubActionsPermissionsOrganization: [
      "GET /orgs/{org}/actions/permissions"
    ],
    getGithubActionsPermissionsRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions"
    ],
    getHostedRunnerForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"
    ],
    getHostedRunnersGithubOwnedImagesForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/github-owned"
    ],
    getHostedRunnersLimitsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/limits"
    ],
    getHostedRunnersMachineSpecsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/machine-sizes"
    ],
    getHostedRunnersPartnerImagesForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/partner"
    ],
    getHostedRunnersPlatformsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/platforms"
    ],
    getJobForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],
    getOrgPublicKey: ["GET /orgs/{org}/actions/secrets/public-key"],
    getOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}"],
    getOrgVariable: ["GET /orgs/{org}/actions/variables/{name}"],
    getPendingDeploymentsForRun: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"
    ],
    getRepoPermissions: [
      "GET /repos/{owner}/{repo}/actions/permissions",
      {},
      { renamed: ["actions", "getGithubActionsPermissionsRepository"] }
    ],
    getRepoPublicKey: ["GET /repos/{owner}/{repo}/actions/secrets/public-key"],
    getRepoSecret: ["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
    getRepoVariable: ["GET /repos/{owner}/{repo}/actions/variables/{name}"],
    getReviewsForRun: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"
    ],
    getSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}"],
    getSelfHostedRunnerForRepo: [
      "GET /repos/{owner}/{repo}/actions/runners/{runner_id}"
    ],
    getWorkflow: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],
    getWorkflowAccessToRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions/access"
    ],
    getWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],
    getWorkflowRunAttempt: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"
    ],
    getWorkflowRunUsage: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"
    ],
    getWorkflowUsage: [
      "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"
    ],
    listArtifactsForRepo: ["GET /repos/{owner}/{repo}/actions/artifacts"],
    listCustomImageVersionsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"
    ],
    listCustomImagesForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom"
    ],
    listEnvironmentSecrets: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"
    ],
    listEnvironmentVariables: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/variables"
    ],
    listGithubHostedRunnersInGroupForOrg: [
      "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"
    ],
    listHostedRunnersForOrg: ["GET /orgs/{org}/actions/hosted-runners"],
    listJobsForWorkflowRun: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"
    ],
    listJobsForWorkflowRunAttempt: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"
    ],
    listLabelsForSelfHostedRunnerForOrg: [
      "GET /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    listLabelsForSelfHostedRunnerForRepo: [
      "GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    listOrgSecrets: ["GET /orgs/{org}/actions/secrets"],
    listOrgVariables: ["GET /orgs/{org}/actions/variables"],
    listRepoOrganizationSecrets: [
      "GET /repos/{owner}/{repo}/actions/organization-secrets"
    ],
    listRepoOrganizationVariables: [
      "GET /repos/{owner}/{repo}/actions/organization-variables"
    ],
    listRepoSecrets: ["GET /repos/{owner}/{repo}/actions/secrets"],
    listRepoVariables: ["GET /repos/{owner}/{repo}/actions/variables"],
    listRepoWorkflows: ["GET /repos/{owner}/{repo}/actions/workflows"],
    listRunnerApplicationsForOrg: ["GET /orgs/{org}/actions/runners/downloads"],
    listRunnerApplicationsForRepo: [
      "GET /repos/{owner}/{repo}/actions/runners/downloads"
    ],
    listSelectedReposForOrgSecret: [
      "GET /orgs/{org}/actions/secrets/{secret_name}/repositories"
    ],
    listSelectedReposForOrgVariable: [
      "GET /orgs/{org}/actions/variables/{name}/repositories"
    ],
    listSelectedRepositoriesEnabledGithubActionsOrganization: [
      "GET /orgs/{org}/actions/permissions/repositories"
    ],
    listSelfHostedRunnersForOrg: ["GET /orgs/{org}/actions/runners"],
    listSelfHostedRunnersForRepo: ["GET /repos/{owner}/{repo}/actions/runners"],
    listWorkflowRunArtifacts: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"
    ],
    listWorkflowRuns: [
      "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"
    ],
    listWorkflowRunsForRepo: ["GET /repos/{owner}/{repo}/actions/runs"],
    reRunJobForWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"
    ],
    reRunWorkflow: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],
    reRunWorkflowFailedJobs: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"
    ],
    removeAllCustomLabelsFromSelfHostedRunnerForOrg: [
      "DELETE /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    removeAllCustomLabelsFromSelfHostedRunnerForRepo: [
      "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    removeCustomLabelFromSelfHostedRunnerForOrg: [
      "DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"
    ],
    removeCustomLabelFromSelfHostedRunnerForRepo: [
      "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"
    ],
    removeSelectedRepoFromOrgSecret: [
      "DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"
    ],
    removeSelectedRepoFromOrgVariable: [
      "DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"
    ],
    reviewCustomGatesForRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"
    ],
    reviewPendingDeploymentsForRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"
    ],
    setAllowedActionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/selected-actions"
    ],
    setAllowedActionsRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"
    ],
    setCustomLabelsForSelfHostedRunnerForOrg: [
      "PUT /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    setCustomLabelsForSelfHostedRunnerForRepo: [
      "PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    setCustomOidcSubClaimForRepo: [
      "PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"
    ],
    setGithubActionsDefaultWorkflowPermissionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/workflow"
    ],
    setGithubActionsDefaultWorkflowPermissionsRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions/workflow"
    ],
    setGithubActionsPermissionsOrganization: [
      "PUT /orgs/{org}/actions/permissions"
    ],
    setGithubActionsPermissionsRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions"
    ],
    setSelectedReposForOrgSecret: [
      "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"
    ],
    setSelectedReposForOrgVariable: [
      "PUT /orgs/{org}/actions/variables/{name}/repositories"
    ],
    setSelectedRepositoriesEnabledGithubActionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/repositories"
    ],
    setWorkflowAccessToRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions/access"
    ],
    updateEnvironmentVariable: [
      "PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"
    ],
    updateHostedRunnerForOrg: [
      "PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"
    ],
    updateOrgVariable: ["PATCH /orgs/{org}/actions/variables/{name}"],
    updateRepoVariable: [
      "PATCH /repos/{owner}/{repo}/actions/variables/{name}"
    ]
  },
  activity: {
    checkRepoIsStarredByAuthenticatedUser: ["GET /user/starred/{owner}/{repo}"],
    deleteRepoSubscription: ["DELETE /repos/{owner}/{repo}/subscription"],
    deleteThreadSubscription: [
      "DELETE /notifications/threads/{thread_id}/subscription"
    ],
    getFeeds: ["GET /feeds"],
    getRepoSubscription: ["GET /repos/{owner}/{repo}/subscription"],
    getThread: ["GET /notifications/threads/{thread_id}"],
    getThreadSubscriptionForAuthenticatedUser: [
      "GET /notifications/threads/{thread_id}/subscription"
    ],
    listEventsForAuthenticatedUser: ["GET /users/{username}/events"],
    listNotificationsForAuthenticatedUser: ["GET /notifications"],
    listOrgEventsForAuthenticatedUser: [
      "GET /users/{username}/events/orgs/{org}"
    ],
    listPublicEvents: ["GET /events"],
    listPublicEventsForRepoNetwork: ["GET /networks/{owner}/{repo}/events"],
    listPublicEventsForUser: ["GET /users/{username}/events/public"],
    listPublicOrgEvents: ["GET /orgs/{org}/events"],
    listReceivedEventsForUser: ["GET /users/{username}/received_events"],
    listReceivedPublicEventsForUser: [
      "GET /users/{username}/received_events/public"
    ],
    listRepoEvents: ["GET /repos/{owner}/{repo}/events"],
    listRepoNotificationsForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/notifications"
    ],
    listReposStarredByAuthenticatedUser: ["GET /user/starred"],
    listReposStarredByUser: ["GET /users/{username}/starred"],
    listReposWatchedByUser: ["GET /users/{username}/subscriptions"],
    listStargazersForRepo: ["GET /repos/{owner}/{repo}/stargazers"],
    listWatchedReposForAuthenticatedUser: ["GET /user/subscriptions"],
    listWatchersForRepo: ["GET /repos/{owner}/{repo}/subscribers"],
    markNotificationsAsRead: ["PUT /notifications"],
    markRepoNotificationsAsRead: ["PUT /repos/{owner}/{repo}/notifications"],
    markThreadAsDone: ["DELETE /notifications/threads/{thread_id}"],
    markThreadAsRead: ["PATCH /notifications/threads/{thread_id}"],
    setRepoSubscription: ["PUT /repos/{owner}/{repo}/subscription"],
    setThreadSubscription: [
      "PUT /notifications/threads/{thread_id}/subscription"
    ],
    starRepoForAuthenticatedUser: ["PUT /user/starred/{owner}/{repo}"],
    unstarRepoForAuthenticatedUser: ["DELETE /user/starred/{owner}/{repo}"]
  },
  apps: {
    addRepoToInstallation: [
      "PUT /user/installations/{installation_id}/repositories/{repository_id}",
      {},
      { renamed: ["apps", "addRepoToInstallationForAuthenticatedUser"] }
    ],
    addRepoToInstallationForAuthenticatedUser: [
      "PUT /user/installations/{installation_id}/repositories/{repository_id}"
    ],
    checkToken: ["POST /applications/{client_id}/token"],
    createFromManifest: ["POST /app-manifests/{code}/conversions"],
    createInstallationAccessToken: [
      "POST /app/installations/{installation_id}/access_tokens"
    ],
    deleteAuthorization: ["DELETE /applications/{client_id}/grant"],
    deleteInstallation: ["DELETE /app/installations/{installation_id}"],
    deleteToken: ["DELETE /applications/{client_id}/token"],
    getAuthenticated: ["GET /app"],
    getBySlug: ["GET /apps/{app_slug}"],
    getInstallation: ["GET /app/installations/{installation_id}"],
    getOrgInstallation: ["GET /orgs/{org}/installation"],
    getRepoInstallation: ["GET /repos/{owner}/{repo}/installation"],
    getSubscriptionPlanForAccount: [
      "GET /marketplace_listing/accounts/{account_id}"
    ],
    getSubscriptionPlanForAccountStubbed: [
      "GET /marketplace_listing/stubbed/accounts/{account_id}"
    ],
    getUserInstallation: ["GET /users/{username}/installation"],
    getWebhookConfigForApp: ["GET /app/hook/config"],
    getWebhookDelivery: ["GET /app/hook/deliveries/{delivery_id}"],
    listAccountsForPlan: ["GET /marketplace_listing/plans/{plan_id}/accounts"],
    listAccountsForPlanStubbed: [
      "GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"
    ],
    listInstallationReposForAuthenticatedUser: [
      "GET /user/installations/{installation_id}/repositories"
    ],
    listInstallationRequestsForAuthenticatedApp: [
      "GET /app/installation-requests"
    ],
    listInstallations: ["GET /app/installations"],
    listInstallationsForAuthenticatedUser: ["GET /user/installations"],
    listPlans: ["GET /marketplace_listing/plans"],
    listPlansStubbed: ["GET /marketplace_listing/stubbed/plans"],
    listReposAccessibleToInstallation: ["GET /installation/repositories"],
    listSubscriptionsForAuthenticatedUser: ["GET /user/marketplace_purchases"],
    listSubscriptionsForAuthenticatedUserStubbed: [
      "GET /user/marketplace_purchases/stubbed"
    ],
    listWebhookDeliveries: ["GET /app/hook/deliveries"],
    redeliverWebhookDelivery: [
      "POST /app/hook/deliveries/{delivery_id}/attempts"
    ],
    removeRepoFromInstallation: [
      "DELETE /user/installations/{installation_id}/repositories/{repository_id}",
      {},
      { renamed: ["apps", "removeRepoFromInstallationForAuthenticatedUser"] }
    ],
    removeRepoFromInstallationForAuthenticatedUser: [
      "DELETE /user/installations/{installation_id}/repositories/{repository_id}"
    ],
    resetToken: ["PATCH /applications/{client_id}/token"],
    revokeInstallationAccessToken: ["DELETE /installation/token"],
    scopeToken: ["POST /applications/{client_id}/token/scoped"],
    suspendInstallation: ["PUT /app/installations/{installation_id}/suspended"],
    unsuspendInstallation: [
      "DELETE /app/installations/{installation_id}/suspended"
    ],
    updateWebhookConfigForApp: ["PATCH /app/hook/config"]
  },
  billing: {
    getGithubActionsBillingOrg: ["GET /orgs/{org}/settings/billing/actions"],
    getGithubActionsBillingUser: [
      "GET /users/{username}/settings/billing/actions"
    ],
    getGithubBillingPremiumRequestUsageReportOrg: [
      "GET /organizations/{org}/settings/billing/premium_request/usage"
    ],
    getGithubBillingPremiumRequestUsageReportUser: [
      "GET /users/{username}/settings/billing/premium_request/usage"
    ],
    getGithubBillingUsageReportOrg: [
      "GET /organizations/{org}/settings/billing/usage"
    ],
    getGithubBillingUsageReportUser: [
      "GET /users/{username}/settings/billing/usage"
    ],
    getGithubPackagesBillingOrg: ["GET /orgs/{org}/settings/billing/packages"],
    getGithubPackagesBillingUser: [
      "GET /users/{username}/settings/billing/packages"
    ],
    getSharedStorageBillingOrg: [
      "GET /orgs/{org}/settings/billing/shared-storage"
    ],
    getSharedStorageBillingUser: [
      "GET /users/{username}/settings/billing/shared-storage"
    ]
  },
  campaigns: {
    createCampaign: ["POST /orgs/{org}/campaigns"],
    deleteCampaign: ["DELETE /orgs/{org}/campaigns/{campaign_number}"],
    getCampaignSummary: ["GET /orgs/{org}/campaigns/{campaign_number}"],
    listOrgCampaigns: ["GET /orgs/{org}/campaigns"],
    updateCampaign: ["PATCH /orgs/{org}/campaigns/{campaign_number}"]
  },
  checks: {
    create: ["POST /repos/{owner}/{repo}/check-runs"],
    createSuite: ["POST /repos/{owner}/{repo}/check-suites"],
    get: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],
    getSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],
    listAnnotations: [
      "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"
    ],
    listForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],
    listForSuite: [
      "GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"
    ],
    listSuitesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],
    rerequestRun: [
      "POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"
    ],
    rerequestSuite: [
      "POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"
    ],
    setSuitesPreferences: [
      "PATCH /repos/{owner}/{repo}/check-suites/preferences"
    ],
    update: ["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]
  },
  codeScanning: {
    commitAutofix: [
      "POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"
    ],
    createAutofix: [
      "POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"
    ],
    createVariantAnalysis: [
      "POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"
    ],
    deleteAnalysis: [
      "DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"
    ],
    deleteCodeqlDatabase: [
      "DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"
    ],
    getAlert: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",
      {},
      { renamedParameters: { alert_id: "alert_number" } }
    ],
    getAnalysis: [
      "GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"
    ],
    getAutofix: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"
    ],
    getCodeqlDatabase: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"
    ],
    getDefaultSetup: ["GET /repos/{owner}/{repo}/code-scanning/default-setup"],
    getSarif: ["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],
    getVariantAnalysis: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"
    ],
    getVariantAnalysisRepoTask: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"
    ],
    listAlertInstances: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"
    ],
    listAlertsForOrg: ["GET /orgs/{org}/code-scanning/alerts"],
    listAlertsForRepo: ["GET /repos/{owner}/{repo}/code-scanning/alerts"],
    listAlertsInstances: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
      {},
      { renamed: ["codeScanning", "listAlertInstances"] }
    ],
    listCodeqlDatabases: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/databases"
    ],
    listRecentAnalyses: ["GET /repos/{owner}/{repo}/code-scanning/analyses"],
    updateAlert: [
      "PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"
    ],
    updateDefaultSetup: [
      "PATCH /repos/{owner}/{repo}/code-scanning/default-setup"
    ],
    uploadSarif: ["POST /repos/{owner}/{repo}/code-scanning/sarifs"]
  },
  codeSecurity: {
    attachConfiguration: [
      "POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"
    ],
    attachEnterpriseConfiguration: [
      "POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"
    ],
    createConfiguration: ["POST /orgs/{org}/code-security/configurations"],
    createConfigurationForEnterprise: [
      "POST /enterprises/{enterprise}/code-security/configurations"
    ],
    deleteConfiguration: [
      "DELETE /orgs/{org}/code-security/configurations/{configuration_id}"
    ],
    deleteConfigurationForEnterprise: [
      "DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"
    ],
    detachConfiguration: [
      "DELETE /orgs/{org}/code-security/configurations/detach"
    ],
    getConfiguration: [
      "GET /orgs/{org}/code-security/configurations/{configuration_id}"
    ],
    getConfigurationForRepository: [
      "GET /repos/{owner}/{repo}/code-security-configuration"
    ],
    getConfigurationsForEnterprise: [
      "GET /enterprises/{enterprise}/code-security/configurations"
    ],
    getConfigurationsForOrg: ["GET /orgs/{org}/code-security/configurations"],
    getDefaultConfigurations: [
      "GET /orgs/{org}/code-security/configurations/defaults"
    ],
    getDefaultConfigurationsForEnterprise: [
      "GET /enterprises/{enterprise}/code-security/configurations/defaults"
    ],
    getRepositoriesForConfiguration: [
      "GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"
    ],
    getRepositoriesForEnterpriseConfiguration: [
      "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"
    ],
    getSingleConfigurationForEnterprise: [
      "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"
    ],
    setConfigurationAsDefault: [
      "PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"
    ],
    setConfigurationAsDefaultForEnterprise: [
      "PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"
    ],
    updateConfiguration: [
      "PATCH /orgs/{org}/code-security/configurations/{configuration_id}"
    ],
    updateEnterpriseConfiguration: [
      "PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"
    ]
  },
  codesOfConduct: {
    getAllCodesOfConduct: ["GET /codes_of_conduct"],
    getConductCode: ["GET /codes_of_conduct/{key}"]
  },
  codespaces: {
    addRepositoryForSecretForAuthenticatedUser: [
      "PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    addSelectedRepoToOrgSecret: [
      "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    checkPermissionsForDevcontainer: [
      "GET /repos/{owner}/{repo}/codespaces/permissions_check"
    ],
    codespaceMachinesForAuthenticatedUser: [
      "GET /user/codespaces/{codespace_name}/machines"
    ],
    createForAuthenticatedUser: ["POST /user/codespaces"],
    createOrUpdateOrgSecret: [
      "PUT /orgs/{org}/codespaces/secrets/{secret_name}"
    ],
    createOrUpdateRepoSecret: [
      "PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"
    ],
    createOrUpdateSecretForAuthenticatedUser: [
      "PUT /user/codespaces/secrets/{secret_name}"
    ],
    createWithPrForAuthenticatedUser: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"
    ],
    createWithRepoForAuthenticatedUser: [
      "POST /repos/{owner}/{repo}/codespaces"
    ],
    deleteForAuthenticatedUser: ["DELETE /user/codespaces/{codespace_name}"],
    deleteFromOrganization: [
      "DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"
    ],
    deleteOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],
    deleteRepoSecret: [
      "DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"
    ],
    deleteSecretForAuthenticatedUser: [
      "DELETE /user/codespaces/secrets/{secret_name}"
    ],
    exportForAuthenticatedUser: [
      "POST /user/codespaces/{codespace_name}/exports"
    ],
    getCodespacesForUserInOrg: [
      "GET /orgs/{org}/members/{username}/codespaces"
    ],
    getExportDetailsForAuthenticatedUser: [
      "GET /user/codespaces/{codespace_name}/exports/{export_id}"
    ],
    getForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}"],
    getOrgPublicKey: ["GET /orgs/{org}/codespaces/secrets/public-key"],
    getOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}"],
    getPublicKeyForAuthenticatedUser: [
      "GET /user/codespaces/secrets/public-key"
    ],
    getRepoPublicKey: [
      "GET /repos/{owner}/{repo}/codespaces/secrets/public-key"
    ],
    getRepoSecret: [
      "GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"
    ],
    getSecretForAuthenticatedUser: [
      "GET /user/codespaces/secrets/{secret_name}"
    ],
    listDevcontainersInRepositoryForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces/devcontainers"
    ],
    listForAuthenticatedUser: ["GET /user/codespaces"],
    listInOrganization: [
      "GET /orgs/{org}/codespaces",
      {},
      { renamedParameters: { org_id: "org" } }
    ],
    listInRepositoryForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces"
    ],
    listOrgSecrets: ["GET /orgs/{org}/codespaces/secrets"],
    listRepoSecrets: ["GET /repos/{owner}/{repo}/codespaces/secrets"],
    listRepositoriesForSecretForAuthenticatedUser: [
      "GET /user/codespaces/secrets/{secret_name}/repositories"
    ],
    listSecretsForAuthenticatedUser: ["GET /user/codespaces/secrets"],
    listSelectedReposForOrgSecret: [
      "GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"
    ],
    preFlightWithRepoForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces/new"
    ],
    publishForAuthenticatedUser: [
      "POST /user/codespaces/{codespace_name}/publish"
    ],
    removeRepositoryForSecretForAuthenticatedUser: [
      "DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    removeSelectedRepoFromOrgSecret: [
      "DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    repoMachinesForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces/machines"
    ],
    setRepositoriesForSecretForAuthenticatedUser: [
      "PUT /user/codespaces/secrets/{secret_name}/repositories"
    ],
    setSelectedReposForOrgSecret: [
      "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"
    ],
    startForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/start"],
    stopForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/stop"],
    stopInOrganization: [
      "POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"
    ],
    updateForAuthenticatedUser: ["PATCH /user/codespaces/{codespace_name}"]
  },
  copilot: {
    addCopilotSeatsForTeams: [
      "POST /orgs/{org}/copilot/billing/selected_teams"
    ],
    addCopilotSeatsForUsers: [
      "POST /orgs/{org}/copilot/billing/selected_users"
    ],
    cancelCopilotSeatAssignmentForTeams: [
      "DELETE /orgs/{org}/copilot/billing/selected_teams"
    ],
    cancelCopilotSeatAssignmentForUsers: [
      "DELETE /orgs/{org}/copilot/billing/selected_users"
    ],
    copilotMetricsForOrganization: ["GET /orgs/{org}/copilot/metrics"],
    copilotMetricsForTeam: ["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],
    getCopilotOrganizationDetails: ["GET /orgs/{org}/copilot/billing"],
    getCopilotSeatDetailsForUser: [
      "GET /orgs/{org}/members/{username}/copilot"
    ],
    listCopilotSeats: ["GET /orgs/{org}/copilot/billing/seats"]
  },
  credentials: { revoke: ["POST /credentials/revoke"] },
  dependabot: {
    addSelectedRepoToOrgSecret: [
      "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"
    ],
    createOrUpdateOrgSecret: [
      "PUT /orgs/{org}/dependabot/secrets/{secret_name}"
    ],
    createOrUpdateRepoSecret: [
      "PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"
    ],
    deleteOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],
    deleteRepoSecret: [
      "DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"
    ],
    getAlert: ["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
    getOrgPublicKey: ["GET /orgs/{org}/dependabot/secrets/public-key"],
    getOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}"],
    getRepoPublicKey: [
      "GET /repos/{owner}/{repo}/dependabot/secrets/public-key"
    ],
    getRepoSecret: [
      "GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"
    ],
    listAlertsForEnterprise: [
      "GET /enterprises/{enterprise}/dependabot/alerts"
    ],
    listAlertsForOrg: ["GET /orgs/{org}/dependabot/alerts"],
    listAlertsForRepo: ["GET /repos/{owner}/{repo}/dependabot/alerts"],
    listOrgSecrets: ["GET /orgs/{org}/dependabot/secrets"],
    listRepoSecrets: ["GET /repos/{owner}/{repo}/dependabot/secrets"],
    listSelectedReposForOrgSecret: [
      "GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"
    ],
    removeSelectedRepoFromOrgSecret: [
      "DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"
    ],
    repositoryAccessForOrg: [
      "GET /organizations/{org}/dependabot/repository-access"
    ],
    setRepositoryAccessDefaultLevel: [
      "PUT /organizations/{org}/dependabot/repository-access/default-level"
    ],
    setSelectedReposForOrgSecret: [
      "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"
    ],
    updateAlert: [
      "PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"
    ],
    updateRepositoryAccessForOrg: [
      "PATCH /organizations/{org}/dependabot/repository-access"
    ]
  },
  dependencyGraph: {
    createRepositorySnapshot: [
      "POST /repos/{owner}/{repo}/dependency-graph/snapshots"
    ],
    diffRange: [
      "GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"
    ],
    exportSbom: ["GET /repos/{owner}/{repo}/dependency-graph/sbom"]
  },
  emojis: { get: ["GET /emojis"] },
  enterpriseTeamMemberships: {
    add: [
      "PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ],
    bulkAdd: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"
    ],
    bulkRemove: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"
    ],
    get: [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ],
    list: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],
    remove: [
      "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ]
  },
  enterpriseTeamOrganizations: {
    add: [
      "PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ],
    bulkAdd: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"
    ],
    bulkRemove: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"
    ],
    delete: [
      "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ],
    getAssignment: [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ],
    getAssignments: [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"
    ]
  },
  enterpriseTeams: {
    create: ["POST /enterprises/{enterprise}/teams"],
    delete: ["DELETE /enterprises/{enterprise}/teams/{team_slug}"],
    get: ["GET /enterprises/{enterprise}/teams/{team_slug}"],
    list: ["GET /enterprises/{enterprise}/teams"],
    update: ["PATCH /enterprises/{enterprise}/teams/{team_slug}"]
  },
  gists: {
    checkIsStarred: ["GET /gists/{gist_id}/star"],
    create: ["POST /gists"],
    createComment: ["POST /gists/{gist_id}/comments"],
    delete: ["DELETE /gists/{gist_id}"],
    deleteComment: ["DELETE /gists/{gist_id}/comments/{comment_id}"],
    fork: ["POST /gists/{gist_id}/forks"],
    get: ["GET /gists/{gist_id}"],
    getComment: ["GET /gists/{gist_id}/comments/{comment_id}"],
    getRevision: ["GET /gists/{gist_id}/{sha}"],
    list: ["GET /gists"],
    listComments: ["GET /gists/{gist_id}/comments"],
    listCommits: ["GET /gists/{gist_id}/commits"],
    listForUser: ["GET /users/{username}/gists"],
    listForks: ["GET /gists/{gist_id}/forks"],
    listPublic: ["GET /gists/public"],
    listStarred: ["GET /gists/starred"],
    star: ["PUT /gists/{gist_id}/star"],
    unstar: ["DELETE /gists/{gist_id}/star"],
    update: ["PATCH /gists/{gist_id}"],
    updateComment: ["PATCH /gists/{gist_id}/comments/{comment_id}"]
  },
  git: {
    createBlob: ["POST /repos/{owner}/{repo}/git/blobs"],
    createCommit: ["POST /repos/{owner}/{repo}/git/commits"],
    createRef: ["POST /repos/{owner}/{repo}/git/refs"],
    createTag: ["POST /repos/{owner}/{repo}/git/tags"],
    createTree: ["POST /repos/{owner}/{repo}/git/trees"],
    deleteRef: ["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],
    getBlob: ["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],
    getCommit: ["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],
    getRef: ["GET /repos/{owner}/{repo}/git/ref/{ref}"],
    getTag: ["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],
    getTree: ["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],
    listMatchingRefs: ["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],
    updateRef: ["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]
  },
  gitignore: {
    getAllTemplates: ["GET /gitignore/templates"],
    getTemplate: ["GET /gitignore/templates/{name}"]
  },
  hostedCompute: {
    createNetworkConfigurationForOrg: [
      "POST /orgs/{org}/settings/network-configurations"
    ],
    deleteNetworkConfigurationFromOrg: [
      "DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"
    ],
    getNetworkConfigurationForOrg: [
      "GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"
    ],
    getNetworkSettingsForOrg: [
      "GET /orgs/{org}/settings/network-settings/{network_settings_id}"
    ],
    listNetworkConfigurationsForOrg: [
      "GET /orgs/{org}/settings/network-configurations"
    ],
    updateNetworkConfigurationForOrg: [
      "PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"
    ]
  },
  interactions: {
    getRestrictionsForAuthenticatedUser: ["GET /user/interaction-limits"],
    getRestrictionsForOrg: ["GET /orgs/{org}/interaction-limits"],
    getRestrictionsForRepo: ["GET /repos/{owner}/{repo}/interaction-limits"],
    getRestrictionsForYourPublicRepos: [
      "GET /user/interaction-limits",
      {},
      { renamed: ["interactions", "getRestrictionsForAuthenticatedUser"] }
    ],
    removeRestrictionsForAuthenticatedUser: ["DELETE /user/interaction-limits"],
    removeRestrictionsForOrg: ["DELETE /orgs/{org}/interaction-limits"],
    removeRestrictionsForRepo: [
      "DELETE /repos/{owner}/{repo}/interaction-limits"
    ],
    removeRestrictionsForYourPublicRepos: [
      "DELETE /user/interaction-limits",
      {},
      { renamed: ["interactions", "removeRestrictionsForAuthenticatedUser"] }
    ],
    setRestrictionsForAuthenticatedUser: ["PUT /user/interaction-limits"],
    setRestrictionsForOrg: ["PUT /orgs/{org}/interaction-limits"],
    setRestrictionsForRepo: ["PUT /repos/{owner}/{repo}/interaction-limits"],
    setRestrictionsForYourPublicRepos: [
      "PUT /user/interaction-limits",
      {},
      { renamed: ["interactions", "setRestrictionsForAuthenticatedUser"] }
    ]
  },
  issues: {
    addAssignees: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"
    ],
    addBlockedByDependency: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"
    ],
    addLabels: ["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],
    addSubIssue: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"
    ],
    checkUserCanBeAssigned: ["GET /repos/{owner}/{repo}/assignees/{assignee}"],
    checkUserCanBeAssignedToIssue: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"
    ],
    create: ["POST /repos/{owner}/{repo}/issues"],
    createComment: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/comments"
    ],
    createLabel: ["POST /repos/{owner}/{repo}/labels"],
    createMilestone: ["POST /repos/{owner}/{repo}/milestones"],
    deleteComment: [
      "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"
    ],
    deleteLabel: ["DELETE /repos/{owner}/{repo}/labels/{name}"],
    deleteMilestone: [
      "DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"
    ],
    get: ["GET /repos/{owner}/{repo}/issues/{issue_number}"],
    getComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],
    getEvent: ["GET /repos/{owner}/{repo}/issues/events/{event_id}"],
    getLabel: ["GET /repos/{owner}/{repo}/labels/{name}"],
    getMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],
    getParent: ["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],
    list: ["GET /issues"],
    listAssignees: ["GET /repos/{owner}/{repo}/assignees"],
    listComments: ["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],
    listCommentsForRepo: ["GET /repos/{owner}/{repo}/issues/comments"],
    listDependenciesBlockedBy: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"
    ],
    listDependenciesBlocking: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"
    ],
    listEvents: ["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],
    listEventsForRepo: ["GET /repos/{owner}/{repo}/issues/events"],
    listEventsForTimeline: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"
    ],
    listForAuthenticatedUser: ["GET /user/issues"],
    listForOrg: ["GET /orgs/{org}/issues"],
    listForRepo: ["GET /repos/{owner}/{repo}/issues"],
    listLabelsForMilestone: [
      "GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"
    ],
    listLabelsForRepo: ["GET /repos/{owner}/{repo}/labels"],
    listLabelsOnIssue: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/labels"
    ],
    listMilestones: ["GET /repos/{owner}/{repo}/milestones"],
    listSubIssues: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"
    ],
    lock: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],
    removeAllLabels: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"
    ],
    removeAssignees: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"
    ],
    removeDependencyBlockedBy: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"
    ],
    removeLabel: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"
    ],
    removeSubIssue: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"
    ],
    reprioritizeSubIssue: [
      "PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"
    ],
    setLabels: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],
    unlock: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],
    update: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],
    updateComment: ["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],
    updateLabel: ["PATCH /repos/{owner}/{repo}/labels/{name}"],
    updateMilestone: [
      "PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"
    ]
  },
  licenses: {
    get: ["GET /licenses/{license}"],
    getAllCommonlyUsed: ["GET /licenses"],
    getForRepo: ["GET /repos/{owner}/{repo}/license"]
  },
  markdown: {
    render: ["POST /markdown"],
    renderRaw: [
      "POST /markdown/raw",
      { headers: { "content-type": "text/plain; charset=utf-8" } }
    ]
  },
  meta: {
    get: ["GET /meta"],
    getAllVersions: ["GET /versions"],
    getOctocat: ["GET /octocat"],
    getZen: ["GET /zen"],
    root: ["GET /"]
  },
  migrations: {
    deleteArchiveForAuthenticatedUser: [
      "DELETE /user/migrations/{migration_id}/archive"
    ],
    deleteArchiveForOrg: [
      "DELETE /orgs/{org}/migrations/{migration_id}/archive"
    ],
    downloadArchiveForOrg: [
      "GET /orgs/{org}/migrations/{migration_id}/archive"
    ],
    getArchiveForAuthenticatedUser: [
      "GET /user/migrations/{migration_id}/archive"
    ],
    getStatusForAuthenticatedUser: ["GET /user/migrations/{migration_id}"],
    getStatusForOrg: ["GET /orgs/{org}/migrations/{migration_id}"],
    listForAuthenticatedUser: ["GET /user/migrations"],
    listForOrg: ["GET /orgs/{org}/migrations"],
    listReposForAuthenticatedUser: [
      "GET /user/migrations/{migration_id}/repositories"
    ],
    listReposForOrg: ["GET /orgs/{org}/migrations/{migration_id}/repositories"],
    listReposForUser: [
      "GET /user/migrations/{migration_id}/repositories",
      {},
      { renamed: ["migrations", "listReposForAuthenticatedUser"] }
    ],
    startForAuthenticatedUser: ["POST /user/migrations"],
    startForOrg: ["POST /orgs/{org}/migrations"],
    unlockRepoForAuthenticatedUser: [
      "DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"
    ],
    unlockRepoForOrg: [
      "DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"
    ]
  },
  oidc: {
    getOidcCustomSubTemplateForOrg: [
      "GET /orgs/{org}/actions/oidc/customization/sub"
    ],
    updateOidcCustomSubTemplateForOrg: [
      "PUT /orgs/{org}/actions/oidc/customization/sub"
    ]
  },
  orgs: {
    addSecurityManagerTeam: [
      "PUT /orgs/{org}/security-managers/teams/{team_slug}",
      {},
      {
        deprecated: "octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"
      }
    ],
    assignTeamToOrgRole: [
      "PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"
    ],
    assignUserToOrgRole: [
      "PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"
    ],
    blockUser: ["PUT /orgs/{org}/blocks/{username}"],
    cancelInvitation: ["DELETE /orgs/{org}/invitations/{invitation_id}"],
    checkBlockedUser: ["GET /orgs/{org}/blocks/{username}"],
    checkMembershipForUser: ["GET /orgs/{org}/members/{username}"],
    checkPublicMembershipForUser: ["GET /orgs/{org}/public_members/{username}"],
    convertMemberToOutsideCollaborator: [
      "PUT /orgs/{org}/outside_collaborators/{username}"
    ],
    createArtifactStorageRecord: [
      "POST /orgs/{org}/artifacts/metadata/storage-record"
    ],
    createInvitation: ["POST /orgs/{org}/invitations"],
    createIssueType: ["POST /orgs/{org}/issue-types"],
    createWebhook: ["POST /orgs/{org}/hooks"],
    customPropertiesForOrgsCreateOrUpdateOrganizationValues: [
      "PATCH /organizations/{org}/org-properties/values"
    ],
    customPropertiesForOrgsGetOrganizationValues: [
      "GET /organizations/{org}/org-properties/values"
    ],
    customPropertiesForReposCreateOrUpdateOrganizationDefinition: [
      "PUT /orgs/{org}/properties/schema/{custom_property_name}"
    ],
    customPropertiesForReposCreateOrUpdateOrganizationDefinitions: [
      "PATCH /orgs/{org}/properties/schema"
    ],
    customPropertiesForReposCreateOrUpdateOrganizationValues: [
      "PATCH /orgs/{org}/properties/values"
    ],
    customPropertiesForReposDeleteOrganizationDefinition: [
      "DELETE /orgs/{org}/properties/schema/{custom_property_name}"
    ],
    customPropertiesForReposGetOrganizationDefinition: [
      "GET /orgs/{org}/properties/schema/{custom_property_name}"
    ],
    customPropertiesForReposGetOrganizationDefinitions: [
      "GET /orgs/{org}/properties/schema"
    ],
    customPropertiesForReposGetOrganizationValues: [
      "GET /orgs/{org}/properties/values"
    ],
    delete: ["DELETE /orgs/{org}"],
    deleteAttestationsBulk: ["POST /orgs/{org}/attestations/delete-request"],
    deleteAttestationsById: [
      "DELETE /orgs/{org}/attestations/{attestation_id}"
    ],
    deleteAttestationsBySubjectDigest: [
      "DELETE /orgs/{org}/attestations/digest/{subject_digest}"
    ],
    deleteIssueType: ["DELETE /orgs/{org}/issue-types/{issue_type_id}"],
    deleteWebhook: ["DELETE /orgs/{org}/hooks/{hook_id}"],
    disableSelectedRepositoryImmutableReleasesOrganization: [
      "DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"
    ],
    enableSelectedRepositoryImmutableReleasesOrganization: [
      "PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"
    ],
    get: ["GET /orgs/{org}"],
    getImmutableReleasesSettings: [
      "GET /orgs/{org}/settings/immutable-releases"
    ],
    getImmutableReleasesSettingsRepositories: [
      "GET /orgs/{org}/settings/immutable-releases/repositories"
    ],
    getMembershipForAuthenticatedUser: ["GET /user/memberships/orgs/{org}"],
    getMembershipForUser: ["GET /orgs/{org}/memberships/{username}"],
    getOrgRole: ["GET /orgs/{org}/organization-roles/{role_id}"],
    getOrgRulesetHistory: ["GET /orgs/{org}/rulesets/{ruleset_id}/history"],
    getOrgRulesetVersion: [
      "GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"
    ],
    getWebhook: ["GET /orgs/{org}/hooks/{hook_id}"],
    getWebhookConfigForOrg: ["GET /orgs/{org}/hooks/{hook_id}/config"],
    getWebhookDelivery: [
      "GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"
    ],
    list: ["GET /organizations"],
    listAppInstallations: ["GET /orgs/{org}/installations"],
    listArtifactStorageRecords: [
      "GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"
    ],
    listAttestationRepositories: ["GET /orgs/{org}/attestations/repositories"],
    listAttestations: ["GET /orgs/{org}/attestations/{subject_digest}"],
    listAttestationsBulk: [
      "POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"
    ],
    listBlockedUsers: ["GET /orgs/{org}/blocks"],
    listFailedInvitations: ["GET /orgs/{org}/failed_invitations"],
    listForAuthenticatedUser: ["GET /user/orgs"],
    listForUser: ["GET /users/{username}/orgs"],
    listInvitationTeams: ["GET /orgs/{org}/invitations/{invitation_id}/teams"],
    listIssueTypes: ["GET /orgs/{org}/issue-types"],
    listMembers: ["GET /orgs/{org}/members"],
    listMembershipsForAuthenticatedUser: ["GET /user/memberships/orgs"],
    listOrgRoleTeams: ["GET /orgs/{org}/organization-roles/{role_id}/teams"],
    listOrgRoleUsers: ["GET /orgs/{org}/organization-roles/{role_id}/users"],
    listOrgRoles: ["GET /orgs/{org}/organization-roles"],
    listOrganizationFineGrainedPermissions: [
      "GET /orgs/{org}/organization-fine-grained-permissions"
    ],
    listOutsideCollaborators: ["GET /orgs/{org}/outside_collaborators"],
    listPatGrantRepositories: [
      "GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"
    ],
    listPatGrantRequestRepositories: [
      "GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"
    ],
    listPatGrantRequests: ["GET /orgs/{org}/personal-access-token-requests"],
    listPatGrants: ["GET /orgs/{org}/personal-access-tokens"],
    listPendingInvitations: ["GET /orgs/{org}/invitations"],
    listPublicMembers: ["GET /orgs/{org}/public_members"],
    listSecurityManagerTeams: [
      "GET /orgs/{org}/security-managers",
      {},
      {
        deprecated: "octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams"
      }
    ],
    listWebhookDeliveries: ["GET /orgs/{org}/hooks/{hook_id}/deliveries"],
    listWebhooks: ["GET /orgs/{org}/hooks"],
    pingWebhook: ["POST /orgs/{org}/hooks/{hook_id}/pings"],
    redeliverWebhookDelivery: [
      "POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"
    ],
    removeMember: ["DELETE /orgs/{org}/members/{username}"],
    removeMembershipForUser: ["DELETE /orgs/{org}/memberships/{username}"],
    removeOutsideCollaborator: [
      "DELETE /orgs/{org}/outside_collaborators/{username}"
    ],
    removePublicMembershipForAuthenticatedUser: [
      "DELETE /orgs/{org}/public_members/{username}"
    ],
    removeSecurityManagerTeam: [
      "DELETE /orgs/{org}/security-managers/teams/{team_slug}",
      {},
      {
        deprecated: "octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team"
      }
    ],
    reviewPatGrantRequest: [
      "POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"
    ],
    reviewPatGrantRequestsInBulk: [
      "POST /orgs/{org}/personal-access-token-requests"
    ],
    revokeAllOrgRolesTeam: [
      "DELETE /orgs/{org}/organization-roles/teams/{team_slug}"
    ],
    revokeAllOrgRolesUser: [
      "DELETE /orgs/{org}/organization-roles/users/{username}"
    ],
    revokeOrgRoleTeam: [
      "DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"
    ],
    revokeOrgRoleUser: [
      "DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"
    ],
    setImmutableReleasesSettings: [
      "PUT /orgs/{org}/settings/immutable-releases"
    ],
    setImmutableReleasesSettingsRepositories: [
      "PUT /orgs/{org}/settings/immutable-releases/repositories"
    ],
    setMembershipForUser: ["PUT /orgs/{org}/memberships/{username}"],
    setPublicMembershipForAuthenticatedUser: [
      "PUT /orgs/{org}/public_members/{username}"
    ],
    unblockUser: ["DELETE /orgs/{org}/blocks/{username}"],
    update: ["PATCH /orgs/{org}"],
    updateIssueType: ["PUT /orgs/{org}/issue-types/{issue_type_id}"],
    updateMembershipForAuthenticatedUser: [
      "PATCH /user/memberships/orgs/{org}"
    ],
    updatePatAccess: ["POST /orgs/{org}/personal-access-tokens/{pat_id}"],
    updatePatAccesses: ["POST /orgs/{org}/personal-access-tokens"],
    updateWebhook: ["PATCH /orgs/{org}/hooks/{hook_id}"],
    updateWebhookConfigForOrg: ["PATCH /orgs/{org}/hooks/{hook_id}/config"]
  },
  packages: {
    deletePackageForAuthenticatedUser: [
      "DELETE /user/packages/{package_type}/{package_name}"
    ],
    deletePackageForOrg: [
      "DELETE /orgs/{org}/packages/{package_type}/{package_name}"
    ],
    deletePackageForUser: [
      "DELETE /users/{username}/packages/{package_type}/{package_name}"
    ],
    deletePackageVersionForAuthenticatedUser: [
      "DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    deletePackageVersionForOrg: [
      "DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    deletePackageVersionForUser: [
      "DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    getAllPackageVersionsForAPackageOwnedByAnOrg: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}/versions",
      {},
      { renamed: ["packages", "getAllPackageVersionsForPackageOwnedByOrg"] }
    ],
    getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}/versions",
      {},
      {
        renamed: [
          "packages",
          "getAllPackageVersionsForPackageOwnedByAuthenticatedUser"
        ]
      }
    ],
    getAllPackageVersionsForPackageOwnedByAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}/versions"
    ],
    getAllPackageVersionsForPackageOwnedByOrg: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}/versions"
    ],
    getAllPackageVersionsForPackageOwnedByUser: [
      "GET /users/{username}/packages/{package_type}/{package_name}/versions"
    ],
    getPackageForAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}"
    ],
    getPackageForOrganization: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}"
    ],
    getPackageForUser: [
      "GET /users/{username}/packages/{package_type}/{package_name}"
    ],
    getPackageVersionForAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    getPackageVersionForOrganization: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    getPackageVersionForUser: [
      "GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    listDockerMigrationConflictingPackagesForAuthenticatedUser: [
      "GET /user/docker/conflicts"
    ],
    listDockerMigrationConflictingPackagesForOrganization: [
      "GET /orgs/{org}/docker/conflicts"
    ],
    listDockerMigrationConflictingPackagesForUser: [
      "GET /users/{username}/docker/conflicts"
    ],
    listPackagesForAuthenticatedUser: ["GET /user/packages"],
    listPackagesForOrganization: ["GET /orgs/{org}/packages"],
    listPackagesForUser: ["GET /users/{username}/packages"],
    restorePackageForAuthenticatedUser: [
      "POST /user/packages/{package_type}/{package_name}/restore{?token}"
    ],
    restorePackageForOrg: [
      "POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"
    ],
    restorePackageForUser: [
      "POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"
    ],
    restorePackageVersionForAuthenticatedUser: [
      "POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"
    ],
    restorePackageVersionForOrg: [
      "POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"
    ],
    restorePackageVersionForUser: [
      "POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"
    ]
  },
  privateRegistries: {
    createOrgPrivateRegistry: ["POST /orgs/{org}/private-registries"],
    deleteOrgPrivateRegistry: [
      "DELETE /orgs/{org}/private-registries/{secret_name}"
    ],
    getOrgPrivateRegistry: ["GET /orgs/{org}/private-registries/{secret_name}"],
    getOrgPublicKey: ["GET /orgs/{org}/private-registries/public-key"],
    listOrgPrivateRegistries: ["GET /orgs/{org}/private-registries"],
    updateOrgPrivateRegistry: [
      "PATCH /orgs/{org}/private-registries/{secret_name}"
    ]
  },
  projects: {
    addItemForOrg: ["POST /orgs/{org}/projectsV2/{project_number}/items"],
    addItemForUser: [
      "POST /users/{username}/projectsV2/{project_number}/items"
    ],
    deleteItemForOrg: [
      "DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"
    ],
    deleteItemForUser: [
      "DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"
    ],
    getFieldForOrg: [
      "GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"
    ],
    getFieldForUser: [
      "GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"
    ],
    getForOrg: ["GET /orgs/{org}/projectsV2/{project_number}"],
    getForUser: ["GET /users/{username}/projectsV2/{project_number}"],
    getOrgItem: ["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
    getUserItem: [
      "GET /users/{username}/projectsV2/{project_number}/items/{item_id}"
    ],
    listFieldsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields"],
    listFieldsForUser: [
      "GET /users/{username}/projectsV2/{project_number}/fields"
    ],
    listForOrg: ["GET /orgs/{org}/projectsV2"],
    listForUser: ["GET /users/{username}/projectsV2"],
    listItemsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/items"],
    listItemsForUser: [
      "GET /users/{username}/projectsV2/{project_number}/items"
    ],
    updateItemForOrg: [
      "PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"
    ],
    updateItemForUser: [
      "PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"
    ]
  },
  pulls: {
    checkIfMerged: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
    create: ["POST /repos/{owner}/{repo}/pulls"],
    createReplyForReviewComment: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"
    ],
    createReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
    createReviewComment: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"
    ],
    deletePendingReview: [
      "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"
    ],
    deleteReviewComment: [
      "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"
    ],
    dismissReview: [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"
    ],
    get: ["GET /repos/{owner}/{repo}/pulls/{pull_number}"],
    getReview: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"
    ],
    getReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
    list: ["GET /repos/{owner}/{repo}/pulls"],
    listCommentsForReview: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"
    ],
    listCommits: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],
    listFiles: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
    listRequestedReviewers: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"
    ],
    listReviewComments: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"
    ],
    listReviewCommentsForRepo: ["GET /repos/{owner}/{repo}/pulls/comments"],
    listReviews: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
    merge: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
    removeRequestedReviewers: [
      "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"
    ],
    requestReviewers: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"
    ],
    submitReview: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"
    ],
    update: ["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],
    updateBranch: [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"
    ],
    updateReview: [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"
    ],
    updateReviewComment: [
      "PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"
    ]
  },
  rateLimit: { get: ["GET /rate_limit"] },
  reactions: {
    createForCommitComment: [
      "POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"
    ],
    createForIssue: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"
    ],
    createForIssueComment: [
      "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"
    ],
    createForPullRequestReviewComment: [
      "POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"
    ],
    createForRelease: [
      "POST /repos/{owner}/{repo}/releases/{release_id}/reactions"
    ],
    createForTeamDiscussionCommentInOrg: [
      "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"
    ],
    createForTeamDiscussionInOrg: [
      "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"
    ],
    deleteForCommitComment: [
      "DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"
    ],
    deleteForIssue: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"
    ],
    deleteForIssueComment: [
      "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"
    ],
    deleteForPullRequestComment: [
      "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"
    ],
    deleteForRelease: [
      "DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"
    ],
    deleteForTeamDiscussion: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"
    ],
    deleteForTeamDiscussionComment: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"
    ],
    listForCommitComment: [
      "GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"
    ],
    listForIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
    listForIssueComment: [
      "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"
    ],
    listForPullRequestReviewComment: [
      "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"
    ],
    listForRelease: [
      "GET /repos/{owner}/{repo}/releases/{release_id}/reactions"
    ],
    listForTeamDiscussionCommentInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"
    ],
    listForTeamDiscussionInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"
    ]
  },
  repos: {
    acceptInvitation: [
      "PATCH /user/repository_invitations/{invitation_id}",
      {},
      { renamed: ["repos", "acceptInvitationForAuthenticatedUser"] }
    ],
    acceptInvitationForAuthenticatedUser: [
      "PATCH /user/repository_invitations/{invitation_id}"
    ],
    addAppAccessRestrictions: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
      {},
      { mapToData: "apps" }
    ],
    addCollaborator: ["PUT /repos/{owner}/{repo}/collaborators/{username}"],
    addStatusCheckContexts: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
      {},
      { mapToData: "contexts" }
    ],
    addTeamAccessRestrictions: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
      {},
      { mapToData: "teams" }
    ],
    addUserAccessRestrictions: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
      {},
      { mapToData: "users" }
    ],
    cancelPagesDeployment: [
      "POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"
    ],
    checkAutomatedSecurityFixes: [
      "GET /repos/{owner}/{repo}/automated-security-fixes"
    ],
    checkCollaborator: ["GET /repos/{owner}/{repo}/collaborators/{username}"],
    checkImmutableReleases: ["GET /repos/{owner}/{repo}/immutable-releases"],
    checkPrivateVulnerabilityReporting: [
      "GET /repos/{owner}/{repo}/private-vulnerability-reporting"
    ],
    checkVulnerabilityAlerts: [
      "GET /repos/{owner}/{repo}/vulnerability-alerts"
    ],
    codeownersErrors: ["GET /repos/{owner}/{repo}/codeowners/errors"],
    compareCommits: ["GET /repos/{owner}/{repo}/compare/{base}...{head}"],
    compareCommitsWithBasehead: [
      "GET /repos/{owner}/{repo}/compare/{basehead}"
    ],
    createAttestation: ["POST /repos/{owner}/{repo}/attestations"],
    createAutolink: ["POST /repos/{owner}/{repo}/autolinks"],
    createCommitComment: [
      "POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"
    ],
    createCommitSignatureProtection: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"
    ],
    createCommitStatus: ["POST /repos/{owner}/{repo}/statuses/{sha}"],
    createDeployKey: ["POST /repos/{owner}/{repo}/keys"],
    createDeployment: ["POST /repos/{owner}/{repo}/deployments"],
    createDeploymentBranchPolicy: [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"
    ],
    createDeploymentProtectionRule: [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"
    ],
    createDeploymentStatus: [
      "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"
    ],
    createDispatchEvent: ["POST /repos/{owner}/{repo}/dispatches"],
    createForAuthenticatedUser: ["POST /user/repos"],
    createFork: ["POST /repos/{owner}/{repo}/forks"],
    createInOrg: ["POST /orgs/{org}/repos"],
    createOrUpdateEnvironment: [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    createOrUpdateFileContents: ["PUT /repos/{owner}/{repo}/contents/{path}"],
    createOrgRuleset: ["POST /orgs/{org}/rulesets"],
    createPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments"],
    createPagesSite: ["POST /repos/{owner}/{repo}/pages"],
    createRelease: ["POST /repos/{owner}/{repo}/releases"],
    createRepoRuleset: ["POST /repos/{owner}/{repo}/rulesets"],
    createUsingTemplate: [
      "POST /repos/{template_owner}/{template_repo}/generate"
    ],
    createWebhook: ["POST /repos/{owner}/{repo}/hooks"],
    customPropertiesForReposCreateOrUpdateRepositoryValues: [
      "PATCH /repos/{owner}/{repo}/properties/values"
    ],
    customPropertiesForReposGetRepositoryValues: [
      "GET /repos/{owner}/{repo}/properties/values"
    ],
    declineInvitation: [
      "DELETE /user/repository_invitations/{invitation_id}",
      {},
      { renamed: ["repos", "declineInvitationForAuthenticatedUser"] }
    ],
    declineInvitationForAuthenticatedUser: [
      "DELETE /user/repository_invitations/{invitation_id}"
    ],
    delete: ["DELETE /repos/{owner}/{repo}"],
    deleteAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"
    ],
    deleteAdminBranchProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"
    ],
    deleteAnEnvironment: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    deleteAutolink: ["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],
    deleteBranchProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection"
    ],
    deleteCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],
    deleteCommitSignatureProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"
    ],
    deleteDeployKey: ["DELETE /repos/{owner}/{repo}/keys/{key_id}"],
    deleteDeployment: [
      "DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"
    ],
    deleteDeploymentBranchPolicy: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"
    ],
    deleteFile: ["DELETE /repos/{owner}/{repo}/contents/{path}"],
    deleteInvitation: [
      "DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"
    ],
    deleteOrgRuleset: ["DELETE /orgs/{org}/rulesets/{ruleset_id}"],
    deletePagesSite: ["DELETE /repos/{owner}/{repo}/pages"],
    deletePullRequestReviewProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"
    ],
    deleteRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
    deleteReleaseAsset: [
      "DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"
    ],
    deleteRepoRuleset: ["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
    deleteWebhook: ["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],
    disableAutomatedSecurityFixes: [
      "DELETE /repos/{owner}/{repo}/automated-security-fixes"
    ],
    disableDeploymentProtectionRule: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"
    ],
    disableImmutableReleases: [
      "DELETE /repos/{owner}/{repo}/immutable-releases"
    ],
    disablePrivateVulnerabilityReporting: [
      "DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"
    ],
    disableVulnerabilityAlerts: [
      "DELETE /repos/{owner}/{repo}/vulnerability-alerts"
    ],
    downloadArchive: [
      "GET /repos/{owner}/{repo}/zipball/{ref}",
      {},
      { renamed: ["repos", "downloadZipballArchive"] }
    ],
    downloadTarballArchive: ["GET /repos/{owner}/{repo}/tarball/{ref}"],
    downloadZipballArchive: ["GET /repos/{owner}/{repo}/zipball/{ref}"],
    enableAutomatedSecurityFixes: [
      "PUT /repos/{owner}/{repo}/automated-security-fixes"
    ],
    enableImmutableReleases: ["PUT /repos/{owner}/{repo}/immutable-releases"],
    enablePrivateVulnerabilityReporting: [
      "PUT /repos/{owner}/{repo}/private-vulnerability-reporting"
    ],
    enableVulnerabilityAlerts: [
      "PUT /repos/{owner}/{repo}/vulnerability-alerts"
    ],
    generateReleaseNotes: [
      "POST /repos/{owner}/{repo}/releases/generate-notes"
    ],
    get: ["GET /repos/{owner}/{repo}"],
    getAccessRestrictions: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"
    ],
    getAdminBranchProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"
    ],
    getAllDeploymentProtectionRules: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"
    ],
    getAllEnvironments: ["GET /repos/{owner}/{repo}/environments"],
    getAllStatusCheckContexts: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"
    ],
    getAllTopics: ["GET /repos/{owner}/{repo}/topics"],
    getAppsWithAccessToProtectedBranch: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"
    ],
    getAutolink: ["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],
    getBranch: ["GET /repos/{owner}/{repo}/branches/{branch}"],
    getBranchProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection"
    ],
    getBranchRules: ["GET /repos/{owner}/{repo}/rules/branches/{branch}"],
    getClones: ["GET /repos/{owner}/{repo}/traffic/clones"],
    getCodeFrequencyStats: ["GET /repos/{owner}/{repo}/stats/code_frequency"],
    getCollaboratorPermissionLevel: [
      "GET /repos/{owner}/{repo}/collaborators/{username}/permission"
    ],
    getCombinedStatusForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/status"],
    getCommit: ["GET /repos/{owner}/{repo}/commits/{ref}"],
    getCommitActivityStats: ["GET /repos/{owner}/{repo}/stats/commit_activity"],
    getCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}"],
    getCommitSignatureProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"
    ],
    getCommunityProfileMetrics: ["GET /repos/{owner}/{repo}/community/profile"],
    getContent: ["GET /repos/{owner}/{repo}/contents/{path}"],
    getContributorsStats: ["GET /repos/{owner}/{repo}/stats/contributors"],
    getCustomDeploymentProtectionRule: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"
    ],
    getDeployKey: ["GET /repos/{owner}/{repo}/keys/{key_id}"],
    getDeployment: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],
    getDeploymentBranchPolicy: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"
    ],
    getDeploymentStatus: [
      "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"
    ],
    getEnvironment: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    getLatestPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/latest"],
    getLatestRelease: ["GET /repos/{owner}/{repo}/releases/latest"],
    getOrgRuleSuite: ["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],
    getOrgRuleSuites: ["GET /orgs/{org}/rulesets/rule-suites"],
    getOrgRuleset: ["GET /orgs/{org}/rulesets/{ruleset_id}"],
    getOrgRulesets: ["GET /orgs/{org}/rulesets"],
    getPages: ["GET /repos/{owner}/{repo}/pages"],
    getPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],
    getPagesDeployment: [
      "GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"
    ],
    getPagesHealthCheck: ["GET /repos/{owner}/{repo}/pages/health"],
    getParticipationStats: ["GET /repos/{owner}/{repo}/stats/participation"],
    getPullRequestReviewProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"
    ],
    getPunchCardStats: ["GET /repos/{owner}/{repo}/stats/punch_card"],
    getReadme: ["GET /repos/{owner}/{repo}/readme"],
    getReadmeInDirectory: ["GET /repos/{owner}/{repo}/readme/{dir}"],
    getRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}"],
    getReleaseAsset: ["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],
    getReleaseByTag: ["GET /repos/{owner}/{repo}/releases/tags/{tag}"],
    getRepoRuleSuite: [
      "GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"
    ],
    getRepoRuleSuites: ["GET /repos/{owner}/{repo}/rulesets/rule-suites"],
    getRepoRuleset: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
    getRepoRulesetHistory: [
      "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"
    ],
    getRepoRulesetVersion: [
      "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"
    ],
    getRepoRulesets: ["GET /repos/{owner}/{repo}/rulesets"],
    getStatusChecksProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"
    ],
    getTeamsWithAccessToProtectedBranch: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"
    ],
    getTopPaths: ["GET /repos/{owner}/{repo}/traffic/popular/paths"],
    getTopReferrers: ["GET /repos/{owner}/{repo}/traffic/popular/referrers"],
    getUsersWithAccessToProtectedBranch: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"
    ],
    getViews: ["GET /repos/{owner}/{repo}/traffic/views"],
    getWebhook: ["GET /repos/{owner}/{repo}/hooks/{hook_id}"],
    getWebhookConfigForRepo: [
      "GET /repos/{owner}/{repo}/hooks/{hook_id}/config"
    ],
    getWebhookDelivery: [
      "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"
    ],
    listActivities: ["GET /repos/{owner}/{repo}/activity"],
    listAttestations: [
      "GET /repos/{owner}/{repo}/attestations/{subject_digest}"
    ],
    listAutolinks: ["GET /repos/{owner}/{repo}/autolinks"],
    listBranches: ["GET /repos/{owner}/{repo}/branches"],
    listBranchesForHeadCommit: [
      "GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"
    ],
    listCollaborators: ["GET /repos/{owner}/{repo}/collaborators"],
    listCommentsForCommit: [
      "GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"
    ],
    listCommitCommentsForRepo: ["GET /repos/{owner}/{repo}/comments"],
    listCommitStatusesForRef: [
      "GET /repos/{owner}/{repo}/commits/{ref}/statuses"
    ],
    listCommits: ["GET /repos/{owner}/{repo}/commits"],
    listContributors: ["GET /repos/{owner}/{repo}/contributors"],
    listCustomDeploymentRuleIntegrations: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"
    ],
    listDeployKeys: ["GET /repos/{owner}/{repo}/keys"],
    listDeploymentBranchPolicies: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"
    ],
    listDeploymentStatuses: [
      "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"
    ],
    listDeployments: ["GET /repos/{owner}/{repo}/deployments"],
    listForAuthenticatedUser: ["GET /user/repos"],
    listForOrg: ["GET /orgs/{org}/repos"],
    listForUser: ["GET /users/{username}/repos"],
    listForks: ["GET /repos/{owner}/{repo}/forks"],
    listInvitations: ["GET /repos/{owner}/{repo}/invitations"],
    listInvitationsForAuthenticatedUser: ["GET /user/repository_invitations"],
    listLanguages: ["GET /repos/{owner}/{repo}/languages"],
    listPagesBuilds: ["GET /repos/{owner}/{repo}/pages/builds"],
    listPublic: ["GET /repositories"],
    listPullRequestsAssociatedWithCommit: [
      "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"
    ],
    listReleaseAssets: [
      "GET /repos/{owner}/{repo}/releases/{release_id}/assets"
    ],
    listReleases: ["GET /repos/{owner}/{repo}/releases"],
    listTags: ["GET /repos/{owner}/{repo}/tags"],
    listTeams: ["GET /repos/{owner}/{repo}/teams"],
    listWebhookDeliveries: [
      "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"
    ],
    listWebhooks: ["GET /repos/{owner}/{repo}/hooks"],
    merge: ["POST /repos/{owner}/{repo}/merges"],
    mergeUpstream: ["POST /repos/{owner}/{repo}/merge-upstream"],
    pingWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],
    redeliverWebhookDelivery: [
      "POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"
    ],
    removeAppAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
      {},
      { mapToData: "apps" }
    ],
    removeCollaborator: [
      "DELETE /repos/{owner}/{repo}/collaborators/{username}"
    ],
    removeStatusCheckContexts: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
      {},
      { mapToData: "contexts" }
    ],
    removeStatusCheckProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"
    ],
    removeTeamAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
      {},
      { mapToData: "teams" }
    ],
    removeUserAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
      {},
      { mapToData: "users" }
    ],
    renameBranch: ["POST /repos/{owner}/{repo}/branches/{branch}/rename"],
    replaceAllTopics: ["PUT /repos/{owner}/{repo}/topics"],
    requestPagesBuild: ["POST /repos/{owner}/{repo}/pages/builds"],
    setAdminBranchProtection: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"
    ],
    setAppAccessRestrictions: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
      {},
      { mapToData: "apps" }
    ],
    setStatusCheckContexts: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
      {},
      { mapToData: "contexts" }
    ],
    setTeamAccessRestrictions: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
      {},
      { mapToData: "teams" }
    ],
    setUserAccessRestrictions: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
      {},
      { mapToData: "users" }
    ],
    testPushWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],
    transfer: ["POST /repos/{owner}/{repo}/transfer"],
    update: ["PATCH /repos/{owner}/{repo}"],
    updateBranchProtection: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection"
    ],
    updateCommitComment: ["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
    updateDeploymentBranchPolicy: [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"
    ],
    updateInformationAboutPagesSite: ["PUT /repos/{owner}/{repo}/pages"],
    updateInvitation: [
      "PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"
    ],
    updateOrgRuleset: ["PUT /orgs/{org}/rulesets/{ruleset_id}"],
    updatePullRequestReviewProtection: [
      "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"
    ],
    updateRelease: ["PATCH /repos/{owner}/{repo}/releases/{release_id}"],
    updateReleaseAsset: [
      "PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"
    ],
    updateRepoRuleset: ["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
    updateStatusCheckPotection: [
      "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",
      {},
      { renamed: ["repos", "updateStatusCheckProtection"] }
    ],
    updateStatusCheckProtection: [
      "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"
    ],
    updateWebhook: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],
    updateWebhookConfigForRepo: [
      "PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"
    ],
    uploadReleaseAsset: [
      "POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}",
      { baseUrl: "https://uploads.github.com" }
    ]
  },
  search: {
    code: ["GET /search/code"],
    commits: ["GET /search/commits"],
    issuesAndPullRequests: ["GET /search/issues"],
    labels: ["GET /search/labels"],
    repos: ["GET /search/repositories"],
    topics: ["GET /search/topics"],
    users: ["GET /search/users"]
  },
  secretScanning: {
    createPushProtectionBypass: [
      "POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"
    ],
    getAlert: [
      "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"
    ],
    getScanHistory: ["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],
    listAlertsForOrg: ["GET /orgs/{org}/secret-scanning/alerts"],
    listAlertsForRepo: ["GET /repos/{owner}/{repo}/secret-scanning/alerts"],
    listLocationsForAlert: [
      "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"
    ],
    listOrgPatternConfigs: [
      "GET /orgs/{org}/secret-scanning/pattern-configurations"
    ],
    updateAlert: [
      "PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"
    ],
    updateOrgPatternConfigs: [
      "PATCH /orgs/{org}/secret-scanning/pattern-configurations"
    ]
  },
  securityAdvisories: {
    createFork: [
      "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"
    ],
    createPrivateVulnerabilityReport: [
      "POST /repos/{owner}/{repo}/security-advisories/reports"
    ],
    createRepositoryAdvisory: [
      "POST /repos/{owner}/{repo}/security-advisories"
    ],
    createRepositoryAdvisoryCveRequest: [
      "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"
    ],
    getGlobalAdvisory: ["GET /advisories/{ghsa_id}"],
    getRepositoryAdvisory: [
      "GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"
    ],
    listGlobalAdvisories: ["GET /advisories"],
    listOrgRepositoryAdvisories: ["GET /orgs/{org}/security-advisories"],
    listRepositoryAdvisories: ["GET /repos/{owner}/{repo}/security-advisories"],
    updateRepositoryAdvisory: [
      "PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"
    ]
  },
  teams: {
    addOrUpdateMembershipForUserInOrg: [
      "PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"
    ],
    addOrUpdateRepoPermissionsInOrg: [
      "PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"
    ],
    checkPermissionsForRepoInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"
    ],
    create: ["POST /orgs/{org}/teams"],
    createDiscussionCommentInOrg: [
      "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"
    ],
    createDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions"],
    deleteDiscussionCommentInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"
    ],
    deleteDiscussionInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"
    ],
    deleteInOrg: ["DELETE /orgs/{org}/teams/{team_slug}"],
    getByName: ["GET /orgs/{org}/teams/{team_slug}"],
    getDiscussionCommentInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"
    ],
    getDiscussionInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"
    ],
    getMembershipForUserInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/memberships/{username}"
    ],
    list: ["GET /orgs/{org}/teams"],
    listChildInOrg: ["GET /orgs/{org}/teams/{team_slug}/teams"],
    listDiscussionCommentsInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"
    ],
    listDiscussionsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions"],
    listForAuthenticatedUser: ["GET /user/teams"],
    listMembersInOrg: ["GET /orgs/{org}/teams/{team_slug}/members"],
    listPendingInvitationsInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/invitations"
    ],
    listReposInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos"],
    removeMembershipForUserInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"
    ],
    removeRepoInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"
    ],
    updateDiscussionCommentInOrg: [
      "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"
    ],
    updateDiscussionInOrg: [
      "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"
    ],
    updateInOrg: ["PATCH /orgs/{org}/teams/{team_slug}"]
  },
  users: {
    addEmailForAuthenticated: [
      "POST /user/emails",
      {},
      { renamed: ["users", "addEmailForAuthenticatedUser"] }
    ],
    addEmailForAuthenticatedUser: ["POST /user/emails"],
    addSocialAccountForAuthenticatedUser: ["POST /user/social_accounts"],
    block: ["PUT /user/blocks/{username}"],
    checkBlocked: ["GET /user/blocks/{username}"],
    checkFollowingForUser: ["GET /users/{username}/following/{target_user}"],
    checkPersonIsFollowedByAuthenticated: ["GET /user/following/{username}"],
    createGpgKeyForAuthenticated: [
      "POST /user/gpg_keys",
      {},
      { renamed: ["users", "createGpgKeyForAuthenticatedUser"] }
    ],
    createGpgKeyForAuthenticatedUser: ["POST /user/gpg_keys"],
    createPublicSshKeyForAuthenticated: [
      "POST /user/keys",
      {},
      { renamed: ["users", "createPublicSshKeyForAuthenticatedUser"] }
    ],
    createPublicSshKeyForAuthenticatedUser: ["POST /user/keys"],
    createSshSigningKeyForAuthenticatedUser: ["POST /user/ssh_signing_keys"],
    deleteAttestationsBulk: [
      "POST /users/{username}/attestations/delete-request"
    ],
    deleteAttestationsById: [
      "DELETE /users/{username}/attestations/{attestation_id}"
    ],
    deleteAttestationsBySubjectDigest: [
      "DELETE /users/{username}/attestations/digest/{subject_digest}"
    ],
    deleteEmailForAuthenticated: [
      "DELETE /user/emails",
      {},
      { renamed: ["users", "deleteEmailForAuthenticatedUser"] }
    ],
    deleteEmailForAuthenticatedUser: ["DELETE /user/emails"],
    deleteGpgKeyForAuthenticated: [
      "DELETE /user/gpg_keys/{gpg_key_id}",
      {},
      { renamed: ["users", "deleteGpgKeyForAuthenticatedUser"] }
    ],
    deleteGpgKeyForAuthenticatedUser: ["DELETE /user/gpg_keys/{gpg_key_id}"],
    deletePublicSshKeyForAuthenticated: [
      "DELETE /user/keys/{key_id}",
      {},
      { renamed: ["users", "deletePublicSshKeyForAuthenticatedUser"] }
    ],
    deletePublicSshKeyForAuthenticatedUser: ["DELETE /user/keys/{key_id}"],
    deleteSocialAccountForAuthenticatedUser: ["DELETE /user/social_accounts"],
    deleteSshSigningKeyForAuthenticatedUser: [
      "DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"
    ],
    follow: ["PUT /user/following/{username}"],
    getAuthenticated: ["GET /user"],
    getById: ["GET /user/{account_id}"],
    getByUsername: ["GET /users/{username}"],
    getContextForUser: ["GET /users/{username}/hovercard"],
    getGpgKeyForAuthenticated: [
      "GET /user/gpg_keys/{gpg_key_id}",
      {},
      { renamed: ["users", "getGpgKeyForAuthenticatedUser"] }
    ],
    getGpgKeyForAuthenticatedUser: ["GET /user/gpg_keys/{gpg_key_id}"],
    getPublicSshKeyForAuthenticated: [
      "GET /user/keys/{key_id}",
      {},
      { renamed: ["users", "getPublicSshKeyForAuthenticatedUser"] }
    ],
    getPublicSshKeyForAuthenticatedUser: ["GET /user/keys/{key_id}"],
    getSshSigningKeyForAuthenticatedUser: [
      "GET /user/ssh_signing_keys/{ssh_signing_key_id}"
    ],
    list: ["GET /users"],
    listAttestations: ["GET /users/{username}/attestations/{subject_digest}"],
    listAttestationsBulk: [
      "POST /users/{username}/attestations/bulk-list{?per_page,before,after}"
    ],
    listBlockedByAuthenticated: [
      "GET /user/blocks",
      {},
      { renamed: ["users", "listBlockedByAuthenticatedUser"] }
    ],
    listBlockedByAuthenticatedUser: ["GET /user/blocks"],
    listEmailsForAuthenticated: [
      "GET /user/emails",
      {},
      { renamed: ["users", "listEmailsForAuthenticatedUser"] }
    ],
    listEmailsForAuthenticatedUser: ["GET /user/emails"],
    listFollowedByAuthenticated: [
      "GET /user/following",
      {},
      { renamed: ["users", "listFollowedByAuthenticatedUser"] }
    ],
    listFollowedByAuthenticatedUser: ["GET /user/following"],
    listFollowersForAuthenticatedUser: ["GET /user/followers"],
    listFollowersForUser: ["GET /users/{username}/followers"],
    listFollowingForUser: ["GET /users/{username}/following"],
    listGpgKeysForAuthenticated: [
      "GET /user/gpg_keys",
      {},
      { renamed: ["users", "listGpgKeysForAuthenticatedUser"] }
    ],
    listGpgKeysForAuthenticatedUser: ["GET /user/gpg_keys"],
    listGpgKeysForUser: ["GET /users/{username}/gpg_keys"],
    listPublicEmailsForAuthenticated: [
      "GET /user/public_emails",
      {},
      { renamed: ["users", "listPublicEmailsForAuthenticatedUser"] }
    ],
    listPublicEmailsForAuthenticatedUser: ["GET /user/public_emails"],
    listPublicKeysForUser: ["GET /users/{username}/keys"],
    listPublicSshKeysForAuthenticated: [
      "GET /user/keys",
      {},
      { renamed: ["users", "listPublicSshKeysForAuthenticatedUser"] }
    ],
    listPublicSshKeysForAuthenticatedUser: ["GET /user/keys"],
    listSocialAccountsForAuthenticatedUser: ["GET /user/social_accounts"],
    listSocialAccountsForUser: ["GET /users/{username}/social_accounts"],
    listSshSigningKeysForAuthenticatedUser: ["GET /user/ssh_signing_keys"],
    listSshSigningKeysForUser: ["GET /users/{username}/ssh_signing_keys"],
    setPrimaryEmailVisibilityForAuthenticated: [
      "PATCH /user/email/visibility",
      {},
      { renamed: ["users", "setPrimaryEmailVisibilityForAuthenticatedUser"] }
    ],
    setPrimaryEmailVisibilityForAuthenticatedUser: [
      "PATCH /user/email/visibility"
    ],
    unblock: ["DELETE /user/blocks/{username}"],
    unfollow: ["DELETE /user/following/{username}"],
    updateAuthenticated: ["PATCH /user"]
  }
};
var endpoints_default = Endpoints;

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/endpoints-to-methods.js
var endpointMethodsMap = /* @__PURE__ */ new Map();
for (const [scope, endpoints] of Object.entries(endpoints_default)) {
  for (const [methodName, endpoint2] of Object.entries(endpoints)) {
    const [route, defaults, decorations] = endpoint2;
    const [method2, url] = route.split(/ /);
    const endpointDefaults = Object.assign(
      {
        method: method2,
        url
      },
      defaults
    );
    if (!endpointMethodsMap.has(scope)) {
      endpointMethodsMap.set(scope, /* @__PURE__ */ new Map());
    }
    endpointMethodsMap.get(scope).set(methodName, {
      scope,
      methodName,
      endpointDefaults,
      decorations
    });
  }
}
var handler = {
  has({ scope }, methodName) {
    return endpointMethodsMap.get(scope).has(methodName);
  },
  getOwnPropertyDescriptor(target, methodName) {
    return {
      value: this.get(target, methodName),
      // ensures method is in the cache
      configurable: true,
      writable: true,
      enumerable: true
    };
  },
  defineProperty(target, methodName, descriptor) {
    Object.defineProperty(target.cache, methodName, descriptor);
    return true;
  },
  deleteProperty(target, methodName) {
    delete target.cache[methodName];
    return true;
  },
  ownKeys({ scope }) {
    return [...endpointMethodsMap.get(scope).keys()];
  },
  set(target, methodName, value) {
    return target.cache[methodName] = value;
  },
  get({ octokit, scope, cache }, methodName) {
    if (cache[methodName]) {
      return cache[methodName];
    }
    const method2 = endpointMethodsMap.get(scope).get(methodName);
    if (!method2) {
      return void 0;
    }
    const { endpointDefaults, decorations } = method2;
    if (decorations) {
      cache[methodName] = decorate(
        octokit,
        scope,
        methodName,
        endpointDefaults,
        decorations
      );
    } else {
      cache[methodName] = octokit.request.defaults(endpointDefaults);
    }
    return cache[methodName];
  }
};
function endpointsToMethods(octokit) {
  const newMethods = {};
  for (const scope of endpointMethodsMap.keys()) {
    newMethods[scope] = new Proxy({ octokit, scope, cache: {} }, handler);
  }
  return newMethods;
}
function decorate(octokit, scope, methodName, defaults, decorations) {
  const requestWithDefaults = octokit.request.defaults(defaults);
  function withDecorations(...args) {
    let options2 = requestWithDefaults.endpoint.merge(...args);
    if (decorations.mapToData) {
      options2 = Object.assign({}, options2, {
        data: options2[decorations.mapToData],
        [decorations.mapToData]: void 0
      });
      return requestWithDefaults(options2);
    }
    if (decorations.renamed) {
      const [newScope, newMethodName] = decorations.renamed;
      octokit.log.warn(
        `octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`
      );
    }
    if (decorations.deprecated) {
      octokit.log.warn(decorations.deprecated);
    }
    if (decorations.renamedParameters) {
      const options22 = requestWithDefaults.endpoint.merge(...args);
      for (const [name2, alias] of Object.entries(
        decorations.renamedParameters
      )) {
        if (name2 in options22) {
          octokit.log.warn(
            `"${name2}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`
          );
          if (!(alias in options22)) {
            options22[alias] = options22[name2];
          }
          delete options22[name2];
        }
      }
      return requestWithDefaults(options22);
    }
    return requestWithDefaults(...args);
  }
  return Object.assign(withDecorations, requestWithDefaults);
}

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js
function restEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    rest: api
  };
}
restEndpointMethods.VERSION = VERSION9;
function legacyRestEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    ...api,
    rest: api
  };
}
legacyRestEndpointMethods.VERSION = VERSION9;

// node_modules/@octokit/rest/dist-src/version.js
var VERSION10 = "22.0.1";

// node_modules/@octokit/rest/dist-src/index.js
var Octokit2 = Octokit.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults(
  {
    userAgent: `octokit-rest.js/${VERSION10}`
  }
);

// src/github/waits.ts
import { setTimeout as sleep } from "node:timers/promises";
var DEFAULT_WAITS = {
  secondMs: 1e3,
  retries: 3,
  maxSeconds: 300,
  timeoutMs: 3e4,
  pacing: true
};
var SECONDARY_SECONDS = 60;
function isRequestFailure(error) {
  return error instanceof Error && "status" in error && typeof error.status === "number";
}
function secondsToWait(error, failures3) {
  if (error.status >= 500) return backoff(failures3);
  if (!isLimit(error)) return null;
  const headers = error.response?.headers ?? {};
  const after = Number(headers["retry-after"]);
  if (after > 0) return after;
  if (String(headers["x-ratelimit-remaining"]) !== "0") return SECONDARY_SECONDS;
  const reset = Number(headers["x-ratelimit-reset"]);
  return Math.max(0, Math.ceil(reset - Date.now() / 1e3)) + 1;
}
function isLimit(error) {
  if (error.status !== 403 && error.status !== 429) return false;
  const headers = error.response?.headers ?? {};
  return error.status === 429 || headers["retry-after"] !== void 0 || String(headers["x-ratelimit-remaining"]) === "0" || /secondary rate/i.test(error.message);
}
function pause(seconds2, waits) {
  return sleep(seconds2 * waits.secondMs);
}
function backoff(failures3) {
  return failures3 ** 2;
}

// src/github/answers.ts
function checkAnswers(octokit) {
  octokit.hook.after("request", (response, options2) => {
    if (isCut(response)) throw cutAnswer(options2, response);
  });
  octokit.hook.error("request", (error) => {
    if (isRequestFailure(error) && isUnnamedLimit(error))
      error.message += " (secondary rate limit)";
    throw error;
  });
  return {};
}
function isCut({ headers, data }) {
  return String(headers["content-type"]).startsWith("application/json") && typeof data === "string";
}
function cutAnswer(request2, response) {
  const error = new Error("GitHub's answer ended in the middle");
  return Object.assign(error, { status: 502, request: request2, response });
}
function isUnnamedLimit(error) {
  const exhausted = String(error.response?.headers["x-ratelimit-remaining"]) === "0";
  return isLimit(error) && !exhausted && !/\bsecondary rate\b/i.test(error.message);
}

// src/github/client.ts
var API_VERSION = "2022-11-28";
function createClient({ token, apiUrl, log, waits: given }) {
  const waits = { ...DEFAULT_WAITS, ...given };
  const client = new GaitkeeperOctokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent: "gaitkeeper",
    // Octokit reports every request as news, and prints its options before.
    log: { debug() {
    }, info: log.debug, warn: log.warn, error: log.debug },
    request: { fetch: fetchWithin(waits.timeoutMs) },
    retry: retryOptions(waits),
    throttle: throttleOptions(waits, log)
  });
  client.hook.before("request", (options2) => {
    options2.headers["x-github-api-version"] = API_VERSION;
  });
  return Object.assign(client, { waits });
}
var GaitkeeperOctokit = Octokit2.plugin(checkAnswers, retry, throttling);
function retryOptions(waits) {
  return {
    retries: waits.retries,
    retryAfterBaseValue: waits.secondMs,
    // Beside the plugin's own: 409 does not mend by itself, and 429 is a limit, left to throttling.
    doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451]
  };
}
function throttleOptions(waits, log) {
  const onLimit = (seconds2, options2, _2, tries) => {
    const again2 = options2.request?.retries !== 0 && tries < waits.retries;
    if (!again2 || seconds2 > waits.maxSeconds) return false;
    log.warn(`GitHub's rate limit: ${options2.method} ${options2.url} waits ${seconds2} s`);
    return true;
  };
  return {
    id: crypto.randomUUID(),
    retryAfterBaseValue: waits.secondMs,
    onRateLimit: onLimit,
    onSecondaryRateLimit: onLimit,
    ...waits.pacing ? {} : { write: UNPACED, notifications: UNPACED }
  };
}
var UNPACED = {
  key: () => ({
    schedule: (_options, job, ...args) => job(...args)
  })
};
function fetchWithin(timeoutMs) {
  return (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(timeoutMs) });
}

// src/commands/client.ts
var PACE = "GAITKEEPER_WRITE_PACE";
function clientFor(token, apiUrl, io) {
  const log = { debug: io.debug, info: io.info, warn: io.warn, error: io.warn };
  return createClient({ token, apiUrl, log, waits: { pacing: process.env[PACE] !== "none" } });
}

// src/domain/shard.ts
function shardName({ index, total }) {
  return `${index}/${total}`;
}
function isPending({ state }) {
  return state === "running" || state === "queued";
}
function lostShards(shards) {
  return shards.filter((shard) => shard.state === "died" || shard.state === "missing");
}
function missingCells({
  matrix: matrix2 = [],
  cells
}) {
  const there = new Set(cells.map(({ id }) => id));
  return matrix2.filter((id) => !there.has(id));
}
function cutShort({ cells }) {
  const measurements = cells.flatMap((cell) => cell.measurements);
  const stoppedBy = (what) => measurements.filter(({ stopped }) => stopped === what).length;
  return {
    interrupted: stoppedBy("interrupted"),
    late: stoppedBy("time-limit"),
    all: measurements.length
  };
}
function isCutShort(record2) {
  const { interrupted, late } = cutShort(record2);
  return interrupted + late > 0;
}

// src/baseline/snapshot.ts
var Snapshot = class {
  #tips = /* @__PURE__ */ new Map();
  tipOf(branch) {
    const known = this.#tips.get(branch);
    if (known !== void 0) return known;
    const tip = branch.tip();
    this.#tips.set(branch, tip);
    tip.catch(() => this.#tips.delete(branch));
    return tip;
  }
};

// src/config/judging.ts
function judgeOptions(config) {
  const { threshold, memoryThreshold, alpha, gate: gating } = config;
  return { threshold, memoryThreshold, alpha, gating };
}

// src/verdict/growth.ts
var RESOLUTION = 1;
function growthComparisons(record2) {
  return seriesOf(record2).filter(({ metric }) => metric === "growth").flatMap(({ cell, scenario, metric, launches: launches2 }) => {
    const differences2 = launches2.flatMap(differenceOf);
    if (differences2.length < MINIMUM_LAUNCHES) return [];
    const estimate = {
      estimate: mean(differences2),
      standardError: Math.sqrt(
        Math.max(variance(differences2), RESOLUTION ** 2) / differences2.length
      ),
      degreesOfFreedom: differences2.length - 1
    };
    return [
      {
        ...{ cell, scenario, metric, leg: "paired" },
        ...estimate,
        ...interval(estimate, 0.95),
        launches: differences2.length,
        pValue: pValue(estimate),
        base: typical(launches2, "base"),
        head: typical(launches2, "head")
      }
    ];
  });
}
function differenceOf({ base, head }) {
  return base === null || head === null ? [] : [head - base];
}
function judgeGrowth(comparisons2, record2, options2) {
  const probes = probesOf(record2);
  return comparisons2.map((comparison) => {
    const probe = probes.get(placeOf(comparison)) ?? probes.get(comparison.scenario);
    return judged(comparison, probe, options2);
  });
}
function probesOf({ cells }) {
  const probes = /* @__PURE__ */ new Map();
  for (const { id, measurements } of cells) {
    for (const { scenario, growth } of measurements) {
      if (growth === void 0) continue;
      probes.set(placeOf({ cell: id, scenario }), growth);
      probes.set(scenario, growth);
    }
  }
  return probes;
}
function judged(comparison, probe, { alpha, gating }) {
  const grows2 = probe?.trend === "grows" && comparison.pValue < alpha && Math.sign(probe.difference.estimate) === Math.sign(comparison.estimate);
  const none = {
    ...comparison,
    adjustedP: comparison.pValue,
    detectable: detectable(comparison, alpha)
  };
  if (!grows2) {
    const note = probe?.trend === "settles" ? "settles" : null;
    return { ...none, verdict: "inconclusive", gates: false, note };
  }
  return {
    ...none,
    verdict: comparison.estimate > 0 ? "regressed" : "improved",
    gates: gating.includes("growth"),
    note: null
  };
}
function detectable({ standardError, degreesOfFreedom }, alpha) {
  return (criticalValue(alpha, degreesOfFreedom) + 0.84) * standardError;
}

// src/domain/work.ts
function workIn({ scenarios }, scenario) {
  const found = scenarios.find(({ name: name2 }) => name2 === scenario);
  return found?.type === "websocket" ? "message" : "request";
}
function titleOf(metric, work) {
  return METRICS[metric].title.replace("request", work);
}

// src/stats/welch.ts
function welchSatterthwaite(parts) {
  if (parts.length === 0) throw new RangeError("a sum of variances needs at least one part");
  const variance2 = parts.reduce((total, part) => total + part.variance, 0);
  const weight = parts.reduce(
    (total, part) => total + part.variance ** 2 / part.degreesOfFreedom,
    0
  );
  const weakest = Math.min(...parts.map((part) => part.degreesOfFreedom));
  return { variance: variance2, degreesOfFreedom: weight === 0 ? weakest : variance2 ** 2 / weight };
}

// src/verdict/new-errors.ts
function newErrors({ totals }) {
  const { base, head } = totals;
  if (head === void 0) return null;
  const kinds = Object.entries(head.errors).filter(
    ([error]) => isNew(errorKindOf(error), head, base)
  );
  if (kinds.length === 0) return null;
  const list4 = kinds.map(([kind, count2]) => `${count2} \xD7 ${kind}`).join(", ");
  const than = base === void 0 ? " (base was not measured)" : " that base did not have";
  return `errors${than}: ${list4}, in ${requestsOf(head)} requests`;
}
function isNew(kind, head, base) {
  const count2 = countOf(kind, head);
  const before = base === void 0 ? 0 : countOf(kind, base);
  if (before === 0 || base === void 0) return count2 > 0;
  return count2 > 2 * before * requestsOf(head) / requestsOf(base) + 20;
}
function countOf(kind, { errors }) {
  const counts2 = Object.entries(errors).map(
    ([error, count2]) => errorKindOf(error) === kind ? count2 : 0
  );
  return sum(counts2);
}
function requestsOf({ completions, errors }) {
  return completions + sum(Object.values(errors));
}

// src/verdict/sentences.ts
function changeSentence({ metric, estimate, leg }, work) {
  if (isDifference(metric)) {
    return `${titleOf(metric, work)} ${Math.abs(estimate).toFixed(0)} B per ${work} ${estimate < 0 ? "lower" : "higher"}`;
  }
  const change2 = `${titleOf(metric, work)} ${percent(estimate)} ${estimate < 0 ? "lower" : "higher"}`;
  return leg === "stored" ? `${change2} than the stored baseline` : change2;
}
function percent(logRatio) {
  return `${(100 * Math.abs(Math.expm1(logRatio))).toFixed(1)}%`;
}
function intervalSentence({ metric, estimate, lower, upper }, work) {
  const difference2 = isDifference(metric);
  const [change2, low, high] = [estimate, lower, upper].map(
    (value) => difference2 ? signed(value, 0) : signed(100 * Math.expm1(value), 1)
  );
  return `${titleOf(metric, work)} ${change2}${difference2 ? " B" : "%"} [${low}, ${high}]`;
}
function signed(value, digits) {
  const text2 = Math.abs(value).toFixed(digits);
  if (Number(text2) === 0) return text2;
  return `${value < 0 ? "\u2212" : "+"}${text2}`;
}

// src/verdict/rows.ts
function rowsOf(record2, comparisons2, options2) {
  const byPlace = Map.groupBy(
    comparisons2.filter(({ gates }) => gates),
    placeOf
  );
  return record2.cells.flatMap(
    (cell) => [...record2.scenarios.map(({ name: name2 }) => name2), ...NAMES_OF_CELLS].flatMap((scenario) => {
      const gating = byPlace.get(placeOf({ cell: cell.id, scenario })) ?? [];
      if (NAMES_OF_CELLS.includes(scenario) && gating.length === 0) return [];
      return [rowOf(cell, scenario, gating, { options: options2, work: workIn(record2, scenario) })];
    })
  );
}
function rowOf(cell, scenario, gating, how) {
  const measurement = cell.measurements.find((of) => of.scenario === scenario);
  const place3 = { cell: cell.id, scenario };
  const failed3 = headFailure(cell, measurement);
  if (failed3 !== null) return { ...place3, verdict: "failed", decisive: null, reason: failed3 };
  const decided2 = decidedRow(place3, gating, how);
  return decided2 ?? { ...place3, decisive: null, ...withoutDecision(cell, measurement) };
}
function decidedRow(place3, gating, { options: options2, work }) {
  const decisive = decisiveOf(gating, options2);
  if (decisive === null) return null;
  return { ...place3, verdict: decisive.verdict, decisive, reason: reasonOf(decisive, work) };
}
function headFailure(cell, measurement) {
  return failureOf(cell) ?? (measurement === void 0 ? null : failureOf(measurement) ?? newErrors(measurement));
}
function failureOf({ status, failure: failure2, reason }) {
  if (status !== "failed" || failure2 !== null && failure2.side !== "head") return null;
  return failure2?.message ?? reason ?? "failed without saying why";
}
function withoutDecision(cell, measurement) {
  if (measurement?.status === "unsteady") {
    return {
      verdict: "inconclusive",
      reason: measurement.reason ?? "did not reach a steady state"
    };
  }
  const reason = measurement?.failure?.message ?? measurement?.reason ?? cell.failure?.message ?? cell.reason;
  return { verdict: "unmeasured", reason: reason ?? silence(measurement) };
}
function silence(measurement) {
  if (measurement === void 0) return "was not measured";
  return measurement.clientBound ? "the load engine was the bottleneck, and CPU time could not be had" : "too few launches to compare";
}
var RANK = ["regressed", "improved", "inconclusive", "unchanged"];
function decisiveOf(gating, options2) {
  const verdict3 = RANK.find((rank2) => gating.some((of) => of.verdict === rank2));
  const alike2 = gating.filter((of) => of.verdict === verdict3).toSorted((a, b) => options2.gating.indexOf(a.metric) - options2.gating.indexOf(b.metric));
  const largest2 = Math.max(...alike2.map(sizeOf));
  return alike2.find((of) => sizeOf(of) >= largest2 / 2) ?? null;
}
function sizeOf(comparison) {
  return comparison.verdict === "inconclusive" ? comparison.detectable : effectSize(comparison);
}
function reasonOf(decisive, work) {
  if (decisive.verdict === "unchanged") return null;
  if (decisive.verdict !== "inconclusive") return changeSentence(decisive, work);
  return `a change below ${percent(decisive.detectable)} could have been missed`;
}

// src/verdict/pooled.ts
function pooledCandidates(candidates2) {
  const paired = candidates2.filter(({ gates, comparison }) => gates && comparison.leg === "paired");
  const groups3 = Map.groupBy(
    paired,
    ({ comparison: { scenario, metric } }) => JSON.stringify([scenario, metric])
  );
  return [...groups3.values()].filter((group) => group.length > 1).map((group) => ({
    comparison: pool(group.map(({ comparison }) => comparison)),
    gates: true,
    note: null
  }));
}
function pool(cells) {
  const [{ scenario, metric, leg }] = cells;
  const sum2 = welchSatterthwaite(
    cells.map(({ standardError, degreesOfFreedom }) => ({
      variance: standardError ** 2,
      degreesOfFreedom
    }))
  );
  const estimate = {
    estimate: mean(cells.map((cell) => cell.estimate)),
    standardError: Math.sqrt(sum2.variance) / cells.length,
    degreesOfFreedom: sum2.degreesOfFreedom
  };
  return {
    ...{ cell: ALL_CELLS, scenario, metric, leg },
    ...estimate,
    ...interval(estimate, 0.95),
    launches: cells.reduce((total, { launches: launches2 }) => total + launches2, 0),
    pValue: pValue(estimate),
    // Absolute figures of different servers have no common one.
    base: null,
    head: null
  };
}
function pooledRows(record2, comparisons2, options2) {
  const groups3 = Map.groupBy(comparisons2, ({ scenario }) => scenario);
  return [...groups3].flatMap(
    ([scenario, of]) => decidedRow({ cell: ALL_CELLS, scenario }, of, {
      options: options2,
      work: workIn(record2, scenario)
    }) ?? []
  );
}

// src/verdict/assess.ts
function assess(record2, stored2, options2, wanted = () => true) {
  const all = candidatesOf(record2, [...pairedComparisons(record2), ...stored2], options2);
  const candidates2 = all.filter(({ comparison }) => wanted(comparison));
  const together3 = pooledCandidates(all).filter(({ comparison }) => wanted(comparison));
  const judged2 = decide([...candidates2, ...together3], options2);
  const grown = judgeGrowth(growthComparisons(record2).filter(wanted), record2, options2);
  const comparisons2 = [...judged2.slice(0, candidates2.length), ...grown];
  return {
    comparisons: comparisons2,
    scenarios: rowsOf(record2, comparisons2, options2).filter(wanted),
    pooled: pooledRows(record2, judged2.slice(candidates2.length), options2)
  };
}

// src/verdict/flagged.ts
function flaggedRows({ scenarios, pooled }, { cells }) {
  const down = new Set(cells.filter(isDown).map(({ id }) => id));
  return [...scenarios, ...pooled].filter(
    ({ cell, verdict: verdict3, decisive }) => verdict3 === "failed" ? !down.has(cell) : verdict3 === "regressed" && decisive?.leg === "paired"
  );
}
function isDown({ status, failure: failure2 }) {
  return status === "failed" || failure2?.side === "head";
}
function repeatOf(rows2, record2) {
  const repeat = /* @__PURE__ */ new Map();
  for (const row2 of rows2.toSorted((a, b) => sizeOf2(b) - sizeOf2(a))) {
    const cells = row2.cell === ALL_CELLS ? record2.cells : record2.cells.filter(isOf(row2));
    for (const cell of cells) {
      const measured = measuredIn(cell);
      const wanted = NAMES_OF_CELLS.includes(row2.scenario) ? measured : [row2.scenario];
      const known = repeat.get(cell.id) ?? [];
      const names2 = measured.filter((name2) => wanted.includes(name2) || known.includes(name2));
      if (names2.length > 0) repeat.set(cell.id, names2);
    }
  }
  return repeat;
}
function isOf({ cell }) {
  return ({ id }) => id === cell;
}
function measuredIn({ measurements }) {
  return measurements.flatMap(({ status, scenario }) => status === "skipped" ? [] : [scenario]);
}
function sizeOf2({ cell, decisive }) {
  if (decisive === null) return Number.POSITIVE_INFINITY;
  return cell === ALL_CELLS ? 0 : effectSize(decisive);
}

// src/verdict/confirm.ts
var CONFIRMING_LAUNCHES = 8;
function confirmRows(record2, first, options2) {
  const again2 = measuredAgain(record2);
  if (again2.cells.length === 0) return first;
  const flagged = new Set(flaggedRows(first, record2).map(placeOf));
  const second = assess(again2, [], options2, (place3) => flagged.has(placeOf(place3)));
  const rows2 = new Map([...second.scenarios, ...second.pooled].map((row2) => [placeOf(row2), row2]));
  const comparisons2 = Map.groupBy(second.comparisons, placeOf);
  const decided2 = (row2) => {
    const place3 = placeOf(row2);
    if (!flagged.has(place3)) return row2;
    return repeatedRow(row2, rows2.get(place3) ?? null, comparisons2.get(place3) ?? [], record2);
  };
  const scenarios = first.scenarios.map(decided2);
  const pooled = first.pooled.map(decided2);
  const told4 = new Set(scenarios.filter(isDecidedAnew).map(placeOf));
  return { scenarios, pooled, comparisons: replaced(first.comparisons, comparisons2, told4) };
}
function measuredAgain(record2) {
  return { ...record2, cells: record2.cells.flatMap(secondOf) };
}
function secondOf({ confirmation, control, memory, ...cell }) {
  return confirmation === void 0 ? [] : [{ ...cell, ...confirmation }];
}
function isDecidedAnew({ repeated: repeated2 }) {
  return repeated2 !== void 0 && repeated2.result !== "not repeated";
}
function repeatedRow(row2, second, comparisons2, record2) {
  const { decisive: first, reason: said2 } = row2;
  const same = comparisons2.find(({ metric, note }) => metric === first?.metric && note === null);
  const compared = same ?? second?.decisive ?? null;
  const repeated2 = (result) => ({
    repeated: { result, first, second: compared, said: said2 }
  });
  if (second?.verdict === "regressed" || second?.verdict === "failed") {
    return { ...second, ...repeated2("confirmed") };
  }
  if (second === null || compared === null || compared.launches < CONFIRMING_LAUNCHES) {
    return { ...row2, ...repeated2("not repeated") };
  }
  const sentence3 = intervalSentence(compared, workIn(record2, row2.scenario));
  const reason = `not confirmed: ${sentence3} in a second measurement`;
  return { ...second, verdict: "inconclusive", reason, ...repeated2("not confirmed") };
}
function replaced(first, second, told4) {
  const before = Map.groupBy(first, placeOf);
  return [.../* @__PURE__ */ new Set([...before.keys(), ...told4])].flatMap((place3) => {
    const comparisons2 = before.get(place3) ?? [];
    if (!told4.has(place3)) return comparisons2;
    return [...second.get(place3) ?? [], ...comparisons2.filter(({ leg }) => leg === "stored")];
  });
}

// src/verdict/noise-floor.ts
function noiseFloorOf(record2, { gating }) {
  const control = record2.cells.flatMap((cell) => cell.control ?? []);
  const spread = {};
  for (const metric of gating) {
    const ratios = control.flatMap((of) => ratiosOf(of, metric));
    if (ratios.length > 0) spread[metric] = Math.sqrt(mean(ratios.map((ratio) => ratio ** 2)));
  }
  if (Object.keys(spread).length === 0) return null;
  const ofCells = record2.cells.map(
    (cell) => Math.max(0, ...(cell.control ?? []).map(({ launches: launches2 }) => launches2.length))
  );
  return { launches: sum(ofCells), spread };
}
function ratiosOf({ launches: launches2 }, metric) {
  return launches2.flatMap(({ metrics }) => metrics[metric]?.logRatio ?? []);
}

// src/verdict/options.ts
var DEFAULT_JUDGE_OPTIONS = {
  threshold: 0.02,
  memoryThreshold: 0.05,
  alpha: 0.01,
  gating: Object.values(METRICS).filter((metric) => metric.gates).map((metric) => metric.name)
};

// src/verdict/judge.ts
function judge(record2, stored2, options2 = DEFAULT_JUDGE_OPTIONS) {
  const first = assess(record2, stored2, options2);
  const { comparisons: comparisons2, scenarios, pooled } = confirmRows(record2, first, options2);
  const gating = comparisons2.filter(({ gates }) => gates);
  const timed = gating.filter(({ metric }) => metric !== "memory" && metric !== "growth");
  return {
    ...conclude({ comparisons: comparisons2, scenarios, pooled }),
    comparisons: comparisons2,
    scenarios,
    pooled,
    noise: timed.length === 0 ? null : median(timed.map((of) => (of.upper - of.lower) / 2)),
    detectable: timed.length === 0 ? null : quantile(
      timed.map((of) => of.detectable),
      0.75
    ),
    noiseFloor: noiseFloorOf(record2, options2),
    options: options2
  };
}

// src/stats/run-scatter.ts
var TELLING = 4;
var WIDEST = 3;
var MEDIAN_OF_NORMAL = 0.6745;
function runScatter(pairs) {
  if (pairs.length === 0) return null;
  const differences2 = pairs.map(([a, b]) => Math.abs(a.mean - b.mean));
  const usual = median(differences2) / MEDIAN_OF_NORMAL;
  const most = pairs.length < TELLING ? Number.POSITIVE_INFINITY : WIDEST * usual;
  const squares = mean(differences2.map((difference2) => Math.min(difference2, most) ** 2));
  const sampling = mean(pairs.map(([a, b]) => a.variance + b.variance));
  return {
    variance: Math.max(0, squares - sampling) / 2,
    degreesOfFreedom: 2 * pairs.length / 3
  };
}

// src/stats/shrunken-mean.ts
var MEDIAN_COSTS = Math.PI / 2;
function shrunkenMean(differences2, draw, kind) {
  const between = 2 * kind.variance;
  if (differences2.length === 0) {
    return { mean: 0, variance: between, degreesOfFreedom: kind.degreesOfFreedom };
  }
  const count2 = differences2.length;
  const shared = (2 * count2 - 1) / count2 ** 2;
  const sampling = mean(differences2.map(({ variance: variance2 }) => variance2));
  const own = (2 * draw.variance + sampling) * shared * (count2 > 2 ? MEDIAN_COSTS : 1);
  const weight = between / (between + own);
  return {
    mean: weight * median(differences2.map((of) => of.mean)),
    variance: between * (1 - weight),
    degreesOfFreedom: draw.degreesOfFreedom + kind.degreesOfFreedom
  };
}

// src/verdict/stored-levels.ts
function seriesKey({
  cell,
  scenarioHash,
  metric
}) {
  return `${cell}
${scenarioHash}
${metric}`;
}
function storedLevels(history, yardstick) {
  const levels2 = /* @__PURE__ */ new Map();
  for (const entry of history.toSorted((a, b) => a.recordedAt.localeCompare(b.recordedAt))) {
    for (const point of entry.points) {
      const mean2 = isDifference(point.metric) ? null : meanOf(point, yardstick);
      if (mean2 === null) continue;
      const key2 = seriesKey(point);
      const of = levels2.get(key2) ?? [];
      levels2.set(key2, of);
      of.push(levelFrom(entry, point, mean2));
    }
  }
  return levels2;
}
function meanOf({ value, calibrated }, yardstick) {
  if (yardstick === "reference") return calibrated;
  return value === null || value <= 0 ? null : Math.log(value);
}
function levelFrom(entry, { step: step2, levelError }, mean2) {
  const { run, machine: machine2, recordedAt: at2, sha: sha2, base } = entry;
  return {
    ...{ run, machine: machine2, at: at2, sha: sha2, level: { mean: mean2, variance: (levelError ?? 0) ** 2 } },
    step: step2 === null || base === null ? null : {
      from: base,
      estimate: step2.estimate,
      pValue: step2.standardError === 0 ? 1 : pValue(step2)
    }
  };
}
var CHANCE = 0.01;
function ofOneCode(past) {
  let since = 0;
  return past.map((of, index) => {
    const { step: step2, level } = of;
    if (step2 !== null && step2.from === past[index - 1]?.sha && step2.pValue < CHANCE) {
      since += step2.estimate;
    }
    return { ...of, level: { ...level, mean: level.mean - since } };
  });
}

// src/verdict/record-scatter.ts
var NEWEST = 20;
var PRIORS = {
  record: { variance: 0.03 ** 2, degreesOfFreedom: 3 },
  model: { variance: 0.04 ** 2, degreesOfFreedom: 6 },
  absolute: { variance: 0.1 ** 2, degreesOfFreedom: 2 }
};
var MOST_DEGREES = 10;
var ENOUGH = 8;
function recordScatters(series) {
  const pasts = series.map(neighboursOf);
  const records = learnt(
    pasts.map(({ alike: alike2 }) => runScatter(alike2)),
    series.map(({ yardstick }) => yardstick === "none" ? PRIORS.absolute : PRIORS.record)
  );
  const models = learnt(
    pasts.map(
      ({ changes: changes2, kinds }, index) => modelScatter(changes2, kinds, records[index])
    ),
    series.map(() => PRIORS.model)
  );
  return series.map(({ machine: machine2, baseMachine }, index) => {
    const record2 = records[index];
    if (machine2.cpuModel === baseMachine.cpuModel) return { record: record2, offset: null };
    const { offsets } = pasts[index];
    return { record: record2, offset: shrunkenMean(offsets, record2, models[index]) };
  });
}
function sameMachine(a, b) {
  return ["cpuModel", "cores", "memoryMiB", "kernel", "os", "runnerImage"].every(
    (part) => a[part] === b[part]
  );
}
function alikeMachines(a, b) {
  return ["cpuModel", "cores", "runnerImage"].every((part) => a[part] === b[part]);
}
function neighboursOf({ yardstick, machine: machine2, baseMachine, past }) {
  const newest = ofOneCode(past.slice(-NEWEST));
  if (yardstick === "none") {
    const alike2 = newest.filter((of) => alikeMachines(of.machine, machine2));
    return { alike: neighbours(alike2).map(levels), changes: [], kinds: 0, offsets: [] };
  }
  const changes2 = neighbours(newest).filter(isChange);
  const models = [machine2.cpuModel, baseMachine.cpuModel];
  const compared = newest.filter((of) => models.includes(modelOf(of)));
  return {
    alike: alikeIn(compared, newest).map(levels),
    changes: changes2.map(levels),
    kinds: new Set(changes2.flat().map(modelOf)).size,
    offsets: neighbours(compared).filter(isChange).map((pair) => offsetOf(pair, machine2.cpuModel))
  };
}
function alikeIn(compared, all) {
  const own = alikeNeighbours(compared);
  return own.length >= ENOUGH ? own : alikeNeighbours(all);
}
function alikeNeighbours(past) {
  return [...Map.groupBy(past, modelOf).values()].flatMap((ofModel) => neighbours(ofModel));
}
function isChange([a, b]) {
  return modelOf(a) !== modelOf(b);
}
function levels([a, b]) {
  return [a.level, b.level];
}
function offsetOf([a, b], model) {
  const sign = modelOf(b) === model ? 1 : -1;
  return {
    mean: sign * (b.level.mean - a.level.mean),
    variance: a.level.variance + b.level.variance
  };
}
function modelOf({ machine: machine2 }) {
  return machine2.cpuModel;
}
function modelScatter(changes2, kinds, record2) {
  const seen = runScatter(changes2);
  if (seen === null) return null;
  return {
    variance: Math.max(0, seen.variance - record2.variance),
    degreesOfFreedom: Math.min(seen.degreesOfFreedom, kinds - 1)
  };
}
function learnt(seen, priors) {
  const known = seen.filter((of) => of !== null);
  const moderated = new Map(
    moderateVariances(known).map((of, index) => [known[index], of])
  );
  return seen.map((of, index) => {
    const prior = priors[index];
    return of === null ? prior : mixed(moderated.get(of), prior);
  });
}
function mixed(seen, prior) {
  const total = seen.degreesOfFreedom + prior.degreesOfFreedom;
  const weighed = seen.variance * seen.degreesOfFreedom + prior.variance * prior.degreesOfFreedom;
  return { variance: weighed / total, degreesOfFreedom: Math.min(MOST_DEGREES, total) };
}
function neighbours(values) {
  return values.slice(1).map((value, index) => [values[index], value]);
}

// src/verdict/stored.ts
function storedComparisons(record2, baseline2, history) {
  const then = indexed(baseline2);
  const others = history.filter((entry) => entry.recordedAt !== record2.startedAt);
  const past = { reference: storedLevels(others, "reference"), none: storedLevels(others, "none") };
  const matched = [...indexed(record2)].flatMap(([key2, series]) => {
    const before = then.get(key2);
    if (before === void 0 || !usable(before)) return [];
    const levels2 = comparableLevels(series, before, sameMachine(record2.machine, baseline2.machine));
    if (levels2 === null) return [];
    const known = past[levels2.yardstick].get(key2) ?? [];
    return [
      {
        ...{ series, before, levels: levels2, yardstick: levels2.yardstick, past: known },
        ...{ machine: record2.machine, baseMachine: baseline2.machine }
      }
    ];
  });
  const scatters = new Map(
    [...Map.groupBy(matched, ({ series }) => series.metric).values()].flatMap(
      (ofMetric) => recordScatters(ofMetric).map((scatter, index) => [ofMetric[index], scatter])
    )
  );
  return matched.map((of) => comparisonOf(of, scatters.get(of)));
}
function indexed(record2) {
  const hashes = new Map(record2.scenarios.map(({ name: name2, hash }) => [name2, hash]));
  const entries = seriesOf(record2).flatMap((series) => {
    if (isDifference(series.metric)) return [];
    const { scenario, measurement } = series;
    const hash = measurement === null ? scenario : hashes.get(scenario);
    return hash === void 0 ? [] : [[seriesKey({ ...series, scenarioHash: hash }), series]];
  });
  return new Map(entries);
}
function usable({ measurement, metric }) {
  if (measurement === null) return true;
  return measurement.status === "measured" && !(measurement.clientBound && pacedByEngine(metric));
}
function comparableLevels(now, then, absolute) {
  return levels2("reference") ?? (absolute ? levels2("none") : null);
  function levels2(yardstick) {
    const [a, b] = [levelOf(now.launches, yardstick), levelOf(then.launches, yardstick)];
    return a === null || b === null ? null : { yardstick, now: a, before: b };
  }
}
function comparisonOf({ series, before, levels: levels2 }, scatter) {
  const { record: record2, offset } = scatter;
  const total = welchSatterthwaite([
    levels2.now,
    levels2.before,
    { ...record2, variance: 2 * record2.variance },
    ...offset === null ? [] : [offset]
  ]);
  const estimate = {
    estimate: levels2.now.mean - levels2.before.mean - (offset?.mean ?? 0),
    standardError: Math.sqrt(total.variance),
    degreesOfFreedom: total.degreesOfFreedom
  };
  return {
    cell: series.cell,
    scenario: series.scenario,
    metric: series.metric,
    leg: "stored",
    ...estimate,
    ...interval(estimate, 0.95),
    launches: levels2.now.launches,
    pValue: pValue(estimate),
    base: typical(before.launches, "head"),
    head: typical(series.launches, "head")
  };
}

// src/service/commits-between.ts
var MOST_COMMITS = 1e4;
async function commitsBetween({ git }, base, head) {
  const format = ["-z", "--topo-order", `--max-count=${MOST_COMMITS}`, "--format=%H%n%P%n%s%n%b"];
  const log = await git.attempt(["log", ...format, `${base}..${head}`, "--"]);
  if (log.status !== 0) return null;
  const commits2 = log.stdout.split("\0").flatMap((entry) => {
    const [sha2 = "", parents = "", subject = "", ...body] = entry.split("\n");
    return sha2 === "" ? [] : [{ sha: sha2, parents, subject, body }];
  });
  const mainline = mainlineOf(commits2);
  return commits2.map(({ sha: sha2, subject, body }) => ({
    ...{ sha: sha2, subject },
    ...mainline.has(sha2) ? pullOf(subject, body) : NO_PULL
  }));
}
var NO_PULL = { pull: null, title: "" };
function mainlineOf(commits2) {
  const parentsOf2 = new Map(commits2.map(({ sha: sha2, parents }) => [sha2, parents]));
  const mainline = /* @__PURE__ */ new Set();
  for (let sha2 = commits2[0]?.sha ?? ""; parentsOf2.has(sha2); ) {
    mainline.add(sha2);
    sha2 = parentsOf2.get(sha2)?.split(" ")[0] ?? "";
  }
  return mainline;
}
function pullOf(subject, body) {
  const pull = mergedPull(subject);
  if (pull === null) return NO_PULL;
  const line6 = subject.startsWith("Merge pull request #") ? body.find((one2) => one2.trim() !== "") : subject.replace(/\(#\d+\)$/, "");
  return { pull, title: line6?.trim() ?? "" };
}

// src/commands/stages/accept.ts
async function acceptKnown(assessment, record2, { baseline: baseline2, repository, pull, release, snapshot }, io) {
  if (assessment.outcome !== "regressed" && assessment.outcome !== "failed") return assessment;
  if (baseline2 === "off" || repository === null) return assessment;
  try {
    const acceptances = await acceptancesIn(baseline2, repository, io, snapshot);
    const own = acceptances.filter(({ service }) => service === record2.service.name);
    if (own.length === 0) return assessment;
    const occasion2 = {
      ...{ service: record2.service.name, pull, now: /* @__PURE__ */ new Date() },
      lastRelease: release?.lastRelease ?? await lastReleaseFor(own, repository, record2),
      contains: contained(
        await commitsOf(record2, repository),
        pull === null || release !== void 0
      )
    };
    const holding = inForce(own, occasion2);
    const over = own.length - holding.length;
    io.debug(`${holding.length} acceptances hold here, ${over} do not`);
    return acceptRegressions(assessment, holding);
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn(`What was accepted could not be read, so nothing is: ${error.message}`);
    return assessment;
  }
}
async function acceptancesIn(baseline2, repository, io, snapshot) {
  var _stack = [];
  try {
    const documents = __using(_stack, openDocuments(baseline2, storeContext(repository, io, snapshot)), true);
    const { all, passedOver: passedOver2 } = await readAcceptances(documents);
    for (const why of passedOver2) io.warn(why);
    return all;
  } catch (_2) {
    var _error = _2, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function lastReleaseFor(acceptances, repository, { head }) {
  const versions2 = acceptances.some(({ until }) => until !== null && "version" in until);
  if (!versions2) return null;
  return (await latestRelease(repository, head.sha))?.version ?? null;
}
async function commitsOf({ base, head }, repository) {
  return base === null ? [] : await commitsBetween(repository, base.sha, head.sha) ?? [];
}
function contained(commits2, merged3) {
  const shas = new Set(commits2.map(({ sha: sha2 }) => sha2));
  const pulls = new Set(merged3 ? commits2.flatMap(({ pull }) => pull ?? []) : []);
  return ({ head, pull }) => shas.has(head) || pull !== null && pulls.has(pull);
}

// src/verdict/outliers.ts
var BESIDE = 12;
var FEWEST = 5;
var CONFIRMING = 3;
var ALPHA = 0.01;
var MEDIAN_COSTS2 = Math.PI / 2;
function outliersIn(history) {
  const levels2 = new Map(
    [...storedLevels(history, "reference")].map(([key2, series]) => [key2, ofOneCode(series)])
  );
  return (run) => {
    const own = history.find((entry) => entry.run === run);
    const points2 = own?.points.filter(({ metric }) => METRICS[metric].gates) ?? [];
    const found = points2.flatMap((point) => {
      const { cell, scenario, metric } = point;
      const away = distance(run, levels2.get(seriesKey(point)) ?? [], ALPHA / points2.length);
      return away === null ? [] : { cell, scenario, metric, away };
    });
    found.sort((a, b) => Math.abs(b.away) - Math.abs(a.away));
    const places2 = Map.groupBy(found, ({ cell, scenario }) => JSON.stringify([cell, scenario]));
    return [...places2.values()].flatMap(([farthest]) => farthest ?? []);
  };
}
function distance(run, series, alpha) {
  const place3 = series.findIndex((of) => of.run === run);
  const own = series[place3];
  if (own === void 0) return null;
  const alike2 = series.filter(({ machine: machine2 }) => machine2.cpuModel === own.machine.cpuModel);
  const at2 = alike2.indexOf(own);
  const values = alike2.map(({ level }) => level.mean);
  const [before, after] = [values.slice(Math.max(0, at2 - BESIDE), at2), values.slice(at2 + 1)];
  const isSeen = own.step !== null && own.step.from === series[place3 - 1]?.sha;
  if (before.length < FEWEST || after.length === 0 && !isSeen) return null;
  const centre = median(before);
  const away = own.level.mean - centre;
  const scatter = scatterOf([...before, ...after.slice(0, BESIDE)]);
  const error = Math.sqrt(scatter.variance * (1 + MEDIAN_COSTS2 / before.length));
  if (Math.abs(away) <= error * criticalValue(alpha, scatter.degreesOfFreedom)) return null;
  const halfWay = (value) => (value - centre) / away > 0.5;
  return after.slice(0, CONFIRMING).some(halfWay) ? null : away;
}
function scatterOf(values) {
  const pairs = values.slice(1).map((value, index) => [occasion(values[index]), occasion(value)]);
  const seen = runScatter(pairs);
  return seen === null ? PRIORS.record : mixed(seen, PRIORS.record);
}
function occasion(mean2) {
  return { mean: mean2, variance: 0 };
}

// src/commands/stages/newest-history.ts
function newestHistory(store, io) {
  const of = memoBy(String, async (service) => {
    const query = { service, extent: "newest" };
    const { entries, passedOver: passedOver2 } = await readHistory(await store.view(), query);
    for (const why of passedOver2) io.debug(why);
    return { entries, outliers: outliersIn(entries) };
  });
  return {
    of: async (service) => (await of(service)).entries,
    async oddity(run, record2) {
      const { outliers: outliers2 } = await of(record2.service.name);
      const [farthest, ...others] = outliers2(run.id);
      return farthest === void 0 ? null : sentence(run, farthest, others.length);
    }
  };
}
function sentence({ sha: sha2 }, { cell, scenario, metric, away }, others) {
  const { title } = METRICS[metric];
  const far = `${share(Math.abs(Math.expm1(away)))} ${away > 0 ? "above" : "below"}`;
  const more = others === 0 ? "" : `, and ${others} more like it`;
  return `The record of ${shortSha(sha2)} was passed over as an outlier: ${title} of ${scenario} on ${cell} lies ${far} what the records before it showed beside the reference service${more}, and no later record confirms it.`;
}

// src/commands/stages/judge.ts
async function judgeRecord(record2, { snapshot = new Snapshot(), ...request2 }, io) {
  const stored2 = await compareWithStored(record2, { ...request2, snapshot }, io);
  const assessment = judge(record2, stored2.comparisons, judgeOptions(request2.config));
  return {
    record: record2,
    assessment: await acceptKnown(
      assessment,
      record2,
      {
        ...{ baseline: request2.config.baseline, repository: request2.repository },
        ...{ pull: request2.pull, snapshot },
        ...request2.release === void 0 ? {} : { release: request2.release }
      },
      io
    ),
    baseline: stored2.use,
    baselineNote: stored2.note
  };
}
var without = (note) => ({ comparisons: [], use: null, note });
var ANCESTORS = 200;
async function compareWithStored(record2, { config: { baseline: baseline2 }, repository, release, snapshot }, io) {
  if (baseline2 === "off") return without("The stored baseline is switched off.");
  if (repository === null) return without("There is no checkout from which to read the baseline.");
  if (record2.base === null) return without("There is no base commit to look a record up for.");
  const sha2 = record2.base.sha;
  const service = record2.repository === null ? null : record2.service.name;
  try {
    const store = openStore(baseline2, storeContext(repository, io, snapshot));
    const past = newestHistory(store, io);
    const found = await findBaseline(store, {
      sha: sha2,
      ancestors: (of) => ancestorsOf(repository, of),
      machine: record2.machine,
      service,
      oddity: past.oddity
    });
    for (const why of found.passedOver) io.debug(why);
    if ("note" in found) return without(found.note);
    if (release !== void 0 && !await isBefore(repository, found.use.sha, sha2)) {
      return without(`Neither ${shortSha(sha2)} nor a commit before it has a record to rely on.`);
    }
    const entries = await past.of(found.record.service.name);
    const comparisons2 = storedComparisons(record2, found.record, entries);
    return { comparisons: comparisons2, use: found.use, note: null };
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn(`The stored baseline was not read: ${error.message}`);
    return without(`The stored baseline could not be read: ${error.message}`);
  }
}
async function isBefore({ git }, sha2, base) {
  const { status } = await git.attempt(["merge-base", "--is-ancestor", sha2, base]);
  return sha2 === base || status === 0;
}
async function ancestorsOf(repository, sha2) {
  const args = ["rev-list", "--first-parent", `--max-count=${ANCESTORS}`, sha2];
  const { stdout } = await repository.git.attempt(args);
  return stdout.split("\n").filter((line6) => line6 !== "");
}

// src/verdict/holes.ts
function withHoles(assessment, record2, shards) {
  const holes = shards.filter(({ state }) => state !== "measured").map(sentenceOf);
  const cells = missingCells(record2).map((id) => `${id} was not measured`);
  const { gate } = assessment;
  const reasons = [...holes.length > 0 ? holes : cells, ...cut(record2)];
  if (reasons.length === 0) return assessment;
  return {
    ...assessment,
    gate: gate.passed ? incomplete(reasons, gate) : { ...gate, reasons: [...gate.reasons, ...reasons] }
  };
}
function cut(record2) {
  const { interrupted, late, all } = cutShort(record2);
  return [
    ...interrupted > 0 ? [`${interrupted} of ${all} measurements were interrupted before enough was known`] : [],
    ...late > 0 ? [`the time limit was over before enough was known of ${late} of ${all}`] : []
  ];
}
function incomplete(reasons, gate) {
  return { passed: false, outcome: "incomplete", reasons: [...reasons, ...gate.reasons] };
}
function sentenceOf(state) {
  const name2 = `shard ${shardName(state.shard)}`;
  if (isPending(state)) return `${name2} is not measured yet`;
  return state.why === null ? `${name2} did not arrive` : `${name2} ${state.why}`;
}

// src/domain/measure-request.ts
var REQUEST_VERSION = 1;

// src/github/failure.ts
function publishFailed(error, attempt) {
  if (!isRequestFailure(error)) return error;
  return new GaitkeeperError("publish-failed", `GitHub did not let us ${attempt.what}.`, {
    hint: hintFor(error, attempt),
    detail: `${error.status === 500 && !error.response ? "no answer" : error.status}: ${error.message}`,
    cause: error
  });
}
function isRefusal({ cause: cause2 }) {
  return isRequestFailure(cause2) && [403, 404, 410].includes(cause2.status) && !isLimit(cause2);
}
function hintFor(error, attempt) {
  if (isLimit(error)) return limitHint(error);
  if (error.status === 401) return "Pass a token that is valid for this server.";
  if (error.status === 403) return forbiddenHint(error, attempt);
  if (error.status === 404 || error.status === 410) {
    return `Check that the repository and the number are right, and that the token sees the repository (\`${attempt.permission}\`).`;
  }
  if (error.status === 422) return "GitHub refuses the content: see the detail.";
  return "Run the job again once GitHub answers: https://www.githubstatus.com says how it is.";
}
function forbiddenHint(error, attempt) {
  if (/\blocked\b/i.test(error.message)) return "Unlock the conversation of the pull request.";
  if (attempt.readOnly) {
    return "GitHub gives runs for forks and for Dependabot a read-only token: report from a `workflow_run` workflow, as `gaitkeeper init` writes it.";
  }
  return `Add \`${attempt.permission}\` to the \`permissions:\` of the job, or give the token that right.`;
}
function limitHint(error) {
  const reset = Number(error.response?.headers["x-ratelimit-reset"]);
  const when = reset > 0 ? `after ${new Date(reset * 1e3).toISOString()}` : "later";
  return `The rate limit of the token is used up: run the job again ${when}.`;
}

// src/github/rerun.ts
async function newestRun(query) {
  const { client, owner, repo, headSha, workflow } = query;
  const { data } = await client.actions.listWorkflowRunsForRepo({
    ...{ owner, repo, head_sha: headSha, event: "pull_request", per_page: 100 }
  });
  const [newest] = data.workflow_runs.filter(({ name: name2 }) => name2 === workflow).sort((a, b) => b.id - a.id);
  if (newest === void 0) return null;
  return {
    id: newest.id,
    attempt: newest.run_attempt ?? 1,
    workflow,
    url: newest.html_url,
    completed: newest.status === "completed"
  };
}
async function isAtRest({ client, owner, repo }, run) {
  const { data } = await client.actions.getWorkflowRun({ owner, repo, run_id: run.id });
  return data.status === "completed" && (data.run_attempt ?? 1) === run.attempt;
}
async function rerun({ client, owner, repo }, run) {
  await client.actions.reRunWorkflow({ owner, repo, run_id: run.id });
}

// src/baseline/requests.ts
var FOLDER = "requests";
async function writeRequest(documents, request2) {
  const { run, command } = request2;
  const path2 = pathOf(run);
  const before = (await documents.read(FOLDER, (one2) => one2 === path2)).get(path2) ?? null;
  const text2 = documentText(requestSchema, request2);
  await documents.write(`Ask run ${run} to ${command}`, /* @__PURE__ */ new Map([[path2, text2]]), "replace");
  return () => documents.putBack(`Ask run ${run} no more to ${command}`, path2, { text: text2, before });
}
async function findRequest(documents, run, attempt) {
  const path2 = pathOf(run);
  const text2 = (await documents.read(FOLDER, (one2) => one2 === path2)).get(path2);
  if (text2 === void 0) return { request: null, passedOver: null };
  const read = readDocument(requestSchema, path2, text2);
  if ("problem" in read) return { request: null, passedOver: read.problem };
  const { value } = read;
  return {
    request: value.run === run && value.attempt === attempt ? value : null,
    passedOver: null
  };
}
function pathOf(run) {
  return `${FOLDER}/${run}.json`;
}
var name = external_exports.string().max(500).regex(new RegExp("^\\P{Cc}+$", "u"));
var sha = external_exports.string().regex(/^[0-9a-f]{40,64}$/);
var number2 = external_exports.int().min(1);
var requestSchema = external_exports.strictObject({
  version: external_exports.literal(REQUEST_VERSION),
  run: number2,
  attempt: number2,
  head: sha,
  command: external_exports.enum(["rerun", "confirm", "compare"]),
  cells: external_exports.array(name).max(1e4).nullable(),
  scenarios: external_exports.record(name, external_exports.array(name).max(1e3)).nullable(),
  base: sha.nullable(),
  by: name.max(200),
  comment: number2.nullable()
});

// src/commands/stages/rerun-asked.ts
async function rerunAsked(repository, documents, request2) {
  const takeBack = await writeRequest(documents, request2);
  try {
    await rerun(repository, { id: request2.run });
  } catch (error) {
    if (isRequestFailure(error) && error.status < 500) await takeBack();
    throw error;
  }
}

// src/commands/stages/confirm-fresh.ts
async function confirmFresh({ record: record2, assessment }, from, io) {
  const { config, target, request: request2 } = from;
  if (config.confirm !== "fresh" || target === null) return false;
  const cells = cellsToRepeat(assessment, record2);
  if (cells.size === 0 || isConfirmed(record2)) return false;
  if (request2.progress) return true;
  if (target.run.attempt > 1 || !isWhole(from, record2)) return false;
  if (String(target.run.id) === request2.env.GITHUB_RUN_ID) {
    io.warn(OWN_RUN);
    return false;
  }
  try {
    return await ask(cells, target, from, io);
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn(`What is flagged could not be measured again: ${error.line}`);
    return false;
  }
}
var OWN_RUN = "What is flagged cannot be measured again on a fresh runner: a run cannot be run once more before it has ended. Report on `workflow_run`, as `gaitkeeper init` writes it, or set `confirm: here`.";
function isWhole({ shards }, { request: request2 }) {
  return request2 === void 0 && shards.every(({ state }) => state === "measured");
}
function isConfirmed({ cells }) {
  return cells.some(({ confirmation }) => confirmation !== void 0);
}
var MOST = 64;
var LONGEST = 200;
function cellsToRepeat(assessment, record2) {
  const rows2 = flaggedRows(assessment, record2).filter(({ accepted: accepted3 }) => accepted3 === void 0);
  const fits = (name2) => name2.length <= LONGEST && !new RegExp("\\p{Cc}", "u").test(name2);
  const cells = [...repeatOf(rows2, record2)].map(
    ([cell, names2]) => [cell, names2.filter(fits).slice(0, MOST)]
  );
  return new Map(cells.filter(([cell, names2]) => fits(cell) && names2.length > 0).slice(0, MOST));
}
async function ask(cells, target, { request: request2, config, repository }, io) {
  const { owner, repo, apiUrl, run, headSha } = target;
  if (!config.baseline.startsWith("branch:") || repository === null) {
    throw new GaitkeeperError("store-failed", "what to measure is asked on the data branch.", {
      hint: "Set `baseline: branch:gaitkeeper-data`."
    });
  }
  const client = clientFor(request2.token ?? "", apiUrl, io);
  try {
    var _stack = [];
    try {
      if (!await isAtRest({ client, owner, repo }, run)) {
        io.info("The run is measured again already.");
        return false;
      }
      const documents = __using(_stack, openDocuments(config.baseline, storeContext(repository, io)), true);
      await rerunAsked({ client, owner, repo }, documents, requestOf2(cells, run, headSha));
    } catch (_2) {
      var _error = _2, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (error) {
    throw publishFailed(error, {
      what: `run ${run.id} of ${owner}/${repo} once more`,
      ...{ permission: "actions: write", readOnly: false }
    });
  }
  io.info(`Measuring what is flagged again, on a fresh runner: ${run.url ?? run.id}`);
  return true;
}
function requestOf2(cells, { id, attempt }, head) {
  return {
    version: REQUEST_VERSION,
    ...{ run: id, attempt: attempt + 1, head, command: "confirm" },
    ...{ cells: [...cells.keys()], scenarios: Object.fromEntries(cells) },
    ...{ base: null, by: "Gaitkeeper", comment: null }
  };
}

// src/report/failures.ts
var SIDES = ["head", "base", "reference"];
var STAGES = ["install", "boot", "verify", "load"];
function failuresOf(view) {
  const found = view.cells.flatMap((cell) => [
    ...cell.record?.failure ? [{ failure: cell.record.failure, over: false, cell, scenario: null }] : [],
    ...(cell.record?.measurements ?? []).flatMap(
      ({ failure: failure2, scenario }) => failure2 === null ? [] : [{ failure: failure2, over: isOver(view, cell, scenario), cell, scenario }]
    ),
    ...judgedFailures(view, cell)
  ]);
  const groups3 = Map.groupBy(
    found,
    ({ failure: failure2, over }) => JSON.stringify([over, failure2.side, failure2.stage, failure2.code, failure2.message])
  );
  return [...groups3.values()].flatMap(
    ([first, ...others]) => first === void 0 ? [] : [{ failure: first.failure, over: first.over, places: [first, ...others] }]
  ).sort((a, b) => rankOf(a) - rankOf(b));
}
function isOver({ entries }, cell, scenario) {
  const entry = entries.find((one2) => one2.cell === cell && one2.scenario.name === scenario);
  return entry?.repeated?.result === "not confirmed";
}
function rankOf({ failure: failure2, over }) {
  if (over) return SIDES.length * STAGES.length;
  return SIDES.indexOf(failure2.side) * STAGES.length + STAGES.indexOf(failure2.stage);
}
function judgedFailures(view, cell) {
  return view.entries.filter((entry) => entry.cell === cell && entry.verdict === "failed").filter(({ measurement }) => !cell.record?.failure && !measurement?.failure).map(({ scenario: { name: name2 }, reason }) => {
    const again2 = cell.record?.confirmation?.measurements.find((one2) => one2.scenario === name2);
    const failure2 = again2?.failure ?? underLoad(reason);
    return { failure: failure2, over: false, cell, scenario: name2 };
  });
}
function underLoad(reason) {
  const message = reason ?? "no reason was recorded.";
  return { side: "head", stage: "load", code: "errors", message, detail: null };
}

// src/report/repeated.ts
function repeatedEntries(view) {
  const cells = view.entries.filter(isRepeated);
  const together3 = view.pooled.filter(isRepeated).filter(({ scenario }) => !cells.some((entry) => entry.scenario === scenario));
  return [...cells, ...together3];
}
function isRepeated(entry) {
  return entry.repeated !== null;
}
function repeatedInWords(view) {
  const entries = repeatedEntries(view);
  const amount = (result) => entries.filter(({ repeated: repeated2 }) => repeated2.result === result).length;
  const [confirmed, not, none] = [
    amount("confirmed"),
    amount("not confirmed"),
    amount("not repeated")
  ];
  return [
    ...confirmed > 0 ? [confirmed === entries.length ? "confirmed" : `${number(confirmed)} confirmed`] : [],
    ...not > 0 ? [`${number(not)} not confirmed`] : [],
    ...none > 0 ? [`${number(none)} not measured again`] : []
  ];
}
function repeatedMetrics({ scenario, repeated: repeated2 }) {
  const metrics = [repeated2.first?.metric, repeated2.second?.metric];
  const known = metrics.filter((metric) => metric !== void 0);
  return [...new Set(known)].map((metric) => titleOf(metric, scenario.work));
}
var RESULTS = {
  confirmed: "confirmed",
  "not confirmed": "not confirmed",
  "not repeated": "too few launches to tell: the first stands"
};

// src/report/names.ts
function cellNames(cells) {
  const workers = varies(cells, (cell) => cell.workers) || cells.some((cell) => cell.workers > 1);
  const threads = cells.some(
    (cell) => cells.some((other) => alike(cell, other) && other.threads !== cell.threads)
  );
  const extras = (cell) => [
    ...workers ? [many(cell.workers, "worker")] : [],
    ...threads ? [many(cell.threads, "thread")] : []
  ];
  return new Map(cells.map((cell) => [cell.id, nameOf(cell, extras(cell), cells)]));
}
function nameOf(cell, extras, cells) {
  const twins = cells.filter(
    (other) => alike(cell, other) && other.threads === cell.threads
  ).length;
  const tail = twins > 1 ? [...extras, cell.id] : extras;
  const { interpreter, launcher } = cell;
  return {
    label: [launcher, interpreter.label, ...tail].join(" \xB7 "),
    phrase: [`under ${launcher} on ${pythonOf(interpreter)}`, ...tail].join(", ")
  };
}
function alike(cell, other) {
  return other.launcher === cell.launcher && other.interpreter.label === cell.interpreter.label && other.workers === cell.workers;
}
function pythonOf({ implementation, label }) {
  if (implementation === "cpython") return `Python ${label}`;
  if (implementation === "pypy") return label.replace(/^pypy-?/i, "PyPy ");
  return label;
}
function varies(items, of) {
  return new Set(items.map(of)).size > 1;
}
function many(amount, unit) {
  return `${amount} ${unit}${amount === 1 ? "" : "s"}`;
}

// src/report/view.ts
var TITLE_LENGTH = 40;
function viewOf(input) {
  const cells = viewCells(input);
  const scenarios = viewScenarios(input);
  const entries = viewEntries(input, cells, scenarios);
  return {
    input,
    cells,
    scenarios,
    entries,
    pooled: pooledEntries(input, scenarios),
    tally: tallyOf(entries),
    alone: cells.filter((cell) => cell.record?.failure?.side === "base")
  };
}
function withVerdict(view, verdict3) {
  const cells = view.entries.filter((entry) => entry.verdict === verdict3);
  const together3 = view.pooled.filter(
    (entry) => entry.verdict === verdict3 && !cells.some(({ scenario }) => scenario === entry.scenario)
  );
  return [...cells, ...together3].sort((a, b) => sizeOf3(b) - sizeOf3(a));
}
function workOf({ scenarios }) {
  const loaded = scenarios.filter(({ name: name2 }) => !NAMES_OF_CELLS.includes(name2));
  return loaded.every(({ work }) => work === "message") ? "message" : "request";
}
function occurs(view, verdict3) {
  return [...view.entries, ...view.pooled].some((entry) => entry.verdict === verdict3);
}
function comparisonOf2(entry, metric) {
  return entry.comparisons.find((comparison) => comparison.metric === metric) ?? null;
}
function incomplete2(view) {
  return view.tally.unmeasured > 0 || view.input.shards.some(({ state }) => state !== "measured") || missingCells(view.input.record).length > 0 || isCutShort(view.input.record) || view.cells.some((cell) => cell.record?.status === "skipped");
}
function sizeOf3(entry) {
  return entry.shown === null ? 0 : effectSize(entry.shown);
}
function viewCells({ record: record2, assessment }) {
  const judged2 = new Set(
    assessment.scenarios.filter(({ verdict: verdict3 }) => verdict3 !== "unmeasured").map(({ cell }) => cell)
  );
  const names2 = cellNames(record2.cells);
  const known = record2.cells.map((cell) => ({
    ...names2.get(cell.id) ?? nameless(cell.id),
    id: cell.id,
    record: cell,
    absent: (cell.status === "unsupported" || cell.status === "skipped") && !judged2.has(cell.id)
  }));
  const others = missing(
    assessment.scenarios.map(({ cell }) => cell),
    names2
  );
  return [...known, ...others.map((id) => ({ ...nameless(id), id, record: null, absent: false }))];
}
function nameless(id) {
  return { label: id, phrase: `under ${id}` };
}
function viewScenarios({ record: record2, assessment }) {
  const known = new Map(record2.scenarios.map(({ name: name2, description }) => [name2, description]));
  const others = missing(
    assessment.scenarios.map(({ scenario }) => scenario),
    known
  );
  const descriptions = [...known.values()].map((description) => description.trim());
  return [...known.keys(), ...others].map((name2) => {
    const description = known.get(name2)?.trim() ?? "";
    const only = descriptions.filter((one2) => one2 === description).length === 1;
    const fits = description !== "" && only && description.length <= TITLE_LENGTH;
    return { name: name2, title: fits ? description : name2, work: workIn(record2, name2) };
  });
}
function missing(names2, known) {
  return [...new Set(names2)].filter((name2) => !known.has(name2));
}
function viewEntries({ assessment }, cells, scenarios) {
  const assessed = new Map(assessment.scenarios.map((row2) => [key(row2.cell, row2.scenario), row2]));
  const compared = Map.groupBy(assessment.comparisons, (row2) => key(row2.cell, row2.scenario));
  return cells.flatMap(
    (cell) => scenarios.flatMap((scenario) => {
      const at2 = key(cell.id, scenario.name);
      const row2 = assessed.get(at2);
      if (row2 === void 0 || cell.absent) return [];
      return [viewEntry(row2, cell, scenario, compared.get(at2) ?? [])];
    })
  );
}
var TOGETHER = {
  id: ALL_CELLS,
  label: ALL_CELLS,
  phrase: "over all cells together",
  record: null,
  absent: false
};
function pooledEntries({ assessment }, scenarios) {
  return scenarios.flatMap((scenario) => {
    const row2 = assessment.pooled.find((pooled) => pooled.scenario === scenario.name);
    if (row2?.decisive == null) return [];
    return [viewEntry(row2, TOGETHER, scenario, [row2.decisive])];
  });
}
function viewEntry(row2, cell, scenario, compared) {
  const leg = row2.decisive?.leg ?? "paired";
  const ofLeg = compared.filter((comparison) => comparison.leg === leg);
  const known = row2.decisive === null || ofLeg.some(({ metric }) => metric === row2.decisive?.metric);
  const comparisons2 = known || row2.decisive === null ? ofLeg : [row2.decisive, ...ofLeg];
  const measurement = cell.record?.measurements.find((measured) => measured.scenario === scenario.name) ?? null;
  return {
    cell,
    scenario,
    verdict: row2.accepted === void 0 ? row2.verdict : "accepted",
    shown: shownOf(row2, comparisons2),
    comparisons: comparisons2,
    measurement,
    clientBound: measurement?.clientBound ?? false,
    reason: row2.reason,
    accepted: row2.accepted ?? null,
    repeated: row2.repeated ?? null,
    outgrown: row2.outgrown ?? null
  };
}
function shownOf(row2, comparisons2) {
  const throughput = comparisons2.find(({ metric }) => metric === "throughput");
  const ends = row2.decisive === null || !isDifference(row2.decisive.metric);
  const agrees = ends && throughput?.verdict === row2.verdict && throughput.gates;
  return agrees ? throughput : row2.decisive;
}
function tallyOf(entries) {
  const tally = {
    regressed: 0,
    accepted: 0,
    improved: 0,
    unchanged: 0,
    inconclusive: 0,
    failed: 0,
    unmeasured: 0
  };
  for (const { verdict: verdict3 } of entries) tally[verdict3]++;
  return { ...tally, compared: entries.length - tally.failed - tally.unmeasured };
}
function key(cell, scenario) {
  return JSON.stringify([cell, scenario]);
}

// src/report/words.ts
var FACTOR_FROM = Math.log(10);
var ICONS = {
  regressed: "\u{1F534}",
  accepted: "\u{1F7E1}",
  improved: "\u{1F7E2}",
  unchanged: "\u2705",
  inconclusive: "\u26AA",
  failed: "\u274C",
  unmeasured: "\u2013"
};
var SHORT_METRIC = {
  throughput: "",
  cpu: "CPU",
  p50: "p50",
  p90: "p90",
  p99: "p99",
  max: "max",
  memory: "memory",
  growth: "leak",
  ready: "boot",
  connects: "connects"
};
function thresholdsInWords({ assessment }) {
  const { threshold, memoryThreshold } = assessment.options;
  const memory = assessment.comparisons.some(({ metric, gates }) => metric === "memory" && gates);
  return `\xB1${share(threshold)}${memory ? ` (memory \xB1${share(memoryThreshold)})` : ""}`;
}
function requestInWords({ request: request2 }, ink) {
  if (request2 === void 0) return null;
  const done = request2.command === "compare" ? "compared" : "measured again";
  return `${done} by request of ${ink(request2.by)}`;
}
var PHRASES = {
  throughput: (size2, more) => `is ${size2} ${more ? "faster" : "slower"}`,
  cpu: (size2, more) => `uses ${size2} ${more ? "more" : "less"} CPU per request`,
  p50: (size2, more) => `has ${size2} ${more ? "higher" : "lower"} median latency`,
  p90: (size2, more) => `has ${size2} ${more ? "higher" : "lower"} p90 latency`,
  p99: (size2, more) => `has ${size2} ${more ? "higher" : "lower"} p99 latency`,
  max: (size2, more) => `has ${size2} ${more ? "higher" : "lower"} maximum latency`,
  memory: (size2, more) => `uses ${size2} ${more ? "more" : "less"} memory`,
  growth: (size2, more) => `leaks ${size2} ${more ? "more" : "less"} per request`,
  ready: (size2, more) => `is ready ${size2} ${more ? "later" : "sooner"}`,
  connects: (size2, more) => `opens ${size2} ${more ? "more" : "fewer"} connections`
};
function inWords(comparison, upTo = false, work = "request") {
  const { metric, estimate } = comparison;
  const factor = estimate >= FACTOR_FROM && !isDifference(metric);
  const size2 = factor ? `\xD7${number(Math.exp(estimate))}` : magnitudeOf(comparison);
  const phrase = PHRASES[metric](upTo ? `up to ${size2}` : size2, estimate > 0);
  return phrase.replace("per request", `per ${work}`);
}
function failureInWords({ side, stage }) {
  const doing = {
    install: "cannot be installed",
    boot: "does not boot",
    verify: "answers wrongly",
    load: "fails under load"
  };
  const who = { head: "Head", base: "Base", reference: "The reference service" }[side];
  return `${who} ${doing[stage]}`;
}

// src/report/headline.ts
var STATUS_LENGTH = 140;
var MARKDOWN = { code: (value) => code(value, 60), text: (value) => text(value, 100) };
var PLAIN = { code: (value) => plain(value, 60), text: (value) => plain(value, 100) };
function headline(input) {
  const { icon, main, rest: rest2 } = plainHeadline(viewOf(input));
  return `${icon} ${join(main, rest2)}`;
}
function statusLine(input) {
  const { main, rest: rest2 } = plainHeadline(viewOf(input));
  const whole2 = join(main, rest2);
  return [...whole2].length <= STATUS_LENGTH ? whole2 : cut2(main);
}
function cut2(main) {
  const points2 = [...main];
  if (points2.length <= STATUS_LENGTH) return main;
  const kept = points2.slice(0, STATUS_LENGTH - 1).join("");
  const space = kept.lastIndexOf(" ");
  return `${space > STATUS_LENGTH / 2 ? kept.slice(0, space) : kept}\u2026`;
}
function markdownHeadline(view) {
  return withProgress(headlineOf(view, MARKDOWN), view);
}
function plainHeadline(view) {
  return withProgress(headlineOf(view, PLAIN), view);
}
var PENDING = "\u23F3";
function withProgress(judged2, { input }) {
  const { shards, assessment } = input;
  const headline2 = input.confirming ? { ...judged2, icon: PENDING, main: `confirming\u2026 ${judged2.main}` } : judged2;
  if (!shards.some(isPending)) return headline2;
  const measured = shards.filter(({ state }) => state === "measured").length;
  const progress2 = `${number(measured)}/${number(shards.length)} measured`;
  const { icon, main, rest: rest2 } = headline2;
  if (assessment.outcome === "regressed" || assessment.outcome === "failed") {
    return { icon, main, rest: rest2 === "" ? progress2 : `${rest2}, ${progress2}` };
  }
  if (assessment.outcome === "nothing-compared") {
    return { icon: PENDING, main: progress2, rest: "nothing was compared yet" };
  }
  return { icon: PENDING, main: `${progress2}, so far: ${main}`, rest: rest2 };
}
function join(main, rest2) {
  return rest2 === "" ? main : `${main} \xB7 ${rest2}`;
}
function headlineOf(view, ink) {
  switch (view.input.assessment.outcome) {
    case "regressed":
      return regressed(view, ink);
    case "failed":
      return failed(view, ink);
    case "accepted":
      return accepted(view, ink);
    case "improved":
      return improved(view, ink);
    case "unchanged":
      return unchanged(view);
    case "inconclusive":
      return inconclusive(view);
    case "nothing-compared":
      return nothingCompared(view);
  }
}
function regressed(view, ink) {
  const { regressed: regressed3, compared, failed: failed3 } = view.tally;
  const rest2 = [
    regressed3 > 0 ? `${number(regressed3)} of ${comparisons(compared)} regressed` : `no single one of ${comparisons(compared)} shows it`,
    ...failed3 > 0 ? [`${number(failed3)} failed`] : [],
    ...repeatedInWords(view),
    ...alsoAccepted(view)
  ];
  return { icon: ICONS.regressed, main: largest(view, "regressed", ink), rest: rest2.join(", ") };
}
function accepted(view, ink) {
  const { accepted: accepted3, compared } = view.tally;
  const some2 = accepted3 === 0 ? "accepted" : `${number(accepted3)} of ${comparisons(compared)} accepted`;
  return {
    icon: ICONS.accepted,
    main: largest(view, "accepted", ink),
    rest: [some2, "nothing else regressed", ...leftovers(view)].join(", ")
  };
}
function alsoAccepted({ tally }) {
  return tally.accepted > 0 ? [`${number(tally.accepted)} accepted`] : [];
}
function improved(view, ink) {
  const doubtful = incomplete2(view) || repeatedEntries(view).length > 0;
  return {
    icon: doubtful ? ICONS.inconclusive : ICONS.improved,
    main: largest(view, "improved", ink),
    rest: ["nothing regressed", ...leftovers(view)].join(", ")
  };
}
function unchanged(view) {
  const partly = incomplete2(view) || view.tally.inconclusive > 0;
  return {
    icon: partly ? ICONS.inconclusive : ICONS.unchanged,
    main: `No change in ${comparisons(view.tally.unchanged)}`,
    rest: leftovers(view).join(", ")
  };
}
function inconclusive(view) {
  const { inconclusive: inconclusive2, compared } = view.tally;
  const all = inconclusive2 === compared;
  if (view.pooled.length > 0 && view.pooled.every(({ verdict: verdict3 }) => verdict3 === "unchanged")) {
    return {
      icon: ICONS.inconclusive,
      main: "No change over all cells together",
      rest: [
        `${number(inconclusive2)} of ${comparisons(compared)} not decided by themselves`,
        ...leftovers(view, false)
      ].join(", ")
    };
  }
  return {
    icon: ICONS.inconclusive,
    main: all ? `Not decided: too noisy for a verdict in ${comparisons(compared)}` : `No regression found, but ${number(inconclusive2)} of ${comparisons(compared)} not decided`,
    rest: leftovers(view, false).join(", ")
  };
}
function nothingCompared(view) {
  const { record: record2, shards } = view.input;
  const why = [
    [record2.cells.length === 0 && lostShards(shards).length > 0, "no measurements arrived"],
    [record2.base === null, "there is no base commit"],
    [view.alone.length > 0, "base cannot be measured and no stored baseline stands in"],
    [lostShards(shards).length > 0, "no measurements arrived"]
  ].find(([holds2]) => holds2)?.[1];
  return {
    icon: ICONS.failed,
    main: "Nothing was compared",
    rest: why === void 0 ? "" : `${why}`
  };
}
function failed(view, ink) {
  const groups3 = failuresOf(view);
  const group = groups3.find(({ failure: failure2, over }) => failure2.side === "head" && !over) ?? groups3[0];
  const rest2 = [
    ...view.tally.regressed > 0 ? [`${number(view.tally.regressed)} comparisons regressed`] : [],
    ...view.tally.compared === 0 ? ["nothing could be compared"] : [],
    ...repeatedInWords(view)
  ];
  const main = group === void 0 ? "The run failed" : failureClause(group, view, ink);
  return { icon: ICONS.failed, main, rest: rest2.join(", ") };
}
function failureClause({ failure: failure2, places: places2 }, view, ink) {
  const clause = failureInWords(failure2);
  const cells = new Set(places2.map(({ cell }) => cell.id));
  const candidates2 = view.cells.filter((cell) => !cell.absent).length;
  const [first] = places2;
  if (cells.size === 1 && first !== void 0) return `${clause} ${ink.text(first.cell.phrase)}`;
  return `${clause} on ${reach(cells.size, candidates2)}`;
}
var BARE = { regressed: "Regressed", accepted: "Accepted", improved: "Improved" };
function largest(view, verdict3, ink) {
  const [worst2, ...others] = withVerdict(view, verdict3);
  if (worst2?.shown == null) return BARE[verdict3];
  const shared = others.filter((other) => sameKind(other, worst2)).length + 1;
  const title = ink.code(worst2.scenario.title);
  const against = worst2.shown.leg === "stored" ? " than the stored baseline" : "";
  const words = inWords(worst2.shown, shared > 1, worst2.scenario.work) + against;
  if (shared === 1) return `${title} ${words} ${ink.text(worst2.cell.phrase)}`;
  const all = view.entries.filter(({ scenario }) => scenario === worst2.scenario).length;
  return `${title} ${words} on ${reach(shared, all)}`;
}
function sameKind(entry, worst2) {
  return entry.scenario === worst2.scenario && entry.shown?.metric === worst2.shown?.metric;
}
function reach(some2, all) {
  return some2 === all ? `all ${number(all)} cells` : `${number(some2)} of ${number(all)} cells`;
}
function comparisons(amount) {
  return `${number(amount)} ${amount === 1 ? "comparison" : "comparisons"}`;
}
function leftovers(view, undecided = true) {
  const { inconclusive: inconclusive2, unmeasured: unmeasured2 } = view.tally;
  const { shards: all, record: record2 } = view.input;
  const shards = lostShards(all).length;
  const cells = all.every(({ state }) => state === "measured") ? missingCells(record2).length : 0;
  const absent = view.cells.filter((cell) => cell.absent).length;
  const { interrupted, late } = cutShort(record2);
  return [
    ...repeatedInWords(view),
    ...undecided && inconclusive2 > 0 ? [`${number(inconclusive2)} not decided`] : [],
    ...unmeasured2 > 0 ? [`${number(unmeasured2)} not measured`] : [],
    ...shards > 0 ? [`${number(shards)} ${shards === 1 ? "shard" : "shards"} missing`] : [],
    ...cells > 0 ? [`${number(cells)} ${cells === 1 ? "cell" : "cells"} missing`] : [],
    ...absent > 0 ? [`${number(absent)} ${absent === 1 ? "cell" : "cells"} left out`] : [],
    ...interrupted > 0 ? [`${number(interrupted)} interrupted`] : [],
    ...late > 0 ? [`${number(late)} cut short`] : []
  ];
}

// src/report/outputs.ts
function outputsOf(input) {
  const { outcome, counts: counts2 } = input.assessment;
  return {
    verdict: input.confirming ? "confirming" : outcome,
    headline: tame(headline(input)),
    ...counts2,
    ...worst(input),
    ...released(input)
  };
}
function worst(input) {
  const [entry] = withVerdict(viewOf(input), "regressed");
  if (entry?.shown == null) return { "worst-change": "", "worst-comparison": "" };
  const { scenario, cell, shown } = entry;
  const where2 = `${plain(scenario.name, 60)} on ${plain(cell.label, 120)}`;
  return {
    "worst-change": ascii(changeOf(shown)),
    "worst-comparison": tame(`${where2}, ${titleOf(shown.metric, scenario.work)}`)
  };
}
function released({ release }) {
  if (release === void 0) return {};
  const name2 = (tag) => tame(plain(tag ?? "", 100));
  return { release: name2(release.tag), "previous-release": name2(release.previous.name) };
}
function ascii(change2) {
  return change2.replaceAll("\u2212", "-").replaceAll("\u202F", "").replaceAll("\xA0", " ");
}
function tame(text2) {
  return text2.replaceAll(/["']/g, "\u2019").replaceAll(/[`$\\]/g, "");
}

// src/github/patch.ts
function readPatch(patch) {
  const hunks = [];
  let number3 = 0;
  for (const line6 of patch.split("\n")) {
    const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@ ?(.*)$/.exec(line6);
    if (header !== null) {
      number3 = Number(header[1]);
      hunks.push({ heading: header[2] ?? "", lines: [] });
    } else if (line6.startsWith("+") || line6.startsWith(" ")) {
      hunks.at(-1)?.lines.push({ number: number3, added: line6.startsWith("+"), text: line6.slice(1) });
      number3++;
    }
  }
  return hunks;
}
function functionLine(hunks, { name: name2, line: line6 }) {
  const shown = hunks.flatMap(({ lines: lines3 }) => {
    const start = lines3.findIndex(({ number: number3 }) => number3 === line6);
    return start < 0 ? [] : functionAtTop(lines3.slice(start));
  });
  const below = hunks.filter((hunk) => isBelow(hunk, line6) && isHeadedBy(hunk, name2));
  const lines2 = [...shown, ...below.flatMap((hunk) => untilNextFunction(hunk.lines))];
  return lines2.find(({ added }) => added)?.number ?? null;
}
var DECORATOR = /^\s*@/;
var DEFINITION = /^\s*(?:async\s+)?def\b/;
var NEXT = /^\s*(?:@|class\b|(?:async\s+)?def\b)/;
function functionAtTop(lines2) {
  const definition = lines2.findIndex(({ text: text2 }) => DEFINITION.test(text2));
  const first = lines2[0]?.text ?? "";
  if (definition < 0 || definition > 0 && !DECORATOR.test(first)) return lines2.slice(0, 1);
  const indent = indentOf(lines2[definition]?.text ?? "");
  const end = lines2.findIndex(({ text: text2 }, index) => index > definition && isOutside(text2, indent));
  return end < 0 ? lines2 : lines2.slice(0, end);
}
function isOutside(text2, indent) {
  const code2 = text2.trimStart();
  return code2 !== "" && !code2.startsWith(")") && indentOf(text2) <= indent;
}
function isBelow({ lines: lines2 }, line6) {
  return (lines2[0]?.number ?? 0) > line6;
}
function isHeadedBy({ heading }, name2) {
  const word = name2.split(".").at(-1) ?? "";
  return heading.replace(/^\s*(?:async\s+)?/, "").startsWith(`def ${word}(`);
}
function untilNextFunction(lines2) {
  const end = lines2.findIndex(({ text: text2 }) => NEXT.test(text2));
  return end < 0 ? lines2 : lines2.slice(0, end);
}
function indentOf(text2) {
  return text2.length - text2.trimStart().length;
}

// src/github/annotations.ts
async function annotationsIn(diff, places2) {
  if (places2.length === 0) return [];
  const patches = await patchesOf(diff);
  return places2.flatMap(({ name: name2, path: path2, line: line6, title, message }) => {
    const patch = patches.get(path2);
    const changed = patch === void 0 ? null : functionLine(readPatch(patch), { name: name2, line: line6 });
    return changed === null ? [] : [{ path: path2, line: changed, title, message }];
  });
}
var filesSchema = external_exports.array(
  external_exports.object({ filename: external_exports.string(), status: external_exports.string(), patch: external_exports.string().optional() })
);
async function patchesOf(diff) {
  const { client, owner, repo, pull, headSha } = diff;
  try {
    const at2 = { owner, repo, pull_number: pull };
    const { data } = await client.rest.pulls.get(at2);
    if (data.head.sha !== headSha) return /* @__PURE__ */ new Map();
    const listed2 = await client.paginate(client.rest.pulls.listFiles, { ...at2, per_page: 100 });
    const files2 = filesSchema.parse(listed2).filter(({ status }) => status !== "removed");
    return new Map(files2.flatMap(({ filename, patch }) => patch ? [[filename, patch]] : []));
  } catch (error) {
    throw publishFailed(error, {
      what: `read what #${pull} of ${owner}/${repo} changes`,
      permission: "pull-requests: read",
      readOnly: false
    });
  }
}

// src/github/marker.ts
import { createHash } from "node:crypto";
function commentKey(...names2) {
  return createHash("sha256").update(JSON.stringify(names2)).digest("hex").slice(0, 12);
}
function formatMarker(marker) {
  const shards = marker.shards === void 0 ? "" : ` shards=${marker.shards}`;
  const line6 = `<!-- gaitkeeper v1 key=${marker.key} run=${marker.run} attempt=${marker.attempt} head=${marker.head}${shards} -->`;
  if (parseMarker(line6) === null) throw new TypeError(`not a comment marker: ${line6}`);
  return line6;
}
function parseMarker(body) {
  const match = MARKER.exec(body);
  if (match?.groups === void 0) return null;
  const { key: key2 = "", run, attempt, head = "", shards } = match.groups;
  if (key2.includes("--")) return null;
  const progress2 = shards === void 0 ? {} : { shards: Number(shards) };
  return { key: key2, run: Number(run), attempt: Number(attempt), head, ...progress2 };
}
function compareMarkers(left, right) {
  return left.run - right.run || left.attempt - right.attempt || progressOf(left) - progressOf(right);
}
function progressOf({ shards = Number.MAX_SAFE_INTEGER }) {
  return shards;
}
var MARKER = /^<!-- gaitkeeper v1 key=(?<key>[\w.-]{1,80}) run=(?<run>[1-9]\d{0,14}) attempt=(?<attempt>[1-9]\d{0,5}) head=(?<head>[0-9a-f]{7,64})(?: shards=(?<shards>0|[1-9]\d{0,4}))? -->(?=\r?\n|$)/;

// src/github/check-runs.ts
function nextCheckStep(runs, wanted, written) {
  const shown = runs.toSorted((a, b) => b.id - a.id)[0];
  if (shown === void 0) return { do: "create" };
  const newest = runs.reduce((a, b) => compareRuns(b, a) > 0 ? b : a, shown);
  if (compareRuns(newest, wanted) > 0) {
    const mend = compareRuns(shown, newest) < 0 && written.has(shown.id);
    if (mend) return { do: "update", id: shown.id, content: newest };
    return { do: "stop", superseded: true, run: newest };
  }
  const settled = written.has(shown.id) && compareRuns(shown, wanted) === 0;
  if (settled || sameContent(shown, wanted)) return { do: "stop", superseded: false, run: shown };
  if (wanted.conclusion === null && shown.conclusion !== null) return { do: "create" };
  return { do: "update", id: shown.id, content: wanted };
}
function formatExternalId({ key: key2, run, attempt, shards }) {
  const progress2 = shards === void 0 ? "" : ` shards=${shards}`;
  const id = `gaitkeeper v1 key=${key2} run=${run} attempt=${attempt}${progress2}`;
  if (parseExternalId(id) === null) throw new TypeError(`not an external id: ${id}`);
  return id;
}
function parseExternalId(id) {
  const match = EXTERNAL_ID.exec(id ?? "");
  if (match?.groups === void 0) return null;
  const { key: key2 = "", run, attempt, shards } = match.groups;
  const progress2 = shards === void 0 ? {} : { shards: Number(shards) };
  return { key: key2, run: Number(run), attempt: Number(attempt), ...progress2 };
}
var EXTERNAL_ID = /^gaitkeeper v1 key=(?<key>[\w.-]{1,80}) run=(?<run>[1-9]\d{0,14}) attempt=(?<attempt>[1-9]\d{0,5})(?: shards=(?<shards>0|[1-9]\d{0,4}))?$/;
function compareRuns(left, right) {
  return compareMarkers(left.marker, right.marker);
}
function sameContent(left, right) {
  return textOf2(left) === textOf2(right);
}
function textOf2({ marker, conclusion, title, summary: summary3, detailsUrl }) {
  const id = formatExternalId(marker);
  return JSON.stringify([id, conclusion, title, summary3.trimEnd(), detailsUrl]);
}

// src/github/patience.ts
var ONCE = { request: { retries: 0 } };
var Patience = class {
  #client;
  #what;
  #failures = 0;
  /** @param what `the comment`, for the log */
  constructor(client, what) {
    this.#client = client;
    this.#what = what;
  }
  /** @throws the error itself where trying again is of no use, or would take too long */
  async waitOut(error) {
    if (!isRequestFailure(error)) throw error;
    const { waits, log } = this.#client;
    const seconds2 = secondsToWait(error, ++this.#failures);
    if (seconds2 === null || seconds2 > waits.maxSeconds || this.#failures > waits.retries)
      throw error;
    log.warn(`${error.message}: ${this.#what} is tried again in ${seconds2} s`);
    await pause(seconds2, waits);
  }
};

// src/github/check-api.ts
async function listCheckRuns({ client, owner, repo, headSha, name: name2 }, { app, key: key2 }) {
  const listed2 = await client.paginate(client.rest.checks.listForRef, {
    ...{ owner, repo, ref: headSha, check_name: name2, filter: "all", per_page: 100 }
  });
  return runsSchema.parse(listed2).flatMap((run) => {
    const marker = run.app?.slug === app ? parseExternalId(run.external_id) : null;
    return marker?.key === key2 ? [toCheckRun(run, marker)] : [];
  });
}
async function createCheckRun({ client, owner, repo, headSha, name: name2 }, content, annotations) {
  const { data } = await client.rest.checks.create({
    ...{ owner, repo, head_sha: headSha, name: name2 },
    ...requestOf3(content, annotations),
    ...ONCE
  });
  return toCheckRun(runSchema.parse(data), content.marker);
}
async function updateCheckRun({ client, owner, repo, name: name2 }, id, content, annotations) {
  await client.rest.checks.update({
    ...{ owner, repo, check_run_id: id, name: name2 },
    ...requestOf3(content, annotations),
    ...ONCE
  });
}
async function listAnnotations({ client, owner, repo }, id) {
  const listed2 = await client.paginate(client.rest.checks.listAnnotations, {
    ...{ owner, repo, check_run_id: id, per_page: 100 }
  });
  return annotationsSchema.parse(listed2).map(annotationKey);
}
function annotationKey(one2) {
  const line6 = "line" in one2 ? one2.line : one2.start_line;
  return JSON.stringify([one2.path, line6, one2.title, one2.message]);
}
var runSchema = external_exports.object({
  id: external_exports.number().int().positive(),
  html_url: external_exports.string().nullable(),
  external_id: external_exports.string().nullable(),
  details_url: external_exports.string().nullable(),
  conclusion: external_exports.string().nullable(),
  app: external_exports.object({ slug: external_exports.string().optional() }).nullable(),
  output: external_exports.object({ title: external_exports.string().nullable(), summary: external_exports.string().nullable() })
});
var runsSchema = external_exports.array(runSchema);
var annotationsSchema = external_exports.array(
  external_exports.object({
    path: external_exports.string(),
    start_line: external_exports.number(),
    title: external_exports.string().nullable(),
    message: external_exports.string().nullable()
  })
);
function toCheckRun(run, marker) {
  const { id, html_url, details_url, conclusion, output } = run;
  return {
    ...{ id, url: html_url ?? "", marker, conclusion, detailsUrl: details_url },
    title: output.title ?? "",
    summary: output.summary ?? ""
  };
}
function requestOf3({ marker, conclusion, title, summary: summary3, detailsUrl }, annotations) {
  return {
    external_id: formatExternalId(marker),
    ...detailsUrl === null ? {} : { details_url: detailsUrl },
    // A conclusion completes the check run by itself.
    ...conclusion === null ? { status: "in_progress" } : { conclusion },
    output: {
      ...{ title, summary: summary3 },
      ...annotations.length === 0 ? {} : { annotations: annotations.map(annotationRequest) }
    }
  };
}
function annotationRequest({ path: path2, line: line6, title, message }) {
  const lines2 = { start_line: line6, end_line: line6 };
  return { path: path2, ...lines2, annotation_level: "warning", title, message };
}

// src/github/identity.ts
async function whoAmI(client) {
  const auth2 = authSchema.parse(await client.auth());
  if (auth2.tokenType === "installation") return await viewer(client);
  try {
    const { data } = await client.rest.users.getAuthenticated();
    return loginSchema.parse(data).login;
  } catch (error) {
    if (!isRequestFailure(error) || error.status !== 403) throw error;
    return await viewer(client);
  }
}
var ACTIONS_BOT = "github-actions[bot]";
var authSchema = external_exports.object({ tokenType: external_exports.string().optional() });
var loginSchema = external_exports.object({ login: external_exports.string() });
var viewerSchema = external_exports.object({ viewer: loginSchema });
async function viewer(client) {
  try {
    return viewerSchema.parse(await client.graphql("query { viewer { login } }")).viewer.login;
  } catch (error) {
    if (isRequestFailure(error) && secondsToWait(error, 1) !== null) throw error;
    client.log.warn(`GitHub does not say who the token is, ${ACTIONS_BOT} is taken: ${error}`);
    return ACTIONS_BOT;
  }
}

// src/github/check-run.ts
async function publishCheckRun(options2) {
  const { client, owner, repo, headSha } = options2;
  try {
    return await new Publication(options2, appOf(await whoAmI(client))).settle();
  } catch (error) {
    throw publishFailed(error, {
      what: `write the check run \`${options2.name}\` on ${headSha.slice(0, 7)} in ${owner}/${repo}`,
      permission: "checks: write",
      readOnly: false
    });
  }
}
var BUDGETS = [
  { limit: 6e4, annotated: true },
  { limit: 4e4, annotated: true },
  { limit: 2e4, annotated: false },
  { limit: 5e3, annotated: false }
];
var ANNOTATIONS_A_REQUEST = 50;
var MAX_STEPS = 60;
var Publication = class {
  #options;
  #app;
  #patience;
  #written = /* @__PURE__ */ new Set();
  /** Annotations that GitHub has taken, also where it does not list them yet. */
  #sent = /* @__PURE__ */ new Set();
  #created = null;
  #action = "unchanged";
  #budget = 0;
  constructor(options2, app) {
    this.#options = options2;
    this.#app = app;
    this.#patience = new Patience(options2.client, "the check run");
  }
  async settle() {
    for (let steps = 0; steps < MAX_STEPS; steps++) {
      const done = await this.#step().catch((error) => this.#recover(error));
      if (done !== null) return done;
    }
    throw new GaitkeeperError(
      "publish-failed",
      "The check run is overwritten as often as it is written.",
      { hint: "Give workflows that report on one commit different names." }
    );
  }
  /** Looks, and does one thing about what it sees. @returns null where it must look again */
  async #step() {
    const wanted = this.#wanted();
    const step2 = nextCheckStep(await this.#list(), wanted, this.#written);
    if (step2.do === "create") return this.#create(wanted);
    if (step2.do === "stop" && step2.superseded) return { url: step2.run.url, action: "superseded" };
    const id = step2.do === "stop" ? step2.run.id : step2.id;
    const content = step2.do === "stop" ? wanted : step2.content;
    if (content !== wanted) return this.#update(id, content, []);
    const present2 = await this.#annotationsOf(id);
    const stale = !this.#written.has(id) && present2.some((one2) => !this.#isWanted(one2));
    if (stale) return this.#create(wanted);
    const missing3 = this.#missing(new Set(present2));
    if (step2.do === "update" || missing3.length > 0) return this.#update(id, wanted, missing3);
    return { url: step2.run.url, action: this.#action };
  }
  #wanted() {
    const { key: key2, run, attempt, shards, conclusion, title, detailsUrl } = this.#options;
    return {
      marker: { key: key2, run, attempt, ...shards === void 0 ? {} : { shards } },
      conclusion,
      title,
      summary: this.#options.summary(BUDGETS[this.#budget]?.limit ?? 0),
      detailsUrl
    };
  }
  async #list() {
    const { key: key2 } = this.#options;
    const ours = await listCheckRuns(this.#options, { app: this.#app, key: key2 });
    const created = this.#created;
    const unlisted = created !== null && !ours.some(({ id }) => id === created.id);
    return unlisted ? [...ours, created] : ours;
  }
  async #create(wanted) {
    this.#sent.clear();
    const batch = this.#missing(/* @__PURE__ */ new Set());
    this.#created = await createCheckRun(this.#options, wanted, batch);
    this.#took(this.#created.id, batch);
    this.#action = "created";
    return null;
  }
  async #update(id, content, missing3) {
    await updateCheckRun(this.#options, id, content, missing3);
    this.#took(id, missing3);
    if (this.#action === "unchanged") this.#action = "updated";
    return null;
  }
  #took(id, annotations) {
    this.#written.add(id);
    for (const one2 of annotations) this.#sent.add(annotationKey(one2));
  }
  async #annotationsOf(id) {
    const none = this.#options.annotations.length === 0 && this.#written.has(id);
    return none ? [] : await listAnnotations(this.#options, id);
  }
  /** The next ones to send: as many as one request may hold. */
  #missing(present2) {
    if (!BUDGETS[this.#budget]?.annotated) return [];
    return this.#options.annotations.filter((one2) => !present2.has(annotationKey(one2)) && !this.#sent.has(annotationKey(one2))).slice(0, ANNOTATIONS_A_REQUEST);
  }
  #isWanted(key2) {
    return this.#options.annotations.some((one2) => annotationKey(one2) === key2);
  }
  /** Goes back to the list where that can help; else the error stands. */
  async #recover(error) {
    const tooLong = isRequestFailure(error) && error.status === 422;
    if (tooLong && this.#budget < BUDGETS.length - 1) this.#budget++;
    else await this.#patience.waitOut(error);
    return null;
  }
};
function appOf(login) {
  return login.replace(/\[bot\]$/, "");
}

// src/report/conclusion.ts
function conclusionOf(input) {
  const { gate } = input.assessment;
  if (input.confirming || input.shards.some(isPending)) return null;
  if (gate.outcome === "nothing-compared") return "action_required";
  if (!gate.passed) return "failure";
  const { icon } = plainHeadline(viewOf(input));
  return icon === ICONS.unchanged || icon === ICONS.improved ? "success" : "neutral";
}

// src/report/sections/places.ts
function cellLabel(label) {
  return text(label, 80).replaceAll(" \xB7 ", "\xA0\xB7\xA0");
}
function placeLabel(scenario, label) {
  return `${code(scenario, 40)} \xB7 ${cellLabel(label)}`;
}

// src/report/sections/accepted.ts
var SHOWN = 20;
var REASON = 500;
function accepted2(view) {
  return [lines(view, places), lines(view, (entries) => `${number(entries.length)} comparisons`)];
}
function lines(view, where2) {
  const covered = groups2(view, ({ accepted: accepted3 }) => accepted3);
  const outgrown = groups2(view, ({ outgrown: outgrown2 }) => outgrown2);
  const all = [
    ...covered.map((group) => `- ${ICONS.accepted} ${where2(group.entries)}: ${said(group)}`),
    ...outgrown.map(
      (group) => `- ${ICONS.regressed} ${where2(group.entries)}: more than what was ${said(group)}. It counts again.`
    )
  ];
  if (all.length === 0) return "";
  const more = all.length - SHOWN;
  const shown = [...all.slice(0, SHOWN), ...more > 0 ? [`- ${number(more)} more`] : []];
  return `**Accepted**

${shown.join("\n")}`;
}
function groups2(view, of) {
  const entries = [...view.entries, ...view.pooled].filter((entry) => of(entry) !== null);
  return [...Map.groupBy(entries, (entry) => of(entry)?.id).values()].map((same) => ({
    acceptance: of(same[0]),
    entries: same
  }));
}
function places(entries) {
  const shown = entries.slice(0, 4).map(({ scenario, cell, shown: shown2 }) => {
    const metric = shown2 === null ? "" : SHORT_METRIC[shown2.metric];
    const change2 = shown2 === null ? "" : ` ${metric === "" ? "" : `${metric} `}${changeOf(shown2)}`;
    return `${code(scenario.name, 40)} on ${cellLabel(cell.label)}${change2}`;
  });
  const more = entries.length - shown.length;
  return [...shown, ...more > 0 ? [`${number(more)} more`] : []].join(", ");
}
function said({ acceptance: acceptance2 }) {
  const { by, at: at2, reason, until, id } = acceptance2;
  return `accepted by ${text(by, 60)} on ${text(at2.slice(0, 10), 20)} ${untilInWords(until)}, \u201C${text(reason, REASON)}\u201D (${code(id, 40)})`;
}
function untilInWords(until) {
  if (until === null) return "for this pull request and what contains it";
  if ("date" in until) return `until ${text(until.date, 20)}`;
  return `until release ${text(until.version, 40)}`;
}

// src/report/sections/counted.ts
var NAMED = 3;
function changedCounts({ input }) {
  return (input.record.inProcess ?? []).filter(({ functions, statements }) => functions.length + statements.length > 0).sort((a, b) => Math.abs(difference(b)) - Math.abs(difference(a)));
}
function difference({ base, head }) {
  return (head?.calls ?? 0) - (base?.calls ?? 0);
}
function countsOf(view, { scenario, cell }) {
  const of = changedCounts(view).filter((one2) => one2.scenario === scenario.name);
  const own = ({ interpreter }) => interpreter === cell.record?.interpreter.label;
  return [...of.filter(own), ...of.filter((one2) => !own(one2))];
}
function countedRows(view, entry) {
  const counts2 = countsOf(view, entry);
  const calls = counts2.find(({ functions }) => functions.length > 0);
  const queries = counts2.find(({ statements }) => statements.length > 0);
  const label = entry.cell.record?.interpreter.label;
  return [
    ...calls === void 0 ? [] : callRows(calls, which(calls, label)),
    ...queries === void 0 ? [] : statementRows(queries, which(queries, label))
  ].map((row2) => ["", ...row2]);
}
function rowsOf2(counts2) {
  return [...callRows(counts2), ...statementRows(counts2)];
}
function callRows(counts2, which2 = "") {
  const functions = counts2.functions.map((one2) => ({ ...one2, what: code(one2.name, 60) }));
  return row(`Python calls per request${which2}`, counts2, "calls", functions);
}
function statementRows(counts2, which2 = "") {
  const statements = counts2.statements.map((one2) => ({ ...one2, what: code(one2.text, 80) }));
  return row(`SQL statements per request${which2}`, counts2, "statements", statements);
}
function which({ interpreter, request: request2 }, label = interpreter) {
  const of = request2 === void 0 ? "" : ` of ${code(request2, 60)}`;
  return interpreter === label ? of : `${of} (under ${text(interpreter, 20)})`;
}
function row(title, { base, head }, what, changes2) {
  if (changes2.length === 0) return [];
  const [before, now] = [base?.[what] ?? null, head?.[what] ?? null];
  const total = before === null || now === null ? "" : `**${signed2(now - before)}**: `;
  return [[title, counted(base, what), counted(head, what), total + told(changes2)]];
}
function counted(side, what) {
  const value = side?.[what] ?? null;
  if (value !== null) return number(value);
  const varies2 = side?.varies?.[what];
  return varies2 === void 0 ? "\u2013" : `varies by ${number(varies2)}`;
}
function told(changes2) {
  const shown = changes2.slice(0, NAMED).map(({ what, base, head }) => `${what} ${signed2(head - base)}`);
  const more = changes2.length - shown.length;
  return [...shown, ...more > 0 ? [`${number(more)} more`] : []].join(", ");
}
function signed2(value) {
  if (value === 0) return "\xB10";
  return value > 0 ? `+${number(value)}` : `\u2212${number(-value)}`;
}
function countedPlace({ input }, { scenario, request: request2, interpreter }) {
  const several = new Set((input.record.inProcess ?? []).map((one2) => one2.interpreter)).size > 1;
  return [
    code(scenario, 40),
    ...request2 === void 0 ? [] : [code(request2, 60)],
    ...several ? [text(interpreter, 20)] : []
  ].join(" \xB7 ");
}

// node_modules/markdown-table/index.js
function defaultStringLength(value) {
  return value.length;
}
function markdownTable(table2, options2) {
  const settings = options2 || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table2.length) {
    const row3 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table2[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table2[rowIndex].length;
    }
    while (++columnIndex2 < table2[rowIndex].length) {
      const cell = serialize(table2[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size2 = stringLength(cell);
        sizes2[columnIndex2] = size2;
        if (longestCellByColumn[columnIndex2] === void 0 || size2 > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size2;
        }
      }
      row3.push(cell);
    }
    cellMatrix[rowIndex] = row3;
    sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align === "object" && "length" in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex]);
    }
  } else {
    const code2 = toAlignment(align);
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code2;
    }
  }
  columnIndex = -1;
  const row2 = [];
  const sizes = [];
  while (++columnIndex < mostCellsPerRow) {
    const code2 = alignments[columnIndex];
    let before = "";
    let after = "";
    if (code2 === 99) {
      before = ":";
      after = ":";
    } else if (code2 === 108) {
      before = ":";
    } else if (code2 === 114) {
      after = ":";
    }
    let size2 = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell = before + "-".repeat(size2) + after;
    if (settings.alignDelimiters !== false) {
      size2 = before.length + size2 + after.length;
      if (size2 > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size2;
      }
      sizes[columnIndex] = size2;
    }
    row2[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row2);
  sizeMatrix.splice(1, 0, sizes);
  rowIndex = -1;
  const lines2 = [];
  while (++rowIndex < cellMatrix.length) {
    const row3 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line6 = [];
    while (++columnIndex < cellsInRow) {
      const cell = row3[columnIndex] || "";
      let before = "";
      let after = "";
      if (settings.alignDelimiters !== false) {
        const size2 = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code2 = alignments[columnIndex];
        if (code2 === 114) {
          before = " ".repeat(size2);
        } else if (code2 === 99) {
          const half = size2 / 2;
          if (size2 % 2) {
            before = " ".repeat(half + 0.5);
            after = " ".repeat(half - 0.5);
          } else {
            before = " ".repeat(half);
            after = before;
          }
        } else {
          after = " ".repeat(size2);
        }
      }
      if (settings.delimiterStart !== false && !columnIndex) {
        line6.push("|");
      }
      if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
        line6.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line6.push(before);
      }
      line6.push(cell);
      if (settings.alignDelimiters !== false) {
        line6.push(after);
      }
      if (settings.padding !== false) {
        line6.push(" ");
      }
      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line6.push("|");
      }
    }
    lines2.push(
      settings.delimiterEnd === false ? line6.join("").replace(/ +$/, "") : line6.join("")
    );
  }
  return lines2.join("\n");
}
function serialize(value) {
  return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
  const code2 = typeof value === "string" ? value.codePointAt(0) : 0;
  return code2 === 67 || code2 === 99 ? 99 : code2 === 76 || code2 === 108 ? 108 : code2 === 82 || code2 === 114 ? 114 : 0;
}

// src/report/table.ts
function table(columns, rows2) {
  return markdownTable([columns.map(({ title }) => title), ...rows2], {
    align: columns.map(({ align }) => align),
    alignDelimiters: false
  });
}
function folded2(summary3, body) {
  return `<details>
<summary>${summary3}</summary>

${body}

</details>`;
}

// src/report/sections/profiles.ts
var NAMED2 = 3;
var SHOWN2 = 20;
var COLUMNS = [
  { title: "function", align: "left" },
  { title: "base", align: "right" },
  { title: "head", align: "right" },
  { title: "change", align: "right" }
];
function profileOf({ input }, { scenario, cell, verdict: verdict3 }) {
  if (verdict3 !== "regressed") return null;
  const of = (input.record.profiles ?? []).filter((one2) => one2.scenario === scenario.name);
  return of.find((one2) => one2.cell === cell.id) ?? of[0] ?? null;
}
function profileRows(view, entry) {
  const profile = profileOf(view, entry);
  if (profile === null) return [];
  const where2 = profile.cell === entry.cell.id ? "" : ` (on ${labelOf(view, profile)})`;
  return profile.functions.slice(0, NAMED2).map((one2) => [
    "",
    `time in ${code(one2.name, 60)} ${text(one2.place, 80)}${where2}`,
    percent2(one2.base),
    percent2(one2.head),
    points(one2)
  ]);
}
function profileAdvice(view, entry) {
  const [first] = profileOf(view, entry)?.functions ?? [];
  if (first === void 0) return "";
  const { name: name2, place: place3, base, head } = first;
  return ` ${code(name2, 60)} (${text(place3, 80)}) takes ${percent2(head)} of the time instead of ${percent2(base)}.`;
}
function profileDetails(view) {
  const shown = shownProfiles(view);
  if (shown.length === 0) return [""];
  const title = "Where the time goes, sampled at base and at head";
  const drawn = shown.filter(({ graph }) => graph !== null);
  const files2 = drawn.map((one2) => `${placeOf2(view, one2)}: ${code(one2.graph ?? "", 250)}`);
  const where2 = files2.length === 0 ? "" : `Flame graphs beside the run record${placeOfRecord(view)}: ${files2.join(", ")}`;
  const bodies = shown.map((one2) => `${placeOf2(view, one2)}: ${bodyOf(one2)}`);
  return [`${where2}

${folded2(title, bodies.join("\n\n"))}`.trimStart(), where2, ""];
}
function placeOfRecord({ input: { links } }) {
  const page = "the artifacts of the run";
  if (links.record !== void 0) return `, in ${link(page, links.record)}`;
  if (links.artifacts === void 0) return "";
  return `, in ${link(page, links.artifacts)}, if the workflow uploads them`;
}
function shownProfiles(view) {
  const regressed3 = new Set(withVerdict(view, "regressed").map(({ scenario }) => scenario.name));
  return (view.input.record.profiles ?? []).filter(({ scenario }) => regressed3.has(scenario)).slice(0, SHOWN2);
}
function bodyOf({ reason, samples, functions }) {
  if (reason !== null) return `not sampled: ${text(reason, 500)}`;
  const sizes = `${number(samples.base)} samples of base, ${number(samples.head)} of head`;
  if (functions.length === 0) {
    return `${sizes}. No function\u2019s share grew: it waits, or all of them cost more.`;
  }
  const rows2 = functions.map((one2) => [
    `${code(one2.name, 80)} ${text(one2.place, 120)}`,
    ...[percent2(one2.base), percent2(one2.head), points(one2)]
  ]);
  return `${sizes}

${table(COLUMNS, rows2)}`;
}
function placeOf2(view, profile) {
  return placeLabel(profile.scenario, labelText(view, profile));
}
function labelOf(view, profile) {
  return cellLabel(labelText(view, profile));
}
function labelText({ cells }, { cell }) {
  return cells.find(({ id }) => id === cell)?.label ?? cell;
}
function percent2(value) {
  return value > 0 && value < 5e-3 ? "under 1%" : share(Math.round(value * 100) / 100);
}
function points({ base, head }) {
  return `+${number(Math.round((head - base) * 100))} points`;
}

// src/report/sections/advice.ts
function advice(view) {
  const sentence3 = sentenceFor(view);
  return sentence3 === null ? "" : `**What to do:** ${sentence3}`;
}
function sentenceFor(view) {
  if (view.input.confirming) {
    return "Nothing yet. What is flagged is being measured again on a fresh runner; this report will say whether it is confirmed.";
  }
  switch (view.input.assessment.outcome) {
    case "regressed":
      return regressed2(view);
    case "failed":
      return failed2(view);
    case "inconclusive":
      return view.tally.inconclusive === repeatedEntries(view).length ? "Nothing: what regressed or failed at first did not when it was measured again." : "Nothing is known to be wrong. More launches (a longer time budget) or a quieter machine narrow the intervals.";
    case "nothing-compared":
      return `The gate does not pass on nothing. ${nothingCompared2(view)}`;
    default:
      return null;
  }
}
function nothingCompared2({ alone, input }) {
  if (input.shards.some(isPending)) return "Wait for the shards that are still measured.";
  if (lostShards(input.shards).length > 0) return "Run the missing shards again.";
  if (alone.length === 0 && input.record.base !== null)
    return "Mend what is named below, and run it again.";
  if (input.release !== void 0) return oldRelease(input.release);
  return `Mend base, or let ${code("gaitkeeper record")} run on the default branch, so that a stored baseline stands in the next time.`;
}
function oldRelease({ previous }) {
  const python = code("python");
  return `${code(previous.name, 60)} cannot be measured any more, and no record of it stands in. Compare with a release that still runs (${code("base")}), or on an interpreter that it knows (${python}); and let ${code("gaitkeeper record")} run on what you release, so that its record stands in the next time.`;
}
function regressed2(view) {
  const [worst2] = withVerdict(view, "regressed");
  if (worst2 === void 0) return null;
  const title = code(worst2.scenario.title, 60);
  return `${cause(worst2, title)}${counted2(view, worst2)}${profileAdvice(view, worst2)}${next(view)}`;
}
function next({ input: { record: record2, release } }) {
  if (record2.base === null) return "";
  const command = `gaitkeeper check --base ${record2.base.sha.slice(0, 7)}`;
  const again2 = ` ${code(command)} repeats the measurement on your machine.`;
  return release === void 0 ? again2 : `${again2} ${code("gaitkeeper accept")} with this record lets it pass, with a reason.`;
}
function counted2(view, entry) {
  const counts2 = countsOf(view, entry);
  const called = counts2.flatMap(({ functions }) => functions).find(({ own, base, head }) => own && head > base);
  const queried = counts2.flatMap(({ statements }) => statements).find(({ base, head }) => head > base + 1);
  const parts = [
    ...called === void 0 ? [] : [
      `${code(called.name, 60)} (${text(called.place, 80)}) is called ${times(called)} a request`
    ],
    ...queried === void 0 ? [] : [`${code(queried.text, 80)} runs ${times(queried)}`]
  ];
  return parts.length === 0 ? "" : ` ${parts.join(", and ")}.`;
}
function times({ base, head }) {
  return `${number(head)} times instead of ${number(base)}`;
}
function cause(worst2, title) {
  const throughput = comparisonOf2(worst2, "throughput");
  const cpu = comparisonOf2(worst2, "cpu");
  const { work } = worst2.scenario;
  const slower = -(throughput?.estimate ?? 0);
  if (worst2.shown?.metric === "growth") {
    return `Look at what ${title} keeps: its memory grew with each ${work}, to the end of ${requestsWatched(worst2)}.`;
  }
  if (worst2.shown?.metric === "memory") {
    return "Look at what this change imports, loads or keeps in memory.";
  }
  if (worst2.shown?.metric !== "throughput" || cpu === null || slower <= 0) {
    return `Look at what this change adds to ${title}.`;
  }
  if (cpu.lower > 0 && cpu.estimate > 0.6 * slower) {
    return `Look at what this change computes in ${title}: CPU per ${work} rose as throughput fell, so the time is spent computing, not waiting.`;
  }
  if (cpu.upper < 0.3 * slower) {
    return `Look at what ${title} now waits for (a query, a lock, a connection, a sleep): CPU per ${work} hardly moved.`;
  }
  return `Look at what this change adds to ${title}: it computes more and waits longer.`;
}
function requestsWatched({ measurement }) {
  const requests = measurement?.growth?.requests;
  return requests === void 0 ? "the load" : count(requests, "request");
}
function failed2(view) {
  const failure2 = failuresOf(view).find((group) => group.failure.side === "head")?.failure;
  if (failure2 === void 0) return "See the failures below.";
  return {
    install: "Mend the dependencies of head; what the installer said is below.",
    boot: "Mend what the server says below; its command line is under \u201CHow it was measured\u201D.",
    verify: "Mend the answer, or the expectation of the scenario where the answer is meant to change.",
    load: "Mend what breaks under load; the end of the server\u2019s output is below."
  }[failure2.stage];
}

// src/report/sections/leaders.ts
var TOLD_WHOLE = 4;
function changedEntries(view) {
  return [...grouped(withVerdict(view, "regressed")), ...grouped(withVerdict(view, "improved"))];
}
function grouped(entries) {
  return [...Map.groupBy(entries, ({ scenario }) => scenario).values()].flat();
}
function leaders(entries, most = TOLD_WHOLE) {
  const first = entries.filter(
    (entry, index) => entries[index - 1]?.scenario !== entry.scenario || entries[index - 1]?.verdict !== entry.verdict
  );
  return first.slice(0, most);
}

// src/report/sections/changes.ts
var SHOWN3 = ["throughput", "p50", "p99", "cpu"];
var OPEN = 14;
var CELLS_NAMED = 12;
var COLUMNS2 = [
  { title: "what changed", align: "left" },
  { title: "metric", align: "left" },
  { title: "base", align: "right" },
  { title: "head", align: "right" },
  { title: "change [95% interval]", align: "right" }
];
function changes(view) {
  const regressed3 = withVerdict(view, "regressed");
  const improved2 = withVerdict(view, "improved");
  if (regressed3.length + improved2.length === 0) return [""];
  const all = changedEntries(view);
  return [
    tables(view, all, leaders(all)),
    tables(view, all, leaders(all, 1)),
    tables(view, all, []),
    `${tables(view, grouped(regressed3), [])}${andBetter(improved2)}`,
    `${byScenario(view, regressed3)}${andBetter(improved2)}`
  ];
}
function tables(view, entries, whole2) {
  const rowsOf7 = (entry) => whole2.includes(entry) ? [
    ...metricRows(entry, metricsOf(entry)),
    ...countedRows(view, entry),
    ...profileRows(view, entry)
  ] : metricRows(entry, one(entry));
  const rows2 = (part) => table(COLUMNS2, part.flatMap(rowsOf7));
  if (entries.length <= OPEN + 2) return entries.length === 0 ? "" : rows2(entries);
  const rest2 = entries.slice(OPEN);
  return `${rows2(entries.slice(0, OPEN))}

${folded2(`${number(rest2.length)} more that changed`, rows2(rest2))}`;
}
function metricRows(entry, metrics) {
  const found = metrics.flatMap((metric) => comparisonOf2(entry, metric) ?? []);
  const where2 = placeLabel(entry.scenario.name, entry.cell.label);
  if (found.length === 0) return [[`${ICONS[entry.verdict]}\xA0${where2}`, "\u2013", "\u2013", "\u2013", "\u2013"]];
  return found.map((comparison, index) => [
    index === 0 ? `${ICONS[entry.verdict]}\xA0${where2}` : "",
    titleOf(comparison.metric, entry.scenario.work) + (comparison.note === null ? "" : ` (${text(comparison.note, 40)})`),
    ...figures(comparison.metric, [comparison.base, comparison.head], entry.scenario.work),
    changeCell(comparison, comparison === entry.shown)
  ]);
}
function changeCell(comparison, bold) {
  const [size2, interval3] = changeAndIntervalOf(comparison);
  return `${bold ? `**${size2}**` : size2} ${interval3}`;
}
function metricsOf(entry) {
  const decisive = entry.comparisons.filter(({ verdict: verdict3, gates }) => gates && verdict3 === entry.verdict).map(({ metric }) => metric);
  return [.../* @__PURE__ */ new Set([...SHOWN3, ...decisive])];
}
function one({ shown }) {
  return shown === null ? [] : [shown.metric];
}
function andBetter(improved2) {
  if (improved2.length === 0) return "";
  return `

${ICONS.improved} ${number(improved2.length)} ${improved2.length === 1 ? "comparison" : "comparisons"} improved.`;
}
function byScenario(view, regressed3) {
  const groups3 = [...Map.groupBy(regressed3, ({ scenario }) => scenario)];
  return groups3.map(([scenario, entries]) => line(view, code(scenario.name, 40), entries)).join("\n");
}
function line(view, title, entries) {
  const [worst2, mildest] = [entries[0]?.shown, entries.at(-1)?.shown];
  const total = view.cells.filter((cell) => !cell.absent).length;
  const work = entries[0]?.scenario.work ?? "request";
  const from = worst2 ? `${titleOf(worst2.metric, work)} ${changeOf(worst2)}` : "";
  const same = mildest?.metric === worst2?.metric;
  const to = mildest && same && entries.length > 1 ? ` \u2026 ${changeOf(mildest)}` : "";
  const cells = entries.slice(0, CELLS_NAMED).map(({ cell }) => cellLabel(cell.label));
  const more = entries.length - cells.length;
  const named = [...cells, ...more > 0 ? [`${number(more)} more`] : []].join(", ");
  return `- ${ICONS.regressed} ${title} on ${number(entries.length)} of ${number(total)} cells: ${from}${to} (${named})`;
}

// src/report/commits.ts
var VERSION11 = /^[\w./-]{0,30}v?\d+\.\d[\w.]*$/;
function releaseTag({ ref }) {
  return VERSION11.test(ref) ? ref : null;
}

// src/report/sections/shards.ts
var NAMED3 = 20;
function shardAlerts(input) {
  const pending = input.shards.filter(isPending);
  const lost = lostShards(input.shards);
  const cells = lost.length + pending.length > 0 ? [] : missingCells(input.record);
  return [
    ...pending.length > 0 ? [alert("NOTE", [progress(input.shards, pending)])] : [],
    ...lost.length > 0 ? [alert("WARNING", [lostTitle(input.shards, lost), "", ...list(lost)])] : [],
    ...cells.length > 0 ? [alert("WARNING", [missing2(cells)])] : [],
    ...cut3(input).map((said2) => alert("WARNING", [said2]))
  ];
}
function plainHoles(input) {
  const pending = input.shards.filter(isPending);
  const lost = lostShards(input.shards);
  const cells = lost.length + pending.length > 0 ? [] : missingCells(input.record);
  return [
    ...pending.length > 0 ? [progress(input.shards, pending).replaceAll("**", "")] : [],
    ...lost.slice(0, NAMED3).map((shard) => `${plain(sentence2(shard), 300)}: this report is incomplete.`),
    ...lost.length > NAMED3 ? [`${lost.length - NAMED3} more shards are missing.`] : [],
    ...cells.length > 0 ? [
      `Not measured: ${plain(cells.slice(0, NAMED3).join(", "), 1e3)}: this report is incomplete.`
    ] : [],
    ...cut3(input).map((said2) => said2.replaceAll("**", ""))
  ];
}
function cut3({ record: record2 }) {
  const { interrupted, late, all } = cutShort(record2);
  const told4 = (what, some2) => `**${what}** before enough was known of ${number(some2)} of ${number(all)} measurements: the gate does not pass.`;
  return [
    ...interrupted > 0 ? [told4("The run was interrupted", interrupted)] : [],
    ...late > 0 ? [told4("The time limit was over", late)] : []
  ];
}
function progress(shards, pending) {
  const measured = shards.filter(({ state }) => state === "measured").length;
  const rest2 = pending.length === 1 ? "One shard is" : `${number(pending.length)} shards are`;
  return `**${measured}/${shards.length} measured.** ${rest2} still at work, and nothing is decided before.`;
}
function lostTitle(shards, lost) {
  const some2 = lost.length === 1 ? `One of ${shards.length} shards was not measured` : `${lost.length} of ${shards.length} shards were not measured`;
  return `**${some2}.** This report holds nothing of what was to be measured there, so the gate does not pass:`;
}
function list(lost) {
  const named = lost.slice(0, NAMED3).map((shard) => `- ${item(shard)}`);
  const more = lost.length - named.length;
  return [...named, ...more > 0 ? [`- ${number(more)} more`] : []];
}
function item(shard) {
  const job = link("job", shard.url ?? void 0);
  return `${text(sentence2(shard), 300)}${job === "job" ? "" : ` (${job})`}`;
}
function sentence2({ shard, why }) {
  return `Shard ${shardName(shard)} ${why ?? "did not arrive"}`;
}
function missing2(cells) {
  const named = cells.slice(0, NAMED3).map((cell) => text(cell, 100));
  const more = cells.length - named.length;
  const all = [...named, ...more > 0 ? [`${number(more)} more`] : []].join(", ");
  return `**${cells.length === 1 ? "A cell was" : `${cells.length} cells were`} not measured**, so the gate does not pass: ${all}`;
}
function alert(kind, lines2) {
  return [`> [!${kind}]`, ...lines2.map((line6) => line6 === "" ? ">" : `> ${line6}`)].join("\n");
}

// src/report/sections/context.ts
function verdictLine(view) {
  const { icon, main, rest: rest2 } = markdownHeadline(view);
  if (!isQuiet(view)) return `### ${icon} ${main}${rest2 === "" ? "" : ` \xB7 ${rest2}`}`;
  return [`${icon} **${main}**`, ...rest2 === "" ? [] : [rest2], ...contextParts(view)].join(" \xB7 ");
}
function contextLine(view) {
  return isQuiet(view) ? "" : contextParts(view).join(" \xB7 ");
}
function isQuiet(view) {
  return view.input.assessment.outcome === "unchanged" && view.input.assessment.gate.passed && !incomplete2(view) && view.tally.failed === 0 && view.tally.inconclusive === 0 && view.alone.length === 0;
}
function commitName(commit) {
  const sha2 = code(commit.sha.slice(0, 7));
  if (commit.ref === "the working tree") return `the working tree on ${sha2}`;
  const tag = releaseTag(commit);
  return tag === null ? sha2 : `${code(tag, 40)} (${sha2})`;
}
function contextParts(view) {
  const { record: record2, assessment } = view.input;
  const against = record2.base === null ? "" : ` against ${commitName(record2.base)}`;
  const cells = view.cells.filter((cell) => !cell.absent).length;
  const scenarios = Math.max(record2.scenarios.length, 1);
  const extent = `${count(cells, "cell")} \xD7 ${count(scenarios, "scenario")}`;
  const { noise, detectable: detectable2 } = assessment;
  const asked = requestInWords(record2, (by) => text(by, 60));
  return [
    `${commitName(record2.head)}${against}`,
    ...view.entries.length > 0 ? [extent] : [],
    ...noise === null ? [] : [`noise \xB1${width(noise)}`],
    ...detectable2 === null ? [] : [`a change of ${width(detectable2)} or more would have been seen`],
    ...asked === null ? [] : [asked]
  ];
}
function alerts(view) {
  return [...shardAlerts(view.input), ...noBase(view), ...headAlone(view)].join("\n\n");
}
function noBase({ input }) {
  const nothing2 = input.record.cells.length === 0 && input.shards.length > 0;
  if (input.record.base !== null || nothing2) return [];
  return [
    alert2("WARNING", `**There is no base commit**, so head was measured alone. ${fallback(input)}`)
  ];
}
function headAlone(view) {
  if (view.alone.length === 0) return [];
  const cells = view.cells.filter((cell) => !cell.absent).length;
  const where2 = view.alone.length === cells ? "on any cell" : `on ${view.alone.length} of ${cells} cells (${names(view.alone.map(({ label }) => label))})`;
  return [
    alert2(
      "WARNING",
      `**Base could not be measured ${where2}**, so head was measured alone${view.alone.length === cells ? "" : " there"}. ${fallback(view.input)}`
    )
  ];
}
function fallback({ baseline: baseline2, baselineNote }) {
  if (baseline2 !== null) {
    return "The stored baseline decides instead: it comes from another run, so its intervals are wider.";
  }
  return baselineNote === null ? "" : `No stored baseline stands in: ${text(baselineNote)}`;
}
function names(labels) {
  const shown = labels.slice(0, 5).map(cellLabel);
  return [...shown, ...labels.length > 5 ? [`${labels.length - 5} more`] : []].join(", ");
}
function alert2(kind, sentence3) {
  return `> [!${kind}]
> ${sentence3}`;
}

// src/report/sections/counts.ts
var ROWS = 8;
var COLUMNS3 = [
  { title: "a request", align: "left" },
  { title: "counted", align: "left" },
  { title: "base", align: "right" },
  { title: "head", align: "right" },
  { title: "change", align: "right" }
];
var ALL_COLUMNS = [
  { title: "a request", align: "left" },
  { title: "Python calls", align: "right" },
  { title: "functions", align: "right" },
  { title: "SQL statements", align: "right" },
  { title: "req/s in process", align: "right" }
];
var FUNCTION_COLUMNS = [
  { title: "function", align: "left" },
  { title: "base", align: "right" },
  { title: "head", align: "right" },
  { title: "change", align: "right" }
];
function counts(view) {
  const told4 = new Set(leaders(changedEntries(view)).map(({ scenario }) => scenario.name));
  const changed = changedCounts(view).filter(({ scenario }) => !told4.has(scenario));
  if (changed.length === 0) return [""];
  const rows2 = changed.slice(0, ROWS).flatMap(
    (one2) => rowsOf2(one2).map((row2, index) => [index === 0 ? countedPlace(view, one2) : "", ...row2])
  );
  const more = changed.length > ROWS ? `

${number(changed.length - ROWS)} more changed.` : "";
  return [`${table(COLUMNS3, rows2)}${more}`, ""];
}
function countDetails(view) {
  const all = view.input.record.inProcess ?? [];
  if (all.length === 0) return [""];
  const overview = [overviewOf(view, all), notesOf(view, all)].filter((part) => part !== "");
  const functions = changedCounts(view).filter((one2) => one2.functions.length > 0).map((one2) => `${countedPlace(view, one2)}

${table(FUNCTION_COLUMNS, functionRows(one2))}`);
  const title = "What a request does, called without a server";
  return [
    folded2(title, [...overview, ...functions].join("\n\n")),
    folded2(title, overview.join("\n\n")),
    ""
  ];
}
function overviewOf(view, all) {
  const rows2 = all.filter(({ base, head }) => base !== null || head !== null).map((one2) => [
    countedPlace(view, one2),
    both(one2, (side) => counted(side, "calls")),
    both(one2, (side) => side.functions === 0 ? "\u2013" : number(side.functions)),
    both(one2, (side) => counted(side, "statements")),
    both(one2, ({ microseconds }) => microseconds ? number(perSecond(microseconds)) : "\u2013")
  ]);
  return rows2.length === 0 ? "" : table(ALL_COLUMNS, rows2);
}
function perSecond(microseconds) {
  return Number((1e6 / microseconds).toPrecision(3));
}
function both({ base, head }, figure4) {
  const figures2 = [base, head].map((side) => side === null ? "\u2013" : figure4(side));
  return figures2[0] === figures2[1] ? String(figures2[0]) : figures2.join(" \u2192 ");
}
function notesOf(view, all) {
  const reasons = Map.groupBy(
    all.filter(({ reason }) => reason !== null),
    ({ reason }) => reason ?? ""
  );
  return [...reasons].map(
    ([reason, of]) => `- ${of.map((one2) => countedPlace(view, one2)).join(", ")}: ${text(reason, 500)}`
  ).join("\n");
}
function functionRows({ functions }) {
  return functions.map(({ name: name2, place: place3, base, head }) => [
    `${code(name2, 80)} ${text(place3, 120)}`,
    number(base),
    number(head),
    signed2(head - base)
  ]);
}

// src/report/sections/matrix.ts
var ROWS2 = 16;
var COLUMNS4 = 8;
var DAGGER = "\u2020";
var NO_BREAK = "\xA0";
var CHANGED = ["regressed", "accepted", "improved"];
function matrix(view) {
  if (view.tally.compared === 0) return "";
  return isLarge(view) ? compact(view) : whole(view);
}
function wholeMatrix(view) {
  return view.tally.compared === 0 ? "" : grid2(view, rowsOf3(view), view.scenarios);
}
function isLarge(view) {
  return rowsOf3(view).length > ROWS2 || view.scenarios.length > COLUMNS4;
}
function matrixByScenario(view) {
  const verdicts = Object.keys(ICONS).filter(
    (verdict3) => view.tally[verdict3] > 0
  );
  const rows2 = view.scenarios.map((scenario) => {
    const entries = view.entries.filter((entry) => entry.scenario === scenario);
    const counts2 = verdicts.map((verdict3) => {
      const amount = entries.filter((entry) => entry.verdict === verdict3).length;
      return amount === 0 ? "" : number(amount);
    });
    return [code(scenario.name, 40), ...counts2];
  });
  const columns = verdicts.map((verdict3) => ({ title: ICONS[verdict3], align: "right" }));
  return `${table([{ title: "cells with each verdict", align: "left" }, ...columns], rows2)}

${legend(view)}`;
}
function whole(view) {
  return `${grid2(view, rowsOf3(view), view.scenarios)}

${legend(view)}`;
}
function compact(view) {
  const eventful = view.entries.filter(({ verdict: verdict3 }) => verdict3 !== "unchanged");
  const cells = rowsOf3(view).filter((cell) => eventful.some((entry) => entry.cell === cell));
  const scenarios = view.scenarios.filter(
    (scenario) => eventful.some((entry) => entry.scenario === scenario)
  );
  const hidden = hiddenNote(
    rowsOf3(view).length - cells.length,
    view.scenarios.length - scenarios.length
  );
  if (cells.length === 0) return hidden;
  const shown = cells.length > 3 * ROWS2 ? null : grid2(view, cells, scenarios);
  if (shown === null) return matrixByScenario(view);
  return [shown, ...hidden === "" ? [] : [hidden], legend(view)].join("\n\n");
}
function hiddenNote(cells, scenarios) {
  const parts = [
    ...cells > 0 ? [`${number(cells)} further ${cells === 1 ? "cell" : "cells"}`] : [],
    ...scenarios > 0 ? [`${number(scenarios)} further ${scenarios === 1 ? "scenario" : "scenarios"}`] : []
  ];
  return parts.length === 0 ? "" : `\u2705 No change anywhere in ${parts.join(" and ")}.`;
}
function grid2(view, cells, scenarios) {
  const byPlace = new Map(view.entries.map((entry) => [place(entry.cell, entry.scenario), entry]));
  const columns = scenarios.map(({ name: name2 }) => ({
    title: code(name2, 40),
    align: "center"
  }));
  const rows2 = cells.map((cell) => [
    cellLabel(cell.label),
    ...scenarios.map((scenario) => mark(byPlace.get(place(cell, scenario))))
  ]);
  return table([{ title: "", align: "left" }, ...columns], [...rows2, ...together(view, scenarios)]);
}
function together({ pooled }, scenarios) {
  if (pooled.length === 0) return [];
  const marks = scenarios.map(
    (scenario) => mark(pooled.find((entry) => entry.scenario === scenario))
  );
  return [[`*${cellLabel(ALL_CELLS)}*`, ...marks]];
}
function place(cell, scenario) {
  return JSON.stringify([cell.id, scenario.name]);
}
function mark(entry) {
  if (entry === void 0) return ICONS.unmeasured;
  const dagger = entry.clientBound ? DAGGER : "";
  return `${ICONS[entry.verdict]}${numberOf(entry)}${dagger}`;
}
function numberOf({ verdict: verdict3, shown }) {
  if (shown === null) return "";
  const metric = SHORT_METRIC[shown.metric];
  const named = metric === "" ? "" : `${metric}${NO_BREAK}`;
  if (verdict3 === "regressed") return `${NO_BREAK}${named}**${changeOf(shown)}**`;
  if (verdict3 === "improved" || verdict3 === "accepted") {
    return `${NO_BREAK}${named}${changeOf(shown)}`;
  }
  if (verdict3 === "inconclusive") return `${NO_BREAK}\xB1${detectableOf(shown)}`;
  return "";
}
function legend(view) {
  const within = thresholdsInWords(view.input);
  const meanings = [
    [occurs(view, "regressed"), `${ICONS.regressed} worse`],
    [occurs(view, "accepted"), `${ICONS.accepted} worse, and accepted`],
    [occurs(view, "improved"), `${ICONS.improved} better`],
    [occurs(view, "unchanged"), `${ICONS.unchanged} within ${within}`],
    [
      occurs(view, "inconclusive"),
      `${ICONS.inconclusive} not decided: only a change beyond the \xB1 would have been seen`
    ],
    [view.tally.failed > 0, `${ICONS.failed} failed`],
    [view.tally.unmeasured > 0, `${ICONS.unmeasured} not measured`],
    [
      view.entries.some(({ clientBound }) => clientBound),
      `${DAGGER} the load engine, not the server, set the pace: throughput has no verdict there, CPU per ${workOf(view)} decides`
    ]
  ];
  const signed3 = CHANGED.some((verdict3) => occurs(view, verdict3)) ? [convention(view)] : [];
  const used = meanings.filter(([holds2]) => holds2).map(([, meaning]) => meaning);
  return `<sub>${[...signed3, used.join(" \xB7 ")].join("<br>")}</sub>`;
}
function convention(view) {
  const others = view.entries.some(
    ({ verdict: verdict3, shown }) => CHANGED.includes(verdict3) && shown?.metric !== "throughput"
  );
  return `Change of throughput from base to head: \u2212 is slower, + is faster.${others ? " Another metric is named where it decided." : ""}`;
}
function rowsOf3(view) {
  return view.cells.filter((cell) => !cell.absent);
}

// src/report/sections/details.ts
var COLUMNS5 = [
  { title: "comparison", align: "left" },
  { title: "metric", align: "left" },
  { title: "base", align: "right" },
  { title: "head", align: "right" },
  { title: "change [95% interval]", align: "right" },
  { title: "would have been seen", align: "right" },
  { title: "", align: "center" }
];
var MOST_ROWS = 8e3;
var EXPLANATION = "A verdict is given to the metrics that gate; for the others the interval is all there is, and among so many some exclude zero by chance.";
function everyComparison(view) {
  const { comparisons: comparisons2 } = view.input.assessment;
  if (comparisons2.length === 0) return [""];
  if (comparisons2.length > MOST_ROWS) {
    return [`<sub>The run record holds all ${number(comparisons2.length)} comparisons.</sub>`, ""];
  }
  return [
    fold(view, "Every comparison", () => true),
    fold(view, "Every comparison that gates", ({ gates }) => gates),
    ""
  ];
}
function foldedMatrix(view) {
  if (isQuiet(view)) return [matrix(view), ""];
  if (!isLarge(view) || view.tally.compared === 0) return [""];
  return [folded2("The whole matrix", wholeMatrix(view)), ""];
}
function fold(view, title, wanted) {
  const rows2 = [
    ...view.entries.flatMap(
      (entry) => rowsOf4(placeOf3(entry), entry.comparisons.filter(wanted), entry.scenario.work)
    ),
    ...view.pooled.flatMap(
      (entry) => rowsOf4(placeOf3(entry), entry.comparisons.filter(wanted), entry.scenario.work)
    ),
    ...apart(view).flatMap(
      ([place3, comparisons2]) => rowsOf4(place3, comparisons2.filter(wanted), "request")
    )
  ];
  if (rows2.length === 0) return "";
  return folded2(
    `${title} (${number(rows2.length)})`,
    `${table(COLUMNS5, rows2)}

<sub>${EXPLANATION}</sub>`
  );
}
function apart(view) {
  const scenarios = new Set(view.scenarios.map(({ name: name2 }) => name2));
  const labels = new Map(view.cells.map(({ id, label }) => [id, label]));
  const others = view.input.assessment.comparisons.filter(
    ({ scenario, leg }) => leg === "paired" && !scenarios.has(scenario)
  );
  const groups3 = Map.groupBy(
    others,
    ({ cell, scenario }) => placeLabel(scenario, labels.get(cell) ?? cell)
  );
  return [...groups3];
}
function placeOf3({ scenario, cell }) {
  return placeLabel(scenario.name, cell.label);
}
function rowsOf4(place3, comparisons2, work) {
  return comparisons2.map((comparison, index) => [
    index === 0 ? place3 : "",
    titleOf(comparison.metric, work),
    ...figures(comparison.metric, [comparison.base, comparison.head], work),
    changeCell(comparison, false),
    `\xB1${detectableOf(comparison)}`,
    verdict(comparison)
  ]);
}
function verdict({ gates, verdict: verdict3, note }) {
  const icon = gates ? ICONS[verdict3] : "";
  return note === null ? icon : `${icon} ${text(note, 60)}`.trim();
}

// src/report/sections/failures.ts
var OPEN2 = 2;
var PLACES_NAMED = 6;
var GROUPS_NAMED = 20;
function failures(view) {
  const groups3 = failuresOf(view);
  if (groups3.length === 0) return [""];
  const form = (output) => `${groups3.slice(0, GROUPS_NAMED).map((group, index) => failure(group, output, index < OPEN2 && !group.over)).join("\n\n")}${rest(groups3.length)}`;
  return [form(2e3), form(500), form(0)];
}
function failure({ failure: failure2, over, places: places2 }, output, open) {
  const icon = over ? ICONS.inconclusive : failure2.side === "head" ? "\u274C" : "\u26A0\uFE0F";
  const once = over ? " (not confirmed)" : "";
  const mend = failure2.hint === void 0 ? "" : ` *${text(failure2.hint, 500)}*`;
  const sentence3 = `${icon} **${failureInWords(failure2)}** on ${where(places2)}${once}: ${text(failure2.message, 500)}${mend}`;
  if (output === 0 || failure2.detail === null || failure2.detail.trim() === "") return sentence3;
  const block = fence(failure2.detail, output);
  const title = failure2.stage === "verify" ? "The answer" : "The end of its output";
  return open ? `${sentence3}

${block}` : `${sentence3}

${folded2(title, block)}`;
}
function where(places2) {
  const named = places2.slice(0, PLACES_NAMED).map(
    ({ cell, scenario }) => scenario === null ? cellLabel(cell.label) : placeLabel(scenario, cell.label)
  );
  const more = places2.length - named.length;
  return [...named, ...more > 0 ? [`${number(more)} more`] : []].join(", ");
}
function rest(groups3) {
  return groups3 > GROUPS_NAMED ? `

${number(groups3 - GROUPS_NAMED)} more kinds of failure.` : "";
}

// src/report/sections/footer.ts
function footer(view, shortened, comment2) {
  const { links, record: record2 } = view.input;
  const parts = [
    ...linked("run", links.run),
    ...linked("record", links.record),
    ...linked("full report", links.report),
    `gaitkeeper ${text(record2.tool.version, 20)}`
  ];
  const lines2 = [...notice(view, shortened), ...comment2 ? commands(view) : [], parts.join(" \xB7 ")];
  return `<sub>${lines2.join("<br>")}</sub>`;
}
function commands({ input }) {
  const { assessment, shards, confirming } = input;
  if (!input.answersCommands || confirming || shards.some(isPending)) return [];
  const { counts: counts2, outcome } = assessment;
  const flagged = counts2.regressed > 0 || outcome === "regressed";
  if (flagged) return [`${CONFIRM}, ${ACCEPT}, ${HELP}`];
  return counts2.failed > 0 ? [`${RERUN}, ${HELP}`] : [];
}
var CONFIRM = "`/gaitkeeper confirm` measures what is flagged again";
var ACCEPT = '`/gaitkeeper accept all "reason"` accepts what regressed';
var RERUN = "`/gaitkeeper rerun` measures again";
var HELP = "`/gaitkeeper help` lists more";
function linked(label, url) {
  const linked2 = link(label, url);
  return linked2 === label ? [] : [linked2];
}
function notice({ input }, shortened) {
  if (shortened.length === 0) return [];
  const { links, record: record2 } = input;
  const whole2 = [link("the full report", links.report), link("the summary of the run", links.run)].find(
    (candidate) => candidate.startsWith("[")
  ) ?? `the run record ${code(record2.id, 80)}`;
  return [`\u2702\uFE0F Shortened to fit a comment: ${shortened.join(", ")}. The whole is in ${whole2}.`];
}

// src/report/growths.ts
function growthsOf({ entries }) {
  return entries.flatMap((entry) => {
    const probe = entry.measurement?.growth;
    if (probe === void 0) return [];
    const sizes = [...probe.points.base, ...probe.points.head].map(([, mib]) => mib);
    if (sizes.length === 0) return [];
    const sides = ["base", "head"].map((side) => ({
      side,
      points: probe.points[side]
    }));
    return [{ entry, probe, sides, lowest: Math.min(...sizes), highest: Math.max(...sizes) }];
  }).sort((a, b) => Number(grows(b)) - Number(grows(a)));
}
function grows({ probe }) {
  return probe.trend === "grows";
}
var TREND_IN_WORDS = {
  grows: "grew to the end",
  settles: "grew at first and then hardly any more, as a cache does that is full",
  undecided: "neither grew to the end nor settled"
};

// src/report/sections/memory.ts
function memoryDetails(view) {
  const growths = growthsOf(view);
  if (growths.length === 0) return [""];
  return [folded2("Memory over requests", growths.map(line2).join("\n")), ""];
}
function line2(growth) {
  const { entry, probe, sides, lowest, highest } = growth;
  const extent = { seconds: Math.max(probe.requests, 1), lowest, highest };
  const pictures = sides.map(({ side, points: points2 }) => `${side}\xA0\`${sparkline(points2, extent)}\``);
  const [low, high] = figures("memory", [lowest, highest]);
  const slopes = `${figure("growth", probe.base)} at base and ${figure("growth", probe.head)} at head`;
  const requests = `over ${count(probe.requests, "request")} of each, in ${count(probe.launches, "launch", "launches")}`;
  return `- ${placeLabel(entry.scenario.name, entry.cell.label)}: the difference ${TREND_IN_WORDS[probe.trend]}; ${slopes}, ${requests}. ${pictures.join(" ")} from ${low} to ${high}`;
}

// src/report/warm-ups.ts
function warmUpOf({ cell, scenario, measurement }) {
  const series = measurement?.warmUp;
  if (series === void 0) return null;
  const sides = ["base", "head"].flatMap((side) => {
    const points3 = series.points[side] ?? [];
    return points3.length === 0 ? [] : [{ side, points: points3 }];
  });
  if (sides.length === 0) return null;
  const points2 = sides.flatMap((side) => side.points);
  const rates = points2.map(([, rate]) => rate);
  return {
    ...{ cell, scenario, sides },
    steady: series.steady,
    launch: series.launch + 1,
    seconds: Math.max(...points2.map(([seconds2]) => seconds2)),
    lowest: Math.min(...rates),
    highest: Math.max(...rates)
  };
}
function unsteadyWarmUps({ entries }) {
  return entries.filter(({ measurement }) => measurement?.status === "unsteady").flatMap((entry) => warmUpOf(entry) ?? []);
}
function longestMeasured({ entries }) {
  const measured = entries.filter(({ measurement }) => measurement?.status === "measured").flatMap((entry) => warmUpOf(entry) ?? []);
  return measured.sort((a, b) => b.seconds - a.seconds)[0] ?? null;
}

// src/report/sections/load.ts
function load({ scenarios, input }, measurements) {
  const measured = measurements.filter(({ status }) => status === "measured");
  if (measured.length === 0) return "";
  const rates = new Map(input.record.scenarios.map(({ name: name2, rate }) => [name2, rate]));
  const [open, closed] = [true, false].map(
    (wanted) => measured.filter(({ scenario }) => rates.get(scenario) !== void 0 === wanted)
  );
  const together3 = scenarios.filter(
    ({ name: name2 }) => measurements.some(({ scenario, mode }) => scenario === name2 && mode === "at-once")
  );
  const exception = together3.length === 0 ? "" : `; both at once where the CPU idles while answers wait (${together3.slice(0, 8).map(({ name: name2 }) => code(name2, 40)).join(", ")})`;
  return `${[...closedLoop(input.record, closed), ...openLoop(open, rates)].join("; ")}${exception}`;
}
function closedLoop(record2, measured) {
  if (measured.length === 0) return [];
  const connections = record2.scenarios.filter(({ rate }) => rate === void 0).map((scenario) => scenario.connections);
  const blocks = measured.map(({ blockMs }) => blockMs);
  return [`closed loop, ${range(connections)} connections, blocks of ${range(blocks)} ms in turn`];
}
function openLoop(measured, rates) {
  if (measured.length === 0) return [];
  const asked = measured.flatMap(({ scenario }) => rates.get(scenario) ?? []);
  const blocks = measured.map(({ blockMs }) => blockMs);
  const late = lateShare(measured);
  return [
    `open loop, at ${range(asked)} req/s, latency from when each request was due, blocks of ${range(blocks)} ms in turn${late < 0.01 ? "" : ` (the load engine sent ${share(late)} of the requests over 1 ms late)`}`
  ];
}
function lateShare(measured) {
  const all = measured.flatMap(({ arrivals }) => Object.values(arrivals ?? {}));
  return sum(all.map(({ late }) => late)) / Math.max(1, sum(all.map(({ due }) => due)));
}

// src/report/sections/versions.ts
var DIFFERENCES = 20;
function dependencyChanges(view) {
  const found = view.cells.flatMap(({ record: record2 }) => differences(record2));
  const unique = [...new Set(found)];
  if (unique.length === 0) return "";
  const shown = unique.slice(0, DIFFERENCES).join(", ");
  const more = unique.length - DIFFERENCES;
  return `**Dependencies that differ between base and head:** ${shown}${more > 0 ? ` and ${more} more` : ""}`;
}
function versions({ cells }) {
  const groups3 = Map.groupBy(
    cells.flatMap(({ label, record: record2 }) => record2 === null ? [] : [{ label, record: record2 }]),
    ({ record: record2 }) => JSON.stringify([record2.interpreter.version, record2.packages.head ?? {}])
  );
  const blocks = [...groups3.values()].flatMap((group) => {
    const record2 = group[0]?.record;
    const packages = Object.entries(record2?.packages.head ?? {});
    if (record2 === void 0 || packages.length === 0) return [];
    const list4 = packages.map(([name2, version2]) => `${name2} ${version2}`).join(", ");
    return [`${group.map(({ label }) => label).join(", ")}:
  ${pythonOf2(record2)}
  ${list4}`];
  });
  return blocks.length === 0 ? "" : `Versions (head):

${fence(blocks.join("\n"), 12e3)}`;
}
function pythonOf2({ interpreter }) {
  const lock = interpreter.gil === false ? ", without the GIL" : "";
  return `${interpreter.implementation} ${interpreter.version}${lock} (${interpreter.build})`;
}
function differences(record2) {
  const { base, head } = record2?.packages ?? {};
  if (base === void 0 || head === void 0) return [];
  const names2 = [.../* @__PURE__ */ new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  return names2.filter((name2) => base[name2] !== head[name2]).map((name2) => `${code(name2, 60)} ${version(base, name2)} \u2192 ${version(head, name2)}`);
}
function version(packages, name2) {
  return text(packages[name2] ?? "none", 40);
}

// src/report/sections/warm-up.ts
function warmUpPicture(warmUp) {
  const bars2 = warmUp.sides.map(
    ({ side, points: points2 }) => `${side}\xA0\`${sparkline(points2, warmUp)}\``
  );
  return `${bars2.join(" ")} ${scaleInWords(warmUp)}`;
}
function warmUpLines(warmUps, named) {
  return warmUps.map((warmUp) => {
    const name2 = named ? `${placeLabel(warmUp.scenario.name, warmUp.cell.label)}: ` : "";
    return `  - ${name2}${warmUpPicture(warmUp)}`;
  });
}

// src/report/sections/method.ts
var WARNINGS = 30;
function method(view) {
  if (view.input.record.cells.length === 0) return [""];
  const base = [protocol(view), facts(view)];
  const title = summary2(view);
  const commands2 = commandLines(view);
  return [
    folded2(title, present([...base, warnings(view), commands2, versions(view)])),
    folded2(title, present([...base, warnings(view), commands2])),
    folded2(title, present(base)),
    ""
  ];
}
function present(parts) {
  return parts.filter((part) => part !== "").join("\n\n");
}
function summary2(view) {
  const amount = allWarnings(view).length;
  return `How it was measured${amount === 0 ? "" : ` \xB7 \u26A0\uFE0F ${count(amount, "warning")}`}`;
}
function protocol(view) {
  const { alpha, threshold } = view.input.assessment.options;
  return `Base and head run side by side and are loaded in turn, in blocks of milliseconds and in random order, so that both meet the same noise; every launch boots both anew and gives one estimate, the median over its pairs of blocks. Intervals are Student\u2019s t over launches; a comparison regressed or improved where the change is at least ${share(threshold)} and significant with at most ${share(alpha)} false alarms for the whole report, and is within the threshold where its 90% interval is.${view.pooled.length === 0 ? "" : " \u201CAll cells together\u201D is the mean over the cells, which they know better than each by itself."}${again(view)}`;
}
function again(view) {
  if (repeatedEntries(view).length === 0) return "";
  return " What regressed or failed under load was measured again, in new launches; its figures and its verdict are those of the second measurement alone, in which all that was measured again has the same share of false alarms together.";
}
function facts(view) {
  const { record: record2 } = view.input;
  const measurements = record2.cells.flatMap((cell) => cell.measurements);
  const rows2 = [
    ["Commits", commits(view)],
    [
      "Service",
      `${code(record2.service.target)} (${[record2.service.framework, record2.service.protocol].filter((part) => part !== null).map((part) => text(part, 40)).join(", ")})`
    ],
    ["Load", load(view, measurements)],
    ["Launches", launches(measurements)],
    ["Base against itself", noiseFloor(view)],
    ["Longest warm-up", longestWarmUp(view)],
    ["Machine", machine(record2.machine)],
    [
      "Took",
      `${duration(record2.durationSeconds)}, started ${text(record2.startedAt.replace("T", " ").replace(/:\d\d(\.\d+)?Z$/, ""), 20)} UTC`
    ]
  ];
  return rows2.filter(([, value]) => value !== "").map(([name2, value]) => `- **${name2}:** ${value}`).join("\n");
}
function commits({ input }) {
  const { base, head } = input.record;
  const one2 = (name2, commit) => `${name2} ${code(commit.sha.slice(0, 12))} (${text(commit.ref, 60)}) ${text(commit.subject, 80)}`;
  return [one2("head", head), ...base === null ? [] : [one2("base", base)]].join("; ");
}
function launches(measurements) {
  const measured = measurements.filter(({ status }) => status === "measured");
  if (measured.length === 0) return "";
  const pairs = measured.flatMap(
    ({ launches: launches2 }) => launches2.map(({ pairs: pairs2 }) => pairs2)
  );
  const reasons = Map.groupBy(measured, ({ stopped }) => stopped);
  const words = {
    precision: "were precise enough",
    budget: "used up the time",
    launches: "reached the most launches",
    failure: "failed",
    interrupted: "were interrupted",
    "time-limit": "were cut short by the time limit"
  };
  const stops = [...reasons].map(([stopped, group]) => `${group.length} ${words[stopped]}`);
  return `${range(measured.map(({ launches: launches2 }) => launches2.length))} a comparison, ${range(pairs)} pairs a launch; ${stops.join(", ")}`;
}
function noiseFloor(view) {
  const { noiseFloor: noiseFloor2 } = view.input.assessment;
  if (noiseFloor2 === null) return "";
  const spreads = Object.entries(noiseFloor2.spread).map(
    ([metric, spread]) => `${titleOf(metric, workOf(view))} \xB1${width(spread)}`
  );
  const launches2 = noiseFloor2.launches === 1 ? "1 launch" : `each of ${noiseFloor2.launches} launches`;
  return `${spreads.join(", ")} in ${launches2} (root mean square over the scenarios)`;
}
function longestWarmUp(view) {
  const longest = longestMeasured(view);
  if (longest === null) return "";
  const end = longest.steady ? "" : ", which did not reach a steady state";
  return `${placeLabel(longest.scenario.name, longest.cell.label)}${end}: ${warmUpPicture(longest)}`;
}
function machine({
  cpuModel,
  cores,
  memoryMiB,
  kernel,
  os,
  runnerImage,
  pinning
}) {
  const pinned2 = pinning === null ? "nothing pinned: server and load engine share the CPUs" : `server on CPU ${pinning.server.join(", ")}, load engine on CPU ${pinning.engine.join(", ")}${pinning.awake ? ", kept awake" : ""}`;
  const image = runnerImage === null ? [] : [text(runnerImage, 60)];
  const memory = `${(memoryMiB / 1024).toFixed(1)} GiB`;
  return [
    text(cpuModel, 80),
    count(cores, "CPU"),
    memory,
    text(os, 60),
    text(kernel, 60),
    ...image,
    pinned2
  ].join(" \xB7 ");
}
function allWarnings({ input, cells }) {
  const ofCells = cells.flatMap(({ label, record: record2 }) => [
    ...(record2?.warnings ?? []).map((warning) => `${label}: ${warning}`),
    ...(record2?.measurements ?? []).flatMap(
      ({ scenario, warnings: warnings2 }) => warnings2.map((warning) => `${scenario} \xB7 ${label}: ${warning}`)
    )
  ]);
  return [.../* @__PURE__ */ new Set([...input.record.warnings, ...ofCells])];
}
function warnings(view) {
  const all = allWarnings(view);
  if (all.length === 0) return "";
  const shown = all.slice(0, WARNINGS).map((warning) => `- \u26A0\uFE0F ${text(warning)}`);
  return [...shown, ...all.length > WARNINGS ? [`- ${all.length - WARNINGS} more`] : []].join(
    "\n"
  );
}
function commandLines({ cells }) {
  const lines2 = cells.flatMap(
    ({ label, record: record2 }) => record2 === null ? [] : commandsOf(label, record2)
  );
  return lines2.length === 0 ? "" : `Command lines:

${fence(lines2.join("\n"), 2e4)}`;
}
function commandsOf(label, { argv }) {
  const sides = ["base", "head"].flatMap((side) => {
    const words = argv[side];
    return words === void 0 ? [] : [[side, words.map(quote).join(" ")]];
  });
  const same = new Set(sides.map(([, line6]) => line6)).size === 1;
  return same ? [`${label}: ${sides[0]?.[1]}`] : sides.map(([side, line6]) => `${label}, ${side}: ${line6}`);
}
function quote(word) {
  const line6 = word.replace(/\s+/g, " ");
  return /^[\w@%+=:,./{}-]+$/.test(line6) ? line6 : `'${line6.replaceAll("'", `'\\''`)}'`;
}

// src/report/release.ts
function comparedWith({ input }, ink) {
  const { release } = input;
  if (release === void 0) return null;
  const { tag, previous, why, commits: commits2, changes: changes2 } = release;
  const pulls = changes2.reduce((sum2, one2) => sum2 + one2.pulls.length, 0);
  const between = [
    ...commits2 === null ? [] : [count(commits2, "commit")],
    ...pulls === 0 ? [] : [count(pulls, "pull request")]
  ];
  const what = tag === null ? "" : `${ink.code(tag, 60)}: `;
  const since = between.length === 0 ? "" : ` \xB7 ${between.join(" and ")} since`;
  return `${what}compared with ${ink.code(previous.name, 60)}, ${ink.text(why, 200)}${since}`;
}
function acceptedSince({ input }, ink, most) {
  return some(input.release?.accepted ?? [], most, (one2) => acceptance(one2, ink));
}
function changedSince(view, ink, most) {
  const labels = new Map(view.cells.map(({ id, label }) => [id, label]));
  const cell = (id) => ink.text(labels.get(id) ?? id, 80);
  return some(view.input.release?.changes ?? [], most, (one2) => merged2(one2, cell, ink));
}
function some(items, most, line6) {
  const more = items.length - most;
  return [...items.slice(0, most).map(line6), ...more > 0 ? [`${number(more)} more`] : []];
}
function acceptance(one2, ink) {
  const { scenario, cell, by, at: at2, pull, until, reason, id, holds: holds2 } = one2;
  const what = `${scenario === null ? "everything" : ink.code(scenario, 60)}${cell === null ? "" : ` on ${ink.code(cell, 80)}`}`;
  const where2 = pull === null ? "" : ` on ${ink.text(`#${pull}`, 20)}`;
  const mark3 = holds2 ? ink.marks.accepted : `${ink.marks.expired} expired, counts no more:`;
  const said2 = `by ${ink.text(by, 60)}${where2}, ${at2.slice(0, 10)}${untilInWords2(until, ink)}`;
  return `${mark3} ${what}: ${said2}: \u201C${ink.text(reason, 300)}\u201D (${ink.code(id, 80)})`;
}
function untilInWords2(until, ink) {
  if (until === null) return "";
  return "date" in until ? `, until ${until.date}` : `, until release ${ink.text(until.version, 40)}`;
}
var NAMED_PULLS = 10;
function merged2({ pulls, effects }, cell, ink) {
  const named = pulls.slice(0, NAMED_PULLS).map(({ number: of, title }) => `${ink.text(`#${of}`, 20)} ${ink.text(title, 120)}`.trim());
  const more = pulls.length - named.length;
  const all = [...named, ...more > 0 ? [`${number(more)} more`] : []].join(", ");
  return `${all}${pulls.length > 1 ? " (recorded together)" : ""}: ${effectsInWords(effects, cell, ink)}`;
}
function effectsInWords(effects, cell, ink) {
  if (effects === null) return "not recorded";
  const [largest2, ...others] = effects;
  if (largest2 === void 0) return "no change seen";
  const { scenario, metric, estimate } = largest2;
  const title = SHORT_METRIC[metric] === "" ? "" : `${SHORT_METRIC[metric]} `;
  const where2 = `${ink.code(scenario, 60)} ${title}${change(estimate)} on ${cell(largest2.cell)}`;
  return others.length === 0 ? where2 : `${where2}, and ${number(others.length)} more`;
}

// src/report/sections/release.ts
var INK = { text, code, marks: { accepted: ICONS.accepted, expired: ICONS.inconclusive } };
var SHOWN4 = 100;
var FEW = 10;
function releaseLine(view) {
  const line6 = comparedWith(view, INK);
  return line6 === null ? "" : `**Release** ${line6}`;
}
function releaseDetails(view) {
  return [details(view, SHOWN4), details(view, FEW), ""];
}
function details(view, most) {
  const { release } = view.input;
  if (release === void 0) return "";
  const { accepted: accepted3, changes: changes2, notes, previous } = release;
  const parts = [
    ...listed("Accepted", acceptedSince(view, INK, most)),
    ...listed("Pull requests", changedSince(view, INK, most)),
    ...notes.map((note) => text(note, 400))
  ];
  if (parts.length === 0) return "";
  const pulls = changes2.reduce((sum2, one2) => sum2 + one2.pulls.length, 0);
  const counts2 = [
    ...accepted3.length > 0 ? [`${count(accepted3.length, "acceptance")}`] : [],
    ...pulls > 0 ? [count(pulls, "pull request")] : []
  ].join(", ");
  const summary3 = `Since ${code(previous.name, 60)}${counts2 === "" ? "" : `: ${counts2}`}`;
  return folded2(summary3, parts.join("\n\n"));
}
function listed(title, lines2) {
  return lines2.length === 0 ? [] : [`**${title}**`, lines2.map((line6) => `- ${line6}`).join("\n")];
}

// src/report/sections/repeated.ts
var OPEN3 = 8;
var COLUMNS6 = [
  { title: "measured again", align: "left" },
  { title: "metric", align: "left" },
  { title: "first", align: "right" },
  { title: "second", align: "right" },
  { title: "", align: "left" }
];
function repeated(view) {
  const entries = repeatedEntries(view);
  if (entries.length === 0) return [""];
  const rows2 = (part) => table(COLUMNS6, part.map(rowOf2));
  const rest2 = entries.slice(OPEN3);
  const more = rest2.length === 0 ? "" : `

${folded2(`${number(rest2.length)} more measured again`, rows2(rest2))}`;
  return [
    `${rows2(entries.slice(0, OPEN3))}${more}`,
    `Measured again: ${repeatedInWords(view).join(", ")}.`
  ];
}
function rowOf2(entry) {
  const { verdict: verdict3, scenario, cell, reason } = entry;
  const { first, second, said: said2, result } = entry.repeated;
  const failedAgain = verdict3 === "failed" && result === "confirmed";
  return [
    `${ICONS[verdict3]}\xA0${placeLabel(scenario.name, cell.label)}`,
    repeatedMetrics(entry).join(", then "),
    told2(first, said2),
    failedAgain ? told2(null, reason) : told2(second, null),
    RESULTS[result]
  ];
}
function told2(comparison, failure2) {
  if (comparison !== null) return changeCell(comparison, false);
  return failure2 === null ? "\u2013" : text(failure2, 200);
}

// src/report/sections/stored.ts
var SHOWN5 = 30;
var COLUMNS7 = [
  { title: "against the stored baseline", align: "left" },
  { title: "metric", align: "left" },
  { title: "then", align: "right" },
  { title: "now", align: "right" },
  { title: "change [95% interval]", align: "right" }
];
function stored(view) {
  const { baseline: baseline2, baselineNote } = view.input;
  if (baseline2 === null) {
    return [baselineNote === null ? "" : folded2("Stored baseline: none", text(baselineNote))];
  }
  const all = view.input.assessment.comparisons.filter(({ leg }) => leg === "stored");
  const relevant = all.filter(({ gates, verdict: verdict3 }) => gates && (verdict3 === "regressed" || verdict3 === "improved")).sort((a, b) => effectSize(b) - effectSize(a));
  const summary3 = summaryOf(all);
  const short = folded2(summary3, source(view));
  if (relevant.length === 0) return [short];
  return [folded2(summary3, `${source(view)}

${rows(view, relevant)}`), short];
}
function summaryOf(all) {
  const places2 = [
    ...Map.groupBy(all, ({ cell, scenario }) => JSON.stringify([cell, scenario])).values()
  ];
  if (places2.length === 0) return "Stored baseline: nothing in it is comparable";
  const worse = places2.filter((place3) => place3.some(decided("regressed")));
  const better = places2.filter(
    (place3) => !worse.includes(place3) && place3.some(decided("improved"))
  );
  const found = [
    ...worse.length > 0 ? [`${ICONS.regressed} ${number(worse.length)} worse`] : [],
    ...better.length > 0 ? [`${ICONS.improved} ${number(better.length)} better`] : []
  ];
  return `Stored baseline: ${found.length === 0 ? "nothing changed" : found.join(", ")} in ${count(places2.length, "comparison")}`;
}
function decided(wanted) {
  return ({ gates, verdict: verdict3 }) => gates && verdict3 === wanted;
}
function source({ input }) {
  const { baseline: baseline2 } = input;
  if (baseline2 === null) return "";
  const machine2 = baseline2.sameMachine ? "the same kind of machine" : "another kind of machine, so that the intervals are wider";
  return `Head against what was stored for ${code(baseline2.sha.slice(0, 7))} (${text(baseline2.relation, 120)}), recorded ${text(baseline2.recordedAt.slice(0, 10), 20)} on ${machine2}; both relative to the reference service measured in the same job. Record ${code(baseline2.recordId, 80)}.${outliers(baseline2)}`;
}
var OUTLIERS_SHOWN = 3;
function outliers({ outliers: all = [] }) {
  const shown = all.slice(0, OUTLIERS_SHOWN).map((sentence3) => ` ${text(sentence3, 500)}`);
  const more = all.length - shown.length;
  return `${shown.join("")}${more > 0 ? ` So were ${number(more)} more.` : ""}`;
}
function rows(view, comparisons2) {
  const labels = new Map(view.cells.map(({ id, label }) => [id, label]));
  const body = comparisons2.slice(0, SHOWN5).map((comparison) => {
    const { metric, scenario, cell, verdict: verdict3 } = comparison;
    const work = workIn(view.input.record, scenario);
    return [
      `${ICONS[verdict3]}\xA0${placeLabel(scenario, labels.get(cell) ?? cell)}`,
      titleOf(metric, work),
      ...figures(metric, [comparison.base, comparison.head], work),
      changeCell(comparison, false)
    ];
  });
  const more = comparisons2.length - SHOWN5;
  return `${table(COLUMNS7, body)}${more > 0 ? `

${number(more)} more.` : ""}`;
}

// src/report/sections/trend.ts
var SHOWN6 = 15;
var COLUMNS8 = [
  { title: "on the default branch", align: "left" },
  { title: "metric", align: "left" },
  { title: "change [95% interval]", align: "right" },
  { title: "trend", align: "left" }
];
function trend(view) {
  const { trend: since } = view.input;
  if (since === void 0) return [""];
  const { release, rows: rows2, known, commits: commits2 } = since;
  const worse = rows2.filter(({ standing }) => standing === "regressed").length;
  const found = [
    ...worse > 0 ? [`${ICONS.regressed} ${number(worse)} worse`] : [],
    ...rows2.length > worse ? [`${ICONS.improved} ${number(rows2.length - worse)} better`] : []
  ];
  const moved = found.length === 0 ? "nothing moved" : found.join(", ");
  const title = `Trend since ${text(release, 60)}: ${moved} in ${count(known, "comparison")}`;
  const source2 = `The sum of what ${count(commits2, "recorded commit")} changed, each measured beside the one before it. What is compared above is not part of it.`;
  const short = folded2(title, source2);
  return rows2.length === 0 ? [short] : [folded2(title, `${tableOf(view, rows2)}

${source2}`), short];
}
function tableOf(view, rows2) {
  const labels = new Map(view.cells.map(({ id, label }) => [id, label]));
  const body = rows2.slice(0, SHOWN6).map((row2) => {
    const work = workIn(view.input.record, row2.scenario);
    const [change2, interval3] = changeWithInterval(row2.estimate, row2.lower, row2.upper);
    return [
      `${ICONS[row2.standing]}\xA0${placeLabel(row2.scenario, labels.get(row2.cell) ?? row2.cell)}`,
      titleOf(row2.metric, work),
      `${change2} ${interval3}`,
      code(bars(row2.index))
    ];
  });
  const more = rows2.length - SHOWN6;
  return `${table(COLUMNS8, body)}${more > 0 ? `

${number(more)} more.` : ""}`;
}
function bars(index) {
  const points2 = index.map((value, at2) => [at2, value]);
  const [lowest, highest] = [Math.min(...index), Math.max(...index)];
  return sparkline(points2, { seconds: index.length, lowest, highest });
}

// src/report/sections/unmeasured.ts
var NAMED4 = 8;
var REASONS = 20;
function unmeasured(view) {
  const gaps2 = [...absentCells(view), ...emptyCells(view)];
  if (gaps2.length === 0) return [""];
  return [list2(gaps2, NAMED4), list2(gaps2, 0)];
}
function list2(gaps2, named) {
  const groups3 = [...Map.groupBy(gaps2, ({ what, reason }) => JSON.stringify([what, reason]))];
  const lines2 = groups3.slice(0, REASONS).map(([, group]) => line3(group, named));
  const more = groups3.length - REASONS;
  const rest2 = more > 0 ? [`- ${number(more)} more reasons`] : [];
  return ["**Not measured**", "", ...lines2, ...rest2].join("\n");
}
function line3(group, named) {
  const labels = group.slice(0, named).map(({ label }) => label);
  const more = group.length - labels.length;
  const noun = named > 0 ? "more" : more === 1 ? "place" : "places";
  const where2 = more > 0 ? [...labels, `${number(more)} ${noun}`] : labels;
  const { what = "", reason = "" } = group[0] ?? {};
  const sentence3 = `- ${where2.join(", ")} \u2013 ${what}${reason === "" ? "" : `: ${reason}`}`;
  const warmUps = group.slice(0, named).flatMap(({ warmUp }) => warmUp ?? []);
  return [sentence3, ...warmUpLines(warmUps, group.length > 1)].join("\n");
}
function absentCells({ cells }) {
  return cells.flatMap(
    ({ absent, label, record: record2 }) => absent && record2 !== null ? [
      {
        label: cellLabel(label),
        what: record2.status,
        reason: text(record2.reason ?? ""),
        warmUp: null
      }
    ] : []
  );
}
function emptyCells({ cells, entries }) {
  return cells.flatMap((cell) => {
    if (cell.record?.failure) return [];
    const own = entries.filter((entry) => entry.cell === cell);
    const gaps2 = own.filter((entry) => isEmpty(entry) && !entry.measurement?.failure).map(gapOf);
    const alike2 = new Set(gaps2.map(({ what, reason }) => JSON.stringify([what, reason]))).size === 1;
    const [first] = gaps2;
    if (first === void 0 || !alike2 || gaps2.length < own.length) return gaps2;
    return [{ ...first, label: cellLabel(cell.label) }];
  });
}
function isEmpty({ verdict: verdict3, shown }) {
  return verdict3 === "unmeasured" || verdict3 === "inconclusive" && shown === null;
}
function gapOf(entry) {
  const { cell, scenario, reason, measurement } = entry;
  const whats = { unsteady: "not decided", skipped: "skipped" };
  const status = measurement?.status;
  return {
    label: placeLabel(scenario.name, cell.label),
    what: status === "unsteady" || status === "skipped" ? whats[status] : "no measurement",
    reason: text(reason ?? measurement?.reason ?? ""),
    warmUp: status === "unsteady" ? warmUpOf(entry) : null
  };
}

// src/report/shed.ts
function shorten(sections, closing, limit) {
  const chosen = new Map(sections.map((section) => [section, 0]));
  for (; ; ) {
    const shortened = sections.filter((section) => (chosen.get(section) ?? 0) > 0);
    const names2 = shortened.map(({ name: name2 }) => name2);
    const parts = sections.map((section) => section.forms[chosen.get(section) ?? 0] ?? "");
    const text2 = `${[...parts, closing(names2)].filter((part) => part !== "").join("\n\n")}
`;
    if (size(text2) <= limit) return { text: text2, shortened: names2 };
    const next2 = nextToShorten(sections, chosen);
    if (next2 === void 0) return { text: cut4(text2, closing(names2), limit), shortened: names2 };
    chosen.set(next2, (chosen.get(next2) ?? 0) + 1);
  }
}
function size(text2) {
  return new TextEncoder().encode(text2).length;
}
function nextToShorten(sections, chosen) {
  return sections.filter((section) => (chosen.get(section) ?? 0) < section.forms.length - 1).sort((a, b) => a.rank - b.rank)[0];
}
function cut4(text2, closing, limit) {
  const end = `

${closing}
`;
  const room = limit - size(end);
  let used = 0;
  const kept = [];
  for (const line6 of text2.split("\n")) {
    used += size(line6) + 1;
    if (used > room) break;
    kept.push(line6);
  }
  return `${kept.join("\n")}${end}`;
}

// src/report/markdown.ts
var COMMENT_LIMIT = 6e4;
var SUMMARY_LIMIT = 1024 * 1024 - 1024;
function renderMarkdown(input, options2 = {}) {
  const view = viewOf(input);
  const { marker, limit = COMMENT_LIMIT, comment: comment2 = false } = options2;
  const head = marker === void 0 ? [] : [fixed(marker)];
  const close = (shortened) => footer(view, shortened, comment2);
  return shorten([...head, ...sectionsOf(view)], close, limit).text;
}
function sectionsOf(view) {
  const quiet = isQuiet(view);
  const failing = view.input.assessment.outcome === "failed";
  const failed3 = { name: "the output of what failed", rank: 6, forms: failures(view) };
  const counted4 = { name: "what requests do now", rank: 7.5, forms: counts(view) };
  const gaps2 = { name: "what was not measured", rank: 5, forms: unmeasured(view) };
  return [
    fixed(verdictLine(view)),
    fixed(alerts(view)),
    fixed(contextLine(view)),
    fixed(releaseLine(view)),
    fixed(advice(view)),
    ...failing ? [failed3] : [],
    ...quiet ? [] : [{ name: "the matrix", rank: 7, forms: matrixForms(view) }],
    { name: "the table of what changed", rank: 8, forms: changes(view) },
    { name: "what was measured again", rank: 8.5, forms: repeated(view) },
    { name: "what was accepted", rank: 9, forms: accepted2(view) },
    { name: "what was merged since the last release", rank: 3.5, forms: releaseDetails(view) },
    ...quiet ? [] : [counted4],
    { name: "where the time goes", rank: 4.5, forms: profileDetails(view) },
    fixed(dependencyChanges(view)),
    ...failing ? [] : [failed3],
    ...quiet ? [] : [gaps2],
    ...quiet ? [fixed("<details>\n<summary>Details</summary>")] : [],
    ...quiet ? [counted4] : [],
    { name: "the whole matrix", rank: 2, forms: foldedMatrix(view) },
    { name: "the stored baseline", rank: 4, forms: stored(view) },
    { name: "the trend since the last release", rank: 2.8, forms: trend(view) },
    { name: "memory over requests", rank: 2.7, forms: memoryDetails(view) },
    { name: "calls by function", rank: 2.5, forms: countDetails(view) },
    { name: "every comparison", rank: 1, forms: everyComparison(view) },
    ...quiet ? [{ ...gaps2, forms: foldAll("Not measured", gaps2.forms) }] : [],
    { name: "how it was measured", rank: 3, forms: method(view) },
    ...quiet ? [fixed("</details>")] : []
  ];
}
function matrixForms(view) {
  const form = matrix(view);
  return form === "" ? [""] : [form, matrixByScenario(view), ""];
}
function foldAll(title, forms) {
  const [first, ...others] = forms.map((form) => form === "" ? "" : folded2(title, form));
  return [first ?? "", ...others];
}
function fixed(text2) {
  return { name: "", rank: Number.POSITIVE_INFINITY, forms: [text2] };
}

// src/report/suspects.ts
var MOST2 = 200;
function suspects(input) {
  const view = viewOf(input);
  const regressed3 = new Set(withVerdict(view, "regressed").map(({ scenario }) => scenario.name));
  const clues = [...sampled(view), ...counted3(view)].filter(
    ({ scenario }) => regressed3.has(scenario)
  );
  return [...Map.groupBy(clues, ({ name: name2, place: place3 }) => JSON.stringify([name2, place3])).values()].flatMap(suspectOf).slice(0, MOST2);
}
function sampled(view) {
  return shownProfiles(view).flatMap(
    ({ scenario, functions }) => functions.flatMap(({ name: name2, place: place3, own, base, head }) => {
      const says = `${percent2(head)} of the time in ${plain(scenario, 60)}, ${percent2(base)} before`;
      return own ? [{ scenario, name: name2, place: place3, says }] : [];
    })
  );
}
function counted3({ input }) {
  return (input.record.inProcess ?? []).flatMap(
    ({ scenario, interpreter, functions }) => functions.flatMap(({ name: name2, place: place3, own, base, head }) => {
      const where2 = `${plain(scenario, 60)} (${plain(interpreter, 20)})`;
      const says = `${number(head)} calls a request in ${where2}, ${number(base)} before`;
      return own && head > base ? [{ scenario, name: name2, place: place3, says }] : [];
    })
  );
}
function suspectOf(clues) {
  const [first] = clues;
  const place3 = /^(.+):([1-9]\d{0,6})$/.exec(first?.place ?? "");
  if (first === void 0 || place3 === null || !isInside(place3[1] ?? "")) return [];
  const scenarios = [...new Set(clues.map(({ scenario }) => plain(scenario, 40)))];
  const named = scenarios.slice(0, 3).join(", ");
  const more = scenarios.length > 3 ? ` and ${scenarios.length - 3} more` : "";
  return [
    {
      ...{ name: first.name, path: place3[1] ?? "", line: Number(place3[2]) },
      title: `${named}${more} regressed`,
      message: [plain(first.name, 120), ...clues.map(({ says }) => says)].slice(0, 12).join("\n")
    }
  ];
}
function isInside(path2) {
  return !/^[/~]|[\\\p{C}]|^[a-z]:/iu.test(path2) && !path2.split("/").some((part) => part === "" || part === "." || part === "..");
}

// src/commands/sinks/identity.ts
function markerOf({ record: record2, shards, release }, target) {
  const measured = shards.filter(({ state }) => state === "measured").length;
  return {
    ...shards.some(isPending) ? { shards: measured } : {},
    key: commentKey(
      target.run.workflow,
      record2.service.name,
      ...release === void 0 ? [] : ["release"]
    ),
    run: target.run.id,
    attempt: target.run.attempt,
    head: target.headSha
  };
}
function checkNameOf({ release }) {
  return release === void 0 ? "Gaitkeeper" : "Gaitkeeper release";
}
function distinctionOf(input, { repo, run }) {
  const service = plain(input.record.service.name, 60);
  const workflow = plain(run.workflow, 60);
  const names2 = ["", "gaitkeeper", checkNameOf(input).toLowerCase()];
  return [
    ...names2.includes(workflow.toLowerCase()) ? [] : [workflow],
    ...service.toLowerCase() === repo.toLowerCase() ? [] : [service]
  ];
}

// src/commands/sinks/check-run.ts
var checkRun = {
  kind: "github",
  summary: "a check of the commit, with the whole report, and remarks at the changed lines that it points at",
  permission: "checks: write",
  next: ["commit-status", "job-summary"],
  whole: true,
  fits: () => true,
  async deliver(report4) {
    const { input, target, client, io } = report4;
    const { owner, repo, headSha } = target;
    const { head: _2, ...marker } = markerOf(input, target);
    const distinction = distinctionOf(input, target).join(", ");
    const published = await publishCheckRun({
      ...{ client, owner, repo, headSha, ...marker },
      name: distinction === "" ? checkNameOf(input) : `${checkNameOf(input)} (${distinction})`,
      conclusion: conclusionOf(input),
      title: headline(input),
      summary: (limit) => renderMarkdown(input, { limit }),
      detailsUrl: target.run.url,
      annotations: await annotationsOf(report4)
    });
    io.info(`Check run ${published.action}: ${published.url}`);
    return { "check-run-url": published.url };
  }
};
async function annotationsOf({
  input,
  target,
  client,
  io
}) {
  const { owner, repo, pull, headSha } = target;
  if (pull === null) return [];
  try {
    return await annotationsIn({ client, owner, repo, pull, headSha }, suspects(input));
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn(`The check run goes without annotations: ${error.line}`);
    return [];
  }
}

// src/github/sticky.ts
function nextStep(comments, wanted, written) {
  const [canonical, ...duplicates] = comments.toSorted((a, b) => a.id - b.id);
  if (canonical === void 0) return { do: "create" };
  const newer = (comment2) => compareMarkers(comment2.marker, wanted.marker) > 0;
  const superseded = comments.some(newer);
  if (!superseded && mustWrite(canonical, wanted, written)) {
    return { do: "update", id: canonical.id };
  }
  const duplicate = duplicates.findLast((comment2) => !newer(comment2));
  if (duplicate !== void 0) return { do: "remove", id: duplicate.id };
  return { do: "stop", superseded, url: canonical.url };
}
function mustWrite(canonical, wanted, written) {
  if (sameText(canonical.body, wanted.body)) return false;
  return compareMarkers(canonical.marker, wanted.marker) < 0 || !written.has(canonical.id);
}
function sameText(left, right) {
  return left.replaceAll("\r\n", "\n").trimEnd() === right.replaceAll("\r\n", "\n").trimEnd();
}

// src/github/comment.ts
async function publishComment(options2) {
  const { owner, repo, number: number3, readOnly = false } = options2;
  try {
    return await new Publication2(options2, await whoAmI(options2.client)).settle();
  } catch (error) {
    throw publishFailed(error, {
      what: `comment on #${number3} of ${owner}/${repo}`,
      permission: "pull-requests: write",
      readOnly
    });
  }
}
var BUDGETS2 = [6e4, 4e4, 2e4, 5e3];
var MAX_STEPS2 = 60;
var Publication2 = class {
  #options;
  #me;
  #written = /* @__PURE__ */ new Set();
  #gone = /* @__PURE__ */ new Set();
  #created = null;
  #action = "unchanged";
  #budget = 0;
  #wanted;
  #patience;
  constructor(options2, me2) {
    this.#options = options2;
    this.#patience = new Patience(options2.client, "the comment");
    this.#me = me2.toLowerCase();
    this.#wanted = this.#render();
  }
  async settle() {
    for (let steps = 0; steps < MAX_STEPS2; steps++) {
      const step2 = nextStep(await this.#list(), this.#wanted, this.#written);
      if (step2.do === "stop") {
        return { url: step2.url, action: step2.superseded ? "superseded" : this.#action };
      }
      if (step2.do === "create" && this.#options.onlyUpdate) return { url: "", action: "none" };
      await this.#take(step2).catch((error) => this.#recover(error, step2));
    }
    throw new GaitkeeperError(
      "publish-failed",
      "The comment is overwritten as often as it is written.",
      {
        hint: "Give workflows, and services, that report on one pull request names of their own."
      }
    );
  }
  #render() {
    const { key: key2, run, attempt, head, shards, body } = this.#options;
    const marker = { key: key2, run, attempt, head, ...shards === void 0 ? {} : { shards } };
    const line6 = formatMarker(marker);
    const limit = (BUDGETS2[this.#budget] ?? 0) - line6.length - 1;
    return { marker, body: `${line6}
${body(limit)}` };
  }
  /** Ours: by author, and by a marker on line 1 with our key. */
  async #list() {
    const { client, owner, repo, number: number3 } = this.#options;
    const listed2 = await client.paginate(client.rest.issues.listComments, {
      owner,
      repo,
      issue_number: number3,
      per_page: 100
    });
    const ours = commentsSchema.parse(listed2).flatMap((comment2) => this.#ours(comment2));
    const created = this.#created;
    const unlisted = created !== null && !ours.some(({ id }) => id === created.id);
    return (unlisted ? [...ours, created] : ours).filter(({ id }) => !this.#gone.has(id));
  }
  #ours(comment2) {
    if (comment2.user?.login.toLowerCase() !== this.#me) return [];
    const sticky = toSticky(comment2);
    return sticky?.marker.key === this.#options.key ? [sticky] : [];
  }
  async #take(step2) {
    const { client, owner, repo, number: number3 } = this.#options;
    const { body } = this.#wanted;
    const { issues } = client.rest;
    if (step2.do === "remove") {
      await issues.deleteComment({ owner, repo, comment_id: step2.id, ...ONCE });
      this.#gone.add(step2.id);
      return;
    }
    if (step2.do === "update") {
      await issues.updateComment({ owner, repo, comment_id: step2.id, body, ...ONCE });
      this.#written.add(step2.id);
      this.#action = "updated";
      return;
    }
    this.#action = "created";
    const target = { owner, repo, issue_number: number3 };
    const { data } = await issues.createComment({ ...target, body, ...ONCE });
    this.#created = toSticky(commentSchema.parse(data));
    this.#written.add(data.id);
  }
  /** Goes back to the list where that can help; else the error stands. */
  async #recover(error, step2) {
    if (!isRequestFailure(error)) throw error;
    if (error.status === 404 && "id" in step2) {
      this.#gone.add(step2.id);
      return;
    }
    if (error.status === 422 && this.#budget < BUDGETS2.length - 1) {
      this.#budget++;
      this.#wanted = this.#render();
      return;
    }
    await this.#patience.waitOut(error);
  }
};
var commentSchema = external_exports.object({
  id: external_exports.number().int().positive(),
  html_url: external_exports.string(),
  body: external_exports.string().nullish(),
  user: external_exports.object({ login: external_exports.string() }).nullish()
});
var commentsSchema = external_exports.array(commentSchema);
function toSticky({ id, html_url: url, body }) {
  const marker = parseMarker(body ?? "");
  return marker && { id, url, body: body ?? "", marker };
}

// src/commands/sinks/comment.ts
var comment = {
  kind: "github",
  summary: "one comment on the pull request, updated in place",
  permission: "pull-requests: write",
  next: ["check-run", "commit-status", "job-summary"],
  whole: true,
  fits: ({ target, comment: when }) => target.pull !== null && when !== "off",
  async deliver({ input, target, comment: when, client, io }) {
    const published = await publishComment({
      ...markerOf(input, target),
      ...{ client, owner: target.owner, repo: target.repo, number: target.pull },
      readOnly: !target.mayWrite,
      ...when === "changes" && isQuiet2(input) ? { onlyUpdate: true } : {},
      body: (limit) => renderMarkdown(input, { limit, comment: true })
    });
    io.info(`Comment ${published.action}: ${published.url}`);
    return { "comment-url": published.url };
  }
};
function isQuiet2({ assessment, shards }) {
  if (lostShards(shards).length > 0 && !shards.some(isPending)) return false;
  const quiet = ["unchanged", "inconclusive"];
  return quiet.includes(assessment.outcome);
}

// src/github/commit-statuses.ts
function nextStatusStep(statuses, wanted, written) {
  const [latest] = statuses;
  if (latest === void 0) return { do: "create", content: wanted };
  const newest = statuses.reduce((a, b) => compareMarkers(b, a) > 0 ? b : a, latest);
  if (compareMarkers(newest, wanted) > 0) {
    const mend = written > 0 && compareMarkers(latest, newest) < 0;
    return mend ? { do: "create", content: newest } : { do: "stop", superseded: true };
  }
  const settled = written > 0 && compareMarkers(latest, wanted) === 0;
  if (settled || sameContent2(latest, wanted)) return { do: "stop", superseded: false };
  return { do: "create", content: wanted };
}
function sameContent2(left, right) {
  return left.state === right.state && left.description === right.description && left.targetUrl === right.targetUrl;
}
function withRun(url, { run, attempt, shards }) {
  return `${url}#gaitkeeper-${run}-${attempt}${shards === void 0 ? "" : `-${shards}`}`;
}
function runOf(url) {
  const match = /#gaitkeeper-([1-9]\d{0,14})-([1-9]\d{0,5})(?:-(0|[1-9]\d{0,4}))?$/.exec(url ?? "");
  if (match === null) return null;
  const progress2 = match[3] === void 0 ? {} : { shards: Number(match[3]) };
  return { run: Number(match[1]), attempt: Number(match[2]), ...progress2 };
}

// src/github/commit-status.ts
async function publishCommitStatus(options2) {
  const { client, owner, repo, headSha, context: context2 } = options2;
  try {
    return await settle(options2, await whoAmI(client));
  } catch (error) {
    throw publishFailed(error, {
      what: `write the status \`${context2}\` of ${headSha.slice(0, 7)} in ${owner}/${repo}`,
      permission: "statuses: write",
      readOnly: false
    });
  }
}
var MAX_STEPS3 = 20;
async function settle(options2, me2) {
  const { run, attempt, shards, state, description, url } = options2;
  const marker = { run, attempt, ...shards === void 0 ? {} : { shards } };
  const wanted = { ...marker, state, description, targetUrl: withRun(url, marker) };
  const patience = new Patience(options2.client, "the commit status");
  let written = 0;
  const look = async () => {
    const step2 = nextStatusStep(await list3(options2, me2), wanted, written);
    if (step2.do === "create") {
      await create(options2, step2.content);
      written++;
      return null;
    }
    if (step2.superseded) return { action: "superseded" };
    return { action: written > 0 ? "created" : "unchanged" };
  };
  for (let steps = 0; steps < MAX_STEPS3; steps++) {
    const done = await look().catch(async (error) => {
      await patience.waitOut(error);
      return null;
    });
    if (done !== null) return done;
  }
  throw new GaitkeeperError("publish-failed", "The commit status does not stay as it is written.", {
    hint: "Give workflows that report on one commit different names."
  });
}
var statusesSchema = external_exports.array(
  external_exports.object({
    state: external_exports.string(),
    description: external_exports.string().nullable(),
    target_url: external_exports.string().nullable(),
    context: external_exports.string(),
    creator: external_exports.object({ login: external_exports.string() }).nullable()
  })
);
async function list3({ client, owner, repo, headSha, context: context2 }, me2) {
  const listed2 = await client.paginate(client.rest.repos.listCommitStatusesForRef, {
    ...{ owner, repo, ref: headSha, per_page: 100 }
  });
  return statusesSchema.parse(listed2).flatMap((status) => {
    const ours = status.context === context2 && status.creator?.login.toLowerCase() === me2.toLowerCase();
    const from = ours ? runOf(status.target_url) : null;
    if (from === null) return [];
    const { state, description, target_url } = status;
    return [{ ...from, state, description: description ?? "", targetUrl: target_url ?? "" }];
  });
}
async function create({ client, owner, repo, headSha, context: context2 }, { state, description, targetUrl }) {
  await client.rest.repos.createCommitStatus({
    ...{ owner, repo, sha: headSha, context: context2, description, target_url: targetUrl },
    state,
    ...ONCE
  });
}

// src/commands/sinks/commit-status.ts
var commitStatus = {
  kind: "github",
  summary: "one line at the commit, with a link to the run",
  permission: "statuses: write",
  next: ["job-summary"],
  whole: false,
  fits: () => true,
  async deliver({ input, target, client, io }) {
    const { owner, repo, headSha } = target;
    const { head: _2, key: __, ...marker } = markerOf(input, target);
    const { action } = await publishCommitStatus({
      ...{ client, owner, repo, headSha, ...marker },
      context: [...contextOf(input), ...distinctionOf(input, target)].join("/"),
      state: STATES[conclusionOf(input) ?? "pending"],
      description: statusLine(input),
      url: target.run.url ?? pageOf(target)
    });
    io.info(`Commit status ${action}: ${headSha.slice(0, 7)}`);
    return {};
  }
};
function contextOf({ release }) {
  return release === void 0 ? ["gaitkeeper"] : ["gaitkeeper", "release"];
}
var STATES = {
  success: "success",
  neutral: "success",
  failure: "failure",
  action_required: "error",
  pending: "pending"
};
function pageOf({ serverUrl, owner, repo, pull, headSha }) {
  const page = pull === null ? `commit/${headSha}` : `pull/${pull}`;
  return `${serverUrl}/${owner}/${repo}/${page}`;
}

// src/commands/sinks/files.ts
import { mkdir } from "node:fs/promises";
import { join as join2, resolve } from "node:path";

// src/load/latency-curve.ts
import { inflateSync } from "node:zlib";
var [COMPRESSED, PLAIN2] = [478450436, 478450435];
var WIDTH = 240;
var [DIGITS, HALF] = [3, 1024];
var MOST_BYTES = 256 * 1024;
var HEADER = 40;
var APART = 0.02;
function latencyCurve(encoded) {
  try {
    return curveOf(countsIn(inflated(Buffer.from(encoded, "base64"))));
  } catch {
    return null;
  }
}
function inflated(bytes) {
  const length = bytes.readUInt32BE(4);
  if (kindOf(bytes) !== COMPRESSED) throw new Error("this is no histogram");
  const plain3 = inflateSync(bytes.subarray(8, 8 + length), { maxOutputLength: MOST_BYTES });
  if (kindOf(plain3) !== PLAIN2 || plain3.readUInt32BE(12) !== DIGITS) {
    throw new Error("this is no histogram of ours");
  }
  return plain3.subarray(HEADER, HEADER + plain3.readUInt32BE(4));
}
function kindOf(bytes) {
  return (bytes.readUInt32BE(0) & ~WIDTH) >>> 0;
}
function* countsIn(payload) {
  for (let [at2, index] = [0, 0]; at2 < payload.length; ) {
    let [value, factor, byte] = [0, 1, 128];
    for (let digit = 0; byte >= 128; digit++) {
      byte = payload.readUInt8(at2++);
      value += (digit === 8 ? byte : byte & 127) * factor;
      factor *= 128;
      if (digit === 8) break;
    }
    const count2 = value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    if (count2 > 0) yield [valueAt(index), count2];
    index += count2 < 0 ? -count2 : 1;
  }
}
function valueAt(index) {
  const power = Math.max(0, Math.floor(index / HALF) - 1);
  const place3 = index < 2 * HALF ? index : HALF + (index & HALF - 1);
  return (place3 + (power > 0 ? 0.5 : 0)) * 2 ** power;
}
function curveOf(counts2) {
  const all = [...counts2];
  const answers = all.reduce((sum2, [, count2]) => sum2 + count2, 0);
  if (answers === 0) return null;
  const points2 = [];
  let before = 0;
  for (const [us, count2] of all) {
    const x2 = -Math.log10(1 - (before + count2 / 2) / answers);
    before += count2;
    const last = points2.at(-1);
    if (last === void 0 || x2 - last[0] >= APART || before === answers)
      points2.push([x2, us / 1e3]);
  }
  return { answers, points: points2 };
}

// node_modules/marked/lib/marked.esm.js
function G() {
  return { async: false, breaks: false, extensions: null, gfm: true, hooks: null, pedantic: false, renderer: null, silent: false, tokenizer: null, walkTokens: null };
}
var S = G();
function ue(l3) {
  S = l3;
}
var q = { exec: () => null };
function D(l3) {
  let e = [];
  return (t) => {
    let n = Math.max(0, Math.min(3, t - 1)), r = e[n];
    return r || (r = l3(n), e[n] = r), r;
  };
}
function g(l3, e = "") {
  let t = typeof l3 == "string" ? l3 : l3.source, n = { replace: (r, s) => {
    let o = typeof s == "string" ? s : s.source;
    return o = o.replace(O.caret, "$1"), t = t.replace(r, o), n;
  }, getRegex: () => new RegExp(t, e) };
  return n;
}
var _e = ((l3 = "") => {
  try {
    return !!new RegExp("(?<=1)(?<!1)" + l3);
  } catch {
    return false;
  }
})();
var O = { codeRemoveIndent: /^(?: {0,3}\t| {1,4})/gm, listInterruptsParagraph: /^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/, outputLinkReplace: /\\([\[\]])/g, indentCodeCompensation: /^(\s+)(?:```)/, beginningSpace: /^\s+/, endingHash: /#$/, startingSpaceChar: /^ /, endingSpaceChar: / $/, endingSpaceTabChar: /[ \t]$/, nonSpaceChar: /[^ ]/, newLineCharGlobal: /\n/g, tabCharGlobal: /\t/g, leadingSpaceTab: /^[ \t]+/, multipleSpaceGlobal: /\s+/g, blankLine: /^[ \t]*$/, doubleBlankLine: /\n[ \t]*\n[ \t]*$/, blockquoteStart: /^ {0,3}>/, blockquoteSetextReplace: /\n {0,3}((?:=+|-+)[ \t]*)(?=\n|$)/g, blockquoteSetextReplace2: /^ {0,3}>[ \t]?/gm, blockquoteMarkerWhitespace: /^( {0,3}>)(\t[ \t]*)/gm, nestedBlockMarker: /^ {0,3}(?:(?:[*+-]|\d{1,9}[.)])(?: |$)|> ?)/, listReplaceNesting: /^ {1,4}(?=( {4})*[^ ])/g, listIsTask: /^\[[ xX]\][ \t]+\S/, listReplaceTask: /^\[[ xX]\][ \t]+/, listTaskCheckbox: /\[[ xX]\]/, anyLine: /\n.*\n/, hrefBrackets: /^<(.*)>$/, tableDelimiter: /[:|]/, tableAlignChars: /^\||\| *$/g, tableRowBlankLine: /\n[ \t]*$/, tableAlignRight: /^ *-+: *$/, tableAlignCenter: /^ *:-+: *$/, tableAlignLeft: /^ *:-+ *$/, startATag: /^<a /i, endATag: /^<\/a>/i, startPreScriptTag: /^<(pre|code|kbd|script)(\s|>)/i, endPreScriptTag: /^<\/(pre|code|kbd|script)(\s|>)/i, startAngleBracket: /^</, endAngleBracket: />$/, pedanticHrefTitle: /^([^'"]*[^\s])\s+(['"])(.*)\2/, unicodeAlphaNumeric: /[\p{L}\p{N}]/u, numericCharacterReference: /&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/, numericCharacterReferenceOrAmpersand: /&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g, escapeTest: /[&<>"']/, escapeReplace: /[&<>"']/g, escapeTestNoEncode: /[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/, escapeReplaceNoEncode: /[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g, caret: /(^|[^\[])\^/g, percentDecode: /%25/g, findPipe: /\|/g, splitPipe: / \|/, slashPipe: /\\\|/g, carriageReturn: /\r\n|\r/g, spaceLine: /^ +$/gm, notSpaceStart: /^\S*/, endingNewline: /\n$/, listItemRegex: (l3) => new RegExp(`^( {0,3}${l3})((?:[	 ][^\\n]*)?(?:\\n|$))`), nextBulletRegex: D((l3) => new RegExp(`^ {0,${l3}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$))`)), hrRegex: D((l3) => new RegExp(`^ {0,${l3}}((?:-[ 	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)), fencesBeginRegex: D((l3) => new RegExp(`^ {0,${l3}}(?:\`\`\`|~~~)`)), headingBeginRegex: D((l3) => new RegExp(`^ {0,${l3}}#{1,6}(?:\\s|$)`)), pedanticHeadingBeginRegex: D((l3) => new RegExp(`^ {0,${l3}}#`)), htmlBeginRegex: D((l3) => new RegExp(`^ {0,${l3}}(?:</?(?:${he})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`, "i")), blockquoteBeginRegex: D((l3) => new RegExp(`^ {0,${l3}}>`)), nestedContainerMarkers: /^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/ };
var Ge = /^(?:[ \t]*(?:\n|$))+/;
var Ne = /^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/;
var Fe = /^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/;
var V = /^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/;
var Qe = /^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/;
var ce = / {0,3}(?:[*+-]|\d{1,9}[.)])/;
var he = "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul";
var J = g(" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").replace("tag", he).getRegex();
var $e = /^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/;
var Le = g($e).replace(/bull/g, ce).replace(/blockCode/g, /(?: {4}| {0,3}\t)/).replace(/fences/g, / {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g, / {0,3}>/).replace(/heading/g, / {0,3}#{1,6}(?:\s|$)/).replace(/hr/g, / {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/\|table/g, "").replace(/html/g, J).getRegex();
var We = g($e).replace(/bull/g, ce).replace(/blockCode/g, /(?: {4}| {0,3}\t)/).replace(/fences/g, / {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g, / {0,3}>/).replace(/heading/g, / {0,3}#{1,6}(?:\s|$)/).replace(/hr/g, / {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g, / {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).replace(/html/g, J).getRegex();
var de = /^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/;
var Ue = /^[^\n]+/;
var ge = /(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/;
var Ke = g(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).replace("label", ge).replace("title", /(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).getRegex();
var Xe = g(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g, ce).getRegex();
var ke = /<!--(?:-?>|[\s\S]*?(?:-->|$))/;
var Ve = g("^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))", "i").replace("comment", ke).replace("tag", he).replace("attribute", /[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).getRegex();
var Ce = (l3) => g(de).replace("hr", V).replace("heading", " {0,3}#{1,6}(?:\\s|$)").replace("|lheading", "").replace("|table", "").replace("blockquote", " {0,3}>").replace("fences", " {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list", l3).replace("html", J).getRegex();
var Je = Ce(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/);
var Ye = Ce(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/);
var et = g(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph", Ye).getRegex();
var fe = { blockquote: et, code: Ne, def: Ke, fences: Fe, heading: Qe, hr: V, html: Ve, lheading: Le, list: Xe, newline: Ge, paragraph: Je, table: q, text: Ue };
var Pe = g("^ *([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|html).*(?:\\n|$))*)\\n*|$)").replace("hr", V).replace("heading", " {0,3}#{1,6}(?:\\s|$)").replace("blockquote", " {0,3}>").replace("code", "(?: {4}| {0,3}	)[^\\n]").replace("fences", " {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list", " {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html", J).getRegex();
var tt = { ...fe, lheading: We, table: Pe, paragraph: g(de).replace("hr", V).replace("heading", " {0,3}#{1,6}(?:\\s|$)").replace("|lheading", "").replace("table", Pe).replace("blockquote", " {0,3}>").replace("fences", " {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list", " {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]").replace("html", J).getRegex() };
var nt = { ...fe, html: g(`^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?: *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace("comment", ke).replace(/tag/g, "(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(), def: /^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/, heading: /^(#{1,6})(.*)(?:\n+|$)/, fences: q, lheading: /^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/, paragraph: g(de).replace("hr", V).replace("heading", ` *#{1,6} *[^
]`).replace("|table", "").replace("blockquote", " {0,3}>").replace("|fences", "").replace("|list", "").replace("|html", "").replace("|tag", "").replace("lheading", Le).getRegex() };
var rt = /^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/;
var st = /^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/;
var Ie = /^( {2,}|\\)\n(?!\s*$)[ \t]*/;
var it = /^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/;
var L = /[\p{P}\p{S}]/u;
var N = /[\s\p{P}\p{S}]/u;
var Y = /[^\s\p{P}\p{S}]/u;
var ot = g(/^((?![*_])punctSpace)/, "u").replace(/punctSpace/g, N).getRegex();
var at = /[\p{Pi}\p{Ps}"']/u;
var Ae = /(?!~)[\p{P}\p{S}]/u;
var lt = /(?!~)[\s\p{P}\p{S}]/u;
var ut = /(?:[^\s\p{P}\p{S}]|~)/u;
var pt = g(/link|precode-code|html/, "g").replace("link", /\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("precode-", _e ? "(?<!`)()" : "(^^|[^`])").replace("code", /(?<b>`+)[^`]+\k<b>(?!`)/).replace("html", /<(?! )[^<>]*?>/).getRegex();
var Ee = /^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/;
var ct = g(Ee, "u").replace(/punct/g, L).getRegex();
var ht = g(Ee, "u").replace(/punct/g, Ae).getRegex();
var dt = /^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/;
var gt = g(dt, "u").replace(/openQuote/g, at).replace(/punct/g, L).getRegex();
var ze = "^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)";
var kt = g(ze, "gu").replace(/notPunctSpace/g, Y).replace(/punctSpace/g, N).replace(/punct/g, L).getRegex();
var ft = g(ze, "gu").replace(/notPunctSpace/g, ut).replace(/punctSpace/g, lt).replace(/punct/g, Ae).getRegex();
var mt = "^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)";
var xt = g(mt, "gu").replace(/notPunctSpace/g, Y).replace(/punctSpace/g, N).replace(/punct/g, L).getRegex();
var bt = g("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)", "gu").replace(/notPunctSpace/g, Y).replace(/punctSpace/g, N).replace(/punct/g, L).getRegex();
var Rt = "^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)";
var Tt = g(Rt, "gu").replace(/notPunctSpace/g, Y).replace(/punctSpace/g, N).replace(/punct/g, L).getRegex();
var Ot = g(/^~~?(?:((?!~)punct)|[^\s~])/, "u").replace(/punct/g, L).getRegex();
var wt = "^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPunctSpace)";
var Pt = g(wt, "gu").replace(/notPunctSpace/g, Y).replace(/punctSpace/g, N).replace(/punct/g, L).getRegex();
var yt = g(/\\(punct)/, "gu").replace(/punct/g, L).getRegex();
var St = g(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/, "gu").replace(/punct/g, L).getRegex();
var _t = g(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme", /[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email", /[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).getRegex();
var $t = g(ke).replace("(?:-->|$)", "-->").getRegex();
var Lt = g("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("comment", $t).replace("attribute", /\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex();
var Me = /\[(?:\\[\s\S]|[^\[\]\\])*\]/;
var ie = g(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).replace("brackets", Me).getRegex();
var Ct = g(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).replace("label", ie).replace("href", /<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title", /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).getRegex();
var It = g(/^!?\[(label)\]\[(ref)\]/).replace("label", ie).replace("ref", ge).getRegex();
var At = g(/^!?\[(ref)\](?:\[\])?/).replace("ref", ge).getRegex();
var ye = /(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/;
var Et = g(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).replace("brackets", Me).getRegex();
var zt = g("reflink|nolink(?!\\()", "g").replace("reflink", g(/^!?\[(label)\]\[(ref)\]/).replace("label", Et).replace("ref", ye).getRegex()).replace("nolink", g(/^!?\[(ref)\](?:\[\])?/).replace("ref", ye).getRegex()).getRegex();
var Se = /[hH][tT][tT][pP][sS]?|[fF][tT][pP]/;
var Mt = /[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/;
var Bt = g(/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g, Mt).getRegex();
var me = { _backpedal: q, anyPunctuation: yt, anyPunctuationOutsideCode: St, autolink: _t, blockSkip: pt, br: Ie, code: st, del: q, delLDelim: q, delRDelim: q, emStrongLDelim: ct, emStrongRDelimAst: kt, emStrongRDelimUnd: bt, escape: rt, link: Ct, nolink: At, punctuation: ot, reflink: It, reflinkSearch: zt, tag: Lt, text: it, url: q };
var Dt = { ...me, emStrongLDelim: gt, emStrongRDelimAst: xt, emStrongRDelimUnd: Tt, link: g(/^!?\[(label)\]\((.*?)\)/).replace("label", ie).getRegex(), reflink: g(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label", ie).getRegex() };
var pe = { ...me, emStrongRDelimAst: ft, emStrongLDelim: ht, delLDelim: Ot, delRDelim: Pt, url: g(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace("emailProtocol", Bt).replace("protocol", Se).replace("email", /[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(), _backpedal: /(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/, del: /^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/, text: g(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).replace("protocol", Se).replace(/emailProtocol/g, /(?:mailto|xmpp):/).replace("wwwStart", _e ? "(?<![^\\s*_~(])www\\." : "www\\.").getRegex() };
var qt = { ...pe, br: g(Ie).replace("{2,}", "*").getRegex(), text: g(pe.text).replace("\\b_", "\\b_| {2,}\\n").replace(/\{2,\}/g, "*").getRegex() };
var ee = { normal: fe, gfm: tt, pedantic: nt };
var F = { normal: me, gfm: pe, breaks: qt, pedantic: Dt };
var vt = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
var Be = (l3) => vt[l3];
function y(l3, e) {
  if (e) {
    if (O.escapeTest.test(l3)) return l3.replace(O.escapeReplace, Be);
  } else if (O.escapeTestNoEncode.test(l3)) return l3.replace(O.escapeReplaceNoEncode, Be);
  return l3;
}
function De(l3) {
  return O.numericCharacterReference.test(l3) ? l3.replace(O.numericCharacterReferenceOrAmpersand, (e, t, n) => {
    if (t === void 0 && n === void 0) return "&amp;";
    let r = t === void 0 ? Number.parseInt(n, 16) : Number.parseInt(t, 10);
    return r === 0 || r > 1114111 || r >= 55296 && r <= 57343 ? "\uFFFD" : r === 38 ? "&amp;" : String.fromCodePoint(r);
  }) : l3;
}
function xe(l3) {
  try {
    l3 = encodeURI(l3).replace(O.percentDecode, "%");
  } catch {
    return null;
  }
  return l3;
}
function be(l3, e) {
  let t = l3.replace(O.findPipe, (s, o, i) => {
    let a = false, c = o;
    for (; --c >= 0 && i[c] === "\\"; ) a = !a;
    return a ? "|" : " |";
  }), n = t.split(O.splitPipe), r = 0;
  if (n[0].trim() || n.shift(), n.length > 0 && !n.at(-1)?.trim() && n.pop(), e) if (n.length > e) n.splice(e);
  else for (; n.length < e; ) n.push("");
  for (; r < n.length; r++) n[r] = n[r].trim().replace(O.slashPipe, "|");
  return n;
}
function C(l3, e, t) {
  let n = l3.length;
  if (n === 0) return "";
  let r = 0;
  for (; r < n; ) {
    let s = l3.charAt(n - r - 1);
    if (s === e && !t) r++;
    else if (s !== e && t) r++;
    else break;
  }
  return l3.slice(0, n - r);
}
function Re(l3) {
  let e = l3.split(`
`), t = e.length - 1;
  for (; t >= 0 && O.blankLine.test(e[t]); ) t--;
  return e.length - t <= 2 ? l3 : e.slice(0, t + 1).join(`
`);
}
function W(l3) {
  return l3.trim().replace(O.multipleSpaceGlobal, " ").toLowerCase().toUpperCase().toLowerCase();
}
function Te(l3, e) {
  if (l3.indexOf(e[0]) === -1 && l3.indexOf(e[1]) === -1) return -1;
  let t = 0;
  for (let n = 0; n < l3.length; n++) if (l3[n] === "\\") n++;
  else if (l3[n] === e[0]) t++;
  else if (l3[n] === e[1] && (t--, t < 0)) return n;
  return t > 0 ? -2 : -1;
}
var Q = /* @__PURE__ */ new WeakMap();
function Oe(l3) {
  let e = { "*": -1, _: -1 }, t = -1, n = l3.length;
  for (let r = 0; r < n; r++) {
    let s = l3[r];
    if (s !== "*" && s !== "_" && s !== "~") continue;
    let o = r === 0 ? `
` : l3[r - 1], i = r + 1;
    for (; i < n && l3[i] === s; ) i++;
    o !== " " && o !== "	" && o !== `
` && o !== "\r" && o !== "\f" && (s === "~" ? t = r : e[s] = r), r = i - 1;
  }
  return { maskedSrc: l3, lastPossibleEmStrongCloserIndex: e, lastPossibleDelCloserIndex: t };
}
function qe(l3, e) {
  let t = Oe(e), n = Q.get(l3);
  n ? n.push(t) : Q.set(l3, [t]);
}
function ve(l3) {
  let e = Q.get(l3);
  e && (e.pop(), e.length === 0 && Q.delete(l3));
}
function oe(l3, e, t) {
  let n = Q.get(l3)?.at(-1);
  return n && n.maskedSrc === e ? n.lastPossibleEmStrongCloserIndex[t] : Oe(e).lastPossibleEmStrongCloserIndex[t];
}
function ae(l3, e) {
  let t = Q.get(l3)?.at(-1);
  return t && t.maskedSrc === e ? t.lastPossibleDelCloserIndex : Oe(e).lastPossibleDelCloserIndex;
}
function te(l3, e = 0) {
  let t = e, n = "";
  for (let r of l3) if (r === "	") {
    let s = 4 - t % 4;
    n += " ".repeat(s), t += s;
  } else n += r, t++;
  return n;
}
function Ht(l3, e) {
  let t = "";
  for (let n = 0; n < l3.length; n++) {
    if (l3[n] === "`") {
      let r = e.inline.code.exec(l3.slice(n));
      if (r) {
        t += r[0], n += r[0].length - 1;
        continue;
      }
    }
    if (l3[n] === "\\" && (l3[n + 1] === "[" || l3[n + 1] === "]")) {
      t += l3[n + 1], n++;
      continue;
    }
    t += l3[n];
  }
  return t;
}
function He(l3, e, t, n, r) {
  let s = e.href, o = e.title || null, i = Ht(l3[1], r), a = l3[0].charAt(0) === "!", c = n.state.inLink, u = n.state.linkEmitted, d = n.state.inRawBlock;
  n.state.inLink = true, n.state.linkEmitted = false;
  let h = n.inlineTokens(i), p = n.state.linkEmitted;
  if (n.state.linkEmitted = u, n.state.inLink = c, !a) {
    if (p) {
      n.state.inRawBlock = d;
      return;
    }
    n.state.linkEmitted = true;
  }
  return { type: a ? "image" : "link", raw: t, href: s, title: o, text: i, tokens: h };
}
function Zt(l3, e, t) {
  let n = l3.match(t.other.indentCodeCompensation);
  if (n === null) return e;
  let r = n[1];
  return e.split(`
`).map((s) => {
    let o = s.match(t.other.beginningSpace);
    if (o === null) return s;
    let [i] = o;
    return s.slice(Math.min(i.length, r.length));
  }).join(`
`);
}
function Ze(l3, e, t, n) {
  if (!e.includes("<")) return false;
  for (let r = 0; r < e.length; r++) {
    if (e[r] === "\\") {
      r++;
      continue;
    }
    if (e[r] === "`") {
      let i = n.inline.code.exec(e.slice(r));
      if (i) {
        r += i[0].length - 1;
        continue;
      }
    }
    if (e[r] !== "<") continue;
    let s = l3.slice(t + r), o = n.inline.tag.exec(s) || n.inline.autolink.exec(s);
    if (o) {
      if (o[0].length > e.length - r) return true;
      r += o[0].length - 1;
    }
  }
  return false;
}
var _ = class {
  options;
  rules;
  lexer;
  constructor(e) {
    this.options = e || S;
  }
  space(e) {
    let t = this.rules.block.newline.exec(e);
    if (t && t[0].length > 0) return { type: "space", raw: t[0] };
  }
  code(e) {
    let t = this.rules.block.code.exec(e);
    if (t) {
      let n = this.options.pedantic ? t[0] : Re(t[0]), r = n.replace(this.rules.other.codeRemoveIndent, "");
      return { type: "code", raw: n, codeBlockStyle: "indented", text: r };
    }
  }
  fences(e) {
    let t = this.rules.block.fences.exec(e);
    if (t) {
      let n = t[0], r = Zt(n, t[3] || "", this.rules);
      return t[3] !== void 0 && (r === "" || r.endsWith(`
`)) && (r += `
`), { type: "code", raw: n, lang: t[2] ? t[2].trim().replace(this.rules.inline.anyPunctuation, "$1") : t[2], text: r };
    }
  }
  heading(e) {
    let t = this.rules.block.heading.exec(e);
    if (t) {
      let n = t[2].trim();
      if (this.rules.other.endingHash.test(n)) {
        let r = C(n, "#");
        (this.options.pedantic || !r || this.rules.other.endingSpaceTabChar.test(r)) && (n = r.trim());
      }
      return { type: "heading", raw: C(t[0], `
`), depth: t[1].length, text: n, tokens: this.lexer.inline(n) };
    }
  }
  hr(e) {
    let t = this.rules.block.hr.exec(e);
    if (t) return { type: "hr", raw: C(t[0], `
`) };
  }
  blockquote(e) {
    let t = this.rules.block.blockquote.exec(e);
    if (t) {
      let n = C(t[0], `
`).split(`
`), r = "", s = "", o = [];
      for (; n.length > 0; ) {
        let i = false, a = [], c;
        for (c = 0; c < n.length; c++) if (this.rules.other.blockquoteStart.test(n[c])) a.push(n[c]), i = true;
        else if (!i) a.push(n[c]);
        else break;
        n = n.slice(c);
        let u = a.join(`
`), d = u.replace(this.rules.other.blockquoteMarkerWhitespace, (k, m, b) => b.startsWith(" ") ? m + " " + b.slice(1) : m + te(b, m.length)).replace(this.rules.other.blockquoteSetextReplace, `
    $1`).replace(this.rules.other.blockquoteSetextReplace2, "");
        r = r ? `${r}
${u}` : u, s = s ? `${s}
${d}` : d;
        let h = this.lexer.state.top;
        if (this.lexer.state.top = true, this.lexer.blockTokens(d, o, true), this.lexer.state.top = h, n.length === 0) break;
        let p = o.at(-1);
        if (p?.type === "code" || p?.type === "heading" || p?.type === "hr" || p?.type === "html" || p?.type === "table") break;
        if (p?.type === "blockquote") {
          let k = p, m = n.join(`
`), b = k.raw + `
` + m.replace(this.rules.other.blockquoteSetextReplace2, ""), f = this.blockquote(b);
          o[o.length - 1] = f;
          let R = b.substring(f.raw.length).replace(/^\n/, ""), E = R ? R.split(`
`).length : 0, T = E ? n.slice(0, -E) : n;
          if (T.length > 0 && (r = `${r}
${T.join(`
`)}`), s = s.substring(0, s.length - k.text.length) + f.text, n = n.slice(T.length), n.length > 0 && this.rules.other.blockquoteStart.test(n[0])) continue;
          break;
        } else if (p?.type === "list") {
          let k = p, m = k.raw + `
` + n.join(`
`), b = this.list(m);
          o[o.length - 1] = b;
          let f = b.raw.length > k.raw.length ? m.slice(k.raw.length + 1, b.raw.length).split(`
`).length : 0;
          if (f > 0) {
            let R = n.slice(0, f).join(`
`);
            r = `${r}
${R}`, s = `${s}
${R}`;
          }
          if (n = n.slice(f), n.length > 0 && !this.rules.other.blockquoteStart.test(n[0])) break;
          continue;
        }
      }
      return { type: "blockquote", raw: r, tokens: o, text: s };
    }
  }
  list(e) {
    let t = this.rules.block.list.exec(e);
    if (t) {
      if (!this.options.pedantic && this.lexer.state.lastToken?.type === "text" && !this.rules.other.listInterruptsParagraph.test(e)) return;
      let n = e, r = () => n.length - e.length, s = t[1].trim(), o = s.length > 1, i = { type: "list", raw: "", ordered: o, start: o ? +s.slice(0, -1) : "", loose: false, items: [] };
      s = o ? `\\d{1,9}\\${s.slice(-1)}` : `\\${s}`, this.options.pedantic && (s = o ? s : "[*+-]");
      let a = this.rules.other.listItemRegex(s), c = false;
      for (; e; ) {
        let h = false, p = "";
        if (!(t = a.exec(e)) || this.rules.block.hr.test(e)) break;
        let k = r();
        e = e.substring(t[0].length);
        let m = t[2].split(`
`, 1)[0], b = t[1].length, f = this.options.pedantic ? te(m, b) : m.replace(this.rules.other.leadingSpaceTab, (H) => te(H, b)), R = e.split(`
`, 1)[0], E = !f.trim(), T = 0;
        if (this.options.pedantic ? (T = 2, p = f.trimStart()) : E ? T = b + 1 : (T = f.search(this.rules.other.nonSpaceChar), T = T > 4 ? 1 : T, p = f.slice(T), T += b), E && this.rules.other.blankLine.test(R) && (e = e.substring(R.length + 1), h = true), !h) {
          let H = this.rules.other.nextBulletRegex(T), K = this.rules.other.hrRegex(T), re = this.rules.other.fencesBeginRegex(T), B = this.options.pedantic ? this.rules.other.pedanticHeadingBeginRegex(T) : this.rules.other.headingBeginRegex(T), X = this.rules.other.htmlBeginRegex(T), se = this.rules.other.blockquoteBeginRegex(T), le = false;
          for (; e; ) {
            let we = e.split(`
`, 1)[0], Z;
            if (R = we, this.options.pedantic ? (R = R.replace(this.rules.other.listReplaceNesting, "  "), Z = R) : Z = R.replace(this.rules.other.leadingSpaceTab, ($) => te($)), re.test(R) || B.test(R) || X.test(R) || se.test(R) || H.test(R) || K.test(R)) break;
            if (Z.search(this.rules.other.nonSpaceChar) >= T || !R.trim()) p += `
` + Z.slice(T), le = false;
            else {
              if (E) break;
              let $ = f;
              if (!this.options.pedantic && !p.includes(`
`) && !f.includes("	")) {
                let j;
                for (; !K.test($) && (j = this.rules.other.nestedBlockMarker.exec($)); ) $ = $.slice(j[0].length);
                if (!$.trim()) break;
              }
              if ($.replace(this.rules.other.tabCharGlobal, "    ").search(this.rules.other.nonSpaceChar) >= 4 || re.test($) || B.test($) || X.test($) || K.test($)) break;
              if (!this.options.pedantic && !le) {
                let j = f.replace(this.rules.other.nestedContainerMarkers, "");
                if (this.rules.block.fences.test(j) || this.rules.block.heading.test(j) || this.rules.block.hr.test(j)) break;
              }
              let je = !this.options.pedantic && /^ {0,3}(?:=+|-+) *$/.test(R) && this.rules.block.lheading.test(`${f}
${R}`) ? `    ${Z.replace(/^ {0,3}/, "")}` : R;
              p += `
` + je, le = true;
            }
            E = !R.trim(), e = e.substring(we.length + 1), f = Z.slice(T);
          }
        }
        let U = n.slice(k, r());
        i.loose || (c ? i.loose = true : this.rules.other.doubleBlankLine.test(U) && (c = true)), i.items.push({ type: "list_item", raw: U, task: !!this.options.gfm && this.rules.other.listIsTask.test(p), loose: false, text: p, tokens: [] });
      }
      let u = i.items.at(-1);
      if (u) u.raw = u.raw.trimEnd(), u.text = u.text.trimEnd();
      else return;
      i.raw = n.slice(0, r()).trimEnd();
      let d = [];
      for (let h of i.items) if (this.lexer.state.top = false, d.push(this.lexer.inlineQueue.length), h.tokens = this.lexer.blockTokens(h.text, []), !i.loose) {
        let p = h.tokens.filter((m) => m.type === "space"), k = p.length > 0 && p.some((m) => this.rules.other.anyLine.test(m.raw));
        i.loose = k;
      }
      for (let h = 0; h < i.items.length; h++) {
        let p = i.items[h], k = p.tokens[0];
        if (p.task && (k?.type === "text" || k?.type === "paragraph")) {
          p.text = p.text.replace(this.rules.other.listReplaceTask, ""), k.raw = k.raw.replace(this.rules.other.listReplaceTask, ""), k.text = k.text.replace(this.rules.other.listReplaceTask, "");
          let m = this.lexer.inlineQueue;
          for (let f = d[h]; f < m.length; f++) if (m[f].tokens === k.tokens) {
            m[f].src = m[f].src.replace(this.rules.other.listReplaceTask, "");
            break;
          }
          let b = this.rules.other.listTaskCheckbox.exec(p.raw);
          if (b) {
            let f = { type: "checkbox", raw: b[0] + " ", checked: b[0] !== "[ ]" };
            p.checked = f.checked, i.loose ? p.tokens[0] && ["paragraph", "text"].includes(p.tokens[0].type) && "tokens" in p.tokens[0] && p.tokens[0].tokens ? (p.tokens[0].raw = f.raw + p.tokens[0].raw, p.tokens[0].text = f.raw + p.tokens[0].text, p.tokens[0].tokens.unshift(f)) : p.tokens.unshift({ type: "paragraph", raw: f.raw, text: f.raw, tokens: [f] }) : p.tokens.unshift(f);
          }
        } else p.task && (p.task = false);
      }
      if (i.loose) for (let h of i.items) {
        h.loose = true;
        for (let p of h.tokens) p.type === "text" && (p.type = "paragraph");
      }
      return i;
    }
  }
  html(e) {
    let t = this.rules.block.html.exec(e);
    if (t) {
      if (this.lexer.state.lastToken?.type === "paragraph" && !this.rules.other.htmlBeginRegex(4).test(e)) return;
      let n = Re(t[0]);
      return { type: "html", block: true, raw: n, pre: t[1] === "pre" || t[1] === "script" || t[1] === "style", text: n };
    }
  }
  def(e) {
    let t = this.rules.block.def.exec(e);
    if (t) {
      if (!this.rules.other.startAngleBracket.test(t[2]) && Te(t[2], "()") !== -1) return;
      let n = W(t[1]), r = t[2] ? t[2].replace(this.rules.other.hrefBrackets, "$1").replace(this.rules.inline.anyPunctuation, "$1") : "", s = t[3] ? t[3].substring(1, t[3].length - 1).replace(this.rules.inline.anyPunctuation, "$1") : t[3];
      return { type: "def", tag: n, raw: C(t[0], `
`), href: r, title: s };
    }
  }
  table(e) {
    let t = this.rules.block.table.exec(e);
    if (!t || !this.rules.other.tableDelimiter.test(t[2])) return;
    let n = be(t[1]), r = t[2].replace(this.rules.other.tableAlignChars, "").split("|"), s = t[3]?.trim() ? t[3].replace(this.rules.other.tableRowBlankLine, "").split(`
`) : [], o = { type: "table", raw: C(t[0], `
`), header: [], align: [], rows: [] };
    if (n.length === r.length) {
      for (let i of r) this.rules.other.tableAlignRight.test(i) ? o.align.push("right") : this.rules.other.tableAlignCenter.test(i) ? o.align.push("center") : this.rules.other.tableAlignLeft.test(i) ? o.align.push("left") : o.align.push(null);
      for (let i = 0; i < n.length; i++) o.header.push({ text: n[i], tokens: this.lexer.inline(n[i]), header: true, align: o.align[i] });
      for (let i of s) o.rows.push(be(i, o.header.length).map((a, c) => ({ text: a, tokens: this.lexer.inline(a), header: false, align: o.align[c] })));
      return o;
    }
  }
  lheading(e) {
    let t = this.rules.block.lheading.exec(e);
    if (t) {
      let n = t[1].trim();
      return { type: "heading", raw: C(t[0], `
`), depth: t[2].charAt(0) === "=" ? 1 : 2, text: n, tokens: this.lexer.inline(n) };
    }
  }
  paragraph(e) {
    let t = this.rules.block.paragraph.exec(e);
    if (t) {
      let n = t[1].charAt(t[1].length - 1) === `
` ? t[1].slice(0, -1) : t[1];
      return { type: "paragraph", raw: t[0], text: n, tokens: this.lexer.inline(n) };
    }
  }
  text(e) {
    let t = this.rules.block.text.exec(e);
    if (t) return { type: "text", raw: t[0], text: t[0], tokens: this.lexer.inline(t[0]) };
  }
  escape(e) {
    if (e.charCodeAt(0) !== 92) return;
    let t = this.rules.inline.escape.exec(e);
    if (t) return { type: "escape", raw: t[0], text: t[1] };
  }
  tag(e) {
    if (e.charCodeAt(0) !== 60) return;
    let t = this.rules.inline.tag.exec(e);
    if (t) return !this.lexer.state.inLink && this.rules.other.startATag.test(t[0]) ? this.lexer.state.inLink = true : this.lexer.state.inLink && this.rules.other.endATag.test(t[0]) && (this.lexer.state.inLink = false), !this.lexer.state.inRawBlock && this.rules.other.startPreScriptTag.test(t[0]) ? this.lexer.state.inRawBlock = true : this.lexer.state.inRawBlock && this.rules.other.endPreScriptTag.test(t[0]) && (this.lexer.state.inRawBlock = false), { type: "html", raw: t[0], inLink: this.lexer.state.inLink, inRawBlock: this.lexer.state.inRawBlock, block: false, text: t[0] };
  }
  link(e) {
    if (this.lexer.state.linkParenPossible === false) return;
    let t = e.charCodeAt(0);
    if (t !== 91 && t !== 33) return;
    let n = this.rules.inline.link.exec(e);
    if (n) {
      let r = n[0].charAt(0) === "!" ? 2 : 1;
      if (!this.options.pedantic && Ze(e, n[1], r, this.rules)) return;
      let s = n[2].trim();
      if (!this.options.pedantic && this.rules.other.startAngleBracket.test(s)) {
        if (!this.rules.other.endAngleBracket.test(s)) return;
        let c = C(s.slice(0, -1), "\\");
        if ((s.length - c.length) % 2 === 0) return;
      } else {
        let c = Te(n[2], "()");
        if (c === -2) return;
        if (c > -1) {
          let d = (n[0].indexOf("!") === 0 ? 5 : 4) + n[1].length + c;
          n[2] = n[2].substring(0, c), n[0] = n[0].substring(0, d).trim(), n[3] = "";
        }
      }
      let o = C(n[0].slice(0, -1), "\\");
      if ((n[0].length - o.length) % 2 === 0) return;
      let i = n[2], a = "";
      if (this.options.pedantic) {
        let c = this.rules.other.pedanticHrefTitle.exec(i);
        c && (i = c[1], a = c[3]);
      } else a = n[3] ? n[3].slice(1, -1) : "";
      return i = i.trim(), this.rules.other.startAngleBracket.test(i) && (this.options.pedantic && !this.rules.other.endAngleBracket.test(s) ? i = i.slice(1) : i = i.slice(1, -1)), He(n, { href: i && i.replace(this.rules.inline.anyPunctuation, "$1"), title: a && a.replace(this.rules.inline.anyPunctuation, "$1") }, n[0], this.lexer, this.rules);
    }
  }
  reflink(e, t) {
    let n = e.charCodeAt(0);
    if (n !== 91 && n !== 33) return;
    let r;
    if ((r = this.rules.inline.reflink.exec(e)) || (r = this.rules.inline.nolink.exec(e))) {
      let s = r[0].charAt(0) === "!" ? 2 : 1;
      if (!this.options.pedantic && Ze(e, r[1], s, this.rules)) return;
      let o = t[W(r[2] || r[1])];
      if (!o) {
        let i = r[0].charAt(0);
        return { type: "text", raw: i, text: i };
      }
      return He(r, o, r[0], this.lexer, this.rules);
    }
  }
  emStrong(e, t, n = "") {
    let r = this.rules.inline.emStrongLDelim.exec(e);
    if (!r || !r[1] && !r[2] && !r[3] && !r[4]) return;
    let s = r[0][0], o = n === s, i = t.length - e.length, a = i;
    for (; !this.options.pedantic && a > 0 && t[a - 1] === s; ) a--;
    let c = [...t.slice(Math.max(0, a - 2), a)].at(-1) ?? "", u = c === "*" || c === "_" || !!this.rules.inline.punctuation.exec(c);
    a < i && (n = c);
    let d = a < i ? u : n === "*" || n === "_" || !!this.rules.inline.punctuation.exec(n);
    if (r[4] && n.match(this.rules.other.unicodeAlphaNumeric)) return;
    let h = r[1] || r[3] || "";
    if (!h || !n || d) {
      let p = [...r[0]].length - 1, k, m, b = p, f = 0, R = i - a + p, E = !this.options.pedantic && !!c.trim() && (!!h || s === "*" && !u);
      if (s !== "*" && s !== "_") return;
      let T = s === "*" ? this.rules.inline.emStrongRDelimAst : this.rules.inline.emStrongRDelimUnd, U = oe(this, t, s), H = t.length - e.length + p;
      if (U < H) return;
      t = t.slice(-1 * e.length + p);
      let K = U - H;
      for (T.lastIndex = 0; (r = T.exec(t)) !== null && !(r.index > K); ) {
        if (k = r[1] || r[2] || r[3] || r[4] || r[5] || r[6], !k) continue;
        if (m = [...k].length, r[3] || r[4]) {
          b += m;
          continue;
        } else if ((r[5] || r[6] || E) && R % 3 && !((R + m) % 3)) {
          if (o && (r[5] || r[6])) break;
          f += m;
          continue;
        }
        if (b -= m, b > 0) continue;
        m = Math.min(m, m + b + f);
        let re = [...r[0]][0].length, B = e.slice(0, p + r.index + re + m);
        if (Math.min(p, m) % 2) {
          let se = B.slice(1, -1);
          return { type: "em", raw: B, text: se, tokens: this.lexer.inlineTokens(se) };
        }
        let X = B.slice(2, -2);
        return { type: "strong", raw: B, text: X, tokens: this.lexer.inlineTokens(X) };
      }
    }
  }
  codespan(e) {
    if (e.charCodeAt(0) !== 96) return;
    let t = this.rules.inline.code.exec(e);
    if (t) {
      let n = t[2].replace(this.rules.other.newLineCharGlobal, " "), r = this.rules.other.nonSpaceChar.test(n), s = this.rules.other.startingSpaceChar.test(n) && this.rules.other.endingSpaceChar.test(n);
      return r && s && (n = n.substring(1, n.length - 1)), { type: "codespan", raw: t[0], text: n };
    }
  }
  br(e) {
    let t = e.charCodeAt(0);
    if (t !== 32 && t !== 92 && t !== 10) return;
    let n = this.rules.inline.br.exec(e);
    if (n) return { type: "br", raw: n[0] };
  }
  del(e, t, n = "") {
    if (e.charCodeAt(0) !== 126) return;
    let r = this.rules.inline.delLDelim.exec(e);
    if (!r) return;
    if (!(r[1] || "") || !n || this.rules.inline.punctuation.exec(n)) {
      let o = [...r[0]].length - 1, i, a, c = o, u = this.rules.inline.delRDelim, d = ae(this, t), h = t.length - e.length + o;
      if (d < h) return;
      t = t.slice(-1 * e.length + o);
      let p = d - h;
      for (u.lastIndex = 0; (r = u.exec(t)) !== null && !(r.index > p); ) {
        if (i = r[1] || r[2] || r[3] || r[4] || r[5] || r[6], !i || (a = [...i].length, a !== o)) continue;
        if (r[3] || r[4]) {
          c += a;
          continue;
        }
        if (c -= a, c > 0) continue;
        a = Math.min(a, a + c);
        let k = [...r[0]][0].length, m = e.slice(0, o + r.index + k + a), b = m.slice(o, -o);
        return { type: "del", raw: m, text: b, tokens: this.lexer.inlineTokens(b) };
      }
    }
  }
  autolink(e) {
    if (e.charCodeAt(0) !== 60) return;
    let t = this.rules.inline.autolink.exec(e);
    if (t) {
      let n, r;
      return t[2] === "@" ? (n = t[1], r = "mailto:" + n) : (n = t[1], r = n), { type: "link", raw: t[0], text: n, href: r, autolink: true, tokens: [{ type: "text", raw: n, text: n }] };
    }
  }
  url(e) {
    let t;
    if (t = this.rules.inline.url.exec(e)) {
      let n, r;
      if (t[2] === "@") n = t[0], r = "mailto:" + n;
      else {
        let s;
        do
          s = t[0], t[0] = this.rules.inline._backpedal.exec(t[0])?.[0] ?? "";
        while (s !== t[0]);
        n = t[0], t[1] === "www." ? r = "http://" + t[0] : r = t[0];
      }
      return { type: "link", raw: t[0], text: n, href: r, autolink: true, tokens: [{ type: "text", raw: n, text: n }] };
    }
  }
  inlineText(e) {
    let t = this.rules.inline.text.exec(e);
    if (t) {
      let n = this.lexer.state.inRawBlock;
      return { type: "text", raw: t[0], text: n ? t[0] : De(t[0]), escaped: n };
    }
  }
};
var w = class l {
  tokens;
  options;
  state;
  inlineQueue;
  tokenizer;
  constructor(e) {
    this.tokens = [], this.tokens.links = /* @__PURE__ */ Object.create(null), this.options = e || S, this.options.tokenizer = this.options.tokenizer || new _(), this.tokenizer = this.options.tokenizer, this.tokenizer.options = this.options, this.tokenizer.lexer = this, this.inlineQueue = [], this.state = { inLink: false, inRawBlock: false, linkEmitted: false, linkParenPossible: true, top: true };
    let t = { other: O, block: ee.normal, inline: F.normal };
    this.options.pedantic ? (t.block = ee.pedantic, t.inline = F.pedantic) : this.options.gfm && (t.block = ee.gfm, this.options.breaks ? t.inline = F.breaks : t.inline = F.gfm), this.tokenizer.rules = t;
  }
  static get rules() {
    return { block: ee, inline: F };
  }
  static lex(e, t) {
    return new l(t).lex(e);
  }
  static lexInline(e, t) {
    return new l(t).inlineTokens(e);
  }
  lex(e) {
    e = e.replace(O.carriageReturn, `
`), this.blockTokens(e, this.tokens);
    for (let t = 0; t < this.inlineQueue.length; t++) {
      let n = this.inlineQueue[t];
      this.state.inRawBlock = false, this.inlineTokens(n.src, n.tokens);
    }
    return this.inlineQueue = [], this.tokens;
  }
  blockTokens(e, t = [], n = false) {
    this.tokenizer.lexer = this;
    let r = this.state.lastToken;
    this.options.pedantic && (e = e.replace(O.tabCharGlobal, "    ").replace(O.spaceLine, ""));
    let s = 1 / 0, o, i = this.options.gfm && !this.options.pedantic && this.tokenizer.paragraph === _.prototype.paragraph;
    for (; e; ) {
      if (e.length < s) s = e.length;
      else {
        this.infiniteLoopError(e.charCodeAt(0));
        break;
      }
      this.state.lastToken = t.at(-1);
      let a;
      if (this.options.extensions?.block?.some((u) => (a = u.call({ lexer: this }, e, t)) ? (e = e.substring(a.raw.length), t.push(a), true) : false)) continue;
      if (a = this.tokenizer.space(e)) {
        e = e.substring(a.raw.length);
        let u = t.at(-1);
        a.raw.length === 1 && u !== void 0 ? u.raw += `
` : t.push(a);
        continue;
      }
      if (a = this.tokenizer.code(e)) {
        e = e.substring(a.raw.length);
        let u = t.at(-1);
        u?.type === "paragraph" || u?.type === "text" ? (u.raw += (u.raw.endsWith(`
`) ? "" : `
`) + a.raw, u.text += `
` + a.text, this.inlineQueue.at(-1).src = u.text) : t.push(a);
        continue;
      }
      if (a = this.tokenizer.fences(e)) {
        e = e.substring(a.raw.length), t.push(a);
        continue;
      }
      if (a = this.tokenizer.heading(e)) {
        e = e.substring(a.raw.length), t.push(a);
        continue;
      }
      if (a = this.tokenizer.hr(e)) {
        e = e.substring(a.raw.length), t.push(a);
        continue;
      }
      if (a = this.tokenizer.blockquote(e)) {
        e = e.substring(a.raw.length), t.push(a);
        continue;
      }
      if (a = this.tokenizer.list(e)) {
        e = e.substring(a.raw.length), t.push(a);
        continue;
      }
      if (a = this.tokenizer.html(e)) {
        e = e.substring(a.raw.length), t.push(a);
        continue;
      }
      if (a = this.tokenizer.def(e)) {
        e = e.substring(a.raw.length);
        let u = t.at(-1);
        u?.type === "paragraph" || u?.type === "text" ? (u.raw += (u.raw.endsWith(`
`) ? "" : `
`) + a.raw, u.text += `
` + a.raw, this.inlineQueue.at(-1).src = u.text) : (this.tokens.links[a.tag] || (this.tokens.links[a.tag] = { href: a.href, title: a.title }), t.push(a));
        continue;
      }
      if (a = this.tokenizer.table(e)) {
        e = e.substring(a.raw.length), t.push(a);
        continue;
      }
      if (a = this.tokenizer.lheading(e)) {
        e = e.substring(a.raw.length), t.push(a);
        continue;
      }
      let c = e;
      if (this.options.extensions?.startBlock) {
        let u = 1 / 0, d = e.slice(1), h;
        this.options.extensions.startBlock.forEach((p) => {
          h = p.call({ lexer: this }, d), typeof h == "number" && h >= 0 && (u = Math.min(u, h));
        }), u < 1 / 0 && u >= 0 && (c = e.substring(0, u + 1));
      }
      if (this.state.top && (a = this.tokenizer.paragraph(c))) {
        let u = t.at(-1);
        (n || u === o && i) && u?.type === "paragraph" ? (u.raw += (u.raw.endsWith(`
`) ? "" : `
`) + a.raw, u.text += `
` + a.text, this.inlineQueue.pop(), this.inlineQueue.at(-1).src = u.text, o = u) : (t.push(a), o = a), n = c.length !== e.length, e = e.substring(a.raw.length);
        continue;
      }
      if (a = this.tokenizer.text(e)) {
        e = e.substring(a.raw.length);
        let u = t.at(-1);
        u?.type === "text" ? (u.raw += (u.raw.endsWith(`
`) ? "" : `
`) + a.raw, u.text += `
` + a.text, this.inlineQueue.pop(), this.inlineQueue.at(-1).src = u.text) : t.push(a);
        continue;
      }
      if (e) {
        this.infiniteLoopError(e.charCodeAt(0));
        break;
      }
    }
    return this.state.top = true, this.state.lastToken = r, t;
  }
  inline(e, t = []) {
    return this.inlineQueue.push({ src: e, tokens: t }), t;
  }
  linkInText(e) {
    if (!e.includes("[")) return false;
    let t = this.tokenizer.rules.inline.link;
    for (let n of e.matchAll(this.tokenizer.rules.inline.blockSkip)) if (t.test(n[0]) && e.charAt(n.index - 1) !== "!") return true;
    for (let n of e.matchAll(this.tokenizer.rules.inline.reflinkSearch)) {
      let r = n[0], s = r.lastIndexOf("[");
      if (!(r.charAt(0) === "!" || !Object.hasOwn(this.tokens.links, W(r.slice(s + 1, -1)))) && !(s > 1 && this.linkInText(r.slice(1, s - 1)))) return true;
    }
    return false;
  }
  inlineTokens(e, t = []) {
    this.tokenizer.lexer = this;
    let n = this.state.linkParenPossible;
    this.state.linkParenPossible = e.includes(")");
    try {
      return this.#t(e, t);
    } finally {
      this.state.linkParenPossible = n;
    }
  }
  #t(e, t) {
    let n = e.includes("*") || e.includes("_") || e.includes("~"), r = n || this.options.hooks?.emStrongMask || this.tokenizer.emStrong !== _.prototype.emStrong || this.tokenizer.del !== _.prototype.del ? this.#r(e) : e;
    if (!n) return this.#e(e, r, t);
    qe(this.tokenizer, r);
    try {
      return this.#e(e, r, t);
    } finally {
      ve(this.tokenizer);
    }
  }
  #e(e, t, n) {
    let r = false, s = "", o = 1 / 0;
    for (; e; ) {
      if (e.length < o) o = e.length;
      else {
        this.infiniteLoopError(e.charCodeAt(0));
        break;
      }
      r || (s = ""), r = false;
      let i;
      if (this.options.extensions?.inline?.some((u) => (i = u.call({ lexer: this }, e, n)) ? (e = e.substring(i.raw.length), n.push(i), true) : false)) continue;
      if (i = this.tokenizer.escape(e)) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      if (i = this.tokenizer.tag(e)) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      if (i = this.tokenizer.link(e)) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      if (i = this.tokenizer.reflink(e, this.tokens.links)) {
        e = e.substring(i.raw.length);
        let u = n.at(-1);
        i.type === "text" && u?.type === "text" ? (u.raw += i.raw, u.text += i.text) : n.push(i);
        continue;
      }
      let a = e[0];
      if (a === "*" || a === "_") {
        let u = t.length - e.length;
        if (oe(this.tokenizer, t, a) <= u) {
          let h = 1;
          for (; h < e.length && e.charCodeAt(h) === a.charCodeAt(0); ) h++;
          let p = e.substring(0, h), k = n.at(-1);
          k?.type === "text" && !k.escaped ? (k.raw += p, k.text += p) : n.push({ type: "text", raw: p, text: p, escaped: false }), e = e.substring(h), s = a, r = true;
          continue;
        }
      } else if (a === "~") {
        let u = t.length - e.length;
        if (ae(this.tokenizer, t) <= u) {
          let h = 1;
          for (; h < e.length && e.charCodeAt(h) === 126; ) h++;
          let p = e.substring(0, h), k = n.at(-1);
          k?.type === "text" && !k.escaped ? (k.raw += p, k.text += p) : n.push({ type: "text", raw: p, text: p, escaped: false }), e = e.substring(h), s = a, r = true;
          continue;
        }
      }
      if (i = this.tokenizer.emStrong(e, t, s)) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      if (i = this.tokenizer.codespan(e)) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      if (i = this.tokenizer.br(e)) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      if (i = this.tokenizer.del(e, t, s)) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      if (i = this.tokenizer.autolink(e)) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      if (!this.state.inLink && (i = this.tokenizer.url(e))) {
        e = e.substring(i.raw.length), n.push(i);
        continue;
      }
      let c = e;
      if (this.options.extensions?.startInline) {
        let u = 1 / 0, d = e.slice(1), h;
        this.options.extensions.startInline.forEach((p) => {
          h = p.call({ lexer: this }, d), typeof h == "number" && h >= 0 && (u = Math.min(u, h));
        }), u < 1 / 0 && u >= 0 && (c = e.substring(0, u + 1));
      }
      if (i = this.tokenizer.inlineText(c)) {
        e = e.substring(i.raw.length), i.raw.slice(-1) !== "_" && (s = i.raw.slice(-1)), r = true;
        let u = n.at(-1);
        u?.type === "text" ? (u.raw += i.raw, u.text += i.text) : n.push(i);
        continue;
      }
      if (e) {
        this.infiniteLoopError(e.charCodeAt(0));
        break;
      }
    }
    return n;
  }
  #n(e) {
    let { blockSkip: t, tag: n, autolink: r } = this.tokenizer.rules.inline, s = "", o = 0, i;
    for (t.lastIndex = 0; i = t.exec(e); ) {
      let a = i.index + (i[2] ? i[2].length : 0), c = i.index + i[0].length;
      if (e.charAt(a) === "<") {
        let u = e.slice(a), d = n.exec(u) || r.exec(u);
        if (!d) {
          t.lastIndex = a + 1;
          continue;
        }
        c = a + d[0].length, t.lastIndex = c;
      }
      s += e.slice(o, a) + "[" + "a".repeat(c - a - 2) + "]", o = c;
    }
    return s + e.slice(o);
  }
  #r(e) {
    let t = e;
    if (this.tokens.links && e.includes("[")) {
      let n = this.tokenizer.rules.inline.reflinkSearch, r = (s) => {
        let o = s.lastIndexOf("[");
        if (!Object.hasOwn(this.tokens.links, W(s.slice(o + 1, -1)))) return s;
        if (o > 1 && s.charAt(0) !== "!") {
          let i = s.slice(1, o - 1);
          if (this.linkInText(i)) return "[" + i.replace(n, r) + "][" + "a".repeat(s.length - o - 2) + "]";
        }
        return "[" + "a".repeat(s.length - 2) + "]";
      };
      t = t.replace(n, r);
    }
    return t = t.replace(this.tokenizer.rules.inline.anyPunctuationOutsideCode, (n, r, s) => s ? "+".repeat(n.length) : r ? r + n.slice(r.length, -r.length).replace(/`/g, "+") + r : n), t = this.#n(t), t = this.options.hooks?.emStrongMask?.call({ lexer: this }, t) ?? t, t;
  }
  infiniteLoopError(e) {
    let t = "Infinite loop on byte: " + e;
    if (this.options.silent) console.error(t);
    else throw new Error(t);
  }
};
var I = class {
  options;
  parser;
  constructor(e) {
    this.options = e || S;
  }
  space(e) {
    return "";
  }
  code({ text: e, lang: t, escaped: n }) {
    let r = (t || "").match(O.notSpaceStart)?.[0], s = e ? e.replace(O.endingNewline, "") + `
` : "";
    return r ? '<pre><code class="language-' + y(r) + '">' + (n ? s : y(s, true)) + `</code></pre>
` : "<pre><code>" + (n ? s : y(s, true)) + `</code></pre>
`;
  }
  blockquote({ tokens: e }) {
    return `<blockquote>
${this.parser.parse(e)}</blockquote>
`;
  }
  html({ text: e }) {
    return e;
  }
  def(e) {
    return "";
  }
  heading({ tokens: e, depth: t }) {
    return `<h${t}>${this.parser.parseInline(e)}</h${t}>
`;
  }
  hr(e) {
    return `<hr>
`;
  }
  list(e) {
    let t = e.ordered, n = e.start, r = "";
    for (let i = 0; i < e.items.length; i++) {
      let a = e.items[i];
      r += this.listitem(a);
    }
    let s = t ? "ol" : "ul", o = t && n !== 1 ? ' start="' + n + '"' : "";
    return "<" + s + o + `>
` + r + "</" + s + `>
`;
  }
  listitem(e) {
    return `<li>${this.parser.parse(e.tokens)}</li>
`;
  }
  checkbox({ checked: e }) {
    return "<input " + (e ? 'checked="" ' : "") + 'disabled="" type="checkbox"> ';
  }
  paragraph({ tokens: e }) {
    return `<p>${this.parser.parseInline(e)}</p>
`;
  }
  table(e) {
    let t = "", n = "";
    for (let s = 0; s < e.header.length; s++) n += this.tablecell(e.header[s]);
    t += this.tablerow({ text: n });
    let r = "";
    for (let s = 0; s < e.rows.length; s++) {
      let o = e.rows[s];
      n = "";
      for (let i = 0; i < o.length; i++) n += this.tablecell(o[i]);
      r += this.tablerow({ text: n });
    }
    return r && (r = `<tbody>${r}</tbody>`), `<table>
<thead>
` + t + `</thead>
` + r + `</table>
`;
  }
  tablerow({ text: e }) {
    return `<tr>
${e}</tr>
`;
  }
  tablecell(e) {
    let t = this.parser.parseInline(e.tokens), n = e.header ? "th" : "td";
    return (e.align ? `<${n} align="${e.align}">` : `<${n}>`) + t + `</${n}>
`;
  }
  strong({ tokens: e }) {
    return `<strong>${this.parser.parseInline(e)}</strong>`;
  }
  em({ tokens: e }) {
    return `<em>${this.parser.parseInline(e)}</em>`;
  }
  codespan({ text: e }) {
    return `<code>${y(e, true)}</code>`;
  }
  br(e) {
    return "<br>";
  }
  del({ tokens: e }) {
    return `<del>${this.parser.parseInline(e)}</del>`;
  }
  link({ href: e, title: t, text: n, tokens: r, autolink: s }) {
    let o = s ? y(n, true) : this.parser.parseInline(r), i = xe(e);
    if (i === null) return o;
    e = y(i, s);
    let a = '<a href="' + e + '"';
    return t && (a += ' title="' + y(t) + '"'), a += ">" + o + "</a>", a;
  }
  image({ href: e, title: t, text: n, tokens: r }) {
    r && (n = this.parser.parseInline(r, this.parser.textRenderer));
    let s = xe(e);
    if (s === null) return y(n);
    e = s;
    let o = `<img src="${y(e)}" alt="${y(n)}"`;
    return t && (o += ` title="${y(t)}"`), o += ">", o;
  }
  text(e) {
    return "tokens" in e && e.tokens ? this.parser.parseInline(e.tokens) : "escaped" in e && e.escaped ? e.text : y(e.text);
  }
};
var z = class {
  parser;
  strong({ text: e, tokens: t }) {
    return t ? this.parser.parseInline(t, this) : e;
  }
  em({ text: e, tokens: t }) {
    return t ? this.parser.parseInline(t, this) : e;
  }
  codespan({ text: e }) {
    return e;
  }
  del({ text: e, tokens: t }) {
    return t ? this.parser.parseInline(t, this) : e;
  }
  html({ text: e }) {
    return e;
  }
  text({ text: e }) {
    return e;
  }
  link({ text: e, tokens: t }) {
    return t ? this.parser.parseInline(t, this) : e;
  }
  image({ text: e, tokens: t }) {
    return t ? this.parser.parseInline(t, this) : e;
  }
  br() {
    return `
`;
  }
  checkbox({ raw: e }) {
    return e;
  }
};
var P = class l2 {
  options;
  renderer;
  textRenderer;
  constructor(e) {
    this.options = e || S, this.options.renderer = this.options.renderer || new I(), this.renderer = this.options.renderer, this.renderer.options = this.options, this.renderer.parser = this, this.textRenderer = new z(), this.textRenderer.parser = this;
  }
  static parse(e, t) {
    return new l2(t).parse(e);
  }
  static parseInline(e, t) {
    return new l2(t).parseInline(e);
  }
  parse(e) {
    this.renderer.parser = this;
    let t = "";
    for (let n = 0; n < e.length; n++) {
      let r = e[n];
      if (this.options.extensions?.renderers?.[r.type]) {
        let o = r, i = this.options.extensions.renderers[o.type].call({ parser: this }, o);
        if (i !== false || !["space", "hr", "heading", "code", "table", "blockquote", "list", "checkbox", "html", "def", "paragraph", "text"].includes(o.type)) {
          t += i === false ? "" : i ?? "";
          continue;
        }
      }
      let s = r;
      switch (s.type) {
        case "space": {
          t += this.renderer.space(s);
          break;
        }
        case "hr": {
          t += this.renderer.hr(s);
          break;
        }
        case "heading": {
          t += this.renderer.heading(s);
          break;
        }
        case "code": {
          t += this.renderer.code(s);
          break;
        }
        case "table": {
          t += this.renderer.table(s);
          break;
        }
        case "blockquote": {
          t += this.renderer.blockquote(s);
          break;
        }
        case "list": {
          t += this.renderer.list(s);
          break;
        }
        case "checkbox": {
          t += this.renderer.checkbox(s);
          break;
        }
        case "html": {
          t += this.renderer.html(s);
          break;
        }
        case "def": {
          t += this.renderer.def(s);
          break;
        }
        case "paragraph": {
          t += this.renderer.paragraph(s);
          break;
        }
        case "text": {
          t += this.renderer.text(s);
          break;
        }
        default: {
          let o = 'Token with "' + s.type + '" type was not found.';
          if (this.options.silent) return console.error(o), "";
          throw new Error(o);
        }
      }
    }
    return t;
  }
  parseInline(e, t = this.renderer) {
    this.renderer.parser = this;
    let n = "";
    for (let r = 0; r < e.length; r++) {
      let s = e[r];
      if (this.options.extensions?.renderers?.[s.type]) {
        let i = this.options.extensions.renderers[s.type].call({ parser: this }, s);
        if (i !== false || !["escape", "html", "link", "image", "checkbox", "strong", "em", "codespan", "br", "del", "text"].includes(s.type)) {
          n += i === false ? "" : i ?? "";
          continue;
        }
      }
      let o = s;
      switch (o.type) {
        case "escape": {
          n += t.text(o);
          break;
        }
        case "html": {
          n += t.html(o);
          break;
        }
        case "link": {
          n += t.link(o);
          break;
        }
        case "image": {
          n += t.image(o);
          break;
        }
        case "checkbox": {
          n += t.checkbox(o);
          break;
        }
        case "strong": {
          n += t.strong(o);
          break;
        }
        case "em": {
          n += t.em(o);
          break;
        }
        case "codespan": {
          n += t.codespan(o);
          break;
        }
        case "br": {
          n += t.br(o);
          break;
        }
        case "del": {
          n += t.del(o);
          break;
        }
        case "text": {
          n += t.text(o);
          break;
        }
        default: {
          let i = 'Token with "' + o.type + '" type was not found.';
          if (this.options.silent) return console.error(i), "";
          throw new Error(i);
        }
      }
    }
    return n;
  }
};
var A = class {
  options;
  block;
  constructor(e) {
    this.options = e || S;
  }
  static passThroughHooks = /* @__PURE__ */ new Set(["preprocess", "postprocess", "processAllTokens", "emStrongMask"]);
  static passThroughHooksRespectAsync = /* @__PURE__ */ new Set(["preprocess", "postprocess", "processAllTokens"]);
  preprocess(e) {
    return e;
  }
  postprocess(e) {
    return e;
  }
  processAllTokens(e) {
    return e;
  }
  emStrongMask(e) {
    return e;
  }
  provideLexer(e = this.block) {
    return e ? w.lex : w.lexInline;
  }
  provideParser(e = this.block) {
    return e ? P.parse : P.parseInline;
  }
};
function M(l3, e) {
  if (Array.isArray(e)) for (let t = 0; t < e.length; t++) l3.push(e[t]);
  else l3.push(e);
}
var ne = class {
  defaults = G();
  options = this.setOptions;
  parse = this.parseMarkdown(true);
  parseInline = this.parseMarkdown(false);
  Parser = P;
  Renderer = I;
  TextRenderer = z;
  Lexer = w;
  Tokenizer = _;
  Hooks = A;
  constructor(...e) {
    this.use(...e);
  }
  walkTokens(e, t) {
    let n = [];
    for (let r of e) switch (M(n, t.call(this, r)), r.type) {
      case "table": {
        let s = r;
        for (let o of s.header) M(n, this.walkTokens(o.tokens, t));
        for (let o of s.rows) for (let i of o) M(n, this.walkTokens(i.tokens, t));
        break;
      }
      case "list": {
        let s = r;
        M(n, this.walkTokens(s.items, t));
        break;
      }
      default: {
        let s = r;
        this.defaults.extensions?.childTokens?.[s.type] ? this.defaults.extensions.childTokens[s.type].forEach((o) => {
          let i = s[o].flat(1 / 0);
          M(n, this.walkTokens(i, t));
        }) : s.tokens && M(n, this.walkTokens(s.tokens, t));
      }
    }
    return n;
  }
  use(...e) {
    let t = this.defaults.extensions || { renderers: /* @__PURE__ */ Object.create(null), childTokens: /* @__PURE__ */ Object.create(null) };
    return e.forEach((n) => {
      let r = { ...n };
      if (r.async = this.defaults.async || r.async || false, n.extensions && (n.extensions.forEach((s) => {
        if (!s.name) throw new Error("extension name required");
        if ("renderer" in s) {
          let o = t.renderers[s.name];
          o ? t.renderers[s.name] = function(...i) {
            let a = s.renderer.apply(this, i);
            return a === false && (a = o.apply(this, i)), a;
          } : t.renderers[s.name] = s.renderer;
        }
        if ("tokenizer" in s) {
          if (!s.level || s.level !== "block" && s.level !== "inline") throw new Error("extension level must be 'block' or 'inline'");
          let o = t[s.level];
          o ? o.unshift(s.tokenizer) : t[s.level] = [s.tokenizer], s.start && (s.level === "block" ? t.startBlock ? t.startBlock.push(s.start) : t.startBlock = [s.start] : s.level === "inline" && (t.startInline ? t.startInline.push(s.start) : t.startInline = [s.start]));
        }
        "childTokens" in s && s.childTokens && (t.childTokens[s.name] = s.childTokens);
      }), r.extensions = t), n.renderer) {
        let s = this.defaults.renderer || new I(this.defaults);
        for (let o in n.renderer) {
          if (!(o in s)) throw new Error(`renderer '${o}' does not exist`);
          if (["options", "parser"].includes(o)) continue;
          let i = o, a = n.renderer[i], c = s[i];
          s[i] = (...u) => {
            let d = a.apply(s, u);
            return d === false && (d = c.apply(s, u)), d === false ? "" : d ?? "";
          };
        }
        r.renderer = s;
      }
      if (n.tokenizer) {
        let s = this.defaults.tokenizer || new _(this.defaults);
        for (let o in n.tokenizer) {
          if (!(o in s)) throw new Error(`tokenizer '${o}' does not exist`);
          if (["options", "rules", "lexer"].includes(o)) continue;
          let i = o, a = n.tokenizer[i], c = s[i];
          s[i] = (...u) => {
            let d = a.apply(s, u);
            return d === false && (d = c.apply(s, u)), d;
          };
        }
        r.tokenizer = s;
      }
      if (n.hooks) {
        let s = this.defaults.hooks || new A();
        for (let o in n.hooks) {
          if (!(o in s)) throw new Error(`hook '${o}' does not exist`);
          if (["options", "block"].includes(o)) continue;
          let i = o, a = n.hooks[i], c = s[i];
          A.passThroughHooks.has(o) ? s[i] = (u) => {
            if (s.options.async && A.passThroughHooksRespectAsync.has(o)) return (async () => {
              let h = await a.call(s, u);
              return c.call(s, h);
            })();
            let d = a.call(s, u);
            return c.call(s, d);
          } : s[i] = (...u) => {
            if (s.options.async) return (async () => {
              let h = await a.apply(s, u);
              return h === false && (h = await c.apply(s, u)), h;
            })();
            let d = a.apply(s, u);
            return d === false && (d = c.apply(s, u)), d;
          };
        }
        r.hooks = s;
      }
      if (n.walkTokens) {
        let s = this.defaults.walkTokens, o = n.walkTokens;
        r.walkTokens = function(i) {
          let a = [];
          return M(a, o.call(this, i)), s && M(a, s.call(this, i)), a;
        };
      }
      this.defaults = { ...this.defaults, ...r };
    }), this;
  }
  setOptions(e) {
    return this.defaults = { ...this.defaults, ...e }, this;
  }
  lexer(e, t) {
    return w.lex(e, t ?? this.defaults);
  }
  parser(e, t) {
    return P.parse(e, t ?? this.defaults);
  }
  parseMarkdown(e) {
    return (n, r) => {
      let s = { ...r }, o = { ...this.defaults, ...s }, i = this.onError(!!o.silent, !!o.async);
      if (this.defaults.async === true && s.async === false) return i(new Error("marked(): The async option was set to true by an extension. Remove async: false from the parse options object to return a Promise."));
      if (typeof n > "u" || n === null) return i(new Error("marked(): input parameter is undefined or null"));
      if (typeof n != "string") return i(new Error("marked(): input parameter is of type " + Object.prototype.toString.call(n) + ", string expected"));
      if (o.hooks && (o.hooks.options = o, o.hooks.block = e), o.async) return (async () => {
        let a = o.hooks ? await o.hooks.preprocess(n) : n, u = await (o.hooks ? await o.hooks.provideLexer(e) : e ? w.lex : w.lexInline)(a, o), d = o.hooks ? await o.hooks.processAllTokens(u) : u;
        o.walkTokens && await Promise.all(this.walkTokens(d, o.walkTokens));
        let p = await (o.hooks ? await o.hooks.provideParser(e) : e ? P.parse : P.parseInline)(d, o);
        return o.hooks ? await o.hooks.postprocess(p) : p;
      })().catch(i);
      try {
        o.hooks && (n = o.hooks.preprocess(n));
        let c = (o.hooks ? o.hooks.provideLexer(e) : e ? w.lex : w.lexInline)(n, o);
        o.hooks && (c = o.hooks.processAllTokens(c)), o.walkTokens && this.walkTokens(c, o.walkTokens);
        let d = (o.hooks ? o.hooks.provideParser(e) : e ? P.parse : P.parseInline)(c, o);
        return o.hooks && (d = o.hooks.postprocess(d)), d;
      } catch (a) {
        return i(a);
      }
    };
  }
  onError(e, t) {
    return (n) => {
      if (n.message += `
Please report this to https://github.com/markedjs/marked.`, e) {
        let r = "<p>An error occurred:</p><pre>" + y(n.message + "", true) + "</pre>";
        return t ? Promise.resolve(r) : r;
      }
      if (t) return Promise.reject(n);
      throw n;
    };
  }
};
var v = new ne();
function x(l3, e) {
  return v.parse(l3, e);
}
x.options = x.setOptions = function(l3) {
  return v.setOptions(l3), x.defaults = v.defaults, ue(x.defaults), x;
};
x.getDefaults = G;
x.defaults = S;
function jt(...l3) {
  return v.use(...l3), x.defaults = v.defaults, ue(x.defaults), x;
}
x.use = jt;
x.walkTokens = function(l3, e) {
  return v.walkTokens(l3, e);
};
x.parseInline = v.parseInline;
x.Parser = P;
x.parser = P.parse;
x.Renderer = I;
x.TextRenderer = z;
x.Lexer = w;
x.lexer = w.lex;
x.Tokenizer = _;
x.Hooks = A;
x.parse = x;
var En = x.options;
var zn = x.setOptions;
var Mn = x.walkTokens;
var Bn = x.parseInline;
var qn = P.parse;
var vn = w.lex;

// src/report/html-page.ts
function htmlPage({ title, style, scriptHash, body }) {
  const script = scriptHash === void 0 ? "" : `; script-src '${scriptHash}'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${script}">
<title>${html(title)}</title>
<style>
${style}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

// src/report/html-style.ts
var STYLE = `
:root {
  --canvas: #f6f8fa; --box: #fff; --bar: #f6f8fa; --text: #1f2328; --muted: #59636e;
  --line: #d1d9e0; --soft: #d1d9e0b3; --stripe: #f6f8fa; --code: #818b981f; --link: #0969da;
  --warn: #9a6700; --note: #0969da; --base: #8b949e; --head: #0969da;
}
@media (prefers-color-scheme: dark) {
  :root {
    --canvas: #010409; --box: #0d1117; --bar: #151b23; --text: #f0f6fc; --muted: #9198a1;
    --line: #3d444d; --soft: #3d444db3; --stripe: #151b23; --code: #656c7633; --link: #4493f8;
    --warn: #d29922; --note: #4493f8; --base: #7d8590; --head: #58a6ff;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: 24px 16px; background: var(--canvas); color: var(--text);
  font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial,
    sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji";
}
.comment {
  max-width: 920px; margin: 0 auto; background: var(--box);
  border: 1px solid var(--line); border-radius: 6px; overflow: hidden;
}
header {
  display: flex; gap: 6px; align-items: center; padding: 8px 16px; background: var(--bar);
  border-bottom: 1px solid var(--line); color: var(--muted);
}
header strong { color: var(--text); font-weight: 600; }
.bot { padding: 0 6px; border: 1px solid var(--line); border-radius: 2em; font-size: 12px; }
article { padding: 16px; overflow-wrap: break-word; }
article > :first-child { margin-top: 0; }
article > :last-child { margin-bottom: 0; }
h3 { margin: 24px 0 16px; font-size: 1.25em; font-weight: 600; line-height: 1.25; }
p, ul, .table, pre, details, .alert { margin: 0 0 16px; }
ul { padding-left: 2em; }
li + li { margin-top: .25em; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
sub { font-size: 75%; line-height: 1.5; color: inherit; vertical-align: baseline; }
code, pre { font-family: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace; }
code { padding: .2em .4em; font-size: 85%; background: var(--code); border-radius: 6px; white-space: break-spaces; }
pre { padding: 16px; overflow: auto; font-size: 85%; line-height: 1.45; background: var(--bar); border-radius: 6px; }
pre code { padding: 0; font-size: 100%; background: none; white-space: pre; }
.table { overflow-x: auto; }
table { border-spacing: 0; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 6px 13px; border: 1px solid var(--line); }
th { font-weight: 600; }
tr { background: var(--box); border-top: 1px solid var(--soft); }
tbody tr:nth-child(2n) { background: var(--stripe); }
details > summary { cursor: pointer; }
details[open] > summary { margin-bottom: 16px; }
details > :last-child { margin-bottom: 0; }
.alert { padding: 8px 16px; border-left: .25em solid var(--tone); }
.alert > :last-child { margin-bottom: 0; }
.alert .kind { margin-bottom: 8px; color: var(--tone); font-weight: 500; }
.warning, .caution { --tone: var(--warn); }
.note, .tip, .important { --tone: var(--note); }
.pictures { padding: 0 16px 16px; border-top: 1px solid var(--line); }
figure { margin: 0 0 24px; }
figure svg { display: block; width: 100%; max-width: 600px; font-size: 10px; fill: var(--muted); }
svg .grid { stroke: var(--soft); }
svg .line { fill: none; stroke-width: 1.75; stroke-linejoin: round; }
svg .base { stroke: var(--base); stroke-dasharray: 5 2; }
svg .head { stroke: var(--head); }
svg .name { fill: var(--text); }
@media (max-width: 543px) {
  body { padding: 0; }
  .comment { border-width: 0 0 1px; border-radius: 0; }
}
`.trim();

// src/report/html.ts
var ALLOWED = /^<\/?(?:details|summary|sub|sup|code|br|b|strong|em)\s*\/?>$/i;
var ALERT = /^\s*\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][^\S\n]*\n/;
var marked = new ne({
  gfm: true,
  renderer: {
    html({ text: text2 }) {
      return harmless(text2);
    },
    image({ text: text2 }) {
      return html(text2);
    },
    link({ href, tokens }) {
      const label = this.parser.parseInline(tokens);
      return /^https?:\/\//i.test(href) ? `<a href="${html(href)}" rel="nofollow">${label}</a>` : label;
    },
    blockquote(token) {
      return alert3(token) ?? false;
    },
    table(token) {
      const cells = (row2, tag) => `<tr>${row2.map((cell) => `<${tag}${aligned(cell.align)}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join("")}</tr>`;
      const body = token.rows.map((row2) => cells(row2, "td")).join("\n");
      return `<div class="table"><table><thead>${cells(token.header, "th")}</thead><tbody>${body}</tbody></table></div>
`;
    }
  }
});
function renderHtml(markdown, title, pictures = "") {
  return htmlPage({
    title,
    style: STYLE,
    body: `<main class="comment">
<header><span class="avatar" aria-hidden="true">\u{1F40E}</span> <strong>gaitkeeper</strong> <span class="bot">bot</span> <span class="when">commented</span></header>
<article>
${marked.parse(markdown, { async: false })}</article>
${pictures}</main>`
  });
}
function harmless(raw) {
  return raw.replace(/<!--[\s\S]*?-->/g, "").split(/(<[^<>]*>)/).map((part) => ALLOWED.test(part) ? part : escapeOnce(part)).join("");
}
function escapeOnce(part) {
  return part.replace(/&(?!#?\w+;)/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
function alert3(token) {
  const kind = ALERT.exec(token.text)?.[1];
  if (kind === void 0) return null;
  const body = marked.parse(token.text.replace(ALERT, ""), { async: false });
  const name2 = kind.charAt(0) + kind.slice(1).toLowerCase();
  return `<div class="alert ${kind.toLowerCase()}"><p class="kind">${name2}</p>${body}</div>
`;
}
function aligned(align) {
  return align === null ? "" : ` align="${align}"`;
}

// src/report/chart.ts
var SIZE = { width: 440, height: 190 };
var PLOT = { left: 52, right: 432, top: 24, bottom: 160 };
var ACROSS = [PLOT.left, PLOT.right];
var UP = [PLOT.bottom, PLOT.top];
var SMALLEST = 1e-6;
function lineChart(lines2, units, label) {
  const points2 = lines2.flatMap((line6) => line6.points);
  const x2 = axis(Math.max(...points2.map(([x3]) => x3)), ACROSS, 6);
  const y2 = axis(Math.max(...points2.map(([, y3]) => y3)), UP, 4);
  return drawLines(lines2, { x: x2, y: y2 }, units, label);
}
function drawLines(lines2, { x: x2, y: y2 }, units, label) {
  return [
    `<svg viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label="${label}">`,
    ...y2.ticks.map(([tick, name2]) => horizontal(y2.place(tick), name2)),
    ...x2.ticks.map(([tick, name2]) => caption(x2.place(tick), PLOT.bottom + 14, "middle", name2)),
    caption(PLOT.left - 6, 12, "end", units.y),
    caption(PLOT.right, SIZE.height - 2, "end", units.x),
    ...lines2.map(
      ({ name: name2 }, index) => legend2(name2, PLOT.right - 44 - 60 * (lines2.length - 1 - index))
    ),
    ...lines2.map(({ name: name2, points: points2 }) => path(name2, points2, x2, y2)),
    "</svg>"
  ].join("\n");
}
function axis(highest, [from, to], most) {
  const extent = highest < SMALLEST ? 1 : highest;
  const step2 = roundStep(extent / most);
  const end = Math.ceil(extent / step2);
  return {
    ticks: Array.from({ length: end + 1 }, (_2, at2) => [at2 * step2, number(at2 * step2)]),
    place: (value) => round(from + (to - from) * value / (end * step2))
  };
}
var NINES = ["0%", "90%", "99%", "99.9%", "99.99%", "99.999%", "99.9999%"];
function shareAxis(highest) {
  const end = Math.max(1, highest);
  const [from, to] = ACROSS;
  const nines = NINES.map((name2, at2) => [at2, name2]).filter(([at2]) => at2 <= end);
  return {
    ticks: [...nines, [-Math.log10(0.5), "50%"]],
    place: (value) => round(from + (to - from) * value / end)
  };
}
var ROUND = Array.from({ length: 24 }, (_2, at2) => 10 ** (at2 - 12)).flatMap(
  (power) => [1, 2, 5].map((factor) => factor * power)
);
function logAxis(values) {
  const bottom = ROUND.findLast((tick) => tick <= Math.min(...values)) ?? SMALLEST;
  const top = ROUND.find((tick) => tick >= Math.max(...values) && tick > bottom) ?? 10 * bottom;
  const between = ROUND.filter((tick) => tick >= bottom && tick <= top);
  const named = top / bottom > 100 ? between.filter((_2, at2) => at2 % 3 === 0) : between;
  const [from, to] = UP;
  const share2 = (value) => Math.log(Math.max(value, bottom) / bottom) / Math.log(top / bottom);
  return {
    ticks: named.map((tick) => [tick, number(tick)]),
    place: (value) => round(from + (to - from) * share2(value))
  };
}
function roundStep(step2) {
  const power = 10 ** Math.floor(Math.log10(step2));
  return power * ([1, 2, 5].find((factor) => factor * power >= step2) ?? 10);
}
function horizontal(y2, text2) {
  return `<path class="grid" d="M${PLOT.left} ${y2}H${PLOT.right}"/>${caption(PLOT.left - 6, y2 + 3.5, "end", text2)}`;
}
function legend2(name2, x2) {
  return `<path class="line ${name2}" d="M${x2} 9h18"/><text class="name" x="${x2 + 22}" y="12">${name2}</text>`;
}
function caption(x2, y2, anchor, text2) {
  return `<text x="${x2}" y="${y2}" text-anchor="${anchor}">${text2}</text>`;
}
function path(name2, points2, x2, y2) {
  const places2 = points2.map(([at2, value]) => `${x2.place(at2)} ${y2.place(value)}`);
  return `<path class="line ${name2}" d="M${places2.join("L")}"/>`;
}
function round(value) {
  return Math.round(value * 10) / 10;
}

// src/report/html-growths.ts
var MOST3 = 12;
function growthCharts(input) {
  const growths = growthsOf(viewOf(input)).slice(0, MOST3);
  if (growths.length === 0) return "";
  return `<section class="pictures">
<h3>Memory</h3>
${growths.map(figure2).join("\n")}
</section>
`;
}
function figure2({ entry, probe, sides }) {
  const place3 = html(plain(`${entry.scenario.name} \xB7 ${entry.cell.label}`, 120));
  const trend2 = TREND_IN_WORDS[probe.trend];
  const lines2 = sides.map(({ side, points: points2 }) => ({ name: side, points: points2 }));
  const chart = lineChart(lines2, { x: "requests", y: "MiB" }, `${place3}, memory over requests`);
  return `<figure>
<figcaption><strong>${place3}</strong> \u2013 the difference ${trend2}</figcaption>
${chart}
</figure>`;
}

// src/report/html-latencies.ts
var MOST4 = 24;
var SIDES2 = ["base", "head"];
var ORDER = ["regressed", "accepted", "improved", "inconclusive"];
function latencyCharts(input, curveOf2) {
  const all = viewOf(input).entries.flatMap((entry) => {
    const sides = SIDES2.flatMap((side) => {
      const encoded = entry.measurement?.histograms[side];
      const curve = encoded === void 0 ? null : curveOf2(encoded);
      return curve === null ? [] : [{ side, curve }];
    });
    return sides.length === 0 ? [] : [{ entry, sides }];
  });
  if (all.length === 0) return "";
  const shown = all.toSorted((a, b) => rank(a.entry) - rank(b.entry)).slice(0, MOST4);
  const more = all.length - shown.length;
  const rest2 = more > 0 ? `<p>${count(more, "more scenario")} not drawn.</p>
` : "";
  return `<section class="pictures">
<h3>Latency</h3>
<p>The slowest half, tenth, hundredth \u2026 of all answers, on logarithmic axes. No verdict comes of these: all launches are together here.</p>
${shown.map(picture).join("\n")}
${rest2}</section>
`;
}
function rank({ verdict: verdict3 }) {
  const place3 = ORDER.indexOf(verdict3);
  return place3 === -1 ? ORDER.length : place3;
}
function picture({ entry, sides }) {
  const place3 = html(plain(`${entry.scenario.name} \xB7 ${entry.cell.label}`, 120));
  const lines2 = sides.map(({ side, curve }) => ({ name: side, points: curve.points }));
  const points2 = lines2.flatMap((line6) => line6.points);
  const axes = {
    x: shareAxis(Math.max(...points2.map(([x2]) => x2))),
    y: logAxis(points2.map(([, ms]) => ms))
  };
  const told4 = sides.map(
    ({ side, curve }) => `${side} ${count(curve.answers, "answer")}, ${tailOf(curve)}`
  );
  const chart = drawLines(
    lines2,
    axes,
    { x: "of all answers were faster", y: "ms" },
    `${place3}, latencies: ${told4.join("; ")}`
  );
  return `<figure>
<figcaption><strong>${place3}</strong> \u2013 ${told4.join("; ")}</figcaption>
${chart}
</figure>`;
}
function tailOf({ points: points2 }) {
  return `the slowest ${figure("max", points2.at(-1)?.[1] ?? null)}`;
}

// src/report/html-profiles.ts
function profileLinks(input) {
  const links = shownProfiles(viewOf(input)).flatMap(
    ({ graph, scenario, cell }) => graph !== null && OURS.test(graph) ? [`<li><a href="${html(graph)}">${html(clamp(`${scenario} \xB7 ${cell}`, 200))}</a></li>`] : []
  );
  if (links.length === 0) return "";
  return `<section class="pictures">
<h3>Flame graphs</h3>
<ul>${links.join("\n")}</ul>
</section>
`;
}
var OURS = /^profiles\/[a-z0-9][a-z0-9.-]*\.html$/;

// src/report/html-warm-ups.ts
var MOST5 = 12;
function warmUpCharts(input) {
  const view = viewOf(input);
  const unsteady = unsteadyWarmUps(view);
  const longest = longestMeasured(view);
  const shown = [
    ...unsteady.slice(0, MOST5).map((warmUp) => figure3(warmUp, "")),
    ...longest === null ? [] : [figure3(longest, "the longest warm-up, ")]
  ];
  if (shown.length === 0) return "";
  const more = unsteady.length - MOST5;
  const rest2 = more > 0 ? `<p>${count(more, "more scenario")} without a steady state.</p>
` : "";
  return `<section class="pictures">
<h3>Warm-up</h3>
${shown.join("\n")}
${rest2}</section>
`;
}
function figure3(warmUp, which2) {
  const { scenario, cell, launch, steady, sides } = warmUp;
  const place3 = html(plain(`${scenario.name} \xB7 ${cell.label}`, 120));
  const end = `${steady ? "reached" : "did not reach"} a steady state`;
  const lines2 = sides.map(({ side, points: points2 }) => ({ name: side, points: points2 }));
  const chart = lineChart(
    lines2,
    { x: "seconds of warm-up", y: "req/s" },
    `${place3}, ${scaleInWords(warmUp)}`
  );
  return `<figure>
<figcaption><strong>${place3}</strong> \u2013 ${which2}${end} (launch ${launch})</figcaption>
${chart}
</figure>`;
}

// src/commands/sinks/files.ts
var files = {
  kind: "local",
  summary: "record, report (Markdown and HTML) and assessment, in the folder of `output`",
  async deliver({ input, request: { output } }) {
    if (output === void 0) return null;
    try {
      return await writeFiles(input, resolve(output));
    } catch (error) {
      throw unwritable(error, output);
    }
  }
};
async function writeFiles(input, folder) {
  await mkdir(folder, { recursive: true });
  const markdown = renderMarkdown(input);
  const record2 = join2(folder, "record.json");
  const report4 = join2(folder, "report.md");
  await writeAtomically(record2, encodeRecord(input.record));
  await writeAtomically(report4, markdown);
  await writeAtomically(
    join2(folder, "report.html"),
    renderHtml(
      markdown,
      headline(input),
      profileLinks(input) + latencyCharts(input, latencyCurve) + growthCharts(input) + warmUpCharts(input)
    )
  );
  const assessment = JSON.stringify(input.assessment, null, 2);
  await writeAtomically(join2(folder, "assessment.json"), `${assessment}
`);
  return { record: record2, report: report4 };
}
function unwritable(error, output) {
  const { code: code2, message } = error;
  if (code2 === void 0 || error instanceof GaitkeeperError) return error;
  return new GaitkeeperError(
    "publish-failed",
    `Record and report could not be written into ${output}: ${message}.`,
    { hint: "Make room there, or give another folder by --output.", cause: error }
  );
}

// src/github/summary.ts
import { stat } from "node:fs/promises";
var MAX_BYTES = 1024 * 1024;
var BUDGET_BYTES = MAX_BYTES - 16 * 1024;
async function writeSummary(body) {
  const path2 = process.env.GITHUB_STEP_SUMMARY;
  if (path2 === void 0 || path2 === "") return false;
  const room = BUDGET_BYTES - await sizeOf4(path2);
  if (room <= 0) return false;
  await summary.addRaw(fitted(body, room), true).write();
  return true;
}
function fitted(body, room) {
  for (const share2 of [1, 1 / 2, 1 / 4]) {
    const text2 = body(Math.floor(room * share2));
    if (Buffer.byteLength(text2) <= room) return text2;
  }
  return cut5(body(Math.floor(room / 8)), room);
}
function cut5(text2, room) {
  const note = "\n\n(cut: the job summary holds 1 MiB)\n";
  const kept = Buffer.from(text2).subarray(0, Math.max(0, room - note.length)).toString("utf8");
  return kept.slice(0, Math.max(0, kept.lastIndexOf("\n"))) + note;
}
async function sizeOf4(path2) {
  try {
    return (await stat(path2)).size;
  } catch {
    return 0;
  }
}

// src/commands/sinks/job-summary.ts
var jobSummary = {
  kind: "local",
  summary: "the whole report on the page of the run",
  async deliver({ input }) {
    return await writeSummary((limit) => renderMarkdown(input, { limit })) ? {} : null;
  }
};

// src/report/terminal.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// src/report/terminal/accepted.ts
function terminalAccepted(view, colors, columns) {
  return [...view.entries, ...view.pooled].flatMap(({ cell, scenario, accepted: accepted3, outgrown }) => {
    const acceptance2 = accepted3 ?? outgrown;
    if (acceptance2 === null) return [];
    const { id, by, reason } = acceptance2;
    const place3 = plain(`${scenario.name} \xB7 ${cell.label}`, 100);
    const what = accepted3 === null ? "more than what was accepted" : "accepted";
    const sentence3 = `\u25BD ${place3}: ${what} by ${plain(by, 60)}, \u201C${plain(reason, 200)}\u201D (${plain(id, 40)})`;
    return wrap(sentence3, columns, "  ").map(colors.yellow);
  });
}

// src/report/terminal/changes.ts
var METRICS_SHOWN = ["throughput", "p50", "p99", "cpu"];
var SHOWN7 = 12;
function terminalChanges(view, colors, columns) {
  const entries = [...withVerdict(view, "regressed"), ...withVerdict(view, "improved")];
  if (entries.length === 0) return [];
  const rows2 = entries.slice(0, SHOWN7).flatMap((entry) => rowsOf5(entry, colors));
  const more = entries.length - SHOWN7;
  return [...fitted2(rows2, columns), ...more > 0 ? [colors.dim(`${number(more)} more`)] : []];
}
function rowsOf5(entry, colors) {
  const decisive = entry.shown === null ? [] : [entry.shown.metric];
  const metrics = [.../* @__PURE__ */ new Set([...METRICS_SHOWN, ...decisive])];
  const paint = entry.verdict === "regressed" ? colors.red : colors.green;
  const found = metrics.flatMap((metric) => comparisonOf2(entry, metric) ?? []);
  return found.map((comparison, index) => {
    const { metric } = comparison;
    const { work } = entry.scenario;
    const [base = "", head = ""] = figures(metric, [comparison.base, comparison.head], work);
    const [size2, interval3] = changeAndIntervalOf(comparison);
    return [
      {
        text: index === 0 ? plain(`${entry.scenario.name} \xB7 ${entry.cell.label}`, 100) : "",
        paint: colors.bold
      },
      { text: titleOf(metric, work) },
      { text: base },
      { text: head },
      { text: size2, ...comparison.verdict === entry.verdict ? { paint } : {} },
      { text: interval3, paint: colors.dim }
    ];
  });
}
function fitted2(rows2, columns) {
  const [first = 0, ...others] = columnWidths(rows2);
  const room = columns - others.reduce((sum2, size2) => sum2 + size2 + 2, 0);
  const limit = Math.max(8, Math.min(first, room));
  return grid(
    rows2.map(([label, ...rest2]) => [
      ...label === void 0 ? [] : [{ ...label, text: narrow(label.text, limit) }],
      ...rest2
    ]),
    2
  );
}

// src/report/terminal/counts.ts
var SHOWN8 = 8;
var NAMED5 = 3;
function terminalCounts(view, colors, columns) {
  const changed = changedCounts(view);
  if (changed.length === 0) return [];
  const lines2 = changed.slice(0, SHOWN8).flatMap(({ scenario, request: request2, interpreter, ...one2 }) => {
    const asked = request2 === void 0 ? scenario : `${scenario} \xB7 ${request2}`;
    const where2 = plain(`${asked} \xB7 ${interpreter}`, 60);
    return [
      ...line4(where2, "Python calls", one2.functions.map(nameOf2)),
      ...line4(where2, "SQL statements", one2.statements.map(nameOf2))
    ];
  });
  return [
    colors.bold("What a request does, counted"),
    ...lines2.flatMap((text2) => wrap(text2, columns, "    "))
  ];
}
function line4(where2, what, changes2) {
  if (changes2.length === 0) return [];
  const more = changes2.length > NAMED5 ? `, ${number(changes2.length - NAMED5)} more` : "";
  return [`  ${where2}: ${what} ${changes2.slice(0, NAMED5).join(", ")}${more}`];
}
function nameOf2(change2) {
  return `${plain(change2.name ?? change2.text ?? "", 80)} ${number(change2.base)} \u2192 ${number(change2.head)}`;
}

// src/report/terminal/matrix.ts
var GAP = 2;
var ROWS3 = 40;
var LABEL_COLUMNS = 44;
function terminalMatrix(view, colors, columns) {
  const all = view.cells.filter((cell) => !cell.absent);
  if (view.tally.compared === 0) return [];
  const cells = all.length <= ROWS3 ? all : all.filter((cell) => isEventful(view, cell)).slice(0, ROWS3);
  const hidden = all.length - cells.length;
  const rows2 = rowsOf6(view, cells, colors);
  const tables2 = chunks(rows2, columns).map((group) => grid(group, 1));
  return [
    ...tables2.flatMap((block, index) => index === 0 ? block : ["", ...block]),
    ...hidden > 0 ? [colors.dim(`${number(hidden)} further cells are not shown`)] : [],
    ...legend3(view, colors, columns)
  ];
}
function isEventful(view, cell) {
  return view.entries.some((entry) => entry.cell === cell && entry.verdict !== "unchanged");
}
function rowsOf6(view, cells, colors) {
  const byPlace = new Map(view.entries.map((entry) => [place2(entry.cell, entry.scenario), entry]));
  const header = view.scenarios.map(({ name: name2 }) => ({
    text: narrow(plain(name2), 16),
    paint: colors.bold
  }));
  const body = cells.map((cell) => [
    { text: narrow(plain(cell.label), LABEL_COLUMNS) },
    ...view.scenarios.map((scenario) => mark2(byPlace.get(place2(cell, scenario)), colors))
  ]);
  return [[{ text: "" }, ...header], ...body, ...together2(view, colors)];
}
function together2({ pooled, scenarios }, colors) {
  if (pooled.length === 0) return [];
  const marks = scenarios.map(
    (scenario) => mark2(
      pooled.find((entry) => entry.scenario === scenario),
      colors
    )
  );
  return [[{ text: ALL_CELLS, paint: colors.bold }, ...marks]];
}
function chunks(rows2, columns) {
  const [first = 0, ...others] = columnWidths(rows2);
  const groups3 = [[]];
  let used = first;
  for (const [index, size2] of others.entries()) {
    if (used + GAP + size2 > columns && groups3.at(-1)?.length) {
      groups3.push([]);
      used = first;
    }
    groups3.at(-1)?.push(index + 1);
    used += GAP + size2;
  }
  return groups3.map(
    (group) => rows2.map((row2) => [0, ...group].map((index) => row2[index] ?? { text: "" }))
  );
}
function place2(cell, scenario) {
  return JSON.stringify([cell.id, scenario.name]);
}
function mark2(entry, colors) {
  if (entry === void 0) return { text: "\u2013", paint: colors.dim };
  const { verdict: verdict3, shown } = entry;
  const size2 = shown === null ? "" : ` ${[SHORT_METRIC[shown.metric], changeOf(shown)].filter((part) => part !== "").join(" ")}`;
  const star = entry.clientBound ? "*" : "";
  switch (verdict3) {
    case "regressed":
      return { text: `\u25BC${size2}${star}`, paint: (text2) => colors.bold(colors.red(text2)) };
    case "accepted":
      return { text: `\u25BD${size2}${star}`, paint: colors.yellow };
    case "improved":
      return { text: `\u25B2${size2}${star}`, paint: colors.green };
    case "inconclusive":
      return {
        text: `?${shown === null ? "" : ` \xB1${detectableOf(shown)}`}${star}`,
        paint: colors.yellow
      };
    case "failed":
      return { text: "\u2717 failed", paint: colors.red };
    case "unmeasured":
      return { text: "\u2013", paint: colors.dim };
    case "unchanged":
      return { text: `=${star}`, paint: colors.dim };
  }
}
function legend3(view, colors, columns) {
  const meanings = [
    [occurs(view, "regressed"), "\u25BC worse"],
    [occurs(view, "accepted"), "\u25BD worse, and accepted"],
    [occurs(view, "improved"), "\u25B2 better"],
    [occurs(view, "unchanged"), `= within ${thresholdsInWords(view.input)}`],
    [occurs(view, "inconclusive"), "? not decided, only more than \xB1 would have been seen"],
    [occurs(view, "unmeasured"), "\u2013 not measured"],
    [
      view.entries.some(({ clientBound }) => clientBound),
      "* load engine at its limit, CPU decides"
    ]
  ];
  const used = meanings.filter(([holds2]) => holds2).map(([, meaning]) => meaning);
  const signed3 = occurs(view, "regressed") || occurs(view, "accepted") || occurs(view, "improved") ? ["change of throughput (\u2212 is slower) unless named"] : [];
  return [...signed3, ...wrap(used.join(" \xB7 "), columns, "")].map((line6) => colors.dim(line6));
}

// src/report/terminal/profiles.ts
var SHOWN9 = 5;
var NAMED6 = 3;
var NOTHING_GREW = "no function\u2019s share grew: it waits, or all of them cost more";
function terminalProfiles(view, colors, columns) {
  const profiles2 = shownProfiles(view).slice(0, SHOWN9);
  if (profiles2.length === 0) return [];
  const lines2 = profiles2.flatMap(({ scenario, cell, reason, functions, graph }) => {
    const where2 = plain(`${scenario} \xB7 ${cell}`, 80);
    const grown = functions.slice(0, NAMED6).map(
      ({ name: name2, place: place3, base, head }) => `${plain(`${name2} ${place3}`, 120)} ${percent2(base)} \u2192 ${percent2(head)}`
    );
    const none = reason === null ? NOTHING_GREW : plain(reason, 300);
    return [
      `  ${where2}: ${grown.length > 0 ? grown.join(", ") : none}`,
      ...graph === null ? [] : [`    ${plain(graph, 250)}`]
    ];
  });
  return [
    colors.bold("Where the time goes, sampled"),
    ...lines2.flatMap((line6) => wrap(line6, columns, "    "))
  ];
}

// src/report/terminal/release.ts
var INK2 = { text: plain, code: plain, marks: { accepted: "\u25BD", expired: "\u2013" } };
var SHOWN10 = 30;
function terminalRelease(view, colors, columns) {
  const line6 = comparedWith(view, INK2);
  if (line6 === null) return [];
  const lines2 = [
    ...acceptedSince(view, INK2, SHOWN10),
    ...changedSince(view, INK2, SHOWN10),
    ...(view.input.release?.notes ?? []).map((note) => plain(note, 400))
  ];
  return [
    ...wrap(`  Release ${line6}`, columns, "  "),
    ...lines2.flatMap((one2) => wrap(`  \xB7 ${one2}`, columns, "    ").map(colors.dim))
  ];
}

// src/report/terminal/repeated.ts
var SHOWN11 = 12;
function terminalRepeated(view, colors, columns) {
  const entries = repeatedEntries(view);
  if (entries.length === 0) return [];
  const more = entries.length - SHOWN11;
  return [
    colors.bold("Measured again"),
    ...entries.slice(0, SHOWN11).flatMap((entry) => wrap(line5(entry), columns, "    ")),
    ...more > 0 ? [colors.dim(`  ${number(more)} more`)] : []
  ];
}
function line5(entry) {
  const { verdict: verdict3, scenario, cell, reason } = entry;
  const { first, second, said: said2, result } = entry.repeated;
  const failedAgain = verdict3 === "failed" && result === "confirmed";
  const after = failedAgain ? told3(null, reason) : told3(second, null);
  const titles = repeatedMetrics(entry).map((title) => `${title} `);
  const place3 = plain(`${scenario.name} \xB7 ${cell.label}`, 100);
  const [before = "", then = ""] = first === null ? ["", ...titles] : titles;
  return `  ${place3}: ${before}${told3(first, said2)}, then ${then}${after}: ${RESULTS[result]}`;
}
function told3(comparison, failure2) {
  if (comparison !== null) return changeAndIntervalOf(comparison).join(" ");
  return failure2 === null ? "nothing" : plain(failure2, 200);
}

// src/report/terminal/warm-up.ts
var INDENT = "    ";
function terminalWarmUp(entry, columns) {
  const warmUp = entry.measurement?.status === "unsteady" ? warmUpOf(entry) : null;
  if (warmUp === null) return [];
  return [
    ...warmUp.sides.map(({ side, points: points2 }) => `${INDENT}${side} ${sparkline(points2, warmUp)}`),
    ...wrap(INDENT + scaleInWords(warmUp), columns, INDENT)
  ];
}

// src/report/terminal.ts
var GROUPS = 5;
var MOST_COLUMNS = 160;
var FEWEST_COLUMNS = 40;
function renderTerminal(input, { color, width: width2 }) {
  const view = viewOf(input);
  const colors = import_picocolors.default.createColors(color);
  const columns = Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, width2));
  const blocks = [
    [...verdict2(view, colors, columns), ...context(view, colors, columns)],
    terminalRelease(view, colors, columns),
    cautions(view, colors, columns),
    terminalMatrix(view, colors, columns),
    terminalChanges(view, colors, columns),
    terminalRepeated(view, colors, columns),
    terminalAccepted(view, colors, columns),
    terminalCounts(view, colors, columns),
    terminalProfiles(view, colors, columns),
    failures2(view, colors, columns),
    gaps(view, colors, columns),
    baseline(view, colors, columns)
  ];
  return `${blocks.filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}
`;
}
function verdict2(view, colors, columns) {
  const { main, rest: rest2 } = plainHeadline(view);
  const { outcome } = view.input.assessment;
  const partly = incomplete2(view);
  const good = partly ? colors.yellow : colors.green;
  const [symbol, paint] = {
    regressed: ["\u25BC", colors.red],
    failed: ["\u2717", colors.red],
    "nothing-compared": ["\u2717", colors.red],
    accepted: ["\u25BD", colors.yellow],
    improved: ["\u25B2", good],
    unchanged: [partly ? "?" : "\u2713", good],
    inconclusive: ["?", colors.yellow]
  }[outcome];
  const sentence3 = rest2 === "" ? main : `${main} \xB7 ${rest2}`;
  return wrap(`${symbol} ${sentence3}`, columns, "  ").map((line6) => colors.bold(paint(line6)));
}
function context({ input, cells }, colors, columns) {
  const { record: record2, assessment } = input;
  const name2 = (commit) => plain(releaseTag(commit) ?? commit.sha.slice(0, 7), 40);
  const seen = assessment.detectable;
  const asked = requestInWords(record2, (by) => plain(by, 60));
  const parts = [
    `${name2(record2.head)}${record2.base === null ? "" : ` against ${name2(record2.base)}`}`,
    `${count(cells.filter((cell) => !cell.absent).length, "cell")} \xD7 ${count(record2.scenarios.length, "scenario")}`,
    ...seen === null ? [] : [`a change of ${width(seen)} or more would have been seen`],
    ...assessment.noise === null ? [] : [`noise \xB1${width(assessment.noise)}`],
    ...asked === null ? [] : [asked]
  ];
  return wrap(`  ${parts.join(" \xB7 ")}`, columns, "  ").map((line6) => colors.dim(line6));
}
function cautions(view, colors, columns) {
  const { record: record2, baseline: baseline2 } = view.input;
  const alone = view.alone.map(({ label }) => plain(label, 80));
  const instead = baseline2 === null ? "" : " The stored baseline decides there.";
  const sentences = [
    ...plainHoles(view.input),
    ...record2.base === null && record2.cells.length > 0 ? ["There is no base commit: head was measured alone."] : [],
    ...alone.length > 0 ? [
      `Base could not be measured on ${alone.join(", ")}: head was measured alone there.${instead}`
    ] : []
  ];
  return sentences.flatMap((sentence3) => wrap(`! ${sentence3}`, columns, "  ").map(colors.yellow));
}
function failures2(view, colors, columns) {
  return failuresOf(view).slice(0, GROUPS).flatMap(({ failure: failure2, over, places: places2 }) => {
    const where2 = places2.slice(0, 4).map(
      ({ cell, scenario }) => plain([scenario, cell.label].filter((name2) => name2 !== null).join(" \xB7 "), 100)
    );
    const more = places2.length > where2.length ? ` and ${places2.length - where2.length} more` : "";
    const sentence3 = `${over ? "?" : "\u2717"} ${failureInWords(failure2)} on ${where2.join(", ")}${more}${over ? " (not confirmed)" : ""}: ${plain(failure2.message, 500)}`;
    const output = failure2.detail === null ? [] : plainLines(failure2.detail, 1500);
    return [
      ...wrap(sentence3, columns, "  ").map(over ? colors.yellow : colors.red),
      ...output.map((line6) => colors.dim(`  \u2502 ${line6}`)),
      ...failure2.hint === void 0 ? [] : wrap(`\u2192 ${plain(failure2.hint, 500)}`, columns, "  ").map((line6) => `  ${line6}`)
    ];
  });
}
function gaps(view, colors, columns) {
  const absent = view.cells.filter((cell) => cell.absent);
  const cells = absent.flatMap(
    ({ label, record: record2 }) => wrap(`\u2013 ${plain(label, 80)}: ${record2?.status}: ${plain(record2?.reason ?? "")}`, columns, "  ")
  );
  const entries = view.entries.filter(
    ({ verdict: verdict3, shown }) => verdict3 === "unmeasured" || verdict3 === "inconclusive" && !shown
  ).filter(({ cell, measurement }) => !cell.record?.failure && !measurement?.failure).flatMap((entry) => [
    ...wrap(gapLine(entry), columns, "  "),
    ...terminalWarmUp(entry, columns)
  ]);
  return [...cells, ...entries].map(colors.dim);
}
function gapLine({ cell, scenario, reason }) {
  return `\u2013 ${plain(`${scenario.name} \xB7 ${cell.label}`, 100)}: ${plain(reason ?? "not measured")}`;
}
function passedOver({ outliers: outliers2 = [] }) {
  return outliers2.length === 0 ? "" : `; ${count(outliers2.length, "nearer record")} passed over as an outlier`;
}
function baseline({ input }, colors, columns) {
  const stored2 = input.assessment.comparisons.filter(({ leg, gates }) => leg === "stored" && gates);
  const worse = stored2.filter(({ verdict: verdict3 }) => verdict3 === "regressed").length;
  const { baseline: baseline2, baselineNote } = input;
  const sentence3 = baseline2 === null ? baselineNote : `${plain(baseline2.sha.slice(0, 7))}, ${plain(baseline2.relation, 100)}: ${worse === 0 ? "nothing" : worse} worse in ${count(stored2.length, "comparison")} that may fail the gate${passedOver(baseline2)}`;
  if (sentence3 === null) return [];
  return wrap(`  Stored baseline: ${plain(sentence3, 400)}`, columns, "  ").map(
    (line6) => colors.dim(line6)
  );
}

// src/commands/sinks/terminal.ts
var terminal = {
  kind: "local",
  summary: "standard output, or the log of the step; as JSON by `--json`",
  async deliver(report4) {
    report4.io.result(textOf3(report4));
    return {};
  }
};
function textOf3({ input, print, io: { color, width: width2 } }) {
  switch (print) {
    case "json":
      return JSON.stringify(
        { record: input.record, assessment: input.assessment, release: input.release },
        null,
        2
      );
    case "markdown":
      return renderMarkdown(input);
    case "terminal":
      return renderTerminal(input, { color, width: width2 });
  }
}

// src/commands/sinks/registry.ts
var SINKS = {
  files,
  "job-summary": jobSummary,
  comment,
  "check-run": checkRun,
  "commit-status": commitStatus,
  terminal
};

// src/commands/sinks/deliver.ts
async function deliver(report4, chosen) {
  const courier = new Courier(report4);
  const names2 = inOrder(chosen);
  for (const name2 of names2) await courier.bring(name2);
  for (const name2 of names2.filter((one2) => courier.stateOf(one2) === "refused")) {
    await courier.replace(name2);
  }
  if (courier.isMissed()) await courier.bring("job-summary");
  return courier.delivery();
}
var Courier = class {
  #report;
  #states = /* @__PURE__ */ new Map();
  #outputs = {};
  #client = null;
  #told = false;
  constructor(report4) {
    this.#report = report4;
  }
  stateOf(name2) {
    return this.#states.get(name2);
  }
  /** Once each: what was brought, or refused, stays so. */
  async bring(name2) {
    const state = this.#states.get(name2) ?? await this.#attempt(SINKS[name2]);
    this.#states.set(name2, state);
    return state;
  }
  async replace(name2) {
    for (const next2 of nextOf(name2)) {
      if (await this.bring(next2) !== "delivered") continue;
      this.#report.io.warn(`In place of the ${inWords2(name2)} there is the ${inWords2(next2)}.`);
      return;
    }
  }
  /** Whether the report was to go to GitHub, and no place that it got to holds the whole of it. */
  isMissed() {
    const tried = this.#github().some(([, state]) => state !== "no place");
    return tried && !this.#delivered().some((name2) => isWhole2(SINKS[name2]));
  }
  delivery() {
    const states = this.#github().map(([, state]) => state);
    const lost = states.some((state) => state === "refused" || state === "failed");
    return {
      outputs: this.#outputs,
      places: this.#delivered(),
      lost: lost && !states.includes("delivered")
    };
  }
  #github() {
    return [...this.#states].filter(([name2]) => SINKS[name2].kind === "github");
  }
  #delivered() {
    return [...this.#states].flatMap(([name2, state]) => state === "delivered" ? [name2] : []);
  }
  async #attempt(sink) {
    try {
      return sink.kind === "github" ? await this.#post(sink) : await this.#write(sink);
    } catch (error) {
      if (!(error instanceof GaitkeeperError)) throw error;
      this.#report.io.warn(error.line);
      return isRefusal(error) ? "refused" : "failed";
    }
  }
  async #write(sink) {
    return this.#keep(await sink.deliver(this.#report));
  }
  async #post(sink) {
    const { target, request: request2, io } = this.#report;
    if (target === null || !sink.fits({ ...this.#report, target })) return "no place";
    const obstacle = obstacleOf(this.#report);
    if (obstacle !== null || !request2.token) {
      if (!this.#told) io.warn(obstacle ?? "");
      this.#told = true;
      return "unable";
    }
    this.#client ??= clientFor(request2.token, target.apiUrl, io);
    return this.#keep(await sink.deliver({ ...this.#report, target, client: this.#client }));
  }
  #keep(outputs) {
    Object.assign(this.#outputs, outputs);
    return outputs === null ? "no place" : "delivered";
  }
};
function obstacleOf({ request: request2, target }) {
  if (!request2.token) return "No token was given, so the report stands in the job summary only.";
  if (target?.mayWrite !== false) return null;
  return "The token of this run can only read (a pull request from a fork): the report stands in the job summary. See docs/security.md for the way to report on forks.";
}
function inOrder(chosen) {
  const order = Object.keys(SINKS);
  return chosen.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}
function nextOf(name2) {
  const sink = SINKS[name2];
  return sink.kind === "github" ? sink.next : [];
}
function isWhole2(sink) {
  return sink.kind === "local" || sink.whole;
}
function inWords2(name2) {
  return name2.replace("-", " ");
}

// src/commands/stages/publish.ts
async function publish(input, { request: request2, target, comment: comment2, sinks }, io) {
  const print = request2.json ? "json" : request2.post?.post === false ? "markdown" : "terminal";
  const report4 = { input, request: request2, target, comment: comment2, print, io };
  const files2 = await keepFiles(report4);
  const { outputs, places: places2, lost } = await deliver(report4, sinks);
  const left = lost && places2.length === 0 && print === "terminal";
  await SINKS.terminal.deliver(left ? { ...report4, print: "markdown" } : report4);
  const { gate } = input.assessment;
  return {
    outcome: gate.passed && (lost || files2 === null) ? "publish" : gate.outcome,
    outputs: {
      ...outputsOf(input),
      ...{ "comment-url": "", "check-run-url": "" },
      ...outputs,
      ...files2 ?? {}
    }
  };
}
async function keepFiles(report4) {
  try {
    return await SINKS.files.deliver(report4) ?? {};
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    report4.io.warn(error.line);
    return null;
  }
}

// src/verdict/since-release-summary.ts
function summarySinceRelease(trends, threshold) {
  const gating = trends.filter(({ metric }) => METRICS[metric].gates);
  const standings = standingsOf(gating, Math.log1p(threshold)).flatMap(({ trend: trend2, standing }) => {
    const since = sinceRelease(trend2);
    return since === null ? [] : [{ trend: trend2, standing, since }];
  });
  const [first] = standings;
  if (first === void 0) return null;
  const rows2 = standings.flatMap(
    ({ trend: trend2, standing, since }) => standing === "regressed" || standing === "improved" ? [rowOf3(trend2, standing, since)] : []
  );
  return {
    release: first.since.release,
    commits: new Set(pointsSince(first.trend, first.since).map(({ sha: sha2 }) => sha2)).size - 1,
    rows: rows2.sort((a, b) => Math.abs(b.estimate) - Math.abs(a.estimate)),
    known: standings.length
  };
}
function rowOf3(trend2, standing, since) {
  const { cell, scenario, metric } = trend2;
  const { estimate, lower, upper } = since;
  const index = pointsSince(trend2, since).flatMap((point) => point.index ?? []);
  return { cell, scenario, metric, standing, estimate, lower, upper, index };
}
function pointsSince({ points: points2 }, { from }) {
  return points2.slice(points2.findLastIndex(({ sha: sha2 }) => sha2 === from));
}

// src/commands/stages/trend-since-release.ts
async function trendSinceRelease(record2, { baseline: baseline2, threshold, repository, snapshot }, io) {
  if (baseline2 === "off" || repository === null) return null;
  try {
    var _stack = [];
    try {
      const documents = __using(_stack, openDocuments(baseline2, storeContext(repository, io, snapshot)), true);
      const query = { service: record2.service.name, extent: "newest" };
      const { entries, passedOver: passedOver2 } = await readHistory(documents, query);
      for (const why of passedOver2) io.debug(why);
      const cells = new Set(record2.cells.map(({ id }) => id));
      const trends = trendsOf(entries, { threshold }).filter(({ cell }) => cells.has(cell));
      return summarySinceRelease(trends, threshold);
    } catch (_2) {
      var _error = _2, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.debug(`The history was not read: ${error.message}`);
    return null;
  }
}

// src/commands/stages/report.ts
async function reportRecord(record2, context2, io) {
  const ended = await report(record2, wasInterrupted() ? inHaste(context2) : context2, io);
  return wasInterrupted() ? { ...ended, outcome: "interrupted" } : ended;
}
function inHaste(context2) {
  const { config } = context2;
  return {
    ...context2,
    config: { ...config, baseline: "off", confirm: "off", sinks: ["job-summary"] }
  };
}
var NO_TIME = "The run was interrupted: there was no time to read the stored baseline.";
async function report(record2, context2, io) {
  const { request: request2, config, repository, target, shards, release, lastRelease } = context2;
  const { snapshot = new Snapshot() } = context2;
  const judged2 = await judgeRecord(
    record2,
    {
      ...{ config, repository, pull: target?.pull ?? null, snapshot },
      ...release === void 0 ? {} : { release: { lastRelease } }
    },
    io
  );
  const confirming = await confirmFresh(
    judged2,
    { request: request2, config, repository, target, shards },
    io
  );
  const trend2 = await trendSinceRelease(record2, { ...config, repository, snapshot }, io);
  const assessment = withHoles(judged2.assessment, record2, shards);
  const ended = await publish(
    {
      ...{ ...judged2, assessment, shards, links: linksOf(record2, context2) },
      ...wasInterrupted() ? { baselineNote: NO_TIME } : {},
      ...confirming ? { confirming } : {},
      ...await hasAnswers(judged2, context2) ? { answersCommands: true } : {},
      ...release ? { release } : {},
      ...trend2 === null ? {} : { trend: trend2 }
    },
    { request: request2, target, comment: config.comment, sinks: config.sinks },
    io
  );
  return confirming ? { ...ended, outcome: "incomplete", undecided: true } : ended;
}
function linksOf({ run }, { target, uploaded }) {
  if (target === null) return {};
  const { id, url, artifacts } = target.run;
  const own = artifacts !== null && run?.id === String(id);
  return {
    ...url === null ? {} : { run: url },
    ...own && uploaded ? { record: artifacts } : {},
    ...own && !uploaded ? { artifacts } : {}
  };
}
async function hasAnswers({ assessment: { outcome } }, { target, answersCommands }) {
  if (target?.pull == null || outcome !== "regressed" && outcome !== "failed") return false;
  return await answersCommands?.() ?? false;
}

// src/commands/fan-out/job-time.ts
var SETUP = 45;
var AN_INTERPRETER = 45;
function expectedMinutes({ seconds: seconds2, interpreters, budgetSeconds }) {
  const measuring2 = Math.min(seconds2, budgetSeconds);
  return Math.ceil((SETUP + AN_INTERPRETER * interpreters + measuring2) / 60);
}
var OVERRUN = 1.8;
var WORST_SETUP = 5;
var WORST_INTERPRETER = 5;
function timeoutMinutes(job) {
  const { interpreters, budgetSeconds, confirmSeconds } = job;
  const measuring2 = OVERRUN * (budgetSeconds + confirmSeconds) / 60;
  return Math.ceil(WORST_SETUP + WORST_INTERPRETER * interpreters + measuring2 + 4);
}
var AROUND = 4;
function limitMinutes(timeout) {
  return timeout - AROUND;
}

// src/commands/init/workflow-facts.ts
function workflowName(folder) {
  return folder === "." ? "Gaitkeeper" : `Gaitkeeper ${folder}`;
}
function fileStem(folder) {
  const slug = folder.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return slug === "" ? "gaitkeeper" : `gaitkeeper-${slug}`;
}

// src/commands/stages/follow-run.ts
import { setTimeout as sleep2 } from "node:timers/promises";

// src/github/run-state.ts
async function isUnderWay(client, run) {
  const { owner, repo, id } = run;
  try {
    const { data } = await client.rest.actions.getWorkflowRun({ owner, repo, run_id: id });
    const { status, run_attempt: attempt } = stateSchema.parse(data);
    return status !== "completed" && attempt === run.attempt;
  } catch (error) {
    throw publishFailed(error, {
      what: `look up run ${id} of ${owner}/${repo}`,
      ...{ permission: "actions: read", readOnly: false }
    });
  }
}
var stateSchema = external_exports.object({
  status: external_exports.string().nullable(),
  run_attempt: external_exports.number().int().positive().default(1)
});

// src/github/jobs.ts
async function readShardJobs(options2) {
  const { client, owner, repo, run, service } = options2;
  try {
    const listed2 = await client.paginate(client.rest.actions.listJobsForWorkflowRun, {
      ...{ owner, repo, run_id: run },
      ...{ filter: "all", per_page: 100 }
    });
    const jobs = external_exports.array(jobSchema).parse(listed2).flatMap(shardJob);
    return ofService(jobs, service).map(({ job }) => job);
  } catch (error) {
    throw publishFailed(error, {
      what: `list the jobs of run ${run} of ${owner}/${repo}`,
      permission: "actions: read",
      readOnly: false
    });
  }
}
var jobSchema = external_exports.object({
  name: external_exports.string(),
  status: external_exports.string(),
  conclusion: external_exports.string().nullish(),
  run_attempt: external_exports.number().int().positive().default(1),
  html_url: external_exports.string().nullish(),
  steps: external_exports.array(external_exports.object({ name: external_exports.string(), conclusion: external_exports.string().nullish() })).nullish()
});
var NAME = /^(?<name>.*?)\s*\((?<index>[1-9]\d{0,2})\/(?<total>[1-9]\d{0,2})\)$/s;
function shardJob(job) {
  const groups3 = NAME.exec(job.name)?.groups;
  if (groups3 === void 0) return [];
  const shard = { index: Number(groups3.index), total: Number(groups3.total) };
  if (shard.index > shard.total || shard.total > 256) return [];
  const { run_attempt: attempt, html_url: url = null } = job;
  return [
    {
      name: groups3.name ?? "",
      job: { shard, attempt, url, state: stateOf(job), why: whyOf(job) }
    }
  ];
}
function stateOf({ status, conclusion }) {
  if (status === "in_progress") return "running";
  if (status !== "completed") return "queued";
  return conclusion === "success" || conclusion === "neutral" ? "succeeded" : "died";
}
var WHY = {
  // A job that runs into its `timeout-minutes` is cancelled, too.
  cancelled: "was cancelled, or ran out of its timeout-minutes",
  timed_out: "timed out",
  skipped: "was skipped",
  stale: "was given up by GitHub",
  action_required: "waits for an approval"
};
function whyOf(job) {
  if (stateOf(job) !== "died") return null;
  const step2 = job.steps?.find(({ conclusion }) => conclusion === "failure");
  return WHY[job.conclusion ?? ""] ?? (step2 ? `failed in the step \u201C${step2.name}\u201D` : "failed");
}
function ofService(jobs, service) {
  const names2 = new Set(jobs.map(({ name: name2 }) => name2));
  if (names2.size <= 1 || service === void 0) return jobs;
  const words = [service, service.split("/").at(-1) ?? service];
  const own = jobs.filter(({ name: name2 }) => words.some((word) => holdsWord(name2, word)));
  return own.length > 0 ? own : jobs;
}
function holdsWord(name2, word) {
  return name2.split(/[\s/()]+/).includes(word) || name2.endsWith(` ${word}`);
}

// src/commands/stages/jobs-of-run.ts
async function jobsOf(client, { owner, repo, id: run }, io, service) {
  try {
    return await readShardJobs({
      ...{ client, owner, repo, run },
      ...service === void 0 ? {} : { service }
    });
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn(error.line);
    return [];
  }
}

// src/github/measured-head.ts
function ownRun(github) {
  const { owner, repo, runId: id, attempt, event, pull, sha: sha2 } = github;
  const mergeSha = event === "pull_request" ? sha2 : null;
  return { owner, repo, id, attempt, event, headSha: pull?.headSha ?? sha2, mergeSha };
}
var MOST_ASKED = 5;
function headVerifier(client, run) {
  const asked = /* @__PURE__ */ new Map();
  return async (sha2) => {
    if (sha2 === run.headSha) return { sha: sha2, mergedInto: null };
    if (run.event !== "pull_request") return null;
    const before = asked.get(sha2);
    if (before !== void 0) return before;
    if (asked.size >= MOST_ASKED) return null;
    const answer = mergeOf(client, run, sha2);
    asked.set(sha2, answer);
    return answer;
  };
}
async function mergeOf(client, { owner, repo, headSha, mergeSha }, sha2) {
  const [into, merged3, ...others] = await parentsOf(client, { owner, repo }, sha2);
  const isMerge = into !== void 0 && merged3 === headSha && others.length === 0;
  return isMerge || sha2 === mergeSha ? { sha: sha2, mergedInto: into ?? null } : null;
}
async function parentsOf(client, place3, sha2) {
  try {
    const { data } = await client.rest.repos.getCommit({ ...place3, ref: sha2, per_page: 1 });
    return data.parents.map((parent) => parent.sha);
  } catch (error) {
    if (isRequestFailure(error) && [404, 409, 422].includes(error.status)) return [];
    throw error;
  }
}

// src/github/workflow-pull.ts
var OWN_EVENTS = /* @__PURE__ */ new Set(["push", "schedule", "workflow_dispatch", "release", "merge_group"]);
async function subjectOf(client, measuring2) {
  const { run } = measuring2;
  if (run.event === "pull_request") return pullsOf(client, measuring2);
  if (!OWN_EVENTS.has(run.event)) {
    return nothing(`A run on \`${run.event}\` measures nothing that could be reported.`);
  }
  if (run.sameRepository) return { kind: "commit" };
  return nothing(`The run on \`${run.event}\` is one of another repository.`);
}
async function pullsOf(client, { owner, repo, repositoryId, run }) {
  if (run.headOwner === null || run.headBranch === null) {
    return nothing("The repository that the pull request came from is gone.");
  }
  const open = await client.paginate(client.rest.pulls.list, {
    ...{ owner, repo, state: "open", per_page: 100 },
    head: `${run.headOwner}:${run.headBranch}`
  });
  const [first, ...others] = open.filter(({ head }) => head.sha === run.headSha && head.repo?.id === run.headRepositoryId).filter(({ base }) => base.repo.id === repositoryId).map(candidateOf);
  if (first !== void 0) return { kind: "pulls", pulls: [first, ...others] };
  return nothing(
    `No open pull request has ${run.headSha.slice(0, 7)} as its head any more: the run is stale.`
  );
}
function candidateOf({ number: number3, base, merge_commit_sha }) {
  return { number: number3, baseRef: base.ref, baseSha: base.sha, mergeSha: merge_commit_sha };
}
function nothing(why) {
  return { kind: "nothing", why };
}
function choosePull(pulls, head) {
  if (pulls.length === 1) return pulls[0] ?? null;
  const merged3 = pulls.filter(({ mergeSha }) => mergeSha === head.sha);
  const based = pulls.filter(({ baseSha }) => baseSha === head.mergedInto);
  return [merged3, based].find((found) => found.length === 1)?.[0] ?? null;
}
function targetOfRun(github, run, pull) {
  const { owner, repo, apiUrl, serverUrl } = github;
  const { id, attempt, workflow, url } = run;
  return {
    ...{ owner, repo, apiUrl, serverUrl },
    run: { id, attempt, workflow, url, artifacts: artifactsOf(github, id) },
    ...{ headSha: run.headSha, pull, mayWrite: true }
  };
}

// src/commands/stages/measuring-run.ts
async function findMeasuringRun(client, github, io) {
  const { workflowRun } = github;
  if (workflowRun === null) return { run: ownRun(github), target: () => targetOf(github) };
  const subject = await subjectOfRun(client, github, workflowRun);
  if (subject.kind === "nothing") return subject.why;
  const { owner, repo } = github;
  const { id, attempt, event, headSha } = workflowRun;
  return {
    run: { owner, repo, id, attempt, event, headSha, mergeSha: null },
    target: (head) => targetOfRun(github, workflowRun, pullNumber(subject, head, io))
  };
}
async function subjectOfRun(client, { owner, repo, repositoryId }, run) {
  try {
    return await subjectOf(client, { owner, repo, repositoryId: repositoryId ?? 0, run });
  } catch (error) {
    throw publishFailed(error, {
      what: `list the pull requests of ${owner}/${repo}`,
      ...{ permission: "pull-requests: read", readOnly: false }
    });
  }
}
function pullNumber(subject, head, io) {
  if (subject.kind !== "pulls") return null;
  const pull = head && choosePull(subject.pulls, head);
  if (pull !== null) return pull.number;
  const numbers = subject.pulls.map(({ number: number3 }) => `#${number3}`).join(", ");
  io.warn(
    `The branch is the head of ${numbers}, and nothing says which of them was measured: no comment is written.`
  );
  return null;
}

// src/commands/stages/progress.ts
var MOST_REPORTS = 16;
function isDue(jobs) {
  const { done, every } = progressOf2(jobs);
  return (done + 1) % every === 0;
}
function reportsWorth(jobs) {
  const { done, every } = progressOf2(jobs);
  return Math.floor(done / every);
}
function progressOf2(jobs) {
  const total = Math.max(1, ...jobs.map(({ shard }) => shard.total));
  const done = jobs.filter(({ state }) => state === "succeeded").length;
  return { done, every: Math.ceil(total / MOST_REPORTS) };
}
function stillToCome(states) {
  return states.map((state) => state.state === "missing" ? { ...state, state: "queued" } : state);
}

// src/commands/stages/follow-run.ts
var EVERY_S = 30;
var EVERY = "GAITKEEPER_FOLLOW_SECONDS";
var FOLLOW_MINUTES = 110;
var ENDED = { outcome: "incomplete", undecided: true, outputs: {} };
async function followRun(request2, report4, io) {
  const { github, token } = placeOf4(request2);
  const client = clientFor(token, github.apiUrl, io);
  try {
    const reported = await findMeasuringRun(client, github, io);
    if (typeof reported === "string") io.info(reported);
    else await follow({ client, run: reported.run }, report4, io);
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn(error.line);
  }
  return ENDED;
}
async function follow({ client, run }, report4, io) {
  const end = performance.now() + FOLLOW_MINUTES * 6e4;
  let told4 = 0;
  while (performance.now() < end) {
    const jobs = (await jobsOf(client, run, io)).filter(({ attempt }) => attempt === run.attempt);
    if (allEnded(jobs)) return;
    const worth = reportsWorth(jobs);
    if (worth > told4) await report4();
    told4 = worth;
    await sleep2(seconds() * 1e3);
    if (!await isUnderWay(client, run)) return;
  }
  io.info(
    `This takes more than ${FOLLOW_MINUTES} minutes: what is to come is reported at the end.`
  );
}
function placeOf4({ env, token }) {
  const github = readGithubContext(env);
  if (github?.workflowRun == null || token === void 0) throw misplaced(github);
  return { github, token };
}
function misplaced(github) {
  return new GaitkeeperError("usage", "There is no run to follow.", {
    hint: github?.workflowRun == null ? "Set `progress: follow` in a workflow on `workflow_run` with `types: [in_progress]`, as `gaitkeeper init --jobs 8` writes it." : "Leave the input `token` at its default, and give the job `actions: read`."
  });
}
function allEnded(jobs) {
  const ended = jobs.filter(({ state }) => state === "succeeded" || state === "died");
  return jobs.some(({ shard }) => ended.length >= shard.total);
}
function seconds() {
  const given = Number(process.env[EVERY]);
  return given > 0 ? given : EVERY_S;
}

// src/commands/init/files.ts
import { join as join3 } from "node:path";

// src/commands/init/pinned-actions.ts
var PINNED_ACTIONS = {
  "actions/checkout": { version: "v7.0.1", sha: "3d3c42e5aac5ba805825da76410c181273ba90b1" },
  "actions/setup-python": { version: "v7.0.0", sha: "5fda3b95a4ea91299a34e894583c3862153e4b97" },
  "actions/upload-artifact": { version: "v7.0.1", sha: "043fb46d1a93c77aae656e7c1c64a875d1fc6a0a" },
  "actions/download-artifact": {
    version: "v8.0.1",
    sha: "3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c"
  }
};
function pinned(name2) {
  const { version: version2, sha: sha2 } = PINNED_ACTIONS[name2];
  return `${name2}@${sha2} # ${version2}`;
}

// src/commands/init/workflow-yaml.ts
function workflowYaml({ comment: comment2, name: name2, on, concurrency, jobs }) {
  return `${[...comment2, MORE].map((line6) => `# ${line6}
`).join("")}name: ${plain2(name2)}

on:
${indented(on, 2)}

# Nothing is permitted but what a job below asks for.
permissions: {}

concurrency:
  group: ${concurrency.group}
  cancel-in-progress: ${concurrency.cancel}

jobs:
${jobs.map(jobYaml).join("\n")}`;
}
var MORE = "To pin gaitkeeper/gaitkeeper by its commit, too: https://github.com/gaitkeeper/gaitkeeper/blob/main/docs/github.md#pinning";
function jobYaml({ id, comment: comment2, keys = [], minutes, permissions: permissions2, steps }) {
  const wanted = Object.entries(permissions2).map(([name2, access]) => `${name2}: ${access}`);
  return `${comment2.map((line6) => `  # ${line6}
`).join("")}  ${id}:
${indented([...keys, "runs-on: ubuntu-latest", `timeout-minutes: ${minutes}`].join("\n"), 4)}
    permissions:
${indented(wanted.join("\n"), 6)}
    steps:
${indented(steps.join("\n"), 6)}
`;
}
function step(action, inputs = {}, keys = []) {
  return stepYaml(keys, pinned(action), inputs);
}
function gaitkeeper({ version: version2, folder }, inputs, keys = []) {
  const where2 = folder === "." ? {} : { "working-directory": folder };
  return stepYaml(keys, `gaitkeeper/gaitkeeper@v${version2}`, { ...inputs, ...where2 });
}
function stepYaml(keys, uses, inputs) {
  const given = Object.entries(inputs).map(([name2, value]) => `  ${name2}: ${scalar(value)}`);
  const [first = "", ...others] = [
    ...keys,
    `uses: ${uses}`,
    ...given.length > 0 ? ["with:", ...given] : []
  ];
  return [`- ${first}`, ...others.map((line6) => indented(line6, 2))].join("\n");
}
function scalar(value) {
  if (typeof value !== "string") return String(value);
  if (value.includes("\n")) return `|
${indented(value, 4)}`;
  return plain2(value);
}
function plain2(text2) {
  const safe = /^[A-Za-z$][\w ./()${}|'-]*$/.test(text2) && !/^(true|false|null|yes|no|on|off)$/i.test(text2);
  return safe ? text2 : JSON.stringify(text2);
}
function plainInList(text2) {
  return /^[\w ./-]+$/.test(text2) ? plain2(text2) : JSON.stringify(text2);
}
function expression(code2) {
  return `\${{ ${code2} }}`;
}
function indented(text2, by) {
  return text2.replace(/^(?=.)/gm, " ".repeat(by));
}

// src/commands/init/shared-steps.ts
var CHECKOUT = step("actions/checkout", { "persist-credentials": false });
function setUpPython({ pythons }) {
  return step("actions/setup-python", { "python-version": pythons.toReversed().join("\n") });
}
function jobMinutes({ budgetMinutes }) {
  return budgetMinutes + 15;
}
function ownLimit(facts2) {
  return { "time-limit": `${limitMinutes(jobMinutes(facts2))}m` };
}
function uploading(id, keys = []) {
  const name2 = `steps.${id}.outputs.artifact-name`;
  return step(
    "actions/upload-artifact",
    { name: expression(name2), path: "gaitkeeper-output" },
    // What was measured until the job ran out of time is worth a report, too.
    [`if: always() && ${name2} != ''`, ...keys]
  );
}
function triggers(facts2) {
  const { defaultBranch, folder } = facts2;
  const paths = folder === "." ? "" : `
  # To measure only what can have changed this service, with what else it uses:
  # paths: [${JSON.stringify(`${folder}/**`)}]`;
  return {
    on: `pull_request:${paths}
push:
  branches: [${plainInList(defaultBranch)}]`,
    concurrency: {
      group: `${fileStem(folder)}-${expression("github.event.pull_request.number || github.run_id")}`,
      cancel: expression("github.event_name == 'pull_request'")
    }
  };
}

// src/commands/init/measuring-jobs.ts
function measuringJobs(facts2) {
  return facts2.jobs === 1 ? [onlyOne(facts2)] : [plan(facts2), oneOfMany(facts2)];
}
function plan(facts2) {
  const shards = facts2.jobs === null ? {} : { shards: facts2.jobs };
  return {
    id: "plan",
    comment: ["Spreads what is to be measured over jobs."],
    keys: ["outputs:", `  matrix: ${expression("steps.plan.outputs.matrix")}`],
    minutes: 15,
    permissions: { contents: "read" },
    steps: [
      CHECKOUT,
      setUpPython(facts2),
      gaitkeeper(facts2, { mode: "plan", ...shards }, ["id: plan"])
    ]
  };
}
function oneOfMany(facts2) {
  return {
    ...onlyOne(facts2),
    comment: ["Measures base against head, a part of the matrix in each job."],
    keys: [
      `name: measure (${expression("matrix.shard")})`,
      "needs: plan",
      "strategy:",
      "  fail-fast: false",
      `  matrix: ${expression("fromJSON(needs.plan.outputs.matrix)")}`
    ],
    minutes: expression("matrix.timeout"),
    steps: measuring(facts2, {
      shard: expression("matrix.shard"),
      cells: expression("matrix.cells"),
      base: expression("matrix.base"),
      "time-limit": expression("matrix.limit")
    })
  };
}
function onlyOne(facts2) {
  return {
    id: "measure",
    comment: ["Measures base against head."],
    minutes: jobMinutes(facts2),
    permissions: { contents: "read" },
    steps: measuring(facts2, ownLimit(facts2))
  };
}
function measuring(facts2, inputs) {
  return [
    CHECKOUT,
    setUpPython(facts2),
    gaitkeeper(facts2, { mode: "measure", ...inputs }, ["id: measure"]),
    uploading("measure")
  ];
}
function recordMeasured(facts2) {
  return {
    id: "record",
    comment: [
      "Stores what the default branch measured, for comparisons with a base that does not boot, and for trends."
    ],
    keys: ["if: github.event_name == 'push'", "needs: measure"],
    minutes: 10,
    permissions: { contents: "write" },
    steps: [
      CHECKOUT,
      step("actions/download-artifact", { pattern: "gaitkeeper-*", path: "gaitkeeper-records" }),
      gaitkeeper(facts2, { mode: "record", records: "gaitkeeper-records" })
    ]
  };
}

// src/commands/init/measure-workflow.ts
function measureWorkflow(facts2) {
  return {
    comment: [
      "Measures pull requests, and keeps a baseline of the default branch. What runs the code of a pull request",
      `can only read here: ${fileStem(facts2.folder)}-report.yml reports what was measured, also for forks.`
    ],
    name: workflowName(facts2.folder),
    ...triggers(facts2),
    jobs: [...measuringJobs(facts2), recordMeasured(facts2)]
  };
}

// src/commands/init/release-workflow.ts
function releaseWorkflow(facts2) {
  const stem = fileStem(facts2.folder);
  return {
    comment: [
      "Measures a release against the last one, and fails where it is worse. To hold a release back until then, let the",
      "workflow that publishes call this one and wait for it, instead of the tags here:",
      `  gate: { uses: ./.github/workflows/${stem}-release.yml, permissions: { contents: read } }`
    ],
    name: `${workflowName(facts2.folder)} release`,
    on: `push:
  tags: [${facts2.tags.map(plain2).join(", ")}]
pull_request:
workflow_call:`,
    concurrency: {
      group: `${stem}-release-${expression("github.ref")}`,
      cancel: expression("github.event_name == 'pull_request'")
    },
    jobs: [
      {
        id: "gate",
        comment: ["Of pull requests, those that release: from a branch `release\u2026`."],
        keys: ["if: github.event_name != 'pull_request' || startsWith(github.head_ref, 'release')"],
        minutes: jobMinutes(facts2),
        permissions: { contents: "read" },
        steps: [
          CHECKOUT,
          setUpPython(facts2),
          gaitkeeper(facts2, { mode: "gate", sinks: "job-summary", ...ownLimit(facts2) })
        ]
      }
    ]
  };
}

// src/commands/init/report-workflow.ts
function reportWorkflow(facts2) {
  const name2 = workflowName(facts2.folder);
  const follows = followsJobs(facts2);
  const about = `${expression("github.event.workflow_run.id")}${follows ? `-${expression("github.event.action")}` : ""}`;
  return {
    comment: [
      "Reports on pull requests what was measured, also on those from forks. Nothing of a pull request is checked out",
      "or run here: what is read of it are its records, as untrusted data."
    ],
    name: `${name2} report`,
    on: `workflow_run:
  workflows: [${JSON.stringify(name2)}]
  types: [${follows ? "in_progress, " : ""}completed]`,
    concurrency: {
      group: `${fileStem(facts2.folder)}-report-${about}`,
      cancel: "false"
    },
    jobs: follows ? [follow2(facts2), report2(facts2)] : [report2(facts2)]
  };
}
function followsJobs({ jobs, follows }) {
  return follows && jobs !== 1;
}
function follow2(facts2) {
  return {
    id: "follow",
    comment: [
      "Shows what there is so far while jobs measure. It holds a runner for as long as they do: without it there is",
      "one report, at the end."
    ],
    keys: [
      "if: >-",
      "  github.event.action == 'in_progress' &&",
      "  github.event.workflow_run.event == 'pull_request'"
    ],
    minutes: FOLLOW_MINUTES + 10,
    permissions: permissions({ confirmsAfresh: false }),
    steps: [gaitkeeper(facts2, { mode: "report", progress: "follow" })]
  };
}
function report2(facts2) {
  return {
    id: "report",
    // GitHub counts this run to the newest commit of the default branch, which nobody measured here.
    comment: [
      "What regressed is said on the pull request, by its comment and its check run. It does not fail this run."
    ],
    keys: [
      "if: >-",
      ...followsJobs(facts2) ? ["  github.event.action == 'completed' &&"] : [],
      "  github.event.workflow_run.event == 'pull_request' &&",
      "  github.event.workflow_run.conclusion != 'skipped' &&",
      "  github.event.workflow_run.conclusion != 'action_required'"
    ],
    minutes: 10,
    permissions: permissions(facts2),
    steps: [gaitkeeper(facts2, { mode: "report" })]
  };
}
function permissions({
  confirmsAfresh
}) {
  const again2 = confirmsAfresh ? "write" : "read";
  return {
    actions: again2,
    checks: "write",
    contents: again2,
    "pull-requests": "write",
    statuses: "write"
  };
}

// src/commands/init/respond-workflow.ts
function respondWorkflow(facts2) {
  return {
    comment: [
      "Answers `/gaitkeeper \u2026` in comments on pull requests, from people with write access.",
      "Nothing of a pull request is checked out or run here."
    ],
    name: "Gaitkeeper respond",
    on: `issue_comment:
  types: [created]`,
    concurrency: {
      // One a comment: a group holds one run that waits, and drops the others.
      group: `gaitkeeper-respond-${expression("github.event.comment.id")}`,
      cancel: "false"
    },
    jobs: [
      {
        id: "respond",
        comment: [],
        keys: [
          "if: >-",
          "  github.event.issue.pull_request &&",
          "  github.event.comment.user.type != 'Bot' &&",
          "  startsWith(github.event.comment.body, '/gaitkeeper')"
        ],
        minutes: 10,
        permissions: {
          actions: "write",
          // What is accepted is shown at once, wherever the report stands.
          checks: "write",
          contents: "write",
          "pull-requests": "write",
          statuses: "write"
        },
        steps: [
          gaitkeeper(
            { ...facts2, folder: "." },
            { mode: "respond", workflow: facts2.measuring.join("\n") }
          )
        ]
      }
    ]
  };
}

// src/commands/init/simple-workflow.ts
function simpleWorkflow(facts2) {
  return {
    comment: ["Measures pull requests, and keeps a baseline of the default branch."],
    name: workflowName(facts2.folder),
    ...triggers(facts2),
    jobs: facts2.jobs === 1 ? [check(facts2), record(facts2)] : [...measuringJobs(facts2), report3(facts2), recordMeasured(facts2)]
  };
}
function check(facts2) {
  return {
    id: "check",
    comment: [
      "Measures the pull request against its base, comments, and fails where something regressed. On a pull request",
      "from a fork the token may not comment: the report is in the job's summary."
    ],
    keys: ["if: github.event_name == 'pull_request'"],
    minutes: jobMinutes(facts2),
    permissions: { contents: "read", "pull-requests": "write" },
    steps: [
      CHECKOUT,
      setUpPython(facts2),
      gaitkeeper(facts2, { mode: "check", ...ownLimit(facts2) }, ["id: check"]),
      // Nothing waits for it: where it fails, it is no reason to turn the pull request red.
      uploading("check", ["continue-on-error: true"])
    ]
  };
}
function report3(facts2) {
  return {
    id: "report",
    comment: [
      "Comments on the pull request, and fails where something regressed. On a pull request from a fork the token may",
      "not comment: the report is in the job's summary."
    ],
    keys: ["if: github.event_name == 'pull_request' && !cancelled()", "needs: measure"],
    minutes: 10,
    permissions: { actions: "read", contents: "read", "pull-requests": "write" },
    steps: [gaitkeeper(facts2, { mode: "report" })]
  };
}
function record(facts2) {
  return {
    id: "record",
    comment: [
      "Stores what the default branch measures, for a base that does not boot, and for trends."
    ],
    keys: ["if: github.event_name == 'push'"],
    minutes: jobMinutes(facts2),
    permissions: { contents: "write" },
    steps: [
      CHECKOUT,
      setUpPython(facts2),
      gaitkeeper(facts2, { mode: "record", ...ownLimit(facts2) })
    ]
  };
}

// src/commands/init/files.ts
var WORKFLOWS = {
  measure: { build: measureWorkflow, ending: "" },
  report: { build: reportWorkflow, ending: "-report" },
  respond: { build: respondWorkflow, ending: "-respond" },
  release: { build: releaseWorkflow, ending: "-release" }
};
function newFiles(service, facts2, parts, simple) {
  return parts.flatMap((part) => {
    if (part === "config") {
      const path2 = join3(service.folder, service.configFile ?? "gaitkeeper.yml");
      return service.configText === null ? [] : [{ part, path: path2, text: service.configText }];
    }
    const { build } = WORKFLOWS[part];
    const workflow = simple && part === "measure" ? simpleWorkflow(facts2) : build(facts2);
    return [{ part, path: workflowPath(part, facts2.folder), text: workflowYaml(workflow) }];
  });
}
function workflowPath(part, folder) {
  const stem = part === "respond" ? "gaitkeeper" : fileStem(folder);
  return join3(".github", "workflows", `${stem}${WORKFLOWS[part].ending}.yml`);
}

// src/baseline/shards.ts
function shardStates(records, jobs = []) {
  const arrived = newestAttempts(records);
  const known = new Map(newestJobs(jobs).map((job) => [shardName(job.shard), job]));
  const states = allShards([...arrived.values(), ...known.values()]).map(({ shard, stale }) => ({
    stale,
    state: stateOf2(shard, arrived.get(shardName(shard)), known.get(shardName(shard)))
  }));
  const whole2 = isWhole3(records);
  return states.filter(({ stale, state }) => !(stale && whole2 && state.state !== "measured")).map(({ state }) => state);
}
function newestAttempts(records) {
  const newest = /* @__PURE__ */ new Map();
  for (const { shard, attempt } of records.flatMap(partsOf)) {
    if (shard === null) continue;
    const before = newest.get(shardName(shard))?.attempt ?? 0;
    newest.set(shardName(shard), { shard, attempt: Math.max(before, attempt ?? 0) });
  }
  return newest;
}
function newestJobs(jobs) {
  const groups3 = Map.groupBy(jobs, ({ shard }) => shardName(shard));
  return [...groups3.values()].flatMap(
    (same) => same.toSorted((a, b) => b.attempt - a.attempt)[0] ?? []
  );
}
function allShards(seen) {
  const newest = Math.max(0, ...seen.map(({ attempt }) => attempt));
  const splits = Map.groupBy(seen, ({ shard }) => shard.total);
  return [...splits].sort(([a], [b]) => a - b).flatMap(([total, of]) => {
    const stale = of.every(({ attempt }) => attempt < newest);
    return Array.from({ length: total }, (_2, at2) => ({ shard: { index: at2 + 1, total }, stale }));
  });
}
function stateOf2(shard, record2, job) {
  const url = job?.url ?? null;
  const lost = (state, why) => ({ shard, state, why, url });
  const measured = { shard, state: "measured", why: null, url };
  if (job === void 0) return record2 === void 0 ? lost("missing", null) : measured;
  if (record2 !== void 0 && (job.state === "succeeded" || record2.attempt >= job.attempt)) {
    return measured;
  }
  if (job.state === "succeeded") return lost("died", "ended well, but its record did not arrive");
  if (job.state !== "died") return lost(job.state, null);
  const older = record2 === void 0 ? "" : `; the report shows attempt ${record2.attempt} of it`;
  return lost("died", `${job.why ?? "failed"}${older}`);
}
function isWhole3(records) {
  if (records.length === 0) return false;
  const merged3 = mergeRecords(records);
  return merged3.matrix !== void 0 && missingCells(merged3).length === 0;
}

// src/commands/stages/read-records.ts
import { readdir, readFile, stat as stat2 } from "node:fs/promises";
import { join as join4 } from "node:path";
async function readRecords(paths) {
  const files2 = (await Promise.all(paths.map(recordFiles))).flat();
  if (files2.length === 0) {
    throw new GaitkeeperError("usage", "No run record was given.", {
      hint: "Name the files that `gaitkeeper measure` or `check` wrote, or the folder that holds them."
    });
  }
  const records = [];
  for (const file of files2) records.push(await readRecord(file));
  return records;
}
async function recordFiles(path2) {
  const found = await stat2(path2).catch(() => null);
  if (found === null) {
    throw new GaitkeeperError("usage", `There is no run record at ${path2}.`, {
      hint: "Check the path; in a workflow, download the artifact first."
    });
  }
  if (!found.isDirectory()) return [path2];
  const names2 = await readdir(path2, { recursive: true });
  const isRecord2 = (name2) => name2.endsWith(".json") && !/(?:assessment|\.speedscope)\.json$/.test(name2);
  return names2.filter(isRecord2).sort().map((name2) => join4(path2, name2));
}
async function readRecord(file) {
  refuseOversize((await stat2(file)).size, file);
  return decodeRecord(await readFile(file, "utf8"), file);
}

// src/github/printable.ts
function printable(text2) {
  const clean = text2.slice(0, 400).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "?");
  return clean.length > 300 ? `${clean.slice(0, 300)}\u2026` : clean;
}

// src/commands/stages/claims.ts
function falseClaim(record2, run) {
  const claims = [
    ["repository", record2.repository, `${run.owner}/${run.repo}`],
    ["run", record2.run?.id, String(run.id)],
    ["event", record2.run?.event, run.event]
  ];
  const [what, claimed, known] = claims.find(([, claimed2, known2]) => claimed2 !== known2) ?? [];
  if (what === void 0) return null;
  return `it is forged: its ${what} is ${printable(claimed ?? "none")}, not ${known}`;
}
function isLater({ run, parts = [] }, { attempt }) {
  const attempts = [run?.attempt ?? 1, ...parts.map((part) => part.attempt ?? 1)];
  return attempts.some((claimed) => claimed > attempt);
}

// src/commands/stages/left-out.ts
function tellLeftOut(artifacts, io) {
  for (const { name: name2, why } of artifacts) io.warn(`${printable(name2)} is left out: ${why}.`);
}

// src/commands/stages/credible-records.ts
async function credibleRecords({ records, unread }, run, verify, io) {
  const lost = [...unread];
  const credible = [];
  let head = null;
  for (const { artifact, record: record2 } of records) {
    const verified = await verify(record2.head.sha);
    const why = falseClaim(record2, run) ?? (verified === null ? otherHead(record2, run) : null);
    if (why !== null) lost.push({ name: artifact, why });
    else if (isLater(record2, run)) io.info(`${printable(artifact)} is of a later attempt.`);
    else credible.push(record2);
    if (why === null) head ??= verified;
  }
  tellLeftOut(lost, io);
  return { records: credible, head, lost };
}
function otherHead({ head }, { headSha }) {
  return `it is forged: it claims to be of ${head.sha}, which is neither ${headSha} nor a merge of it`;
}
function ofOneService(records, expected) {
  const services = Map.groupBy(records, ({ service }) => service.name);
  const own = services.size === 1 ? records : services.get(expected);
  if (own !== void 0) return ofNewestBase(own);
  const names2 = [...services.keys()].map(printable).join(", ");
  throw new GaitkeeperError("usage", `The records are of other services than ${expected}.`, {
    detail: names2,
    hint: "Set `working-directory` to the folder of the service, or its `name` in the configuration of the default branch."
  });
}
function ofNewestBase(records) {
  const attempts = records.map(({ run }) => run?.attempt ?? 1);
  const newest = Math.max(...attempts);
  const baseOf = ({ base }) => base?.sha ?? null;
  const bases = new Set(records.filter((_2, at2) => attempts[at2] === newest).map(baseOf));
  return records.filter((record2) => bases.has(baseOf(record2)));
}

// src/commands/stages/mergeable.ts
function mergeable(records) {
  if (records.length === 0 || whyNot(records) === null) return { records, odd: [] };
  const kept = [];
  const odd = [];
  for (const record2 of records) {
    const [first = record2] = kept;
    const peer = kept.find((one2) => one2.run?.attempt === record2.run?.attempt) ?? first;
    const why = whyNot([.../* @__PURE__ */ new Set([first, peer, record2])]);
    if (why === null) kept.push(record2);
    else odd.push({ name: artifactName(record2), why });
  }
  return { records: kept, odd };
}
function whyNot(records) {
  try {
    mergeRecords(records);
    return null;
  } catch (error) {
    if (error instanceof GaitkeeperError) return error.message;
    throw error;
  }
}

// src/github/archive.ts
var import_yauzl = __toESM(require_yauzl(), 1);
var ARCHIVE_CAPS = {
  entries: 5e3,
  fileBytes: 32 * 1024 * 1024,
  totalBytes: 64 * 1024 * 1024,
  ratio: 200
};
var SMALL = 1024 * 1024;
async function readArchive(zip, origin, wanted, caps = ARCHIVE_CAPS) {
  try {
    return await readFiles(zip, wanted, caps);
  } catch (error) {
    const reason = printable(error instanceof Error ? error.message : String(error));
    throw new GaitkeeperError("record-invalid", `${printable(origin)} was not read: ${reason}`, {
      hint: "Measure again: an archive that Gaitkeeper and actions/upload-artifact made is not like this.",
      cause: error
    });
  }
}
async function readFiles(buffer, wanted, caps) {
  const zip = await (0, import_yauzl.fromBufferPromise)(buffer, { strictFileNames: true, validateEntrySizes: true });
  const chosen = (await listEntries(zip, caps.entries)).filter(({ fileName }) => wanted(fileName));
  const files2 = [];
  let left = caps.totalBytes;
  for (const entry of chosen) {
    const bytes = await inflate(zip, entry, Math.min(left, mostBytes(entry, caps)));
    left -= bytes.length;
    files2.push({ name: entry.fileName, text: decode(bytes, entry) });
  }
  return files2;
}
async function listEntries(zip, most) {
  if (zip.entryCount > most) throw new Error(`it has ${zip.entryCount} entries, more than ${most}`);
  const entries = /* @__PURE__ */ new Map();
  for await (const entry of zip.eachEntry()) {
    const { fileName } = entry;
    if (entries.has(fileName)) throw new Error(`${fileName} is in it twice`);
    if (entry.isEncrypted()) throw new Error(`${fileName} is encrypted`);
    if (!isPlain(entry)) throw new Error(`${fileName} is neither a file nor a folder`);
    entries.set(fileName, entry);
  }
  return [...entries.values()].filter(({ fileName }) => !fileName.endsWith("/"));
}
function isPlain({ externalFileAttributes }) {
  const kind = externalFileAttributes >>> 16 & 61440;
  return [0, 32768, 16384].includes(kind);
}
function mostBytes({ compressedSize }, { fileBytes, ratio }) {
  return Math.min(fileBytes, Math.max(SMALL, compressedSize * ratio));
}
async function inflate(zip, entry, most) {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks2 = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > most) throw new Error(`${entry.fileName} inflates to more than ${most} bytes`);
    chunks2.push(chunk);
  }
  return Buffer.concat(chunks2);
}
function decode(bytes, { fileName }) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${fileName} is no UTF-8`);
  }
}

// src/github/artifacts.ts
var ARTIFACT_CAPS = {
  listed: 2e3,
  artifacts: 600,
  archiveBytes: 64 * 1024 * 1024,
  totalBytes: 512 * 1024 * 1024
};
async function listArtifacts(client, query, caps = ARTIFACT_CAPS) {
  const { listed: listed2, more } = await listWanted(client, query, caps);
  const artifacts = [];
  const unread = [...more];
  let total = 0;
  for (const each of listed2.sort((a, b) => b.id - a.id)) {
    const artifact = artifactOf(each);
    const why = reasonAgainst(each, artifacts.length, total, caps);
    if (why === null) artifacts.push(artifact);
    else unread.push({ name: artifact.name, why });
    if (why === null) total += artifact.bytes;
  }
  return { artifacts, unread };
}
async function listWanted(client, { owner, repo, runId, prefix }, { listed: most }) {
  const listed2 = [];
  let seen = 0;
  const pages = client.paginate.iterator(client.rest.actions.listWorkflowRunArtifacts, {
    ...{ owner, repo, run_id: runId, per_page: 100 }
  });
  for await (const { data } of pages) {
    seen += data.length;
    listed2.push(...data.filter(({ name: name2 }) => name2.startsWith(prefix)));
    if (seen < most) continue;
    return { listed: listed2, more: [{ name: "further artifacts", why: `the run has ${most} and more` }] };
  }
  return { listed: listed2, more: [] };
}
function artifactOf({ id, name: name2, size_in_bytes, digest }) {
  const [, sha256 = null] = /^sha256:([0-9a-f]{64})$/.exec(digest ?? "") ?? [];
  return { id, name: name2, bytes: size_in_bytes, sha256 };
}
function reasonAgainst({ expired, size_in_bytes }, taken, total, caps) {
  if (expired) return "it has expired";
  if (size_in_bytes > caps.archiveBytes) return `it is larger than ${caps.archiveBytes >> 20} MiB`;
  if (taken >= caps.artifacts) return `there are more than ${caps.artifacts} artifacts`;
  if (total + size_in_bytes <= caps.totalBytes) return null;
  return `the artifacts are larger than ${caps.totalBytes >> 20} MiB together`;
}

// src/github/artifact-download.ts
async function downloadArtifact(client, place3, artifact, caps = ARTIFACT_CAPS) {
  const patience = new Patience(client, printable(artifact.name));
  for (; ; ) {
    try {
      const address = await addressOf(client, place3, artifact);
      return await fetchArchive(address, artifact, caps, client.waits.timeoutMs * 4);
    } catch (error) {
      await patience.waitOut(error);
    }
  }
}
async function addressOf(client, { owner, repo }, { id }) {
  const { url, headers, status } = await client.request(
    "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
    {
      ...{ owner, repo, artifact_id: id, archive_format: "zip" },
      request: { redirect: "manual", parseSuccessResponseBody: false }
    }
  );
  const address = headers.location === void 0 ? null : new URL(headers.location, url);
  const secure = address?.protocol === "https:" || address?.protocol === new URL(url).protocol;
  if (address !== null && secure) return address;
  throw broken(`GitHub gave no address to load the artifact from (${status})`);
}
async function fetchArchive(address, artifact, caps, timeoutMs) {
  const bytes = await fetchBytes(address, mostBytes2(artifact, caps), timeoutMs).catch(
    (error) => {
      throw error instanceof TooLong ? refused(artifact, "it is longer than GitHub says") : error;
    }
  );
  if (artifact.sha256 === null) return bytes;
  if (bytes.length < artifact.bytes) throw broken("the artifact ended in the middle");
  if (contentHash(bytes) === artifact.sha256) return bytes;
  throw refused(artifact, "its content is not what was uploaded: the digest differs");
}
function mostBytes2({ bytes, sha256 }, { archiveBytes }) {
  return sha256 === null ? archiveBytes : Math.min(bytes, archiveBytes);
}
var TooLong = class extends Error {
};
async function fetchBytes(address, most, timeoutMs) {
  const chunks2 = [];
  let length = 0;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(timeoutMs) });
    if (!response.ok) throw broken(`the store of artifacts answered ${response.status}`);
    for await (const chunk of response.body ?? []) {
      length += chunk.length;
      if (length > most) throw new TooLong();
      chunks2.push(chunk);
    }
  } catch (error) {
    if (error instanceof TooLong || error instanceof Error && "status" in error) throw error;
    throw broken(`the artifact could not be loaded: ${reasonOf2(error)}`);
  }
  return Buffer.concat(chunks2);
}
function reasonOf2(error) {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
function broken(message) {
  return Object.assign(new Error(message), { status: 502 });
}
function refused({ name: name2 }, why) {
  return new GaitkeeperError("record-invalid", `${printable(name2)} was not read: ${why}`, {
    hint: "Measure again."
  });
}

// src/commands/stages/run-records.ts
var MOST_TEXT = 192 * 1024 * 1024;
var AT_ONCE = 4;
async function recordsOfRun(client, run) {
  const { owner, repo, id: runId } = run;
  const query = { owner, repo, runId, prefix: ARTIFACT_PREFIX };
  const listed2 = await listArtifacts(client, query).catch((error) => {
    throw publishFailed(error, {
      what: `list the artifacts of run ${runId} of ${owner}/${repo}`,
      ...{ permission: "actions: read", readOnly: false }
    });
  });
  const budget = { left: MOST_TEXT };
  const read = await inTurns(
    listed2.artifacts,
    AT_ONCE,
    (artifact) => readArtifact(client, run, artifact, budget)
  );
  return {
    records: read.flatMap((result) => Array.isArray(result) ? result : []),
    unread: [...listed2.unread, ...read.flatMap((result) => Array.isArray(result) ? [] : result)]
  };
}
async function readArtifact(client, run, artifact, budget) {
  const { name: name2 } = artifact;
  try {
    const files2 = await readArchive(await downloadArtifact(client, run, artifact), name2, isRecord);
    budget.left -= files2.reduce((sum2, { text: text2 }) => sum2 + text2.length, 0);
    if (budget.left < 0) return { name: name2, why: "the records of the run are too large together" };
    return files2.map((file) => ({
      artifact: name2,
      record: decodeRecord(file.text, `${file.name} in it`)
    }));
  } catch (error) {
    if (error instanceof GaitkeeperError) return { name: name2, why: sentenceOf2(error, name2) };
    if (!isRequestFailure(error)) throw error;
    return { name: name2, why: `GitHub did not give it: ${error.message}` };
  }
}
function isRecord(name2) {
  return /(?:^|\/)(?:record(?:-\d+-of-\d+)?|records\/[^/]+)\.json$/.test(name2);
}
function sentenceOf2({ message, detail }, name2) {
  const text2 = message.replace(`${printable(name2)} was not read: `, "").replace(/\.$/, "");
  const [first] = (detail ?? "").split("\n");
  return first ? `${text2} (${first})` : text2;
}
async function inTurns(items, atOnce, work) {
  const results = new Array(items.length);
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item2] of queue) results[index] = await work(item2);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

export {
  artifactName,
  artifactShard,
  targetOf,
  confirmationOf,
  judgeOptions,
  flaggedRows,
  repeatOf,
  CONFIRMING_LAUNCHES,
  judge,
  mergeRecords,
  isRequestFailure,
  isLimit,
  ownRun,
  headVerifier,
  clientFor,
  REQUEST_VERSION,
  findRequest,
  printable,
  falseClaim,
  tellLeftOut,
  credibleRecords,
  ofOneService,
  mergeable,
  ONCE,
  publishFailed,
  recordsOfRun,
  htmlPage,
  Snapshot,
  shardName,
  lostShards,
  isCutShort,
  newestRun,
  rerun,
  rerunAsked,
  commitsBetween,
  acceptancesIn,
  contained,
  judgeRecord,
  cellNames,
  commentKey,
  parseMarker,
  whoAmI,
  writeSummary,
  reportRecord,
  expectedMinutes,
  timeoutMinutes,
  limitMinutes,
  workflowName,
  jobsOf,
  targetOfRun,
  findMeasuringRun,
  isDue,
  stillToCome,
  followRun,
  newFiles,
  workflowPath,
  shardStates,
  readRecords
};
/*! Bundled license information:

@octokit/request-error/dist-src/index.js:
  (* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist *)

content-type/dist/index.js:
  (*!
   * content-type
   * Copyright(c) 2015 Douglas Christopher Wilson
   * MIT Licensed
   *)

@octokit/request/dist-bundle/index.js:
  (* v8 ignore next -- @preserve *)
  (* v8 ignore else -- @preserve *)

@octokit/graphql/dist-bundle/index.js:
  (* v8 ignore if -- @preserve *)
*/
