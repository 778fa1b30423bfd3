/** Whether one of these long options is among the arguments, as `--name` or `--name=value`. */
export function hasOption(args: readonly string[], ...names: string[]): boolean {
  return args.some((arg) => names.some((name) => arg === name || arg.startsWith(`${name}=`)));
}

/** Whether one of these letters is given as a short option, alone or bundled with others: `-v`, `-av`. */
export function hasLetter(args: readonly string[], letters: string): boolean {
  const bundle = new RegExp(`^-[a-zA-Z]*[${letters}]`);
  return args.some((arg) => bundle.test(arg));
}
