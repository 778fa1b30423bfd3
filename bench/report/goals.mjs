// @ts-check
/**
 * @typedef {object} Row
 * @property {string} label
 * @property {readonly [measure: string, figure: string]} of
 * @property {readonly [measure: string, figure: string]} [per] divides by this figure of the same round
 * @property {string} unit
 * @property {number} [digits]
 * @property {number} [atLeast] the goal
 * @property {number} [atMost] the goal
 *
 * @typedef {object} Section
 * @property {string} title
 * @property {readonly Row[]} rows
 */

/** @type {readonly Section[]} */
export const SECTIONS = [
  {
    title: 'From a provider to the host',
    rows: [
      { label: 'Flood, whole way', of: ['burst', 'callsPerSecond'], unit: 'calls/s', atLeast: 1_000_000 },
      { label: 'Flood: main process', of: ['burst', 'cpuUsPerCall'], unit: 'µs/call', digits: 2 },
      { label: 'Arrays over the port, only counted', of: ['rawArrays', 'callsPerSecond'], unit: 'calls/s' },
      { label: 'Arrays: main process', of: ['rawArrays', 'cpuUsPerCall'], unit: 'µs/call', digits: 2 },
      { label: 'One message a call', of: ['messageEach', 'callsPerSecond'], unit: 'calls/s' },
      { label: 'One message a call: main process', of: ['messageEach', 'cpuUsPerCall'], unit: 'µs/call', digits: 1 },
      { label: 'vscode-jsonrpc', of: ['jsonRpc', 'callsPerSecond'], unit: 'calls/s' },
      { label: 'vscode-jsonrpc: main process', of: ['jsonRpc', 'cpuUsPerCall'], unit: 'µs/call', digits: 1 },
      ratio('Flood next to vscode-jsonrpc', 'jsonRpc', { atLeast: 40 }),
      ratio('Flood next to one message a call', 'messageEach', { atLeast: 10 }),
      ratio('Flood next to bare arrays', 'rawArrays', { digits: 2 }),
      { label: 'Flood without a trace', of: ['tracing', 'offCallsPerSecond'], unit: 'calls/s' },
      { label: 'Flood with a trace', of: ['tracing', 'onCallsPerSecond'], unit: 'calls/s' },
      {
        label: 'What the trace adds: main process',
        of: ['tracing', 'extraUsPerCall'],
        unit: 'µs/call',
        digits: 2,
        atMost: 0.15,
      },
    ],
  },
  {
    title: 'A steady stream of calls',
    rows: [
      ...ingest('200,000', 'ingest200k', { atMost: 30 }, { atMost: 5 }),
      ...ingest('400,000', 'ingest400k', {}, {}),
      { label: 'Endless flood, held to its share', of: ['sustained', 'callsPerSecond'], unit: 'calls/s' },
      { label: 'Endless flood: main process', of: ['sustained', 'mainPercent'], unit: '% of a core', atMost: 30 },
    ],
  },
  {
    title: 'From a program outside, over the socket',
    rows: [
      {
        label: 'JSON lines, 200 a write',
        of: ['socketBatched', 'callsPerSecond'],
        unit: 'calls/s',
        atLeast: 1_000_000,
      },
      {
        label: 'JSON lines, 200 a write: main process',
        of: ['socketBatched', 'cpuUsPerCall'],
        unit: 'µs/call',
        digits: 2,
      },
      { label: 'The same bytes, only counted', of: ['socketRaw', 'callsPerSecond'], unit: 'lines/s' },
      { label: 'One write a call', of: ['socketEach', 'callsPerSecond'], unit: 'calls/s' },
      { label: 'One write a call: main process', of: ['socketEach', 'cpuUsPerCall'], unit: 'µs/call', digits: 2 },
      { label: 'One write a line, only counted', of: ['socketRawEach', 'callsPerSecond'], unit: 'lines/s' },
      ratio('One write a call next to only counted', 'socketRawEach', { digits: 2, atLeast: 0.75 }, 'socketEach'),
      { label: 'Answered, 256 on their way', of: ['socketAnswered', 'callsPerSecond'], unit: 'calls/s' },
      { label: 'Answered: main process', of: ['socketAnswered', 'cpuUsPerCall'], unit: 'µs/call', digits: 2 },
      { label: 'Batched, without a trace', of: ['socketTracing', 'offCallsPerSecond'], unit: 'calls/s' },
      { label: 'Batched, with a trace', of: ['socketTracing', 'onCallsPerSecond'], unit: 'calls/s' },
      {
        label: 'What the trace adds: main process',
        of: ['socketTracing', 'extraUsPerCall'],
        unit: 'µs/call',
        digits: 2,
        atMost: 0.15,
      },
      { label: 'WebSocket (ws)', of: ['webSocket', 'callsPerSecond'], unit: 'calls/s' },
      { label: 'WebSocket (ws): main process', of: ['webSocket', 'cpuUsPerCall'], unit: 'µs/call', digits: 2 },
      { label: 'gRPC stream (@grpc/grpc-js)', of: ['grpc', 'callsPerSecond'], unit: 'calls/s' },
      { label: 'gRPC stream (@grpc/grpc-js): main process', of: ['grpc', 'cpuUsPerCall'], unit: 'µs/call', digits: 1 },
      { label: 'vscode-jsonrpc', of: ['jsonRpc', 'callsPerSecond'], unit: 'calls/s' },
      { label: 'vscode-jsonrpc: main process', of: ['jsonRpc', 'cpuUsPerCall'], unit: 'µs/call', digits: 1 },
      ratio('Batched next to vscode-jsonrpc', 'jsonRpc', { atLeast: 40 }, 'socketBatched'),
      ratio('Batched next to gRPC', 'grpc', { atLeast: 15 }, 'socketBatched'),
      ratio('Batched next to WebSocket', 'webSocket', { digits: 1 }, 'socketBatched'),
      { label: '200,000 calls/s: taken', of: ['socketSteady200k', 'callsPerSecond'], unit: 'calls/s' },
      {
        label: '200,000 calls/s: main process',
        of: ['socketSteady200k', 'mainPercent'],
        unit: '% of a core',
        atMost: 30,
      },
      time('An answered call after a pause, p50', ['socketRoundTrip', 'idleP50'], { digits: 2, atMost: 0.14 }),
      time('An answered call after a pause, p99', ['socketRoundTrip', 'idleP99'], { digits: 2, atMost: 0.27 }),
      time('A line written back as it came, p50', ['socketEcho', 'idleP50'], { digits: 2 }),
      time('A line written back as it came, p99', ['socketEcho', 'idleP99'], { digits: 2 }),
      time('One answered call right after the other, p50', ['socketRoundTrip', 'busyP50'], { digits: 2 }),
      time('One answered call right after the other, p99', ['socketRoundTrip', 'busyP99'], { digits: 2 }),
      time('One line written back right after the other, p50', ['socketEcho', 'busyP50'], { digits: 2 }),
      time('One line written back right after the other, p99', ['socketEcho', 'busyP99'], { digits: 2 }),
    ],
  },
  {
    title: 'A call that is answered, there and back',
    rows: [
      time('After a pause, p50', ['roundTrip', 'idleP50'], { digits: 2, atMost: 0.14 }),
      time('After a pause, p99', ['roundTrip', 'idleP99'], { digits: 2, atMost: 0.27 }),
      time('A bare number over the port after a pause, p50', ['echo', 'p50'], { digits: 2 }),
      time('A bare number over the port after a pause, p99', ['echo', 'p99'], { digits: 2 }),
      time('One right after the other, p50', ['roundTrip', 'busyP50'], { digits: 2 }),
      time('One right after the other, p99', ['roundTrip', 'busyP99'], { digits: 2 }),
    ],
  },
  {
    title: 'From a call to the frame that shows it',
    rows: [
      time('10 calls/s, to the state of the window, p50', ['callToFrameSparse', 'appliedP50'], { atMost: 5 }),
      time('10 calls/s, to the frame, p50', ['callToFrameSparse', 'p50'], {}),
      time('10 calls/s, to the frame, p99', ['callToFrameSparse', 'p99'], {}),
      ...callToFrame('1,000', 'callToFrame1k', {}, {}),
      ...callToFrame('100,000', 'callToFrame100k', { atMost: 20 }, { atMost: 34 }),
      ...callToFrame('400,000', 'callToFrame400k', {}, {}),
    ],
  },
  {
    title: '10,000 tasks, all changing, while the dialog scrolls',
    rows: [
      { label: 'Frames', of: ['scrolling', 'framesPerSecond'], unit: 'a second', digits: 1, atLeast: 59 },
      time('Longest time between two frames', ['scrolling', 'slowestFrameMs'], {}),
      { label: 'Long tasks', of: ['scrolling', 'longTasks'], unit: '', atMost: 0 },
      { label: 'Patches', of: ['scrolling', 'patchesPerSecond'], unit: 'a second' },
      { label: 'Changed rows a patch', of: ['scrolling', 'rowsPerPatch'], unit: 'rows' },
      time('Script a patch', ['scrolling', 'scriptMsPerPatch'], { digits: 2, atMost: 1.5 }),
      time('Script a frame', ['scrolling', 'scriptMsPerFrame'], { digits: 2 }),
      time('All work of the page a frame', ['scrolling', 'taskMsPerFrame'], { digits: 2 }),
      { label: "The window's process", of: ['scrolling', 'windowPercent'], unit: '% of a core' },
      { label: 'Main process', of: ['scrolling', 'mainPercent'], unit: '% of a core' },
    ],
  },
  {
    title: 'A history of 1,000 runs and 100,000 tasks',
    rows: [
      { label: 'Written, with four steps each', of: ['history', 'tasksPerSecond'], unit: 'tasks/s', atLeast: 10_000 },
      time('Opened', ['history', 'openMs'], { atMost: 200 }),
      time('First page', ['history', 'firstPageMs'], { atMost: 200 }),
      time('First page of a store', ['history', 'storeMs'], { atMost: 200 }),
      time('First page of an outcome that no run has', ['history', 'outcomeMs'], { atMost: 200 }),
      time('A text that stands nowhere', ['history', 'textMs'], { atMost: 200 }),
      time('One run, as the dialog showed it', ['history', 'runMs'], { atMost: 200 }),
      time('What has changed since it went well', ['history', 'changesMs'], { atMost: 200 }),
      time('From a click on its tab until it is there', ['historyWindow', 'openMs'], { atMost: 200 }),
      {
        label: 'Frames while it scrolls',
        of: ['historyWindow', 'framesPerSecond'],
        unit: 'a second',
        digits: 1,
        atLeast: 59,
      },
      time('Longest time between two of them', ['historyWindow', 'slowestFrameMs'], {}),
      { label: 'Long tasks', of: ['historyWindow', 'longTasks'], unit: '', atMost: 0 },
      {
        label: 'Frames while a text is typed that stands nowhere',
        of: ['historyWindow', 'typingFramesPerSecond'],
        unit: 'a second',
        digits: 1,
        atLeast: 59,
      },
      { label: 'Long tasks', of: ['historyWindow', 'typingLongTasks'], unit: '', atMost: 0 },
      time('Until it is said that it stands nowhere', ['historyWindow', 'textMs'], { atMost: 200 }),
      time('Spawn to ready-to-show with it', ['historyStart', 'full'], { digits: 0 }),
      time('Spawn to ready-to-show without', ['historyStart', 'empty'], { digits: 0 }),
      time('Difference of a pair', ['historyStart', 'difference'], { digits: 0, atMost: 10 }),
    ],
  },
  {
    title: 'Start and memory',
    rows: [
      time('Spawn to ready-to-show, the app', ['startTime', 'app'], { digits: 0 }),
      time('Spawn to ready-to-show, an empty window', ['startTime', 'empty'], { digits: 0 }),
      time('Difference of a pair', ['startTime', 'difference'], { digits: 0, atMost: 50 }),
      memory('Private memory after the demo run', ['memory', 'app'], {}),
      memory('Private memory of an empty app', ['memory', 'empty'], {}),
      memory('Difference', ['memory', 'difference'], { atMost: 20 }),
      memory('After a run of 1,000,000 calls and 10,000 tasks', ['growth', 'first'], {}),
      memory('Added by two more such runs', ['growth', 'growth'], { atMost: 2 }),
    ],
  },
];

