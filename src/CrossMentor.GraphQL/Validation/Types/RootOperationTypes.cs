using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Types;

/// <summary>The root types must all be different.</summary>
/// <remarks>sec-Root-Operation-Types</remarks>
internal sealed class RootOperationTypes : ITypeRule
{
    public void Check(TypeContext context)
    {
        var parts = context.Parts;
        var roots = new (string Kind, ObjectType? Type)[]
        {
            ("query", parts.QueryType), ("mutation", parts.MutationType), ("subscription", parts.SubscriptionType),
        };
        foreach (var group in roots.Where(root => root.Type is not null).GroupBy(root => root.Type!).Where(group => group.Count() > 1))
        {
            context.Sdl.Report(
                $"All root types must be different, \"{group.Key}\" type is used as "
                + $"{string.Join(" and ", group.Select(root => root.Kind))} root types.",
                group.Key.Syntax[0].Location);
        }
    }
}
