// Bundles the program with webpack, for browsers and for Node. Prints an error, or nothing.
const { resolve } = require('node:path');
const webpack = require('webpack');

const configurations = [
  ['web', 'webpack-web.cjs'],
  ['node', 'webpack-node.cjs'],
].map(([target, filename]) => ({
  mode: 'production',
  target,
  context: __dirname,
  entry: './program.js',
  output: { path: resolve(__dirname, 'output'), filename },
}));

webpack(configurations, (error, stats) => {
  if (error) throw error;
  if (!stats.hasErrors() && !stats.hasWarnings()) return;
  console.log(stats.toString({ all: false, errors: true, warnings: true }));
  process.exitCode = 1;
});
