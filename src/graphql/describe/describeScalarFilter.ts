/** The description of the conditions on values of one type, by the name of the type that holds them; undefined for another type. */
export function describeScalarFilter(name: string): string | undefined {
  const [, of, isList] = /^(\w+?)(?:Enum)?(?:Scalar|(List))Filters$/.exec(name) ?? [];
  if (of === undefined) return undefined;
  return isList
    ? `Conditions on a list of values of type ${of}; all that are given must hold.`
    : `Conditions on one value of type ${of}; all that are given must hold.`;
}
