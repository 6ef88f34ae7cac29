using System.Collections.Immutable;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Cost;
using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;
using CrossMentor.GraphQL.Validation.Sdl;
using CrossMentor.GraphQL.Validation.Types;

namespace CrossMentor.GraphQL.SchemaTools;

/// <summary>Makes a schema of one or several SDL texts, which may extend each other's types in any order, or extends one that exists.</summary>
public static class SchemaBuilder
{
    public static SchemaResult Build(params IEnumerable<string> texts) => Build(texts.Select(text => new SchemaSource(text)));

    /// <summary>Builds and validates the schema (sec-Type-System). All problems of a stage are returned together.</summary>
    public static SchemaResult Build(IEnumerable<SchemaSource> sources) =>
        TryParse(sources, out var definitions, out var problems) ? Build(definitions) : new SchemaResult(problems);

    public static SchemaResult Extend(Schema schema, params IEnumerable<string> texts) =>
        Extend(schema, texts.Select(text => new SchemaSource(text)));

    /// <summary>A new schema with what the texts define and extend; the given one stays as it is.</summary>
    /// <remarks>The texts may do what a further file of the schema may do, except say <c>schema { … }</c>: what exists is extended.</remarks>
    public static SchemaResult Extend(Schema schema, IEnumerable<SchemaSource> sources)
    {
        if (!TryParse(sources, out var definitions, out var problems))
        {
            return new SchemaResult(problems);
        }

        var second = definitions.OfType<SchemaDefinition>().Where(definition => !definition.IsExtension).ToArray();
        return second.Length > 0
            ? new SchemaResult([.. second.Select(definition => new GraphQLError(
                "Cannot define a new schema within a schema extension.", definition.Location))])
            : Build([.. schema.Syntax, .. definitions]);
    }

    private static bool TryParse(
        IEnumerable<SchemaSource> sources, out List<Definition> definitions, out ImmutableArray<GraphQLError> problems)
    {
        var found = ImmutableArray.CreateBuilder<GraphQLError>();
        definitions = [];
        foreach (var source in sources)
        {
            var parsed = Parser.Parse(source.Text, ParserLimits.Unlimited, source.Name);
            if (parsed.IsValid)
            {
                definitions.AddRange(parsed.Document.Definitions);
            }
            else
            {
                found.Add(parsed.Error);
            }
        }

        problems = found.ToImmutable();
        return problems.IsEmpty;
    }

    private static SchemaResult Build(List<Definition> definitions)
    {
        var context = new SdlContext(definitions);
        foreach (var rule in SdlRules.All)
        {
            rule.Check(context);
        }

        // Types can only be assembled from names that exist and are unique.
        return context.Errors.IsEmpty ? Assemble(context) : new SchemaResult(context.Errors);
    }

    private static SchemaResult Assemble(SdlContext context)
    {
        var parts = new SchemaAssembler(context).Assemble();
        var types = new TypeContext(context, parts);
        foreach (var rule in TypeRules.All)
        {
            rule.Check(types);
        }

        new CostDirectiveUses().Check(types);
        new LengthDirectiveUses().Check(types);

        return context.Errors.IsEmpty ? new SchemaResult(new Schema(parts)) : new SchemaResult(context.Errors);
    }
}
