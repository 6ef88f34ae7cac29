using System.Reflection;
using CrossMentor.GraphQL.SchemaTools;

namespace CrossMentor.Host.Composition;

/// <summary>The authored SDL, a file a slice, as it travels inside the program.</summary>
internal static class SchemaDocument
{
    private const string Prefix = "Schema/";

    public static IReadOnlyList<SchemaSource> Sources { get; } = [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => new SchemaSource(Read(name), name[Prefix.Length..]))];

    /// <summary>The authored SDL with what the product's own engine adds to it: answers in several responses.</summary>
    public static IReadOnlyList<SchemaSource> Served { get; } = [.. Sources, new SchemaSource(IncrementalDefinitions.Text, "incremental.graphql")];

    /// <summary>What is served, as one document with every extension merged into its type.</summary>
    public static string Print() => SchemaPrinter.Print(SchemaBuilder.Build(Served).ToSchema());

    /// <summary>The same without what another engine brings itself.</summary>
    public static string PrintAuthored() => SchemaPrinter.Print(SchemaBuilder.Build(Sources).ToSchema());

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
