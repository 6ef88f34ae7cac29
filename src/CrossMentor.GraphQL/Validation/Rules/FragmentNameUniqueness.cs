using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>Each fragment must be unique within a document by its name.</summary>
/// <remarks>sec-Fragment-Name-Uniqueness</remarks>
internal sealed class FragmentNameUniqueness : IDocumentRule
{
    public void Check(DocumentContext context)
    {
        var known = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is FragmentDefinition fragment && !known.TryAdd(fragment.Name, fragment.NameLocation))
            {
                context.Report(
                    $"There can be only one fragment named \"{fragment.Name}\".", known[fragment.Name], fragment.NameLocation);
            }
        }
    }
}
