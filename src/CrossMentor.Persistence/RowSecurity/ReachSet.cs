using CrossMentor.Persistence.Tenancy;

namespace CrossMentor.Persistence.RowSecurity;

/// <summary>Ids that follow from who somebody is, such as the programmes that an own organisation takes part in: looked up once, asked for at every row.</summary>
/// <param name="Name">Unique, and another one as soon as the set means something else.</param>
/// <param name="Query">The statement that looks it up.</param>
/// <param name="RestsOn">Parts of the scope, by alternatives: of each of these, one part has to hold something, or the set is empty.</param>
internal sealed record ReachSet(string Name, string Query, IReadOnlyList<IReadOnlyList<string>> RestsOn)
{
    /// <summary>The statement with the ids in one text.</summary>
    public string LookUp { get; } = $"SELECT array_to_string(ARRAY({Query}), ',')";

    /// <summary>Whether there is nothing to be found for a scope, whatever is stored.</summary>
    public bool IsEmptyFor(TenantScope scope) => !RestsOn.All(parts => parts.Any(part => ScopeSettings.Holds(scope, part)));
}
