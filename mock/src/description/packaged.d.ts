/** The description of the package: a file that the build writes. */
declare module '#description' {
  const description: import('./form.js').MockDescription;
  export default description;
}
