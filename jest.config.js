import { availableParallelism } from 'node:os';

export default {
  roots: ['<rootDir>/dist/test'],
  testMatch: ['**/*.test.js'],
  transform: {},
  testEnvironment: 'node',
  globalSetup: '<rootDir>/dist/test/support/setup.js',
  globalTeardown: '<rootDir>/dist/test/support/teardown.js',
  testTimeout: 30_000,
  // While one file waits for the database another computes, on two cores too.
  maxWorkers: Math.max(2, availableParallelism() - 1),
};
