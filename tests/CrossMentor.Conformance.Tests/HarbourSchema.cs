namespace CrossMentor.Conformance.Tests;

/// <summary>A schema with every kind of type, argument and directive; it has nothing to do with the product.</summary>
internal static class HarbourSchema
{
    public static string Text { get; } = RepositoryFolder.Read("tests/CrossMentor.Conformance.Tests/Schemas/harbour.graphql");
}