/** @typedef {{ atLeast?: number, atMost?: number, digits?: number }} Options */

/**
 * @param {string} label
 * @param {string} other
 * @param {Options} options
 * @param {string} [own]
 * @returns {Row}
 */
function ratio(label, other, options, own = 'burst') {
  return { label, of: [own, 'callsPerSecond'], per: [other, 'callsPerSecond'], unit: 'times', ...options };
}

/**
 * @param {string} label
 * @param {Row['of']} of
 * @param {Options} options
 * @returns {Row}
 */
function time(label, of, options) {
  return { label, of, unit: 'ms', digits: 1, ...options };
}

/**
 * @param {string} label
 * @param {Row['of']} of
 * @param {Options} options
 * @returns {Row}
 */
function memory(label, of, options) {
  return { label, of, unit: 'MB', digits: 1, ...options };
}

/**
 * @param {string} rate
 * @param {string} measure
 * @param {Options} share
 * @param {Options} p99
 * @returns {Row[]}
 */
function ingest(rate, measure, share, p99) {
  return [
    { label: `${rate} calls/s: taken`, of: [measure, 'callsPerSecond'], unit: 'calls/s' },
    { label: `${rate} calls/s: main process`, of: [measure, 'mainPercent'], unit: '% of a core', ...share },
    time(`${rate} calls/s: oldest call of a batch, p50`, [measure, 'p50'], { digits: 2 }),
    time(`${rate} calls/s: oldest call of a batch, p99`, [measure, 'p99'], { digits: 2, ...p99 }),
  ];
}

/**
 * @param {string} rate
 * @param {string} measure
 * @param {Options} p50
 * @param {Options} p99
 * @returns {Row[]}
 */
function callToFrame(rate, measure, p50, p99) {
  return [
    time(`${rate} calls/s, to the frame, p50`, [measure, 'p50'], p50),
    time(`${rate} calls/s, to the frame, p99`, [measure, 'p99'], p99),
    { label: `${rate} calls/s, frames with news`, of: [measure, 'framesPerSecond'], unit: 'a second' },
  ];
}
