// Put before a program with --import: it says at its end how much memory it held at most, in kB.
process.on('exit', () => {
  process.stdout.write(`\nmaxRSS ${process.resourceUsage().maxRSS}\n`);
});
