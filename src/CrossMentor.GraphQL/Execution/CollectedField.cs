using CrossMentor.GraphQL.Execution.Incremental;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Execution;

/// <summary>All selections of one response key on one object type, in document order (sec-Field-Collection).</summary>
internal sealed class CollectedField(string responseKey, OutputField definition)
{
    public string ResponseKey => responseKey;

    public OutputField Definition => definition;

    public List<FieldOccurrence> Occurrences { get; } = [];

    /// <summary>The selection whose arguments count; validation has made sure that all have the same.</summary>
    public Field Syntax => Occurrences[0].Syntax;

    /// <summary>What the selections select below, to be merged.</summary>
    public IEnumerable<SelectionPart> Parts => Occurrences
        .Where(occurrence => occurrence.Syntax.SelectionSet is not null)
        .Select(occurrence => new SelectionPart(occurrence.Syntax.SelectionSet!, occurrence.Chain, occurrence.Deferral));

    /// <summary>False for the items of a list, whose own directives are those of the list.</summary>
    public bool IsWhole { get; private init; } = true;

    /// <summary>The field as the items of its list see it.</summary>
    public CollectedField AsItem()
    {
        var items = new CollectedField(responseKey, definition) { IsWhole = false };
        items.Occurrences.AddRange(Occurrences);
        return items;
    }

    /// <summary>The field as the streamed items of its list see it: whatever deferred the list does not defer them any further.</summary>
    public CollectedField AsStreamedItem()
    {
        var items = new CollectedField(responseKey, definition) { IsWhole = false };
        items.Occurrences.AddRange(Occurrences.Select(occurrence => occurrence with { Deferral = null }));
        return items;
    }

    /// <summary>True if the place of the field in the response depends on the request.</summary>
    public bool HasMovingPlace => Occurrences.Count > 1 && !Occurrences[0].Chain.IsAlways;
}

/// <summary>One selection of a field: where it stands among its siblings, under which directives, and in which deferred fragment if any.</summary>
internal sealed record FieldOccurrence(Field Syntax, int Position, ConditionChain Chain, DeferUsage? Deferral = null);

/// <summary>A selection set to be collected, and the directives around it.</summary>
internal readonly record struct SelectionPart(SelectionSet Selections, ConditionChain Chain, DeferUsage? Deferral = null);
