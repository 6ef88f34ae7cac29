using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Execution.Incremental;

/// <summary>One <c>@defer</c> as it applies to the objects at one place of an operation (sec--defer of the incremental delivery proposal).</summary>
/// <param name="syntax">The directive.</param>
/// <param name="label">What the client calls the fragment.</param>
/// <param name="parent">The deferred fragment around it; null if there is none.</param>
internal sealed class DeferUsage(Directive syntax, string? label, DeferUsage? parent)
{
    public Directive Syntax => syntax;

    public string? Label => label;

    public DeferUsage? Parent => parent;

    /// <summary>True if one of the usages is around this one.</summary>
    public bool IsInside(IReadOnlyCollection<DeferUsage> usages)
    {
        for (var around = parent; around is not null; around = around.Parent)
        {
            if (usages.Contains(around))
            {
                return true;
            }
        }

        return false;
    }
}
