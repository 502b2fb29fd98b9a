// A TypeDoc plugin for categories by folder, types inferred from schemas, and the tags of elements.
// No package has these. Used by config/typedoc.config.mjs.
import { relative } from 'node:path';
import { ArrayType, Comment, CommentTag, Converter, ReferenceType, ReflectionKind } from 'typedoc';
import ts from 'typescript';
import { ROOT } from './source-paths.mjs';

/** The layers by folder, each of which builds on those before it. */
export const LAYERS = {
  'src/model': 'Model: what exists',
  'src/language': 'Language: how it is said',
  'src/places': 'Places: where it is',
  'src/time': 'Time: what is true now',
  'src/dataset': 'Dataset: the whole',
  'src/formats': 'Formats: in and out',
  components: 'Elements',
};

/** The entry points of the package, by source file. */
const ENTRIES = { 'src/index.ts': 'ura', 'components/index.ts': 'ura/components' };

/** Tags that an element repeats, with the heading of their list. */
const LISTED = { slot: 'Slots', fires: 'Events', csspart: 'Parts', cssprop: 'Custom properties' };

/** @typedef {import('typedoc').DeclarationReflection} Declaration */

/** @param {ts.Symbol | undefined} symbol */
const fileOf = (symbol) => {
  const file = symbol?.declarations?.[0]?.getSourceFile().fileName;
  return file ? relative(ROOT, file).replaceAll('\\', '/') : '';
};

/**
 * Replaces the repeated tags of a comment by one list.
 *
 * @param {Comment} comment
 */
function joinTags(comment) {
  for (const name of Object.keys(LISTED)) {
    const tag = /** @type {const} */ (`@${name}`);
    const all = comment.getTags(tag);
    if (!all.length) continue;
    comment.removeTags(tag);
    const items = all.flatMap(({ content }) => [
      /** @type {const} */ ({ kind: 'text', text: '- ' }),
      ...content,
      /** @type {const} */ ({ kind: 'text', text: '\n' }),
    ]);
    comment.blockTags.push(new CommentTag(tag, items));
  }
}

/** @param {ts.Symbol | undefined} symbol */
const isSchema = (symbol) =>
  !!symbol?.declarations?.some(ts.isVariableDeclaration) &&
  symbol.declarations.some(ts.isTypeAliasDeclaration);

/**
 * The named type of a schema: `Link` for `z.optional(Link)`, and an array of it for
 * `optionalList(Link)`.
 *
 * @param {ts.Expression} schema
 * @param {import('typedoc').Context} context
 * @returns {import('typedoc').SomeType | undefined}
 */
function nounOf(schema, context) {
  if (ts.isCallExpression(schema)) {
    const [inner] = schema.arguments;
    const wrapper = schema.expression.getText();
    const noun = inner && nounOf(inner, context);
    if (!noun || wrapper === 'z.optional' || wrapper === 'z._default') return noun;
    return ['z.array', 'list', 'optionalList'].includes(wrapper) ? new ArrayType(noun) : undefined;
  }
  const named = ts.isIdentifier(schema) && context.checker.getSymbolAtLocation(schema);
  if (!named) return undefined;
  const symbol = context.resolveAliasedSymbol(named);
  return isSchema(symbol) ? context.createSymbolReference(symbol, context) : undefined;
}

/**
 * The compiler expands `type GrantCall = z.infer<typeof GrantCall>` wherever it is used. This gives
 * such types their name and the comment of their schema, and gives fields that expand to strings or
 * numbers the type named in the source.
 *
 * @param {import('typedoc').Converter} converter
 */
