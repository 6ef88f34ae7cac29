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

    /// <summary>One document with every extension merged into its type.</summary>
    public static string Print() => SchemaPrinter.Print(SchemaBuilder.Build(Sources).ToSchema());

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
