namespace CrossMentor.GraphQL.Execution.Incremental;

/// <summary>What comes later than the objects of one type at one place of a plan.</summary>
/// <param name="NewDeferrals">The deferred fragments that begin at these objects.</param>
/// <param name="Groups">The fields that come later, by the deferred fragments they belong to.</param>
internal sealed record ObjectDeferral<T>(DeferUsage[] NewDeferrals, DeferredGroup<T>[] Groups)
{
    public IEnumerable<FieldPlan> Selections => Groups.SelectMany(group => group.Plan.Selections);
}

/// <summary>The fields that come when the deferred fragments of one set do.</summary>
/// <param name="Usages">The deferred fragments, all of which contain the fields.</param>
/// <param name="Plan">The fields, to be resolved on objects that are there already.</param>
internal sealed record DeferredGroup<T>(DeferUsage[] Usages, ObjectPlan<T> Plan);
