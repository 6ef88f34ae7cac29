using System.Collections.Immutable;
using System.Text;
using CrossMentor.GraphQL.Cost;
using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Execution;

/// <summary>One field of a plan as its errors, its resolver and its place in the response see it.</summary>
internal sealed class FieldSite
{
    private readonly ImmutableArray<(SourceLocation Location, int Condition)> places;

    public FieldSite(
        string parentType,
        OutputField field,
        string responseKey,
        ImmutableArray<(SourceLocation Location, int Condition)> places,
        int condition)
    {
        this.places = places;
        ParentType = parentType;
        Field = field;
        ResponseKey = responseKey;
        Condition = condition;
        Prefix = Encoding.UTF8.GetBytes($",\"{responseKey}\":");
    }

    public string ParentType { get; }

    public OutputField Field { get; }

    public string ResponseKey { get; }

    /// <summary>What resolving the field costs.</summary>
    public required FieldPrice Price { get; init; }

    /// <summary>The index of the condition under which the field is asked for, or <see cref="ConditionTable.Always"/>.</summary>
    public int Condition { get; }

    /// <summary>True if every request asks for the field.</summary>
    public bool IsAlwaysAsked => Condition == ConditionTable.Always;

    /// <summary>What stands before the value: a comma, which the object's opening bracket replaces if it is the first, and the key.</summary>
    public byte[] Prefix { get; }

    public string Coordinate => $"{ParentType}.{Field.Name}";

    /// <summary>Where the document selects the field. Merged selections have several places, of which a request may skip some.</summary>
    public ImmutableArray<SourceLocation> LocationsIn(OperationRun run) =>
        [.. places.Where(place => run.IsActive(place.Condition)).Select(place => place.Location).Distinct()];

    /// <summary>The first place, for what is said before there is a request.</summary>
    public SourceLocation Location => places[0].Location;
}
