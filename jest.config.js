export default {
  roots: ['<rootDir>/dist/test'],
  testMatch: ['**/*.test.js'],
  transform: {},
  testEnvironment: 'node',
  globalSetup: '<rootDir>/dist/test/support/setup.js',
  globalTeardown: '<rootDir>/dist/test/support/teardown.js',
  testTimeout: 30_000,
};
