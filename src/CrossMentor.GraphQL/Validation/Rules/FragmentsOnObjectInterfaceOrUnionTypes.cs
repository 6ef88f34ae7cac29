using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>A type condition must name an object, interface or union type.</summary>
/// <remarks>sec-Fragments-on-Object-Interface-or-Union-Types</remarks>
internal sealed class FragmentsOnObjectInterfaceOrUnionTypes : ITypeConditionRule
{
    public void Check(NamedTypeReference condition, string? fragmentName, DocumentContext context)
    {
        if (context.Schema.TryGetType(condition.Name, out var type) && type is not CompositeType)
        {
            var subject = fragmentName is null ? "Fragment" : $"Fragment \"{fragmentName}\"";
            context.Report($"{subject} cannot condition on non composite type \"{type}\".", condition.Location);
        }
    }
}
