using System.Collections.Frozen;

namespace CrossMentor.Benchmarks.Pairing;

/// <summary>Stands for the table of organisations: asked for many ids at once, it answers at once, so that only the asking is measured.</summary>
internal static class OrganisationStore
{
    private static readonly FrozenDictionary<string, Organisation> All = Roster.Organisations.ToFrozenDictionary(
        organisation => organisation.Id, StringComparer.Ordinal);

    public static Dictionary<string, Organisation> Load(IReadOnlyCollection<string> ids)
    {
        var found = new Dictionary<string, Organisation>(ids.Count, StringComparer.Ordinal);
        foreach (var id in ids)
        {
            found[id] = All[id];
        }

        return found;
    }
}
