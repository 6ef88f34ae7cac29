namespace CrossMentor.Conformance.Tests;

/// <summary>The authored contract of the product, a text a slice.</summary>
internal static class ProductSchema
{
    private const string Printed = "crossmentor.graphql";

    public static IReadOnlyList<string> Texts { get; } = [.. Directory.EnumerateFiles(RepositoryFolder.Of("schema"), "*.graphql")
        .Where(file => Path.GetFileName(file) != Printed)
        .Order(StringComparer.Ordinal)
        .Select(File.ReadAllText)];
}
