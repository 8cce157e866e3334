import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/domain/sum.ts
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

export {
  sum
};
