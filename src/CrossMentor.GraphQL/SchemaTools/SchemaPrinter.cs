using System.Collections.Immutable;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.SchemaTools;

/// <summary>Writes a schema, or one part of it, as SDL, from which an equal one can be built.</summary>
/// <remarks>The order is that of the schema, with extensions merged into their types; what every schema has is left out.</remarks>
public static class SchemaPrinter
{
    private static readonly SchemaPrintOptions Whole = new();

    public static string Print(Schema schema) => Print(schema, Whole);

    public static string Print(Schema schema, SchemaPrintOptions options)
    {
        var definitions = new DefinitionWriter(options);
        definitions.Write(schema);
        if (options.HasCustomDirectives)
        {
            foreach (var directive in definitions.InOrder(schema.Directives.Where(directive => !directive.IsBuiltIn), directive => directive.Name))
            {
                definitions.Write(directive);
            }
        }

        foreach (var type in definitions.InOrder(schema.Types.Where(type => !type.IsBuiltIn), type => type.Name))
        {
            definitions.Write(type);
        }

        return definitions.ToString();
    }

    /// <summary>One type, be it built in or the author's.</summary>
    public static string Print(NamedType type, SchemaPrintOptions? options = null)
    {
        var definitions = new DefinitionWriter(options ?? Whole);
        definitions.Write(type);
        return definitions.ToString();
    }

    /// <summary>One directive, be it built in or the author's.</summary>
    public static string Print(DirectiveType directive, SchemaPrintOptions? options = null)
    {
        var definitions = new DefinitionWriter(options ?? Whole);
        definitions.Write(directive);
        return definitions.ToString();
    }
}
