using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>Only the field of a list is streamed.</summary>
/// <remarks>Of the incremental delivery proposal: sec-Stream-Directives-Are-Used-On-List-Fields</remarks>
internal sealed class StreamDirectivesAreUsedOnListFields : IFieldRule
{
    public void Check(Field field, CompositeType parent, OutputField? definition, DocumentContext context)
    {
        if (definition is null
            || DeferralWalk.Find(field, DeferralWalk.Stream) is not { } stream
            || definition.Type.Nullable is ListType
            || !DeferralWalk.IsOffered(context))
        {
            return;
        }

        context.Report($"Directive \"@stream\" cannot be used on non-list field \"{parent.Name}.{field.Name}\".", stream.Location);
    }
}
