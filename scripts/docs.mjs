// TypeDoc has no plugin for categories by folder, types inferred from a schema, and the tags of elements. Used by
// config/typedoc.config.mjs.
import { relative } from 'node:path';
import { ArrayType, Comment, CommentTag, Converter, ReferenceType, ReflectionKind } from 'typedoc';
import ts from 'typescript';
import { ROOT } from './source-paths.mjs';

/** The rooms, in the order in which they build on each other. */
export const ROOMS = {
  'src/model': 'Model: what exists',
  'src/language': 'Language: how it is said',
  'src/places': 'Places: where it is',
  'src/time': 'Time: what is true now',
  'src/dataset': 'Dataset: the whole',
  'src/formats': 'Formats: in and out',
  components: 'Elements',
};

/** What a page imports, by the file that makes it. */
const ENTRIES = { 'src/index.ts': 'ura', 'components/index.ts': 'ura/components' };

/** Tags of which an element has many, and what their list is called. */
const LISTED = { slot: 'Slots', fires: 'Events', csspart: 'Parts', cssprop: 'Custom properties' };

/** @typedef {import('typedoc').DeclarationReflection} Declaration */

/** @param {ts.Symbol | undefined} symbol */
const fileOf = (symbol) => {
  const file = symbol?.declarations?.[0]?.getSourceFile().fileName;
  return file ? relative(ROOT, file).replaceAll('\\', '/') : '';
};

/**
 * One list in the place of many tags of one name.
 *
 * @param {Comment} comment
 */
function gather(comment) {
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
 * The noun that a schema is of, by its name: `Link` for `z.optional(Link)`, a list of it for `optionalList(Link)`.
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
 * `type GrantCall = z.infer<typeof GrantCall>` is no name to the compiler: it would be spelled out wherever it is used, and shown as a
 * formula where it is defined. So it gets its name and its schema's comment; fields that are plain strings and numbers get the noun that
 * stands in the source.
 *
 * @param {import('typedoc').Converter} converter
 */
function nameInferredTypes(converter) {
  /**
   * The type that is being defined: it alone has no name, until something else is begun.
   *
   * @type {{ type: ts.Type, symbol: ts.Symbol } | undefined}
   */
  let nameless;
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
    if (nameless) nameless.type.aliasSymbol = nameless.symbol;
    nameless = undefined;
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
        nameless = { type, symbol };
        delete type.aliasSymbol;
      }
    } else if (reflection.kind === ReflectionKind.Variable && isSchema(symbol)) {
      // The schema itself is a long formula. What one needs to know is of what it is one.
      reflection.type = ReferenceType.createBrokenReference('ZodMiniType', context.project, 'zod');
      reflection.type.typeArguments = [context.createSymbolReference(symbol, context)];
    } else if (reflection.kind === ReflectionKind.Property && node && ts.isPropertyAssignment(node)) {
      const noun = nounOf(node.initializer, context);
      if (noun) reflection.type = noun;
      delete reflection.defaultValue; // not a value: the schema
    }
  });
}

/**
 * What overrides a member of Lit is for Lit to call, not for a reader.
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
export function rooms(app) {
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
        const room = Object.entries(ROOMS).find(([folder]) => file.startsWith(`${folder}/`))?.[1];
        for (const owner of room ? (reflection.signatures ?? [reflection]) : []) {
          owner.comment ??= new Comment();
          owner.comment.blockTags.push(
            new CommentTag('@category', [{ kind: 'text', text: /** @type {string} */ (room) }]),
          );
          gather(owner.comment);
        }
      }
    }
  });
}
