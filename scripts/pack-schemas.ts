/**
 * `node scripts/pack-schemas.ts`: writes `src/publish/schemas/<kind>.json`, the JSON Schema of every kind of pack, derived from
 * the types in src/publish/packs/. A test derives them again, so they cannot drift from the types; another holds every pack
 * of the demonstration to them.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

type Schema = Record<string, unknown>;

const source = fileURLToPath(new URL('../src/publish/packs/any-pack.ts', import.meta.url));
const folder = fileURLToPath(new URL('../src/publish/schemas/', import.meta.url));

/** The schema (draft-07) of each kind of pack as JSON text, by kind. Unknown keys are refused. */
export function packSchemas(): ReadonlyMap<string, string> {
  const program = ts.createProgram([source], {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: []
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(source)!;
  const any = checker
    .getExportsOfModule(checker.getSymbolAtLocation(file)!)
    .find(({name}) => name === 'AnyPack')!;
  const packs = checker.getDeclaredTypeOfSymbol(any) as ts.UnionType;
  return new Map(
    packs.types
      .map((type): [string, string] => {
        const definitions: Schema = {};
        const schema = objectSchema(type, definitions);
        const {const: kind} = (schema['properties'] as Record<string, Schema>)['kind']!;
        const whole = {
          $schema: 'http://json-schema.org/draft-07/schema#',
          $id: `${String(kind)}.json`,
          title: `village-ledger ${String(kind)}`,
          ...schema,
          definitions: Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)))
        };
        return [String(kind), JSON.stringify(whole, null, 1) + '\n'];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1))
  );

  function schemaOf(type: ts.Type, definitions: Schema): Schema {
    if (type.isUnion()) return unionSchema(type, definitions);
    // A branded number or text (Fen, Day) is the number or text it is made of.
    if (type.isIntersection() && type.types.some(part => part.flags & primitive))
      return schemaOf(type.types.find(part => part.flags & primitive)!, definitions);
    if (type.flags & ts.TypeFlags.Null) return {type: 'null'};
    if (type.isStringLiteral() || type.isNumberLiteral()) return {const: type.value};
    if (type.flags & ts.TypeFlags.BooleanLiteral) return {const: checker.typeToString(type) === 'true'};
    if (type.flags & ts.TypeFlags.String) return {type: 'string'};
    // Packs hold whole numbers only: fen, counts, years, rows.
    if (type.flags & ts.TypeFlags.Number) return {type: 'integer'};
    if (checker.isTupleType(type)) {
      const parts = checker.getTypeArguments(type as ts.TypeReference);
      const items = parts.map(part => schemaOf(part, definitions));
      return {type: 'array', items, minItems: items.length, maxItems: items.length};
    }
    if (checker.isArrayType(type)) {
      const [item] = checker.getTypeArguments(type as ts.TypeReference);
      return {type: 'array', items: schemaOf(item!, definitions)};
    }
    const name = type.aliasSymbol?.name ?? type.symbol?.name;
    if (!name || name === '__type' || type.aliasTypeArguments?.length) return objectSchema(type, definitions);
    if (!(name in definitions)) {
      definitions[name] = {};
      definitions[name] = objectSchema(type, definitions);
    }
    return {$ref: `#/definitions/${name}`};
  }

  function unionSchema(type: ts.UnionType, definitions: Schema): Schema {
    if (type.flags & ts.TypeFlags.Boolean) return {type: 'boolean'};
    const literals = type.types.filter(part => part.isStringLiteral() || part.isNumberLiteral());
    const booleans = type.types.filter(part => part.flags & ts.TypeFlags.BooleanLiteral);
    const others = type.types.filter(
      part =>
        !literals.includes(part as ts.LiteralType as never) &&
        !booleans.includes(part) &&
        !(part.flags & ts.TypeFlags.Undefined)
    );
    const enumeration = literals.map(part => (part as ts.StringLiteralType).value).sort();
    const hasNull = others.some(part => part.flags & ts.TypeFlags.Null);
    if (enumeration.length && others.every(part => part.flags & ts.TypeFlags.Null))
      return {enum: [...enumeration, ...(hasNull ? [null] : [])]};
    const parts: Schema[] = [
      ...(enumeration.length ? [{enum: enumeration}] : []),
      ...(booleans.length === 2 ? [{type: 'boolean'}] : booleans.map(part => schemaOf(part, definitions))),
      ...others.map(part => schemaOf(part, definitions))
    ];
    const plain = parts.every(
      part => Object.keys(part).join() === 'type' && typeof part['type'] === 'string'
    );
    if (plain) return {type: [...new Set(parts.map(part => part['type'] as string))].sort()};
    return parts.length === 1 ? parts[0]! : {anyOf: parts};
  }

  function objectSchema(type: ts.Type, definitions: Schema): Schema {
    const index = checker.getIndexInfoOfType(type, ts.IndexKind.String);
    const properties = checker.getPropertiesOfType(type).sort((a, b) => (a.name < b.name ? -1 : 1));
    if (index && !properties.length)
      return {type: 'object', additionalProperties: withFractions(schemaOf(index.type, definitions))};
    const isOptional = (symbol: ts.Symbol) => (symbol.flags & ts.SymbolFlags.Optional) !== 0;
    return {
      type: 'object',
      properties: Object.fromEntries(
        properties.map(symbol => {
          const said = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ');
          const schema = schemaOf(checker.getTypeOfSymbol(symbol), definitions);
          return [symbol.name, {...schema, ...(said && !('$ref' in schema) && {description: said})}];
        })
      ),
      required: properties.filter(symbol => !isOptional(symbol)).map(({name}) => name),
      additionalProperties: false
    };
  }
}

const primitive = ts.TypeFlags.String | ts.TypeFlags.Number;

/** Figures by name hold shares too, which have decimals. */
const withFractions = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"integer"', '"number"')) as Schema;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(folder, {recursive: true});
  for (const [kind, text] of packSchemas()) writeFileSync(`${folder}${kind}.json`, text);
}