function nameInferredTypes(converter) {
  /**
   * The type whose definition is being converted. It has no name there.
   *
   * @type {{ type: ts.Type, symbol: ts.Symbol } | undefined}
   */
  let unnamed;
  converter.on(Converter.EVENT_BEGIN, ({ programs }) => {
    for (const program of programs) {
      const checker = program.getTypeChecker();
      for (const file of program.getSourceFiles().filter(({ fileName }) => /\/src\/model\//.test(fileName))) {
        const module = checker.getSymbolAtLocation(file);
        for (const symbol of module ? checker.getExportsOfModule(module) : []) {
          const type = isSchema(symbol) ? checker.getDeclaredTypeOfSymbol(symbol) : undefined;
          if (!type || !(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.UnionOrIntersection))) continue;
          type.aliasSymbol = symbol;
          delete type.aliasTypeArguments;
        }
      }
    }
  });
  converter.on(Converter.EVENT_CREATE_DECLARATION, (context, /** @type {Declaration} */ reflection) => {
    const symbol = context.getSymbolFromReflection(reflection);
    const node = symbol?.declarations?.[0];
    if (unnamed) unnamed.type.aliasSymbol = unnamed.symbol;
    unnamed = undefined;
    if (!symbol) return;
    if (reflection.kind === ReflectionKind.TypeAlias && isSchema(symbol)) {
      const comment = context.getComment(symbol, ReflectionKind.Variable)?.clone();
      if (comment) reflection.comment ??= comment;
      const generic = symbol.declarations?.some(
        (each) => ts.isTypeAliasDeclaration(each) && each.typeParameters,
      );
      if (generic) return;
      reflection.comment?.modifierTags.add('@useDeclaredType');
      const type = context.checker.getDeclaredTypeOfSymbol(symbol);
      if (type.aliasSymbol === symbol) {
        unnamed = { type, symbol };
        delete type.aliasSymbol;
      }
    } else if (reflection.kind === ReflectionKind.Variable && isSchema(symbol)) {
      // The type of the schema itself is long, so only its kind is shown.
      reflection.type = ReferenceType.createBrokenReference('ZodMiniType', context.project, 'zod');
      reflection.type.typeArguments = [context.createSymbolReference(symbol, context)];
    } else if (reflection.kind === ReflectionKind.Property && node && ts.isPropertyAssignment(node)) {
      const noun = nounOf(node.initializer, context);
      if (noun) reflection.type = noun;
      delete reflection.defaultValue; // this is the schema, not a value
    }
  });
}

/**
 * Leaves out members that override those of Lit, which only Lit calls.
 *
 * @param {import('typedoc').Context} context
 */
function leaveOutOverrides(context) {
  for (const member of context.project.getReflectionsByKind(ReflectionKind.ClassMember)) {
    const node = context.getSymbolFromReflection(member)?.valueDeclaration;
    if (
      node &&
      ts.getCombinedModifierFlags(/** @type {ts.Declaration} */ (node)) & ts.ModifierFlags.Override
    ) {
      context.project.removeReflection(member);
    }
  }
}

/** @param {import('typedoc').Application} app */
export function layersPlugin(app) {
  app.internationalization.addTranslations(
    'en',
    Object.fromEntries(Object.entries(LISTED).map(([tag, title]) => [`tag_${tag}`, title])),
  );
  nameInferredTypes(app.converter);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    leaveOutOverrides(context);
    for (const module of context.project.getReflectionsByKind(ReflectionKind.Module)) {
      const name =
        ENTRIES[/** @type {keyof typeof ENTRIES} */ (fileOf(context.getSymbolFromReflection(module)))];
      if (name) module.name = name;
      for (const reflection of /** @type {Declaration} */ (module).children ?? []) {
        const file = fileOf(context.getSymbolFromReflection(reflection));
        const layer = Object.entries(LAYERS).find(([folder]) => file.startsWith(`${folder}/`))?.[1];
        for (const owner of layer ? (reflection.signatures ?? [reflection]) : []) {
          owner.comment ??= new Comment();
          owner.comment.blockTags.push(
            new CommentTag('@category', [{ kind: 'text', text: /** @type {string} */ (layer) }]),
          );
          joinTags(owner.comment);
        }
      }
    }
  });
}
