/**
 * What stands in a scenario, for editors: JSON Schema beside the parser of src/scenarios/, which has the messages.
 * A test holds the two to each other.
 */
const request = {
  description: 'What is asked: `GET /books`, `/books`, or method, path, headers and a body.',
  anyOf: [
    { type: 'string', pattern: '^\\s*(?:[A-Za-z]+\\s+)?(?:/|\\$\\{)[^#]*$' },
    {
      type: 'object',
      properties: {
        method: {
          description: 'Default: GET, or POST where there is a body.',
          enum: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
        },
        path: {
          // biome-ignore lint/suspicious/noTemplateCurlyInString: what a user writes
          description: 'Path and query. `${1..500}` stands for any of these numbers.',
          type: 'string',
          pattern: '^(?:/|\\$\\{)[^#]*$',
        },
        headers: texts('Headers beside those that the load engine sets itself.'),
        json: { description: 'A body of JSON.' },
        form: texts('The fields of a form.'),
        body: { description: 'A body as text.', type: 'string' },
      },
      required: ['path'],
      additionalProperties: false,
      not: {
        anyOf: [
          { required: ['json', 'form'] },
          { required: ['json', 'body'] },
          { required: ['form', 'body'] },
        ],
      },
    },
  ],
};

const status = { type: 'integer', minimum: 200, maximum: 599 };

const expect = {
  description: 'What a correct answer is; every key that is given must hold.',
  type: 'object',
  properties: {
    status: {
      description: 'The status, or several that are right.',
      default: 200,
      anyOf: [status, { type: 'array', items: status, minItems: 1 }],
    },
    contains: { description: 'A text that the body contains.', type: 'string' },
    equals: { description: 'The whole body.', type: 'string' },
    json: { description: 'JSON that the body contains: of objects, at least these keys.' },
    'content-type': { description: 'How the Content-Type begins.', type: 'string' },
  },
  additionalProperties: false,
};

const weight = {
  description: 'How often it is asked, beside the others.',
  type: 'integer',
  minimum: 1,
  maximum: 1000,
};

const mix = {
  description:
    'Several requests: `GET /cart: 3`, the name of a preset and its weight, or a name with `request`.',
  type: 'object',
  minProperties: 1,
  maxProperties: 50,
  additionalProperties: {
    anyOf: [
      weight,
      {
        type: 'object',
        properties: { weight: { ...weight, default: 1 }, request, expect },
        additionalProperties: false,
      },
    ],
  },
};

const preset = { description: 'The name of a preset (docs/scenarios.md).', type: 'string' };

const load = {
  connections: {
    description: 'How many ask at once. Default: 8, and at a rate 256 at most.',
    type: 'integer',
    minimum: 1,
    maximum: 1024,
  },
  timeout: {
    description: 'An answer that takes longer is an error.',
    default: '10s',
    anyOf: [
      { type: 'string', pattern: '^(?:\\d+(?:\\.\\d+)? ?(?:ms|s|m)|\\$\\{.*\\})$' },
      { type: 'number', exclusiveMinimum: 0, maximum: 600 },
    ],
  },
};

const http = {
  type: 'object',
  properties: {
    ...{ request, mix, preset, expect, ...load },
    rate: {
      description:
        'Requests a second (`200/s`) or a minute (`90/m`), due at fixed times whatever became of the others.',
      type: 'string',
      pattern: '^\\d+(?:\\.\\d+)? ?/ ?[sm]$',
    },
    arrivals: {
      description: 'In even steps, or as independent users arrive.',
      default: 'even',
      enum: ['even', 'random'],
    },
  },
  dependentRequired: { arrivals: ['rate'] },
  oneOf: [{ required: ['request'] }, { required: ['mix'] }, { required: ['preset'] }],
  additionalProperties: false,
};

const webSocket = {
  type: 'object',
  properties: {
    websocket: {
      description: 'The path of a WebSocket.',
      type: 'string',
      pattern: '^(?:/|\\$\\{)[^#]*$',
    },
    ...{ preset, ...load },
    kind: {
      description: 'Each connection gets its own messages back, or all are members of one room.',
      default: 'echo',
      enum: ['echo', 'chat'],
    },
    message: {
      description: 'What is sent: a text, or a size of text such as `4 KiB`.',
      default: 'Hello, World!',
      type: 'string',
      minLength: 1,
    },
    headers: texts('Headers of the handshake.'),
  },
  oneOf: [{ required: ['websocket'] }, { required: ['preset'] }],
  additionalProperties: false,
};

/** One scenario: a line, or its keys. */
export const SCENARIO_FOR_EDITORS = { anyOf: [{ type: 'string', minLength: 1 }, http, webSocket] };

/** The key `login`. */
export const LOGIN_FOR_EDITORS = {
  anyOf: [
    { type: 'string', minLength: 1 },
    {
      type: 'object',
      properties: {
        ...{ request, expect },
        token: {
          description: 'Keys of its JSON, with dots between: `data.access`.',
          type: 'string',
        },
      },
      required: ['request'],
      additionalProperties: false,
    },
  ],
};

function texts(description: string) {
  const additionalProperties = { type: ['string', 'number', 'boolean'] };
  return { description, type: 'object', additionalProperties };
}
