using System.Diagnostics;

namespace CrossMentor.GraphQL.Execution.Incremental;

/// <summary>Which deferred fragment each <c>@defer</c> around an object stands for there (GetNewDeferMap of the incremental delivery proposal).</summary>
internal sealed class DeliveryScope(DeliveryScope? outer, DeferUsage usage, DeferredFragment fragment)
{
    public static DeferredFragment Find(DeliveryScope? scope, DeferUsage usage)
    {
        for (; scope is not null; scope = scope.Outer)
        {
            if (scope.Usage == usage)
            {
                return scope.Fragment;
            }
        }

        throw new UnreachableException("A deferred field stands inside the fragment that defers it.");
    }

    private DeliveryScope? Outer => outer;

    private DeferUsage Usage => usage;

    private DeferredFragment Fragment => fragment;
}
