namespace CrossMentor.Repository.Tests.Specification;

/// <summary>The sections of the GraphQL specification's September 2025 edition, from <c>sections.tsv</c>: anchor, number, title and standing.</summary>
internal static class SpecificationSections
{
    public static IReadOnlyList<SpecificationSection> All { get; } =
    [
        .. RepositoryFiles.Read("tests/CrossMentor.Repository.Tests/Specification/sections.tsv")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t'))
            .Select(cells => new SpecificationSection(cells[0], cells[1], cells[2], cells[3])),
    ];
}

/// <param name="Anchor">Where the edition's page has the section, such as <c>sec-Field-Collection</c>.</param>
/// <param name="Number">Its number; empty for a part of a section.</param>
/// <param name="Title">Its title.</param>
/// <param name="Standing">
/// <c>tests</c>: it must have some. <c>heading</c>, <c>advice</c> and <c>summary</c>: it says nothing that an engine could break, or says again
/// what another section says.
/// </param>
internal sealed record SpecificationSection(string Anchor, string Number, string Title, string Standing);
