namespace CrossMentor.Api.Lists;

/// <summary>Filters or orders of the schema do not fit the model: a mistake of the schema's author, found before anything is served.</summary>
public sealed class ListCatalogueException(IReadOnlyList<string> problems)
    : Exception("The filters and orders of the schema do not fit the model:" + Environment.NewLine + string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
