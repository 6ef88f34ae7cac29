using System.Collections.Immutable;
using CrossMentor.GraphQL.Cost;
using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;
using CrossMentor.GraphQL.Validation.Sdl;
using CrossMentor.GraphQL.Validation.Types;

namespace CrossMentor.GraphQL.SchemaTools;

/// <summary>Makes a schema of one or several SDL texts, which may extend each other's types in any order.</summary>
public static class SchemaBuilder
{
    public static SchemaResult Build(params IEnumerable<string> texts) => Build(texts.Select(text => new SchemaSource(text)));

    /// <summary>Builds and validates the schema (sec-Type-System). All problems of a stage are returned together.</summary>
    public static SchemaResult Build(IEnumerable<SchemaSource> sources)
    {
        var problems = ImmutableArray.CreateBuilder<GraphQLError>();
        var definitions = new List<Definition>();
        foreach (var source in sources)
        {
            var parsed = Parser.Parse(source.Text, ParserLimits.Unlimited, source.Name);
            if (parsed.IsValid)
            {
                definitions.AddRange(parsed.Document.Definitions);
            }
            else
            {
                problems.Add(parsed.Error);
            }
        }

        if (problems.Count > 0)
        {
            return new SchemaResult(problems.ToImmutable());
        }

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

        return context.Errors.IsEmpty ? new SchemaResult(new Schema(parts)) : new SchemaResult(context.Errors);
    }
}
