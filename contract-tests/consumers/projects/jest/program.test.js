const { usePackage } = require('./use-package.js');

test('the package works', async () => {
  expect(await usePackage(process.env.SERVER_URL)).toBe(process.env.EXPECTED);
});
