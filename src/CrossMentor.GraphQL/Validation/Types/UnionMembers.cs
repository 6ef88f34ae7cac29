using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Types;

/// <summary>A union has at least one member, and each member once.</summary>
/// <remarks>sec-Unions.Type-Validation</remarks>
internal sealed class UnionMembers : ITypeRule
{
    public void Check(TypeContext context)
    {
        foreach (var union in context.Types.OfType<UnionType>())
        {
            var members = union.Syntax.OfType<UnionTypeDefinition>().SelectMany(part => part.Members).ToArray();
            if (members.Length == 0)
            {
                context.Sdl.Report(
                    $"Union type {union} must define one or more member types.", [.. union.Syntax.Select(part => part.Location)]);
            }

            foreach (var group in members.GroupBy(member => member.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
            {
                context.Sdl.Report(
                    $"Union type {union} can only include type {group.Key} once.", [.. group.Select(member => member.Location)]);
            }
        }
    }
}
