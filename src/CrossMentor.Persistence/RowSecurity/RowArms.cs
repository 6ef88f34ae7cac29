namespace CrossMentor.Persistence.RowSecurity;

/// <summary>The alternatives of which a row that is seen meets one, sorted by what they cost.</summary>
internal sealed class RowArms
{
    /// <summary>Ids of the row in lists of the scope.</summary>
    public List<ListedColumn> Own { get; } = [];

    /// <summary>Ids of the row in sets that follow from the scope.</summary>
    public List<ListedColumn> Reached { get; } = [];

    /// <summary>Properties of the scope that open every row.</summary>
    public List<string> Flags { get; } = [];

    public List<OtherArm> Others { get; } = [];

    /// <summary>What of the others lets through a row that no id of its own opens.</summary>
    public IEnumerable<string> Needed => Others.Where(other => other.Narrows.Count == 0 || other.Narrows.Except(Own).Any()).Select(other => other.Sql);

    public void Add(RowArms more)
    {
        Own.AddRange(more.Own.Except(Own));
        Reached.AddRange(more.Reached.Except(Reached));
        Flags.AddRange(more.Flags.Except(Flags));
        Others.AddRange(more.Others);
    }
}

/// <summary>That an id of a row is in a list.</summary>
/// <param name="Kind">Of what the id is.</param>
internal sealed record ListedColumn(string Column, string List, Type Kind);

/// <summary>A condition of any form.</summary>
/// <param name="Narrows">Ids in lists, of which one has to be there for the condition to hold; none if nothing is known of that.</param>
internal sealed record OtherArm(string Sql, IReadOnlyList<ListedColumn> Narrows);
